"""Tutor: classes and what they are given: the use cases of a teacher, and of who learns in a class.

Each asks first whether it is allowed, by the store as it is now: a learner never sees what another
one played, and a teacher only what was played for her classes. See docs/classes.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple
from uuid import uuid4

from sargam_desktop.domain.errors import InvalidEditError, UnknownItemError
from sargam_desktop.domain.practice_day import practice_day_of
from sargam_desktop.domain.profile import Profile
from sargam_desktop.domain.school import (
    Assignment,
    AssignmentDraft,
    AssignmentKind,
    Member,
    SchoolClass,
    check_assignment,
    check_class_name,
)
from sargam_desktop.domain.school_standing import (
    AssignmentStanding,
    StandingKind,
    TakeFigures,
    figures_of_takes,
    standing_of_lesson,
    standing_of_takes,
)
from sargam_desktop.tutor.school_ports import ClassSize, Given, Work

if TYPE_CHECKING:
    from sargam_desktop.domain.lesson_progress import LessonProgress
    from sargam_desktop.tutor.school_ports import SchoolRepository
    from sargam_desktop.tutor.teachers import Teachers


class ClassOverview(NamedTuple):
    """A class: who learns in it, what it was given, and how each stands.

    Attributes:
        school_class: The class.
        members: In the order in which they joined.
        assignments: In the order in which they were given.
        standings: By learner and assignment; of every pair.
        today: The present practice day.
    """

    school_class: SchoolClass
    members: Sequence[Member]
    assignments: Sequence[Assignment]
    standings: Mapping[tuple[str, str], AssignmentStanding]
    today: date

    def standing(self, member: Member, assignment: Assignment) -> AssignmentStanding:
        """Return how a learner stands with an assignment."""
        return self.standings[member.learner_id, assignment.assignment_id]

    def reached_count(self, assignment: Assignment) -> int:
        """Return how many learners have reached an assignment."""
        found = (self.standing(member, assignment) for member in self.members)
        return sum(each.kind is StandingKind.REACHED for each in found)


class LearnerRow(NamedTuple):
    """One assignment of a learner.

    Attributes:
        assignment: What was given.
        standing: How the learner stands.
        takes: What each take says of it, newest first; none for a lesson.
    """

    assignment: Assignment
    standing: AssignmentStanding
    takes: Sequence[TakeFigures]


class LearnerDetail(NamedTuple):
    """What a learner played for a class.

    Attributes:
        school_class: The class.
        member: The learner.
        rows: By assignment, in the order in which they were given.
        today: The present practice day.
    """

    school_class: SchoolClass
    member: Member
    rows: Sequence[LearnerRow]
    today: date


class GivenStanding(NamedTuple):
    """What the learner was given, and how they stand with it.

    Attributes:
        given: What it is, and from whom.
        standing: How they stand.
        today: The present practice day.
    """

    given: Given
    standing: AssignmentStanding
    today: date


class School:
    """The classes that somebody teaches, and what they were given in those where they learn.

    Thread: any but the GUI's.

    Args:
        repository: The school as they see it.
        teachers: Who may teach.
        now: Returns the present as their clock shows it; aware.
    """

    def __init__(self, repository: SchoolRepository, teachers: Teachers, now: Callable[[], datetime]) -> None:
        self._repository = repository
        self._now = now
        self.teachers = teachers

    # ---- classes

    def list_classes(self) -> list[tuple[SchoolClass, ClassSize]]:
        """Return the classes that they teach, oldest first.

        Raises:
            NotAllowedError: They do not teach; so for all that is done to classes.
        """
        self.teachers.require()
        return self._repository.list_classes()

    def create_class(self, name: str) -> SchoolClass:
        """Add a class.

        Raises:
            InvalidEditError: The name cannot be used.
        """
        self.teachers.require()
        class_id = str(uuid4())
        self._repository.add_class(class_id, check_class_name(name), self._now())
        return self._repository.load_class(class_id)

    def rename_class(self, class_id: str, name: str) -> None:
        """Give a class another name.

        Raises:
            InvalidEditError: The name cannot be used.
            UnknownItemError: They teach no such class; so for all that names one.
        """
        self.teachers.require()
        self._repository.rename_class(class_id, check_class_name(name))

    def remove_class(self, class_id: str) -> None:
        """Remove a class with what it was given; what was played stays with who played it."""
        self.teachers.require()
        self._repository.remove_class(class_id)

    def find_class(self, words: str) -> SchoolClass:
        """Return the class with this name, or whose id begins so.

        Raises:
            UnknownItemError: There is none, or more than one.
        """
        wanted = check_class_name(words).casefold()
        classes = [each for each, _ in self.list_classes()]
        found = [each for each in classes if each.name.casefold() == wanted] or [
            each for each in classes if each.class_id.startswith(wanted)
        ]
        if len(found) != 1:
            what = f"More than one class is called “{words}”" if found else f"There is no class “{words}”"
            raise UnknownItemError(what, "“sargam school classes” shows all of them with their ids")
        return found[0]

    # ---- who learns in them

    def list_candidates(self, class_id: str) -> list[Profile]:
        """Return who could join a class: all who are not in it, but the teacher."""
        self.teachers.require()
        inside = {member.learner_id for member in self._repository.list_members(class_id)}
        return [each for each in self.teachers.others() if each.learner_id not in inside]

    def add_learners(self, class_id: str, learner_ids: Sequence[str]) -> None:
        """Let learners join a class; those who are in it stay as they are.

        Raises:
            InvalidEditError: The teacher is among them.
            UnknownItemError: There is no such class or learner.
        """
        self.teachers.require()
        known = {each.learner_id for each in self.teachers.others()}
        for learner_id in learner_ids:
            if learner_id not in known:
                self.teachers.find(learner_id)
                raise InvalidEditError("A teacher does not learn in her own class", "Choose somebody else")
        self._repository.add_members(class_id, learner_ids, self._now())

    def remove_learner(self, class_id: str, learner_id: str) -> None:
        """Let a learner leave a class; what they played stays theirs."""
        self.teachers.require()
        self._repository.remove_member(class_id, learner_id)

    # ---- what they are given

    def give(self, class_id: str, draft: AssignmentDraft) -> Assignment:
        """Give a class something to do; takes count from now on.

        Raises:
            InvalidEditError: It makes no sense.
        """
        self.teachers.require()
        assignment = Assignment(str(uuid4()), class_id, check_assignment(draft), self._now())
        self._repository.save_assignment(assignment)
        return assignment

    def change(self, assignment: Assignment, draft: AssignmentDraft) -> Assignment:
        """Change what a class was given; what was played since then counts by the new words.

        Raises:
            InvalidEditError: It makes no sense.
            UnknownItemError: It is no longer there.
        """
        self.teachers.require()
        known = self._repository.list_assignments(assignment.class_id)
        found = next((each for each in known if each.assignment_id == assignment.assignment_id), None)
        if found is None:
            raise UnknownItemError("This assignment is no longer there", "Give it again")
        changed = Assignment(found.assignment_id, found.class_id, check_assignment(draft), found.given_at)
        self._repository.save_assignment(changed)
        return changed

    def withdraw(self, assignment_id: str) -> None:
        """Take back what a class was given; what was played for it stays with who played it."""
        self.teachers.require()
        self._repository.remove_assignment(assignment_id)

    # ---- how they stand

    def overview(self, class_id: str) -> ClassOverview:
        """Return a class with the standing of each learner with each assignment."""
        self.teachers.require()
        school_class = self._repository.load_class(class_id)
        members = self._repository.list_members(class_id)
        assignments = self._repository.list_assignments(class_id)
        work, today = self._repository.load_work(class_id), self._today()
        standings = {
            (member.learner_id, each.assignment_id): _standing(each, work.get(member.learner_id), today)
            for member in members
            for each in assignments
        }
        return ClassOverview(school_class, members, assignments, standings, today)

    def learner_detail(self, class_id: str, learner_id: str) -> LearnerDetail:
        """Return what a learner played for a class.

        Raises:
            UnknownItemError: They teach no such class, or the learner is not in it.
        """
        self.teachers.require()
        school_class = self._repository.load_class(class_id)
        members = self._repository.list_members(class_id)
        member = next((each for each in members if each.learner_id == learner_id), None)
        if member is None:
            raise UnknownItemError("This learner is not in the class", "Choose another one")
        work, today = self._repository.load_work(class_id).get(learner_id, Work()), self._today()
        rows = [
            LearnerRow(each, _standing(each, work, today), figures_of_takes(each, work.takes)[::-1])
            for each in self._repository.list_assignments(class_id)
        ]
        return LearnerDetail(school_class, member, rows, today)

    def list_given(self) -> list[GivenStanding]:
        """Return what they were given themselves: what is open first, by its day; then what is reached."""
        work, today = self._repository.load_own_work(), self._today()
        found = [
            GivenStanding(given, _standing(given.assignment, work, today), today)
            for given in self._repository.list_given()
        ]
        return sorted(found, key=_urgency)

    def _today(self) -> date:
        return practice_day_of(self._now())


def _standing(assignment: Assignment, work: Work | None, today: date) -> AssignmentStanding:
    known = work or Work()
    if assignment.draft.kind is not AssignmentKind.LESSON:
        return standing_of_takes(assignment, known.takes, today)
    progress = known.lessons.get(assignment.draft.item_id)
    return standing_of_lesson(assignment, progress, _completed_on(progress), today)


def _completed_on(progress: LessonProgress | None) -> date | None:
    if progress is None or progress.completed_at is None:
        return None
    return practice_day_of(progress.completed_at.astimezone())


def _urgency(each: GivenStanding) -> tuple[bool, date, datetime]:
    assignment = each.given.assignment
    due = assignment.draft.due or date.max
    return each.standing.kind is StandingKind.REACHED, due, assignment.given_at
