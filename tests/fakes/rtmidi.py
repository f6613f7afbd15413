"""A stand-in for the module `rtmidi`, with ports that a test plugs in, pulls out and plays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

Callback = Callable[[tuple[Sequence[int], float], object], None]
ErrorCallback = Callable[[int, str, object], None]


class RtMidiError(Exception):
    """As in the real module."""


class _Client:
    """What inputs and outputs have in common; `world` is the fake module."""

    world: RtMidi
    is_input: ClassVar[bool]

    def __init__(self, world: RtMidi, rtapi: int, name: str) -> None:
        if rtapi in world.refusing:
            raise RtMidiError("error creating sequencer client object.")
        self.world = world
        self.api = rtapi
        self.name = name
        self.open_name: str | None = None
        self.is_deleted = False
        self._error_callback: ErrorCallback | None = None
        world.clients.append(self)
        world.created += 1

    def get_ports(self) -> list[str | None]:
        assert not self.is_deleted, "the real one would crash"
        ports = self.world.inputs if self.is_input else self.world.outputs
        return list(ports.get(self.api, []))

    def open_port(self, port: int = 0, name: str | None = None) -> object:
        assert name, "our ports have names of their own"
        assert self.open_name is None, "already open"
        self.open_name = self.get_ports()[port]
        if self.open_name in self.world.busy:
            self._fail("error creating Windows MM MIDI input port.")
        return self

    def close_port(self) -> None:
        self.open_name = None

    def delete(self) -> None:
        assert not self.is_deleted
        self.is_deleted = True
        self.world.clients.remove(self)

    def set_error_callback(self, func: ErrorCallback, data: object = None) -> None:
        assert data is None
        self._error_callback = func

    def _fail(self, message: str) -> None:
        if self._error_callback is None:
            raise RtMidiError(message)
        self._error_callback(7, message, None)


class MidiIn(_Client):
    is_input = True

    def __init__(self, world: RtMidi, rtapi: int, name: str) -> None:
        super().__init__(world, rtapi, name)
        self.callback: Callback | None = None
        self.ignored: dict[str, bool] = {}

    def ignore_types(self, **ignored: bool) -> None:
        self.ignored = ignored

    def set_callback(self, func: Callback, data: object = None) -> None:
        assert data is None
        self.callback = func

    def cancel_callback(self) -> None:
        self.callback = None


class MidiOut(_Client):
    is_input = False

    def send_message(self, message: Sequence[int]) -> None:
        assert not self.is_deleted, "the real one would crash"
        if self.open_name in self.world.broken:
            self._fail("error sending MIDI message to port.")
        elif self.open_name is not None:
            self.world.sent.append((self.open_name, tuple(message)))


class RtMidi:
    """The module: its constants and classes, and the world behind them.

    Attributes:
        inputs: Names of the ports of each system, as RtMidi gives them.
        outputs: The same for outputs.
        compiled: What `get_compiled_api` says.
        refusing: Systems in which no client can be made.
        busy: Ports that another program holds.
        broken: Outputs that fail when played through.
        sent: What was played through which output.
        clients: Those made and not deleted.
        created: How many were ever made.
    """

    API_MACOSX_CORE = 1
    API_LINUX_ALSA = 2
    API_UNIX_JACK = 3
    API_WINDOWS_MM = 4
    RtMidiError: type[Exception] = RtMidiError

    def __init__(self, *compiled: int) -> None:
        self.compiled = compiled or (self.API_LINUX_ALSA, self.API_UNIX_JACK)
        self.inputs: dict[int, list[str]] = {}
        self.outputs: dict[int, list[str]] = {}
        self.refusing: set[int] = set()
        self.busy: set[str] = set()
        self.broken: set[str] = set()
        self.sent: list[tuple[str, tuple[int, ...]]] = []
        self.clients: list[_Client] = []
        self.created = 0

    def MidiIn(self, rtapi: int, name: str) -> MidiIn:  # noqa: N802 - the real name
        return MidiIn(self, rtapi, name)

    def MidiOut(self, rtapi: int, name: str) -> MidiOut:  # noqa: N802 - the real name
        return MidiOut(self, rtapi, name)

    def get_compiled_api(self) -> Sequence[int]:
        return self.compiled

    def open_names(self) -> list[str]:
        """Return the names of the inputs that are open."""
        return [client.open_name for client in self.clients if client.is_input and client.open_name]

    def play(self, raw_name: str, *message: int, delta_s: float = 0.0) -> None:
        """Send a message from the device to whoever hears it."""
        for client in list(self.clients):
            if isinstance(client, MidiIn) and client.open_name == raw_name and client.callback:
                client.callback((list(message), delta_s), None)
