"""Tutor: the sound of a replay, on a thread of its own so that no frame of the window delays it."""

from __future__ import annotations

import logging
import threading
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from sargam_desktop.engine.ports import Clock, SoundOutput
from sargam_desktop.tutor.replay import Cue

_log = logging.getLogger(__name__)

_PATIENCE_S: Final = 2.0


class ReplayPlayer:
    """Plays cues from any place at any speed, and knows where it is.

    Thread: GUI, but for the sound, which has one of its own while something plays.

    Args:
        clock: The clock on which it plays.
        sound: Where the notes sound.
    """

    def __init__(self, clock: Clock, sound: SoundOutput) -> None:
        self._clock = clock
        self._sound = sound
        self._run: _Run | None = None
        self._stands_at_us = 0

    @property
    def is_playing(self) -> bool:
        """Whether time goes on."""
        return self._run is not None

    @property
    def position_us(self) -> int:
        """Session time that is heard now."""
        return self._stands_at_us if self._run is None else self._run.position_us()

    def play(self, cues: Sequence[Cue], from_us: int, percent: int) -> None:
        """Play on from a session time.

        Args:
            cues: By time.
            from_us: Session time.
            percent: Speed; 100 is as the take was played.
        """
        self.pause()
        self._run = _Run(cues, from_us, percent, self._clock, self._sound)
        self._run.start()

    def pause(self) -> None:
        """Stand still, and let nothing sound."""
        if self._run is None:
            return
        self._stands_at_us = self._run.position_us()
        self._run.end()
        self._run = None

    def stand_at(self, at_us: int) -> None:
        """Stand still at a session time."""
        self.pause()
        self._stands_at_us = at_us


class _Run(threading.Thread):
    """One stretch without a jump or a change of speed."""

    def __init__(
        self, cues: Sequence[Cue], from_us: int, percent: int, clock: Clock, sound: SoundOutput
    ) -> None:
        super().__init__(name="replay", daemon=True)
        self._cues = cues
        self._from_us = from_us
        self._percent = percent
        self._clock = clock
        self._sound = sound
        self._started_us = clock.now_us()
        self._ended = threading.Event()

    def position_us(self) -> int:
        """Return the session time. Thread: GUI."""
        return self._from_us + (self._clock.now_us() - self._started_us) * self._percent // 100

    def end(self) -> None:
        """End the thread and all sound. Thread: GUI."""
        self._ended.set()
        self.join(_PATIENCE_S)
        self._sound.silence()

    def run(self) -> None:
        """Sound each cue when its time has come. Thread: replay."""
        try:
            self._sound_cues()
        except Exception:  # noqa: BLE001 - the border of the thread: the picture goes on without sound
            _log.exception("the sound of a replay has ended by a fault")

    def _sound_cues(self) -> None:
        for place in range(bisect_left(self._cues, (self._from_us,)), len(self._cues)):
            cue = self._cues[place]
            due_us = self._started_us + (cue.at_us - self._from_us) * 100 // self._percent
            if not self._wait_until(due_us):
                return
            if cue.velocity:
                self._sound.press(cue.pitch, cue.velocity)
            else:
                self._sound.release(cue.pitch)

    def _wait_until(self, due_us: int) -> bool:
        """Wait, and tell whether the time has come; not where the run has ended before."""
        while (left_us := due_us - self._clock.now_us()) > 0:
            if self._ended.wait(left_us / 1_000_000):
                return False
        return not self._ended.is_set()
