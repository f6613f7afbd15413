from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.adapters.importers.hand_splitter import SoundingNote, split_hands
from sargam_desktop.domain.score import Hand
from tests.resources.score_file import SONG_FILES, read_score

sounding = st.builds(SoundingNote, st.integers(0, 40), st.integers(41, 90), st.integers(21, 108))


def chord(onset: float, *pitches: int, length: float = 1) -> list[SoundingNote]:
    return [SoundingNote(onset, onset + length, pitch) for pitch in sorted(pitches)]


def letters(notes: list[SoundingNote]) -> str:
    return "".join(hand.value[0] for hand in split_hands(notes))


def test_a_melody_above_middle_c_is_for_the_right_hand() -> None:
    assert (
        letters([note for beat, pitch in enumerate((60, 62, 64, 65, 67)) for note in chord(beat, pitch)])
        == "rrrrr"
    )


def test_a_bass_line_is_for_the_left_hand() -> None:
    assert (
        letters([note for beat, pitch in enumerate((48, 43, 45, 40)) for note in chord(beat, pitch)])
        == "llll"
    )


def test_a_wide_chord_is_cut_where_neither_hand_must_stretch() -> None:
    assert letters(chord(0, 36, 43, 48, 60, 64, 72)) == "lllrrr"


def test_a_hand_that_wanders_over_middle_c_keeps_its_line() -> None:
    run = [note for beat, pitch in enumerate((67, 65, 64, 62, 60, 59, 57)) for note in chord(beat, pitch)]
    assert letters(run) == "rrrrrrr"


def test_a_bass_note_and_chords_above_middle_c_are_one_left_hand_under_a_melody() -> None:
    bar = chord(0, 43, 79) + chord(1, 59, 62, 79) + chord(2, 59, 62, 78)
    assert letters(bar) == "lr" + "llr" + "llr"


def test_a_file_without_notes_has_no_hands() -> None:
    assert split_hands([]) == []


def test_a_hand_reaches_no_further_than_an_octave() -> None:
    assert letters(chord(0, 36, 55, 60, 64)) == "lrrr"


def test_a_hand_that_holds_a_low_key_takes_none_far_above_it() -> None:
    assert letters(chord(0, 36, length=8) + chord(4, 55)) == "lr"
    assert letters(chord(0, 36, length=4) + chord(4, 55)) == "ll"


@given(st.lists(sounding, max_size=30))
def test_every_note_gets_a_hand_and_in_a_chord_the_left_lies_below(notes: list[SoundingNote]) -> None:
    notes = sorted(notes, key=lambda note: (note.onset, note.pitch))
    hands = split_hands(notes)
    assert len(hands) == len(notes)
    for a, b, hand_a, hand_b in zip(notes, notes[1:], hands, hands[1:], strict=False):
        assert a.onset != b.onset or (hand_a, hand_b) != (Hand.RIGHT, Hand.LEFT)


def test_the_shipped_songs_are_split_as_they_were_written() -> None:
    right, count = 0, 0
    for path in SONG_FILES:
        written = sorted(read_score(path).notes, key=lambda note: (note.onset, note.pitch))
        notes = [SoundingNote(float(note.onset), float(note.end), note.pitch) for note in written]
        hands = split_hands(notes)
        right += sum(
            (hand is Hand.RIGHT) == (note.staff == 1) for hand, note in zip(hands, written, strict=True)
        )
        count += len(notes)
    assert right / count > 0.975
