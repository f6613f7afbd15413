"""Adapters, store: the database on a PostgreSQL server, its connections and transactions."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from sqlalchemy import Connection, Engine, QueuePool, create_engine
from sqlalchemy.orm import Session

from sargam_desktop.adapters.store.server_connection import QuickServerConnection, connect_server
from sargam_desktop.adapters.store.server_errors import server_explained
from sargam_desktop.adapters.store.server_schema import ensure_server_schema

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sargam_desktop.adapters.store.server_address import ServerAddress

#: A desk keeps one connection open and takes more while several threads ask at once: a server has few.
_KEPT_OPEN: Final = 1
_MORE_AT_ONCE: Final = 7
_WAIT_FOR_ONE_S: Final = 10
_OF_WHOM: Final = "SELECT set_config('sargam.learner', %s, true), set_config('sargam.token', %s, true)"
#: Writers of what is shared take turns, and so do writers of what is one learner's; in this order.
_LOCK_SHARED: Final = "SELECT pg_advisory_xact_lock(hashtextextended('sargam: shared', 0))"
_LOCK_LEARNER: Final = "SELECT pg_advisory_xact_lock(hashtextextended('sargam: learner ' || %s, 0))"

_Isolation = Literal["READ COMMITTED", "REPEATABLE READ"]


def create_server_engine(address: ServerAddress) -> Engine:
    """Return an engine on a server; connects when it is first asked."""
    return create_engine(
        "postgresql+psycopg://",
        creator=lambda: connect_server(address),
        poolclass=QueuePool,
        pool_size=_KEPT_OPEN,
        max_overflow=_MORE_AT_ONCE,
        pool_timeout=_WAIT_FOR_ONE_S,
        pool_pre_ping=True,  # the server may have been started anew since the last question
        use_native_hstore=False,
    )


def open_server(address: ServerAddress) -> ServerDatabase:
    """Return the database on a server, at the newest revision.

    Raises:
        NewerStoreError: A newer version of the program wrote it.
        StoreError: It cannot be reached, is another program's, or of an older version.
    """
    engine = create_server_engine(address)
    try:
        ensure_server_schema(engine, address)
    except BaseException:
        engine.dispose()
        raise
    return ServerDatabase(address, engine)


class Claim(NamedTuple):
    """In whose name a transaction runs; row security (migration 0012) goes by it.

    Attributes:
        learner_id: Who is signed in; empty for nobody.
        token_hash: A token that is shown; empty for none.
    """

    learner_id: str = ""
    token_hash: str = ""


class ServerDatabase:
    """Implements `database.Database` on a PostgreSQL server.

    Thread: any; transactions are short and belong to one thread each.

    Args:
        address: The server's database, at the newest revision.
        engine: Shared with the views of other learners.
        claim: In whose name.
    """

    def __init__(self, address: ServerAddress, engine: Engine, claim: Claim = Claim()) -> None:  # noqa: B008 (immutable)
        self.address: Final = address
        self._engine = engine
        self._claim = claim

    def of(self, learner_id: str) -> ServerDatabase:
        """Return this database as a learner uses it; it shares all connections with this one."""
        return ServerDatabase(self.address, self._engine, Claim(learner_id))

    def holding(self, token_hash: str) -> ServerDatabase:
        """Return this database as it is for whoever shows a token."""
        return ServerDatabase(self.address, self._engine, Claim(token_hash=token_hash))

    @contextmanager
    def glance(self) -> Iterator[QuickServerConnection]:
        """Lend a bare connection for a quick reading; it sees one state of the database.

        Raises:
            StoreError: The server cannot be reached, or an entry is damaged.
        """
        with self._transaction("REPEATABLE READ") as connection:
            yield _quick(connection)

    steady_glance = glance

    @contextmanager
    def quick_writing(self) -> Iterator[QuickServerConnection]:
        """Lend a bare connection for one statement; desks that start at once take turns.

        Raises:
            StoreError: As `glance`, or it cannot be written.
        """
        with self._transaction("READ COMMITTED") as connection:
            connection.exec_driver_sql(_LOCK_SHARED)
            yield _quick(connection)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Lend a session that sees one state of the database.

        Raises:
            StoreError: As `glance`.
        """
        with self._transaction("REPEATABLE READ") as connection, Session(connection) as session:
            yield session

    @contextmanager
    def writing(self, *, is_shared: bool = False) -> Iterator[Session]:
        """Lend a session; writers of the same learner's, or of what is shared, take turns.

        Raises:
            StoreError: As `quick_writing`.
        """
        with self._transaction("READ COMMITTED") as connection, Session(connection) as session:
            if is_shared or not self._claim.learner_id:
                connection.exec_driver_sql(_LOCK_SHARED)
            if self._claim.learner_id:
                connection.exec_driver_sql(_LOCK_LEARNER, (self._claim.learner_id,))
            yield session
            session.commit()

    def warm_up(self) -> None:
        """Open the first connection and make the models ready.

        Raises:
            StoreError: As `glance`.
        """
        from sqlalchemy import select
        from sqlalchemy.orm import configure_mappers

        from sargam_desktop.adapters.store.tables import ScoreRow

        configure_mappers()
        with self.reading() as session:
            session.scalar(select(ScoreRow.hash).limit(1))

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    @contextmanager
    def _transaction(self, isolation: _Isolation) -> Iterator[Connection]:
        engine = self._engine.execution_options(isolation_level=isolation)
        with server_explained(self.address), engine.begin() as connection:
            connection.exec_driver_sql(_OF_WHOM, tuple(self._claim))
            yield connection


def _quick(connection: Connection) -> QuickServerConnection:
    bare: Any = connection.connection.driver_connection
    return QuickServerConnection(bare)
