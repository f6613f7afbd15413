"""UI layer: what the Today screen says of the day, of where the learner left off and of the streak."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from sargam_desktop.domain.minutes import figure
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionState
from sargam_desktop.domain.streak import DayKind
from sargam_desktop.ui.progress.progress_wording import days_text

if TYPE_CHECKING:
    from sargam_desktop.tutor.continuing import LeftOff
    from sargam_desktop.tutor.progress import Standing

#: Where the evening, the night's rest, the morning and the afternoon begin.
_MORNING: Final = 4
_AFTERNOON: Final = 12
_EVENING: Final = 17
_NIGHT: Final = 22


def greeting(now: datetime, name: str) -> str:
    """Return the greeting for the time of day."""
    hour = now.hour
    if _MORNING <= hour < _AFTERNOON:
        text = QCoreApplication.translate("Today", "Good morning")
    elif _AFTERNOON <= hour < _EVENING:
        text = QCoreApplication.translate("Today", "Good afternoon")
    elif _EVENING <= hour < _NIGHT:
        text = QCoreApplication.translate("Today", "Good evening")
    else:
        text = QCoreApplication.translate("Today", "Late at the keys")
    if not name:
        return text
    return QCoreApplication.translate("Today", "{greeting}, {name}").format(greeting=text, name=name)


def day_line(day: date, played: int, goal: int) -> str:
    """Return the practice day, and how much of the goal is played."""
    locale = QLocale()
    name = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
    month = locale.monthName(day.month, QLocale.FormatType.LongFormat)
    text = QCoreApplication.translate("Today", "{weekday} {day} {month} · {played} of {goal} minutes played")
    return text.format(weekday=name, day=day.day, month=month, played=played, goal=goal)


def goal_line(played: int, goal: int, first_minutes: float | None) -> str:
    """Return what is left to the goal."""
    if played >= goal:
        return QCoreApplication.translate("Today", "Today's goal is reached.")
    left = QCoreApplication.translate("Today", "{left} minutes to go.").format(left=goal - played)
    if first_minutes is None:
        return left
    first = QCoreApplication.translate("Today", "The first item takes {minutes} min.")
    return f"{left}\n{first.format(minutes=figure(first_minutes))}"


def minutes_text(minutes: float) -> str:
    """Return minutes with their unit."""
    return QCoreApplication.translate("Today", "{minutes} min").format(minutes=figure(minutes))


# ---- where the learner left off

_HANDS: Final[dict[Hands, str]] = {
    Hands.BOTH: "Hands together",
    Hands.LEFT: "Left hand",
    Hands.RIGHT: "Right hand",
}


def left_off_text(left: LeftOff, now: datetime) -> str:
    """Return how a song was played last, and where and when it stopped."""
    hands = QCoreApplication.translate("Today", _HANDS[left.record.settings.hands])
    tempo = QCoreApplication.translate("Today", "{hands} at {percent} %")
    return " · ".join(
        (
            tempo.format(hands=hands, percent=left.record.tempo_course[-1]),
            _place(left),
            when_text(left.record.started_at, now),
        )
    )


def _place(left: LeftOff) -> str:
    settings, bars = left.record.settings, left.song.score.bars
    if settings.is_looping and settings.first_bar is not None:
        text = QCoreApplication.translate("Today", "bars {first}–{last} of {bars}")
        last = min(len(bars) - 1, len(bars) - 1 if settings.last_bar is None else settings.last_bar)
        return text.format(first=left.bar_number, last=bars[last].number, bars=bars[-1].number)
    if left.bar == 0:
        if left.record.state is SessionState.FINISHED:
            return QCoreApplication.translate("Today", "played to the end")
        return QCoreApplication.translate("Today", "stopped near the beginning")
    text = QCoreApplication.translate("Today", "stopped at bar {bar} of {bars}")
    return text.format(bar=left.bar_number, bars=bars[-1].number)


def continue_text(left: LeftOff) -> str:
    """Return what the button says."""
    if left.bar == 0:
        return QCoreApplication.translate("Today", "Play again")
    return QCoreApplication.translate("Today", "Continue at bar {bar}").format(bar=left.bar_number)


def when_text(moment: datetime, now: datetime) -> str:
    """Return a moment as one says it: "yesterday 19:42"."""
    local = moment.astimezone(now.tzinfo)
    clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    days = (now.date() - local.date()).days
    if days <= 0:
        return QCoreApplication.translate("Today", "today {clock}").format(clock=clock)
    if days == 1:
        return QCoreApplication.translate("Today", "yesterday {clock}").format(clock=clock)
    return QCoreApplication.translate("Today", "{days} ago").format(days=days_text(days))


# ---- streak


def streak_lines(standing: Standing, rest_weekdays: Sequence[int], *, is_on: bool) -> list[tuple[str, str]]:
    """Return what there is to say of the streak, each with the name of its icon."""
    streak = standing.streak
    if not is_on:
        off = QCoreApplication.translate("Today", "The streak is switched off. No day is missed.")
        return [("info", off)]
    if streak.is_clock_behind:
        text = "The clock of this computer is behind your last practice. The streak waits."
        return [("clock", QCoreApplication.translate("Progress", text))]
    lines = [("freeze", _freeze_line(standing))]
    if streak.repairable:
        repair = QCoreApplication.translate("Progress", "10 minutes today bring {days} back")
        lines.append(("flame", repair.format(days=days_text(streak.repairable))))
    if streak.is_rest_today:
        lines.append(("rest", QCoreApplication.translate("Today", "Today is your rest day")))
    elif rest_weekdays:
        lines.append(("rest", _rest_line(rest_weekdays)))
    practised = sum(day.sessions > 0 for day in standing.days)
    week = QCoreApplication.translate("Today", "{count} of the last 7 days practised")
    return [*lines, ("clock", week.format(count=practised))]


def _freeze_line(standing: Standing) -> str:
    streak = standing.streak
    left = QCoreApplication.translate("Today", "{count} freezes left").format(count=streak.freezes)
    if streak.freezes == 1:
        left = QCoreApplication.translate("Today", "1 freeze left")
    used = [line.day for line in standing.ledger if line.kind is DayKind.FROZEN]
    if used:
        text = QCoreApplication.translate("Today", "{left}; 1 used on {weekday}")
        return text.format(left=left, weekday=_weekday(used[-1].weekday()))
    if streak.until_freeze and not streak.freezes:
        text = QCoreApplication.translate("Today", "{left}; the next one in {days}")
        return text.format(left=left, days=days_text(streak.until_freeze))
    return left


def _rest_line(weekdays: Sequence[int]) -> str:
    text = QCoreApplication.translate("Today", "Rest: {days}")
    return text.format(days=", ".join(_weekday(day) for day in weekdays))


def _weekday(monday_0: int) -> str:
    return QLocale().standaloneDayName(monday_0 + 1, QLocale.FormatType.LongFormat)


def day_letter(day: date) -> str:
    """Return the one letter of a day of the week."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)


def day_spoken(day: date, minutes: int, what: str) -> str:
    """Return a day of the last week in words."""
    name = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    return ", ".join(part for part in (name, minutes_text(minutes), what) if part)
