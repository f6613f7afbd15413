from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.backup_rotation import DAYS_KEPT, MONTHS_KEPT, days_to_keep

DAYS = st.sets(st.dates(date(2020, 1, 1), date(2024, 12, 31)), max_size=120)


def kept_after(days: list[date]) -> set[date]:
    """Return what is left when on each of these days a backup is made and the others are let go."""
    there: set[date] = set()
    for day in days:
        there = set(days_to_keep(there | {day}, day))
    return there


@given(DAYS)
def test_of_many_backups_seven_days_and_twelve_months_stay(days: set[date]) -> None:
    kept = days_to_keep(days)
    assert kept <= days
    assert set(sorted(days)[-DAYS_KEPT:]) <= kept
    months = sorted({(day.year, day.month) for day in days})[-MONTHS_KEPT:]
    for year, month in months:
        assert max(day for day in days if (day.year, day.month) == (year, month)) in kept
    assert len(kept) <= DAYS_KEPT + MONTHS_KEPT


@given(DAYS)
def test_letting_go_twice_lets_go_of_nothing_more(days: set[date]) -> None:
    kept = days_to_keep(days)
    assert days_to_keep(kept) == kept


@given(DAYS, st.dates(date(2019, 1, 1), date(2025, 1, 1)))
def test_the_backup_made_just_now_stays_whatever_the_clock_says(days: set[date], made: date) -> None:
    assert made in days_to_keep(days | {made}, made)


@given(st.dates(date(2020, 1, 1), date(2021, 1, 1)), st.integers(1, 800))
def test_whoever_plays_every_day_has_the_last_week_and_the_ends_of_the_last_months(
    first: date, count: int
) -> None:
    days = [first + timedelta(days=number) for number in range(count)]
    assert kept_after(days) == days_to_keep(days)


def test_a_year_of_days_leaves_a_week_and_the_ends_of_months() -> None:
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
    assert sorted(days_to_keep(days)) == [
        *(date(2026, month, 1) - timedelta(days=1) for month in range(2, 13)),
        *(date(2026, 12, day) for day in range(25, 32)),
    ]
