"""A school: who teaches, classes with their learners, and what they were given to do."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.add_column("learner", sa.Column("is_teacher", sa.Boolean(), nullable=False, server_default=sa.false()))
    _create_class()
    _create_member()
    _create_assignment()


def _create_class() -> None:
    op.create_table(
        "school_class",
        sa.Column("class_id", sa.String(36), nullable=False),
        sa.Column("teacher_id", sa.String(36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        _reference("school_class", "teacher_id", "learner.learner_id"),
        sa.PrimaryKeyConstraint("class_id", name="pk_school_class"),
    )
    op.create_index("ix_school_class_teacher_id", "school_class", ["teacher_id"])


def _create_member() -> None:
    op.create_table(
        "school_member",
        sa.Column("class_id", sa.String(36), nullable=False),
        sa.Column("learner_id", sa.String(36), nullable=False),
        sa.Column("joined_at", sa.DateTime(), nullable=False),
        _reference("school_member", "class_id", "school_class.class_id"),
        _reference("school_member", "learner_id", "learner.learner_id"),
        sa.PrimaryKeyConstraint("class_id", "learner_id", name="pk_school_member"),
    )
    op.create_index("ix_school_member_learner_id", "school_member", ["learner_id"])


def _create_assignment() -> None:
    op.create_table(
        "school_assignment",
        sa.Column("assignment_id", sa.String(36), nullable=False),
        sa.Column("class_id", sa.String(36), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("first_bar", sa.Integer()),
        sa.Column("last_bar", sa.Integer()),
        sa.Column("first_number", sa.Integer()),
        sa.Column("last_number", sa.Integer()),
        sa.Column("hands", sa.Text()),
        sa.Column("tempo_percent", sa.Integer()),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("goal_percent", sa.Integer()),
        sa.Column("goal_grade", sa.Text()),
        sa.Column("due", sa.Date()),
        sa.Column("given_at", sa.DateTime(), nullable=False),
        _reference("school_assignment", "class_id", "school_class.class_id"),
        sa.PrimaryKeyConstraint("assignment_id", name="pk_school_assignment"),
    )
    op.create_index("ix_school_assignment_class_id_given_at", "school_assignment", ["class_id", "given_at"])


def _reference(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}_{target.split('.', maxsplit=1)[0]}"
    return sa.ForeignKeyConstraint([column], [target], name=name, ondelete="CASCADE")
