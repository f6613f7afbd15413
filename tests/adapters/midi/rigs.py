"""A desk with keyboards that are plugged in and out: on a fake RtMidi, and on the real one with JACK."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Protocol, Self

from sargam_desktop.adapters.midi.midi_systems import MidiSystems
from sargam_desktop.adapters.midi.port_watcher import PortWatcher
from sargam_desktop.adapters.midi.system_kinds import known_kinds
from sargam_desktop.domain.performance import PedalMoved, PlayedEvent
from sargam_desktop.engine.ports import DeviceState, InputDevices
from tests.fakes.rtmidi import RtMidi
from tests.journeys.jack_keyboard import JackKeyboard
from tests.journeys.jack_server import JackServer

WAIT_S = 15.0
PEDAL_UP = (0xB0, 64, 0)


def wait_until(condition: Callable[[], object], what: str) -> None:
    """Wait for something that another thread or process brings about; generous, for a busy machine."""
    deadline = time.monotonic() + WAIT_S
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain: {what}"
        time.sleep(0.005)


def wait_until_heard(send: Callable[[], None], is_heard: Callable[[], bool]) -> None:
    """Send again and again until something arrives."""

    def arrives() -> bool:
        send()
        time.sleep(0.01)
        return is_heard()

    wait_until(arrives, "a first sign")


class Rig(Protocol):
    systems: MidiSystems

    def plug(self, name: str) -> str: ...
    def unplug(self, name: str) -> None: ...
    def play(self, name: str, *messages: tuple[int, ...]) -> None: ...
    def stop_server(self) -> None: ...
    def start_server(self) -> None: ...
    def close(self) -> None: ...


class FakeRig:
    """Keyboards in a fake JACK, unless told otherwise."""

    def __init__(self, *compiled: int) -> None:
        self.midi = RtMidi(*compiled)
        self.servers = dict.fromkeys(compiled or (RtMidi.API_UNIX_JACK,), "first")
        kinds = [kind._replace(find=self._finder(kind.api)) for kind in known_kinds(self.midi)]
        self.systems = MidiSystems(self.midi, kinds)

    def plug(self, name: str) -> str:
        self.midi.inputs.setdefault(RtMidi.API_UNIX_JACK, []).append(f"{name}:out")
        return f"{name}:out"

    def unplug(self, name: str) -> None:
        self.midi.inputs[RtMidi.API_UNIX_JACK].remove(f"{name}:out")

    def play(self, name: str, *messages: tuple[int, ...]) -> None:
        for message in messages:
            self.midi.play(f"{name}:out", *message)

    def stop_server(self) -> None:
        self.servers.clear()
        self.midi.inputs.clear()

    def start_server(self) -> None:
        self.servers[RtMidi.API_UNIX_JACK] = "second"

    def close(self) -> None:
        self.systems.close()

    def _finder(self, api: int) -> Callable[[], str | None]:
        return lambda: self.servers.get(api)


class JackRig:
    """Keyboards in other processes, connected through a real JACK server."""

    def __init__(self, server: JackServer) -> None:
        self._server = server
        self._keyboards: dict[str, JackKeyboard] = {}
        self.systems = MidiSystems()

    def plug(self, name: str) -> str:
        self._keyboards[name] = JackKeyboard(name)
        return self._keyboards[name].port_name

    def unplug(self, name: str) -> None:
        self._keyboards.pop(name).unplug()

    def play(self, name: str, *messages: tuple[int, ...]) -> None:
        self._keyboards[name].play(*messages)

    def stop_server(self) -> None:
        self._unplug_all()
        self._server.stop()

    def start_server(self) -> None:
        self._server.start()

    def close(self) -> None:
        self._unplug_all()
        self.systems.close()

    def _unplug_all(self) -> None:
        for name in list(self._keyboards):
            self.unplug(name)


class Watch:
    """A running port watcher and all that it told; stopped when the `with` ends."""

    def __init__(self, systems: MidiSystems, look_interval_s: float = 0.02) -> None:
        self.events: list[PlayedEvent] = []
        self.history: list[InputDevices] = []
        self.watcher = PortWatcher(
            systems, self.events.append, self.history.append, look_interval_s=look_interval_s
        )

    def __enter__(self) -> Self:
        self.watcher.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.watcher.stop()

    def states(self) -> dict[str, DeviceState]:
        """Return the state of each device as last told."""
        return dict(self.history[-1].devices) if self.history else {}

    def wait_for(self, **states: DeviceState) -> None:
        """Wait until each device, named by its client, has its state."""
        wanted = {f"{name}:out": state for name, state in states.items()}
        wait_until(lambda: wanted.items() <= self.states().items(), f"{wanted}, now {self.states()}")

    def wait_until_heard(self, rig: Rig, *names: str) -> None:
        """Wait until these keyboards are heard: a new connection takes effect a little later."""
        self.wait_for(**dict.fromkeys(names, DeviceState.CONNECTED))
        for name in names:
            wait_until_heard(partial(rig.play, name, PEDAL_UP), self._heard_from(f"{name}:out"))

    def wait_for_notes(self, *wanted: tuple[type[PlayedEvent], int, str]) -> None:
        """Wait for exactly these notes: kind, pitch and client of the device."""
        wait_until(lambda: len(self.notes()) >= len(wanted), f"{wanted}, now {self.events}")
        assert self.notes() == list(wanted)

    def notes(self) -> list[tuple[type[PlayedEvent], int, str]]:
        """Return kind, pitch and client of the device of each note heard."""
        notes = [event for event in self.events if not isinstance(event, PedalMoved)]
        return [(type(event), event.pitch, event.source.removesuffix(":out")) for event in notes]

    def _heard_from(self, source: str) -> Callable[[], bool]:
        before = len(self.events)
        return lambda: any(event.source == source for event in self.events[before:])
