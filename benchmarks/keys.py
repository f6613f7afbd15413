"""Benchmarks: a keyboard whose messages enter the program at RtMidi's callback, from a plain thread."""

from __future__ import annotations

import time
from collections.abc import Sequence
from time import perf_counter_ns
from typing import Final, NamedTuple

from sargam_desktop.adapters.midi.midi_systems import MidiSystems
from sargam_desktop.adapters.midi.system_kinds import known_kinds
from sargam_desktop.adapters.system.thread_priority import raise_thread_priority
from tests.fakes.rtmidi import RtMidi

PORT: Final = "Bench keys:out"
_NOTE_ON: Final = 0x90
_NOTE_OFF: Final = 0x80
_HELD_NS: Final = 40_000_000


class Press(NamedTuple):
    """A key pressed and released at times of the monotonic clock."""

    at_ns: int
    pitch: int
    velocity: int = 80


class CallbackKeys:
    """Calls the callback that the program gave to RtMidi.

    Attributes:
        called_ns: When the callback was entered with each press.
    """

    def __init__(self) -> None:
        self.called_ns: list[int] = []
        self._midi = RtMidi(RtMidi.API_UNIX_JACK)
        self._midi.inputs[RtMidi.API_UNIX_JACK] = [PORT]

    def systems(self) -> MidiSystems:
        """Return MIDI systems in which this keyboard is the only one."""
        kinds = [kind._replace(find=lambda: "bench") for kind in known_kinds(self._midi)]
        return MidiSystems(self._midi, kinds)

    @property
    def is_heard(self) -> bool:
        """Whether the program has opened the port."""
        return PORT in self._midi.open_names()

    def play(self, presses: Sequence[Press]) -> None:
        """Press each key at its time and let go of it soon after.

        Thread: a plain one, of the priority that a MIDI driver's has.
        """
        raise_thread_priority()
        messages = [(press.at_ns, _NOTE_ON, press.pitch, press.velocity) for press in presses]
        messages += [(press.at_ns + _HELD_NS, _NOTE_OFF, press.pitch, 0) for press in presses]
        before_ns = 0
        for at_ns, *message in sorted(messages):
            time.sleep(max(0, at_ns - perf_counter_ns()) / 1e9)
            if message[0] == _NOTE_ON:
                self.called_ns.append(perf_counter_ns())
            self._midi.play(PORT, *message, delta_s=(at_ns - before_ns) / 1e9 if before_ns else 0.0)
            before_ns = at_ns
