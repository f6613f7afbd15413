from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.grading import BarResult, SessionResult
from sargam_desktop.domain.judgement import WINDOWS, Level
from sargam_desktop.domain.score import Hand
from sargam_desktop.ui.results.take_summary import (
    hands_played,
    passage_median_us,
    passage_percent,
    summarise_hand,
    timing_bins,
)
from tests.ui.sample_takes import result

STEADY = WINDOWS[Level.STEADY]
BARS = (
    BarResult(0, Hand.LEFT, 4, 4, 0, 10_000),
    BarResult(0, Hand.RIGHT, 4, 4, 0, -5_000),
    BarResult(1, Hand.LEFT, 4, 1, 0, 120_000),
    BarResult(2, Hand.LEFT, 4, 2, 0, 100_000),
)


def _taken(deviations: tuple[tuple[Hand, int], ...], timing: float | None = 90.0) -> SessionResult:
    return SessionResult(16, 11, 0, 5, 0, 0, 0, 100.0, timing, 0, 100.0, BARS, deviations)


def test_right_stands_before_left_and_a_silent_hand_is_left_out() -> None:
    assert hands_played(result()) == (Hand.RIGHT, Hand.LEFT)
    assert hands_played(result(hands=(Hand.LEFT,))) == (Hand.LEFT,)


def test_each_hand_gets_its_median_and_its_spread() -> None:
    deviations = ((Hand.RIGHT, -10_000), (Hand.RIGHT, 0), (Hand.RIGHT, 40_000), (Hand.LEFT, 90_000))
    right = summarise_hand(_taken(deviations), Hand.RIGHT)
    assert right.median_us == 0
    assert right.spread_us == 21_602


def test_one_hit_has_no_spread() -> None:
    left = summarise_hand(_taken(((Hand.LEFT, 90_000),)), Hand.LEFT)
    assert (left.median_us, left.spread_us) == (90_000, None)


def test_an_untimed_take_counts_its_right_notes_and_nothing_else() -> None:
    left = summarise_hand(_taken((), timing=None), Hand.LEFT)
    assert (left.notes_percent, left.in_time_percent, left.median_us) == (58, None, None)


def test_a_late_note_of_an_untimed_take_counts_as_played_in_its_hand_as_in_the_whole() -> None:
    bars = (BarResult(0, Hand.RIGHT, 4, 3, 0, None, 4), BarResult(1, Hand.RIGHT, 4, 3, 0, None, 3))
    take = SessionResult(8, 6, 0, 1, 1, 0, 0, 87.5, None, 0, 100.0, bars, ((Hand.RIGHT, 300_000),))
    assert summarise_hand(take, Hand.RIGHT).notes_percent == take.overall == 88


def test_a_passage_is_judged_over_both_hands_or_one() -> None:
    assert passage_percent(BARS, 0, 1) == 75
    assert passage_percent(BARS, 1, 2, Hand.LEFT) == 38
    assert passage_percent(BARS, 1, 2, Hand.RIGHT) is None
    assert passage_median_us(BARS, 1, 2, Hand.LEFT) == 110_000


def test_the_edge_of_the_window_is_still_inside_it() -> None:
    bins = [column for column in timing_bins([80_000, -80_000, 81_000], STEADY) if column.notes]
    assert [(column.start_us, column.end_us) for column in bins] == [
        (-80_000, -60_000),
        (60_000, 80_000),
        (80_000, 100_000),
    ]


@given(st.lists(st.integers(-400_000, 400_000)), st.sampled_from(list(Level)))
def test_every_hit_is_in_one_column(deviations: list[int], level: Level) -> None:
    bins = timing_bins(deviations, WINDOWS[level])
    assert sum(column.notes for column in bins) == len(deviations)
