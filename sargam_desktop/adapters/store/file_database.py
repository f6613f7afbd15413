"""Adapters, store: the database file, its connections and transactions."""

from __future__ import annotations

from contextlib import closing, contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.store.connection import connect
from sargam_desktop.adapters.store.schema import ensure_schema
from sargam_desktop.adapters.store.store_errors import explain, explained

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

DATABASE_NAME: Final = "sargam.db"


class FileDatabase:
    """Implements `database.Database`: the file in a data folder, at the newest revision once this is made.

    SQLAlchemy takes three times as long to import as a bare window to open, so it is imported
    with the first transaction, and what the first screen needs is read through `glance`.

    Thread: any; transactions are short and belong to one thread each.

    Args:
        data_folder: An existing folder; the file in it is created when it is missing.

    Raises:
        NewerStoreError: A newer version of the program wrote the file.
        StoreError: The file cannot be opened, read or written.
    """

    def __init__(self, data_folder: Path) -> None:
        self.folder: Final = data_folder
        self.path: Final = data_folder / DATABASE_NAME
        self._engine: Engine | None = None
        self._lock = Lock()
        ensure_schema(self.path)

    def of(self, learner_id: str) -> FileDatabase:  # noqa: ARG002 (the file is one for all)
        """Return this database; its repositories alone keep learners apart."""
        return self

    def holding(self, token_hash: str) -> FileDatabase:  # noqa: ARG002 (as above)
        """Return this database."""
        return self

    @contextmanager
    def glance(self) -> Iterator[sqlite3.Connection]:
        """Lend a bare connection for a quick reading.

        Raises:
            StoreError: As for the class.
        """
        with explained(self.path), closing(connect(self.path)) as connection:
            yield connection

    @contextmanager
    def steady_glance(self) -> Iterator[sqlite3.Connection]:
        """Lend a bare connection that sees one state of the database in all its readings.

        Raises:
            StoreError: As for the class.
        """
        with self.glance() as connection:
            connection.execute("BEGIN")
            yield connection

    def quick_writing(self) -> AbstractContextManager[sqlite3.Connection]:
        """Lend a bare connection for one statement that writes; it is a transaction of its own.

        Raises:
            StoreError: As for the class.
        """
        return self.glance()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Lend a session that sees one state of the database.

        Raises:
            StoreError: As for the class.
        """
        from sqlalchemy.exc import DBAPIError
        from sqlalchemy.orm import Session

        try:
            with Session(self._connected()) as session:
                yield session
        except (DBAPIError, ValueError) as error:
            raise explain(error, self.path) from error

    @contextmanager
    def writing(self, *, is_shared: bool = False) -> Iterator[Session]:  # noqa: ARG002 (one lock for all)
        """Lend a session that holds the write lock; commits at the end, all or nothing.

        Raises:
            StoreError: As for the class.
        """
        from sqlalchemy.exc import DBAPIError
        from sqlalchemy.orm import Session

        from sargam_desktop.adapters.store.engine import for_writing

        try:
            with Session(for_writing(self._connected())) as session, session.begin():
                yield session
        except DBAPIError as error:
            raise explain(error, self.path) from error

    def warm_up(self) -> None:
        """Import what the first transaction needs, so that it does not have to wait.

        Takes a good half second of processor time; call it when the first screen is shown.
        """
        from sqlalchemy import select
        from sqlalchemy.orm import configure_mappers

        from sargam_desktop.adapters.store.tables import ScoreRow

        configure_mappers()
        with self.reading() as session:
            session.scalar(select(ScoreRow.hash).limit(1))

    def close(self) -> None:
        """Close all connections."""
        with self._lock:
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None

    def _connected(self) -> Engine:
        from sargam_desktop.adapters.store.engine import create_store_engine

        with self._lock:
            if self._engine is None:
                self._engine = create_store_engine(self.path)
            return self._engine
