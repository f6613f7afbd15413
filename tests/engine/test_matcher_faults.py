"""The matcher thread when something fails or too much comes: what was played is kept, and it goes on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from queue import SimpleQueue
from threading import Event

import pytest

from sargam_desktop.adapters.system.clock import MonotonicClock
from sargam_desktop.domain.feedback import NoteJudged, Outcome, SessionEnded
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.engine.commands import SessionEvent, StartSession, StopSession
from sargam_desktop.engine.inbox import CAPACITY
from sargam_desktop.engine.matcher_thread import MatcherThread, Published
from sargam_desktop.engine.session_engine import SessionSetup
from tests.engine.scenes import press, rest_settings, score_of

PATIENCE_S = 20.0
SCORE = score_of((0.0, 60), (1000.0, 62))


class FragileDesk:
    """All that a matcher thread talks to, in one order; it breaks when told to."""

    def __init__(self) -> None:
        self.clock = MonotonicClock()
        self.log: SimpleQueue[object] = SimpleQueue()
        self.is_broken = False
        self.gate = Event()
        self.gate.set()
        self.thread = MatcherThread(
            self.clock, self, self, self.publish, report_fault=lambda: self.log.put("fault")
        )
        self.thread.start()

    def publish(self, published: Published) -> None:
        self.gate.wait(PATIENCE_S)
        if self.is_broken:
            raise RuntimeError("broken")
        for outcome in published.outcomes:
            self.log.put(outcome)

    def append(self, session_id: str, events: Sequence[SessionEvent]) -> None:
        self.log.put((session_id, [type(event) for event in events]))

    def press(self, pitch: int, velocity: int) -> None: ...

    def release(self, pitch: int) -> None: ...

    def click(self, *, is_accented: bool, is_between: bool = False) -> None: ...

    def silence(self) -> None:
        self.log.put("silence")

    def begin(self, session_id: str) -> None:
        self.thread.begin(SessionSetup(session_id, SCORE, rest_settings()))
        self.thread.command(StartSession(self.clock.now_us()))

    def play(self, pitch: int) -> None:
        self.thread.deliver(press(pitch, self.clock.now_us() / 1000))

    def until(self, last: str | type[Outcome]) -> list[object]:
        """Return what comes up to `last`: a word, or a kind of outcome."""
        seen = [self.log.get(timeout=PATIENCE_S)]
        while not (seen[-1] == last or (isinstance(last, type) and isinstance(seen[-1], last))):
            seen.append(self.log.get(timeout=PATIENCE_S))
        return seen


def kept(items: list[object], session_id: str) -> list[type]:
    """Return the kinds of events that were kept of a session."""
    return [kind for item in items if isinstance(item, tuple) and item[0] == session_id for kind in item[1]]


@pytest.fixture
def desk() -> Iterator[FragileDesk]:
    desk = FragileDesk()
    yield desk
    desk.gate.set()
    desk.thread.quit()


def test_the_last_notes_of_a_session_are_kept_before_its_end(desk: FragileDesk) -> None:
    desk.begin("one")
    desk.play(60)
    desk.thread.command(StopSession(desk.clock.now_us()))
    assert kept(desk.until(SessionEnded), "one") == [StartSession, NoteOn, StopSession]


def test_a_fault_keeps_what_was_played_and_silences_everything(desk: FragileDesk) -> None:
    desk.begin("one")
    desk.play(61)
    desk.until(NoteJudged)
    desk.is_broken = True
    desk.play(61)
    seen = desk.until("fault")
    assert kept(seen, "one")[-1] is NoteOn
    assert seen.index("silence") < seen.index("fault")
    assert desk.thread.position is None


def test_nothing_of_a_session_that_a_fault_ended_gets_into_the_next_one(desk: FragileDesk) -> None:
    desk.is_broken = True
    desk.begin("one")
    desk.play(61)
    desk.until("fault")
    desk.is_broken = False
    desk.begin("two")
    desk.thread.command(StopSession(desk.clock.now_us()))
    assert kept(desk.until(SessionEnded), "two") == [StartSession, StopSession]


def test_commands_arrive_when_the_inbox_is_full_of_notes(desk: FragileDesk) -> None:
    desk.begin("one")
    desk.gate.clear()
    for _ in range(CAPACITY + 10):
        desk.play(61)
    desk.thread.command(StopSession(desk.clock.now_us()))
    assert desk.thread.dropped > 0
    desk.gate.set()
    assert isinstance(desk.until(SessionEnded)[-1], SessionEnded)
