"""Adapters, store: check, upgrade, back up and restore what is in a data folder."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sargam_desktop.adapters.store.backup_file import OpenedBackup, opened_backup, write_backup
from sargam_desktop.adapters.store.checkup import count_kept, find_troubles
from sargam_desktop.adapters.store.connection import connect
from sargam_desktop.adapters.store.file_database import DATABASE_NAME
from sargam_desktop.adapters.store.restoring import bring_in, compare
from sargam_desktop.adapters.store.revision import read_revision
from sargam_desktop.adapters.store.schema import HEAD, ensure_schema
from sargam_desktop.adapters.store.store_errors import explained
from sargam_desktop.domain.errors import NewerStoreError, StoreError, UnreadableFileError, UnwritableFileError
from sargam_desktop.tutor.backups import (
    Backup,
    CancelledError,
    Kept,
    Progress,
    RestoreManner,
    RestorePreview,
    StoreReport,
    TakenIn,
    unwatched,
)

BACKUPS_FOLDER: Final = "backups"
#: How the name of a backup begins that was made before a restore.
BEFORE_RESTORE: Final = "before-restore-"


class StoreKeeping:
    """Fulfils `tutor.backups.Safekeeping`. Thread: any but the GUI's.

    Args:
        data_folder: The folder of the database, which need not be there yet.
        settings: The settings file, which need not be there.
    """

    def __init__(self, data_folder: Path, settings: Path) -> None:
        self._folder = data_folder
        self._database = data_folder / DATABASE_NAME
        self._settings = settings

    def check(self) -> StoreReport:
        """Look whether the store is whole; see `Safekeeping`."""
        if not self._database.is_file():
            raise StoreError(f"There is no database yet ({self._database})", "Start the program once")
        with explained(self._database), closing(connect(self._database)) as connection:
            revision = read_revision(connection) or ""
            is_newest = revision == HEAD
            troubles = find_troubles(connection) if is_newest else ()
            return StoreReport(str(self._database), revision, is_newest, count_kept(connection), troubles)

    def upgrade(self) -> tuple[str, str]:
        """Bring the store to this program's revision; see `Safekeeping`."""
        with explained(self._database), closing(connect(self._database)) as connection:
            before = read_revision(connection) or ""
        ensure_schema(self._database)
        return before, HEAD

    def take_in(self) -> TakenIn:
        """Refuse: this store is where the learners are; see `Safekeeping`."""
        raise StoreError(
            "The data are kept on this computer", "Name a server with SARGAM_DATABASE_URL, or in Settings"
        )

    def back_up(self, path: str, progress: Progress = unwatched) -> Backup:
        """Write all data to one file; see `Safekeeping`."""
        target = Path(path)
        if target == self._database:
            raise UnwritableFileError(f"{target} is the database itself", "Choose another name")
        ensure_schema(self._database)
        return write_backup(self._database, self._settings, target, progress)

    def preview(self, path: str) -> RestorePreview:
        """Tell what restoring a backup would do; see `Safekeeping`."""
        ensure_schema(self._database)
        with opened_backup(Path(path), self._folder) as opened:
            return self._compare(opened)

    def restore(self, path: str, manner: RestoreManner, progress: Progress = unwatched) -> RestorePreview:
        """Restore a backup after a backup of what is there; see `Safekeeping`."""
        ensure_schema(self._database)
        with opened_backup(Path(path), self._folder, progress) as opened:
            preview = self._compare(opened)
            if not any(count.here for count in preview.counts if count.kept is not Kept.LEARNERS):
                manner = RestoreManner.REPLACE  # nobody has anything here: the first learner is nobody yet
            self._back_up_first()
            if not progress(1.0):
                raise CancelledError  # from here on it happens as a whole
            with explained(self._database):
                bring_in(self._database, opened.database, manner)
            if opened.settings is not None and (
                manner is RestoreManner.REPLACE or not self._settings.is_file()
            ):
                self._write_settings(opened.settings)
        return preview

    def _compare(self, opened: OpenedBackup) -> RestorePreview:
        make_comparable(opened)
        with explained(self._database):
            return RestorePreview(opened.backup, compare(self._database, opened.database))

    def _back_up_first(self) -> None:
        folder = self._folder / BACKUPS_FOLDER
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise UnwritableFileError(
                f"{folder} cannot be made ({error.strerror})", "Free some space, and try again"
            ) from error
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        write_backup(self._database, self._settings, folder / f"{BEFORE_RESTORE}{stamp}.sargam-backup")

    def _write_settings(self, settings: bytes) -> None:
        part = self._settings.with_suffix(".part")
        try:
            self._settings.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(settings)
            part.replace(self._settings)
        except OSError as error:
            raise UnwritableFileError(
                f"The data are restored, but not the settings ({error.strerror})",
                "Choose them again in Settings",
            ) from error


def make_comparable(opened: OpenedBackup) -> None:
    """Bring the backup's copy to this program's revision, and look whether it is whole.

    Raises:
        UnreadableFileError: It is not.
        NewerStoreError: A newer version of the program made it.
    """
    name = Path(opened.backup.path).name
    try:
        ensure_schema(opened.database)
        with closing(connect(opened.database)) as connection:
            troubles = find_troubles(connection)
    except NewerStoreError as error:
        raise NewerStoreError(
            f"{name} was made by a newer version of Sargam", "Install the newest version"
        ) from error
    except (StoreError, sqlite3.Error) as error:
        raise UnreadableFileError(
            f"{name} cannot be restored: its database is damaged", "Restore another backup"
        ) from error
    if troubles:
        raise UnreadableFileError(
            f"{name} cannot be restored: {troubles[0][0].lower()}{troubles[0][1:]}",
            "Restore another backup",
        )
