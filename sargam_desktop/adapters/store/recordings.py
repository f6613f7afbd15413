"""Adapters, store: what was played in a session: in chunks while it runs, as one packed recording after it.

Packed, a note takes a tenth of its room: ten years of practice fit into half a gigabyte.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from sargam_desktop.domain.errors import StoreError
from sargam_desktop.engine.session_log import decode_events, encode_events

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from sargam_desktop.engine.commands import SessionEvent


def append_chunk(session: Session, session_id: str, events: Sequence[SessionEvent]) -> None:
    """Add events behind all that were recorded so far."""
    from sqlalchemy import func, select

    from sargam_desktop.adapters.store.tables import SessionChunkRow

    of_session = SessionChunkRow.session_id == session_id
    last = session.scalar(select(func.max(SessionChunkRow.sequence)).where(of_session))
    sequence = 0 if last is None else last + 1
    session.add(SessionChunkRow(session_id=session_id, sequence=sequence, events=encode_events(events)))


def read_events(session: Session, session_id: str) -> list[SessionEvent]:
    """Return all events of a session in the order of playing.

    Raises:
        StoreError: The recording is damaged.
    """
    from sargam_desktop.adapters.store.tables import SessionRecordingRow

    recording = session.get(SessionRecordingRow, session_id)
    packed = [] if recording is None else decode_events(unpack_text(recording.events))
    return packed + [event for chunk in _chunks(session, session_id) for event in decode_events(chunk)]


def pack_recording(session: Session, session_id: str) -> None:
    """Put what is in chunks into the recording; a chunk that cannot be read stays where it is."""
    from sqlalchemy import delete

    from sargam_desktop.adapters.store.tables import SessionChunkRow, SessionRecordingRow

    try:
        events = read_events(session, session_id)
    except StoreError:
        return
    packed = zlib.compress(encode_events(events).encode())
    session.merge(SessionRecordingRow(session_id=session_id, events=packed))
    session.execute(delete(SessionChunkRow).where(SessionChunkRow.session_id == session_id))


def unpack_text(packed: bytes) -> str:
    """Return a packed recording as `engine.session_log` wrote it.

    Raises:
        StoreError: It is damaged.
    """
    try:
        return zlib.decompress(packed).decode()
    except (zlib.error, UnicodeDecodeError) as error:
        raise StoreError(
            "The recording of a session is damaged", "Restore a backup to hear it again"
        ) from error


def _chunks(session: Session, session_id: str) -> Sequence[str]:
    from sqlalchemy import select

    from sargam_desktop.adapters.store.tables import SessionChunkRow

    of_session = select(SessionChunkRow.events).where(SessionChunkRow.session_id == session_id)
    return session.scalars(of_session.order_by(SessionChunkRow.sequence)).all()
