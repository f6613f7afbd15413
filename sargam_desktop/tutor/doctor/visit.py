"""Tutor, doctor: one visit to the connection doctor, which looks again and again."""

from __future__ import annotations

from collections import deque
from typing import Final

from sargam_desktop.domain.settings import Settings
from sargam_desktop.tutor.doctor.observations import DeskSeen, HostSeen, Observations, SoundSeen

#: Late blocks of sound count for so long.
RECENT_US: Final = 10_000_000


class DoctorVisit:
    """Knows since when somebody has been asked to play, and how the sound was lately.

    Args:
        host: The computer.
        began_us: When the visit began, on the program's clock.
    """

    def __init__(self, host: HostSeen, began_us: int) -> None:
        self._host = host
        self._began_us = began_us
        self._sounds: deque[tuple[int, SoundSeen]] = deque()

    def observe(
        self, desk: DeskSeen, outputs: tuple[str, ...], settings: Settings, at_us: int
    ) -> Observations:
        """Join what is known at this moment."""
        before = self._sound_before(desk.sound, at_us)
        return Observations(
            at_us,
            at_us - self._began_us,
            desk,
            outputs,
            self._host,
            settings,
            desk.sound.blocks - before.blocks,
            desk.sound.late_blocks - before.late_blocks,
        )

    def _sound_before(self, now: SoundSeen, at_us: int) -> SoundSeen:
        """Return the oldest look that still counts; a process that began anew counts from zero."""
        if self._sounds and now.blocks < self._sounds[-1][1].blocks:
            self._sounds.clear()
            self._sounds.append((at_us, SoundSeen()))
        self._sounds.append((at_us, now))
        while self._sounds[0][0] < at_us - RECENT_US:
            self._sounds.popleft()
        return self._sounds[0][1]
