from datetime import date, timedelta

from sargam_desktop.domain.day_figures import DayFigures
from sargam_desktop.domain.streak import DayKind, StreakDay
from sargam_desktop.ui.progress.calendar_grid import calendar_cells, month_starts, warmth_of

WEDNESDAY = date(2026, 11, 4)


def test_a_calendar_begins_on_the_monday_before_and_ends_today() -> None:
    cells = calendar_cells((), (), WEDNESDAY, WEDNESDAY + timedelta(days=9))
    assert (cells[0].day, cells[-1].day, len(cells)) == (date(2026, 11, 2), date(2026, 11, 13), 12)


def test_a_day_has_its_minutes_and_what_became_of_it() -> None:
    played = DayFigures(WEDNESDAY, 25 * 60_000_000)
    frozen = StreakDay(WEDNESDAY + timedelta(days=1), DayKind.FROZEN, 3)
    cells = calendar_cells((played,), (frozen,), WEDNESDAY, frozen.day)
    assert cells[-2:] == ((WEDNESDAY, 25, 3, None), (frozen.day, 0, 0, DayKind.FROZEN))


def test_days_get_warmer_at_1_10_20_and_30_minutes() -> None:
    assert [warmth_of(minutes) for minutes in (0, 1, 9, 10, 20, 29, 30, 200)] == [0, 1, 1, 2, 3, 3, 4, 4]


def test_a_month_is_named_over_the_week_in_which_it_begins() -> None:
    cells = calendar_cells((), (), date(2026, 9, 7), date(2026, 12, 2))
    assert month_starts(cells) == (
        (0, date(2026, 9, 7)),
        (3, date(2026, 10, 1)),
        (7, date(2026, 11, 1)),
        (12, date(2026, 12, 1)),
    )


def test_the_first_month_goes_without_a_name_where_the_next_one_needs_the_room() -> None:
    cells = calendar_cells((), (), date(2026, 10, 26), date(2026, 11, 20))
    assert month_starts(cells) == ((0, date(2026, 11, 1)),)
