"""UI layer: what is said about a take: when, how, and how it went."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from sargam_desktop.domain.judgement import Level, Mode
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionRecord, SessionSettings, SessionState

if TYPE_CHECKING:
    from sargam_desktop.tutor.song_standing import Standing

_DAYS_BY_NAME: Final = 6


def mode_text(mode: Mode) -> str:
    """Return the word for a mode."""
    words = {
        Mode.TEMPO: QCoreApplication.translate("Session", "Tempo"),
        Mode.WAIT: QCoreApplication.translate("Session", "Wait"),
        Mode.FOLLOW: QCoreApplication.translate("Session", "Follow"),
    }
    return words[mode]


def hands_text(hands: Hands) -> str:
    """Return the words for the hands that the learner played."""
    words = {
        Hands.LEFT: QCoreApplication.translate("Session", "Left hand"),
        Hands.BOTH: QCoreApplication.translate("Session", "Both hands"),
        Hands.RIGHT: QCoreApplication.translate("Session", "Right hand"),
    }
    return words[hands]


def level_text(level: Level) -> str:
    """Return the word for a level."""
    words = {
        Level.BEGINNER: QCoreApplication.translate("Session", "Beginner"),
        Level.STEADY: QCoreApplication.translate("Session", "Steady"),
        Level.PRECISE: QCoreApplication.translate("Session", "Precise"),
    }
    return words[level]


def speed_text(percent: int) -> str:
    """Return a speed, for example "70 %"."""
    return QCoreApplication.translate("Session", "{percent} %").format(percent=percent)


def course_text(course: Sequence[int]) -> str:
    """Return the speeds of a take in short: "70 %", "60 → 78 %", or "60–78 %" where it came back.

    Args:
        course: Its speeds in percent, one after the other, at least one.
    """
    first, last = course[0], course[-1]
    if len(course) == 1:
        return speed_text(first)
    if first == last:
        return f"{min(course)}–{speed_text(max(course))}"
    return f"{first} → {speed_text(last)}"


def tempo_of_take_text(take: SessionRecord) -> str:
    """Return the speeds of a take in short; a dash in the modes that have no speed to speak of."""
    return course_text(take.tempo_course) if take.settings.mode is Mode.TEMPO else "–"


def manner_text(settings: SessionSettings, course: Sequence[int] = ()) -> str:
    """Return mode and speed, for example "Tempo 70 %"; the other modes have no speed to speak of.

    Args:
        settings: How the take began.
        course: Its speeds in percent, one after the other, where they are known.
    """
    if settings.mode is not Mode.TEMPO:
        return mode_text(settings.mode)
    return f"{mode_text(settings.mode)} {course_text(course or (settings.speed_percent,))}"


def memory_text(take: SessionRecord) -> str:
    """Return "From memory" of a take that was, else nothing."""
    return QCoreApplication.translate("Session", "From memory") if take.is_from_memory else ""


def how_text(take: SessionRecord, course: Sequence[int] = ()) -> str:
    """Say how a take was played, for example "Both hands · Tempo 70 % · Steady".

    Args:
        take: The take.
        course: Its speeds in percent, one after the other, where the take does not know them yet.
    """
    settings = take.settings
    parts = [hands_text(settings.hands), manner_text(settings, course or take.tempo_course)]
    if settings.mode is Mode.TEMPO:
        parts.append(level_text(settings.level))
    parts.append(memory_text(take))
    return " · ".join(part for part in parts if part)


def tempo_text(course: Sequence[int]) -> str:
    """Say how the tempo of a take moved, for example "The tempo rose from 60 to 78 %"; else nothing.

    Args:
        course: Its speeds in percent, one after the other.
    """
    if len(course) <= 1:
        return ""
    if course[0] == course[-1]:
        words = QCoreApplication.translate("Session", "The tempo moved between {lowest} and {highest} %")
        return words.format(lowest=min(course), highest=max(course))
    if course[0] < course[-1]:
        words = QCoreApplication.translate("Session", "The tempo rose from {first} to {last} %")
    else:
        words = QCoreApplication.translate("Session", "The tempo fell from {first} to {last} %")
    return words.format(first=course[0], last=course[-1])


def result_text(take: SessionRecord) -> str:
    """Say how a take went, for example "85 · notes 90 %, in time 80 %"; a dash where nothing was judged."""
    result = take.result
    if result is None or not result.expected:
        return "–"
    accuracy = round(result.accuracy)
    if result.timing is None or result.in_time_percent is None:
        words = QCoreApplication.translate("Session", "{overall} · notes {accuracy} %")
        return words.format(overall=result.overall, accuracy=accuracy)
    words = QCoreApplication.translate("Session", "{overall} · notes {accuracy} %, in time {in_time} %")
    return words.format(overall=result.overall, accuracy=accuracy, in_time=result.in_time_percent)


def grade_text(take: SessionRecord | None) -> str:
    """Return the grade letter, a dash where there is none."""
    grade = take.result.grade if take and take.result else None
    return grade.value if grade else "–"


def best_grade_text(standing: Standing) -> str:
    """Return the grade letter of the best take, a dash where there is none."""
    best = standing.best_take
    return best.grade.value if best is not None and best.grade is not None else "–"


def state_text(state: SessionState) -> str:
    """Say how far a take got; nothing where it ran to its end."""
    words = {
        SessionState.RUNNING: QCoreApplication.translate("Session", "Running"),
        SessionState.FINISHED: "",
        SessionState.STOPPED: QCoreApplication.translate("Session", "Stopped early"),
        SessionState.INTERRUPTED: QCoreApplication.translate("Session", "Interrupted"),
    }
    return words[state]


def when_text(started_at: datetime, now: datetime, locale: QLocale) -> str:
    """Say when a take began: "Today 18:20", "Yesterday 19:42", "Thu 19:05", else the date.

    Args:
        started_at: Aware instant.
        now: Aware instant in the learner's time zone.
        locale: How dates and times are written.
    """
    began = started_at.astimezone(now.tzinfo)
    time = locale.toString(QTime(began.hour, began.minute), QLocale.FormatType.ShortFormat)
    days = (now.date() - began.date()).days
    if days == 0:
        return QCoreApplication.translate("Session", "Today {time}").format(time=time)
    if days == 1:
        return QCoreApplication.translate("Session", "Yesterday {time}").format(time=time)
    if 1 < days <= _DAYS_BY_NAME:
        return f"{locale.dayName(began.isoweekday(), QLocale.FormatType.ShortFormat)} {time}"
    date = QDate(began.year, began.month, began.day)
    return f"{locale.toString(date, QLocale.FormatType.ShortFormat)} {time}"
