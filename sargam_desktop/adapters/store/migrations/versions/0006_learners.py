"""Learners: what was played, marked and completed so far belongs to the first of them."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_LEARNER = sa.table(
    "learner", sa.column("learner_id"), sa.column("name"), sa.column("colour"), sa.column("goal_minutes"),
    sa.column("created_at", sa.DateTime()),
)  # fmt: skip


def upgrade() -> None:
    _create_learner()
    _create_learner_token()
    first = _add_first_learner(op.get_bind())
    _give_sessions_to(first)
    _give_rows_to(first, "song_mark", "song_id")
    _give_rows_to(first, "lesson_progress", "lesson_id")


def _create_learner() -> None:
    op.create_table(
        "learner",
        sa.Column("learner_id", sa.String(36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("colour", sa.Text(), nullable=False),
        sa.Column("language", sa.Text()),
        sa.Column("label_style", sa.Text()),
        sa.Column("sa", sa.Integer()),
        sa.Column("goal_minutes", sa.Integer(), nullable=False),
        sa.Column("hand_size", sa.Text()),
        sa.Column("skill", sa.Text()),
        sa.Column("settings", sa.JSON()),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("last_seen_at", sa.DateTime()),
        sa.Column("passphrase_hash", sa.Text()),
        sa.Column("failures", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("retry_at", sa.DateTime()),
        sa.PrimaryKeyConstraint("learner_id", name="pk_learner"),
    )


def _create_learner_token() -> None:
    op.create_table(
        "learner_token",
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("learner_id", sa.String(36), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["learner_id"],
            ["learner.learner_id"],
            name="fk_learner_token_learner_id_learner",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("token_hash", name="pk_learner_token"),
    )
    op.create_index("ix_learner_token_learner_id", "learner_token", ["learner_id"])


def _add_first_learner(connection: sa.Connection) -> str | None:
    """Add a learner where there is something to own; an empty store gets its first one when it opens."""
    owned = (sa.table(name) for name in ("session", "song_mark", "lesson_progress"))
    if not any(connection.scalar(sa.select(sa.literal(1)).select_from(t).limit(1)) for t in owned):
        return None
    learner_id = str(uuid4())
    now = datetime.now(UTC).replace(tzinfo=None)
    op.bulk_insert(
        _LEARNER,
        [{"learner_id": learner_id, "name": "", "colour": "amber", "goal_minutes": 20, "created_at": now}],
    )
    return learner_id


def _give_sessions_to(learner_id: str | None) -> None:
    _add_owner("session", learner_id)
    op.drop_index("ix_session_started_at", "session")
    op.drop_index("ix_session_song_id_started_at", "session")
    with op.batch_alter_table("session") as session:
        session.alter_column("learner_id", existing_type=sa.String(36), nullable=False)
        session.create_foreign_key(
            "fk_session_learner_id_learner", "learner", ["learner_id"], ["learner_id"], ondelete="CASCADE"
        )
    op.create_index("ix_session_learner_id_started_at", "session", ["learner_id", "started_at"])
    by_song = ["learner_id", "song_id", "started_at"]
    op.create_index("ix_session_learner_id_song_id_started_at", "session", by_song)


def _give_rows_to(learner_id: str | None, table: str, key: str) -> None:
    """Let the rows of a table stand once for each learner."""
    _add_owner(table, learner_id)
    with op.batch_alter_table(table) as rows:
        rows.alter_column("learner_id", existing_type=sa.String(36), nullable=False)
        rows.drop_constraint(f"pk_{table}", type_="primary")
        rows.create_primary_key(f"pk_{table}", ["learner_id", key])
        rows.create_foreign_key(
            f"fk_{table}_learner_id_learner", "learner", ["learner_id"], ["learner_id"], ondelete="CASCADE"
        )


def _add_owner(table: str, learner_id: str | None) -> None:
    op.add_column(table, sa.Column("learner_id", sa.String(36)))
    rows = sa.table(table, sa.column("learner_id"))
    op.execute(rows.update().values(learner_id=learner_id))
