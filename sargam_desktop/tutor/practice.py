"""Tutor: practising, from the choice of a song to the session in the history."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final, Protocol

from sargam_desktop.domain.feedback import Outcome, SessionEnded
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionRecord, SessionSettings, SessionState
from sargam_desktop.engine.commands import Command, SessionEvent, StopSession
from sargam_desktop.engine.matcher_thread import Published
from sargam_desktop.engine.session_engine import SessionEngine, SessionSetup

#: Whoever watches a long judgement hears of it after so many events.
_WATCH_EVERY: Final = 200


class SessionDesk(Protocol):
    """Where a live session runs; the matcher thread."""

    def begin(self, setup: SessionSetup) -> None:
        """Make a new session ready."""

    def command(self, command: Command) -> None:
        """Take a command, stamped on the live clock."""


class SessionKeeper(Protocol):
    """Where sessions are kept; never blocks the caller for long."""

    def begin(self, record: SessionRecord, score: Score) -> object:
        """Keep a session that begins now."""

    def append(self, session_id: str, events: Sequence[SessionEvent]) -> None:
        """Keep what was played."""

    def reveal(self, session_id: str) -> object:
        """Keep that the learner saw the notes of a session after all."""

    def finish(self, record: SessionRecord) -> object:
        """Keep the result of a session."""


def new_record(
    song_id: str | None, title: str, settings: SessionSettings, *, is_from_memory: bool = False
) -> SessionRecord:
    """Return the record of a session that begins now."""
    return SessionRecord(
        str(uuid.uuid4()),
        song_id,
        title,
        datetime.now(UTC),
        settings,
        SessionState.RUNNING,
        is_from_memory=is_from_memory,
    )


def ended_record(record: SessionRecord, ended: SessionEnded) -> SessionRecord:
    """Return `record` with its result."""
    state = SessionState.FINISHED if ended.is_complete else SessionState.STOPPED
    return replace(record, state=state, played_us=ended.at_us, result=ended.result)


class LivePractice:
    """One live session after another.

    Args:
        desk: Where sessions run.
        keeper: Where they are kept.
        publish: Takes what happened, after a session's end was handed to the keeper.
    """

    def __init__(
        self, desk: SessionDesk, keeper: SessionKeeper, publish: Callable[[Published], None]
    ) -> None:
        self._desk = desk
        self._keeper = keeper
        self._publish = publish
        self._records: dict[str, SessionRecord] = {}

    def begin(
        self,
        song_id: str | None,
        title: str,
        score: Score,
        settings: SessionSettings,
        *,
        is_from_memory: bool = False,
    ) -> SessionRecord:
        """Make a session ready; it starts with `StartSession`. One of listening alone is not kept.

        Thread: GUI or command line.
        """
        record = new_record(song_id, title, settings, is_from_memory=is_from_memory)
        self._records[record.session_id] = record
        if settings.session_type.is_kept:
            self._keeper.begin(record, score)
        self._desk.begin(SessionSetup(record.session_id, score, settings))
        return record

    def reveal(self, record: SessionRecord) -> SessionRecord:
        """Return the record of a session whose learner saw the notes after all; the store follows.

        Thread: GUI.
        """
        if not record.is_from_memory:
            return record
        self._keeper.reveal(record.session_id)
        return replace(record, is_from_memory=False)

    def take_published(self, published: Published) -> None:
        """Hand a session that ended to the keeper, then everything on.

        Thread: matcher.
        """
        for outcome in published.outcomes:
            if isinstance(outcome, SessionEnded):
                record = self._records.pop(published.session_id)
                if record.settings.session_type.is_kept:
                    self._keeper.finish(ended_record(record, outcome))
        self._publish(published)


def judge_performance(
    record: SessionRecord, score: Score, events: Sequence[SessionEvent], keeper: SessionKeeper
) -> list[Outcome]:
    """Judge a recorded performance in virtual time, at once, and keep the session.

    Args:
        record: The session, as from `new_record`.
        score: What should have been played.
        events: Start, then what was played, in session time.
        keeper: Where the session is kept.

    Returns:
        All outcomes, the last of them the end of the session.
    """
    keeper.begin(record, score)
    outcomes, taken = rehearse(record, score, events)
    keeper.append(record.session_id, taken)
    ended = outcomes[-1]
    if isinstance(ended, SessionEnded):
        keeper.finish(ended_record(record, ended))
    return outcomes


def rehearse(
    record: SessionRecord,
    score: Score,
    events: Sequence[SessionEvent],
    watch: Callable[[float], None] | None = None,
) -> tuple[list[Outcome], list[SessionEvent]]:
    """Run a session from its events in virtual time.

    A session that its events do not end runs on until all expected notes are decided; one
    that never would (a loop, a wait) is stopped after its last event.

    Returns:
        The outcomes, and the events with the times at which they counted.
    """
    ordered = sorted(events, key=lambda event: event.at_us)
    last_us = ordered[-1].at_us if ordered else 0
    engine = SessionEngine(SessionSetup(record.session_id, score, record.settings, open_until_us=last_us))
    outcomes: list[Outcome] = []
    taken: list[SessionEvent] = []
    for number, event in enumerate(ordered):
        if watch is not None and number % _WATCH_EVERY == 0:
            watch(number / len(ordered))
        taken.append(engine.stamp(event))
        outcomes += engine.handle(event)
    while not engine.is_over:
        outcomes += _finish(engine, taken)
    return outcomes, taken


def _finish(engine: SessionEngine, taken: list[SessionEvent]) -> list[Outcome]:
    due_us = None if engine.is_endless else engine.due_us()
    if due_us is not None:
        return engine.advance(due_us)
    stop = engine.stamp(StopSession(engine.now_us))
    taken.append(stop)
    return engine.handle(stop)
