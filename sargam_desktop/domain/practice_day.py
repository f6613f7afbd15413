"""Domain: the day to which practice belongs; it begins at four in the morning, where the learner is."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

#: Who plays after midnight still plays on the evening before.
DAY_BEGINS: Final = timedelta(hours=4)
#: So much practice makes a day count, unless an exercise was finished.
COUNTING_S: Final = 5 * 60


class PracticeDay(NamedTuple):
    """What was practised on a day; a day without practice has none.

    Attributes:
        day: The day, as it was when it was written down; a journey later does not move it.
        played_s: Seconds of practice.
        finished: Exercises, songs and steps of lessons played to their end.
        utc_offset_min: Minutes by which the learner's clocks were ahead of UTC.
    """

    day: date
    played_s: int
    finished: int = 0
    utc_offset_min: int = 0

    @property
    def does_count(self) -> bool:
        """Tell whether the day keeps a streak."""
        return self.played_s >= COUNTING_S or self.finished > 0


def practice_day_of(local: datetime) -> date:
    """Return the day to which a moment belongs.

    It is read off the clock on the wall, so that a night in which the clocks change is as long or
    short as it is.

    Args:
        local: The moment as the learner's clock shows it.
    """
    return (local.replace(tzinfo=None) - DAY_BEGINS).date()


def utc_offset_min(local: datetime) -> int:
    """Return by how many minutes the learner's clock is ahead of UTC.

    Raises:
        ValueError: The moment has no zone.
    """
    offset = local.utcoffset()
    if offset is None:
        raise ValueError("the moment has no zone")
    return round(offset.total_seconds() / 60)
