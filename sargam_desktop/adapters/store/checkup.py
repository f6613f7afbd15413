"""Adapters, store: whether a database is whole, down to each score and session in it."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.store.packed_json import unpack_json
from sargam_desktop.adapters.store.recordings import unpack_text
from sargam_desktop.adapters.store.score_blob import unpack_score
from sargam_desktop.adapters.store.session_json import decode_result, decode_settings
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.tutor.backups import Kept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sargam_desktop.adapters.store.database import QuickConnection

#: Where each kind of thing is kept.
TABLES: Final = {
    Kept.LEARNERS: "learner",
    Kept.SESSIONS: "session",
    Kept.SONGS: "imported_file",
    Kept.LESSONS: "lesson_progress",
    Kept.MARKS: "song_mark",
}
#: So many faults are told one by one.
MOST_TROUBLES: Final = 20


def find_troubles(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return one sentence for each fault, the first twenty; none where all is well.

    Raises:
        sqlite3.Error: It is no database at all.
    """
    found: list[str] = []
    for trouble in _troubles(connection):
        if len(found) == MOST_TROUBLES:
            found.append("There are more faults")
            break
        found.append(trouble)
    return tuple(found)


def count_kept(connection: sqlite3.Connection) -> tuple[tuple[Kept, int], ...]:
    """Return how much there is of each kind."""
    return tuple((kept, _count(connection, table)) for kept, table in TABLES.items())


def _troubles(connection: sqlite3.Connection) -> Iterator[str]:
    for (line,) in connection.execute(f"PRAGMA integrity_check({MOST_TROUBLES})"):
        if line != "ok":
            yield f"The file is damaged: {line}"
            return  # what is read from damaged pages says nothing
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield f"Row {row} of {table} belongs to a {parent} that is not there"
    yield from content_troubles(connection)


def content_troubles(connection: QuickConnection, *, has_scores: bool = True) -> Iterator[str]:
    """Yield one sentence for each score and session that cannot be read, of those that are seen.

    Args:
        connection: Of the database.
        has_scores: Read the scores, too, which are nobody's own.
    """
    if has_scores:
        yield from _damaged_scores(connection)
    yield from _damaged_sessions(connection)


def _damaged_scores(connection: QuickConnection) -> Iterator[str]:
    for score_hash, blob in connection.execute("SELECT hash, blob FROM score"):
        try:
            unpack_score(blob)
        except StoreError:
            yield f"The score {score_hash[:12]} cannot be read"


def _damaged_sessions(connection: QuickConnection) -> Iterator[str]:
    for session_id, settings, result in connection.execute(
        "SELECT session_id, settings, result FROM session"
    ):
        try:
            decode_settings(json.loads(settings))
            if result is not None:
                decode_result(unpack_json(result))
        except (StoreError, ValueError):
            yield f"The session {session_id} cannot be read"
    for session_id, events in connection.execute("SELECT session_id, events FROM session_recording"):
        try:
            unpack_text(events)
        except StoreError:
            yield f"What was played in the session {session_id} cannot be read"
    gaps = (
        "SELECT session_id FROM session_chunk GROUP BY session_id"
        " HAVING max(sequence) + 1 <> count(*) OR min(sequence) <> 0"
    )
    for (session_id,) in connection.execute(gaps):
        yield f"The session {session_id} lacks a part of what was played"


def _count(connection: sqlite3.Connection, table: str) -> int:
    is_there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    if is_there is None:
        return 0
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 (a name of ours)
