"""What was played in sessions that have ended, and their results, compressed."""

from __future__ import annotations

import json
import zlib
from contextlib import suppress
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_SESSION = sa.table("session", sa.column("session_id"), sa.column("state"), sa.column("result", sa.JSON()))
_PACKED = sa.table("session", sa.column("session_id"), sa.column("packed", sa.LargeBinary()))
_CHUNK = sa.table("session_chunk", sa.column("session_id"), sa.column("sequence"), sa.column("events"))
_RECORDING = sa.table("session_recording", sa.column("session_id"), sa.column("events", sa.LargeBinary()))


def upgrade() -> None:
    op.create_table(
        "session_recording",
        sa.Column("session_id", sa.String(36), nullable=False),
        sa.Column("events", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["session.session_id"],
            name="fk_session_recording_session_id_session",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_id", name="pk_session_recording"),
    )
    op.add_column("session", sa.Column("packed", sa.LargeBinary()))
    _pack(op.get_bind())
    with op.batch_alter_table("session") as session:
        session.drop_column("result")
        session.alter_column("packed", new_column_name="result")


def _pack(connection: sa.Connection) -> None:
    session_ids = connection.scalars(sa.select(_SESSION.c.session_id)).all()
    for session_id in session_ids:  # one by one: all of years would not go into memory
        chosen = sa.select(_SESSION.c.state, sa.cast(_SESSION.c.result, sa.Text()))
        state, text = connection.execute(chosen.where(_SESSION.c.session_id == session_id)).one()
        if text is not None:
            connection.execute(
                _PACKED.update()
                .where(_PACKED.c.session_id == session_id)
                .values(packed=zlib.compress(_compact(text).encode()))
            )
        if state != "running":
            _pack_events(connection, session_id)


def _compact(text: str) -> str:
    with suppress(ValueError):  # what is damaged stays as it is, to be told of
        return json.dumps(json.loads(text), separators=(",", ":"), ensure_ascii=False)
    return text


def _pack_events(connection: sa.Connection, session_id: str) -> None:
    of_session = _CHUNK.c.session_id == session_id
    chunks = connection.scalars(sa.select(_CHUNK.c.events).where(of_session).order_by(_CHUNK.c.sequence))
    events: list[Any] = []
    with suppress(ValueError, TypeError):  # a damaged recording stays in its chunks
        for chunk in chunks.all():
            events += json.loads(chunk)
        text = json.dumps(events, separators=(",", ":"), ensure_ascii=False)
        connection.execute(
            _RECORDING.insert().values(session_id=session_id, events=zlib.compress(text.encode()))
        )
        connection.execute(_CHUNK.delete().where(of_session))
