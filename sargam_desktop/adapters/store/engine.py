"""Adapters, store: SQLAlchemy's engine on the database file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import URL, QueuePool, create_engine, event

from sargam_desktop.adapters.store.connection import connect

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from sqlalchemy import Connection, Engine

_IS_WRITING: Final = "sargam_is_writing"


def create_store_engine(path: Path, *, is_for_migration: bool = False) -> Engine:
    """Return an engine whose transactions begin when SQLAlchemy says so.

    Args:
        path: The database file.
        is_for_migration: Rows that refer to others stay while the table of the others is replaced;
            whoever asks for it checks all references at the end.
    """

    def open_connection() -> sqlite3.Connection:
        connection = connect(path)
        if is_for_migration:
            connection.execute("PRAGMA foreign_keys = OFF")  # has no effect within a transaction
        return connection

    engine = create_engine(
        URL.create("sqlite", database=str(path)), creator=open_connection, poolclass=QueuePool
    )
    event.listen(engine, "begin", _begin)
    return engine


def for_writing(engine: Engine) -> Engine:
    """Return a view of `engine` whose transactions take the write lock at once.

    A transaction that reads first and asks for the lock later would fail without waiting
    when another program has written in between.
    """
    return engine.execution_options(**{_IS_WRITING: True})


def _begin(connection: Connection) -> None:
    is_writing = connection.get_execution_options().get(_IS_WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")
