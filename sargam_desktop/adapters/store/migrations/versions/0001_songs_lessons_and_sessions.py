"""Songs, lessons and sessions.

There is no way back in code: the backup that is made before every migration is the way back.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

#: A time that 32 bits do not hold beyond 35 minutes; SQLite has one kind of integer.
_MICROSECONDS = sa.Integer().with_variant(sa.BigInteger(), "postgresql")


def upgrade() -> None:
    _create_score()
    _create_song()
    _create_lesson()
    _create_session()
    _create_session_chunk()


def _create_score() -> None:
    op.create_table(
        "score",
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("blob", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_score"),
    )


def _create_song() -> None:
    op.create_table(
        "song",
        sa.Column("song_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("composer", sa.Text(), nullable=False),
        sa.Column("year", sa.Text(), nullable=False),
        sa.Column("style", sa.Text(), nullable=False),
        sa.Column("grade", sa.Integer()),
        sa.Column("rights", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("sa", sa.Integer()),
        sa.Column("note_count", sa.Integer(), nullable=False),
        sa.Column("bar_count", sa.Integer(), nullable=False),
        sa.Column("duration_us", _MICROSECONDS, nullable=False),
        sa.Column("lowest_pitch", sa.Integer(), nullable=False),
        sa.Column("highest_pitch", sa.Integer(), nullable=False),
        sa.Column("has_left", sa.Boolean(), nullable=False),
        sa.Column("has_right", sa.Boolean(), nullable=False),
        sa.Column("fifths", sa.Integer(), nullable=False),
        sa.Column("is_minor", sa.Boolean(), nullable=False),
        sa.Column("bpm", sa.Double(), nullable=False),
        sa.Column("metre", sa.Text(), nullable=False),
        sa.Column("has_notation", sa.Boolean(), nullable=False),
        sa.Column("score_hash", sa.String(64), nullable=False),
        sa.ForeignKeyConstraint(["score_hash"], ["score.hash"], name="fk_song_score_hash_score"),
        sa.PrimaryKeyConstraint("song_id", name="pk_song"),
    )


def _create_lesson() -> None:
    op.create_table(
        "lesson",
        sa.Column("lesson_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("module_id", sa.Text(), nullable=False),
        sa.Column("module_title", sa.Text(), nullable=False),
        sa.Column("module_order", sa.Integer(), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("lesson_id", name="pk_lesson"),
    )


def _create_session() -> None:
    op.create_table(
        "session",
        sa.Column("session_id", sa.String(36), nullable=False),
        sa.Column("song_id", sa.Text()),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("judge_version", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("played_us", _MICROSECONDS, nullable=False),
        sa.Column("score_hash", sa.String(64), nullable=False),
        sa.Column("instance_id", sa.String(36), nullable=False),
        *_session_result_columns(),
        sa.ForeignKeyConstraint(["score_hash"], ["score.hash"], name="fk_session_score_hash_score"),
        sa.PrimaryKeyConstraint("session_id", name="pk_session"),
    )
    op.create_index("ix_session_started_at", "session", ["started_at"])
    op.create_index("ix_session_song_id_started_at", "session", ["song_id", "started_at"])
    op.create_index("ix_session_state", "session", ["state"])


def _session_result_columns() -> list[sa.Column[object]]:
    return [
        sa.Column("overall", sa.Integer()),
        sa.Column("grade", sa.Text()),
        sa.Column("accuracy", sa.Double()),
        sa.Column("timing", sa.Double()),
        sa.Column("expected", sa.Integer()),
        sa.Column("correct", sa.Integer()),
        sa.Column("early", sa.Integer()),
        sa.Column("late", sa.Integer()),
        sa.Column("missed", sa.Integer()),
        sa.Column("wrong", sa.Integer()),
        sa.Column("extras", sa.Integer()),
        sa.Column("points", sa.Integer()),
        sa.Column("result", sa.JSON()),
    ]


def _create_session_chunk() -> None:
    op.create_table(
        "session_chunk",
        sa.Column("session_id", sa.String(36), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("events", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["session.session_id"],
            name="fk_session_chunk_session_id_session",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_id", "sequence", name="pk_session_chunk"),
    )
