"""Domain: the streak, a ledger of days that is only ever added to.

A day is written down once it is over, by the rules and rest days that held then, and never again.
So a changed plan, a journey or a clock that was set cannot take away what was reached.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sargam_desktop.domain.practice_day import PracticeDay

#: So many days of practice earn a freeze.
DAYS_FOR_FREEZE: Final = 7
MOST_FREEZES: Final = 2
#: After a break so many days are left to repair it, and on one of them so much has to be played.
REPAIR_DAYS: Final = 2
REPAIR_S: Final = 10 * 60
REPAIR_FINISHED: Final = 2
#: Clocks that moved ahead by so much since the last practice took a part of the missed day away.
_JOURNEY_MIN: Final = 180
_DAY: Final = timedelta(days=1)
_WEEK: Final = 7


class DayKind(StrEnum):
    """What became of a day."""

    PRACTISED = "practised"
    REST = "rest"
    FROZEN = "frozen"
    JOURNEY = "journey"
    OFF = "off"
    MISSED = "missed"


class StreakDay(NamedTuple):
    """A line of the ledger.

    Attributes:
        day: The day.
        kind: What became of it.
        length: Days of practice in a row after it.
        freezes: Freezes that are left after it.
        earning: Days of practice since the last freeze was earned.
        is_repair: A broken streak came back with it.
    """

    day: date
    kind: DayKind
    length: int
    freezes: int = 0
    earning: int = 0
    is_repair: bool = False


class StreakPlan(NamedTuple):
    """What the learner has chosen.

    Attributes:
        rest_weekdays: Planned days of rest, Monday 0 to Sunday 6.
        is_on: Streaks are counted; while they are not, no day is missed.
    """

    rest_weekdays: frozenset[int] = frozenset()
    is_on: bool = True


@dataclass(frozen=True, slots=True)
class Streak:
    """How the streak stands on a day.

    Attributes:
        length: Days of practice in a row, today's among them.
        longest: The most there ever were.
        freezes: Freezes that are left.
        until_freeze: Days of practice until the next one is earned; 0 where no more can be kept.
        is_today_done: Today counts already.
        is_rest_today: Today is a planned day of rest.
        repairable: Length that comes back when enough is played today; 0 for nothing to repair.
        is_clock_behind: The clock shows a day before the last one that was practised: nothing is
            counted until it has caught up or is set right.
    """

    length: int = 0
    longest: int = 0
    freezes: int = 0
    until_freeze: int = DAYS_FOR_FREEZE
    is_today_done: bool = False
    is_rest_today: bool = False
    repairable: int = 0
    is_clock_behind: bool = False


def settle(
    ledger: Sequence[StreakDay],
    practice: Mapping[date, PracticeDay],
    plan: StreakPlan,
    today: PracticeDay,
) -> tuple[StreakDay, ...]:
    """Return the lines to be added for the days that are over, oldest first.

    Args:
        ledger: All lines, or the last ones since the last broken streak, oldest first.
        practice: What was practised, by day; the days since the last line and the last one before.
        plan: What holds for the days that are written down now.
        today: The day that is not over yet, with what was practised and where its clocks stand.
    """
    known = {**practice, today.day: today}
    added: list[StreakDay] = []
    day = ledger[-1].day + _DAY if ledger else min(known)
    while day < today.day:
        added.append(_line(day, [*ledger[-_WEEK:], *added], known, plan))
        day += _DAY
    return tuple(added)


def streak_on(
    ledger: Sequence[StreakDay],
    practice: Mapping[date, PracticeDay],
    plan: StreakPlan,
    today: PracticeDay,
    longest: int = 0,
) -> Streak:
    """Return how the streak stands, the days up to yesterday being settled.

    Args:
        ledger: The last lines, a week of them or more, oldest first.
        practice: What was practised, by day.
        plan: What the learner has chosen.
        today: The present day so far.
        longest: The longest streak in the lines before those.
    """
    longest = max(longest, *(line.length for line in ledger), 0)
    if _is_clock_behind(ledger, practice, today.day):
        last = _last(ledger)
        return Streak(last.length, longest, last.freezes, _until_freeze(last), is_clock_behind=True)
    # A day that is not over is written down as if it were only where it counts already.
    line = _practised(today.day, ledger, today) if today.does_count else _last(ledger)
    length = line.length
    return Streak(
        length,
        max(longest, length),
        line.freezes,
        _until_freeze(line),
        is_today_done=today.does_count,
        is_rest_today=today.day.weekday() in plan.rest_weekdays,
        repairable=0 if line.is_repair else _repairable(ledger, today.day),
    )


def without_future(ledger: Iterable[StreakDay], today: date) -> tuple[StreakDay, ...]:
    """Return the ledger without days that are still to come, after a clock was set wrong and then right."""
    return tuple(line for line in ledger if line.day < today)


def _line(
    day: date, lines: Sequence[StreakDay], practice: Mapping[date, PracticeDay], plan: StreakPlan
) -> StreakDay:
    """Return what becomes of a day, after those before it."""
    before = _last(lines)
    done = practice.get(day)
    if done is not None and done.does_count:
        return _practised(day, lines, done)
    if not plan.is_on:
        return before._replace(day=day, kind=DayKind.OFF, is_repair=False)
    if day.weekday() in plan.rest_weekdays:
        return before._replace(day=day, kind=DayKind.REST, is_repair=False)
    if before.length and _is_journey(day, before, practice):
        return before._replace(day=day, kind=DayKind.JOURNEY, is_repair=False)
    if before.length and before.freezes:
        return before._replace(day=day, kind=DayKind.FROZEN, freezes=before.freezes - 1, is_repair=False)
    return StreakDay(day, DayKind.MISSED, 0, before.freezes)


def _practised(day: date, lines: Sequence[StreakDay], done: PracticeDay) -> StreakDay:
    before = _last(lines)
    lost = _repairable(lines, day)
    is_repair = lost > 0 and (done.played_s >= REPAIR_S or done.finished >= REPAIR_FINISHED)
    length = before.length + 1 + (lost if is_repair else 0)
    earning, freezes = before.earning + 1, before.freezes
    if earning >= DAYS_FOR_FREEZE:
        earning, freezes = 0, min(freezes + 1, MOST_FREEZES)
    return StreakDay(day, DayKind.PRACTISED, length, freezes, earning, is_repair)


def _repairable(lines: Sequence[StreakDay], day: date) -> int:
    """Return the length that was lost within the last days and has not come back since."""
    lost = 0
    for before, line in pairwise(lines):
        if line.is_repair:
            lost = 0
        elif line.kind is DayKind.MISSED and before.length and (day - line.day).days <= REPAIR_DAYS:
            lost = before.length
    return lost


def _is_journey(day: date, before: StreakDay, practice: Mapping[date, PracticeDay]) -> bool:
    """Tell whether the missed day was cut short by flying east: the next practice tells the zone."""
    if before.kind is not DayKind.PRACTISED:
        return False
    last, following = practice.get(before.day), practice.get(day + _DAY)
    if last is None or following is None:
        return False
    return following.utc_offset_min - last.utc_offset_min >= _JOURNEY_MIN


def _is_clock_behind(ledger: Sequence[StreakDay], practice: Mapping[date, PracticeDay], today: date) -> bool:
    is_settled = bool(ledger) and ledger[-1].day >= today
    return is_settled or max(practice, default=today) > today


def _until_freeze(line: StreakDay) -> int:
    return 0 if line.freezes >= MOST_FREEZES else DAYS_FOR_FREEZE - line.earning


def _last(lines: Sequence[StreakDay]) -> StreakDay:
    return lines[-1] if lines else StreakDay(date.min, DayKind.OFF, 0)
