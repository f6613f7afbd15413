"""Adapters, store: inserting what may be there already, on both kinds of database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy.orm import DeclarativeBase, Session


def insert_new(session: Session, kind: type[DeclarativeBase], columns: dict[str, Any]) -> bool:
    """Insert a row unless its key is there; tell whether it was inserted.

    On PostgreSQL a row with this key that somebody else has inserted and not committed is waited for.
    """
    insert = insert_of(session, kind).values(columns).on_conflict_do_nothing()
    return session.execute(insert.returning(*kind.__table__.primary_key)).first() is not None


def insert_of(session: Session, kind: type[DeclarativeBase]) -> Any:  # noqa: ANN401 (both have on_conflict_do_nothing)
    """Return an INSERT of the database's own kind, which can pass over what is there."""
    from sqlalchemy.dialects import postgresql, sqlite

    is_postgres = session.get_bind().dialect.name == "postgresql"
    return postgresql.insert(kind) if is_postgres else sqlite.insert(kind)
