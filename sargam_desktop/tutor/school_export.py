"""Tutor: the results of a class as an open table: CSV for spreadsheets, JSON for programs."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any, Final

from sargam_desktop.domain.school import Assignment, AssignmentKind, GoalKind

if TYPE_CHECKING:
    from sargam_desktop.domain.school import Member
    from sargam_desktop.domain.school_standing import AssignmentStanding
    from sargam_desktop.tutor.school import ClassOverview

#: A spreadsheet that is told so reads Devanagari as it is written.
_BYTE_ORDER_MARK: Final = "\ufeff"
_FIELDS: Final = (
    "learner",
    "assignment",
    "kind",
    "bars",
    "hands",
    "goal",
    "tempo_percent",
    "due",
    "standing",
    "late",
    "reached_on",
    "best_accuracy_percent",
    "best_grade",
    "best_tempo_percent",
    "best_on",
    "takes",
    "minutes",
    "steps_done",
    "steps",
)
#: A spreadsheet takes a cell that begins so for a formula; a name is none.
_FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t")


def results_file(overview: ClassOverview, suffix: str) -> bytes:
    """Return the results of a class as the content of a file.

    Args:
        overview: The class.
        suffix: `.json` for JSON; anything else gives CSV.
    """
    rows = result_rows(overview)
    if suffix.lower() == ".json":
        return (json.dumps(rows, indent=1, ensure_ascii=False) + "\n").encode()
    text = io.StringIO()
    writer = csv.DictWriter(text, _FIELDS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
    return (_BYTE_ORDER_MARK + text.getvalue()).encode()


def result_rows(overview: ClassOverview) -> list[dict[str, Any]]:
    """Return one row for each learner and assignment."""
    return [
        _row(member, each, overview.standing(member, each))
        for member in overview.members
        for each in overview.assignments
    ]


def _row(member: Member, assignment: Assignment, standing: AssignmentStanding) -> dict[str, Any]:
    draft, best = assignment.draft, standing.best
    steps = standing.steps or (None, None)
    return {
        "learner": member.name,
        "assignment": draft.title,
        "kind": draft.kind.value,
        "bars": _bars(assignment),
        "hands": None if draft.hands is None else draft.hands.value,
        "goal": _goal(assignment),
        "tempo_percent": draft.goal.tempo_percent,
        "due": None if draft.due is None else draft.due.isoformat(),
        "standing": standing.kind.value,
        "late": standing.is_late,
        "reached_on": None if standing.reached_on is None else standing.reached_on.isoformat(),
        "best_accuracy_percent": None if best is None else round(best.accuracy, 1),
        "best_grade": None if best is None or best.grade is None else best.grade.value,
        "best_tempo_percent": None if best is None else best.speed_percent,
        "best_on": None if best is None else best.day.isoformat(),
        "takes": standing.takes,
        "minutes": round(standing.minutes, 1),
        "steps_done": steps[0],
        "steps": steps[1],
    }


def _bars(assignment: Assignment) -> str | None:
    if assignment.draft.kind is not AssignmentKind.PASSAGE or assignment.draft.bar_numbers is None:
        return None
    first, last = assignment.draft.bar_numbers
    return f"{first}-{last}"


def _goal(assignment: Assignment) -> str:
    goal = assignment.draft.goal
    match goal.kind:
        case GoalKind.ACCURACY:
            return f"accuracy {goal.percent} %"
        case GoalKind.GRADE:
            return f"grade {goal.grade}"
        case GoalKind.COMPLETED:
            return "completed"


def _cell(value: object) -> object:
    is_formula = isinstance(value, str) and value.startswith(_FORMULA_SIGNS)
    return f"'{value}" if is_formula else value
