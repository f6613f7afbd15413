"""Adapters, store: rows of a backup's database into the one that is there, in one transaction.

Every table has a key that no two computers give twice, so rows can be compared by key. Columns are
named one by one: whatever else a foreign file holds, views or triggers, does not come along.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.store.checkup import TABLES
from sargam_desktop.adapters.store.connection import connect
from sargam_desktop.adapters.store.practice_days import sum_up_again
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.tutor.backups import KeptCount, RestoreManner

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from sargam_desktop.tutor.backups import Kept

#: Days that get sessions which are not here yet.
_NEW_DAYS: Final = (
    "SELECT DISTINCT learner_id, day FROM backup.session AS there"
    " WHERE NOT EXISTS (SELECT 1 FROM main.session AS here WHERE here.session_id = there.session_id)"
)
_NOT_DATA: Final = frozenset({"alembic_version"})


def compare(store: Path, backup: Path) -> tuple[KeptCount, ...]:
    """Return how much both databases hold; both are at the newest revision.

    Raises:
        sqlite3.Error: One of them cannot be read.
    """
    with _both(store, backup) as connection:
        return tuple(_compared(connection, kept, table) for kept, table in TABLES.items())


def bring_in(store: Path, backup: Path, manner: RestoreManner) -> None:
    """Bring the rows of a backup into the store, all or nothing; both are at the newest revision.

    Raises:
        StoreError: The rows do not fit together; nothing has changed.
        sqlite3.Error: A database cannot be read or written; nothing has changed.
    """
    with _both(store, backup) as connection:
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute("PRAGMA defer_foreign_keys = ON")
            stale = connection.execute(_NEW_DAYS).fetchall()
            for table in _tables(connection):
                if manner is RestoreManner.REPLACE:
                    connection.execute(f"DELETE FROM main.{table}")  # noqa: S608 (names of our own schema)
                _copy_rows(connection, table)
            if manner is RestoreManner.ADD:
                for learner_id, day in stale:
                    sum_up_again(connection, learner_id, day)
            _check_relations(connection)
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise


def _both(store: Path, backup: Path) -> AbstractContextManager[sqlite3.Connection]:
    connection = connect(store)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("ATTACH ? AS backup", (str(backup),))
    except BaseException:
        connection.close()
        raise
    return closing(connection)


def _compared(connection: sqlite3.Connection, kept: Kept, table: str) -> KeptCount:
    key = " AND ".join(f"here.{name} = there.{name}" for name in _keys(connection, table))
    there, here, new = connection.execute(
        f"SELECT (SELECT count(*) FROM backup.{table}), (SELECT count(*) FROM main.{table}),"  # noqa: S608 (as above)
        f" (SELECT count(*) FROM backup.{table} AS there"
        f" WHERE NOT EXISTS (SELECT 1 FROM main.{table} AS here WHERE {key}))"
    ).fetchone()
    return KeptCount(kept, there, here, new)


def _copy_rows(connection: sqlite3.Connection, table: str) -> None:
    names = ", ".join(f'"{name}"' for name, _ in _columns(connection, table))
    connection.execute(
        f"INSERT OR IGNORE INTO main.{table} ({names}) SELECT {names} FROM backup.{table}"  # noqa: S608 (as above)
    )


def _check_relations(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA main.foreign_key_check").fetchone() is not None:
        raise StoreError("The backup does not fit together", "Restore another backup")


def _tables(connection: sqlite3.Connection) -> Iterator[str]:
    found = connection.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall()
    for (name,) in found:
        if name not in _NOT_DATA and not name.startswith("sqlite_"):
            yield name


def _columns(connection: sqlite3.Connection, table: str) -> list[tuple[str, bool]]:
    """Return each column, and whether it is part of the key."""
    return [(row[1], row[5] > 0) for row in connection.execute(f"PRAGMA main.table_info({table})")]


def _keys(connection: sqlite3.Connection, table: str) -> list[str]:
    return [name for name, is_key in _columns(connection, table) if is_key]
