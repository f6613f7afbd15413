"""A store as an earlier version of the program left it."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

from alembic import command

from sargam_desktop.adapters.store.engine import create_store_engine, for_writing
from sargam_desktop.adapters.store.migration import alembic_config

_PACKED_SINCE = "0009"


def go_back(folder: Path, revision: str) -> None:
    """Put the store of today into the tables of `revision`; what they have no place for is lost."""
    path, older = folder / "sargam.db", folder / "older.db"
    build_empty(older, revision)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ATTACH ? AS older", (str(older),))
        connection.create_function("unpacked", 1, _unpacked)
        tables = connection.execute("SELECT name FROM older.sqlite_master WHERE type = 'table'").fetchall()
        for (table,) in tables:
            if table != "alembic_version":
                _copy(connection, table, is_packed=revision >= _PACKED_SINCE)
        connection.commit()
    path.unlink()
    older.rename(path)


def build_empty(path: Path, revision: str) -> None:
    """Make an empty database of `revision`."""
    engine = create_store_engine(path)
    config = alembic_config()
    with for_writing(engine).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()


def _copy(connection: sqlite3.Connection, table: str, *, is_packed: bool) -> None:
    columns = connection.execute(f"PRAGMA older.table_info({table})").fetchall()
    names = ", ".join(f'"{column[1]}"' for column in columns)
    values = names if is_packed else names.replace('"result"', "unpacked(result)")
    connection.execute(f"INSERT INTO older.{table} ({names}) SELECT {values} FROM main.{table}")
    if table == "session_chunk" and not is_packed:
        packed = "SELECT session_id, 0, unpacked(events) FROM main.session_recording"
        connection.execute(f"INSERT INTO older.session_chunk {packed}")


def _unpacked(packed: bytes | None) -> str | None:
    """Return what 0009 compressed, as it was before."""
    return None if packed is None else zlib.decompress(packed).decode()
