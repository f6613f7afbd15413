from datetime import date, timedelta
from random import Random
from statistics import quantiles

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.day_figures import (
    BINS,
    Course,
    DayFigures,
    Span,
    add,
    by_span,
    figures_of,
    first_day,
    spread_of,
    total,
    trend_of,
)
from sargam_desktop.domain.grading import SessionResult
from sargam_desktop.domain.score import Hand

MONDAY = date(2026, 11, 2)


def played(deviations_ms: list[int], day: date = MONDAY, extras: int = 0, missed: int = 0) -> DayFigures:
    hits = len(deviations_ms)
    result = SessionResult(
        hits + missed, hits, 0, 0, missed, extras, extras, 0.0, None, 0, 100.0,
        deviations_us=tuple((Hand.RIGHT, ms * 1000) for ms in deviations_ms),
    )  # fmt: skip
    return figures_of(day, result, 60_000_000, is_finished=True)


def weeks(*values: float | None) -> list[tuple[date, float | None]]:
    return [(MONDAY + timedelta(weeks=number), value) for number, value in enumerate(values)]


def test_a_day_of_39_notes_says_nothing_about_accuracy_or_timing() -> None:
    assert (played([0] * 39).accuracy_percent, played([0] * 39).timing) == (None, None)
    assert played([0] * 40).accuracy_percent == 100


def test_wrong_notes_lower_the_accuracy_and_so_do_missed_ones() -> None:
    assert played([0] * 40, extras=10).accuracy_percent == 80
    assert played([0] * 40, missed=10).accuracy_percent == 80


@given(st.lists(st.integers(-190, 190), min_size=40, max_size=300))
def test_median_and_middle_half_are_within_a_step_of_the_exact_ones(deviations_ms: list[int]) -> None:
    timing = played(deviations_ms).timing
    assert timing is not None
    ordered = sorted(deviations_ms)
    for share, value in zip((0.25, 0.5, 0.75), timing, strict=True):
        place = share * len(ordered)
        around = ordered[max(0, int(place) - 1)], ordered[min(len(ordered) - 1, int(place) + 1)]
        assert around[0] - 5 <= value <= around[1] + 5


def test_what_lies_beyond_200_ms_is_pinned_there() -> None:
    timing = played([900] * 50).timing
    assert timing is not None
    assert timing.median_ms == pytest.approx(200, abs=5)


def test_the_bins_of_an_even_spread_give_its_quartiles() -> None:
    deviations = list(range(-100, 101))
    timing = played(deviations).timing
    assert timing is not None
    assert list(timing) == pytest.approx(quantiles(deviations, n=4), abs=3)
    assert timing.half_width_ms == pytest.approx(50, abs=3)


FIGURES = st.builds(
    DayFigures,
    st.integers(0, 400).map(lambda number: MONDAY + timedelta(days=number)),
    *[st.integers(0, 1000)] * 9,
    st.lists(st.integers(0, 9), min_size=BINS, max_size=BINS).map(tuple),
)


@given(FIGURES, FIGURES, FIGURES)
def test_the_order_in_which_days_are_added_does_not_matter(
    a: DayFigures, b: DayFigures, c: DayFigures
) -> None:
    assert add(add(a, b), c) == add(a, add(b, c)) == add(c, add(b, a))


@given(st.lists(FIGURES, max_size=12), st.sampled_from(Span))
def test_weeks_and_months_together_are_all_days(days: list[DayFigures], span: Span) -> None:
    days.sort(key=lambda figures: figures.day)
    assert total(by_span(days, span), MONDAY) == total(days, MONDAY)


def test_a_week_begins_on_monday_and_a_month_on_its_first() -> None:
    sunday = date(2026, 11, 8)
    assert [first_day(sunday, span) for span in Span] == [sunday, MONDAY, date(2026, 11, 1)]


def test_three_weeks_are_not_enough_to_say() -> None:
    assert trend_of(weeks(70, 80, 90)).course is Course.NOT_ENOUGH
    assert trend_of(weeks(70, None, 80, None, 90)).course is Course.NOT_ENOUGH


def test_four_weeks_that_all_rise_are_a_trend() -> None:
    trend = trend_of(weeks(70, 75, 76, 82))
    assert (trend.course, trend.weeks) == (Course.UP, 4)
    assert trend.per_week == pytest.approx(3.75)


def test_weeks_that_go_up_and_down_are_steady() -> None:
    assert trend_of(weeks(70, 90, 72, 88, 71, 89)).course is Course.STEADY
    assert trend_of(weeks(80, 80, 80, 80, 80)).course is Course.STEADY


def test_one_bad_week_does_not_hide_a_rise() -> None:
    trend = trend_of(weeks(60, 62, 64, 20, 68, 70, 72, 74))
    assert trend.course is Course.UP
    assert trend.per_week == pytest.approx(2, abs=0.3)


def test_a_fall_is_a_fall() -> None:
    assert trend_of(weeks(60, 40, 30, 25, 22)).course is Course.DOWN


def test_of_two_hundred_learners_without_a_change_few_are_told_of_one() -> None:
    draws = Random(7)
    told = sum(
        trend_of(weeks(*[draws.gauss(80, 5) for _ in range(12)])).course is not Course.STEADY
        for _ in range(200)
    )
    assert told <= 20


def test_ten_years_of_weeks_are_told_as_a_few_of_them_would_be() -> None:
    trend = trend_of(weeks(*[60 + number / 20 for number in range(520)]))
    assert (trend.course, trend.weeks) == (Course.UP, 520)
    assert trend.per_week == pytest.approx(1 / 20)


def test_no_hits_have_no_spread() -> None:
    assert spread_of((0,) * BINS) is None
