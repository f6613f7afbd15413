"""Engine: the thread that turns live input into feedback.

Everything that plays or commands puts values into one inbox; this thread alone owns the
session. What it says leaves through callables given at construction: they must not block.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from sargam_desktop.domain.feedback import (
    AccompanimentPlayed,
    MetronomeClicked,
    Outcome,
    PositionSnapshot,
    SessionEnded,
    TransportChanged,
)
from sargam_desktop.domain.performance import NoteOff, NoteOn, PedalMoved, PlayedEvent
from sargam_desktop.engine.commands import Command, SessionEvent, StopSession
from sargam_desktop.engine.inbox import Inbox
from sargam_desktop.engine.ports import Clock, Deliver, Recording, SoundOutput
from sargam_desktop.engine.session_engine import SessionEngine, SessionSetup

_log = logging.getLogger(__name__)

#: A running session hands its events on at least so often, even when nothing is played.
_RECORD_EVERY_US: Final = 250_000


@dataclass(frozen=True, slots=True)
class BeginSession:
    """Replace the session by a new one; it starts with `StartSession`."""

    setup: SessionSetup


@dataclass(frozen=True, slots=True)
class _Quit:
    """End the thread."""


@dataclass(frozen=True, slots=True)
class Published:
    """What happened in one step of the matcher thread.

    Attributes:
        played: The input that caused it, on the live clock; None for a command or time alone.
        outcomes: What the session said.
        session_id: The session that said it; empty where there is none.
    """

    played: PlayedEvent | None
    outcomes: tuple[Outcome, ...]
    session_id: str = ""


def leave_unsounded(_event: PlayedEvent) -> None:
    """Sound nothing: the keyboard sounds by itself, or nothing does."""


_Item = PlayedEvent | Command | BeginSession | _Quit


class MatcherThread(threading.Thread):
    """Owns the session. All methods may be called from any thread.

    Args:
        clock: The clock on which live input is stamped.
        sound: Where the other hand and the metronome sound.
        recording: Where the session's events are kept.
        publish: Takes what happened, at once. Thread: matcher.
        prepare: Called first in the thread, to raise its priority.
        report_fault: Told when a fault in this thread has ended the session.
    """

    def __init__(
        self,
        clock: Clock,
        sound: SoundOutput,
        recording: Recording,
        publish: Callable[[Published], None],
        prepare: Callable[[], object] = lambda: None,
        report_fault: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(name="matcher", daemon=True)
        self._clock = clock
        self._sound = sound
        self._recording = recording
        self._publish = publish
        self._prepare = prepare
        self._report_fault = report_fault
        self._inbox: Inbox[_Item] = Inbox()
        self._echo: Deliver = leave_unsounded
        self._engine: SessionEngine | None = None
        self._origin_us = 0
        self._unrecorded: list[SessionEvent] = []
        self._record_due_us = 0
        self._position: PositionSnapshot | None = None

    # ---- from any thread

    def deliver(self, event: PlayedEvent) -> None:
        """Take a played event, stamped on the live clock.

        It sounds first: what its verdict says of the sound must come after it.
        """
        self._echo(event)
        self._inbox.put(event)

    def echo_to(self, echo: Deliver) -> None:
        """Let `echo` take every played event too, on the thread that delivers it."""
        self._echo = echo

    def begin(self, setup: SessionSetup) -> None:
        """Make a new session ready; a running one is stopped first."""
        self._inbox.insist(BeginSession(setup))

    def command(self, command: Command) -> None:
        """Take a command, stamped on the live clock."""
        self._inbox.insist(command)

    def quit(self, timeout_s: float = 2.0) -> None:
        """Stop the session and end the thread."""
        self._inbox.insist(_Quit())
        if self.is_alive():
            self.join(timeout_s)

    @property
    def position(self) -> PositionSnapshot | None:
        """The transport's last snapshot on the live clock; None without a session."""
        return self._position

    @property
    def dropped(self) -> int:
        """Input lost because the inbox was full."""
        return self._inbox.dropped

    # ---- in the thread

    def run(self) -> None:
        """Take what comes until told to quit. Thread: matcher."""
        self._prepare()
        while True:
            try:
                item = self._inbox.get(self._timeout_s())
                if isinstance(item, _Quit):
                    self._stop_session()
                    return
                self._take(item)
            except Exception:  # noqa: BLE001 - the border of the thread: a fault ends the session only
                _log.exception("the session ended by a fault")
                self._give_up()
                self._report_fault()

    def _take(self, item: _Item | None) -> None:
        if item is None:
            self._publish_outcomes(None, self._advance())
        elif isinstance(item, BeginSession):
            self._begin(item.setup)
        elif isinstance(item, NoteOn | NoteOff | PedalMoved):
            self._publish_outcomes(item, self._handle(item))
        elif isinstance(item, _Quit):
            raise TypeError("quitting is the loop's")
        else:
            self._publish_outcomes(None, self._handle(item))

    def _begin(self, setup: SessionSetup) -> None:
        self._stop_session()
        self._engine = SessionEngine(setup)
        self._origin_us = self._clock.now_us()
        self._record_due_us = self._origin_us + _RECORD_EVERY_US
        self._publish_position()

    def _handle(self, live: SessionEvent) -> list[Outcome]:
        engine = self._engine
        if engine is None:
            return []
        event = engine.stamp(live._replace(at_us=live.at_us - self._origin_us))
        outcomes = engine.advance(event.at_us)
        if engine.is_over:
            return outcomes  # it came after the end, so it is no part of the session
        self._unrecorded.append(event)
        return outcomes + engine.handle(event)

    def _advance(self) -> list[Outcome]:
        engine = self._engine
        if engine is None or engine.is_over:
            return []
        return engine.advance(self._clock.now_us() - self._origin_us)

    def _publish_outcomes(self, played: PlayedEvent | None, outcomes: list[Outcome]) -> None:
        kinds = {type(outcome) for outcome in outcomes}
        if SessionEnded in kinds:
            self._record(is_over=True)  # whoever hears of the end may rely on the recording
        if TransportChanged in kinds:
            self._publish_position()
        if played is not None or outcomes:
            session_id = "" if self._engine is None else self._engine.setup.session_id
            self._publish(Published(played, tuple(outcomes), session_id))
        if outcomes and TransportChanged not in kinds:
            self._publish_position()  # on the line that is known already: no verdict waits for it
        for outcome in outcomes:
            self._sound_out(outcome)
        self._record()

    def _publish_position(self) -> None:
        engine = self._engine
        if engine is None:
            self._position = None
            return
        snapshot = engine.snapshot(engine.now_us)
        self._position = replace(snapshot, at_us=snapshot.at_us + self._origin_us)

    def _sound_out(self, outcome: Outcome) -> None:
        if isinstance(outcome, AccompanimentPlayed):
            for pitch in outcome.released:
                self._sound.release(pitch)
            for pitch, velocity in outcome.pressed:
                self._sound.press(pitch, velocity)
        elif isinstance(outcome, MetronomeClicked):
            is_between = outcome.part > 0
            self._sound.click(is_accented=outcome.beat_in_bar == 0 and not is_between, is_between=is_between)
        elif isinstance(outcome, SessionEnded):
            self._sound.silence()

    def _record(self, *, is_over: bool = False) -> None:
        """Hand recorded events on, at most four times a second."""
        now_us = self._clock.now_us()
        if self._engine is None or not (is_over or now_us >= self._record_due_us):
            return
        self._record_due_us = now_us + _RECORD_EVERY_US
        self._hand_on(self._engine.setup)

    def _hand_on(self, setup: SessionSetup) -> None:
        events, self._unrecorded = self._unrecorded, []
        if events and setup.settings.session_type.is_kept:
            self._recording.append(setup.session_id, events)

    def _give_up(self) -> None:
        """Let go of a session after a fault; what was played is kept."""
        engine, self._engine = self._engine, None
        self._position = None
        try:
            if engine is not None:
                self._hand_on(engine.setup)
            self._sound.silence()
        except Exception:  # noqa: BLE001 - the border of the thread, which outlives its listeners
            _log.exception("a session that ended by a fault could not be put in order")

    def _stop_session(self) -> None:
        if self._engine is None or self._engine.is_over:
            return
        self._publish_outcomes(None, self._handle(StopSession(self._clock.now_us())))

    def _timeout_s(self) -> float | None:
        """Return how long nothing can happen by time alone; None for ever."""
        engine = self._engine
        if engine is None or engine.is_over:
            return None
        dues = [self._record_due_us] if self._unrecorded else []
        if (due_us := engine.due_us()) is not None:
            dues.append(due_us + self._origin_us)
        return max(0.0, (min(dues) - self._clock.now_us()) / 1e6) if dues else None
