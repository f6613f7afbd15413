"""Adapters, store: how a connection to a PostgreSQL server is set up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.types.string import TextLoader

from sargam_desktop.adapters.store.server_errors import explain_server
from sargam_desktop.domain.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sargam_desktop.adapters.store.database import Rows
    from sargam_desktop.adapters.store.server_address import ServerAddress

#: What holds unless the address says something else. Times in seconds, the last one in milliseconds: a
#: server that is gone without a word is noticed within half a minute, where the system can tell.
_USUAL: Final[dict[str, Any]] = {
    "application_name": "sargam",
    "connect_timeout": 4,
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
_SET_UP: Final = (
    "SET DateStyle = 'ISO'; SET TimeZone = 'UTC'; SET lock_timeout = '10s'; SET statement_timeout = '60s';"
    " SET idle_in_transaction_session_timeout = '5min'"
)
_AS_TEXT: Final = ("date", "timestamp", "json")


def connect_server(address: ServerAddress) -> psycopg.Connection[tuple[Any, ...]]:
    """Open a connection; it begins a transaction with the first statement.

    Raises:
        StoreError: There is no such server, it does not answer in a few seconds, or does not let us in.
    """
    try:
        wishes = conninfo_to_dict(address.url)
    except psycopg.Error:  # its words repeat the address, password and all
        raise StoreError(
            "The address of the database has a part that is unknown", "Check what stands behind its “?”"
        ) from None
    connection = None
    try:
        connection = psycopg.connect(make_conninfo("", **{**_USUAL, **wishes}))
        connection.execute(_SET_UP)
        connection.commit()
    except psycopg.Error as error:
        if connection is not None:
            connection.close()
        raise explain_server(error, address) from error
    return connection


class QuickServerConnection:
    """Implements `database.QuickConnection` on a connection to PostgreSQL."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self._connection = connection

    def execute(self, question: str, values: Sequence[Any] = (), /) -> Rows:
        """Ask; see `QuickConnection`. No question of ours has a `?` or `%` that is no place for a value."""
        cursor = self._connection.cursor()
        for kind in _AS_TEXT:
            cursor.adapters.register_loader(kind, TextLoader)
        cursor.execute(question.replace("?", "%s").encode(), values or None)
        return cursor
