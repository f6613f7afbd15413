"""Adapters, audio: which frame of which block an event begins at.

Events with a time are put off by a fixed lag, so that each finds its frame in a block that is not
yet rendered; between them the distance is kept to the frame. Events without a time begin with the
next block: a key that was pressed waits for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heapify, heappop, heappush
from itertools import count
from typing import Final

import numpy as np

from sargam_desktop.adapters.audio.instruments import Block
from sargam_desktop.adapters.audio.piano_synthesis import SAMPLE_RATE
from sargam_desktop.adapters.audio.sampler import Sampler
from sargam_desktop.adapters.audio.sound_events import AT_ONCE, SoundEvent, SoundKind, SoundSource

_US: Final = 1_000_000
#: What comes so late or early is on another clock, or the computer slept.
_FARTHEST_US: Final = 2 * _US
#: How quickly the frames' clock follows the computer's: callbacks come unevenly, frames do not.
_FOLLOW: Final = 0.02
_LEAP_US: Final = 100_000


class FrameClock:
    """Tells the time of a block's first frame, smoother than callbacks come."""

    def __init__(self) -> None:
        self._next_us: float | None = None

    def begin_block(self, now_us: int, frames: int) -> float:
        """Return the time of the first of the next `frames`, asked for at `now_us`."""
        expected = self._next_us
        if expected is None or abs(now_us - expected) > _LEAP_US:
            expected = float(now_us)
        at_us = expected + _FOLLOW * (now_us - expected)
        self._next_us = at_us + frames * _US / SAMPLE_RATE
        return at_us


class BlockSchedule:
    """Renders blocks, each event at its frame. Thread: audio, or whoever renders.

    Args:
        sampler: What sounds.
    """

    def __init__(self, sampler: Sampler) -> None:
        self._sampler = sampler
        self._waiting: list[tuple[int, int, SoundEvent]] = []
        self._order = count()

    def add(self, events: Iterable[SoundEvent], block_us: float, lag_us: float) -> None:
        """Take events that sound `lag_us` after their time; `block_us` is the time of the next frame."""
        for event in events:
            due_us = event.at_us + lag_us
            if event.at_us == AT_ONCE or abs(due_us - block_us) > _FARTHEST_US:
                due_us = block_us
            if event.kind is SoundKind.SILENCE:
                self._waiting = [each for each in self._waiting if each[2].source is SoundSource.LEARNER]
                heapify(self._waiting)
            heappush(self._waiting, (round(due_us), next(self._order), event))

    def render(self, block_us: float, frames: int) -> Block:
        """Return the next frames, shape (frames, 2)."""
        parts: list[Block] = []
        done = 0
        while self._waiting:
            frame = max(done, round((self._waiting[0][0] - block_us) * SAMPLE_RATE / _US))
            if frame >= frames:
                break
            if frame > done:
                parts.append(self._sampler.render(frame - done))
                done = frame
            self._sampler.take(heappop(self._waiting)[2])
        parts.append(self._sampler.render(frames - done))
        return parts[0] if len(parts) == 1 else np.concatenate(parts)
