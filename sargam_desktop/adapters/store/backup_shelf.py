"""Adapters, store: one backup a day, written whole, looked at, and the old ones let go."""

from __future__ import annotations

import hashlib
import platform
import shutil
import sqlite3
import time
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.store.backup_file import (
    ROOM_PREFIX,
    UNPACKED_PREFIX,
    opened_backup,
    write_backup,
)
from sargam_desktop.adapters.store.connection import connect
from sargam_desktop.adapters.store.file_database import DATABASE_NAME
from sargam_desktop.adapters.store.keeping import BACKUPS_FOLDER, BEFORE_RESTORE, make_comparable
from sargam_desktop.adapters.store.store_errors import explain, explained
from sargam_desktop.domain.backup_rotation import days_to_keep
from sargam_desktop.domain.errors import NewerStoreError, StoreError, UnreadableFileError, UnwritableFileError
from sargam_desktop.tutor.backups import CancelledError
from sargam_desktop.tutor.daily_backups import ENDING, ShelvedBackup, daily_name, read_daily_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sargam_desktop.tutor.backups import Backup, Progress

_LOCK_NAME: Final = "daily-backup.lock"
_MARK_LETTERS: Final = 8
#: What a killed program left of a backup is old after so long, whatever else runs.
_LEFT_BEHIND_S: Final = 24 * 3600
_DAMAGES: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_STEPS_AT_A_TIME: Final = 100_000


class BackupShelf:
    """Fulfils `tutor.daily_backups.DailyBackups`. Thread: any but the GUI's.

    Several computers may share one folder: each lets go only of backups of its own.

    Args:
        data_folder: The folder of the database.
        settings: The settings file.
    """

    def __init__(self, data_folder: Path, settings: Path) -> None:
        self._data = data_folder
        self._settings = settings
        place = f"{platform.node()}:{data_folder.resolve()}"
        self._mark = hashlib.sha256(place.encode(errors="surrogateescape")).hexdigest()[:_MARK_LETTERS]

    def folder(self, chosen: str | None) -> str:
        """Return the folder where they are."""
        return str(self._folder(chosen))

    def list_backups(self, chosen: str | None) -> list[ShelvedBackup]:
        """Return those that are there, newest first, also those of other computers."""
        folders = {self._folder(chosen), self._data / BACKUPS_FOLDER}
        found = [backup for folder in folders for backup in _read_folder(folder)]
        return sorted(found, key=lambda backup: (backup.day, backup.path), reverse=True)

    def is_due(self, chosen: str | None, today: date) -> bool:
        """Tell whether there are data, and no backup of them of that day."""
        is_made = (self._folder(chosen) / daily_name(today, self._mark)).exists()
        return not is_made and (self._data / DATABASE_NAME).is_file()

    def make(self, chosen: str | None, today: date, progress: Progress) -> Backup | None:
        """Write the backup of a day; see `DailyBackups`."""
        from filelock import FileLock, Timeout

        try:
            with FileLock(self._data / _LOCK_NAME, timeout=0):
                return self._make(chosen, today, progress) if self.is_due(chosen, today) else None
        except Timeout:
            return None  # another window is at it
        except OSError as error:
            raise explain(error, self._data / _LOCK_NAME) from error

    def is_damaged(self) -> bool:
        """Tell whether the database is there, and not whole; one that is in use or locked is not."""
        database = self._data / DATABASE_NAME
        if not database.is_file():
            return False
        try:
            with closing(sqlite3.connect(database)) as connection:
                return _trouble_of(connection)
        except sqlite3.DatabaseError as error:
            return error.sqlite_errorcode in _DAMAGES

    def rescue(self, chosen: str | None) -> ShelvedBackup:
        """Put the newest good backup in the place of a damaged database, which is set aside.

        Raises:
            StoreError: The database is not damaged, or there is no good backup; nothing has changed.
        """
        if not self.is_damaged():
            raise StoreError("The data are not damaged", "Start Sargam again")
        for backup in self.list_backups(chosen):
            try:
                with opened_backup(Path(backup.path), self._data) as opened:
                    make_comparable(opened)
                    self._take_over(opened.database)
            except (UnreadableFileError, NewerStoreError):
                continue
            return backup
        raise StoreError("There is no good backup", "Choose a file with “sargam db restore”")

    def _take_over(self, copy: Path) -> None:
        database = self._data / DATABASE_NAME
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        with explained(database):
            for ending in ("-wal", "-shm", ""):
                part = database.with_name(f"{DATABASE_NAME}{ending}")
                if part.exists():
                    part.replace(part.with_name(f"{DATABASE_NAME}.damaged-{stamp}{ending}"))
            with closing(connect(copy)) as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            copy.replace(database)

    def _make(self, chosen: str | None, today: date, progress: Progress) -> Backup:
        folder = self._folder(chosen)
        if chosen is None:
            _make_folder(folder)
        _sweep(folder, ROOM_PREFIX)
        _sweep(self._data, UNPACKED_PREFIX)
        target = folder / daily_name(today, self._mark)
        backup = write_backup(
            self._data / DATABASE_NAME,
            self._settings,
            target,
            progress,
            lambda part: _look_at(part, progress),
        )
        self._let_go(folder, today)
        return backup

    def _let_go(self, folder: Path, made: date) -> None:
        own = {}
        for path in folder.glob(f"*-{self._mark}{ENDING}"):
            named = read_daily_name(path.name)
            if named is not None:
                own[named[0]] = path
        for day in own.keys() - days_to_keep(own.keys(), made):
            with suppress(OSError):  # one more than wanted does no harm; the next day tries again
                own[day].unlink()

    def _folder(self, chosen: str | None) -> Path:
        return self._data / BACKUPS_FOLDER if chosen is None else Path(chosen)


def _read_folder(folder: Path) -> Iterator[ShelvedBackup]:
    with suppress(OSError):
        for path in folder.iterdir():
            named = read_daily_name(path.name)
            is_before = path.name.startswith(BEFORE_RESTORE) and path.name.endswith(ENDING)
            if named is None and not is_before:
                continue
            stat = path.stat()
            day = datetime.fromtimestamp(stat.st_mtime).astimezone().date() if named is None else named[0]
            yield ShelvedBackup(str(path), day, stat.st_size, is_before)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise UnwritableFileError(
            f"{folder} cannot be made ({error.strerror})", "Choose another folder for backups in Settings"
        ) from error


def _sweep(folder: Path, prefix: str) -> None:
    """Remove what a killed program left of a backup, or of one that it unpacked."""
    with suppress(OSError):
        for path in folder.glob(f"{prefix}*"):
            if time.time() - path.stat().st_mtime > _LEFT_BEHIND_S:
                shutil.rmtree(path, ignore_errors=True)


def _look_at(part: Path, progress: Progress) -> None:
    """Read a backup again before it gets its name; nothing is believed because it was written."""
    try:
        with opened_backup(part, part.parent) as opened, closing(connect(opened.database)) as connection:
            connection.set_progress_handler(lambda: not progress(1.0), _STEPS_AT_A_TIME)
            is_damaged = _trouble_of(connection)
    except UnreadableFileError as error:
        raise UnwritableFileError(
            "A backup could not be read again after it was written", "Choose another folder for backups"
        ) from error
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise CancelledError from error
        raise _damaged() from error
    except sqlite3.DatabaseError as error:
        raise _damaged() from error
    if is_damaged:
        raise _damaged()


def _trouble_of(connection: sqlite3.Connection) -> bool:
    found = connection.execute("PRAGMA quick_check(1)").fetchone()
    return found is None or found[0] != "ok"


def _damaged() -> StoreError:
    return StoreError(
        "The data are damaged, so no backup was made of them",
        "Go back to the newest backup in Settings, Data",
    )
