"""Adapters, store: bring a database to the newest revision with Alembic, after a backup.

Imported only when there is something to bring forward: Alembic costs more than the window.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy.exc import DBAPIError

from sargam_desktop.adapters.store.connection import connect
from sargam_desktop.adapters.store.engine import create_store_engine, for_writing
from sargam_desktop.adapters.store.revision import has_tables, read_revision
from sargam_desktop.adapters.store.store_errors import explain, explained
from sargam_desktop.domain.errors import NewerStoreError, StoreError

if TYPE_CHECKING:
    from sqlalchemy import Connection

MIGRATIONS_FOLDER: Final = Path(__file__).parent / "migrations"


def migrate(path: Path, revision: str | None, folder: Path = MIGRATIONS_FOLDER) -> None:
    """Bring the database at `path` forward, all steps or none.

    Args:
        path: The database file.
        revision: Where it is now, None where it says nothing.
        folder: Alembic's folder of migrations.

    Raises:
        NewerStoreError: No migration bears the name of `revision`.
        StoreError: The file cannot be read or written; the database is as it was.
    """
    config = alembic_config(folder)
    if revision is not None and not _is_known(config, revision):
        raise NewerStoreError(
            f"This database was written by a newer version of Sargam ({path})",
            "Install the newest version, or choose another data folder with --data-dir",
        )
    with explained(path):
        _back_up(path, revision)
    engine = create_store_engine(path, is_for_migration=True)
    try:
        with for_writing(engine).begin() as connection:
            _upgrade(config, connection)
            _check_references(connection, path)
    except DBAPIError as error:
        raise explain(error, path) from error
    finally:
        engine.dispose()


def alembic_config(folder: Path = MIGRATIONS_FOLDER) -> Config:
    """Return Alembic's settings for the migrations in `folder`."""
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    return config


def _is_known(config: Config, revision: str) -> bool:
    script = ScriptDirectory.from_config(config)
    return any(step.revision == revision for step in script.walk_revisions())


def _upgrade(config: Config, connection: Connection) -> None:
    # Alembic reads the revision anew inside this transaction: a second program that got here
    # at the same moment finds nothing left to do.
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _check_references(connection: Connection, path: Path) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise StoreError(f"The database is damaged ({path})", "Restore a backup of it")


def _back_up(path: Path, revision: str | None) -> None:
    with closing(connect(path)) as connection:
        if not has_tables(connection) or read_revision(connection) != revision:
            return
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        backup = path.with_name(f"{path.stem}-backup-{revision or 'unknown'}-{stamp}{path.suffix}")
        _copy(connection, backup)


def _copy(connection: sqlite3.Connection, backup: Path) -> None:
    part = backup.with_suffix(".part")
    try:
        with closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
        part.replace(backup)
    except (sqlite3.Error, OSError):
        part.unlink(missing_ok=True)
        raise
