"""Adapters, store: a backup file, written in one step, and read with mistrust.

The form, version 1: a zip archive with `backup.json` (what it is, and the SHA-256 of each part),
`sargam.db` (the database, as SQLite copies it while others write), and `settings.json` where
there is one.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import tempfile
import zlib
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from errno import ENOSPC
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, NamedTuple
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from sargam_desktop import __version__
from sargam_desktop.adapters.store.connection import connect
from sargam_desktop.adapters.store.revision import read_revision
from sargam_desktop.adapters.store.store_errors import explained
from sargam_desktop.domain.errors import UnreadableFileError, UnwritableFileError
from sargam_desktop.tutor.backups import Backup, CancelledError, Progress, unwatched

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: Of the folder beside a backup in which it is made.
ROOM_PREFIX: Final = ".sargam-backup-"
#: Of the folder in which one is unpacked.
UNPACKED_PREFIX: Final = ".sargam-restore-"
_FORM: Final = "sargam-backup-1"
_NEWER_FORM: Final = "sargam-backup-"
_MANIFEST: Final = "backup.json"
_DATABASE: Final = "sargam.db"
_SETTINGS: Final = "settings.json"
_MOST_MANIFEST: Final = 64 * 1024
_MOST_SETTINGS: Final = 1024 * 1024
#: A database of notes is a tenth of its size when it is packed; nothing honest is a thousandth.
_MOST_UNPACKED: Final = 1000
_AT_A_TIME: Final = 1024 * 1024
_PAGES_AT_A_TIME: Final = 256
#: Quick rather than small: ten years are half a gigabyte.
_LEVEL: Final = 1
_COPYING: Final = 0.5
_OTHER_FILE: Final = "Choose a file that Sargam made with Back up"


class OpenedBackup(NamedTuple):
    """A backup whose parts are what it says they are.

    Attributes:
        backup: What it says of itself.
        database: A copy of its database, to do with as one likes.
        settings: Its settings file; None where it has none.
    """

    backup: Backup
    database: Path
    settings: bytes | None


def write_backup(
    database: Path,
    settings: Path,
    target: Path,
    progress: Progress = unwatched,
    look_at: Callable[[Path], None] = lambda _part: None,
) -> Backup:
    """Write a backup; whoever looks finds all of it at `target`, or what was there before.

    Args:
        database: The database, which others may write meanwhile.
        settings: The settings file, which need not be there.
        target: The file.
        progress: Told how far it is.
        look_at: Given the file before it gets its name; what it raises ends the work.

    Raises:
        StoreError: The database cannot be read.
        UnwritableFileError: The file cannot be written.
        CancelledError: `progress` said so.
    """
    try:
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=ROOM_PREFIX) as folder:
            copy, part = Path(folder) / _DATABASE, Path(folder) / "part.zip"
            with explained(database):
                revision = _copy_database(database, copy, progress)
            manifest = _write_archive(copy, settings, part, revision, progress)
            look_at(part)
            part.replace(target)
    except OSError as error:
        raise UnwritableFileError(
            f"{target.name} cannot be written ({error.strerror or error})",
            "Choose another folder, or free some space",
        ) from error
    return _backup(target, manifest)


@contextmanager
def opened_backup(path: Path, folder: Path, progress: Progress = unwatched) -> Iterator[OpenedBackup]:
    """Lend the parts of a backup, unpacked into a folder of their own below `folder`.

    Raises:
        UnreadableFileError: It is no backup, damaged, or larger than the disk.
        UnwritableFileError: There is no room to unpack it.
        CancelledError: `progress`, which is told how much is unpacked, said so.
    """
    with _room(folder) as room:
        try:
            with ZipFile(path) as archive:
                opened = _unpack(path, archive, room, progress)
        except OSError as error:
            raise _unreadable(path, error.strerror or str(error)) from error
        except (BadZipFile, zlib.error, EOFError, ValueError, KeyError, TypeError) as error:
            raise _unreadable(path, "it is not whole, or no backup at all") from error
        except (NotImplementedError, RuntimeError) as error:
            raise _unreadable(path, "it is packed in a way that no backup is") from error
        yield opened


@contextmanager
def _room(folder: Path) -> Iterator[Path]:
    try:
        room = Path(tempfile.mkdtemp(dir=folder, prefix=UNPACKED_PREFIX))
    except OSError as error:
        raise UnwritableFileError(
            f"The backup cannot be unpacked in {folder} ({error.strerror})", "Free some space, and try again"
        ) from error
    try:
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)


def _copy_database(database: Path, copy: Path, progress: Progress) -> str:
    """Copy the database as it is at one moment; return its revision."""

    def tell(_status: int, remaining: int, total: int) -> None:
        _go_on(progress, _COPYING * (1 - remaining / max(total, 1)))

    with closing(connect(database)) as source, closing(sqlite3.connect(copy)) as target:
        source.execute("BEGIN")
        source.execute("SELECT 1 FROM sqlite_master").fetchone()  # or each write of others begins it anew
        try:
            source.backup(target, pages=_PAGES_AT_A_TIME, progress=tell)
            target.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_FULL:
                raise
            raise OSError(ENOSPC, os.strerror(ENOSPC)) from error  # the copy's disk, not the database's
        return read_revision(target) or ""


def _write_archive(
    copy: Path, settings: Path, part: Path, revision: str, progress: Progress
) -> dict[str, Any]:
    manifest: dict[str, Any] = {
        "form": _FORM,
        "version": __version__,
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "revision": revision,
        "parts": {},
    }
    with part.open("wb") as file:
        with ZipFile(file, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
            manifest["parts"][_DATABASE] = _add(archive, _DATABASE, copy, progress)
            if settings.is_file():
                manifest["parts"][_SETTINGS] = _add(archive, _SETTINGS, settings, unwatched)
            archive.writestr(_MANIFEST, json.dumps(manifest, indent=1))
        file.flush()
        os.fsync(file.fileno())
    return manifest


def _add(archive: ZipFile, name: str, source: Path, progress: Progress) -> dict[str, Any]:
    size = source.stat().st_size
    with source.open("rb") as reader, archive.open(name, "w", force_zip64=True) as writer:
        digest = _pour(reader, writer, size, lambda share: progress(_COPYING + (1 - _COPYING) * share))
    return {"size": size, "sha256": digest}


def _pour(reader: IO[bytes], writer: IO[bytes], size: int, progress: Progress) -> str:
    """Copy all of `reader`, which says that it has `size` bytes; return its SHA-256."""
    digest, done = hashlib.sha256(), 0
    while block := reader.read(_AT_A_TIME):
        done += len(block)
        if done > size:
            raise ValueError("more than it says")
        digest.update(block)
        writer.write(block)
        _go_on(progress, done / size)
    return digest.hexdigest()


def _unpack(path: Path, archive: ZipFile, room: Path, progress: Progress) -> OpenedBackup:
    manifest = json.loads(_read(archive, _MANIFEST, _MOST_MANIFEST))
    _check_form(path, manifest)
    parts = manifest["parts"]
    size = int(parts[_DATABASE]["size"])
    packed = archive.getinfo(_DATABASE).compress_size
    if size > packed * _MOST_UNPACKED or size >= shutil.disk_usage(room).free:
        raise _unreadable(path, "it is too large to be unpacked here")
    database = room / _DATABASE
    with archive.open(_DATABASE) as reader, database.open("wb") as writer:
        if _pour(reader, writer, size, progress) != parts[_DATABASE]["sha256"]:
            raise _unreadable(path, "its data are damaged")
    settings = None
    if _SETTINGS in parts:
        settings = _read(archive, _SETTINGS, _MOST_SETTINGS)
        if hashlib.sha256(settings).hexdigest() != parts[_SETTINGS]["sha256"]:
            raise _unreadable(path, "its settings are damaged")
    return OpenedBackup(_backup(path, manifest), database, settings)


def _read(archive: ZipFile, name: str, most: int) -> bytes:
    with archive.open(name) as reader:
        data = reader.read(most + 1)
    if len(data) > most:
        raise ValueError("larger than any backup's")
    return data


def _check_form(path: Path, manifest: dict[str, Any]) -> None:
    form = str(manifest["form"])
    if form == _FORM:
        return
    if form.startswith(_NEWER_FORM):
        raise UnreadableFileError(
            f"{path.name} was made by a newer version of Sargam", "Install the newest version"
        )
    raise _unreadable(path, "it is no backup")


def _backup(path: Path, manifest: dict[str, Any]) -> Backup:
    made_at = datetime.fromisoformat(str(manifest["made_at"]))
    if made_at.tzinfo is None:
        raise ValueError("a backup says when it was made")
    size = 0
    with suppress(OSError):
        size = path.stat().st_size
    return Backup(str(path), made_at, str(manifest["version"]), str(manifest["revision"]), size)


def _unreadable(path: Path, why: str) -> UnreadableFileError:
    return UnreadableFileError(f"{path.name} cannot be restored: {why}", _OTHER_FILE)


def _go_on(progress: Progress, share: float) -> None:
    if not progress(min(share, 1.0)):
        raise CancelledError
