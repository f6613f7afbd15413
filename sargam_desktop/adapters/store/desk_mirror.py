"""Adapters, store: a copy at the desk of what a learner needs there while the school's server is away.

Who signed in here with the server's consent can do so without it for 30 days; see
docs/decisions/0061-sessions-are-handed-in.md.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from sargam_desktop.adapters.store.own_settings import IN_COLUMNS
from sargam_desktop.domain.errors import ServerAwayError

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.orm import Session

    from sargam_desktop.adapters.store.database import Database
    from sargam_desktop.adapters.store.outbox import Outbox

KNOWN_FOR: Final = timedelta(days=30)
#: A clock that was set back makes nobody known for longer.
_CLOCK_SLACK: Final = timedelta(days=1)
#: Signing in copies; what follows within this time need not do it again.
_FRESH_FOR: Final = timedelta(minutes=1)
_VERIFY: Final = (
    "INSERT INTO desk_learner (learner_id, verified_at) VALUES (?, ?)"
    " ON CONFLICT (learner_id) DO UPDATE SET verified_at = excluded.verified_at"
)
_PURGE: Final = (
    "DELETE FROM learner WHERE learner_id NOT IN (SELECT learner_id FROM desk_learner)"
    " AND learner_id NOT IN (SELECT learner_id FROM session)"
    " AND learner_id NOT IN (SELECT learner_id FROM desk_change)"
)


def read_now() -> datetime:
    """Return the present; aware, UTC."""
    return datetime.now(UTC)


class DeskMirror:
    """What a desk knows of the learners who signed in at it. Thread: any but the GUI's.

    Args:
        server: The school's database.
        outbox: Where the copies are; what waits in it is newer than what the server has.
        now: Returns the present; aware, UTC.
    """

    def __init__(self, server: Database, outbox: Outbox, now: Callable[[], datetime] = read_now) -> None:
        self._server = server
        self._outbox = outbox
        self._now = now
        self._taken_at: dict[str, datetime] = {}

    def take(self, learner_id: str) -> None:
        """Copy a learner, whom the server lets in, with marks and how far the lessons are.

        Raises:
            ServerAwayError: The server does not answer; the copies are as they were.
            StoreError: The desk cannot be written.
        """
        from sargam_desktop.adapters.store.tables import LearnerRow

        found = self._read(learner_id)
        if not found[LearnerRow]:
            self.forget(learner_id)
            return
        waiting = {(change.kind, change.key) for change in self._outbox.changes.list_of(learner_id)}
        with self._outbox.database.writing() as session:
            for kind, rows in found.items():
                _replace(session, kind, learner_id, rows, waiting)
        now = self._now()
        with self._outbox.database.glance() as connection:
            connection.execute(_VERIFY, (learner_id, now.isoformat()))
        self._taken_at[learner_id] = now

    def take_unless_fresh(self, learner_id: str) -> None:
        """Copy a learner unless it was done just now."""
        taken_at = self._taken_at.get(learner_id)
        if taken_at is None or not timedelta() <= self._now() - taken_at < _FRESH_FOR:
            self.take(learner_id)

    def take_where_there(self, learner_id: str) -> None:
        """Copy a learner unless it was done just now; without the server the copy stays as it is."""
        try:
            self.take_unless_fresh(learner_id)
        except ServerAwayError:
            return

    def known(self) -> frozenset[str]:
        """Return the learners who may come in here without the server; quick."""
        now = self._now()
        with self._outbox.database.glance() as connection:
            rows = connection.execute("SELECT learner_id, verified_at FROM desk_learner").fetchall()
        times = ((learner_id, datetime.fromisoformat(at)) for learner_id, at in rows)
        return frozenset(name for name, at in times if at - _CLOCK_SLACK <= now < at + KNOWN_FOR)

    def forget(self, learner_id: str) -> None:
        """Let a learner no longer come in without the server."""
        with self._outbox.database.glance() as connection:
            connection.execute("DELETE FROM desk_learner WHERE learner_id = ?", (learner_id,))

    def purge(self) -> None:
        """Delete the copies of learners who have not been here for long; what waits keeps its learner."""
        known = self.known()
        with self._outbox.database.glance() as connection:
            for (learner_id,) in connection.execute("SELECT learner_id FROM desk_learner").fetchall():
                if learner_id not in known:
                    connection.execute("DELETE FROM desk_learner WHERE learner_id = ?", (learner_id,))
            connection.execute(_PURGE)

    def _read(self, learner_id: str) -> dict[Any, list[dict[str, Any]]]:
        from sqlalchemy import select

        from sargam_desktop.adapters.store.outbox import columns_of
        from sargam_desktop.adapters.store.tables import LearnerRow, LessonProgressRow, SongMarkRow

        kinds: tuple[Any, ...] = (LearnerRow, SongMarkRow, LessonProgressRow)
        with self._server.of(learner_id).reading() as session:
            return {
                kind: [
                    columns_of(row)
                    for row in session.scalars(select(kind).where(kind.learner_id == learner_id))
                ]
                for kind in kinds
            }


def _replace(
    session: Session,
    kind: Any,  # noqa: ANN401 (a table of rows of a learner)
    learner_id: str,
    rows: list[dict[str, Any]],
    waiting: set[tuple[str, str]],
) -> None:
    """Replace the copies of a kind, except where something newer waits at the desk."""
    from sqlalchemy import delete

    from sargam_desktop.adapters.store.tables import LearnerRow, LessonProgressRow

    if kind is LearnerRow:
        kept = {"settings", *IN_COLUMNS} if ("settings", "") in waiting else set()
        session.merge(LearnerRow(**{name: value for name, value in rows[0].items() if name not in kept}))
        session.flush()
        return
    newer = {key for what, key in waiting if what == "progress"} if kind is LessonProgressRow else set()
    gone = delete(kind).where(kind.learner_id == learner_id)
    if kind is LessonProgressRow:
        gone = gone.where(LessonProgressRow.lesson_id.not_in(newer))
    session.execute(gone)
    session.add_all([kind(**row) for row in rows if row.get("lesson_id") not in newer])
