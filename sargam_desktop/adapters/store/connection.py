"""Adapters, store: how a connection to the database file is set up.

SQLAlchemy's engine and the readings that must not wait for SQLAlchemy's import share it.
"""

from __future__ import annotations

import sqlite3
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

BUSY_TIMEOUT_S: Final = 5.0
_RETRY_AFTER_S: Final = 0.02


def connect(path: Path) -> sqlite3.Connection:
    """Open the database file, which is created when it is missing.

    Transactions are begun by whoever uses the connection. A commit is on the disk when it
    returns, even when the power fails just then.

    Raises:
        sqlite3.Error: The file cannot be opened, or is no database.
    """
    connection = sqlite3.connect(path, BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        _ensure_write_ahead_log(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _ensure_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Switch a new file to WAL, which it then keeps.

    The switch does not honour the busy timeout, so two programs that start on a new file
    at once are made to take turns here.
    """
    deadline = time.monotonic() + BUSY_TIMEOUT_S
    while connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_RETRY_AFTER_S)
        else:
            return  # a file system without shared memory stays with its journal


def sqlite_version() -> str:
    """Return the version of SQLite itself."""
    return sqlite3.sqlite_version
