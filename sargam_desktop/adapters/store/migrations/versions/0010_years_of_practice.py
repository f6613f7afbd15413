"""What years of practice ask for: the log of passages compressed, its cards kept, indices that lead far."""

from __future__ import annotations

import json
import zlib
from contextlib import suppress
from itertools import groupby
from typing import TYPE_CHECKING

import sqlalchemy as sa
from alembic import op

if TYPE_CHECKING:
    from collections.abc import Iterable

revision = "0010"
down_revision = "0009"

_ENTRY = sa.table(
    "passage_log",
    *map(sa.column, ("entry_id", "learner_id", "added_us", "number", "entry")),
)
_PACKED = sa.table(
    "packed_log", sa.column("entry_id"), sa.column("learner_id"), sa.column("added_us"),
    sa.column("entries", sa.LargeBinary()),
)  # fmt: skip


def upgrade() -> None:
    _create_packed_log()
    _pack(op.get_bind())
    op.drop_index("ix_passage_log_learner_id_added_us_number", "passage_log")
    op.drop_table("passage_log")
    op.rename_table("packed_log", "passage_log")
    if op.get_bind().dialect.name != "sqlite":
        op.execute("ALTER TABLE passage_log RENAME CONSTRAINT pk_packed_log TO pk_passage_log")
    op.create_index(
        "ix_passage_log_learner_id_added_us_entry_id", "passage_log", ["learner_id", "added_us", "entry_id"]
    )
    _create_cards()
    _index_sessions()


def _create_packed_log() -> None:
    # SQLite renames no constraint, and others do not give two tables keys of one name.
    table = "passage_log" if op.get_bind().dialect.name == "sqlite" else "packed_log"
    op.create_table(
        "packed_log",
        sa.Column("entry_id", sa.String(36), nullable=False),
        sa.Column("learner_id", sa.String(36), nullable=False),
        sa.Column("added_us", sa.BigInteger(), nullable=False),
        sa.Column("entries", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["learner_id"],
            ["learner.learner_id"],
            name="fk_passage_log_learner_id_learner",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("entry_id", name=f"pk_{table}"),
    )


def _pack(connection: sa.Connection) -> None:
    """Put what was added at once into one row; entries are read one by one, however many there are."""
    in_order = sa.select(_ENTRY).order_by(_ENTRY.c.learner_id, _ENTRY.c.added_us, _ENTRY.c.number)
    writings = groupby(connection.execute(in_order), lambda row: (row.learner_id, row.added_us))
    for (learner_id, added_us), rows in writings:
        together = list(rows)
        packed = zlib.compress(_list(row.entry for row in together).encode())
        connection.execute(
            _PACKED.insert().values(
                entry_id=together[0].entry_id, learner_id=learner_id, added_us=added_us, entries=packed
            )
        )


def _list(texts: Iterable[str]) -> str:
    entries = []
    for text in texts:
        with suppress(ValueError):  # nobody could read it before either
            entries.append(json.loads(text))
    return json.dumps(entries, separators=(",", ":"), ensure_ascii=False)


def _create_cards() -> None:
    op.create_table(
        "passage_cards",
        sa.Column("learner_id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("log_rows", sa.Integer(), nullable=False),
        sa.Column("last_us", sa.BigInteger(), nullable=False),
        sa.Column("last_id", sa.String(36), nullable=False),
        sa.Column("cards", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["learner_id"],
            ["learner.learner_id"],
            name="fk_passage_cards_learner_id_learner",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("learner_id", name="pk_passage_cards"),
    )


def _index_sessions() -> None:
    op.drop_index("ix_session_learner_id_started_at", "session")
    op.drop_index("ix_session_learner_id_song_id_started_at", "session")
    by_time, by_song = ["learner_id", "started_at"], ["learner_id", "song_id", "started_at"]
    for columns in ([*by_time, "session_id"], [*by_song, "session_id"]):
        op.create_index(f"ix_session_{'_'.join(columns)}", "session", columns)
    op.create_index("ix_session_waiting", "session", by_time, sqlite_where=sa.text("NOT is_coached"))
