"""Tutor: what was given and how it stands, in sentences to be filled with figures.

The same words stand in the terminal and, translated, in the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.school import AssignmentDraft, AssignmentKind, Goal, GoalKind
from sargam_desktop.domain.school_standing import AssignmentStanding, StandingKind
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.wording import Wording

if TYPE_CHECKING:
    from datetime import date

WHOLE: Final = "{title}"
BARS: Final = "{title}, bars {first}–{last}"
ONE_BAR: Final = "{title}, bar {first}"
LESSON: Final = "Lesson: {title}"

COMPLETED: Final = "played to the end"
COMPLETED_AT: Final = "played to the end, at {tempo} % tempo or faster"
LESSON_COMPLETED: Final = "completed"
ACCURACY: Final = "{percent} % right"
ACCURACY_AT: Final = "{percent} % right, at {tempo} % tempo or faster"
GRADE: Final = "grade {grade}"
GRADE_AT: Final = "grade {grade}, at {tempo} % tempo or faster"

BOTH_HANDS: Final = "both hands"
LEFT_HAND: Final = "left hand"
RIGHT_HAND: Final = "right hand"

NOT_BEGUN: Final = "Not begun"
NOT_BEGUN_LATE: Final = "Late, not begun"
BEGUN: Final = "Begun"
BEGUN_LATE: Final = "Late, begun"
REACHED: Final = "Reached"
REACHED_LATE: Final = "Reached late"

STEPS: Final = "{done} of {steps} steps"
BEST: Final = "best {accuracy} %"
BEST_AT: Final = "best {accuracy} % at {tempo} % tempo"
NOT_TO_END: Final = "not to the end yet"
TEMPLATES: Final = (
    *(WHOLE, BARS, ONE_BAR, LESSON),
    *(COMPLETED, COMPLETED_AT, LESSON_COMPLETED, ACCURACY, ACCURACY_AT, GRADE, GRADE_AT),
    *(BOTH_HANDS, LEFT_HAND, RIGHT_HAND),
    *(NOT_BEGUN, NOT_BEGUN_LATE, BEGUN, BEGUN_LATE, REACHED, REACHED_LATE),
    *(STEPS, BEST, BEST_AT, NOT_TO_END),
)

NOT_TO_END_WORDS: Final = Wording(NOT_TO_END)

_HANDS: Final = {Hands.BOTH: BOTH_HANDS, Hands.LEFT: LEFT_HAND, Hands.RIGHT: RIGHT_HAND}
_STANDINGS: Final = {
    (StandingKind.NOT_BEGUN, False): NOT_BEGUN,
    (StandingKind.NOT_BEGUN, True): NOT_BEGUN_LATE,
    (StandingKind.BEGUN, False): BEGUN,
    (StandingKind.BEGUN, True): BEGUN_LATE,
    (StandingKind.REACHED, False): REACHED,
    (StandingKind.REACHED, True): REACHED_LATE,
}
_WHOLE_TEMPO: Final = 100


def title_words(draft: AssignmentDraft) -> Wording:
    """Return what is to be played."""
    places: tuple[tuple[str, str | int], ...] = (("title", draft.title),)
    if draft.kind is AssignmentKind.LESSON:
        return Wording(LESSON, places)
    if draft.kind is AssignmentKind.SONG or draft.bar_numbers is None:
        return Wording(WHOLE, places)
    first, last = draft.bar_numbers
    template = ONE_BAR if first == last else BARS
    return Wording(template, (*places, ("first", first), ("last", last)))


def hands_words(draft: AssignmentDraft) -> Wording | None:
    """Return with which hands; None for a lesson."""
    return None if draft.hands is None else Wording(_HANDS[draft.hands])


def goal_words(draft: AssignmentDraft) -> Wording:
    """Return when it is reached."""
    if draft.kind is AssignmentKind.LESSON:
        return Wording(LESSON_COMPLETED)
    goal = draft.goal
    plain, with_tempo = _GOALS[goal.kind]
    return Wording(plain if goal.tempo_percent is None else with_tempo, _goal_places(goal))


def standing_words(standing: AssignmentStanding) -> Wording:
    """Return how far it is, in two words."""
    return Wording(_STANDINGS[standing.kind, standing.is_late])


def figure_words(standing: AssignmentStanding) -> Wording | None:
    """Return the figure that says how near the goal is; None before there is one."""
    if standing.steps is not None:
        return Wording(STEPS, (("done", standing.steps[0]), ("steps", standing.steps[1])))
    best = standing.best
    if best is None:
        return None
    if not best.is_complete:
        return NOT_TO_END_WORDS
    places = (("accuracy", int(best.accuracy)), ("tempo", best.speed_percent))
    return Wording(BEST if best.speed_percent == _WHOLE_TEMPO else BEST_AT, places)


def day_of_figure(standing: AssignmentStanding) -> date | None:
    """Return the day that is shown beside it: when it was reached, else when it was best."""
    if standing.reached_on is not None:
        return standing.reached_on
    return None if standing.best is None else standing.best.day


_GOALS: Final = {
    GoalKind.COMPLETED: (COMPLETED, COMPLETED_AT),
    GoalKind.ACCURACY: (ACCURACY, ACCURACY_AT),
    GoalKind.GRADE: (GRADE, GRADE_AT),
}


def _goal_places(goal: Goal) -> tuple[tuple[str, str | int], ...]:
    return (
        ("percent", goal.percent or 0),
        ("grade", "" if goal.grade is None else goal.grade.value),
        ("tempo", goal.tempo_percent or 0),
    )
