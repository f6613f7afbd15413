"""Adapters, store: the server's database, read from the desk's own where the server is away."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, TypeVar

from sargam_desktop.domain.errors import ServerAwayError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from sqlalchemy.orm import Session

    from sargam_desktop.adapters.store.database import Database, QuickConnection

T = TypeVar("T")


class FallbackDatabase:
    """Implements `database.Database`: reads at the desk while the server is away, and writes only there.

    For what the desk has a copy of. Thread: any but the GUI's.

    Args:
        server: The server's database, as its user sees it.
        desk: The desk's.
    """

    def __init__(self, server: Database, desk: Database) -> None:
        self._server = server
        self._desk = desk

    def of(self, learner_id: str) -> FallbackDatabase:
        """Return it as a learner uses it."""
        return FallbackDatabase(self._server.of(learner_id), self._desk)

    def holding(self, token_hash: str) -> FallbackDatabase:
        """Return it as it is for whoever shows a token."""
        return FallbackDatabase(self._server.holding(token_hash), self._desk)

    def glance(self) -> AbstractContextManager[QuickConnection]:
        """Lend a bare connection for a quick reading."""
        return self._either(lambda database: database.glance())

    def steady_glance(self) -> AbstractContextManager[QuickConnection]:
        """Lend a bare connection that sees one state of the database."""
        return self._either(lambda database: database.steady_glance())

    def reading(self) -> AbstractContextManager[Session]:
        """Lend a session that sees one state of the database."""
        return self._either(lambda database: database.reading())

    def quick_writing(self) -> AbstractContextManager[QuickConnection]:
        """Lend a bare connection to the server that writes."""
        return self._server.quick_writing()

    @contextmanager
    def writing(self, *, is_shared: bool = False) -> Iterator[Session]:
        """Lend a session on the server that writes.

        Raises:
            ServerAwayError: The server does not answer.
        """
        try:
            with self._server.writing(is_shared=is_shared) as session:
                yield session
        except ServerAwayError as error:
            raise ServerAwayError(error.what, "This can be changed again when it answers") from error

    def warm_up(self) -> None:
        """Do now what the first transaction would have to wait for."""
        self._desk.warm_up()

    def close(self) -> None:
        """Close all connections."""
        self._server.close()
        self._desk.close()

    @contextmanager
    def _either(self, lend: Callable[[Database], AbstractContextManager[T]]) -> Iterator[T]:
        with ExitStack() as stack:
            try:
                lent = stack.enter_context(lend(self._server))
            except ServerAwayError:
                lent = stack.enter_context(lend(self._desk))
            yield lent
