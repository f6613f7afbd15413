"""Adapters, audio: the sound device, and the callback that fills it.

The device is opened again when it was lost, changed, or not there at first.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Generator
from typing import Final

import miniaudio

from sargam_desktop.adapters.audio.block_schedule import BlockSchedule, FrameClock
from sargam_desktop.adapters.audio.event_ring import EventReader, SoundState, SoundStatus
from sargam_desktop.adapters.audio.piano_synthesis import SAMPLE_RATE
from sargam_desktop.adapters.audio.prompt_device import PromptDevice
from sargam_desktop.adapters.audio.sampler import Sampler
from sargam_desktop.adapters.audio.sound_events import SoundEvent, SoundKind, SoundSource

_log = logging.getLogger(__name__)

#: Asked of systems that let the program choose; JACK has a period of its own.
USUAL_PERIOD_MS: Final = 5
_US: Final = 1_000_000
_NS: Final = 1_000_000_000
#: Timed events wait for so many blocks, and this; a matcher that woke a little late costs nothing then.
_LAG_BLOCKS: Final = 1
_LAG_US: Final = 1500
#: A device that asks for nothing for so long is lost.
_SILENT_LOOKS: Final = 3
#: Where there was no device, every so many looks see whether there is one now.
_LOOKS_BETWEEN: Final = 8

_B = miniaudio.Backend
#: Where sound may come out; a JACK server that runs is there because somebody wants it.
_SYSTEMS: Final = {
    "linux": (_B.JACK, _B.PULSEAUDIO, _B.ALSA),
    "darwin": (_B.COREAUDIO,),
    "win32": (_B.WASAPI, _B.DSOUND),
}
_ELSEWHERE: Final = (_B.SNDIO, _B.AUDIO4, _B.OSS)


def usual_systems() -> tuple[miniaudio.Backend, ...]:
    """Return the sound systems of this computer, the best first."""
    return _SYSTEMS.get(sys.platform, _ELSEWHERE)


class Playback:
    """Plays what the program asks for, on the first sound system that has a device.

    Args:
        sampler: What sounds.
        events: Where it is asked for.
        systems: Where to look for a device, the best first.
        period_ms: What a device is to ask for at once, where it lets the program choose.
    """

    def __init__(
        self,
        sampler: Sampler,
        events: EventReader,
        systems: tuple[miniaudio.Backend, ...],
        period_ms: int = USUAL_PERIOD_MS,
    ) -> None:
        self._sampler = sampler
        self._events = events
        self._systems = systems
        self._period_ms = period_ms
        self._schedule = BlockSchedule(sampler)
        self._clock = FrameClock()
        self._device: miniaudio.PlaybackDevice | None = None
        self._volumes: tuple[int, ...] = ()
        self._blocks = 0
        self._block_frames = 0
        self._late_blocks = 0
        self._blocks_seen = 0
        self._silent_looks = 0
        self._looks_to_wait = 0

    def look(self) -> None:
        """Open a device if there is none, let go of one that asks for nothing. Thread: main.

        Called a few times a second.
        """
        self._notice_loss()
        if self._device is None and not self._looks_to_wait:
            self._device = self._open()
            self._looks_to_wait = _LOOKS_BETWEEN
        self._looks_to_wait = max(0, self._looks_to_wait - 1)
        state = SoundState.NO_DEVICE if self._device is None else SoundState.PLAYING
        system = "" if self._device is None else self._device.backend
        self._events.tell(SoundStatus(state, self._blocks, self._block_frames, self._late_blocks, system))

    def close(self) -> None:
        """Let go of the device."""
        if self._device is not None:
            self._device.close()
            self._device = None

    def _notice_loss(self) -> None:
        self._silent_looks = self._silent_looks + 1 if self._blocks == self._blocks_seen else 0
        self._blocks_seen = self._blocks
        if self._device is not None and self._silent_looks >= _SILENT_LOOKS:
            _log.info("%s asks for nothing; opening it again", self._device.backend)
            self.close()

    def _open(self) -> miniaudio.PlaybackDevice | None:
        self._silent_looks = 0
        # What was asked for while nothing could sound comes too late now; a key may have gone up meanwhile.
        self._events.read()
        self._schedule.add([SoundEvent(SoundKind.SILENCE, SoundSource.LEARNER)], 0.0, 0.0)
        for system in self._systems:
            try:
                return self._open_on(system)
            except miniaudio.MiniaudioError as error:
                _log.debug("%s: %s", system.name, error)
        return None

    def _open_on(self, system: miniaudio.Backend) -> miniaudio.PlaybackDevice:
        device = PromptDevice(
            output_format=miniaudio.SampleFormat.FLOAT32,
            nchannels=2,
            sample_rate=SAMPLE_RATE,
            buffersize_msec=0 if system is _B.JACK else self._period_ms,
            backends=[system],
            app_name="Sargam",
        )
        blocks = self._fill()
        next(blocks)
        try:
            device.start(blocks)
        except miniaudio.MiniaudioError:
            device.close()
            raise
        _log.info("sound through %s", device.backend)
        return device

    def _fill(self) -> Generator[bytes, int, None]:
        """Yield one block for each number of frames that is sent. Thread: audio."""
        frames = yield b""
        while True:
            frames = yield self._render(frames)

    def _render(self, frames: int) -> bytes:
        begun_ns = time.perf_counter_ns()
        block_us = self._clock.begin_block(begun_ns // 1000, frames)
        self._follow_volumes()
        lag_us = _LAG_BLOCKS * frames * _US / SAMPLE_RATE + _LAG_US
        self._schedule.add(self._events.read(), block_us, lag_us)
        self._blocks += 1
        self._block_frames = frames
        block = self._schedule.render(block_us, frames).tobytes()
        self._late_blocks += time.perf_counter_ns() - begun_ns > frames * _NS // SAMPLE_RATE
        return block

    def _follow_volumes(self) -> None:
        volumes = self._events.volumes()
        if volumes != self._volumes:
            self._volumes = volumes
            for source, percent in zip(SoundSource, volumes, strict=True):
                self._sampler.set_volume(source, percent)
