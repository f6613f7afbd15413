"""MIDI: switches a keyboard's own sound off while the program's piano sounds, and on again at the end."""

from __future__ import annotations

from typing import Final

from sargam_desktop.adapters.midi.midi_output import MidiOutput
from sargam_desktop.adapters.midi.midi_system import Port

_CONTROL_CHANGE: Final = 0xB0
_LOCAL_CONTROL: Final = 122
_OFF: Final = 0
_ON: Final = 127
_CHANNELS: Final = 16


class LocalControl(MidiOutput):
    """The output of a keyboard that is told Local Control off whenever it is there, and on when it is let go.

    Its keys still send notes; they no longer sound by themselves. A keyboard that is unplugged
    meanwhile, or a program that is killed, leaves it off until the keyboard is switched off and on.
    """

    def close(self) -> None:
        """Give the keyboard its sound back and let go of it. Thread: midi-watcher."""
        with self._lock:
            self._switch(_ON)
            self._disconnect()

    def _connect(self, port: Port) -> None:
        super()._connect(port)
        self._switch(_OFF)

    def _switch(self, value: int) -> None:
        """Keyboards listen on the channel that they send on, which nobody knows: on all of them."""
        for channel in range(_CHANNELS):
            self._send(_CONTROL_CHANGE | channel, _LOCAL_CONTROL, value)
