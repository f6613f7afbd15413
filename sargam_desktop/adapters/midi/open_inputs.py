"""MIDI: which inputs are open, which should be, and what became of the others."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Final

from sargam_desktop.adapters.midi.midi_input import MidiInput
from sargam_desktop.adapters.midi.midi_system import Port
from sargam_desktop.domain.errors import DeviceError
from sargam_desktop.domain.input_jitter import InputJitter
from sargam_desktop.engine.ports import Deliver, DeviceState, InputDevice

_log = logging.getLogger(__name__)

#: A port that another program holds is tried again after so many looks.
LOOKS_BETWEEN_TRIES: Final = 4


class OpenInputs:
    """Opens and closes inputs so that what is open is what is wanted and there.

    Thread: midi-watcher, or whichever one thread calls it.

    Args:
        deliver: Takes the events of all inputs.
    """

    def __init__(self, deliver: Deliver) -> None:
        self._deliver = deliver
        self._open: dict[str, MidiInput] = {}
        self._looks_until_try: dict[str, int] = {}
        self._lost: list[str] = []
        self._to_reopen: list[str] = []
        self._ignored: frozenset[int] = frozenset()

    def follow(self, ports: Sequence[Port], chosen: frozenset[str]) -> tuple[InputDevice, ...]:
        """Open what appeared, close what vanished or is no longer chosen.

        Args:
            ports: All inputs that are there.
            chosen: Names of those to hear; empty for every real one.

        Returns:
            Every input with its state, in the order of `ports`, the lost ones last.
        """
        there = {port.name: port for port in ports}
        wanted = {
            name: port for name, port in there.items() if (name in chosen if chosen else port.is_automatic)
        }
        self._close_unwanted(there, wanted)
        self._lost += self._to_reopen
        self._to_reopen = []
        self._looks_until_try = {name: n - 1 for name, n in self._looks_until_try.items() if name in wanted}
        for port in wanted.values():
            self._open_port(port)
        self._lost = [name for name in self._lost if name not in there and (not chosen or name in chosen)]
        states = [InputDevice(name, self._state(name)) for name in there]
        return (*states, *(InputDevice(name, DeviceState.LOST) for name in self._lost))

    def ignore(self, channels: frozenset[int]) -> None:
        """Drop what comes on these channels (0-15); open inputs are opened again at the next look."""
        if channels != self._ignored:
            self._ignored = channels
            self.reopen()

    def opened(self) -> dict[str, MidiInput]:
        """Return the open inputs by name."""
        return dict(self._open)

    def jitters(self) -> dict[str, InputJitter]:
        """Return how unevenly messages come, by the name of each open input that has enough of them."""
        measured = {name: midi_input.jitter for name, midi_input in self._open.items()}
        return {name: jitter for name, jitter in measured.items() if jitter is not None}

    def forget_busy(self) -> None:
        """Try the busy ports again at the next look."""
        self._looks_until_try.clear()

    def reopen(self) -> None:
        """Close everything, release what is held, and open it at the next look; what is gone then is lost."""
        self._to_reopen = list(self._open)
        self.close_all()

    def close_all(self) -> None:
        """Close everything and release what is held."""
        for name in list(self._open):
            self._open.pop(name).close()

    def _close_unwanted(self, there: dict[str, Port], wanted: dict[str, Port]) -> None:
        for name, midi_input in list(self._open.items()):
            port = wanted.get(name)
            if port is not None and port.identity == midi_input.port.identity:
                continue
            del self._open[name]
            midi_input.close()
            if name not in there:
                self._lost.append(name)

    def _open_port(self, port: Port) -> None:
        if port.name in self._open or self._looks_until_try.get(port.name, 0) > 0:
            return
        try:
            self._open[port.name] = MidiInput(port, self._deliver, self._ignored)
        except DeviceError as error:
            _log.info("%s", error)
            self._looks_until_try[port.name] = LOOKS_BETWEEN_TRIES
        else:
            self._looks_until_try.pop(port.name, None)
            _log.info("Hearing %s", port.name)

    def _state(self, name: str) -> DeviceState:
        if name in self._open:
            return DeviceState.CONNECTED
        return DeviceState.BUSY if name in self._looks_until_try else DeviceState.AVAILABLE
