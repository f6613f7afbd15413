"""Adapters, store: the learners who share a store."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from uuid import uuid4

if TYPE_CHECKING:
    from sargam_desktop.adapters.store.database import Database

_FIRST: Final = "SELECT learner_id FROM learner ORDER BY created_at, learner_id LIMIT 1"
_ADD_FIRST: Final = (
    "INSERT INTO learner (learner_id, name, colour, goal_minutes, created_at)"
    " SELECT ?, '', 'amber', 20, ? WHERE NOT EXISTS (SELECT 1 FROM learner)"
)


class StoredLearners:
    """Implements `tutor.profiles.ProfileRepository`. Thread: any."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ensure_first(self) -> str:
        """Return the id of the first learner, who is added where there is none; quick."""
        with self._database.glance() as connection:
            found = connection.execute(_FIRST).fetchone()
            if found is None:
                now = datetime.now(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
                connection.execute(_ADD_FIRST, (str(uuid4()), now))
                found = connection.execute(_FIRST).fetchone()
        return str(found[0])
