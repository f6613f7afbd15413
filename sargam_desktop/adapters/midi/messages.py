"""MIDI: the border where bytes become played notes, once and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sargam_desktop.domain.performance import NoteOff, NoteOn, PedalMoved
from sargam_desktop.engine.ports import Deliver

_NOTE_OFF: Final = 0x80
_NOTE_ON: Final = 0x90
_CONTROL_CHANGE: Final = 0xB0
_SYSTEM: Final = 0xF0
_KIND: Final = 0xF0
_CHANNEL: Final = 0x0F
_DATA_LIMIT: Final = 0x80
#: Bytes of a message by the kind in its status byte, the status included.
_LENGTHS: Final = {0x80: 3, 0x90: 3, 0xA0: 3, 0xB0: 3, 0xC0: 2, 0xD0: 2, 0xE0: 3}

_SUSTAIN: Final = 64
_RESET_CONTROLLERS: Final = 121
#: All sound off, all notes off, and the four mode messages that mean all notes off as well.
_ALL_OFF: Final = frozenset({120, 123, 124, 125, 126, 127})


@dataclass(slots=True)
class MessageCounts:
    """What came and was dropped, for the connection doctor and the log.

    Attributes:
        ignored: Messages on channels that the learner does not want to hear.
        controllers: Control changes other than sustain and all-notes-off.
        other: Program changes, pitch bend and pressure.
        system: Clock, active sensing, system exclusive and their kin.
        malformed: What is no MIDI message.
        failures: Messages that the program failed to take.
    """

    ignored: int = 0
    controllers: int = 0
    other: int = 0
    system: int = 0
    malformed: int = 0
    failures: int = 0


def is_well_formed(message: Sequence[int]) -> bool:
    """Tell whether the bytes are one whole channel message with its status byte.

    >>> is_well_formed([0x90, 60, 64]), is_well_formed([60, 64]), is_well_formed([0x90, 60])
    (True, False, False)
    """
    if not message or len(message) != _LENGTHS.get(message[0] & _KIND, 0) or message[0] > 0xFF:  # noqa: PLR2004 - a byte
        return False
    return all(0 <= byte < _DATA_LIMIT for byte in message[1:])


class MessageNormaliser:
    """Turns one device's messages into played events and knows which of its keys are down.

    Args:
        source: Name of the device, written into each event.
        deliver: Takes each event, in order.
        counts: Counts what is dropped.
        ignored: Channels (0-15) whose messages are dropped.
    """

    def __init__(
        self,
        source: str,
        deliver: Deliver,
        counts: MessageCounts,
        ignored: frozenset[int] = frozenset(),
    ) -> None:
        self._source = source
        self._deliver = deliver
        self._counts = counts
        self._ignored = ignored
        self._held: dict[tuple[int, int], int] = {}
        self._pedals_down: set[int] = set()

    def held(self) -> dict[tuple[int, int], int]:
        """Return the keys that are down, channel and pitch, with the time of their press. Thread: any."""
        return self._held.copy()

    def feed(self, message: Sequence[int], at_us: int) -> None:
        """Deliver what `message` says was played; count and drop all else.

        Args:
            message: The bytes of one MIDI message, from outside: anything may stand there.
            at_us: When it happened.
        """
        if message and message[0] >= _SYSTEM:
            self._counts.system += 1
        elif is_well_formed(message):
            self._take(message, at_us)
        else:
            # Running status, too: RtMidi resolves it, so data without a status is a broken driver's.
            self._counts.malformed += 1

    def release_all(self, at_us: int) -> None:
        """Let go of every key and pedal that is down: the device is gone."""
        for channel in sorted({channel for channel, _ in self._held}):
            self._release(channel, at_us)
        for channel in sorted(self._pedals_down):
            self._move_pedal(channel, 0, at_us)

    def _take(self, message: Sequence[int], at_us: int) -> None:
        kind = message[0] & _KIND
        channel = message[0] & _CHANNEL
        if channel in self._ignored:
            self._counts.ignored += 1
        elif kind == _NOTE_ON and message[2]:
            self._held[channel, message[1]] = at_us
            self._deliver(NoteOn(message[1], message[2], at_us, channel, self._source))
        elif kind in (_NOTE_ON, _NOTE_OFF):
            self._held.pop((channel, message[1]), None)
            self._deliver(NoteOff(message[1], at_us, channel, self._source))
        elif kind == _CONTROL_CHANGE:
            self._take_controller(channel, message[1], message[2], at_us)
        else:
            self._counts.other += 1

    def _take_controller(self, channel: int, controller: int, value: int, at_us: int) -> None:
        if controller == _SUSTAIN:
            self._move_pedal(channel, value, at_us)
        elif controller in _ALL_OFF:
            self._release(channel, at_us)
        elif controller == _RESET_CONTROLLERS and channel in self._pedals_down:
            self._move_pedal(channel, 0, at_us)
        else:
            self._counts.controllers += 1

    def _move_pedal(self, channel: int, value: int, at_us: int) -> None:
        if value:
            self._pedals_down.add(channel)
        else:
            self._pedals_down.discard(channel)
        self._deliver(PedalMoved(value, at_us, channel, self._source))

    def _release(self, channel: int, at_us: int) -> None:
        pitches = sorted(pitch for held_on, pitch in self._held if held_on == channel)
        for pitch in pitches:
            self._held.pop((channel, pitch), None)
            self._deliver(NoteOff(pitch, at_us, channel, self._source))
