"""Domain: a class, who learns in it, and what it was given to do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.errors import InvalidEditError
from sargam_desktop.domain.profile import tidy_name
from sargam_desktop.domain.session import FASTEST_PERCENT, SLOWEST_PERCENT

if TYPE_CHECKING:
    from datetime import date, datetime

    from sargam_desktop.domain.grading import Grade
    from sargam_desktop.domain.score import Hands

USUAL_ACCURACY_PERCENT: Final = 90


class AssignmentKind(StrEnum):
    """What is to be played."""

    SONG = "song"
    PASSAGE = "passage"
    LESSON = "lesson"


class GoalKind(StrEnum):
    """What has to come of it."""

    COMPLETED = "completed"
    ACCURACY = "accuracy"
    GRADE = "grade"


@dataclass(frozen=True, slots=True)
class Goal:
    """When an assignment is reached.

    Attributes:
        kind: What is looked at.
        percent: The accuracy to be reached, 1-100; None for another kind.
        grade: The grade to be reached; None for another kind.
        tempo_percent: So fast at least, from the first note to the last, in tempo mode; None for any
            tempo and mode.
    """

    kind: GoalKind = GoalKind.COMPLETED
    percent: int | None = None
    grade: Grade | None = None
    tempo_percent: int | None = None


@dataclass(frozen=True, slots=True)
class AssignmentDraft:
    """What a teacher gives.

    Attributes:
        kind: What is to be played.
        item_id: The song or the lesson.
        title: Its title, for when it is no longer there.
        goal: When it is reached.
        bars: Indices of first and last bar, inclusive; all bars of a song; None for a lesson.
        bar_numbers: The same bars as they are printed; None for a lesson.
        hands: Hands that the learner plays; None for a lesson.
        due: The last practice day on which it is in time; None for none.
    """

    kind: AssignmentKind
    item_id: str
    title: str
    goal: Goal = Goal()
    bars: tuple[int, int] | None = None
    bar_numbers: tuple[int, int] | None = None
    hands: Hands | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Assignment:
    """What a class was given.

    Attributes:
        assignment_id: UUID as text.
        class_id: The class.
        draft: What it is.
        given_at: Takes from here on count; aware, UTC.
    """

    assignment_id: str
    class_id: str
    draft: AssignmentDraft
    given_at: datetime


@dataclass(frozen=True, slots=True)
class SchoolClass:
    """A class.

    Attributes:
        class_id: UUID as text.
        teacher_id: Whose class it is.
        name: Its name.
        created_at: Aware, UTC.
    """

    class_id: str
    teacher_id: str
    name: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who learns in a class.

    Attributes:
        learner_id: Who.
        name: As in the profile.
        joined_at: Aware, UTC.
    """

    learner_id: str
    name: str
    joined_at: datetime


def check_class_name(written: str) -> str:
    """Return the name of a class as it is kept; the rules are those of a learner's name.

    Raises:
        InvalidEditError: It cannot be used.
    """
    return tidy_name(written)


def check_assignment(draft: AssignmentDraft) -> AssignmentDraft:
    """Return an assignment as it is kept: nothing in it that its kind has no use for.

    Raises:
        InvalidEditError: It makes no sense.
    """
    if draft.kind is AssignmentKind.LESSON:
        return replace(draft, goal=Goal(), bars=None, bar_numbers=None, hands=None)
    if draft.bars is None or draft.hands is None:
        raise InvalidEditError("It is not said which bars and hands are to be played", "Choose them")
    if not 0 <= draft.bars[0] <= draft.bars[1]:
        raise InvalidEditError("The last bar comes before the first", "Choose the bars again")
    return replace(draft, goal=_check_goal(draft.goal))


def _check_goal(goal: Goal) -> Goal:
    tempo = goal.tempo_percent
    if tempo is not None and not SLOWEST_PERCENT <= tempo <= FASTEST_PERCENT:
        raise InvalidEditError(
            f"A tempo of {tempo} % is out of range", f"Choose {SLOWEST_PERCENT} to {FASTEST_PERCENT} %"
        )
    if goal.kind is GoalKind.ACCURACY and not (goal.percent is not None and 1 <= goal.percent <= 100):  # noqa: PLR2004 (per cent)
        raise InvalidEditError("The accuracy to be reached is out of range", "Choose 1 to 100 %")
    if goal.kind is GoalKind.GRADE and goal.grade is None:
        raise InvalidEditError("It is not said which grade is to be reached", "Choose one")
    percent = goal.percent if goal.kind is GoalKind.ACCURACY else None
    return Goal(goal.kind, percent, goal.grade if goal.kind is GoalKind.GRADE else None, tempo)
