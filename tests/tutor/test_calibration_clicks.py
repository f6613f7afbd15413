from __future__ import annotations

import time
from itertools import pairwise
from queue import Empty, SimpleQueue

import pytest

from sargam_desktop.adapters.midi.midi_output import NoSound
from sargam_desktop.adapters.system.clock import MonotonicClock
from sargam_desktop.tutor.calibration_clicks import SteadyClicks

CLOCK = MonotonicClock()
INTERVAL_US = 20_000
PATIENCE_S = 10


class Wood(NoSound):
    """An output that notes when it clicks and when it is told to be silent."""

    def __init__(self) -> None:
        self.clicks: SimpleQueue[int] = SimpleQueue()
        self.silences: SimpleQueue[None] = SimpleQueue()

    def click(self, *, is_accented: bool, is_between: bool = False) -> None:
        assert not is_accented
        assert not is_between
        self.clicks.put(CLOCK.now_us())

    def silence(self) -> None:
        self.silences.put(None)


class HeldUpWood(Wood):
    """An output that takes its time over the first click."""

    def click(self, *, is_accented: bool, is_between: bool = False) -> None:
        if self.clicks.empty():
            time.sleep(5 * INTERVAL_US / 1e6)
        super().click(is_accented=is_accented, is_between=is_between)


class BrokenWood(NoSound):
    def click(self, *, is_accented: bool, is_between: bool = False) -> None:
        raise OSError(f"the output is gone, {is_accented=} {is_between=}")


def no_fault() -> None:
    raise AssertionError("no fault was expected")


def test_each_click_is_told_with_the_time_at_which_it_was_handed_to_the_output() -> None:
    sound, told = Wood(), SimpleQueue[int]()
    clicks = SteadyClicks(sound, CLOCK, told.put, no_fault)
    began_us = CLOCK.now_us()
    clicks.start(began_us + INTERVAL_US, INTERVAL_US)
    times = [told.get(timeout=PATIENCE_S) for _ in range(6)]
    clicks.stop()
    assert all(at_us <= sound.clicks.get() for at_us in times)
    assert times[0] >= began_us + INTERVAL_US
    assert all(earlier < later for earlier, later in pairwise(times))
    assert all(at_us >= began_us + (i + 1) * INTERVAL_US for i, at_us in enumerate(times))


def test_clicks_that_were_held_up_are_left_out_and_not_caught_up_with() -> None:
    told = SimpleQueue[int]()
    clicks = SteadyClicks(HeldUpWood(), CLOCK, told.put, no_fault)
    first_us = CLOCK.now_us() + INTERVAL_US
    clicks.start(first_us, INTERVAL_US)
    beats = [(told.get(timeout=PATIENCE_S) - first_us) // INTERVAL_US for _ in range(4)]
    clicks.stop()
    assert beats == sorted(set(beats))


def test_stopping_is_at_once_and_for_good() -> None:
    sound, told = Wood(), SimpleQueue[int]()
    clicks = SteadyClicks(sound, CLOCK, told.put, no_fault)
    clicks.start(CLOCK.now_us(), INTERVAL_US)
    told.get(timeout=PATIENCE_S)
    clicks.stop()
    sound.silences.get(timeout=PATIENCE_S)
    count = sound.clicks.qsize()
    time.sleep(0.1)
    assert sound.clicks.qsize() == count
    clicks.stop()


def test_starting_again_ends_the_clicks_before() -> None:
    sound, told = Wood(), SimpleQueue[int]()
    clicks = SteadyClicks(sound, CLOCK, told.put, no_fault)
    clicks.start(CLOCK.now_us() + 3_600_000_000, INTERVAL_US)
    clicks.start(CLOCK.now_us(), INTERVAL_US)
    sound.silences.get(timeout=PATIENCE_S)
    told.get(timeout=PATIENCE_S)
    clicks.stop()


@pytest.mark.usefixtures("caplog")
def test_an_output_that_fails_ends_the_clicks_and_is_told() -> None:
    faults, told = SimpleQueue[None](), SimpleQueue[int]()
    clicks = SteadyClicks(BrokenWood(), CLOCK, told.put, lambda: faults.put(None))
    clicks.start(CLOCK.now_us(), INTERVAL_US)
    faults.get(timeout=PATIENCE_S)
    with pytest.raises(Empty):
        told.get(timeout=0.05)
