"""Tutor: what a learner has played, by day, week and month, and how the streak stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Protocol

from sargam_desktop.domain.day_figures import DayFigures, Span, Trend, by_span, total, trend_of
from sargam_desktop.domain.practice_day import PracticeDay, practice_day_of, utc_offset_min
from sargam_desktop.domain.streak import (
    Streak,
    StreakDay,
    StreakPlan,
    settle,
    streak_on,
)

#: A journey or a repair looks back no further.
_LOOK_BACK: Final = timedelta(days=10)
#: What becomes of a day hangs on a week of lines before it.
_LINES_LOOKED_AT: Final = 30
_LAST_DAYS: Final = timedelta(days=6)


class DayRepository(Protocol):
    """The days of one learner in the store. Every method may raise `StoreError`."""

    def list_days(self, first: date, last: date) -> list[tuple[DayFigures, int]]:
        """Return the days from `first` to `last` on which something was played, with minutes ahead of UTC."""

    def load_ledger(self, first: date = date.min) -> list[StreakDay]:
        """Return the ledger of the streak from a day on, oldest day first."""

    def load_end_of_ledger(self, lines: int) -> tuple[list[StreakDay], int]:
        """Return the last lines of the ledger, oldest first, and the longest streak in all of it."""

    def append_ledger(self, lines: Sequence[StreakDay]) -> None:
        """Add days to the ledger; a day that is in it already stays as it is."""

    def drop_ledger_from(self, day: date) -> None:
        """Take days that are still to come out of the ledger."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a learner stands on a day.

    Attributes:
        today: The day.
        played: What was played on it so far.
        week: The last seven days together.
        streak: The streak.
        days: The last seven days, those without practice too, oldest first.
        ledger: What became of those before today; the ledger's last lines.
    """

    today: date
    played: DayFigures
    week: DayFigures
    streak: Streak
    days: tuple[DayFigures, ...]
    ledger: tuple[StreakDay, ...]

    @property
    def has_practised(self) -> bool:
        """Whether the learner has ever practised."""
        return bool(self.ledger) or any(day.sessions for day in self.days)


@dataclass(frozen=True, slots=True)
class Review:
    """What was played from one day to another.

    Attributes:
        first: The first day.
        last: The last one.
        days: Days on which something was played.
        weeks: Their weeks.
        whole: All of it.
        accuracy: Where accuracy goes, by week, in points.
        spread: Where the middle half of the timing goes, in ms; down is better.
        ledger: What became of each day.
    """

    first: date
    last: date
    days: tuple[DayFigures, ...]
    weeks: tuple[DayFigures, ...]
    whole: DayFigures
    accuracy: Trend
    spread: Trend
    ledger: tuple[StreakDay, ...]


class Progress:
    """Reads what was played and keeps the streak's ledger. Thread: any but the GUI's.

    Args:
        days: The learner's days.
        now: Returns the present moment in the learner's zone.
    """

    def __init__(self, days: DayRepository, now: Callable[[], datetime]) -> None:
        self._days = days
        self._now = now

    def standing(self, plan: StreakPlan, *, is_kept: bool = True) -> Standing:
        """Return how the learner stands today; days that are over join the ledger.

        Args:
            plan: How the streak is counted.
            is_kept: They join it in the store, too; else nothing is written, and the answer is quick.

        Raises:
            StoreError: The store cannot be read or written.
        """
        today = practice_day_of(self._now())
        ledger, longest = self._settled(plan, is_kept=is_kept)
        found = self._days.list_days(today - _LAST_DAYS, today)
        played = {figures.day: figures for figures, _ in found}
        days = tuple(played.get(day, DayFigures(day)) for day in _days(today - _LAST_DAYS, today))
        week = total(played.values(), today - _LAST_DAYS)
        streak = self._streak(ledger, plan, longest)
        return Standing(today, days[-1], week, streak, days, tuple(ledger[-len(days) :]))

    def review(self, first: date | None = None) -> Review:
        """Return what was played from a day on; from the beginning where none is given.

        Raises:
            StoreError: The store cannot be read.
        """
        last = practice_day_of(self._now())
        days = tuple(figures for figures, _ in self._days.list_days(first or date.min, last))
        start = first or (days[0].day if days else last)
        weeks = by_span(days, Span.WEEK)
        ledger = tuple(self._days.load_ledger(start))
        accuracy = trend_of([(week.day, week.accuracy_percent) for week in weeks])
        timings = [(week.day, week.timing) for week in weeks]
        spread = trend_of([(day, None if t is None else t.half_width_ms) for day, t in timings])
        return Review(start, last, days, weeks, total(weeks, start), accuracy, spread, ledger)

    def forget_future(self) -> None:
        """Take days that are still to come out of the ledger, after the clock was wrong and was set right."""
        self._days.drop_ledger_from(practice_day_of(self._now()))

    def _settled(self, plan: StreakPlan, *, is_kept: bool) -> tuple[list[StreakDay], int]:
        """Bring the ledger up to yesterday; return its last lines, and the longest streak in all of it."""
        ledger, longest = self._days.load_end_of_ledger(_LINES_LOOKED_AT)
        added = settle(ledger, self._practice(ledger), plan, self._today())
        if added and is_kept:
            self._days.append_ledger(added)
        return [*ledger, *added], longest

    def _streak(self, ledger: Sequence[StreakDay], plan: StreakPlan, longest: int) -> Streak:
        return streak_on(ledger, self._practice(ledger), plan, self._today(), longest)

    def _practice(self, ledger: Sequence[StreakDay]) -> dict[date, PracticeDay]:
        since = ledger[-1].day - _LOOK_BACK if ledger else date.min
        return {
            figures.day: _practice_day(figures, offset)
            for figures, offset in self._days.list_days(since, date.max)
        }

    def _today(self) -> PracticeDay:
        now = self._now()
        day = practice_day_of(now)
        found = self._days.list_days(day, day)
        figures = found[0][0] if found else DayFigures(day)
        return _practice_day(figures, utc_offset_min(now))


def _practice_day(figures: DayFigures, offset_min: int) -> PracticeDay:
    return PracticeDay(figures.day, figures.played_us // 1_000_000, figures.finished, offset_min)


def _days(first: date, last: date) -> Sequence[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]
