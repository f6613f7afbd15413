"""UI layer: what the screens of a school say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from sargam_desktop.domain.school import AssignmentDraft
from sargam_desktop.domain.school_standing import AssignmentStanding, StandingKind, TakeFigures
from sargam_desktop.tutor import school_wording as words
from sargam_desktop.ui.models.cell_roles import Sign

if TYPE_CHECKING:
    from datetime import date

    from sargam_desktop.domain.wording import Wording

_translate = QCoreApplication.translate
NONE: Final = "–"
_SIGNS: Final = {
    StandingKind.NOT_BEGUN: Sign("minus", "text.muted"),
    StandingKind.BEGUN: Sign("hourglass", "info.base"),
    StandingKind.REACHED: Sign("check", "accent.strong"),
}
_LATE: Final = Sign("warning", "warm.base")
_REACHED_LATE: Final = Sign("check", "warm.base")
_SEPARATOR: Final = " · "


def said(wording: Wording) -> str:
    """Return a sentence about a school in the learner's language."""
    return wording.filled(_translate("School", wording.template))


def title_text(draft: AssignmentDraft) -> str:
    """Return what is to be played."""
    return said(words.title_words(draft))


def goal_text(draft: AssignmentDraft) -> str:
    """Return when it is reached, and with which hands."""
    hands = words.hands_words(draft)
    return joined(said(words.goal_words(draft)), "" if hands is None else said(hands))


def due_text(due: date | None, today: date) -> str:
    """Return until when it is to be done, empty for no day."""
    if due is None:
        return ""
    if due == today:
        return _translate("School", "by today")
    return _translate("School", "by {day}").format(day=day_text(due, today))


def day_text(day: date | None, today: date) -> str:
    """Return a day in short, with its year where that is another one."""
    if day is None:
        return NONE
    month = QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)
    year = f" {day.year}" if day.year != today.year else ""
    return f"{day.day} {month}{year}"


def standing_text(standing: AssignmentStanding) -> str:
    """Return how far it is, in two words."""
    return said(words.standing_words(standing))


def standing_sign(standing: AssignmentStanding) -> Sign:
    """Return the sign that stands beside these words."""
    if standing.is_late:
        return _REACHED_LATE if standing.kind is StandingKind.REACHED else _LATE
    return _SIGNS[standing.kind]


def figure_text(standing: AssignmentStanding) -> str:
    """Return the figure that says how near the goal is, empty before there is one."""
    figure = words.figure_words(standing)
    return "" if figure is None else said(figure)


def minutes_text(minutes: float) -> str:
    """Return how long was played."""
    return _translate("School", "{count} min").format(count=round(minutes))


def cell_text(standing: AssignmentStanding, today: date) -> str:
    """Return result, day and minutes in one short line; empty before anything was played."""
    if standing.kind is StandingKind.NOT_BEGUN:
        return ""
    return joined(_result(standing), _day(standing, today), minutes_text(standing.minutes))


def standing_line(standing: AssignmentStanding, today: date) -> str:
    """Return everything there is to say of a standing in one line."""
    has_played = bool(standing.takes or standing.minutes)
    return joined(
        standing_text(standing),
        figure_text(standing),
        _day(standing, today),
        takes_text(standing.takes) if standing.takes else "",
        minutes_text(standing.minutes) if has_played else "",
    )


def whole_text(name: str, draft: AssignmentDraft, standing: AssignmentStanding, today: date) -> str:
    """Return everything there is to say of a learner and an assignment."""
    return _translate("School", "{name}, {assignment}: {standing}").format(
        name=name, assignment=title_text(draft), standing=standing_line(standing, today)
    )


def takes_text(count: int) -> str:
    """Return how many takes there were."""
    if count == 1:
        return _translate("School", "1 take")
    return _translate("School", "{count} takes").format(count=count)


def take_text(take: TakeFigures) -> str:
    """Return whether a take came to the end of what was given."""
    return "" if take.is_complete else said(words.NOT_TO_END_WORDS)


def learners_text(count: int) -> str:
    """Return how many learn in a class."""
    if count == 1:
        return _translate("School", "1 learner")
    return _translate("School", "{count} learners").format(count=count)


def assignments_text(count: int) -> str:
    """Return how much a class was given."""
    if count == 1:
        return _translate("School", "1 assignment")
    return _translate("School", "{count} assignments").format(count=count)


def joined(*parts: str) -> str:
    """Return parts beside one another, without the empty ones."""
    return _SEPARATOR.join(part for part in parts if part)


def _result(standing: AssignmentStanding) -> str:
    if standing.steps is not None:
        return f"{standing.steps[0]}/{standing.steps[1]}"
    best = standing.best
    if best is None:
        return ""
    share = _translate("School", "{percent} %").format(percent=int(best.accuracy))
    return share if best.is_complete else f"{share} …"


def _day(standing: AssignmentStanding, today: date) -> str:
    day = words.day_of_figure(standing)
    return "" if day is None else day_text(day, today)
