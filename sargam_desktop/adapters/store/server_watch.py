"""Adapters, store: whether the school's server answers, as all parts of a desk see it."""

from __future__ import annotations

import logging
import random
import time
from contextlib import ExitStack, contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sargam_desktop.adapters.store.store_errors import RefusedError
from sargam_desktop.domain.errors import NewerStoreError, ServerAwayError, ServerBusyError, StoreError
from sargam_desktop.domain.retry_delay import turn_after

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from sqlalchemy.orm import Session

    from sargam_desktop.adapters.store.database import Database, QuickConnection

_log = logging.getLogger(__name__)

#: Beginnings of PostgreSQL's codes: connection lost, shut down or not started yet, trouble of its system.
_AWAY: Final = ("08", "57", "58")
#: No room for another connection or its memory; or two transactions were in each other's way.
_BUSY: Final = ("53300", "53200", "40", "55P03")
_BUSY_WORDS: Final = (
    "too many clients",
    "remaining connection slots",
    "too many connections",
    "queuepool limit",
)
#: Words of libpq where the address is at fault: no waiting helps.
_WRONG_WORDS: Final = ("password", "authentication", "pg_hba", "role ", "database ", "certificate", "invalid")
#: So many turns take about a quarter of a minute.
_TURNS: Final = 20

T = TypeVar("T")


class ServerWatch:
    """What is known of the server at this desk. Thread: any.

    Attributes:
        on_change: Told whether it is away, each time that this changes. Thread: whose question failed.
        on_use: Told that a connection was used, and is kept. Thread: theirs.
        on_wish: Told that somebody asks for it while it is away. Thread: theirs.
    """

    def __init__(self) -> None:
        self._is_away = False
        self._lock = Lock()
        self.on_change: Callable[[bool], None] = lambda _is_away: None
        self.on_use: Callable[[], None] = lambda: None
        self.on_wish: Callable[[], None] = lambda: None

    @property
    def is_away(self) -> bool:
        """Tell whether the last question was left without an answer."""
        return self._is_away

    def note(self, *, is_away: bool) -> None:
        """Note how a question went."""
        with self._lock:
            has_changed = self._is_away is not is_away
            self._is_away = is_away
        if has_changed:
            self.on_change(is_away)


class _Door:
    """Opens the server's database when it is first asked, and once."""

    def __init__(self, open_server: Callable[[], Database], watch: ServerWatch) -> None:
        self._open_server = open_server
        self._database: Database | None = None
        self._lock = Lock()
        self.watch: Final = watch

    def database(self) -> Database:
        """Return the database, opened."""
        with self._lock:
            if self._database is None:
                self._database = self._open_server()
            return self._database

    def close(self) -> None:
        """Close all connections, if there are any; the next question opens another."""
        with self._lock:
            if self._database is not None:
                self._database.close()


def watch_server(open_server: Callable[[], Database], watch: ServerWatch) -> WatchedServer:
    """Return a server that may be away.

    Args:
        open_server: Opens the server's database. Raises `StoreError`.
        watch: What is known of the server.
    """
    return WatchedServer(_Door(open_server, watch))


def _whole(database: Database) -> Database:
    return database


class WatchedServer:
    """Implements `database.Database` on a server that may be away. Thread: any but the GUI's.

    Whoever finds it silent waits for that once; from then on everybody is told at once, until
    `trying` got an answer. Where it has no room for another connection, turns are taken.

    Args:
        door: The way to the server; see `watch_server`.
        view: Whose view of it this is.
        is_trying: It asks even while the server is known to be away.
    """

    def __init__(
        self, door: _Door, view: Callable[[Database], Database] = _whole, *, is_trying: bool = False
    ) -> None:
        self._door = door
        self._view = view
        self._is_trying = is_trying

    def of(self, learner_id: str) -> WatchedServer:
        """Return it as a learner uses it."""
        return WatchedServer(self._door, lambda whole: whole.of(learner_id), is_trying=self._is_trying)

    def holding(self, token_hash: str) -> WatchedServer:
        """Return it as it is for whoever shows a token."""
        return WatchedServer(self._door, lambda whole: whole.holding(token_hash), is_trying=self._is_trying)

    def trying(self) -> WatchedServer:
        """Return it for somebody who finds out whether it answers again."""
        return WatchedServer(self._door, self._view, is_trying=True)

    def glance(self) -> AbstractContextManager[QuickConnection]:
        """Lend a bare connection; see `Database`."""
        return self._lend(lambda database: database.glance())

    def steady_glance(self) -> AbstractContextManager[QuickConnection]:
        """Lend a bare connection that sees one state; see `Database`."""
        return self._lend(lambda database: database.steady_glance())

    def quick_writing(self) -> AbstractContextManager[QuickConnection]:
        """Lend a bare connection that writes; see `Database`."""
        return self._lend(lambda database: database.quick_writing())

    def reading(self) -> AbstractContextManager[Session]:
        """Lend a session that reads; see `Database`."""
        return self._lend(lambda database: database.reading())

    def writing(self, *, is_shared: bool = False) -> AbstractContextManager[Session]:
        """Lend a session that writes; see `Database`."""
        return self._lend(lambda database: database.writing(is_shared=is_shared))

    def warm_up(self) -> None:
        """Open the first connection."""
        with self._watched():
            self._door.database().warm_up()

    def rest(self) -> None:
        """Close the connections that nobody uses; the next question opens another."""
        self._door.close()

    def close(self) -> None:
        """Close all connections."""
        self._door.close()

    @contextmanager
    def _lend(self, lend: Callable[[Database], AbstractContextManager[T]]) -> Iterator[T]:
        try:
            with self._watched(), ExitStack() as stack:
                yield self._enter(stack, lend)
        finally:
            self._door.watch.on_use()
        self._door.watch.note(is_away=False)

    def _enter(self, stack: ExitStack, lend: Callable[[Database], AbstractContextManager[T]]) -> T:
        for turn in range(1, _TURNS):
            try:
                return stack.enter_context(lend(self._view(self._door.database())))
            except StoreError as error:
                if not isinstance(as_seen(error), ServerBusyError):
                    raise
            time.sleep(turn_after(turn, random.random()))
        return stack.enter_context(lend(self._view(self._door.database())))

    @contextmanager
    def _watched(self) -> Iterator[None]:
        if self._door.watch.is_away and not self._is_trying:
            self._door.watch.on_wish()
            raise ServerAwayError
        try:
            yield
        except StoreError as error:
            seen = as_seen(error)
            if isinstance(seen, ServerAwayError) and not isinstance(seen, ServerBusyError):
                if not self._door.watch.is_away:
                    _log.warning("the school's server is away: %s", error)
                self._door.watch.note(is_away=True)
            if seen is error:
                raise
            raise seen from error


def as_seen(error: StoreError) -> StoreError:
    """Return an error of the server's database as `ServerAwayError` where the same may succeed later."""
    if isinstance(error, RefusedError | NewerStoreError | ServerAwayError) or error.__cause__ is None:
        return error
    cause: Any = getattr(error.__cause__, "orig", None) or error.__cause__
    if not _is_of_server(cause):
        return error
    state, words = getattr(cause, "sqlstate", None), str(cause).lower()
    if (state or "").startswith(_BUSY) or any(piece in words for piece in _BUSY_WORDS):
        return ServerBusyError("The school's server has too many visitors just now", "Try again in a moment")
    if state is None and any(piece in words for piece in _WRONG_WORDS):
        return error
    return ServerAwayError() if state is None or state.startswith(_AWAY) else error


def _is_of_server(cause: BaseException) -> bool:
    """Tell whether an error is psycopg's, or of a pool without a free connection; imports neither."""
    return type(cause).__module__.partition(".")[0] in ("psycopg", "sqlalchemy")
