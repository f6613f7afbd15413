from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.practice_day import PracticeDay, practice_day_of, utc_offset_min
from sargam_desktop.domain.streak import (
    MOST_FREEZES,
    DayKind,
    Streak,
    StreakDay,
    StreakPlan,
    settle,
    streak_on,
    without_future,
)

MONDAY = date(2026, 11, 2)
PLAN = StreakPlan()
BERLIN, AUCKLAND, NEW_YORK = (
    ZoneInfo(name) for name in ("Europe/Berlin", "Pacific/Auckland", "America/New_York")
)


def day(number: int) -> date:
    """Return a day counted from a Monday."""
    return MONDAY + timedelta(days=number)


def practised(numbers: Iterable[int], played_s: int = 300) -> dict[date, PracticeDay]:
    return {day(number): PracticeDay(day(number), played_s) for number in numbers}


def after(numbers: Iterable[int], today: int, plan: StreakPlan = PLAN, played_s: int = 300) -> Streak:
    practice = practised(numbers, played_s)
    now = played_on(day(today), practice)
    return streak_on(settle((), practice, plan, now), practice, plan, now)


def played_on(when: date, practice: dict[date, PracticeDay]) -> PracticeDay:
    """Return what has been practised on a day so far."""
    return practice.get(when, PracticeDay(when, 0))


def kinds(ledger: Iterable[StreakDay]) -> list[DayKind]:
    return [line.kind for line in ledger]


# ---- the day


def test_half_past_one_at_night_belongs_to_the_evening_before() -> None:
    assert practice_day_of(datetime(2026, 11, 3, 1, 30, tzinfo=BERLIN)) == MONDAY
    assert practice_day_of(datetime(2026, 11, 3, 4, 0, tzinfo=BERLIN)) == day(1)


@pytest.mark.parametrize(("month", "on"), [(3, 29), (10, 25)])
def test_the_night_in_which_clocks_change_ends_at_four_on_the_wall(month: int, on: int) -> None:
    before = datetime(2026, month, on, 3, 59, tzinfo=BERLIN)
    assert practice_day_of(before) == date(2026, month, on - 1)
    assert practice_day_of(before + timedelta(minutes=1)) == date(2026, month, on)


def test_five_minutes_count_and_so_does_one_finished_exercise() -> None:
    assert PracticeDay(MONDAY, 300).does_count
    assert PracticeDay(MONDAY, 20, finished=1).does_count
    assert not PracticeDay(MONDAY, 299).does_count


def test_a_moment_without_a_zone_has_no_offset() -> None:
    assert utc_offset_min(datetime(2026, 7, 1, tzinfo=BERLIN)) == 120
    with pytest.raises(ValueError, match="zone"):
        utc_offset_min(datetime(2026, 7, 1, tzinfo=BERLIN).replace(tzinfo=None))


# ---- keeping and losing


def test_three_days_in_a_row_make_three() -> None:
    assert after([0, 1, 2], today=2) == Streak(3, 3, until_freeze=4, is_today_done=True)


def test_yesterdays_streak_still_stands_before_today_is_played() -> None:
    streak = after([0, 1, 2], today=3)
    assert (streak.length, streak.is_today_done) == (3, False)


def test_a_missed_day_without_a_freeze_ends_the_streak_but_not_the_record() -> None:
    streak = after([0, 1, 2], today=4)
    assert (streak.length, streak.longest) == (0, 3)


def test_a_day_of_four_minutes_is_missed() -> None:
    assert after([0, 1], today=2, played_s=240).length == 0


def test_a_planned_day_of_rest_keeps_the_streak_and_adds_nothing() -> None:
    plan = StreakPlan(frozenset({2}))
    assert after([0, 1, 3], today=3, plan=plan).length == 3
    assert after([0, 1], today=2, plan=plan).is_rest_today


def test_practice_on_a_day_of_rest_counts() -> None:
    assert after([0, 1, 2], today=2, plan=StreakPlan(frozenset({2}))).length == 3


# ---- freezes


def test_a_week_of_practice_earns_a_freeze_and_two_are_the_most() -> None:
    assert (after(range(6), today=6).freezes, after(range(7), today=7).freezes) == (0, 1)
    assert after(range(30), today=30).freezes == MOST_FREEZES


def test_a_freeze_is_spent_by_itself_and_keeps_the_length() -> None:
    streak = after([*range(7), 8], today=8)
    assert (streak.length, streak.freezes) == (8, 0)


def test_both_freezes_are_spent_before_the_streak_ends() -> None:
    practice = practised([*range(14)])
    ledger = settle((), practice, PLAN, played_on(day(20), practice))
    assert kinds(ledger)[14:] == [DayKind.FROZEN, DayKind.FROZEN, *[DayKind.MISSED] * 4]


# ---- repair


def test_ten_minutes_within_two_days_bring_a_broken_streak_back() -> None:
    practice = practised([0, 1, 2]) | practised([4], played_s=600)
    ledger = settle((), practice, PLAN, played_on(day(4), practice))
    assert streak_on(ledger, practised([0, 1, 2]), PLAN, PracticeDay(day(4), 0)).repairable == 3
    assert streak_on(ledger, practice, PLAN, played_on(day(4), practice)).length == 4


def test_five_minutes_begin_a_new_streak_instead() -> None:
    assert after([0, 1, 2, 4], today=4).length == 1


def test_the_day_after_a_new_beginning_can_still_repair_and_then_no_more() -> None:
    practice = practised([0, 1, 2, 4]) | practised([5, 6], played_s=600)
    ledger = settle((), practice, PLAN, played_on(day(7), practice))
    assert [line.length for line in ledger] == [1, 2, 3, 0, 1, 5, 6]
    assert streak_on(ledger, practice, PLAN, played_on(day(7), practice)).repairable == 0


def test_three_days_later_it_is_too_late() -> None:
    assert after([0, 1, 2], today=6).repairable == 0


# ---- switched off, plans that change


def test_while_it_is_switched_off_no_day_is_missed() -> None:
    practice = practised([0, 1])
    off = settle((), practice, StreakPlan(is_on=False), played_on(day(40), practice))
    assert streak_on(off, practice, PLAN, played_on(day(40), practice)).length == 2


def test_a_plan_that_changes_leaves_the_past_as_it_was() -> None:
    practice = practised([0, 1])
    ledger = settle((), practice, PLAN, played_on(day(3), practice))
    assert kinds(ledger)[2] is DayKind.MISSED
    assert settle(ledger, practice, StreakPlan(frozenset({2})), PracticeDay(day(3), 0)) == ()


# ---- journeys and clocks


def test_a_day_that_a_flight_to_the_east_cut_short_is_not_missed() -> None:
    leaves = datetime(2026, 11, 2, 20, 0, tzinfo=NEW_YORK)
    lands = datetime(2026, 11, 4, 19, 0, tzinfo=AUCKLAND)
    practice = {
        practice_day_of(at): PracticeDay(practice_day_of(at), 600, 0, utc_offset_min(at))
        for at in (leaves, lands)
    }
    ledger = settle((), practice, PLAN, played_on(day(2), practice))
    assert lands - leaves < timedelta(hours=30)
    assert kinds(ledger) == [DayKind.PRACTISED, DayKind.JOURNEY]
    assert streak_on(ledger, practice, PLAN, played_on(day(2), practice)).length == 2


def test_the_cut_day_is_not_missed_before_anything_is_played_after_landing() -> None:
    practice = {day(0): PracticeDay(day(0), 600, 0, -300)}
    assert kinds(settle((), practice, PLAN, PracticeDay(day(2), 0, 0, 780))) == [
        DayKind.PRACTISED,
        DayKind.JOURNEY,
    ]


def test_two_missed_days_are_no_journey() -> None:
    practice = practised([0]) | {day(3): PracticeDay(day(3), 600, 0, 720)}
    assert kinds(settle((), practice, PLAN, played_on(day(3), practice)))[1:] == [
        DayKind.MISSED,
        DayKind.MISSED,
    ]


def test_a_flight_to_the_west_counts_one_day_once() -> None:
    morning = datetime(2026, 11, 3, 9, 0, tzinfo=AUCKLAND)
    evening = morning.astimezone(UTC) + timedelta(hours=16)
    assert practice_day_of(evening.astimezone(NEW_YORK)) == practice_day_of(morning)


def test_a_clock_set_back_by_a_year_takes_nothing_and_says_so() -> None:
    practice = practised(range(10))
    ledger = settle((), practice, PLAN, played_on(day(10), practice))
    past = day(10).replace(year=2025)
    assert settle(ledger, practice, PLAN, PracticeDay(past, 0)) == ()
    streak = streak_on(ledger, practice, PLAN, PracticeDay(past, 0))
    assert (streak.length, streak.is_clock_behind) == (10, True)


def test_a_clock_that_was_a_year_ahead_can_be_set_right() -> None:
    practice = practised(range(10))
    ledger = settle((), practice, PLAN, played_on(day(10), practice))
    wrong = (*ledger, *settle(ledger, practice, PLAN, played_on(day(375), practice)))
    assert streak_on(wrong, practice, PLAN, played_on(day(375), practice)).length == 0
    right = without_future(wrong, day(10))
    assert streak_on(right, practice, PLAN, played_on(day(10), practice)).length == 10


# ---- properties

NUMBERS = st.sets(st.integers(0, 60))
PLANS = st.builds(StreakPlan, st.frozensets(st.integers(0, 6), max_size=3), st.booleans())


@given(NUMBERS, PLANS, st.lists(st.integers(0, 61), max_size=8))
def test_it_does_not_matter_how_often_days_are_settled(
    numbers: set[int], plan: StreakPlan, stops: list[int]
) -> None:
    practice = practised(numbers | {0})
    once = settle((), practice, plan, played_on(day(61), practice))
    ledger: tuple[StreakDay, ...] = ()
    for stop in [*sorted(stops), 61]:
        ledger = (*ledger, *settle(ledger, practice, plan, played_on(day(stop), practice)))
    assert ledger == once


@given(NUMBERS, PLANS, st.integers(0, 60))
def test_more_practice_never_shortens_a_streak_without_repair(
    numbers: set[int], plan: StreakPlan, more: int
) -> None:
    fewer, greater = practised(numbers | {0}), practised(numbers | {0, more})
    lengths = [settle((), practice, plan, played_on(day(61), practice)) for practice in (fewer, greater)]
    assert sum(line.length for line in lengths[0]) <= sum(line.length for line in lengths[1])


@given(NUMBERS, PLANS)
def test_every_day_has_one_line_and_never_more_than_two_freezes(numbers: set[int], plan: StreakPlan) -> None:
    practice = practised(numbers | {0})
    ledger = settle((), practice, plan, played_on(day(61), practice))
    assert [line.day for line in ledger] == [day(number) for number in range(61)]
    assert all(0 <= line.freezes <= MOST_FREEZES for line in ledger)
