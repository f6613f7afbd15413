from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from sargam_desktop.adapters.system.clock import MonotonicClock
from sargam_desktop.tutor.replay import Cue
from sargam_desktop.tutor.replay_player import ReplayPlayer

PATIENCE_S = 20.0


class Ear:
    """Hears what sounds. Fulfils `SoundOutput`."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, int]] = []
        self.velocities: list[int] = []
        self.threads: set[str] = set()

    def press(self, pitch: int, velocity: int) -> None:
        self.threads.add(threading.current_thread().name)
        self.velocities.append(velocity)
        self.heard.append(("press", pitch))

    def release(self, pitch: int) -> None:
        self.heard.append(("release", pitch))

    def click(self, *, is_accented: bool, is_between: bool = False) -> None:
        raise AssertionError(("a replay has no metronome", is_accented, is_between))

    def silence(self) -> None:
        self.heard.append(("silence", -1))

    def wait_for(self, count: int) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while len(self.heard) < count:
            assert time.monotonic() < deadline, self.heard
            time.sleep(0.005)


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def player(ear: Ear) -> Iterator[ReplayPlayer]:
    player = ReplayPlayer(MonotonicClock(), ear)
    yield player
    player.pause()


CUES = (Cue(0, 60, 80), Cue(10_000, 60, 0), Cue(20_000, 62, 80), Cue(30_000, 62, 0))


def test_notes_sound_in_order_on_a_thread_of_their_own(player: ReplayPlayer, ear: Ear) -> None:
    player.play(CUES, 0, 100)
    ear.wait_for(4)
    assert ear.heard == [("press", 60), ("release", 60), ("press", 62), ("release", 62)]
    assert ear.threads == {"replay"}


def test_playing_from_a_place_leaves_out_what_lies_before(player: ReplayPlayer, ear: Ear) -> None:
    player.play(CUES, 15_000, 100)
    ear.wait_for(2)
    assert ear.heard == [("press", 62), ("release", 62)]


def test_a_pause_silences_everything_and_keeps_the_place(player: ReplayPlayer, ear: Ear) -> None:
    player.play((Cue(0, 60, 80), Cue(3_600_000_000, 60, 0)), 0, 100)
    ear.wait_for(1)
    player.pause()
    assert ear.heard[-1] == ("silence", -1)
    stands_at_us = player.position_us
    assert 0 < stands_at_us < 3_600_000_000
    assert player.position_us == stands_at_us
    assert not player.is_playing


def test_at_double_speed_twice_as_much_time_passes(player: ReplayPlayer) -> None:
    clock = MonotonicClock()
    begun_us = clock.now_us()
    player.play((), 1_000_000, 200)
    time.sleep(0.02)
    player.pause()
    passed_us = clock.now_us() - begun_us
    assert 40_000 <= player.position_us - 1_000_000 <= 2 * passed_us


def test_a_new_start_ends_the_old_one(player: ReplayPlayer, ear: Ear) -> None:
    player.play((Cue(3_600_000_000, 60, 80),), 0, 100)
    player.play(CUES, 0, 100)
    ear.wait_for(5)
    assert ear.heard[0] == ("silence", -1)
    assert sum(thread.name == "replay" for thread in threading.enumerate()) <= 1


def test_an_output_that_fails_ends_the_sound_and_not_the_replay() -> None:
    class BrokenEar(Ear):
        def press(self, pitch: int, velocity: int) -> None:
            super().press(pitch, velocity)
            raise OSError("the output is gone")

    broken = BrokenEar()
    player = ReplayPlayer(MonotonicClock(), broken)
    player.play(CUES, 0, 100)
    broken.wait_for(1)
    assert player.is_playing
    player.pause()
    assert not player.is_playing
