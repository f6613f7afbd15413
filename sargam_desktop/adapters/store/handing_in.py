"""Adapters, store: a session from a desk into the school's store, once however often it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sargam_desktop.adapters.store.insertion import insert_new
from sargam_desktop.adapters.store.practice_days import add_session
from sargam_desktop.adapters.store.session_json import decode_result
from sargam_desktop.adapters.store.sessions import record_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from sargam_desktop.adapters.store.outbox import WaitingSession


def take_in(session: Session, waiting: WaitingSession) -> bool:
    """Insert a session with its score and recording, and add it to its day; tell whether it was new.

    All of it belongs to one transaction of the caller's. A session whose id is there already came
    before, with all that belongs to it, so nothing is changed: neither its rows nor the day.
    """
    from sargam_desktop.adapters.store.tables import (
        ScoreRow,
        SessionChunkRow,
        SessionRecordingRow,
        SessionRow,
    )

    insert_new(session, ScoreRow, waiting.score)
    if not insert_new(session, SessionRow, {**waiting.session, "is_coached": False}):
        return False
    for recording in waiting.recordings:
        session.add(SessionRecordingRow(**recording))
    for chunk in waiting.chunks:
        session.add(SessionChunkRow(**chunk))
    row = SessionRow(**waiting.session)  # not added: it only says what the day needs
    add_session(session, row, record_of(row, None if row.result is None else decode_result(row.result)))
    session.flush()
    return True
