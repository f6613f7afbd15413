"""Tutor: the learner's data as one file, checked before anything of it is believed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Protocol


class Kept(StrEnum):
    """What a learner would miss."""

    LEARNERS = "learners"
    SESSIONS = "sessions"
    SONGS = "imported songs"
    LESSONS = "lessons begun"
    MARKS = "songs marked"


class Backup(NamedTuple):
    """What a backup says of itself.

    Attributes:
        path: The file.
        made_at: When, aware.
        version: The version of the program that made it.
        revision: The revision of its database.
        size: Bytes of the file.
    """

    path: str
    made_at: datetime
    version: str
    revision: str
    size: int


class KeptCount(NamedTuple):
    """How much there is of something.

    Attributes:
        kept: What is counted.
        in_backup: In the backup.
        here: In the store.
        new: In the backup and not in the store.
    """

    kept: Kept
    in_backup: int
    here: int
    new: int


class RestorePreview(NamedTuple):
    """What restoring a backup would do.

    Attributes:
        backup: The backup, which is whole.
        counts: One line for each kind of thing.
    """

    backup: Backup
    counts: tuple[KeptCount, ...]


class RestoreManner(StrEnum):
    """What becomes of what is there already.

    With ADD all of it stays, and what it lacks comes from the backup; with REPLACE the store is
    afterwards what the backup is.
    """

    ADD = "add"
    REPLACE = "replace"


class StoreReport(NamedTuple):
    """What a check of the store found.

    Attributes:
        path: The database.
        revision: Its revision; empty where it says nothing.
        is_newest: That is the one of this program.
        counts: How much there is, by kind.
        troubles: One sentence for each fault; none where all is well.
        warnings: What is no fault of the data, but should be known.
    """

    path: str
    revision: str
    is_newest: bool
    counts: tuple[tuple[Kept, int], ...]
    troubles: tuple[str, ...]
    warnings: tuple[str, ...] = ()


class TakenIn(NamedTuple):
    """Whose data came from a computer to a server.

    Attributes:
        came: Names of those who were copied.
        stayed: Names of those who are there already, and are left as they are there.
    """

    came: tuple[str, ...]
    stayed: tuple[str, ...]


#: Told how much is done, 0 to 1; an answer of False ends the work, and nothing has changed.
Progress = Callable[[float], bool]


def unwatched(share: float) -> bool:  # noqa: ARG001 (a Progress that looks nowhere)
    """Let the work go on."""
    return True


class CancelledError(Exception):
    """The learner ended the work; nothing has changed."""


class Safekeeping(Protocol):
    """Backups of everything that a learner has. Thread: any but the GUI's."""

    def check(self) -> StoreReport:
        """Look whether the store is whole; nothing is changed.

        Raises:
            StoreError: It cannot be read at all.
        """

    def upgrade(self) -> tuple[str, str]:
        """Bring the store to this program's revision, after a backup; return the old and the new one.

        Raises:
            NewerStoreError: A newer version of the program wrote it.
            StoreError: It cannot be read or written.
        """

    def take_in(self) -> TakenIn:
        """Copy the learners of this computer to the school's server, each with all that is theirs.

        Raises:
            StoreError: The data are kept on this computer, or one of both cannot be read or written.
        """

    def back_up(self, path: str, progress: Progress = unwatched) -> Backup:
        """Write all data to one file, in one step.

        Raises:
            StoreError: The store cannot be read.
            UnwritableFileError: The file cannot be written.
            CancelledError: It was ended.
        """

    def preview(self, path: str) -> RestorePreview:
        """Read a backup and tell what restoring it would do; nothing is changed.

        Raises:
            UnreadableFileError: The file is no backup, or not whole.
            NewerStoreError: A newer version of the program made it.
            StoreError: The store cannot be read.
        """

    def restore(self, path: str, manner: RestoreManner, progress: Progress = unwatched) -> RestorePreview:
        """Restore a backup, all of it or nothing; what was there is backed up before.

        Returns:
            What was done, as `preview` foretold it.

        Raises:
            UnreadableFileError: As `preview`.
            NewerStoreError: As `preview`.
            StoreError: The store cannot be written.
            CancelledError: It was ended before anything changed.
        """
