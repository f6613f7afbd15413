"""Sessions from memory and how their tempo moved; songs that were heard, and their key and fit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from itertools import groupby

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

#: Of damaged settings no first speed is known: all to which it changed are told.
_SPEED_CHANGES = (
    "SELECT session_id,"
    " CASE WHEN json_valid(settings) THEN json_extract(settings, '$.speed_percent') END, events"
    """ FROM session_chunk JOIN session USING (session_id) WHERE events LIKE '%["speed",%'"""
    " ORDER BY session_id, sequence"
)


def upgrade() -> None:
    for table, column in (
        ("session", "is_from_memory"),
        ("song_mark", "is_heard"),
        ("song_mark", "is_fitted"),
    ):
        op.add_column(table, sa.Column(column, sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("session", sa.Column("later_speeds", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("song_mark", sa.Column("semitones", sa.Integer(), nullable=False, server_default="0"))
    if op.get_bind().dialect.name == "sqlite":  # no other database has sessions of that time
        _read_past_speeds(op.get_bind())


def _read_past_speeds(connection: sa.Connection) -> None:
    """Write down how the tempo of past sessions moved; so far only their events tell it."""
    chunks = connection.exec_driver_sql(_SPEED_CHANGES).fetchall()
    for (session_id, first), run in groupby(chunks, key=lambda chunk: (chunk[0], chunk[1])):
        speeds = [first]
        for percent in _speeds_in([events for _, _, events in run]):
            if percent != speeds[-1]:
                speeds.append(percent)
        connection.exec_driver_sql(
            "UPDATE session SET later_speeds = ? WHERE session_id = ?", (json.dumps(speeds[1:]), session_id)
        )


def _speeds_in(chunks: list[str]) -> Iterator[int]:
    for events in chunks:
        with suppress(ValueError, LookupError, TypeError):  # a damaged recording tells no tempo
            yield from [int(event[1]) for event in json.loads(events) if event[0] == "speed"]
