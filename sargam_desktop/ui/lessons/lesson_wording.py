"""UI layer, almost without Qt: what is said of modules, lessons and steps."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.lesson_progress import LessonProgress, LessonState, StepProgress, is_passed
from sargam_desktop.domain.lesson_step import PLAYED_KINDS, LessonStep, PassRule, StepKind
from sargam_desktop.tutor.course import CourseLesson, CourseModule

_US_PER_MINUTE: Final = 60_000_000
_translate = QCoreApplication.translate


def kind_text(kind: StepKind) -> str:
    """Return what happens in a step, in one or two words."""
    return {
        StepKind.TEXT: _translate("Lessons", "Read"),
        StepKind.LISTEN: _translate("Lessons", "Listen"),
        StepKind.PLAY: _translate("Lessons", "Play in time"),
        StepKind.WAIT: _translate("Lessons", "Play, the music waits"),
        StepKind.RHYTHM: _translate("Lessons", "Rhythm, any key"),
        StepKind.QUIZ: _translate("Lessons", "Question"),
        StepKind.FREE: _translate("Lessons", "Play freely"),
    }[kind]


def number_text(entry: CourseLesson) -> str:
    """Return the number of a lesson in the course."""
    return f"{entry.lesson.module_order}.{entry.lesson.order}"


def progress_text(module: CourseModule) -> str:
    """Return how much of a module is done."""
    count = len(module.lessons)
    if module.completed == count:
        return _translate("Lessons", "Done")
    if module.completed:
        return _translate("Lessons", "{done} of {count} lessons").format(done=module.completed, count=count)
    return (
        _translate("Lessons", "1 lesson")
        if count == 1
        else _translate("Lessons", "{count} lessons").format(count=count)
    )


def state_text(entry: CourseLesson) -> str:
    """Return how far a lesson is."""
    progress = entry.progress
    if progress is None or entry.state is LessonState.NOT_STARTED:
        return _translate("Lessons", "Not started")
    if entry.state is LessonState.COMPLETED:
        return (
            _translate("Lessons", "Known by its test")
            if progress.is_known
            else _translate("Lessons", "Completed")
        )
    place = _translate("Lessons", "In progress, step {step} of {count}")
    return place.format(step=progress.at_step + 1, count=len(progress.steps))


def minutes_text(spent_us: int) -> str:
    """Return how long the learner was in a lesson; empty under half a minute."""
    minutes = round(spent_us / _US_PER_MINUTE)
    return _translate("Lessons", "{minutes} min spent").format(minutes=minutes) if minutes else ""


def attempts_text(attempts: int) -> str:
    """Return how often the learner played or answered; empty for never."""
    if not attempts:
        return ""
    return (
        _translate("Lessons", "1 try")
        if attempts == 1
        else _translate("Lessons", "{count} tries").format(count=attempts)
    )


def facts_text(entry: CourseLesson) -> str:
    """Return number, length, state, best score, tries and time of a lesson in a line."""
    progress = entry.progress
    facts = [
        _translate("Lessons", "Lesson {number}").format(number=number_text(entry)),
        _translate("Lessons", "about {minutes} min").format(minutes=entry.lesson.minutes),
        state_text(entry),
    ]
    if progress is not None:
        facts += (
            [_translate("Lessons", "best {score}").format(score=progress.best)]
            if progress.best is not None
            else []
        )
        facts += [attempts_text(progress.attempts), minutes_text(progress.spent_us)]
    return " · ".join(fact for fact in facts if fact)


def why_text(entry: CourseLesson) -> str:
    """Return why a lesson is the recommended one."""
    if entry.state is LessonState.IN_PROGRESS:
        return _translate("Lessons", "Recommended: you have begun it.")
    if entry.lesson.module_order == 1 and entry.lesson.order == 1:
        return _translate("Lessons", "Recommended: the course begins here.")
    return _translate("Lessons", "Recommended: the next one in the order of the course.")


def rule_text(rule: PassRule, kind: StepKind) -> str:
    """Return when a step is ticked off."""
    text = _translate("Lessons", "{notes} % of the notes").format(notes=rule.notes_percent)
    if kind is StepKind.RHYTHM:
        text = _translate("Lessons", "{notes} % of the beats").format(notes=rule.notes_percent)
    if kind is not StepKind.WAIT and rule.timing_percent is not None:
        text = _translate("Lessons", "{notes} and {timing} % of the timing").format(
            notes=text, timing=rule.timing_percent
        )
    return (
        text
        if rule.times == 1
        else _translate("Lessons", "{text}, {times} times").format(text=text, times=rule.times)
    )


def is_ticked(step: LessonStep, known: StepProgress, rule: PassRule) -> bool:
    """Tell whether a step has its tick: a played one by its rule, any other when it is done."""
    return is_passed(known, step.rule or rule) if step.kind in PLAYED_KINDS else known.is_done


def step_state_text(step: LessonStep, known: StepProgress, rule: PassRule) -> str:
    """Return how far a step is, with its kind."""
    kind = kind_text(step.kind)
    if step.kind not in PLAYED_KINDS:
        return _translate("Lessons", "{kind} · done").format(kind=kind) if known.is_done else kind
    if is_ticked(step, known, rule):
        return _translate("Lessons", "{kind} · passed, best {best}").format(kind=kind, best=known.best)
    if known.best is not None:
        return _translate("Lessons", "{kind} · played, best {best}").format(kind=kind, best=known.best)
    return _translate("Lessons", "{kind} · tried").format(kind=kind) if known.attempts else kind


def start_text(progress: LessonProgress) -> str:
    """Return what the button says that leads into a lesson."""
    if progress.state is LessonState.NOT_STARTED:
        return _translate("Lessons", "Start")
    return (
        _translate("Lessons", "Again")
        if progress.state is LessonState.COMPLETED
        else _translate("Lessons", "Go on")
    )
