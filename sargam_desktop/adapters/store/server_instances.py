"""Adapters, store: which programs write sessions on a server, and which of them are gone.

Each program holds an advisory lock for its id on a connection of its own. The server frees the lock
when the connection ends, however it ends, so a lock that can be taken says: it is gone.
"""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, uuid4

from sargam_desktop.adapters.store.server_connection import connect_server
from sargam_desktop.adapters.store.server_errors import server_explained

if TYPE_CHECKING:
    import psycopg

    from sargam_desktop.adapters.store.server_address import ServerAddress

_TAKE: Final = "SELECT pg_try_advisory_lock(%s)"
_GIVE_BACK: Final = "SELECT pg_advisory_unlock(%s)"


class ServerInstances:
    """Implements `sessions.RunningPrograms` on a PostgreSQL server. Thread: any.

    Args:
        address: The server's database.
    """

    def __init__(self, address: ServerAddress) -> None:
        self._address = address
        self._own_id = str(uuid4())
        self._connection: psycopg.Connection[tuple[Any, ...]] | None = None
        self._guard = Lock()

    def take_own(self) -> str:
        """Return the id of this program, after making sure that its lock is held.

        Raises:
            StoreError: The server cannot be reached.
        """
        with self._guard, server_explained(self._address):
            self._connected()
        return self._own_id

    def is_gone(self, instance_id: str) -> bool:
        """Tell whether that program has ended, or lost the server.

        Raises:
            StoreError: The server cannot be reached.
        """
        if instance_id == self._own_id:
            return False
        with self._guard, server_explained(self._address):
            connection = self._connected()
            if not _answer(connection, _TAKE, instance_id):
                return False
            _answer(connection, _GIVE_BACK, instance_id)
        return True

    def sweep(self) -> None:
        """Do nothing: a server keeps nothing of a program that is gone."""

    def release_own(self) -> None:
        """Give up the lock; sessions of this program that still run count as left behind."""
        with self._guard:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _connected(self) -> psycopg.Connection[tuple[Any, ...]]:
        """Return a connection that holds the lock: another one where the server dropped the last."""
        if self._connection is not None and not _is_open(self._connection):
            self._connection.close()
            self._connection = None
        if self._connection is None:
            connection = connect_server(self._address)
            connection.autocommit = True
            _answer(connection, _TAKE, self._own_id)
            self._connection = connection
        return self._connection


def _is_open(connection: psycopg.Connection[Any]) -> bool:
    """Tell whether the server has not closed the connection; asks it nothing."""
    import psycopg

    if connection.closed:
        return False
    try:
        connection.pgconn.consume_input()  # the server's last words …
        connection.pgconn.consume_input()  # … and that it hung up
    except psycopg.Error:
        return False
    return True


def _answer(connection: psycopg.Connection[Any], question: Any, instance_id: str) -> bool:  # noqa: ANN401 (one of ours)
    found = connection.execute(question, (_key(instance_id),)).fetchone()
    return bool(found and found[0])


def _key(instance_id: str) -> int:
    """Return the number of a program's lock; the first half of an id that is drawn at random."""
    try:
        number = UUID(instance_id).bytes[:8]
    except ValueError:  # of a store that was brought here from elsewhere
        number = instance_id.encode().ljust(8)[:8]
    return int.from_bytes(number, signed=True)
