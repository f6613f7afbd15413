"""Adapters, store: classes, who learns in them, and what they were given, as one person sees them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, func, or_, select

from sargam_desktop.adapters.store.school_tables import (
    SchoolAssignmentRow,
    SchoolClassRow,
    SchoolMemberRow,
)
from sargam_desktop.adapters.store.sessions import read_takes
from sargam_desktop.adapters.store.tables import LearnerRow, LessonProgressRow, SessionRow
from sargam_desktop.domain.errors import StoreError, UnknownItemError
from sargam_desktop.domain.grading import Grade
from sargam_desktop.domain.lesson_progress import LessonProgress, StepProgress
from sargam_desktop.domain.school import (
    Assignment,
    AssignmentDraft,
    AssignmentKind,
    Goal,
    GoalKind,
    Member,
    SchoolClass,
)
from sargam_desktop.domain.school_standing import SchoolTake
from sargam_desktop.domain.score import Hands
from sargam_desktop.tutor.school_ports import ClassSize, Given, Work

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from sargam_desktop.adapters.store.database import Database


class StoredSchool:
    """Implements `tutor.school_ports.SchoolRepository` for one person. Thread: any.

    A class of another teacher is for every method as if it were not there.
    """

    def __init__(self, database: Database, learner_id: str) -> None:
        self._database = database
        self._learner_id = learner_id

    # ---- classes

    def list_classes(self) -> list[tuple[SchoolClass, ClassSize]]:
        """Return the classes that they teach, oldest first."""
        own = select(SchoolClassRow).where(self._is_own()).order_by(*_BY_AGE)
        with self._database.reading() as session:
            members, given = _count(session, SchoolMemberRow), _count(session, SchoolAssignmentRow)
            return [
                (_class_of(row), ClassSize(members.get(row.class_id, 0), given.get(row.class_id, 0)))
                for row in session.scalars(own)
            ]

    def load_class(self, class_id: str) -> SchoolClass:
        """Return one of them."""
        with self._database.reading() as session:
            return _class_of(self._own_class(session, class_id))

    def add_class(self, class_id: str, name: str, now: datetime) -> None:
        """Add a class that they teach."""
        row = SchoolClassRow(class_id=class_id, teacher_id=self._learner_id, name=name, created_at=now)
        with self._database.writing() as session:
            session.add(row)

    def rename_class(self, class_id: str, name: str) -> None:
        """Give a class another name."""
        with self._database.writing() as session:
            self._own_class(session, class_id).name = name

    def remove_class(self, class_id: str) -> None:
        """Remove a class with what it was given; what was played stays with who played it."""
        with self._database.writing() as session:
            row = self._own_class(session, class_id)
            session.execute(delete(SchoolClassRow).where(SchoolClassRow.class_id == row.class_id))

    # ---- who learns in them

    def list_members(self, class_id: str) -> list[Member]:
        """Return who learns in a class, in the order in which they joined."""
        joined = (
            select(SchoolMemberRow.learner_id, LearnerRow.name, SchoolMemberRow.joined_at)
            .join(LearnerRow, LearnerRow.learner_id == SchoolMemberRow.learner_id)
            .where(SchoolMemberRow.class_id == class_id)
            .order_by(SchoolMemberRow.joined_at, LearnerRow.created_at, SchoolMemberRow.learner_id)
        )
        with self._database.reading() as session:
            self._own_class(session, class_id)
            return [Member(*row) for row in session.execute(joined)]

    def add_members(self, class_id: str, learner_ids: Sequence[str], now: datetime) -> None:
        """Let learners join a class; those who are in it stay as they are."""
        with self._database.writing() as session:
            self._own_class(session, class_id)
            for learner_id in learner_ids:
                if session.get(SchoolMemberRow, (class_id, learner_id)) is None:
                    session.add(SchoolMemberRow(class_id=class_id, learner_id=learner_id, joined_at=now))

    def remove_member(self, class_id: str, learner_id: str) -> None:
        """Let a learner leave a class; one who is not in it may do so."""
        key = SchoolMemberRow.class_id == class_id, SchoolMemberRow.learner_id == learner_id
        with self._database.writing() as session:
            self._own_class(session, class_id)
            session.execute(delete(SchoolMemberRow).where(*key))

    # ---- what they were given

    def list_assignments(self, class_id: str) -> list[Assignment]:
        """Return what a class was given, in that order."""
        with self._database.reading() as session:
            self._own_class(session, class_id)
            return _assignments(session, class_id)

    def save_assignment(self, assignment: Assignment) -> None:
        """Insert or replace what a class was given."""
        with self._database.writing() as session:
            self._own_class(session, assignment.class_id)
            known = session.get(SchoolAssignmentRow, assignment.assignment_id)
            if known is not None:
                self._own_class(session, known.class_id)
            session.merge(SchoolAssignmentRow(**_columns_of(assignment)))

    def remove_assignment(self, assignment_id: str) -> None:
        """Withdraw what a class was given."""
        with self._database.writing() as session:
            row = session.get(SchoolAssignmentRow, assignment_id)
            if row is None:
                raise UnknownItemError("This assignment is no longer there", "Look at the class again")
            self._own_class(session, row.class_id)
            session.delete(row)

    # ---- what was played for it

    def load_work(self, class_id: str) -> dict[str, Work]:
        """Return what each learner of a class played of what it was given; by learner."""
        with self._database.reading() as session:
            self._own_class(session, class_id)
            members = select(SchoolMemberRow.learner_id).where(SchoolMemberRow.class_id == class_id)
            learner_ids = session.scalars(members).all()
            return _work(session, learner_ids, _assignments(session, class_id))

    def list_given(self) -> list[Given]:
        """Return what they were given in all classes whose teacher teaches still, oldest first."""
        with self._database.reading() as session:
            return self._given(session)

    def load_own_work(self) -> Work:
        """Return what they played of what they were given."""
        with self._database.reading() as session:
            given = [each.assignment for each in self._given(session)]
            return _work(session, [self._learner_id], given).get(self._learner_id, Work())

    def _given(self, session: Session) -> list[Given]:
        given = (
            select(SchoolAssignmentRow, SchoolClassRow.name, LearnerRow.name)
            .join(SchoolClassRow, SchoolClassRow.class_id == SchoolAssignmentRow.class_id)
            .join(SchoolMemberRow, SchoolMemberRow.class_id == SchoolClassRow.class_id)
            .join(LearnerRow, LearnerRow.learner_id == SchoolClassRow.teacher_id)
            .where(SchoolMemberRow.learner_id == self._learner_id, LearnerRow.is_teacher)
            .order_by(SchoolAssignmentRow.given_at, SchoolAssignmentRow.assignment_id)
        )
        return [
            Given(_assignment_of(row), class_name, teacher_name)
            for row, class_name, teacher_name in session.execute(given)
        ]

    def _is_own(self) -> ColumnElement[bool]:
        return SchoolClassRow.teacher_id == self._learner_id

    def _own_class(self, session: Session, class_id: str) -> SchoolClassRow:
        found = session.get(SchoolClassRow, class_id)
        if found is None or found.teacher_id != self._learner_id:
            raise UnknownItemError("This class is no longer there", "Look at your classes again")
        return found


_BY_AGE = (SchoolClassRow.created_at, SchoolClassRow.class_id)


def _count(session: Session, table: type[SchoolMemberRow | SchoolAssignmentRow]) -> dict[str, int]:
    rows = session.execute(select(table.class_id, func.count()).group_by(table.class_id))
    return {class_id: count for class_id, count in rows}  # noqa: C416 (a row is no pair to mypy)


def _assignments(session: Session, class_id: str) -> list[Assignment]:
    of_class = select(SchoolAssignmentRow).where(SchoolAssignmentRow.class_id == class_id)
    in_order = of_class.order_by(SchoolAssignmentRow.given_at, SchoolAssignmentRow.assignment_id)
    return [_assignment_of(row) for row in session.scalars(in_order)]


def _work(session: Session, learner_ids: Sequence[str], assignments: Sequence[Assignment]) -> dict[str, Work]:
    takes: dict[str, list[SchoolTake]] = defaultdict(list)
    lessons: dict[str, dict[str, LessonProgress]] = defaultdict(dict)
    if songs := _songs_since(assignments):
        is_assigned = or_(
            *(
                and_(SessionRow.song_id == song, SessionRow.started_at >= since)
                for song, since in songs.items()
            )
        )
        for learner_id, day, record in read_takes(
            session, SessionRow.learner_id.in_(learner_ids), is_assigned
        ):
            takes[learner_id].append(SchoolTake(record, day))
    if names := [each.draft.item_id for each in assignments if each.draft.kind is AssignmentKind.LESSON]:
        for row in session.scalars(_progress(learner_ids, names)):
            lessons[row.learner_id][row.lesson_id] = _progress_of(row)
    return {learner_id: Work(takes[learner_id], lessons[learner_id]) for learner_id in learner_ids}


def _songs_since(assignments: Sequence[Assignment]) -> dict[str, datetime]:
    """Return when each assigned song was given first."""
    since: dict[str, datetime] = {}
    for each in assignments:
        if each.draft.kind is not AssignmentKind.LESSON:
            since[each.draft.item_id] = min(since.get(each.draft.item_id, each.given_at), each.given_at)
    return since


def _progress(learner_ids: Sequence[str], lesson_ids: Sequence[str]) -> Any:  # noqa: ANN401 (SQLAlchemy's name for it is long)
    return select(LessonProgressRow).where(
        LessonProgressRow.learner_id.in_(learner_ids), LessonProgressRow.lesson_id.in_(lesson_ids)
    )


def _progress_of(row: LessonProgressRow) -> LessonProgress:
    try:
        steps = tuple(StepProgress(*step) for step in row.steps)
    except TypeError as error:
        raise StoreError("The progress of a lesson is damaged", "Restore a backup of sargam.db") from error
    return LessonProgress(
        row.lesson_id, row.version, steps, row.at_step, row.spent_us, row.completed_at, row.is_known
    )


def _class_of(row: SchoolClassRow) -> SchoolClass:
    return SchoolClass(row.class_id, row.teacher_id, row.name, row.created_at)


def _columns_of(assignment: Assignment) -> dict[str, Any]:
    draft = assignment.draft
    bars, numbers = draft.bars or (None, None), draft.bar_numbers or (None, None)
    return {
        "assignment_id": assignment.assignment_id,
        "class_id": assignment.class_id,
        "kind": draft.kind.value,
        "item_id": draft.item_id,
        "title": draft.title,
        "first_bar": bars[0],
        "last_bar": bars[1],
        "first_number": numbers[0],
        "last_number": numbers[1],
        "hands": None if draft.hands is None else draft.hands.value,
        "tempo_percent": draft.goal.tempo_percent,
        "goal": draft.goal.kind.value,
        "goal_percent": draft.goal.percent,
        "goal_grade": None if draft.goal.grade is None else draft.goal.grade.value,
        "due": draft.due,
        "given_at": assignment.given_at,
    }


def _assignment_of(row: SchoolAssignmentRow) -> Assignment:
    try:
        draft = AssignmentDraft(
            AssignmentKind(row.kind),
            row.item_id,
            row.title,
            _goal_of(row),
            _pair(row.first_bar, row.last_bar),
            _pair(row.first_number, row.last_number),
            None if row.hands is None else Hands(row.hands),
            row.due,
        )
    except ValueError as error:
        raise StoreError("An assignment is damaged", "Restore a backup of sargam.db") from error
    return Assignment(row.assignment_id, row.class_id, draft, row.given_at)


def _goal_of(row: SchoolAssignmentRow) -> Goal:
    grade = None if row.goal_grade is None else Grade(row.goal_grade)
    return Goal(GoalKind(row.goal), row.goal_percent, grade, row.tempo_percent)


def _pair(first: int | None, last: int | None) -> tuple[int, int] | None:
    return None if first is None or last is None else (first, last)
