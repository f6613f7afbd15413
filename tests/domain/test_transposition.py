from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.transposition import transposable, transpose, transposed_fifths


def _score(*pitches: int, fifths: int = 0) -> Score:
    notes = tuple(ScoreNote(float(i), 1.0, pitch, Hand.RIGHT) for i, pitch in enumerate(pitches))
    return Score(notes, (Bar(1, 0.0, float(len(pitches) or 1)),), fifths=fifths)


@pytest.mark.parametrize(
    ("fifths", "semitones", "wanted"),
    [(0, 2, 2), (0, -2, -2), (2, 1, -3), (0, 1, -5), (0, 6, 6), (0, -6, -6), (-3, 3, -6), (4, -4, 0)],
)
def test_the_key_signature_follows_with_as_few_signs_as_can_be(
    fifths: int, semitones: int, wanted: int
) -> None:
    expected = abs(wanted)
    assert abs(transposed_fifths(fifths, semitones)) == expected
    if expected != 6:
        assert transposed_fifths(fifths, semitones) == wanted


def test_every_note_moves_by_the_same_distance() -> None:
    moved = transpose(_score(60, 64, 67), 2)
    assert [note.pitch for note in moved.notes] == [62, 66, 69]
    assert moved.fifths == 2


def test_a_score_at_the_edge_of_all_pitches_moves_only_inwards() -> None:
    assert transposable(_score(3, 60)) == range(-3, 12)
    with pytest.raises(ValueError, match="-4 semitones"):
        transpose(_score(3, 60), -4)


@given(st.lists(st.integers(11, 116), min_size=1, max_size=8), st.integers(-7, 7), st.integers(-11, 11))
def test_moving_there_and_back_gives_the_same_music(pitches: list[int], fifths: int, semitones: int) -> None:
    score = _score(*pitches, fifths=fifths)
    again = transpose(transpose(score, semitones), -semitones)
    assert again.notes == score.notes
    assert (again.fifths - fifths) % 12 == 0
