"""Adapters, store: the sessions of a learner, with all that was played in them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from sargam_desktop.adapters.store.packed_json import unpack_json_text
from sargam_desktop.adapters.store.recordings import append_chunk, pack_recording, read_events
from sargam_desktop.adapters.store.session_json import (
    decode_result,
    decode_settings,
    decode_summary,
    encode_result,
    encode_settings,
)
from sargam_desktop.adapters.store.store_errors import DamagedError
from sargam_desktop.domain.errors import UnknownItemError
from sargam_desktop.domain.practice_day import practice_day_of, utc_offset_min
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.engine.commands import ChangeSpeed
from sargam_desktop.tutor.ports import Changed
from sargam_desktop.tutor.session_choice import ALL_SESSIONS
from sargam_desktop.tutor.song_tally import count_bars
from sargam_desktop.tutor.tempo_course import tempo_course

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from sqlalchemy import ColumnElement, Row
    from sqlalchemy.orm import Session

    from sargam_desktop.adapters.store.database import Database
    from sargam_desktop.adapters.store.score_shelf import ScoreShelf
    from sargam_desktop.adapters.store.tables import SessionRow
    from sargam_desktop.domain.grading import SessionResult
    from sargam_desktop.domain.score import Score
    from sargam_desktop.engine.commands import SessionEvent
    from sargam_desktop.tutor.session_choice import SessionChoice
    from sargam_desktop.tutor.song_tally import SongTallies

_log = logging.getLogger(__name__)

#: What a record is made of besides its result.
_LISTED: Final = (
    "session_id", "song_id", "title", "started_at", "settings", "state", "played_us", "is_from_memory",
    "later_speeds",
)  # fmt: skip


class BeginSession(NamedTuple):
    """Insert a running session with the score that it is judged against."""

    record: SessionRecord
    score: Score


class AppendEvents(NamedTuple):
    """Add events to a session that began."""

    session_id: str
    events: tuple[SessionEvent, ...]


class RevealNotes(NamedTuple):
    """Note that the learner saw the notes of a session after all."""

    session_id: str


class FinishSession(NamedTuple):
    """Write state, played_us and result of a session that began."""

    record: SessionRecord


SessionStep = BeginSession | AppendEvents | RevealNotes | FinishSession


class RunningPrograms(Protocol):
    """Which running programs write sessions, and which of them are gone; see `instances`."""

    def take_own(self) -> str:
        """Return the id of this program, after making sure that all can tell that it runs."""

    def is_gone(self, instance_id: str) -> bool:
        """Tell whether that program has ended."""

    def sweep(self) -> None:
        """Remove what is left of programs that are gone."""

    def release_own(self) -> None:
        """Let this program count as gone."""


class StoredSessions:
    """Implements `tutor.ports.SessionRepository` for one learner. Thread: any.

    A session of another learner is for every method as if it were not there.
    """

    def __init__(
        self, database: Database, shelf: ScoreShelf, instances: RunningPrograms, learner_id: str
    ) -> None:
        self._database = database
        self._shelf = shelf
        self._instances = instances
        self._learner_id = learner_id
        self._left_out: tuple[str, ...] = ()

    def besides(self, session_ids: Iterable[str]) -> StoredSessions:
        """Return it for lists and tallies in which these sessions are left out."""
        others = StoredSessions(self._database, self._shelf, self._instances, self._learner_id)
        others._left_out = tuple(session_ids)
        return others

    def begin(self, record: SessionRecord, score: Score) -> Changed:
        """Insert a running session with the score that it is judged against."""
        return self.apply([BeginSession(record, score)])

    def append(self, session_id: str, events: Sequence[SessionEvent]) -> None:
        """Add played events; they are on disk when this returns.

        Raises:
            UnknownItemError: There is no such session.
        """
        self.apply([AppendEvents(session_id, tuple(events))])

    def reveal(self, session_id: str) -> None:
        """Note that the learner saw the notes of a session after all: it is not from memory.

        Raises:
            UnknownItemError: There is no such session.
        """
        self.apply([RevealNotes(session_id)])

    def finish(self, record: SessionRecord) -> Changed:
        """Write state, played_us and result of a session that began before, and nothing else of it.

        Raises:
            UnknownItemError: There is no such session.
        """
        return self.apply([FinishSession(record)])

    def apply(self, steps: Sequence[SessionStep]) -> Changed:
        """Take several steps in one transaction, all or none.

        Raises:
            UnknownItemError: A step is about a session that did not begin.
            RefusedError: A session begins twice, or its score cannot be kept.
        """
        self._instances.take_own()  # the server may have forgotten it since the session began
        with self._database.writing() as session:
            for step in steps:
                self._take(session, step)
        return Changed(sessions=any(isinstance(step, BeginSession | FinishSession) for step in steps))

    def list_sessions(
        self, limit: int = 50, offset: int = 0, song_id: str | None = None
    ) -> list[SessionRecord]:
        """Return sessions, newest first; their results come without the deviation of each note."""
        from sqlalchemy import select

        from sargam_desktop.adapters.store.tables import SessionRow

        own = select(*_listed_columns()).where(SessionRow.learner_id == self._learner_id)
        newest_first = own.order_by(SessionRow.started_at.desc(), SessionRow.session_id.desc())
        if song_id is not None:
            newest_first = newest_first.where(SessionRow.song_id == song_id)
        with self._database.reading() as session:
            rows = session.execute(newest_first.where(*self._others()).limit(limit).offset(offset))
            return [record_of(row, _summary_of(row.packed)) for row in rows]

    def find_sessions(self, choice: SessionChoice, limit: int = 50, offset: int = 0) -> list[SessionRecord]:
        """Return the sessions that are wanted, as `list_sessions` does."""
        from sqlalchemy import select

        from sargam_desktop.adapters.store.chosen_sessions import choose_sessions
        from sargam_desktop.adapters.store.tables import SessionRow

        if choice == ALL_SESSIONS:
            return self.list_sessions(limit, offset)
        with self._database.reading() as session:
            wanted = choose_sessions(session, self._learner_id, choice).where(*self._others())
            session_ids = session.scalars(wanted.limit(limit).offset(offset)).all()
            of_page = select(*_listed_columns()).where(SessionRow.session_id.in_(session_ids))
            found = {row.session_id: row for row in session.execute(of_page)}
            rows = [found[session_id] for session_id in session_ids]
            return [record_of(row, _summary_of(row.packed)) for row in rows]

    def tally_songs(self) -> SongTallies:
        """Return all sessions of songs, counted by the way in which they were played."""
        from sargam_desktop.adapters.store.song_tally import tally_songs

        with self._database.reading() as session:
            return tally_songs(session, self._learner_id, *self._others())

    def load_session(self, session_id: str) -> SessionRecord:
        """Return one session; an unambiguous beginning of its id is enough.

        Raises:
            UnknownItemError: There is no such session, or more than one.
        """
        with self._database.reading() as session:
            row = self._find(session, session_id)
            return record_of(row, None if row.result is None else decode_result(row.result))

    def load_take(self, session_id: str) -> tuple[Score, list[SessionEvent]]:
        """Return the score and all recorded events of a session.

        Raises:
            UnknownItemError: There is no such session, or more than one.
        """
        with self._database.reading() as session:
            row = self._find(session, session_id)
            events = read_events(session, row.session_id)
            return self._shelf.load(session, row.score_hash), events

    def left_running(self) -> list[SessionRecord]:
        """Return sessions that are marked as running but whose program is gone, of those that can be read."""
        with self._database.glance() as connection:
            rows = connection.execute(
                "SELECT session_id, instance_id FROM session WHERE state = ? AND learner_id = ?",
                (SessionState.RUNNING.value, self._learner_id),
            ).fetchall()
        gone = {instance_id for _, instance_id in rows if self._instances.is_gone(instance_id)}
        self._instances.sweep()
        left = (self._load_readable(session_id) for session_id, instance_id in rows if instance_id in gone)
        return [record for record in left if record is not None]

    def _others(self) -> tuple[ColumnElement[bool], ...]:
        from sargam_desktop.adapters.store.tables import SessionRow

        return (SessionRow.session_id.not_in(self._left_out),) if self._left_out else ()

    def _load_readable(self, session_id: str) -> SessionRecord | None:
        """Return a session; None where it is damaged, which must keep no other from being finished."""
        try:
            return self.load_session(session_id)
        except DamagedError as error:
            _log.warning("the session %s cannot be finished: %s", session_id, error)
            return None

    def _take(self, session: Session, step: SessionStep) -> None:
        match step:
            case BeginSession(record, score):
                score_hash = self._shelf.keep(session, score)
                row = _row_of(record, score_hash, self._instances.take_own())
                row.learner_id = self._learner_id
                session.add(row)
            case AppendEvents(session_id, events):
                _append(session, self._row(session, session_id), events)
            case RevealNotes(session_id):
                self._row(session, session_id).is_from_memory = False
            case FinishSession(record):
                row = self._row(session, record.session_id)
                is_counted = row.result is not None  # ended by another desk, while this one had no server
                _finish(row, record)
                from sargam_desktop.adapters.store.practice_days import add_session

                pack_recording(session, row.session_id)
                if not is_counted:
                    add_session(session, row, record)
        session.flush()

    def _row(self, session: Session, session_id: str) -> SessionRow:
        from sargam_desktop.adapters.store.tables import SessionRow

        row = session.get(SessionRow, session_id)
        if row is None or row.learner_id != self._learner_id:
            raise _unknown(session_id)
        return row

    def _find(self, session: Session, beginning: str) -> SessionRow:
        from sqlalchemy import select

        from sargam_desktop.adapters.store.tables import SessionRow

        exact = session.get(SessionRow, beginning)
        if exact is not None and exact.learner_id == self._learner_id:
            return exact
        begins_so = SessionRow.session_id.startswith(beginning, autoescape=True)
        own = select(SessionRow).where(SessionRow.learner_id == self._learner_id, begins_so)
        found = session.scalars(own.limit(2)).all() if beginning else []
        if len(found) != 1:
            raise _unknown(beginning, is_ambiguous=len(found) > 1)
        return found[0]


def read_takes(
    session: Session, *conditions: ColumnElement[bool]
) -> Iterator[tuple[str, date, SessionRecord]]:
    """Return whose session on which practice day it is, of each that fulfils all conditions.

    Their results come without the deviation of each note. Whoever asks sees to it that the sessions
    may be seen.
    """
    from sqlalchemy import select

    from sargam_desktop.adapters.store.tables import SessionRow

    columns = [*_listed_columns(), SessionRow.learner_id, SessionRow.day]
    for row in session.execute(select(*columns).where(*conditions)):
        yield row.learner_id, row.day, record_of(row, _summary_of(row.packed))


def _listed_columns() -> list[ColumnElement[Any]]:
    from sqlalchemy import LargeBinary, type_coerce

    from sargam_desktop.adapters.store.tables import SessionRow

    packed = type_coerce(SessionRow.result, LargeBinary).label("packed")
    return [*(getattr(SessionRow, name) for name in _LISTED), packed]


def _append(session: Session, row: SessionRow, events: Sequence[SessionEvent]) -> None:
    append_chunk(session, row.session_id, events)
    if any(isinstance(event, ChangeSpeed) for event in events):
        so_far = (decode_settings(row.settings).speed_percent, *row.later_speeds)
        row.later_speeds = list(tempo_course(so_far, events)[1:])


def _finish(row: SessionRow, record: SessionRecord) -> None:
    row.state = record.state.value
    row.played_us = record.played_us
    for name, value in _result_columns(record.result).items():
        setattr(row, name, value)


def _unknown(session_id: str, *, is_ambiguous: bool = False) -> UnknownItemError:
    what = "More than one session begins with" if is_ambiguous else "There is no session"
    return UnknownItemError(f"{what} “{session_id}”", "“sargam history” lists the sessions")


def _row_of(record: SessionRecord, score_hash: str, instance_id: str) -> SessionRow:
    from sargam_desktop.adapters.store.tables import SessionRow

    here = record.started_at.astimezone()  # where the learner is now, which later nobody knows
    return SessionRow(
        session_id=record.session_id,
        song_id=record.song_id,
        title=record.title,
        started_at=record.started_at,
        day=practice_day_of(here),
        utc_offset_min=utc_offset_min(here),
        settings=encode_settings(record.settings),
        mode=record.settings.mode.value,
        hands=record.settings.hands.value,
        speed_percent=record.settings.speed_percent,
        judge_version=record.settings.judge_version,
        state=record.state.value,
        played_us=record.played_us,
        score_hash=score_hash,
        instance_id=instance_id,
        is_from_memory=record.is_from_memory,
        later_speeds=list(record.later_speeds),
        **_result_columns(record.result),
    )


def _result_columns(result: SessionResult | None) -> dict[str, Any]:
    if result is None:
        return {}
    return {
        "overall": result.overall,
        "grade": None if result.grade is None else result.grade.value,
        "accuracy": result.accuracy,
        "timing": result.timing,
        "expected": result.expected,
        "correct": result.correct,
        "early": result.early,
        "late": result.late,
        "missed": result.missed,
        "wrong": result.wrong,
        "extras": result.extras,
        "points": result.score,
        "covered_bars": count_bars(result),
        "result": encode_result(result),
    }


def _summary_of(packed: bytes | None) -> SessionResult | None:
    return None if packed is None else decode_summary(unpack_json_text(packed))


def record_of(row: SessionRow | Row[*tuple[Any, ...]], result: SessionResult | None) -> SessionRecord:
    """Return the record that a row holds, with a result that was read from it."""
    return SessionRecord(
        session_id=row.session_id,
        song_id=row.song_id,
        title=row.title,
        started_at=row.started_at,
        settings=decode_settings(row.settings),
        state=SessionState(row.state),
        played_us=row.played_us,
        result=result,
        is_from_memory=row.is_from_memory,
        later_speeds=tuple(row.later_speeds),
    )
