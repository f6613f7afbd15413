"""Adapters, store: scores by their hash, each kept once."""

from __future__ import annotations

import weakref
from threading import Lock
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.store.score_blob import pack_score, unpack_score

if TYPE_CHECKING:
    from sqlalchemy import Insert
    from sqlalchemy.orm import Session

    from sargam_desktop.domain.score import Score


_DROP_ON_SERVER: Final = "SELECT sargam_drop_unused_scores()"
_HOLD_ON_SERVER: Final = "SELECT pg_advisory_xact_lock_shared(hashtextextended('sargam: scores', 0))"


class ScoreShelf:
    """Writes and reads scores, and remembers those in memory that are known to be kept.

    So a session on a song that was read from the store begins without packing its score,
    which would take time from the thread that judges. Thread: any.
    """

    def __init__(self) -> None:
        self._known: dict[int, tuple[weakref.ref[Score], str]] = {}
        self._lock = Lock()

    def keep(self, session: Session, score: Score) -> str:
        """Make sure that `score` is in the store, and return its hash.

        Raises:
            RefusedError: A number in it is out of the range that can be kept.
        """
        hold_scores(session)
        known = self._recall(score)
        if known is not None and _is_kept(session, known):
            return known
        packed = pack_score(score)
        row = {"hash": packed.hash, "blob": packed.blob}
        session.execute(_insert_unless_there(session), row)
        self._remember(score, packed.hash)
        return packed.hash

    def load(self, session: Session, score_hash: str) -> Score:
        """Read the score with this hash, which a row refers to.

        Raises:
            StoreError: It is damaged.
        """
        from sqlalchemy import select

        from sargam_desktop.adapters.store.tables import ScoreRow

        blob = session.scalars(select(ScoreRow.blob).where(ScoreRow.hash == score_hash)).one()
        score = unpack_score(blob)
        self._remember(score, score_hash)
        return score

    def _recall(self, score: Score) -> str | None:
        with self._lock:
            reference, score_hash = self._known.get(id(score), (None, None))
        return score_hash if reference is not None and reference() is score else None

    def _remember(self, score: Score, score_hash: str) -> None:
        key = id(score)
        # The callback may run inside any allocation, so it takes no lock; popping is one step.
        reference = weakref.ref(score, lambda _: self._known.pop(key, None))
        with self._lock:
            self._known[key] = (reference, score_hash)


def is_on_server(session: Session) -> bool:
    """Tell whether a session speaks to PostgreSQL."""
    return session.get_bind().dialect.name == "postgresql"


def hold_scores(session: Session) -> None:
    """Let no score go before the transaction ends; where writers take turns, none does."""
    from sqlalchemy import text

    if is_on_server(session):
        session.execute(text(_HOLD_ON_SERVER))


def drop_unused(session: Session) -> None:
    """Delete the scores that neither a song nor a session refers to."""
    from sqlalchemy import delete, select, text, union

    from sargam_desktop.adapters.store.tables import ScoreRow, SessionRow, SongRow

    if is_on_server(session):
        session.execute(text(_DROP_ON_SERVER))  # sees the sessions of all, which nobody else does
        return
    used = union(select(SongRow.score_hash), select(SessionRow.score_hash))
    session.execute(delete(ScoreRow).where(ScoreRow.hash.not_in(used)))


def _insert_unless_there(session: Session) -> Insert:
    """Return the insertion of a score that is left out where it is there already."""
    from sqlalchemy.dialects import postgresql, sqlite

    from sargam_desktop.adapters.store.tables import ScoreRow

    if is_on_server(session):
        return postgresql.insert(ScoreRow).on_conflict_do_nothing()
    return sqlite.insert(ScoreRow).on_conflict_do_nothing()


def _is_kept(session: Session, score_hash: str) -> bool:
    from sqlalchemy import select

    from sargam_desktop.adapters.store.tables import ScoreRow

    return session.scalar(select(ScoreRow.hash).where(ScoreRow.hash == score_hash)) is not None
