"""What sessions are chosen by, and what songs are tallied by, in columns and indices of their own."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

_DEVIATIONS = ',"deviations_us":['
_SESSION = sa.table(
    "session",
    *map(sa.column, ("session_id", "mode", "hands", "speed_percent", "covered_bars")),
    sa.column("settings"),
    sa.column("result", sa.LargeBinary()),
)
_CHOSEN_BY = [
    "learner_id", "started_at", "session_id", "day", "title", "mode", "hands", "state", "accuracy", "grade",
]  # fmt: skip
_TALLIED_BY = [
    "learner_id", "song_id", "mode", "hands", "speed_percent", "covered_bars", "grade", "overall",
]  # fmt: skip


def upgrade() -> None:
    for column in (
        sa.Column("mode", sa.String(12), nullable=False, server_default="tempo"),
        sa.Column("hands", sa.String(12), nullable=False, server_default="both"),
        sa.Column("speed_percent", sa.Integer(), nullable=False, server_default="100"),
        sa.Column("covered_bars", sa.Integer()),
    ):
        op.add_column("session", column)
    with _sessions_of_all():
        _fill(op.get_bind())
    op.drop_index("ix_session_learner_id_started_at_session_id", "session")  # how the next one begins
    op.create_index("ix_session_choice", "session", _CHOSEN_BY)
    op.create_index("ix_session_tally", "session", _TALLIED_BY)
    op.create_index("ix_session_learner_id_title", "session", ["learner_id", "title"])


@contextmanager
def _sessions_of_all() -> Iterator[None]:
    """Let the owner of the tables see all rows: on a server row security holds for the owner, too."""
    is_server = op.get_bind().dialect.name == "postgresql"
    if is_server:
        op.execute("ALTER TABLE session NO FORCE ROW LEVEL SECURITY")
    yield
    if is_server:
        op.execute("ALTER TABLE session FORCE ROW LEVEL SECURITY")


def _fill(connection: sa.Connection) -> None:
    session_ids = connection.scalars(sa.select(_SESSION.c.session_id)).all()
    for session_id in session_ids:  # one by one: all of years would not go into memory
        is_this = _SESSION.c.session_id == session_id
        chosen = sa.select(sa.cast(_SESSION.c.settings, sa.Text()), _SESSION.c.result).where(is_this)
        text, packed = connection.execute(chosen).one()
        values = {**_told(text), "covered_bars": _covered(packed)}
        connection.execute(_SESSION.update().where(is_this).values(**values))


def _told(text: str) -> dict[str, Any]:
    """Return what the settings say; what is damaged stays as it is, to be told of."""
    try:
        settings = json.loads(text)
        return {name: settings[name] for name in ("mode", "hands", "speed_percent")}
    except (ValueError, KeyError, TypeError):
        return {}


def _covered(packed: bytes | None) -> int | None:
    """Return in how many bars anything was judged."""
    try:
        return None if packed is None else len({bar[0] for bar in _bars(zlib.decompress(packed).decode())})
    except (ValueError, KeyError, TypeError, IndexError, zlib.error):
        return None


def _bars(text: str) -> list[list[Any]]:
    """Read the bars of a result without the deviation of each note, which is most of it."""
    before, found, inside = text.partition(_DEVIATIONS)
    if found and not inside.startswith("]"):
        text = f"{before}{_DEVIATIONS}{inside[inside.index(']]') + 1 :]}"
    bars: list[list[Any]] = json.loads(text)["bars"]
    return bars
