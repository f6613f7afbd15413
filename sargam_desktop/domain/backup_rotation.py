"""Domain: which of the automatic backups are kept: the last seven days, and the last twelve months."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable
    from datetime import date

DAYS_KEPT: Final = 7
MONTHS_KEPT: Final = 12


def days_to_keep(days: Collection[date], made: date | None = None) -> frozenset[date]:
    """Return the days whose backups stay.

    The last seven days are those that have a backup, not those of the calendar: whoever comes back after a
    month finds seven as before. Of each of the last twelve months that have one, the newest stays.

    Args:
        days: Of which there is a backup.
        made: The backup that was made just now, which stays though the clock was set back.
    """
    newest_first = sorted(set(days), reverse=True)
    of_months = _first_of_each(((day.year, day.month), day) for day in newest_first)
    kept = {*newest_first[:DAYS_KEPT], *of_months[:MONTHS_KEPT]}
    return frozenset(kept | {day for day in days if day == made})


def _first_of_each(keyed: Iterable[tuple[Hashable, date]]) -> list[date]:
    first: dict[Hashable, date] = {}
    for key, day in keyed:
        first.setdefault(key, day)
    return list(first.values())
