"""Adapters, store: what else a learner did at a desk that the school's server does not know yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import uuid4

if TYPE_CHECKING:
    from sargam_desktop.adapters.store.database import Database

SETTINGS: Final = "settings"
PROGRESS: Final = "progress"
TABLE: Final = (
    "CREATE TABLE IF NOT EXISTS desk_change (learner_id TEXT NOT NULL REFERENCES learner (learner_id)"
    " ON DELETE CASCADE, kind TEXT NOT NULL, key TEXT NOT NULL, stamp TEXT NOT NULL,"
    " PRIMARY KEY (learner_id, kind, key))"
)
_NOTE: Final = (
    "INSERT INTO desk_change (learner_id, kind, key, stamp) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (learner_id, kind, key) DO UPDATE SET stamp = excluded.stamp"
)
_LIST: Final = "SELECT learner_id, kind, key, stamp FROM desk_change"


class DeskChange(NamedTuple):
    """A row at the desk that is newer than the server's.

    Attributes:
        learner_id: Whose it is.
        kind: `SETTINGS`, or `PROGRESS` of a lesson.
        key: The lesson; empty for settings.
        stamp: Another one each time that the row is changed.
    """

    learner_id: str
    kind: str
    key: str
    stamp: str


class DeskChanges:
    """The notes of what is newer at the desk; the rows themselves are where they always are. Thread: any."""

    def __init__(self, desk: Database) -> None:
        self._desk = desk

    def note(self, learner_id: str, kind: str, key: str = "") -> None:
        """Note that a row was changed at the desk."""
        with self._desk.quick_writing() as connection:
            connection.execute(_NOTE, (learner_id, kind, key, uuid4().hex))

    def list_all(self) -> list[DeskChange]:
        """Return all that the server does not know; quick."""
        with self._desk.glance() as connection:
            return [DeskChange(*row) for row in connection.execute(_LIST)]

    def list_of(self, learner_id: str) -> list[DeskChange]:
        """Return what it does not know of a learner; quick."""
        return [change for change in self.list_all() if change.learner_id == learner_id]

    def clear(self, change: DeskChange) -> None:
        """Note that the server knows a row as it was with this stamp."""
        with self._desk.quick_writing() as connection:
            connection.execute("DELETE FROM desk_change WHERE stamp = ?", (change.stamp,))
