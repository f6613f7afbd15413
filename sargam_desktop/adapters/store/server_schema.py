"""Adapters, store: what a PostgreSQL database holds, and its way to the newest revision.

An empty database becomes one of Sargam by itself. One of an older version is brought forward only by
`sargam db upgrade`: a whole school stands on it, and its desks need the new version on the same day.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.adapters.store.schema import HEAD
from sargam_desktop.adapters.store.server_errors import server_explained
from sargam_desktop.domain.errors import NewerStoreError, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Engine

    from sargam_desktop.adapters.store.server_address import ServerAddress

_LOOK: Final = (
    "SELECT to_regclass('alembic_version') IS NOT NULL, to_regclass('session_chunk') IS NOT NULL,"
    " NOT EXISTS (SELECT 1 FROM pg_class WHERE relnamespace = current_schema()::regnamespace)"
)
_REVISION: Final = "SELECT version_num FROM alembic_version"
#: Desks that start on an empty database at once take turns.
_ONE_AT_A_TIME: Final = "SELECT pg_advisory_xact_lock(hashtextextended('sargam: migration', 0))"
#: A migration may move many rows, and waits for desks that hold them.
_TAKE_TIME: Final = (
    "SELECT set_config('statement_timeout', '0', true), set_config('lock_timeout', '60s', true)"
)


_FORCED: Final = (
    "SELECT oid::regclass::text FROM pg_class"
    " WHERE relnamespace = current_schema()::regnamespace AND relforcerowsecurity"
)


class ServerState(NamedTuple):
    """What a database is.

    Attributes:
        revision: Its revision; None where it says nothing.
        is_empty: There is nothing in it.
    """

    revision: str | None
    is_empty: bool


def read_state(engine: Engine, address: ServerAddress) -> ServerState:
    """Return what the database is.

    Raises:
        StoreError: It cannot be reached, or is another program's.
    """
    with server_explained(address), engine.connect() as connection:
        return _state(connection, address)


def ensure_server_schema(engine: Engine, address: ServerAddress) -> None:
    """Make an empty database one of Sargam; make sure that it is of the newest revision.

    Raises:
        NewerStoreError: A newer version of the program wrote it.
        StoreError: It cannot be reached, is another program's, or of an older version.
    """
    state = read_state(engine, address)
    if state.revision == HEAD:
        return
    if state.is_empty:
        upgrade_server(engine, address)
        return
    check_version(state, address)
    raise StoreError(
        f"The school's database is of an older version of Sargam ({address})",
        "Back it up with pg_dump, then run “sargam db upgrade” once, when nobody plays",
    )


def check_version(state: ServerState, address: ServerAddress) -> None:
    """Make sure that no newer version of the program wrote the database.

    Raises:
        NewerStoreError: One did.
    """
    if state.revision is not None and state.revision != HEAD and not _is_known(state.revision):
        raise NewerStoreError(
            f"The school's database is of a newer version of Sargam ({address})",
            "Install the newest version at this desk",
        )


def upgrade_server(engine: Engine, address: ServerAddress) -> ServerState:
    """Bring the database to `HEAD`, all steps or none; return what it was before.

    Raises:
        NewerStoreError: A newer version of the program wrote it.
        StoreError: It cannot be reached or written; it is as it was.
    """
    from alembic import command

    from sargam_desktop.adapters.store.migration import alembic_config

    with server_explained(address), engine.begin() as connection:
        connection.exec_driver_sql(_ONE_AT_A_TIME)
        connection.exec_driver_sql(_TAKE_TIME)
        before = _state(connection, address)
        check_version(before, address)
        config = alembic_config()
        config.attributes["connection"] = connection
        with _rows_of_all(connection):
            command.upgrade(config, "head")
    return before


@contextmanager
def _rows_of_all(connection: Connection) -> Iterator[None]:
    """Let the owner of the tables see and change every row, until the transaction's last step."""
    forced = connection.exec_driver_sql(_FORCED).scalars().all()
    for table in forced:
        connection.exec_driver_sql(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
    yield
    for table in forced:
        connection.exec_driver_sql(f"ALTER TABLE IF EXISTS {table} FORCE ROW LEVEL SECURITY")


def _state(connection: Connection, address: ServerAddress) -> ServerState:
    has_revision, has_sessions, is_empty = connection.exec_driver_sql(_LOOK).one()
    if is_empty:
        return ServerState(None, is_empty=True)
    if not (has_revision and has_sessions):
        raise StoreError(
            f"The database holds something else than Sargam's data ({address})",
            "Give Sargam an empty database of its own",
        )
    return ServerState(connection.exec_driver_sql(_REVISION).scalar(), is_empty=False)


def _is_known(revision: str) -> bool:
    from alembic.script import ScriptDirectory

    from sargam_desktop.adapters.store.migration import alembic_config

    steps = ScriptDirectory.from_config(alembic_config()).walk_revisions()
    return any(step.revision == revision for step in steps)
