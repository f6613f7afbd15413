"""Tutor: what a school asks of the store, as a protocol."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple, Protocol

from sargam_desktop.domain.lesson_progress import LessonProgress
from sargam_desktop.domain.school import Assignment
from sargam_desktop.domain.school_standing import SchoolTake

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sargam_desktop.domain.school import Member, SchoolClass


class ClassSize(NamedTuple):
    """How much there is in a class.

    Attributes:
        learners: Who learn in it.
        assignments: What it was given.
    """

    learners: int
    assignments: int


class Work(NamedTuple):
    """What somebody played that may count for assignments.

    Attributes:
        takes: Sessions of the assigned songs since the first of them was given, in any order.
        lessons: How far they are in the assigned lessons, by lesson.
    """

    takes: Sequence[SchoolTake] = ()
    lessons: Mapping[str, LessonProgress] = {}


class Given(NamedTuple):
    """What the learner was given, and by whom."""

    assignment: Assignment
    class_name: str
    teacher_name: str


class SchoolRepository(Protocol):
    """The school as one person sees it: the classes that they teach, and what they were given.

    A class of another teacher is for every method as if it were not there. Every method may raise
    `StoreError`; those that name a class or an assignment raise `UnknownItemError` where it is not
    theirs.
    """

    # ---- teaching

    def list_classes(self) -> list[tuple[SchoolClass, ClassSize]]:
        """Return the classes that they teach, oldest first."""

    def load_class(self, class_id: str) -> SchoolClass:
        """Return one of them."""

    def add_class(self, class_id: str, name: str, now: datetime) -> None:
        """Add a class that they teach."""

    def rename_class(self, class_id: str, name: str) -> None:
        """Give a class another name."""

    def remove_class(self, class_id: str) -> None:
        """Remove a class with what it was given; what was played stays with who played it."""

    def list_members(self, class_id: str) -> list[Member]:
        """Return who learns in a class, in the order in which they joined."""

    def add_members(self, class_id: str, learner_ids: Sequence[str], now: datetime) -> None:
        """Let learners join a class; those who are in it stay as they are."""

    def remove_member(self, class_id: str, learner_id: str) -> None:
        """Let a learner leave a class; one who is not in it may do so."""

    def list_assignments(self, class_id: str) -> list[Assignment]:
        """Return what a class was given, in that order."""

    def save_assignment(self, assignment: Assignment) -> None:
        """Insert or replace what a class was given."""

    def remove_assignment(self, assignment_id: str) -> None:
        """Withdraw what a class was given."""

    def load_work(self, class_id: str) -> dict[str, Work]:
        """Return what each learner of a class played of what it was given; by learner."""

    # ---- learning

    def list_given(self) -> list[Given]:
        """Return what they were given in all classes whose teacher teaches still, oldest first."""

    def load_own_work(self) -> Work:
        """Return what they played of what they were given."""
