"""MIDI: the program's own notes and clicks through a MIDI output, such as the piano's own sound."""

from __future__ import annotations

import logging
import threading
from typing import Final

from sargam_desktop.adapters.midi.backend import OutputClient
from sargam_desktop.adapters.midi.client_pool import ErrorNotes
from sargam_desktop.adapters.midi.midi_system import Port
from sargam_desktop.adapters.midi.midi_systems import MidiSystems
from sargam_desktop.domain.errors import DeviceError

_log = logging.getLogger(__name__)

_OUR_PORT_NAME: Final = "out"
_NOTE_OFF: Final = 0x80
_NOTE_ON: Final = 0x90
_CONTROL_CHANGE: Final = 0xB0
_ALL_NOTES_OFF: Final = 123
_DATA_MASK: Final = 0x7F

#: General MIDI: channel 10 is percussion.
_PERCUSSION_CHANNEL: Final = 9
_HIGH_WOOD_BLOCK: Final = 76
_LOW_WOOD_BLOCK: Final = 77
_ACCENT_VELOCITY: Final = 112
_BEAT_VELOCITY: Final = 84
_BETWEEN_VELOCITY: Final = 48


class NoSound:
    """Makes nothing audible: no output is chosen. Fulfils `SoundOutput`."""

    def press(self, pitch: int, velocity: int) -> None:
        """Begin no note."""

    def release(self, pitch: int) -> None:
        """End no note."""

    def click(self, *, is_accented: bool, is_between: bool = False) -> None:
        """Sound no beat."""

    def silence(self) -> None:
        """End nothing."""


class MidiOutput:
    """Plays through the output of this name whenever it is there. Fulfils `SoundOutput`.

    What is played while the port is away is lost without a word. A port watcher, or whoever owns
    the output, calls `follow` to connect it; the matcher's thread never opens a port. The lock is
    held by the matcher for one message and by the watcher while it opens or closes.

    Args:
        name: Lasting name of the port.
        systems: Where it is.
        channel: 0-15 for notes.
    """

    def __init__(self, name: str, systems: MidiSystems, channel: int = 0) -> None:
        self.name = name
        self._systems = systems
        self._channel = channel
        self._lock = threading.Lock()
        self._port: Port | None = None
        self._client: OutputClient | None = None
        self._errors = ErrorNotes()
        self._sounding: set[int] = set()
        self._click_pitch: int | None = None

    @property
    def is_connected(self) -> bool:
        """Whether the port is open."""
        return self._client is not None

    def press(self, pitch: int, velocity: int) -> None:
        """Begin a note. Thread: matcher."""
        with self._lock:
            self._sounding.add(pitch)
            self._send(_NOTE_ON | self._channel, pitch, velocity)

    def release(self, pitch: int) -> None:
        """End a note. Thread: matcher."""
        with self._lock:
            self._sounding.discard(pitch)
            self._send(_NOTE_OFF | self._channel, pitch, 0)

    def click(self, *, is_accented: bool, is_between: bool = False) -> None:
        """Sound one beat of the metronome, or a click between two of them. Thread: matcher."""
        pitch = _HIGH_WOOD_BLOCK if is_accented else _LOW_WOOD_BLOCK
        with self._lock:
            self._end_click()
            self._click_pitch = pitch
            velocity = _BETWEEN_VELOCITY if is_between else _BEAT_VELOCITY
            velocity = _ACCENT_VELOCITY if is_accented else velocity
            self._send(_NOTE_ON | _PERCUSSION_CHANNEL, pitch, velocity)

    def silence(self) -> None:
        """End everything that sounds. Thread: matcher."""
        with self._lock:
            self._silence()

    def follow(self) -> None:
        """Connect when the port is there, let go when it is gone. Thread: midi-watcher."""
        listed = self._systems.outputs()
        port = next((port for port in listed.ports if port.name == self.name), None)
        with self._lock:
            if self._is_to_leave(port):
                self._disconnect()
            if self._port is None and port is not None:
                self._connect(port)

    def close(self) -> None:
        """Silence the port and let go of it. Harmless when closed. Thread: midi-watcher."""
        with self._lock:
            self._silence()
            self._disconnect()

    def _is_to_leave(self, port: Port | None) -> bool:
        if self._port is None:
            return False
        return port is None or port.identity != self._port.identity or self._errors.count > 0

    def _connect(self, port: Port) -> None:
        try:
            client = port.system.take_output()
        except DeviceError as error:
            _log.info("%s", error)
            return
        errors = ErrorNotes()
        client.set_error_callback(errors)
        number = port.find_number(client.get_ports())
        if number is not None:
            client.open_port(number, _OUR_PORT_NAME)
        if number is None or errors.count:
            port.system.give_back_output(client)
            return
        self._port, self._client, self._errors = port, client, errors

    def _disconnect(self) -> None:
        port, client = self._port, self._client
        self._port = self._client = None
        self._sounding.clear()
        self._click_pitch = None
        if port is not None and client is not None:
            client.close_port()
            port.system.give_back_output(client)

    def _silence(self) -> None:
        self._end_click()
        for pitch in sorted(self._sounding):
            self._send(_NOTE_OFF | self._channel, pitch, 0)
        self._sounding.clear()
        self._send(_CONTROL_CHANGE | self._channel, _ALL_NOTES_OFF, 0)

    def _end_click(self) -> None:
        if self._click_pitch is not None:
            self._send(_NOTE_OFF | _PERCUSSION_CHANNEL, self._click_pitch, 0)
            self._click_pitch = None

    def _send(self, status: int, data_1: int, data_2: int) -> None:
        if self._client is not None and not self._errors.count:
            self._client.send_message((status, data_1 & _DATA_MASK, data_2 & _DATA_MASK))
