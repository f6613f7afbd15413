from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.hand_choice import HandChoice, apply_choices
from sargam_desktop.domain.range_fit import fit_to_keys
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.transposition import transpose
from sargam_desktop.tutor.notation_trace import find_origins

NOTE = st.tuples(st.integers(0, 15), st.integers(40, 100), st.sampled_from(Hand))


def score_of(places: set[tuple[int, int, Hand]]) -> Score:
    notes = [ScoreNote(float(onset), 1.0, pitch, hand) for onset, pitch, hand in places]
    bars = tuple(Bar(number + 1, 4.0 * number, 4.0) for number in range(4))
    return Score(tuple(sorted(notes, key=lambda note: (note.onset_beat, note.pitch))), bars)


@given(st.sets(NOTE, min_size=1, max_size=20), st.integers(-6, 6))
def test_notes_that_all_move_are_found_one_by_one(places: set[tuple[int, int, Hand]], semitones: int) -> None:
    score = score_of(places)
    origins = find_origins(score, transpose(score, semitones))
    assert origins.indices == tuple(range(len(score.notes)))


@given(st.sets(NOTE, min_size=1, max_size=20), st.integers(-6, 6), st.integers(48, 60))
def test_of_a_song_that_is_moved_and_fitted_each_note_is_one_of_its_name_at_its_moment(
    places: set[tuple[int, int, Hand]], semitones: int, lowest: int
) -> None:
    score = score_of(places)
    fitted = fit_to_keys(transpose(score, semitones), lowest, lowest + 24).score
    origins = find_origins(score, fitted)
    found = [index for index in origins.indices if index is not None]
    assert len(found) == len(set(found)) == len(fitted.notes)
    for note, index in zip(fitted.notes, found, strict=True):
        before = score.notes[index]
        assert note.onset_beat == before.onset_beat
        assert (note.pitch - before.pitch - origins.semitones) % 12 == 0


def test_two_notes_an_octave_apart_keep_their_order_when_both_are_moved() -> None:
    score = score_of({(0, 48, Hand.LEFT), (0, 60, Hand.LEFT), (0, 72, Hand.RIGHT)})
    notes = tuple(note._replace(pitch=note.pitch - 12 * (note.hand is Hand.LEFT)) for note in score.notes)
    assert find_origins(score, replace(score, notes=notes)).indices == (0, 1, 2)


def test_notes_are_found_when_the_learner_gave_them_to_the_other_hand() -> None:
    score = score_of({(0, 60, Hand.LEFT), (1, 62, Hand.LEFT), (2, 64, Hand.RIGHT)})
    swapped = apply_choices(score, [HandChoice(0, 61)])
    assert find_origins(score, swapped).indices == (0, 1, 2)
