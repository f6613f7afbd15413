"""UI layer, without Qt: days in columns of weeks, each with its minutes and what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from sargam_desktop.domain.day_figures import DayFigures, Span, first_day
from sargam_desktop.domain.streak import DayKind, StreakDay

WEEKDAYS: Final = 7
#: From so many minutes on a day is one step warmer.
_STEPS_MIN: Final = (1, 10, 20, 30)


class DayCell(NamedTuple):
    """A day of the calendar.

    Attributes:
        day: The day.
        minutes: Minutes played.
        warmth: 0 for none to 4 for half an hour and more.
        kind: What became of it; None for today and before the ledger begins.
    """

    day: date
    minutes: int
    warmth: int
    kind: DayKind | None


def calendar_cells(
    days: Sequence[DayFigures], ledger: Sequence[StreakDay], first: date, last: date
) -> tuple[DayCell, ...]:
    """Return the days from the Monday before `first` to `last`, each week seven in a row."""
    minutes = {figures.day: figures.minutes for figures in days}
    kinds = {line.day: line.kind for line in ledger}
    return tuple(
        DayCell(day, minutes.get(day, 0), warmth_of(minutes.get(day, 0)), kinds.get(day))
        for day in _each(first_day(first, Span.WEEK), last)
    )


def warmth_of(minutes: int) -> int:
    """Return how warm a day of so many minutes looks, 0 to 4."""
    return sum(minutes >= step for step in _STEPS_MIN)


def month_starts(cells: Sequence[DayCell]) -> tuple[tuple[int, date], ...]:
    """Return the column in which each month begins; the first month only where it has room for its name."""
    starts = [(place // WEEKDAYS, cell.day) for place, cell in enumerate(cells) if cell.day.day == 1]
    if cells and (not starts or starts[0][0] >= 3):  # noqa: PLR2004 (columns that a name takes)
        starts.insert(0, (0, cells[0].day))
    return tuple(starts)


def _each(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        day += timedelta(days=1)
