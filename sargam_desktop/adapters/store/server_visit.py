"""Adapters, store: a look at a server before the data of a desk are kept there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.store.schema import HEAD
from sargam_desktop.adapters.store.server_database import create_server_engine
from sargam_desktop.adapters.store.server_errors import server_explained
from sargam_desktop.adapters.store.server_schema import check_version, read_state
from sargam_desktop.tutor.server_choice import ServerReport

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from sargam_desktop.adapters.store.server_address import ServerAddress

_LEARNERS: Final = "SELECT count(*) FROM learner"
_IS_SECURE: Final = "SELECT coalesce((SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), false)"
#: A superuser sees every row, whatever the policies say.
_IS_BOUND: Final = "SELECT NOT (rolsuper OR rolbypassrls) FROM pg_roles WHERE rolname = current_user"


def visit(address: ServerAddress) -> ServerReport:
    """Connect, and look what is there; nothing is changed.

    Raises:
        NewerStoreError: A newer version of the program wrote it.
        StoreError: It is not reached in a few seconds, or another program's.
    """
    engine = create_server_engine(address)
    try:
        state = read_state(engine, address)
        check_version(state, address)
        with server_explained(address), engine.connect() as connection:
            learners = None if state.is_empty else _count(connection)
            is_secure = bool(connection.exec_driver_sql(_IS_SECURE).scalar())
            return ServerReport(
                str(address), learners, state.revision not in {HEAD, None}, is_secure, is_guarded(connection)
            )
    finally:
        engine.dispose()


def is_guarded(connection: Connection) -> bool:
    """Tell whether row security holds for the role of a connection."""
    return bool(connection.exec_driver_sql(_IS_BOUND).scalar())


def _count(connection: Connection) -> int:
    return int(connection.exec_driver_sql(_LEARNERS).scalar_one())
