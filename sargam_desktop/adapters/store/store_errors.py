"""Adapters, store: from an error of SQLite or the file system to one the learner can be told."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class RefusedError(StoreError):
    """The store does not take these data; trying again would not help."""


class DamagedError(StoreError):
    """An entry of the store cannot be understood; others can."""


_ELSEWHERE: Final = "or choose another data folder with --data-dir"

#: By primary result code of SQLite: what happened, and what to do.
_SENTENCES: Final = {
    sqlite3.SQLITE_FULL: ("The disk is full", "Free some space on it and try again"),
    sqlite3.SQLITE_READONLY: ("The data folder is read-only", f"Make it writable, {_ELSEWHERE}"),
    sqlite3.SQLITE_PERM: ("The data folder is read-only", f"Make it writable, {_ELSEWHERE}"),
    sqlite3.SQLITE_CANTOPEN: (
        "The database cannot be opened",
        f"Check that the data folder is there and writable, {_ELSEWHERE}",
    ),
    sqlite3.SQLITE_IOERR: (
        "The disk does not take or give the data",
        f"Check that it has space and works, {_ELSEWHERE}",
    ),
    sqlite3.SQLITE_BUSY: (
        "Another program holds the database",
        "Close other windows of Sargam and try again",
    ),
    sqlite3.SQLITE_LOCKED: (
        "Another program holds the database",
        "Close other windows of Sargam and try again",
    ),
    sqlite3.SQLITE_CORRUPT: ("The database is damaged", f"Restore a backup of it, {_ELSEWHERE}"),
    sqlite3.SQLITE_NOTADB: (
        "The file is not a database of Sargam",
        f"Move it away or restore a backup, {_ELSEWHERE}",
    ),
}
_PRIMARY_CODE_MASK: Final = 0xFF


def explain(error: BaseException, path: Path) -> StoreError:
    """Say what an error of SQLite, SQLAlchemy or the file system means, and name the file."""
    cause = getattr(error, "orig", None) or error
    code = getattr(cause, "sqlite_errorcode", None)
    if isinstance(cause, OSError):
        code = sqlite3.SQLITE_CANTOPEN
    if isinstance(cause, ValueError):
        return DamagedError(
            f"An entry in the database is damaged ({path})", f"Restore a backup of it, {_ELSEWHERE}"
        )
    if isinstance(cause, sqlite3.IntegrityError):
        return RefusedError(f"The database does not take this entry ({cause})")
    known = _SENTENCES.get(code & _PRIMARY_CODE_MASK) if code is not None else None
    what, advice = known or (f"The database does not answer as it should ({cause})", "Try again")
    return StoreError(f"{what} ({path})", advice)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raise `StoreError` in place of errors of sqlite3, and of values that make no sense."""
    try:
        yield
    except (sqlite3.Error, ValueError) as error:
        raise explain(error, path) from error
