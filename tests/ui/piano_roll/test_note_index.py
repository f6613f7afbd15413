from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.ui.piano_roll.note_index import NoteIndex

NOTES = st.lists(
    st.builds(
        ScoreNote,
        st.floats(0, 50).map(lambda beat: round(beat, 2)),
        st.sampled_from([0.25, 1.0, 4.0, 30.0]),
        st.integers(40, 80),
        st.just(Hand.RIGHT),
    ),
    max_size=120,
).map(lambda notes: tuple(sorted(notes, key=lambda note: (note.onset_beat, note.pitch))))


def piece(notes: tuple[ScoreNote, ...]) -> Score:
    return Score(notes, (Bar(1, 0.0, 100.0),))


@given(NOTES, st.floats(-1, 60), st.floats(0, 8))
def test_it_finds_the_notes_that_sound_in_a_span_and_no_other(
    notes: tuple[ScoreNote, ...], first: float, length: float
) -> None:
    sustained, begun = NoteIndex(piece(notes)).between(first, first + length)
    assert [notes[index] for index in begun] == [n for n in notes if first <= n.onset_beat < first + length]
    assert sustained == [n for n in notes if n.onset_beat < first < n.onset_beat + n.duration_beat]


def test_a_note_held_through_a_long_song_is_found_at_its_end() -> None:
    held = ScoreNote(0.0, 5000.0, 40, Hand.LEFT)
    notes = (held, *(ScoreNote(0.5 + i / 4, 0.2, 60, Hand.RIGHT) for i in range(19_000)))
    assert NoteIndex(piece(notes)).sustained_at(4700.22) == [held]


def test_no_more_notes_are_found_than_there_are_keys() -> None:
    notes = tuple(ScoreNote(index / 1000, 100.0, 40 + index % 40, Hand.RIGHT) for index in range(3000))
    assert len(NoteIndex(piece(notes)).sustained_at(50.0)) == 256


def test_a_score_without_notes_has_none_anywhere() -> None:
    assert NoteIndex(piece(())).between(0.0, 4.0) == ([], range(0))
