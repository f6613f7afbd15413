"""Adapters, store: the tables of a school, as typed models. Every change needs a migration."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from sargam_desktop.adapters.store.column_types import UtcDateTime
from sargam_desktop.adapters.store.tables import Base


class SchoolClassRow(Base):
    """A class and its one teacher; it goes with them.

    Attributes:
        class_id: UUID as text.
        name: As `domain.profile.tidy_name` returns it.
    """

    __tablename__ = "school_class"
    __table_args__ = (Index(None, "teacher_id"),)

    class_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    teacher_id: Mapped[str] = mapped_column(ForeignKey("learner.learner_id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class SchoolMemberRow(Base):
    """Somebody who learns in a class."""

    __tablename__ = "school_member"
    __table_args__ = (Index(None, "learner_id"),)

    class_id: Mapped[str] = mapped_column(
        ForeignKey("school_class.class_id", ondelete="CASCADE"), primary_key=True
    )
    learner_id: Mapped[str] = mapped_column(
        ForeignKey("learner.learner_id", ondelete="CASCADE"), primary_key=True
    )
    joined_at: Mapped[datetime] = mapped_column(UtcDateTime)


class SchoolAssignmentRow(Base):
    """What a class was given to do: the fields of `domain.school.Assignment`.

    Attributes:
        assignment_id: UUID as text.
        kind: A song, a passage of one, or a lesson.
        item_id: The song or the lesson; no foreign key: what was given outlives it.
        title: Of the song or the lesson, when it was given.
        first_bar: Index of the first bar; NULL for a lesson, as the next three.
        last_bar: Index of the last bar, inclusive.
        first_number: The first bar as it is printed.
        last_number: The last bar as it is printed.
        hands: Of the learner; NULL for a lesson.
        tempo_percent: So fast at least, NULL for any tempo.
        goal: Which kind of goal.
        goal_percent: The accuracy to be reached, NULL for another goal.
        goal_grade: The grade to be reached, NULL for another goal.
        due: The last practice day on which it is in time, NULL for none.
        given_at: Takes from here on count.
    """

    __tablename__ = "school_assignment"
    __table_args__ = (Index(None, "class_id", "given_at"),)

    assignment_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    class_id: Mapped[str] = mapped_column(ForeignKey("school_class.class_id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(Text)
    item_id: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    first_bar: Mapped[int | None]
    last_bar: Mapped[int | None]
    first_number: Mapped[int | None]
    last_number: Mapped[int | None]
    hands: Mapped[str | None] = mapped_column(Text)
    tempo_percent: Mapped[int | None]
    goal: Mapped[str] = mapped_column(Text)
    goal_percent: Mapped[int | None]
    goal_grade: Mapped[str | None] = mapped_column(Text)
    due: Mapped[date | None]
    given_at: Mapped[datetime] = mapped_column(UtcDateTime)
