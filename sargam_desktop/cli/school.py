"""Command line: `sargam school`: classes, what they are given, and results."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from sargam_desktop.cli.output import print_json, print_table
from sargam_desktop.domain.bar_numbers import bar_indices
from sargam_desktop.domain.errors import SargamError, UnknownItemError
from sargam_desktop.domain.school import USUAL_ACCURACY_PERCENT, Assignment, Goal, GoalKind
from sargam_desktop.tutor import school_wording as words
from sargam_desktop.tutor.school_export import result_rows
from sargam_desktop.tutor.school_giving import draft_of_lesson, draft_of_song

if TYPE_CHECKING:
    from collections.abc import Callable

    from sargam_desktop.cli.services import Services
    from sargam_desktop.domain.school import AssignmentDraft, SchoolClass
    from sargam_desktop.domain.school_standing import AssignmentStanding, TakeFigures
    from sargam_desktop.tutor.school import ClassOverview, LearnerDetail

_NONE = "–"


def keep_school(services: Services, arguments: argparse.Namespace) -> None:
    """Run one of the commands.

    Raises:
        NotAllowedError: It is for teachers.
        UnknownItemError: There is no such class, learner, song, lesson or assignment.
    """
    commands: dict[str, Callable[[Services, argparse.Namespace], None]] = {
        "classes": _list_classes,
        "create": _create,
        "rename": _rename,
        "remove": _remove,
        "join": _join,
        "leave": _leave,
        "assignments": _list_assignments,
        "give": _give,
        "withdraw": _withdraw,
        "results": _show_results,
        "given": _list_given,
        "teach": _teach,
        "retire": _retire,
    }
    commands[arguments.school_command](services, arguments)


# ---- who teaches


def _teach(services: Services, arguments: argparse.Namespace) -> None:
    profile = services.reception.profiles.find(arguments.learner_name)
    services.teachers.appoint(profile.learner_id)
    print(f"{profile.name} teaches from now on.")


def _retire(services: Services, arguments: argparse.Namespace) -> None:
    profile = services.reception.profiles.find(arguments.learner_name)
    services.teachers.dismiss(profile.learner_id)
    print(f"{profile.name} no longer teaches.")


# ---- classes


def _list_classes(services: Services, arguments: argparse.Namespace) -> None:
    found = services.school.list_classes()
    if arguments.json:
        fields = ("id", "name", "learners", "assignments")
        print_json([dict(zip(fields, (c.class_id, c.name, *size), strict=True)) for c, size in found])
    elif not found:
        print("No classes yet. Add one: sargam school create NAME")
    else:
        rows = [(c.class_id[:8], c.name, str(size.learners), str(size.assignments)) for c, size in found]
        print_table(("class", "name", "learners", "assignments"), rows)


def _create(services: Services, arguments: argparse.Namespace) -> None:
    made = services.school.create_class(arguments.class_name)
    print(f"Added {made.name} ({made.class_id[:8]}).")


def _rename(services: Services, arguments: argparse.Namespace) -> None:
    found = _class(services, arguments)
    services.school.rename_class(found.class_id, arguments.name)
    print(f"{found.name} is now {arguments.name}.")


def _remove(services: Services, arguments: argparse.Namespace) -> None:
    found = _class(services, arguments)
    if not arguments.yes:
        print(f"{found.name} goes with all that it was given. What was played stays with who played it.")
        print("Type the name to remove it: ", end="", flush=True, file=sys.stderr)
        if sys.stdin is None or sys.stdin.readline().strip() != found.name:
            raise SargamError("Nothing was removed", "The name was another one")
    services.school.remove_class(found.class_id)
    print(f"Removed {found.name}.")


def _join(services: Services, arguments: argparse.Namespace) -> None:
    found, learner = _class(services, arguments), services.reception.profiles.find(arguments.learner_name)
    services.school.add_learners(found.class_id, [learner.learner_id])
    print(f"{learner.name} learns in {found.name}.")


def _leave(services: Services, arguments: argparse.Namespace) -> None:
    found, learner = _class(services, arguments), services.reception.profiles.find(arguments.learner_name)
    services.school.remove_learner(found.class_id, learner.learner_id)
    print(f"{learner.name} no longer learns in {found.name}.")


def _class(services: Services, arguments: argparse.Namespace) -> SchoolClass:
    return services.school.find_class(arguments.class_name)


# ---- what they are given


def _give(services: Services, arguments: argparse.Namespace) -> None:
    found = _class(services, arguments)
    given = services.school.give(found.class_id, _draft(services, arguments))
    due = f", until {given.draft.due}" if given.draft.due else ""
    title, goal = words.title_words(given.draft).english(), words.goal_words(given.draft).english()
    print(f"{found.name} was given {title}: {goal}{due} ({given.assignment_id[:8]}).")


def _draft(services: Services, arguments: argparse.Namespace) -> AssignmentDraft:
    if arguments.lesson is not None:
        return draft_of_lesson(_lesson(services, arguments.lesson), arguments.due)
    song = services.library.find_song(arguments.song)
    bars = None if arguments.bars is None else bar_indices(song.score.bars, *arguments.bars)
    return draft_of_song(song, _goal(arguments), arguments.due, bars=bars, hands=arguments.hands)


def _lesson(services: Services, lesson_id: str) -> Any:  # noqa: ANN401 (a `Lesson`)
    services.library.list_lessons()  # the shipped ones are loaded now
    lessons = [entry.lesson for module in services.course.list_modules() for entry in module.lessons]
    found = next((lesson for lesson in lessons if lesson.lesson_id == lesson_id), None)
    if found is None:
        raise UnknownItemError(f"There is no lesson “{lesson_id}”", "“sargam lessons” lists them")
    return found


def _goal(arguments: argparse.Namespace) -> Goal:
    if arguments.grade is not None:
        return Goal(GoalKind.GRADE, grade=arguments.grade, tempo_percent=arguments.tempo)
    if arguments.accuracy is not None:
        return Goal(GoalKind.ACCURACY, arguments.accuracy, tempo_percent=arguments.tempo)
    if arguments.tempo is not None:
        return Goal(GoalKind.ACCURACY, USUAL_ACCURACY_PERCENT, tempo_percent=arguments.tempo)
    return Goal()


def _list_assignments(services: Services, arguments: argparse.Namespace) -> None:
    overview = services.school.overview(_class(services, arguments).class_id)
    if arguments.json:
        print_json([_assignment_fields(each, overview) for each in overview.assignments])
    elif not overview.assignments:
        print("Nothing was given yet: sargam school give CLASS --song SONG --accuracy 90")
    else:
        rows = [
            (*_assignment_cells(each), f"{overview.reached_count(each)} of {len(overview.members)}")
            for each in overview.assignments
        ]
        print_table(("id", "assignment", "hands", "goal", "due", "reached"), rows)


def _assignment_cells(assignment: Assignment) -> tuple[str, ...]:
    draft = assignment.draft
    hands = words.hands_words(draft)
    return (
        assignment.assignment_id[:8],
        words.title_words(draft).english(),
        _NONE if hands is None else hands.english(),
        words.goal_words(draft).english(),
        _NONE if draft.due is None else draft.due.isoformat(),
    )


def _assignment_fields(assignment: Assignment, overview: ClassOverview | None = None) -> dict[str, Any]:
    draft = assignment.draft
    fields = {
        "id": assignment.assignment_id,
        "kind": draft.kind.value,
        "itemId": draft.item_id,
        "title": draft.title,
        "bars": None if draft.bar_numbers is None else list(draft.bar_numbers),
        "hands": None if draft.hands is None else draft.hands.value,
        "goal": draft.goal.kind.value,
        "goalPercent": draft.goal.percent,
        "goalGrade": None if draft.goal.grade is None else draft.goal.grade.value,
        "tempoPercent": draft.goal.tempo_percent,
        "due": None if draft.due is None else draft.due.isoformat(),
        "givenAt": assignment.given_at.isoformat(),
    }
    return fields if overview is None else {**fields, "reached": overview.reached_count(assignment)}


def _withdraw(services: Services, arguments: argparse.Namespace) -> None:
    known = services.school.overview(_class(services, arguments).class_id).assignments
    found = [each for each in known if each.assignment_id.startswith(arguments.assignment)]
    if len(found) != 1:
        what = "More than one assignment begins" if found else "No assignment of the class begins"
        raise UnknownItemError(
            f"{what} with “{arguments.assignment}”", "“sargam school assignments” lists them"
        )
    services.school.withdraw(found[0].assignment_id)
    print(f"Withdrew {words.title_words(found[0].draft).english()}.")


# ---- results


def _show_results(services: Services, arguments: argparse.Namespace) -> None:
    class_id = _class(services, arguments).class_id
    if arguments.out is not None:
        print(f"{arguments.out}: {services.write_class_results(arguments.out, class_id)} learners")
    elif arguments.whose is not None:
        learner_id = services.reception.profiles.find(arguments.whose).learner_id
        _show_learner(services.school.learner_detail(class_id, learner_id), as_json=arguments.json)
    else:
        _show_class(services.school.overview(class_id), as_json=arguments.json)


def _show_class(overview: ClassOverview, *, as_json: bool) -> None:
    if as_json:
        print_json(result_rows(overview))
        return
    rows = [
        (
            member.name,
            words.title_words(each.draft).english(),
            *_standing_cells(overview.standing(member, each)),
        )
        for member in overview.members
        for each in overview.assignments
    ]
    print_table(("learner", "assignment", "standing", "result", "day", "takes", "minutes"), rows)


def _show_learner(detail: LearnerDetail, *, as_json: bool) -> None:
    if as_json:
        print_json(
            [
                {
                    **_assignment_fields(row.assignment),
                    **_standing_fields(row.standing),
                    "takes": [_take_fields(each) for each in row.takes],
                }
                for row in detail.rows
            ]
        )
        return
    for row in detail.rows:
        goal = words.goal_words(row.assignment.draft).english()
        print(f"{words.title_words(row.assignment.draft).english()}: {goal}")
        print("  " + "  ".join(_standing_cells(row.standing)))
        for take in row.takes:
            grade = _NONE if take.grade is None else take.grade.value
            end = "" if take.is_complete else "  not to the end"
            print(f"  {take.day}  {take.accuracy:.0f} %  {grade}  at {take.speed_percent} %{end}")


def _list_given(services: Services, arguments: argparse.Namespace) -> None:
    found = services.school.list_given()
    if arguments.json:
        print_json(
            [
                {
                    **_assignment_fields(each.given.assignment),
                    "class": each.given.class_name,
                    "teacher": each.given.teacher_name,
                    **_standing_fields(each.standing),
                }
                for each in found
            ]
        )
    elif not found:
        print("You were given nothing.")
    else:
        rows = [
            (
                *_assignment_cells(each.given.assignment)[1:],
                each.given.teacher_name,
                *_standing_cells(each.standing)[:2],
            )
            for each in found
        ]
        print_table(("assignment", "hands", "goal", "due", "teacher", "standing", "result"), rows)


def _standing_cells(standing: AssignmentStanding) -> tuple[str, ...]:
    figure, day = words.figure_words(standing), words.day_of_figure(standing)
    return (
        words.standing_words(standing).english(),
        _NONE if figure is None else figure.english(),
        _NONE if day is None else day.isoformat(),
        str(standing.takes),
        f"{standing.minutes:.0f}",
    )


def _standing_fields(standing: AssignmentStanding) -> dict[str, Any]:
    best = standing.best
    return {
        "standing": standing.kind.value,
        "isLate": standing.is_late,
        "reachedOn": None if standing.reached_on is None else standing.reached_on.isoformat(),
        "best": None if best is None else _take_fields(best),
        "takeCount": standing.takes,
        "minutes": round(standing.minutes, 1),
        "steps": None if standing.steps is None else list(standing.steps),
    }


def _take_fields(take: TakeFigures) -> dict[str, Any]:
    return {
        "sessionId": take.session_id,
        "day": take.day.isoformat(),
        "accuracy": round(take.accuracy, 2),
        "grade": None if take.grade is None else take.grade.value,
        "speedPercent": take.speed_percent,
        "isComplete": take.is_complete,
    }
