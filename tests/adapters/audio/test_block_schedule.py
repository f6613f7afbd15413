from __future__ import annotations

from random import Random

import numpy as np

from sargam_desktop.adapters.audio.block_schedule import BlockSchedule, FrameClock
from sargam_desktop.adapters.audio.piano_synthesis import SAMPLE_RATE
from sargam_desktop.adapters.audio.sampler import Sampler
from sargam_desktop.adapters.audio.sound_events import SoundEvent, SoundKind, SoundSource

FRAMES = 256
BLOCK_US = FRAMES * 1e6 / SAMPLE_RATE
START_US = 5_000_000


def click(at_us: int) -> SoundEvent:
    return SoundEvent(SoundKind.CLICK, SoundSource.METRONOME, 0, 0, at_us)


def test_an_event_begins_at_its_frame(sampler: Sampler) -> None:
    schedule = BlockSchedule(sampler)
    schedule.add([click(START_US)], START_US, 1000.0)
    sound = schedule.render(START_US, FRAMES)
    assert not sound[:48].any()
    assert sound[49:60].any()


def test_an_event_of_a_later_block_waits_for_it(sampler: Sampler) -> None:
    schedule = BlockSchedule(sampler)
    schedule.add([click(START_US + 6000)], START_US, 0.0)
    assert not schedule.render(START_US, FRAMES).any()
    assert schedule.render(START_US + BLOCK_US, FRAMES).any()


def test_a_pressed_key_waits_for_nothing(sampler: Sampler) -> None:
    schedule = BlockSchedule(sampler)
    schedule.add([SoundEvent(SoundKind.PRESS, SoundSource.LEARNER, 60, 80)], START_US, 6000.0)
    assert schedule.render(START_US, FRAMES)[1:20].any()


def test_a_time_from_another_clock_does_not_hang_a_note(sampler: Sampler) -> None:
    schedule = BlockSchedule(sampler)
    schedule.add([click(START_US + 3_600_000_000)], START_US, 0.0)
    assert schedule.render(START_US, FRAMES).any()


def test_a_silence_takes_back_what_has_not_begun_but_no_key_of_the_learners(sampler: Sampler) -> None:
    schedule = BlockSchedule(sampler)
    schedule.add([click(START_US + 6000)], START_US, 0.0)
    schedule.add([SoundEvent(SoundKind.PRESS, SoundSource.LEARNER, 60, 80)], START_US, 0.0)
    schedule.add([SoundEvent(SoundKind.SILENCE, SoundSource.ACCOMPANIMENT)], START_US, 0.0)
    schedule.render(START_US, FRAMES)
    schedule.render(START_US + BLOCK_US, FRAMES)
    assert sampler.voices == 1


def test_the_clicks_of_ten_minutes_are_each_within_a_millisecond_though_callbacks_come_unevenly(
    sampler: Sampler,
) -> None:
    """Callbacks come up to 4 ms late; a click every 600 ms is handed over as it is due."""
    random = Random(5)
    schedule, clock = BlockSchedule(sampler), FrameClock()
    lag_us, due_us = BLOCK_US + 5500, START_US + 300_000
    heard_us: list[float] = []
    for block in range(int(600e6 / BLOCK_US)):
        frame_us = START_US + block * BLOCK_US
        now_us = frame_us + random.triangular(0, 4000, 500)
        block_us = clock.begin_block(round(now_us), FRAMES)
        if now_us >= due_us:
            schedule.add([click(due_us)], block_us, lag_us)
            due_us += 600_000
        was_silent = not sampler.voices
        sound = schedule.render(block_us, FRAMES)
        if was_silent and sampler.voices:
            first = np.append(np.flatnonzero(sound[:, 0]), FRAMES)[0]
            heard_us.append(frame_us + first * 1e6 / SAMPLE_RATE)
    late_us = np.array(heard_us) - START_US - 300_000 - 600_000 * np.arange(len(heard_us))
    assert len(late_us) == 1000
    assert np.ptp(late_us) < 2000  # within 1 ms of their middle
