from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote


def notes_at(*onsets: float) -> tuple[ScoreNote, ...]:
    return tuple(ScoreNote(onset, 1.0, 60, Hand.RIGHT) for onset in onsets)


def pick_up_score() -> Score:
    bars = (Bar(0, -1.0, 1.0, 3, 4), Bar(1, 0.0, 3.0, 3, 4), Bar(2, 3.0, 3.0, 3, 4))
    return Score(notes_at(-1.0, 0.0, 2.0, 3.0, 5.5), bars)


@pytest.mark.parametrize(
    ("beat", "index"), [(-9, 0), (-1, 0), (-0.01, 0), (0, 1), (2.99, 1), (3, 2), (5.9, 2), (6, 2), (99, 2)]
)
def test_a_beat_lies_in_the_bar_whose_line_it_passed_last(beat: float, index: int) -> None:
    assert pick_up_score().bar_index_at(beat) == index


def test_a_pick_up_bar_is_shorter_than_its_metre() -> None:
    bar = pick_up_score().bars[0]
    assert (bar.length_beat, bar.full_length_beat, bar.end_beat) == (1.0, 3.0, 0.0)


def test_a_range_holds_the_onset_at_its_beginning_and_not_the_one_at_its_end() -> None:
    score = pick_up_score()
    assert list(score.index_range(0.0, 3.0)) == [1, 2]
    assert list(score.index_range(-1.0, 6.0)) == [0, 1, 2, 3, 4]
    assert list(score.index_range(0.5, 1.5)) == []


@given(beats=st.lists(st.integers(0, 24), min_size=3, max_size=3).map(sorted))
def test_ranges_side_by_side_share_no_note_and_lose_none(beats: list[int]) -> None:
    score = Score(notes_at(*(i / 2 for i in range(48))), (Bar(1, 0.0, 24.0),))
    start, middle, end = beats
    halves = [*score.index_range(start, middle), *score.index_range(middle, end)]
    assert halves == list(score.index_range(start, end))


def test_a_six_eight_bar_is_three_quarters_long() -> None:
    assert Bar(1, 0.0, 3.0, 6, 8).full_length_beat == 3.0


def test_a_score_knows_its_hands_its_range_of_keys_and_its_length() -> None:
    left = ScoreNote(0.0, 1.0, 40, Hand.LEFT)
    score = Score((left, *notes_at(1.0)), (Bar(1, 0.0, 4.0), Bar(2, 4.0, 4.0)))
    assert (score.hands, score.pitch_range) == (frozenset(Hand), (40, 60))
    assert (score.start_beat, score.end_beat) == (0.0, 8.0)


def test_a_score_without_notes_still_has_a_middle() -> None:
    assert Score((), (Bar(1, 0.0, 4.0),)).pitch_range == (60, 60)


def test_notes_out_of_order_and_scores_without_bars_are_refused() -> None:
    with pytest.raises(ValueError, match="order"):
        Score(notes_at(1.0, 0.0), (Bar(1, 0.0, 4.0),))
    with pytest.raises(ValueError, match="bar"):
        Score(notes_at(0.0), ())


def test_a_learner_of_one_hand_plays_the_notes_of_that_hand_only() -> None:
    assert [hands.includes(Hand.LEFT) for hands in (Hands.LEFT, Hands.BOTH, Hands.RIGHT)] == [
        True,
        True,
        False,
    ]
