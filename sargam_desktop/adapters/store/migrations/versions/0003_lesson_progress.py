"""How far the learner is in each lesson."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "lesson_progress",
        sa.Column("lesson_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("steps", sa.JSON(), nullable=False),
        sa.Column("at_step", sa.Integer(), nullable=False),
        sa.Column("spent_us", sa.BigInteger(), nullable=False),
        sa.Column("completed_at", sa.DateTime(), nullable=True),
        sa.Column("is_known", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("lesson_id", name="pk_lesson_progress"),
    )
