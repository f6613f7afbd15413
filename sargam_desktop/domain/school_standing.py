"""Domain: how a learner stands with an assignment, from what they played and where they are in a lesson."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from sargam_desktop.domain.grading import BarResult, Grade, SessionResult, accuracy_of
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.lesson_progress import LessonProgress, LessonState
from sargam_desktop.domain.school import Assignment, AssignmentDraft, AssignmentKind, Goal, GoalKind
from sargam_desktop.domain.session import SessionRecord, SessionState

_US_PER_MINUTE: Final = 60_000_000
_GRADES: Final = tuple(Grade)
_ALL: Final = 100


class StandingKind(StrEnum):
    """How far an assignment is."""

    NOT_BEGUN = "not_begun"
    BEGUN = "begun"
    REACHED = "reached"


class SchoolTake(NamedTuple):
    """A session that may count for an assignment.

    Attributes:
        record: The session, with its result where it has one.
        day: The practice day to which it belongs.
    """

    record: SessionRecord
    day: date


class TakeFigures(NamedTuple):
    """What a take says of an assignment.

    Attributes:
        session_id: The take.
        day: Its practice day.
        minutes: How long it took.
        accuracy: Of the assigned bars and hands, 0-100.
        grade: None where more was played than was asked for, or fewer than eight notes were judged.
        speed_percent: Its slowest speed.
        is_complete: The assigned bars were played to their end.
        is_in_tempo: As fast as the goal asks for.
    """

    session_id: str
    day: date
    minutes: float
    accuracy: float
    grade: Grade | None
    speed_percent: int
    is_complete: bool
    is_in_tempo: bool


@dataclass(frozen=True, slots=True)
class AssignmentStanding:
    """How a learner stands with an assignment.

    Attributes:
        kind: How far it is.
        reached_on: The first practice day on which the goal was reached.
        is_late: It was reached after its day, or its day has passed without that.
        best: The take that came nearest to the goal; None for a lesson, or before the first.
        takes: How many takes there were; of a lesson, takes and answers.
        minutes: Spent on it; of a lesson in all, also before it was given.
        steps: Of a lesson: steps done, and how many there are.
    """

    kind: StandingKind = StandingKind.NOT_BEGUN
    reached_on: date | None = None
    is_late: bool = False
    best: TakeFigures | None = None
    takes: int = 0
    minutes: float = 0.0
    steps: tuple[int, int] | None = None


def standing_of_takes(assignment: Assignment, takes: Iterable[SchoolTake], today: date) -> AssignmentStanding:
    """Return how a learner stands with a song or a passage.

    Args:
        assignment: What was given.
        takes: Sessions of the learner; those that are about something else, or came before it was
            given, are passed over.
        today: The present practice day.
    """
    about = [take for take in takes if _is_about(take.record, assignment)]
    figures = _figures(about, assignment.draft)
    reached_on = next((each.day for each in figures if is_reached(each, assignment.draft.goal)), None)
    return AssignmentStanding(
        _kind(has_begun=bool(about), reached_on=reached_on),
        reached_on,
        _is_late(assignment.draft.due, reached_on, today),
        max(figures, key=_nearness, default=None),
        len(about),
        sum(take.record.played_us for take in about) / _US_PER_MINUTE,
    )


def figures_of_takes(assignment: Assignment, takes: Iterable[SchoolTake]) -> list[TakeFigures]:
    """Return what each take says of an assignment, oldest first; others are passed over."""
    return _figures([take for take in takes if _is_about(take.record, assignment)], assignment.draft)


def standing_of_lesson(
    assignment: Assignment, progress: LessonProgress | None, completed_on: date | None, today: date
) -> AssignmentStanding:
    """Return how a learner stands with a lesson; one that was completed before it was given is reached.

    Args:
        assignment: What was given.
        progress: How far the learner is; None before the first step.
        completed_on: The practice day on which it was completed; None where it is not.
        today: The present practice day.
    """
    is_late = _is_late(assignment.draft.due, completed_on, today)
    if progress is None:
        return AssignmentStanding(is_late=is_late)
    has_begun = progress.state is not LessonState.NOT_STARTED
    return AssignmentStanding(
        _kind(has_begun=has_begun, reached_on=completed_on),
        completed_on,
        is_late,
        takes=progress.attempts,
        minutes=progress.spent_us / _US_PER_MINUTE,
        steps=(progress.steps_done, len(progress.steps)),
    )


def is_reached(figures: TakeFigures, goal: Goal) -> bool:
    """Tell whether a take reaches a goal."""
    if not (figures.is_complete and figures.is_in_tempo):
        return False
    match goal.kind:
        case GoalKind.COMPLETED:
            return True
        case GoalKind.ACCURACY:
            return figures.accuracy >= (goal.percent or 0)
        case GoalKind.GRADE:
            is_graded = figures.grade is not None and goal.grade is not None
            return is_graded and _GRADES.index(figures.grade) <= _GRADES.index(goal.grade)


def read_take(take: SchoolTake, draft: AssignmentDraft) -> TakeFigures | None:
    """Return what a take says of an assignment; None where it leaves out some of its bars or hands.

    A take of more than was asked for is read bar by bar; it has an accuracy of the assigned bars,
    and no grade.
    """
    record, result = take.record, take.record.result
    if result is None or not result.expected or not _covers(record, draft):
        return None
    own = [bar for bar in result.bars if _is_in(bar, draft)]
    is_exact = len(own) == len(result.bars)
    accuracy = result.accuracy if is_exact else _accuracy_of_bars(own)
    if accuracy is None:
        return None
    speed = min(record.tempo_course)
    tempo = draft.goal.tempo_percent
    return TakeFigures(
        record.session_id,
        take.day,
        record.played_us / _US_PER_MINUTE,
        accuracy,
        result.grade if is_exact else None,
        speed,
        _is_complete(record, result, draft),
        tempo is None or (record.settings.mode is Mode.TEMPO and speed >= tempo),
    )


def _figures(takes: list[SchoolTake], draft: AssignmentDraft) -> list[TakeFigures]:
    in_order = sorted(takes, key=lambda take: take.record.started_at)
    read = (read_take(take, draft) for take in in_order)
    return [each for each in read if each is not None]


def _is_about(record: SessionRecord, assignment: Assignment) -> bool:
    draft, settings = assignment.draft, record.settings
    if record.song_id != draft.item_id or draft.kind is AssignmentKind.LESSON or draft.bars is None:
        return False
    is_play = settings.session_type.is_judged and not settings.is_rhythm_only
    first, last = settings.first_bar or 0, settings.last_bar
    meets = first <= draft.bars[1] and (last is None or last >= draft.bars[0])
    return is_play and meets and record.started_at >= assignment.given_at


def _covers(record: SessionRecord, draft: AssignmentDraft) -> bool:
    settings = record.settings
    if draft.bars is None or draft.hands is None:
        return False
    has_bars = (settings.first_bar or 0) <= draft.bars[0] and (
        settings.last_bar is None or settings.last_bar >= draft.bars[1]
    )
    return has_bars and settings.hands in (draft.hands, type(draft.hands).BOTH)


def _is_in(bar: BarResult, draft: AssignmentDraft) -> bool:
    if draft.bars is None or draft.hands is None:
        return False
    return draft.bars[0] <= bar.bar_index <= draft.bars[1] and draft.hands.includes(bar.hand)


def _accuracy_of_bars(bars: list[BarResult]) -> float | None:
    hits = [bar.hits for bar in bars if bar.hits is not None]
    if not bars or len(hits) < len(bars):
        return None
    return accuracy_of(sum(hits), sum(bar.expected for bar in bars), sum(bar.extras for bar in bars))


def _is_complete(record: SessionRecord, result: SessionResult, draft: AssignmentDraft) -> bool:
    """Tell whether all assigned bars were played, in a loop at least once."""
    is_past = draft.bars is not None and any(
        bar.expected and bar.bar_index > draft.bars[1] for bar in result.bars
    )
    return record.state is SessionState.FINISHED or result.progress_percent >= _ALL or is_past


def _nearness(figures: TakeFigures) -> tuple[bool, bool, float, int]:
    return figures.is_complete, figures.is_in_tempo, figures.accuracy, figures.speed_percent


def _kind(*, has_begun: bool, reached_on: date | None) -> StandingKind:
    if reached_on is not None:
        return StandingKind.REACHED
    return StandingKind.BEGUN if has_begun else StandingKind.NOT_BEGUN


def _is_late(due: date | None, reached_on: date | None, today: date) -> bool:
    return due is not None and (reached_on or today) > due
