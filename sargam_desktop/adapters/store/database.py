"""Adapters, store: what the repositories ask of a database, be it a file or a server's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Rows(Protocol):
    """What a question found; each row is a tuple."""

    def __iter__(self) -> Iterator[Any]:
        """Yield one row after the other."""

    def fetchone(self) -> Any:  # noqa: ANN401 (columns of any kind)
        """Return the next row, None after the last."""

    def fetchall(self) -> list[Any]:
        """Return all rows that are left."""


class QuickConnection(Protocol):
    """A connection without SQLAlchemy around it.

    Moments and days come as ISO text and JSON as text, whatever the database is.
    """

    def execute(self, question: str, values: Sequence[Any] = (), /) -> Rows:
        """Ask, with a `?` for each of the values."""


class Database(Protocol):
    """A database at the newest revision.

    Thread: any; transactions are short and belong to one thread each.
    """

    def of(self, learner_id: str) -> Database:
        """Return this database as a learner uses it: a server shows and takes only what is theirs."""

    def holding(self, token_hash: str) -> Database:
        """Return this database as it is for whoever shows a token: a server shows them that token."""

    def glance(self) -> AbstractContextManager[QuickConnection]:
        """Lend a bare connection for a quick reading.

        Raises:
            StoreError: The database cannot be opened or read.
        """

    def steady_glance(self) -> AbstractContextManager[QuickConnection]:
        """Lend a bare connection that sees one state of the database in all its readings.

        Raises:
            StoreError: As `glance`.
        """

    def quick_writing(self) -> AbstractContextManager[QuickConnection]:
        """Lend a bare connection for one statement that adds what every program may add at its start.

        Raises:
            StoreError: As `glance`, or it cannot be written.
        """

    def reading(self) -> AbstractContextManager[Session]:
        """Lend a session that sees one state of the database.

        Raises:
            StoreError: As `glance`.
        """

    def writing(self, *, is_shared: bool = False) -> AbstractContextManager[Session]:
        """Lend a session that waits until no other changes the same; commits at the end, all or nothing.

        Args:
            is_shared: It changes what all learners share, beside what is the learner's own.

        Raises:
            StoreError: As `quick_writing`.
        """

    def warm_up(self) -> None:
        """Do now what the first transaction would have to wait for.

        Raises:
            StoreError: As `glance`.
        """

    def close(self) -> None:
        """Close all connections."""
