"""Domain: the performance, what was played on whatever kind of keys."""

from __future__ import annotations

from typing import NamedTuple


class NoteOn(NamedTuple):
    """A key was pressed.

    Attributes:
        pitch: Key number 0-127.
        velocity: 1-127; a press with velocity 0 is a `NoteOff` and never gets here.
        at_us: Microseconds on the clock of the stream: the monotonic clock for live
            input, the time since the session began in a recorded one.
        channel: MIDI channel 0-15.
        source: Name of the device.
    """

    pitch: int
    velocity: int
    at_us: int
    channel: int = 0
    source: str = ""


class NoteOff(NamedTuple):
    """A key was released; the fields are those of `NoteOn`."""

    pitch: int
    at_us: int
    channel: int = 0
    source: str = ""


class PedalMoved(NamedTuple):
    """The sustain pedal moved.

    Attributes:
        value: 0 (up) to 127 (down).
        at_us: As in `NoteOn`.
        channel: MIDI channel 0-15.
        source: Name of the device.
    """

    value: int
    at_us: int
    channel: int = 0
    source: str = ""


PlayedEvent = NoteOn | NoteOff | PedalMoved
