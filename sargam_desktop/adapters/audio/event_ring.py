"""Adapters, audio: events from the program to the sound's process, through shared memory.

Any thread of the program writes, without a lock and without a call to the system: a counter gives
each event its place. The audio callback of the other process looks at the beginning of each block.
An event carries its number and a check sum, so that one that is only half written is not taken.

Layout: a header (`_HEADER`), then `_PLACES` events of `_EVENT.size` bytes.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Sequence
from enum import IntEnum
from itertools import count
from pathlib import Path
from typing import Final, NamedTuple

from sargam_desktop.adapters.audio.sound_events import SoundEvent, SoundKind, SoundSource

#: number, kind, source, pitch, value, at_us, check
_EVENT: Final = struct.Struct("<I4BqI4x")
_PLACES: Final = 1024
_NUMBER_MASK: Final = 0xFFFF_FFFF
_HALF: Final = 0x8000_0000

#: From the sound's process: state, blocks played, frames of a block, blocks too late, name of the system.
_STATUS: Final = struct.Struct("<IQIQ32s")
_STATUS_AT: Final = 0
#: From the program: volumes in percent, by source.
_VOLUMES: Final = struct.Struct("<3B")
_VOLUMES_AT: Final = 64
#: From the sound's process: why the soundfont cannot be used, empty where it can.
_TROUBLE: Final = struct.Struct("<160s")
_TROUBLE_AT: Final = 96
_HEADER: Final = 256

RING_BYTES: Final = _HEADER + _PLACES * _EVENT.size


class SoundState(IntEnum):
    """How the sound's process is."""

    STARTING = 0
    PLAYING = 1
    NO_DEVICE = 2


class SoundStatus(NamedTuple):
    """What the sound's process says of itself.

    Attributes:
        state: How it is.
        blocks: Blocks played since it began.
        block_frames: Frames of the last one.
        late_blocks: Blocks that took longer to render than they sound: each may have been an underrun.
        system: Name of the sound system, empty where there is none.
    """

    state: SoundState = SoundState.STARTING
    blocks: int = 0
    block_frames: int = 0
    late_blocks: int = 0
    system: str = ""


def _check_sum(number: int, event: SoundEvent) -> int:
    packed = event.kind << 24 | event.source << 16 | event.pitch << 8 | event.value
    return (number * 0x9E37_79B1 + packed * 31 + (event.at_us & _NUMBER_MASK)) & _NUMBER_MASK


class _Ring:
    def __init__(self, path: Path) -> None:
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), RING_BYTES)


class EventWriter(_Ring):
    """The program's side.

    Args:
        path: A file; it is made as large as it has to be.
    """

    def __init__(self, path: Path) -> None:
        path.write_bytes(bytes(RING_BYTES))
        super().__init__(path)
        self._numbers = count(1)
        self.set_volumes((100,) * len(SoundSource))

    def write(self, event: SoundEvent) -> None:
        """Hand an event over. Thread: any; a few microseconds, never waits."""
        number = next(self._numbers) & _NUMBER_MASK
        at = _HEADER + number % _PLACES * _EVENT.size
        _EVENT.pack_into(self._memory, at, number, *event, _check_sum(number, event))

    def set_volumes(self, volumes: Sequence[int]) -> None:
        """Set the volumes in percent, by `SoundSource`. Thread: any."""
        _VOLUMES.pack_into(self._memory, _VOLUMES_AT, *volumes)

    def status(self) -> SoundStatus:
        """Return what the sound's process said last. Thread: any."""
        state, blocks, frames, late, system = _STATUS.unpack_from(self._memory, _STATUS_AT)
        name = system.rstrip(b"\0").decode(errors="replace")
        return SoundStatus(SoundState(state), blocks, frames, late, name)

    def soundfont_trouble(self) -> str:
        """Return why the soundfont cannot be used; empty where it can, or there is none. Thread: any."""
        (told,) = _TROUBLE.unpack_from(self._memory, _TROUBLE_AT)
        return str(told.rstrip(b"\0").decode(errors="ignore"))

    def forget_status(self) -> None:
        """Take back what a process said that has ended."""
        _STATUS.pack_into(self._memory, _STATUS_AT, SoundState.STARTING, 0, 0, 0, b"")


class EventReader(_Ring):
    """The side of the sound's process; it begins with what is written from now on.

    Args:
        path: The file that `EventWriter` made.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._next = self._newest() + 1

    def read(self) -> list[SoundEvent]:
        """Return what was written since the last time. Thread: audio.

        Where more was written than there is room for, what was lost is replaced by a silence:
        a note that never ends is worse than one that is missing.
        """
        events: list[SoundEvent] = []
        while True:
            number, event = self._event_at(self._next)
            ahead = (number - self._next) & _NUMBER_MASK
            if event is None or ahead >= _HALF:
                return events
            if ahead:
                events = [SoundEvent(SoundKind.SILENCE, SoundSource.LEARNER)]
                self._next = self._newest() + 1
            else:
                events.append(event)
                self._next += 1

    def volumes(self) -> tuple[int, ...]:
        """Return the volumes in percent, by `SoundSource`."""
        return _VOLUMES.unpack_from(self._memory, _VOLUMES_AT)

    def tell(self, status: SoundStatus) -> None:
        """Say how the sound is."""
        *figures, system = status
        _STATUS.pack_into(self._memory, _STATUS_AT, *figures, system.encode()[:32])

    def tell_soundfont_trouble(self, what: str) -> None:
        """Say why the soundfont cannot be used."""
        _TROUBLE.pack_into(self._memory, _TROUBLE_AT, what.encode()[: _TROUBLE.size])

    def _event_at(self, place: int) -> tuple[int, SoundEvent | None]:
        """Return what stands where event `place` will stand; no event where it is half written."""
        at = _HEADER + place % _PLACES * _EVENT.size
        number, kind, source, pitch, value, at_us, check = _EVENT.unpack_from(self._memory, at)
        if not number:
            return 0, None
        try:
            event = SoundEvent(SoundKind(kind), SoundSource(source), pitch, value, at_us)
        except ValueError:
            return number, None
        return number, event if check == _check_sum(number, event) else None

    def _newest(self) -> int:
        return max(self._event_at(place)[0] for place in range(_PLACES))
