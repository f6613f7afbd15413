"""Favourite and hidden songs, and how hard scores are."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "song_mark",
        sa.Column("song_id", sa.Text(), nullable=False),
        sa.Column("is_favourite", sa.Boolean(), nullable=False),
        sa.Column("is_hidden", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("song_id", name="pk_song_mark"),
    )
    op.create_table(
        "score_difficulty",
        sa.Column("score_hash", sa.String(64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grade", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["score_hash"], ["score.hash"], name="fk_score_difficulty_score_hash_score", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("score_hash", name="pk_score_difficulty"),
    )
