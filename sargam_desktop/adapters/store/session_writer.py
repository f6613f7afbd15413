"""Adapters, store: the thread that writes sessions while they are played."""

from __future__ import annotations

import logging
import math
import time
from itertools import chain, groupby
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING, Final, TypeGuard

from sargam_desktop.adapters.store.sessions import AppendEvents, BeginSession, FinishSession, RevealNotes
from sargam_desktop.adapters.store.store_errors import DamagedError, RefusedError
from sargam_desktop.domain.errors import SargamError, StoreError
from sargam_desktop.tutor.ports import Changed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sargam_desktop.adapters.store.sessions import SessionStep, StoredSessions
    from sargam_desktop.domain.score import Score
    from sargam_desktop.domain.session import SessionRecord
    from sargam_desktop.engine.commands import SessionEvent

_log = logging.getLogger(__name__)

WRITE_EVERY_S: Final = 0.5


class _Flush(Event):
    """Asks for everything before it to be written now; set when that is done."""


class _Close:
    """Asks the thread to end after a last attempt to write."""


_Request = BeginSession | AppendEvents | RevealNotes | FinishSession | _Flush | _Close


class SessionWriter:
    """Writes sessions in the order in which they are given, without blocking the giver.

    Implements `engine.ports.Recording`. What was played is in the database half a second
    later; beginnings and ends are written at once. While the store fails, everything is kept
    in memory and tried again.

    Thread: `begin`, `append`, `reveal`, `finish`, `flush` and `close` any; `on_changed` and
    `on_trouble` are called by the writer thread.

    Args:
        sessions: Where to write.
        on_changed: Told after each write that changes what screens show.
        on_trouble: Told once when the store begins to fail, and of each entry that can
            never be written.
        write_every_s: How long played events are collected for one transaction.
    """

    def __init__(
        self,
        sessions: StoredSessions,
        on_changed: Callable[[Changed], None],
        on_trouble: Callable[[StoreError], None],
        write_every_s: float = WRITE_EVERY_S,
    ) -> None:
        self._sessions = sessions
        self._on_changed = on_changed
        self._on_trouble = on_trouble
        self._write_every_s = write_every_s
        self._queue: SimpleQueue[_Request] = SimpleQueue()
        self._steps: list[SessionStep] = []
        self._flushes: list[_Flush] = []
        self._is_failing = False
        self._is_closing = False
        self._thread = Thread(target=self._run, name="writer", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def begin(self, record: SessionRecord, score: Score) -> None:
        """Write the beginning of a session."""
        self._queue.put(BeginSession(record, score))

    def append(self, session_id: str, events: Sequence[SessionEvent]) -> None:
        """Write `events`, which follow those appended before."""
        if events:
            self._queue.put(AppendEvents(session_id, tuple(events)))

    def reveal(self, session_id: str) -> None:
        """Write that the learner saw the notes of a session after all."""
        self._queue.put(RevealNotes(session_id))

    def finish(self, record: SessionRecord) -> None:
        """Write the end of a session."""
        self._queue.put(FinishSession(record))

    def flush(self, timeout_s: float) -> bool:
        """Wait until all that was given so far is written; tell whether it is."""
        flush = _Flush()
        self._queue.put(flush)
        return flush.wait(timeout_s)

    def close(self, timeout_s: float) -> bool:
        """Write what is left and end the thread; tell whether everything is written."""
        is_written = self.flush(timeout_s)
        self._queue.put(_Close())
        self._thread.join(timeout_s)
        return is_written

    def _run(self) -> None:
        """Collect and write until closed. Thread: writer."""
        while not self._is_closing:
            self._collect()
            try:
                self._write()
            except Exception:  # noqa: BLE001 (the thread outlives whatever a listener raises)
                _log.exception("a listener of the writer failed")

    def _collect(self) -> None:
        """Take requests until it is time to write; sleeps while there is nothing to do."""
        deadline = time.monotonic() + self._write_every_s if self._steps else math.inf
        while (remaining := deadline - time.monotonic()) > 0:
            try:
                request = self._queue.get(timeout=None if math.isinf(remaining) else remaining)
            except Empty:
                return
            if self._accept(request):
                return
            deadline = min(deadline, time.monotonic() + self._write_every_s)

    def _accept(self, request: _Request) -> bool:
        """Note `request`; tell whether to write at once."""
        match request:
            case _Close():
                self._is_closing = True
            case _Flush():
                self._flushes.append(request)
            case _:
                self._steps.append(request)
        return not isinstance(request, AppendEvents)

    def _write(self) -> None:
        self._steps = _join_events(self._steps)
        changed = self._write_together() if self._steps else Changed()
        try:
            if changed.sessions:
                self._on_changed(changed)
        finally:
            if not self._steps:
                self._is_failing = False
                self._answer_flushes()

    def _write_together(self) -> Changed:
        """Write all steps in one transaction; keep them when the store fails."""
        try:
            changed = self._sessions.apply(self._steps)
        except Exception as error:  # noqa: BLE001 (the border of the thread)
            if _is_passing(error):
                self._tell_failing(error)
                return Changed()
            return self._write_each()
        self._steps = []
        return changed

    def _write_each(self) -> Changed:
        """Write step by step and leave out what can never be written."""
        has_changed = False
        while self._steps:
            try:
                has_changed |= self._sessions.apply(self._steps[:1]).sessions
            except Exception as error:  # noqa: BLE001 (the border of the thread)
                if _is_passing(error):
                    self._tell_failing(error)
                    break
                self._tell_dropped(error)
            del self._steps[0]
        return Changed(sessions=has_changed)

    def _tell_failing(self, error: StoreError) -> None:
        if not self._is_failing:
            self._is_failing = True
            _log.warning("the store fails, the session is kept in memory: %s", error)
            self._on_trouble(error)

    def _tell_dropped(self, error: Exception) -> None:
        _log.error("a part of a session cannot be written", exc_info=error)
        reason = error.what if isinstance(error, SargamError) else type(error).__name__
        self._on_trouble(RefusedError(f"A part of a session cannot be kept ({reason})"))

    def _answer_flushes(self) -> None:
        for flush in self._flushes:
            flush.set()
        self._flushes = []


def _is_passing(error: Exception) -> TypeGuard[StoreError]:
    """Tell whether the same write may succeed later."""
    return isinstance(error, StoreError) and not isinstance(error, RefusedError | DamagedError)


def _join_events(steps: Sequence[SessionStep]) -> list[SessionStep]:
    """Join events of one session that follow one another."""
    joined: list[SessionStep] = []
    for session_id, run in groupby(steps, key=_session_of_events):
        if session_id is None:
            joined.extend(run)
        else:
            events = chain.from_iterable(step.events for step in run if isinstance(step, AppendEvents))
            joined.append(AppendEvents(session_id, tuple(events)))
    return joined


def _session_of_events(step: SessionStep) -> str | None:
    return step.session_id if isinstance(step, AppendEvents) else None
