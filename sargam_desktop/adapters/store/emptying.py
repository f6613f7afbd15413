"""Adapters, store: a store as new, when the last learner leaves with everything."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.store.connection import connect
from sargam_desktop.adapters.store.file_database import DATABASE_NAME
from sargam_desktop.adapters.store.store_errors import explained

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

_TABLES: Final = (
    "SELECT name FROM sqlite_master WHERE type = 'table'"
    " AND name <> 'alembic_version' AND name NOT LIKE 'sqlite%'"
)


def empty_store(data_folder: Path) -> None:
    """Delete every row, all or none, and leave nothing of them in the file.

    Songs and lessons that come with the program come again at its next start.

    Raises:
        StoreError: The database cannot be written.
    """
    database = data_folder / DATABASE_NAME
    with explained(database), closing(connect(database)) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        _delete_rows(connection)
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _delete_rows(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        for (table,) in connection.execute(_TABLES).fetchall():
            connection.execute(f"DELETE FROM {table}")  # noqa: S608 (names of our own schema)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
