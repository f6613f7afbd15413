"""Adapters, store: settings and lessons of a learner at a desk of a school: kept here first, then brought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sargam_desktop.adapters.store.desk_changes import PROGRESS, SETTINGS
from sargam_desktop.adapters.store.lesson_progress import StoredProgress
from sargam_desktop.adapters.store.own_settings import StoredOwnSettings
from sargam_desktop.domain.errors import ServerAwayError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from sargam_desktop.adapters.store.database import Database
    from sargam_desktop.adapters.store.desk_changes import DeskChange
    from sargam_desktop.adapters.store.outbox import Outbox
    from sargam_desktop.domain.lesson_progress import LessonProgress
    from sargam_desktop.tutor.ports import Changed


class DeskOwnSettings(StoredOwnSettings):
    """Implements `tutor.ports.OwnSettings` for one learner: never waits for the server. Thread: any.

    Args:
        outbox: The copy at the desk, which was made when the learner came in.
        learner_id: Whose settings.
        on_changed: Told that there is something to bring to the server.
    """

    def __init__(self, outbox: Outbox, learner_id: str, on_changed: Callable[[], None]) -> None:
        super().__init__(outbox.database, learner_id)
        self._changes = outbox.changes
        self._on_changed = on_changed

    def save(self, entries: dict[str, Any]) -> None:
        """Keep them at the desk, and have them brought to the server."""
        super().save(entries)
        self._changes.note(self._learner_id, SETTINGS)
        self._on_changed()


class DeskProgress(StoredProgress):
    """Implements `tutor.course.ProgressRepository` for one learner. Thread: any but the GUI's.

    Args:
        server: The server's database as the learner sees it.
        outbox: The desk.
        learner_id: Whose lessons.
        on_changed: Told that there is something to bring to the server.
    """

    def __init__(
        self, server: Database, outbox: Outbox, learner_id: str, on_changed: Callable[[], None]
    ) -> None:
        super().__init__(server, learner_id)
        self._here = StoredProgress(outbox.database, learner_id)
        self._changes = outbox.changes
        self._on_changed = on_changed

    def list_progress(self) -> dict[str, LessonProgress]:
        """Return the progress of every lesson that was begun; without the server as far as the desk knows."""
        here = self._here.list_progress()
        try:
            there = super().list_progress()
        except ServerAwayError:
            return here
        waiting = {
            change.key for change in self._changes.list_of(self._learner_id) if change.kind == PROGRESS
        }
        newer = {name: here[name] for name in waiting if name in here}
        return there | {name: each.joined(there.get(name, each)) for name, each in newer.items()}

    def save_progress(self, progress: LessonProgress) -> Changed:
        """Keep the progress of one lesson at the desk, and have it brought to the server."""
        changed = self._here.save_progress(progress)
        self._changes.note(self._learner_id, PROGRESS, progress.lesson_id)
        self._on_changed()
        return changed


def bring_change(desk: Database, server: Database, change: DeskChange) -> None:
    """Bring what is newer at the desk to the server; doing it again changes nothing.

    Raises:
        ServerAwayError: The server does not answer.
        UnknownItemError: The learner is no longer there.
    """
    learner_id = change.learner_id
    if change.kind == SETTINGS:
        entries = StoredOwnSettings(desk, learner_id).load()
        if entries is not None:
            StoredOwnSettings(server.of(learner_id), learner_id).save(entries)
        return
    progress = StoredProgress(desk, learner_id).list_progress().get(change.key)
    if progress is not None:
        StoredProgress(server.of(learner_id), learner_id).join_progress(progress)
