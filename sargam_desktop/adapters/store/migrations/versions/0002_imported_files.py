"""Files that songs were imported from, which scores are the same music, and files of watched folders."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _create_imported_file()
    _create_score_music()
    _create_seen_file()


def _create_imported_file() -> None:
    op.create_table(
        "imported_file",
        sa.Column("song_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("data_hash", sa.String(64), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("imported_at", sa.DateTime(), nullable=False),
        sa.Column("hands", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["song_id"], ["song.song_id"], name="fk_imported_file_song_id_song", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("song_id", name="pk_imported_file"),
    )
    op.create_index("ix_imported_file_data_hash", "imported_file", ["data_hash"])


def _create_score_music() -> None:
    op.create_table(
        "score_music",
        sa.Column("score_hash", sa.String(64), nullable=False),
        sa.Column("music_hash", sa.String(64), nullable=False),
        sa.ForeignKeyConstraint(
            ["score_hash"], ["score.hash"], name="fk_score_music_score_hash_score", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("score_hash", name="pk_score_music"),
    )
    op.create_index("ix_score_music_music_hash", "score_music", ["music_hash"])


def _create_seen_file() -> None:
    op.create_table(
        "seen_file",
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("modified_ns", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("path", name="pk_seen_file"),
    )
