"""UI layer: what is said about days, weeks and trends."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from sargam_desktop.domain.day_figures import FEWEST_NOTES, FEWEST_WEEKS, Course, DayFigures, Spread, Trend
from sargam_desktop.domain.streak import DayKind, Streak

if TYPE_CHECKING:
    from sargam_desktop.ui.progress.calendar_grid import DayCell


def signed_ms(value_ms: float) -> str:
    """Return a deviation with its sign, for example "+18 ms"."""
    whole = round(value_ms)
    return f"{whole:+d} ms".replace("-", "−") if whole else "0 ms"


def timing_text(timing: Spread | None) -> str:
    """Return median and half of the middle half, a dash where there were too few notes."""
    if timing is None:
        return "–"
    return f"{signed_ms(timing.median_ms)} ± {round(timing.half_width_ms)}"


def notes_text(figures: DayFigures) -> str:
    """Return the share of right notes, a dash where there were too few."""
    percent = figures.accuracy_percent
    return "–" if percent is None else f"{round(percent)} %"


def days_text(count: int) -> str:
    """Return a number of days."""
    if count == 1:
        return QCoreApplication.translate("Progress", "1 day")
    return QCoreApplication.translate("Progress", "{count} days").format(count=count)


def week_text(week: DayFigures, days: int) -> str:
    """Return the last seven days in one line."""
    text = QCoreApplication.translate("Progress", "Last 7 days: {minutes} min on {days}")
    parts = [text.format(minutes=week.minutes, days=days_text(days))]
    if week.accuracy_percent is not None:
        parts.append(
            QCoreApplication.translate("Progress", "notes {percent}").format(percent=notes_text(week))
        )
    if week.timing is not None:
        timing = QCoreApplication.translate("Progress", "timing {median}, spread {half} ms")
        parts.append(
            timing.format(median=signed_ms(week.timing.median_ms), half=round(2 * week.timing.half_width_ms))
        )
    return " · ".join(parts)


def streak_text(streak: Streak) -> str:
    """Return the length of the streak."""
    return days_text(streak.length)


def streak_detail(streak: Streak) -> str:
    """Return what there is to know about the streak beside its length."""
    if streak.is_clock_behind:
        return QCoreApplication.translate(
            "Progress", "The clock of this computer is behind your last practice. The streak waits."
        )
    one = QCoreApplication.translate("Progress", "1 freeze left")
    many = QCoreApplication.translate("Progress", "{count} freezes left")
    freezes = one if streak.freezes == 1 else many.format(count=streak.freezes)
    longest = QCoreApplication.translate("Progress", "best {days}").format(days=streak.longest)
    if streak.repairable:
        repair = QCoreApplication.translate("Progress", "10 minutes today bring {days} back")
        return f"{longest} · {freezes} · {repair.format(days=days_text(streak.repairable))}"
    return f"{longest} · {freezes}"


def trend_text(name: str, trend: Trend, unit: str) -> str:
    """Return where a figure goes, with how much, of how much; or why that cannot be said."""
    if trend.course is Course.NOT_ENOUGH:
        need = QCoreApplication.translate(
            "Progress", "{name}: not enough data ({weeks} of {needed} weeks with {notes} notes)"
        )
        return need.format(name=name, weeks=trend.weeks, needed=FEWEST_WEEKS, notes=FEWEST_NOTES)
    if trend.course is Course.STEADY:
        steady = QCoreApplication.translate("Progress", "{name}: no clear change in {weeks} weeks")
        return steady.format(name=name, weeks=trend.weeks)
    change = f"{trend.per_week:+.1f}".replace("-", "−")
    moved = QCoreApplication.translate("Progress", "{name}: {change} {unit} a week, over {weeks} weeks")
    return moved.format(name=name, change=change, unit=unit, weeks=trend.weeks)


def kind_text(kind: DayKind | None) -> str:
    """Return what became of a day, empty where there is nothing to add."""
    words = {
        DayKind.REST: QCoreApplication.translate("Progress", "rest day"),
        DayKind.FROZEN: QCoreApplication.translate("Progress", "freeze"),
        DayKind.JOURNEY: QCoreApplication.translate("Progress", "on a journey"),
    }
    return "" if kind is None else words.get(kind, "")


def day_text(cell: DayCell) -> str:
    """Return a day of the calendar in words."""
    day = QLocale().toString(_qdate(cell.day), QLocale.FormatType.LongFormat)
    minutes = QCoreApplication.translate("Progress", "{count} min").format(count=cell.minutes)
    return ", ".join(part for part in (day, minutes, kind_text(cell.kind)) if part)


def month_text(day: date) -> str:
    """Return the short name of a month."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def span_text(day: date, *, is_month: bool) -> str:
    """Return the name of a month with its year, or a day in short."""
    if is_month:
        return f"{QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)} {day.year}"
    name = QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)
    return f"{day.day} {name} {day.year}"


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
