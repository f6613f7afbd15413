"""Where a store is, for tests that hold of every place: a file in a folder, or a PostgreSQL server."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Protocol

import psycopg
from psycopg.types.string import TextLoader

from sargam_desktop.adapters.store.server_address import ServerAddress
from sargam_desktop.adapters.store.store import Store
from tests.postgres_server import PostgresServer

_TABLES = (
    "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"
    " AND relname <> 'alembic_version'"
)


class Place(Protocol):
    """Where a store is."""

    def open(self, learner_id: str | None = None) -> Store:
        """Return another program's store here."""

    def ask(self, question: str) -> list[tuple[Any, ...]]:
        """Ask the database itself, whosever the rows are."""

    def change(self, statement: str) -> None:
        """Change the database itself."""


class FilePlace:
    """A database file in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def open(self, learner_id: str | None = None) -> Store:
        return Store(self._folder, learner_id)

    def ask(self, question: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self._folder / "sargam.db")) as connection:
            return connection.execute(question).fetchall()

    def change(self, statement: str) -> None:
        with closing(sqlite3.connect(self._folder / "sargam.db")) as connection:
            connection.execute(statement)
            connection.commit()


class ServerPlace:
    """A database on a PostgreSQL server, reached by programs as an ordinary role."""

    def __init__(self, server: PostgresServer, database: str, folder: Path) -> None:
        self.address = ServerAddress(server.url(database))
        self._admin_url = server.admin_url_of(database)
        self._folder = folder

    def open(self, learner_id: str | None = None) -> Store:
        return Store(self._folder, learner_id, self.address)

    def ask(self, question: str) -> list[tuple[Any, ...]]:
        with psycopg.connect(self._admin_url) as connection:
            for kind in ("date", "timestamp"):
                connection.adapters.register_loader(kind, TextLoader)
            return connection.execute(question.encode()).fetchall()

    def change(self, statement: str) -> None:
        with psycopg.connect(self._admin_url) as connection:
            connection.execute(statement.encode())

    def empty(self) -> None:
        """Let everything go that was kept here, tables and policies aside; quicker than a new database."""
        with psycopg.connect(self._admin_url) as connection:
            connection.execute("SET session_replication_role = replica")  # no foreign key is looked at
            for (table,) in connection.execute(_TABLES).fetchall():
                connection.execute(f'DELETE FROM "{table}"'.encode())
