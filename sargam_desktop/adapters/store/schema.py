"""Adapters, store: the revision of the database, read without Alembic, which is slow to import."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.store.connection import connect
from sargam_desktop.adapters.store.store_errors import explained

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

#: The newest revision in migrations/versions.
HEAD: Final = "0001"


def ensure_schema(path: Path) -> None:
    """Bring the database at `path` to `HEAD`; creates it when it is missing.

    Raises:
        NewerStoreError: A newer version of the program wrote it.
        StoreError: It cannot be opened, read or written.
    """
    with explained(path), closing(connect(path)) as connection:
        revision = read_revision(connection)
    if revision != HEAD:
        from sargam_desktop.adapters.store.migration import migrate

        migrate(path, revision)


def read_revision(connection: sqlite3.Connection) -> str | None:
    """Return the revision that the database says it has, None where it says nothing."""
    if not _has_table(connection, "alembic_version"):
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def has_tables(connection: sqlite3.Connection) -> bool:
    """Tell whether there is anything in the database at all."""
    return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is not None


def _has_table(connection: sqlite3.Connection, name: str) -> bool:
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (name,))
    return found.fetchone() is not None
