"""MIDI: all MIDI systems of the computer and the ports that they show."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.adapters.midi import port_names
from sargam_desktop.adapters.midi.backend import Backend, load_backend
from sargam_desktop.adapters.midi.midi_system import MidiSystem, Port
from sargam_desktop.adapters.midi.system_kinds import SystemKind, known_kinds
from sargam_desktop.domain.errors import DeviceError
from sargam_desktop.engine.ports import DeviceState, InputDevice, InputDevices

if TYPE_CHECKING:
    # Loaded when the connection doctor looks: the window is there sooner.
    from sargam_desktop.tutor.doctor.observations import SystemSeen

NO_SYSTEM: Final = "There is no MIDI system on this computer ({reasons})"
#: Every sentence there is, for the catalogue of translations.
TEMPLATES: Final = (NO_SYSTEM,)


class PortList(NamedTuple):
    """The ports at one moment, and why there is no MIDI at all, if so."""

    ports: tuple[Port, ...]
    trouble: str = ""


class MidiSystems:
    """All MIDI systems of the computer, seen as one; none is touched before the first look.

    What can be automatic: not a loopback, nor hardware that a second system only shows once more.
    Thread: any; a look may take tens of milliseconds.

    Args:
        backend: The module `rtmidi`; loaded when not given.
        kinds: The kinds to know; those of the real world when not given.
        absence: Why there are none, where that is on purpose.
    """

    def __init__(
        self,
        backend: Backend | None = None,
        kinds: Sequence[SystemKind] | None = None,
        absence: str = "",
    ) -> None:
        self._backend = backend
        self._kinds = kinds
        self._trouble = absence
        self._lock = threading.Lock()
        self._found: tuple[MidiSystem, ...] | None = None

    def inputs(self) -> PortList:
        """Return the ports that can be heard."""
        return self._list([(system, system.inputs()) for system in self._systems()])

    def outputs(self) -> PortList:
        """Return the ports that can be played through."""
        return self._list([(system, system.outputs()) for system in self._systems()])

    def output_names(self) -> tuple[str, ...]:
        """Return the names to choose an output from, and leave no client behind."""
        names = tuple(port.name for port in self.outputs().ports)
        for system in self._systems():
            system.drop_spares(outputs_only=True)
        return names

    def input_devices(self) -> InputDevices:
        """Return the inputs as they are, none opened: what `sargam devices` prints."""
        listed = self.inputs()
        devices = tuple(InputDevice(port.name, DeviceState.AVAILABLE) for port in listed.ports)
        return InputDevices(devices, listed.trouble)

    def states(self) -> tuple[SystemSeen, ...]:
        """Return which systems worked at the last look, and why others did not; touches none."""
        from sargam_desktop.tutor.doctor.observations import SystemSeen

        return tuple(SystemSeen(system.kind.title, system.reason) for system in self._found or ())

    def restart(self) -> None:
        """Leave all MIDI systems, and ask those that refused us again at the next look."""
        for system in self._found or ():
            system.restart()

    def close(self) -> None:
        """Leave all MIDI systems, but for the clients that are lent."""
        for system in self._found or ():
            system.drop_spares()

    def _systems(self) -> tuple[MidiSystem, ...]:
        # At the first look and not before: loading RtMidi must not hold up the first window.
        with self._lock:
            if self._found is None:
                self._found = self._find_systems()
            return self._found

    def _find_systems(self) -> tuple[MidiSystem, ...]:
        try:
            backend = self._backend or load_backend()
        except DeviceError as error:
            self._trouble = str(error)
            return ()
        compiled = backend.get_compiled_api()
        kinds = known_kinds(backend) if self._kinds is None else self._kinds
        return tuple(MidiSystem(backend, kind) for kind in kinds if kind.api in compiled)

    def _list(self, listed: Sequence[tuple[MidiSystem, list[Port]]]) -> PortList:
        working = [ports for system, ports in listed if system.is_working]
        ports = working[0] if working else []
        ports = [*ports, *(_shun_mirror(port) for more in working[1:] for port in more)]
        ports.sort(key=lambda port: port_names.is_loopback(port.raw_name))
        names = port_names.number_twins(port.name for port in ports)
        numbered = tuple(port._replace(name=name) for port, name in zip(ports, names, strict=True))
        return PortList(numbered, "" if working else self._trouble or _explain_absence(listed))


def _shun_mirror(port: Port) -> Port:
    return port._replace(is_automatic=port.is_automatic and not port_names.is_mirror(port.raw_name))


def _explain_absence(listed: Sequence[tuple[MidiSystem, list[Port]]]) -> str:
    reasons = ", ".join(system.reason for system, _ in listed) or "none is built in"
    return NO_SYSTEM.format(reasons=reasons)
