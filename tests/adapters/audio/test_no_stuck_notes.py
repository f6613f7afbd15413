"""Whatever is played, commanded and unplugged in whatever order: at the end nothing sounds on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sargam_desktop.adapters.audio.event_ring import EventReader
from sargam_desktop.adapters.audio.piano_output import PianoOutput
from sargam_desktop.adapters.audio.piano_synthesis import SAMPLE_RATE, KeySamples
from sargam_desktop.adapters.audio.sampler import Sampler
from sargam_desktop.adapters.midi.messages import MessageCounts, MessageNormaliser
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hands
from sargam_desktop.engine.commands import (
    ChangeLoop,
    ChangeSpeed,
    Command,
    PauseSession,
    ResumeSession,
    SeekTo,
    StartSession,
    StopSession,
    SwitchMetronome,
)
from sargam_desktop.engine.matcher_thread import BeginSession, MatcherThread
from sargam_desktop.engine.session_engine import SessionSetup
from tests.engine.scenes import rest_settings, score_of

#: Two hands; a note of the left one is always on its way.
SCORE = score_of(
    *((beat, 48 + beat % 3) for beat in range(16)), *((beat, 64 + beat % 3) for beat in range(16))
)
#: A sound that never ends by itself, so that a stuck note is found.
ENDLESS = KeySamples(np.full(60 * SAMPLE_RATE, 9000, np.int16), np.full(4800, 100, np.int16))
KEYS = range(60, 64)

key = st.sampled_from(KEYS)
steps = st.one_of(
    st.tuples(st.just("midi"), st.one_of(
        st.tuples(st.just(0x90), key, st.integers(0, 127)),
        st.tuples(st.just(0x80), key, st.just(0)),
        st.tuples(st.just(0xB0), st.just(64), st.sampled_from((0, 127))),
        st.tuples(st.just(0xB0), st.just(123), st.just(0)),
    )),
    st.tuples(st.just("time"), st.integers(0, 3_000_000)),
    st.tuples(st.just("unplug"), st.none()),
    st.tuples(st.just("begin"), st.sampled_from(list(Mode))),
    st.tuples(st.just("pause"), st.none()),
    st.tuples(st.just("resume"), st.none()),
    st.tuples(st.just("seek"), st.integers(0, 3)),
    st.tuples(st.just("loop"), st.sampled_from(((0, 0), (1, 2), None))),
    st.tuples(st.just("speed"), st.sampled_from((50, 73, 150))),
    st.tuples(st.just("metronome"), st.booleans()),
)  # fmt: skip


class Stage:
    """A keyboard, a matcher that is driven step by step, and the sampler at the end of the way."""

    def __init__(self, piano: PianoOutput) -> None:
        self.now = 1_000_000
        self.sampler = Sampler(dict.fromkeys(range(21, 109), ENDLESS))
        self._told = EventReader(Path(piano._folder.name) / "events")  # noqa: SLF001 - where the process looks
        self._piano = piano
        self._matcher = MatcherThread(self, piano, self, lambda _: None)
        self._normaliser = MessageNormaliser("keys", self._deliver, MessageCounts())

    def now_us(self) -> int:
        return self.now

    def append(self, _session_id: str, _events: object) -> None: ...

    def take(self, kind: str, value: object) -> None:
        match kind, value:
            case "midi", tuple():
                self._normaliser.feed(value, self.now)
            case "time", int():
                self.now += value
                self._matcher._take(None)  # noqa: SLF001 - the thread's own step, without the thread
            case "unplug", _:
                self._normaliser.release_all(self.now)
            case "begin", Mode():
                self.begin(value)
            case _:
                self._command(kind, value)
        for event in self._told.read():
            self.sampler.take(event)

    def begin(self, mode: Mode) -> None:
        hands = rest_settings(mode, hands=Hands.RIGHT, is_other_hand_played=True, has_metronome=True)
        self._matcher._take(BeginSession(SessionSetup("test", SCORE, hands)))  # noqa: SLF001 - as above
        self._matcher._take(StartSession(self.now))  # noqa: SLF001 - as above

    def end(self) -> None:
        """Unplug the keyboard and end the session, as the program's end does."""
        self.take("unplug", None)
        self.take("stop", None)

    def _deliver(self, event: object) -> None:
        self._piano.echo(event)  # type: ignore[arg-type]
        self._matcher._take(event)  # type: ignore[arg-type] # noqa: SLF001 - as above

    def _command(self, kind: str, value: object) -> None:
        commands: dict[str, Command] = {
            "pause": PauseSession(self.now),
            "resume": ResumeSession(self.now),
            "seek": SeekTo(value if isinstance(value, int) else 0, self.now),
            "loop": ChangeLoop(value if isinstance(value, tuple) else None, self.now),
            "speed": ChangeSpeed(value if isinstance(value, int) else 100, self.now),
            "metronome": SwitchMetronome(bool(value), self.now),
            "stop": StopSession(self.now),
        }
        self._matcher._take(commands[kind])  # noqa: SLF001 - as above

    def sounding(self) -> int:
        """Return how many voices sound half a second later."""
        for _ in range(6):
            self.sampler.render(SAMPLE_RATE // 8)
        return self.sampler.voices


@pytest.fixture(scope="module")
def piano(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PianoOutput]:
    piano = PianoOutput(tmp_path_factory.mktemp("samples"))  # its process is never started
    yield piano
    piano.close()


@given(st.lists(steps, max_size=30))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_sounds_on_after_the_keyboard_is_gone_and_the_session_over(
    piano: PianoOutput, played: list[tuple[str, object]]
) -> None:
    stage = Stage(piano)
    stage.begin(Mode.TEMPO)
    for kind, value in played:
        stage.take(kind, value)
    stage.end()
    assert stage.sounding() == 0


def test_a_pedal_that_is_held_while_the_cable_is_pulled_holds_nothing(piano: PianoOutput) -> None:
    stage = Stage(piano)
    stage.take("midi", (0xB0, 64, 127))
    stage.take("midi", (0x90, 60, 90))
    stage.take("midi", (0x80, 60, 0))
    assert stage.sounding() == 1
    stage.take("unplug", None)
    assert stage.sounding() == 0


def test_a_pause_silences_the_other_hand_but_not_a_key_that_is_held(piano: PianoOutput) -> None:
    stage = Stage(piano)
    stage.begin(Mode.TEMPO)
    stage.take("midi", (0x90, 61, 90))
    stage.take("time", 1_200_000)
    assert stage.sounding() == 2
    stage.take("pause", None)
    assert stage.sounding() == 1
