"""Adapters, store: the learners of a computer, with all that is theirs, copied to a server.

What is on the computer stays. A learner who is on the server already was copied before, or plays there
by now, and is left as they are there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from sargam_desktop.adapters.store import coach_tables  # noqa: F401 (its models join those of `Base`)
from sargam_desktop.adapters.store.file_database import DATABASE_NAME, FileDatabase
from sargam_desktop.adapters.store.tables import Base
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.tutor.backups import TakenIn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Select, Table
    from sqlalchemy.orm import Session

    from sargam_desktop.adapters.store.server_database import ServerDatabase

#: Songs and lessons first, since learners refer to them.
_SHARED: Final = ("score", "song", "imported_file", "score_music", "score_difficulty", "lesson")
#: Rows that belong to a learner by way of a session.
_OF_SESSION: Final = ("session_recording", "session_chunk")
#: Who stays signed in does so at one desk; classes are made on the server.
_LEFT: Final = ("learner_token", "school_member")
_ROWS_AT_ONCE: Final = 200


def take_in(data_folder: Path, server: ServerDatabase) -> TakenIn:
    """Copy songs, and each learner in one transaction; return whose data came.

    Raises:
        StoreError: There is no database in the folder, or one of both cannot be read or written.
    """
    if not (data_folder / DATABASE_NAME).is_file():
        raise StoreError(f"There are no data on this computer ({data_folder})", "Nothing was copied")
    here = FileDatabase(data_folder)
    came: list[str] = []
    stayed: list[str] = []
    try:
        with here.reading() as source:
            with server.writing() as target:
                for name in _SHARED:
                    _copy(source, target, select(_table(name)), _table(name))
            for learner_id, name in _learners(source):
                is_new = _take_learner(source, server, learner_id)
                (came if is_new else stayed).append(name)
    finally:
        here.close()
    return TakenIn(tuple(came), tuple(stayed))


def _learners(source: Session) -> list[tuple[str, str]]:
    """Return the learners; a first one without a name who never played is nobody."""
    learner, session = _table("learner"), _table("session")
    has_played = select(session.c.session_id).where(session.c.learner_id == learner.c.learner_id).exists()
    found = select(learner.c.learner_id, learner.c.name).where((learner.c.name != "") | has_played)
    return [(row[0], row[1]) for row in source.execute(found.order_by(learner.c.created_at))]


def _take_learner(source: Session, server: ServerDatabase, learner_id: str) -> bool:
    learner, session = _table("learner"), _table("session")
    with server.of(learner_id).writing() as target:
        is_there = select(learner.c.learner_id).where(learner.c.learner_id == learner_id)
        if target.scalar(is_there) is not None:
            return False
        _copy(source, target, select(learner).where(learner.c.learner_id == learner_id), learner)
        for table in _own_tables():
            _copy(source, target, select(table).where(table.c.learner_id == learner_id), table)
        own = select(session.c.session_id).where(session.c.learner_id == learner_id)
        for table in map(_table, _OF_SESSION):
            _copy(source, target, select(table).where(table.c.session_id.in_(own)), table)
    return True


def _own_tables() -> Iterator[Table]:
    for table in Base.metadata.sorted_tables:
        if "learner_id" in table.c and table.name not in ("learner", *_LEFT):
            yield table


def _copy(source: Session, target: Session, rows: Select[Any], table: Table) -> None:
    for some in source.execute(rows).mappings().partitions(_ROWS_AT_ONCE):
        target.execute(insert(table).on_conflict_do_nothing(), [dict(row) for row in some])


def _table(name: str) -> Table:
    return Base.metadata.tables[name]
