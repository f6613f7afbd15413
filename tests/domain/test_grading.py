from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.grading import (
    BarResult,
    Grade,
    SessionResult,
    accuracy_of,
    extras_among,
    timing_of,
    weakest_passage,
)
from sargam_desktop.domain.judgement import WINDOWS, Level
from sargam_desktop.domain.score import Hand

MS = 1000
STEADY = WINDOWS[Level.STEADY]


def result_of(accuracy: float, timing: float | None, expected: int = 100) -> SessionResult:
    return SessionResult(
        expected=expected, correct=0, early=0, late=0, missed=0, wrong=0, extras=0, accuracy=accuracy,
        timing=timing, score=0, progress_percent=100.0,
    )  # fmt: skip


def bar(index: int, correct: int, expected: int = 10, hand: Hand = Hand.RIGHT, extras: int = 0) -> BarResult:
    return BarResult(index, hand, expected, correct, extras)


def test_accuracy_counts_hits_among_what_was_expected_and_what_was_too_much() -> None:
    assert accuracy_of(hits=8, expected=10, extras=0) == 80.0
    assert accuracy_of(hits=8, expected=10, extras=6) == 50.0
    assert accuracy_of(hits=0, expected=0, extras=0) == 0.0


@pytest.mark.parametrize(
    ("diff_ms", "points"), [(0, 100), (80, 100), (-80, 100), (130, 70), (-130, 70), (180, 40), (-180, 40)]
)
def test_timing_falls_in_a_straight_line_from_100_to_40(diff_ms: int, points: float) -> None:
    assert timing_of(diff_ms * MS, STEADY) == pytest.approx(points)


@given(diffs=st.tuples(st.integers(0, 180_000), st.integers(0, 180_000)))
def test_nearer_is_never_worse_and_early_counts_as_late(diffs: tuple[int, int]) -> None:
    near, far = sorted(diffs)
    assert 100 >= timing_of(near, STEADY) >= timing_of(far, STEADY) >= 40
    assert timing_of(-far, STEADY) == timing_of(far, STEADY)


def test_overall_is_seven_tenths_accuracy_and_three_tenths_timing() -> None:
    assert result_of(80.0, 60.0).overall == 74
    assert result_of(100.0, 0.0).overall == 70


def test_wait_mode_has_no_timing_part() -> None:
    assert result_of(80.0, None).overall == 80
    assert result_of(66.5, None).overall == 67


@pytest.mark.parametrize(
    ("hits", "expected", "timing", "overall"), [(17, 20, 100.0, 90), (15, 28, 40.0, 50), (34, 35, 85.0, 94)]
)
def test_overall_is_rounded_half_up(hits: int, expected: int, timing: float, overall: int) -> None:
    assert result_of(accuracy_of(hits, expected, 0), timing).overall == overall


@given(judged=st.integers(1, 300), share=st.fractions(0, 1), timing=st.integers(40, 100))
def test_overall_is_what_exact_arithmetic_gives(judged: int, share: Fraction, timing: int) -> None:
    hits = int(judged * share)
    exact = Fraction(7, 10) * Fraction(100 * hits, judged) + Fraction(3, 10) * timing
    assert result_of(accuracy_of(hits, judged, 0), float(timing)).overall == int(exact + Fraction(1, 2))


@pytest.mark.parametrize(
    ("overall", "grade"),
    [
        (100, "A+"), (97, "A+"), (96, "A"), (85, "A"), (84, "B"), (70, "B"), (69, "C"), (55, "C"), (54, "D"),
        (40, "D"), (39, "E"), (0, "E"),
    ],
)  # fmt: skip
def test_grades_begin_at_97_85_70_55_and_40(overall: int, grade: str) -> None:
    assert result_of(float(overall), None).grade is Grade(grade)


def test_there_is_no_grade_below_eight_judged_notes() -> None:
    assert result_of(100.0, 100.0, expected=7).grade is None
    assert result_of(100.0, 100.0, expected=8).grade is Grade.A_PLUS


def test_hits_and_the_share_of_them_in_time() -> None:
    result = replace(result_of(0.0, 0.0), correct=5, early=1, late=2)
    assert (result.hits, result.in_time_percent) == (8, 63)
    assert result_of(0.0, 0.0).in_time_percent is None


def test_a_bar_is_as_good_as_its_share_of_correct_notes_among_all_and_extras() -> None:
    assert [bar(0, 3, 8).percent, bar(0, 1, 8).percent, bar(0, 4, 4, extras=1).percent] == [38, 13, 80]
    assert BarResult(0, Hand.LEFT, 0, 0).percent == 0


def test_the_weakest_passage_grows_to_weak_neighbours_up_to_four_bars() -> None:
    percents = [100, 70, 60, 30, 50, 20, 75, 90]
    bars = tuple(bar(i, percent // 10, 10) for i, percent in enumerate(percents))
    assert weakest_passage(bars) == (2, 5)
    assert weakest_passage(bars, longest=1) == (5, 5)


def test_the_weakest_passage_stops_at_good_bars_and_at_bars_without_notes() -> None:
    assert weakest_passage((bar(0, 9), bar(1, 5), bar(2, 8), bar(3, 6))) == (1, 1)
    assert weakest_passage((bar(0, 5), bar(2, 4), bar(3, 7))) == (2, 3)


def test_there_is_no_weakest_passage_when_every_bar_is_good() -> None:
    assert weakest_passage((bar(0, 8), bar(1, 10))) is None
    assert weakest_passage(()) is None


def test_both_hands_of_a_bar_count_together() -> None:
    bars = (bar(0, 10, hand=Hand.LEFT), bar(0, 4), bar(1, 6), bar(1, 7, hand=Hand.LEFT))
    assert weakest_passage(bars) == (0, 1)


@pytest.mark.parametrize(
    ("wrong", "is_missed", "extras"), [(0, True, 0), (1, True, 0), (3, True, 2), (3, False, 3)]
)
def test_the_first_wrong_note_stands_for_the_missed_one(wrong: int, is_missed: bool, extras: int) -> None:
    assert extras_among(wrong, is_missed=is_missed) == extras
