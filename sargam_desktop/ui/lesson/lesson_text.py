"""UI layer: what the screen of a lesson says of takes, endings and free playing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from sargam_desktop.ui.lesson.lesson_visit import LessonVisit, TakeShown
from sargam_desktop.ui.lesson.step_offer import Act
from sargam_desktop.ui.lessons.lesson_wording import rule_text

_US_PER_SECOND: Final = 1_000_000
_SECONDS: Final = 60
_translate = QCoreApplication.translate


def take_text(shown: TakeShown) -> str:
    """Return the figures of a take beside those of the rule, and what follows from them."""
    return f"{figures_text(shown)} · {_verdict(shown)}"


def figures_text(shown: TakeShown) -> str:
    """Return the figures of a take beside those that the rule asks for."""
    rule, result = shown.rule, shown.result
    text = _translate("Lessons", "{figure} % of the notes (needed {needed})")
    parts = [text.format(figure=int(result.accuracy), needed=rule.notes_percent)]
    if rule.timing_percent is not None and result.timing is not None:
        text = _translate("Lessons", "{figure} % of the timing (needed {needed})")
        parts.append(text.format(figure=int(result.timing), needed=rule.timing_percent))
    return " · ".join(parts)


def _verdict(shown: TakeShown) -> str:
    if not shown.is_complete:
        return _translate("Lessons", "not to its end as the step asks, so it counts as a try")
    if shown.is_ticked:
        return _translate("Lessons", "ticked off")
    if shown.has_passed:
        counted = _translate("Lessons", "{passes} of {times} takes")
        return counted.format(passes=shown.known.passes, times=shown.rule.times)
    return _translate("Lessons", "done, not ticked off yet")


def goal_text(visit: LessonVisit) -> str:
    """Return when the present played step is ticked off, and how far it is."""
    text = _translate("Lessons", "Ticked off with {rule}.").format(
        rule=rule_text(visit.rule, visit.step.kind)
    )
    if visit.known.best is not None:
        text += " " + _translate("Lessons", "Best so far: {best}.").format(best=visit.known.best)
    return text


def act_text(act: Act, visit: LessonVisit) -> str:
    """Return what the button of an act says."""
    if act is Act.NEXT:
        return (
            _translate("Lessons", "Finish the lesson")
            if visit.is_last
            else _translate("Lessons", "Next step")
        )
    if act is Act.PLAY:
        return _translate("Lessons", "Play again") if visit.known.attempts else _translate("Lessons", "Play")
    if act is Act.LISTEN:
        return (
            _translate("Lessons", "Listen again") if visit.known.is_done else _translate("Lessons", "Listen")
        )
    return _translate("Lessons", "Stop")


def timer_text(spent_us: int, minutes: int | None) -> str:
    """Return how long the learner plays freely, beside the proposal."""
    minute, second = divmod(spent_us // _US_PER_SECOND, _SECONDS)
    spent = f"{minute}:{second:02}"
    if minutes is None:
        return _translate("Lessons", "{spent} so far").format(spent=spent)
    return _translate("Lessons", "{spent} of about {minutes} min").format(spent=spent, minutes=minutes)


def end_text(visit: LessonVisit) -> str:
    """Return what is said at the end of a lesson."""
    if not visit.is_completed:
        number = visit.first_open_step or 0
        left = sum(not step.is_done for step in visit.progress.steps)
        text = _translate(
            "Lessons", "{left} of {count} steps are still open. The first of them is step {step}, “{title}”."
        )
        title = visit.opened.steps[number].title
        return text.format(left=left, count=len(visit.opened.steps), step=number + 1, title=title)
    spent = round(visit.progress.spent_us / _US_PER_SECOND / _SECONDS)
    parts = [_translate("Lessons", "All {count} steps are done.").format(count=len(visit.opened.steps))]
    if visit.first_open_step is not None:
        parts = [_translate("Lessons", "This lesson counts as completed.")]
    if visit.progress.best is not None:
        parts.append(_translate("Lessons", "Best take: {best}.").format(best=visit.progress.best))
    if spent:
        parts.append(_translate("Lessons", "Time: {minutes} min.").format(minutes=spent))
    return " ".join(parts)
