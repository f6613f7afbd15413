"""What the coach keeps: counts by day, skills, the log of passages, and which sessions it has taken in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

#: Of earlier sessions the coach takes in the last ones only; older ones say nothing of today.
_TAKEN_IN = 300


def upgrade() -> None:
    op.add_column("session", sa.Column("is_coached", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "coach_day",
        sa.Column("learner_id", sa.String(36), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("tally", sa.LargeBinary(), nullable=False),
        _of_learner("coach_day"),
        sa.PrimaryKeyConstraint("learner_id", "day", name="pk_coach_day"),
    )
    op.create_table(
        "coach_skills",
        sa.Column("learner_id", sa.String(36), nullable=False),
        sa.Column("skills", sa.LargeBinary(), nullable=False),
        _of_learner("coach_skills"),
        sa.PrimaryKeyConstraint("learner_id", name="pk_coach_skills"),
    )
    op.create_table(
        "passage_log",
        sa.Column("entry_id", sa.String(36), nullable=False),
        sa.Column("learner_id", sa.String(36), nullable=False),
        sa.Column("added_us", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("entry", sa.Text(), nullable=False),
        _of_learner("passage_log"),
        sa.PrimaryKeyConstraint("entry_id", name="pk_passage_log"),
    )
    columns = ["learner_id", "added_us", "number"]
    op.create_index("ix_passage_log_learner_id_added_us_number", "passage_log", columns)
    _pass_over_old_sessions(op.get_bind())


def _of_learner(table: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_learner_id_learner"
    return sa.ForeignKeyConstraint(["learner_id"], ["learner.learner_id"], name=name, ondelete="CASCADE")


def _pass_over_old_sessions(connection: sa.Connection) -> None:
    session = sa.table(
        "session",
        sa.column("session_id"),
        sa.column("learner_id"),
        sa.column("started_at"),
        sa.column("is_coached"),
    )
    for (learner_id,) in connection.execute(sa.select(session.c.learner_id).distinct()).fetchall():
        own = session.c.learner_id == learner_id
        newest = sa.select(session.c.started_at).where(own).order_by(session.c.started_at.desc())
        oldest = connection.scalar(newest.offset(_TAKEN_IN).limit(1))
        if oldest is not None:
            connection.execute(
                session.update().where(own, session.c.started_at <= oldest).values(is_coached=sa.true())
            )
