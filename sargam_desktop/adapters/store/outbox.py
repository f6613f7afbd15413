"""Adapters, store: the sessions of a desk that the school's server has not confirmed yet.

A store of its own in the desk's data folder, readable by its owner only. Whoever plays at this desk
writes here first, each call on disk when it returns; what has ended is handed in (`handing_in`) and
deleted here once the server has it. See docs/decisions/0061-sessions-are-handed-in.md.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sargam_desktop.adapters.store import desk_changes
from sargam_desktop.adapters.store.file_database import DATABASE_NAME, FileDatabase
from sargam_desktop.adapters.store.instances import Instances
from sargam_desktop.adapters.store.score_shelf import ScoreShelf, drop_unused
from sargam_desktop.adapters.store.sessions import StoredSessions
from sargam_desktop.adapters.store.store_errors import explain
from sargam_desktop.domain.session import SessionState

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sqlalchemy.orm import DeclarativeBase, Session

FOLDER_NAME: Final = "desk"
_OWN_TABLES: Final = (
    (
        "CREATE TABLE IF NOT EXISTS outbox_refusal (session_id TEXT PRIMARY KEY REFERENCES session"
        " (session_id) ON DELETE CASCADE, reason TEXT NOT NULL)"
    ),
    (
        "CREATE TABLE IF NOT EXISTS desk_learner (learner_id TEXT PRIMARY KEY REFERENCES learner"
        " (learner_id) ON DELETE CASCADE, verified_at TEXT NOT NULL)"
    ),
    desk_changes.TABLE,
)
_LISTED: Final = (
    "SELECT session_id, learner.name, title, session.started_at, state, reason FROM session"
    " JOIN learner USING (learner_id) LEFT JOIN outbox_refusal USING (session_id)"
    " ORDER BY session.started_at, session_id"
)
_ENDED: Final = "SELECT session_id FROM session WHERE state != ? ORDER BY started_at, session_id"
_REFUSE: Final = (
    "INSERT INTO outbox_refusal (session_id, reason) SELECT session_id, ? FROM session WHERE session_id = ?"
    " ON CONFLICT (session_id) DO UPDATE SET reason = excluded.reason"
)
_COUNT: Final = (
    "SELECT count(*), count(reason) FROM session LEFT JOIN outbox_refusal USING (session_id) WHERE state != ?"
)
_RUNNING: Final = SessionState.RUNNING.value


class WaitingSession(NamedTuple):
    """A session that has ended, row by row as the desk keeps it.

    Attributes:
        session: The columns of `SessionRow` by name.
        score: Those of `ScoreRow`.
        recordings: Those of `SessionRecordingRow`; one, or none of a session that was left damaged.
        chunks: Those of `SessionChunkRow`, which are left only where they cannot be read.
    """

    session: dict[str, Any]
    score: dict[str, Any]
    recordings: tuple[dict[str, Any], ...]
    chunks: tuple[dict[str, Any], ...]

    @property
    def session_id(self) -> str:
        """Its id, the same at the desk and on the server."""
        return str(self.session["session_id"])

    @property
    def learner_id(self) -> str:
        """Whose it is."""
        return str(self.session["learner_id"])


class OutboxEntry(NamedTuple):
    """A session in the outbox, as it is listed.

    Attributes:
        session_id: Its id.
        learner: Whose it is; empty for a learner without a name.
        title: What was played.
        started_at: When it began, UTC in ISO format without a zone.
        is_running: It is played just now, or its program was killed.
        reason: Why the server does not take it; empty where it was not refused.
    """

    session_id: str
    learner: str
    title: str
    started_at: str
    is_running: bool
    reason: str


class Outbox:
    """The store of what waits at a desk. Thread: any; several programs at once.

    Args:
        data_folder: The desk's data folder, which exists.

    Attributes:
        database: The database of the desk; of the same form as the server's.
        changes: What else is newer here than on the server.
        instances: The programs that run at this desk.

    Raises:
        StoreError: It cannot be opened, read or written.
    """

    def __init__(self, data_folder: Path) -> None:
        folder = _make_private(data_folder / FOLDER_NAME)
        self.database: Final = FileDatabase(folder)
        self.changes: Final = desk_changes.DeskChanges(self.database)
        self.instances: Final = Instances(folder)
        self._shelf = ScoreShelf()
        with self.database.glance() as connection:
            for table in _OWN_TABLES:
                connection.execute(table)

    def sessions_of(self, learner_id: str) -> StoredSessions:
        """Return the sessions of a learner at this desk."""
        return StoredSessions(self.database, self._shelf, self.instances, learner_id)

    def list_entries(self) -> list[OutboxEntry]:
        """Return all that is here, oldest first; quick."""
        with self.database.glance() as connection:
            rows = connection.execute(_LISTED).fetchall()
        return [
            OutboxEntry(session_id, learner, title, started_at, state == _RUNNING, reason or "")
            for session_id, learner, title, started_at, state, reason in rows
        ]

    def list_ended(self) -> list[str]:
        """Return the ids of the sessions that can be handed in, oldest first; quick."""
        with self.database.glance() as connection:
            return [session_id for (session_id,) in connection.execute(_ENDED, (_RUNNING,))]

    def count(self) -> tuple[int, int]:
        """Return how many sessions have ended and are still here, and how many were refused; quick."""
        with self.database.glance() as connection:
            ended, refused = connection.execute(_COUNT, (_RUNNING,)).fetchone()
        return ended, refused

    def load(self, session_id: str) -> WaitingSession | None:
        """Return a session that has ended; None where it is no longer here."""
        from sargam_desktop.adapters.store.tables import (
            ScoreRow,
            SessionChunkRow,
            SessionRecordingRow,
            SessionRow,
        )

        with self.database.reading() as session:
            row = session.get(SessionRow, session_id)
            if row is None or row.state == _RUNNING:
                return None
            return WaitingSession(
                columns_of(row),
                columns_of(session.get_one(ScoreRow, row.score_hash)),
                _rows_of(session, SessionRecordingRow, session_id),
                _rows_of(session, SessionChunkRow, session_id),
            )

    def remove(self, session_id: str) -> None:
        """Delete a session that the server has confirmed; there may be none."""
        from sargam_desktop.adapters.store.tables import PracticeDayRow, SessionRow

        with self.database.writing() as session:
            row = session.get(SessionRow, session_id)
            if row is None:
                return
            day = session.get(PracticeDayRow, (row.learner_id, row.day))
            for gone in (row, day):  # days are summed up on the server
                if gone is not None:
                    session.delete(gone)
            session.flush()
            drop_unused(session)

    def note_refusal(self, session_id: str, reason: str) -> None:
        """Note why the server does not take a session, which stays here."""
        with self.database.glance() as connection:
            connection.execute(_REFUSE, (reason, session_id))

    def list_left_behind(self) -> list[str]:
        """Return the learners who have sessions here that are marked as running; quick."""
        with self.database.glance() as connection:
            rows = connection.execute(
                "SELECT DISTINCT learner_id FROM session WHERE state = ?", (_RUNNING,)
            ).fetchall()
        return [learner_id for (learner_id,) in rows]

    def warm_up(self) -> None:
        """Do now what would delay the first session; see `Store.warm_up`."""
        self.database.warm_up()
        self.instances.take_own()

    def close(self) -> None:
        """Close all connections and give up the lock that says that this program runs."""
        self.database.close()
        self.instances.release_own()


def _make_private(folder: Path) -> Path:
    """Make sure of a folder, and of a file for the database in it, that only their owner can read."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        if os.name == "posix" and folder.stat().st_mode & 0o077:
            folder.chmod(0o700)
        database = folder / DATABASE_NAME
        os.close(os.open(database, os.O_CREAT | os.O_RDWR, 0o600))  # what SQLite adds to it is alike
    except OSError as error:
        raise explain(error, folder) from error
    return folder


def columns_of(row: DeclarativeBase) -> dict[str, Any]:
    """Return the columns of a row by name."""
    return {column.key: getattr(row, column.key) for column in row.__mapper__.column_attrs}


def _rows_of(session: Session, kind: Any, session_id: str) -> tuple[dict[str, Any], ...]:  # noqa: ANN401 (a table of rows of a session)
    from sqlalchemy import select

    found: Iterable[DeclarativeBase] = session.scalars(select(kind).where(kind.session_id == session_id))
    return tuple(columns_of(row) for row in found)
