"""The matcher thread with a clock that the test sets: no test waits for time to pass."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from queue import SimpleQueue

import pytest

from sargam_desktop.adapters.system.clock import MonotonicClock
from sargam_desktop.domain.feedback import NoteJudged, SessionEnded, SessionStarted, TransportState
from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.score import Hands, Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.engine.commands import PauseSession, SessionEvent, StartSession, StopSession
from sargam_desktop.engine.matcher_thread import MatcherThread, Published
from sargam_desktop.engine.ports import Clock
from sargam_desktop.engine.session_engine import SessionSetup
from tests.engine.scenes import MS, press, rest_settings, score_of

ORIGIN_US = 7_000_000
PATIENCE_S = 20.0


class SetClock:
    """A clock that stands where the test puts it."""

    def __init__(self) -> None:
        self.us = ORIGIN_US

    def now_us(self) -> int:
        return self.us


class HeardSound:
    """Notes down what it is asked to sound."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def press(self, pitch: int, velocity: int) -> None:
        self.heard.append(f"press {pitch} {velocity}")

    def release(self, pitch: int) -> None:
        self.heard.append(f"release {pitch}")

    def click(self, *, is_accented: bool, is_between: bool = False) -> None:
        self.heard.append("accent" if is_accented else "between" if is_between else "click")

    def silence(self) -> None:
        self.heard.append("silence")


class KeptRecording:
    """Keeps what it is given, by session."""

    def __init__(self) -> None:
        self.events: dict[str, list[SessionEvent]] = {}

    def append(self, session_id: str, events: Sequence[SessionEvent]) -> None:
        self.events.setdefault(session_id, []).extend(events)


class Desk:
    """A running matcher thread and all that it talks to."""

    def __init__(self, clock: Clock) -> None:
        self.published: SimpleQueue[Published] = SimpleQueue()
        self.faults: SimpleQueue[str] = SimpleQueue()
        self.sound = HeardSound()
        self.recording = KeptRecording()
        self.thread = MatcherThread(
            clock,
            self.sound,
            self.recording,
            self.published.put,
            report_fault=lambda: self.faults.put("fault"),
        )
        self.thread.start()

    def begin(self, session_id: str, score: Score, settings: SessionSettings | None = None) -> None:
        self.thread.begin(SessionSetup(session_id, score, settings or rest_settings()))

    def next_published(self) -> Published:
        return self.published.get(timeout=PATIENCE_S)

    def wait_for(self, kind: type[NoteJudged | SessionEnded]) -> list[Published]:
        """Return what is published until an outcome of `kind` comes."""
        items = [self.next_published()]
        while not any(isinstance(outcome, kind) for outcome in items[-1].outcomes):
            items.append(self.next_published())
        return items


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def desk(clock: SetClock) -> Iterator[Desk]:
    desk = Desk(clock)
    yield desk
    desk.thread.quit()


def test_a_press_is_answered_with_its_verdict_and_the_session_that_gave_it(desk: Desk) -> None:
    desk.begin("one", score_of((1.0, 60)))
    desk.thread.command(StartSession(ORIGIN_US))
    assert desk.next_published().outcomes[0] == SessionStarted("one", 1)
    key = press(60, 8020)
    desk.thread.deliver(key)
    answer = desk.next_published()
    judged = answer.outcomes[0]
    assert (answer.played, answer.session_id) == (key, "one")
    assert isinstance(judged, NoteJudged)
    assert (judged.result, judged.timing_diff_us, judged.at_us) == (Result.CORRECT, 20 * MS, 1020 * MS)


def test_keys_are_published_without_a_session_so_that_they_can_be_shown(desk: Desk) -> None:
    desk.thread.deliver(press(60, 0))
    assert desk.next_published() == Published(press(60, 0), ())
    assert desk.thread.position is None


def test_all_events_are_recorded_in_session_time_when_the_session_ends(desk: Desk) -> None:
    desk.begin("one", score_of((1.0, 60)))
    desk.thread.command(StartSession(ORIGIN_US))
    desk.thread.deliver(press(60, 8020))
    desk.thread.command(StopSession(ORIGIN_US + 1500 * MS))
    desk.wait_for(SessionEnded)
    desk.thread.quit()
    assert desk.recording.events == {"one": [StartSession(0), press(60, 1020), StopSession(1500 * MS)]}


def test_events_are_recorded_while_the_session_runs(desk: Desk, clock: SetClock) -> None:
    desk.begin("one", score_of((9.0, 60)))
    desk.thread.command(StartSession(ORIGIN_US))
    desk.next_published()
    clock.us += 300 * MS
    desk.thread.deliver(press(61, 7300))
    desk.next_published()
    desk.thread.deliver(press(61, 7301))
    desk.next_published()  # the first one was recorded before the second one was taken
    assert desk.recording.events == {"one": [StartSession(0), press(61, 300)]}


def test_what_comes_after_the_end_is_no_part_of_the_recording(desk: Desk) -> None:
    desk.begin("one", score_of((1.0, 60)))
    desk.thread.command(StartSession(ORIGIN_US))
    desk.thread.deliver(press(60, 99_000))
    desk.wait_for(SessionEnded)
    desk.thread.quit()
    assert desk.recording.events == {"one": [StartSession(0)]}


def test_the_glide_to_a_note_that_came_early_is_told_on_the_live_clock(desk: Desk) -> None:
    desk.begin("one", score_of(*((float(i), 60 + i) for i in range(8))), rest_settings(Mode.FOLLOW))
    desk.thread.command(StartSession(ORIGIN_US))
    for pitch, at_ms in ((60, 0), (61, 1000), (62, 2000), (63, 2900)):
        desk.thread.deliver(press(pitch, ORIGIN_US / MS + at_ms))
        desk.wait_for(NoteJudged)
    position, early_us = desk.thread.position, ORIGIN_US + 2900 * MS
    assert position is not None
    assert position.score_us == 3000 * MS
    assert position.score_us_at(early_us) == pytest.approx(2900 * MS, abs=10)
    glided_us = position.score_us_at(early_us + 300 * MS) - position.score_us
    assert glided_us == 300 * MS * position.speed_percent // 100


def test_the_position_is_told_on_the_live_clock(desk: Desk) -> None:
    desk.begin("one", score_of((9.0, 60)))
    desk.thread.command(StartSession(ORIGIN_US))
    desk.next_published()
    position = desk.thread.position
    assert position is not None
    assert position.score_us_at(ORIGIN_US + 1500 * MS) == 1500 * MS
    desk.thread.command(PauseSession(ORIGIN_US + 2000 * MS))
    desk.next_published()
    assert desk.thread.position is not None
    assert desk.thread.position.state is TransportState.PAUSED


def test_a_new_session_stops_the_one_that_runs(desk: Desk) -> None:
    desk.begin("one", score_of((1.0, 60)))
    desk.thread.command(StartSession(ORIGIN_US))
    desk.next_published()
    desk.begin("two", score_of((1.0, 60)))
    ended = desk.wait_for(SessionEnded)[-1]
    assert ended.session_id == "one"
    desk.thread.command(StartSession(ORIGIN_US))
    assert desk.next_published().session_id == "two"


def test_the_other_hand_and_the_metronome_sound_and_end(desk: Desk) -> None:
    settings = rest_settings(hands=Hands.RIGHT, is_other_hand_played=True, has_metronome=True)
    desk.begin("one", score_of((0.5, 48), (3.0, 72)), settings)
    desk.thread.command(StartSession(ORIGIN_US))
    desk.thread.deliver(press(72, 8200))
    desk.thread.command(StopSession(ORIGIN_US + 1300 * MS))
    desk.wait_for(SessionEnded)
    desk.thread.quit()
    assert desk.sound.heard == ["accent", "press 48 80", "click", "release 48", "silence"]


def test_a_fault_ends_the_session_and_is_reported_and_the_thread_goes_on(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.thread.begin(None)  # type: ignore[arg-type] # a fault, as a bug would make it
    assert desk.faults.get(timeout=PATIENCE_S) == "fault"
    desk.begin("two", score_of((1.0, 60)))
    desk.thread.command(StartSession(ORIGIN_US))
    assert desk.next_published().session_id == "two"
    assert "the session ended by a fault" in caplog.text
    caplog.clear()


def test_quitting_stops_the_session_and_ends_the_thread(desk: Desk) -> None:
    desk.begin("one", score_of((1.0, 60)))
    desk.thread.command(StartSession(ORIGIN_US))
    desk.next_published()
    desk.thread.quit(PATIENCE_S)
    assert not desk.thread.is_alive()
    ended = desk.next_published()
    assert isinstance(ended.outcomes[-1], SessionEnded)


def test_time_alone_tells_a_missed_note() -> None:
    clock = MonotonicClock()
    desk = Desk(clock)
    desk.begin("one", score_of((0.0, 60)))
    desk.thread.command(StartSession(clock.now_us()))
    missed = desk.wait_for(NoteJudged)[-1]
    assert missed.played is None
    assert isinstance(missed.outcomes[0], NoteJudged)
    assert missed.outcomes[0].result is Result.MISSED
    desk.thread.quit(PATIENCE_S)
