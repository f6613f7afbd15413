"""MIDI: the thread that notices keyboards coming and going."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.midi.midi_input import MidiInput
from sargam_desktop.adapters.midi.midi_output import MidiOutput
from sargam_desktop.adapters.midi.midi_systems import MidiSystems
from sargam_desktop.adapters.midi.open_inputs import OpenInputs
from sargam_desktop.domain.input_jitter import InputJitter
from sargam_desktop.engine.ports import Deliver, InputDevices

if TYPE_CHECKING:
    # Loaded when the connection doctor looks: the window is there sooner.
    from sargam_desktop.tutor.doctor.observations import InputSeen

_log = logging.getLogger(__name__)

LOOK_INTERVAL_S: Final = 0.5
STOP_WITHIN_S: Final = 2.0


class PortWatcher:
    """Looks at the ports twice a second and keeps the right inputs open.

    With nothing chosen, every real input is heard. All of RtMidi is touched on the watcher's own
    thread: CoreMIDI shows new devices only to the thread that asked first, and opening a port on
    JACK takes tens of milliseconds.

    Args:
        systems: Where to look.
        deliver: Takes every played event. Thread: rtmidi's, or midi-watcher for keys released
            because their device went.
        on_change: Told the devices whenever anything about them changed, and once at the start.
            Thread: midi-watcher.
        chosen: As in `choose`.
        look_interval_s: Time between looks.
    """

    def __init__(
        self,
        systems: MidiSystems,
        deliver: Deliver,
        on_change: Callable[[InputDevices], None],
        *,
        chosen: Iterable[str] = (),
        look_interval_s: float = LOOK_INTERVAL_S,
    ) -> None:
        self._systems = systems
        self._inputs = OpenInputs(deliver)
        self._on_change = on_change
        self._chosen = frozenset(chosen)
        self._look_interval_s = look_interval_s
        self._devices: InputDevices | None = None
        self._jitters: Mapping[str, InputJitter] = MappingProxyType({})
        self._opened: Mapping[str, MidiInput] = MappingProxyType({})
        self._ignored: frozenset[int] = frozenset()
        self._output: MidiOutput | None = None
        self._is_retry_asked = False
        self._is_restart_asked = False
        self._is_stopping = False
        self._wake = threading.Event()
        self._thread = threading.Thread(target=self._run, name="midi-watcher", daemon=True)

    @property
    def devices(self) -> InputDevices:
        """What the last look found. Thread: any."""
        return self._devices or InputDevices()

    @property
    def has_looked(self) -> bool:
        """Whether anything is known yet. Thread: any."""
        return self._devices is not None

    @property
    def jitters(self) -> Mapping[str, InputJitter]:
        """How unevenly messages came before the last look, by name of the input. Thread: any."""
        return self._jitters

    def look_at_inputs(self) -> tuple[InputSeen, ...]:
        """Return all inputs of the last look, with what came on those that are heard. Thread: any."""
        from sargam_desktop.tutor.doctor.observations import InputSeen

        opened = self._opened
        return tuple(
            opened[device.name].look() if device.name in opened else InputSeen(*device)
            for device in self.devices.devices
        )

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def choose(self, names: Iterable[str]) -> None:
        """Hear these inputs only, there or not yet there; with no names, every real one. Thread: any."""
        self._chosen = frozenset(names)
        self._wake.set()

    def retry(self) -> None:
        """Try the busy ports again at once. Thread: any."""
        self._is_retry_asked = True
        self._wake.set()

    def restart(self) -> None:
        """Close everything, let go of every key, leave the MIDI systems and come in again. Thread: any."""
        self._is_restart_asked = True
        self.retry()

    def ignore(self, channels: Iterable[int]) -> None:
        """Drop what comes on these channels (0-15). Thread: any."""
        self._ignored = frozenset(channels)
        self._wake.set()

    def attend(self, output: MidiOutput | None) -> None:
        """Keep this output connected too, in place of the one before. Thread: any."""
        self._output = output
        self._wake.set()

    def stop(self) -> None:
        """Close all ports, release what is held and end the thread, within two seconds. Thread: any."""
        self._is_stopping = True
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(STOP_WITHIN_S)
            if self._thread.is_alive():
                _log.warning("The MIDI system does not let go; leaving it behind")

    def _run(self) -> None:
        attended: MidiOutput | None = None
        while not self._is_stopping:
            try:
                attended = self._follow_output(self._restarted(attended))
                self._look()
            except Exception:  # noqa: BLE001 - the border of the thread
                _log.exception("A look at the MIDI ports failed")
            self._wake.wait(self._look_interval_s)
            self._wake.clear()
        self._inputs.close_all()
        if attended is not None:
            attended.close()
        self._systems.close()

    def _look(self) -> None:
        if self._is_retry_asked:
            self._is_retry_asked = False
            self._inputs.forget_busy()
        self._inputs.ignore(self._ignored)
        listed = self._systems.inputs()
        devices = InputDevices(self._inputs.follow(listed.ports, self._chosen), listed.trouble)
        self._opened = MappingProxyType(self._inputs.opened())
        self._jitters = MappingProxyType(self._inputs.jitters())
        if devices != self._devices:
            self._devices = devices
            self._on_change(devices)

    def _restarted(self, attended: MidiOutput | None) -> MidiOutput | None:
        if self._is_restart_asked:
            self._is_restart_asked = False
            self._inputs.reopen()
            if attended is not None:
                attended.close()
            self._systems.restart()
        return attended

    def _follow_output(self, attended: MidiOutput | None) -> MidiOutput | None:
        output = self._output
        if attended is not None and attended is not output:
            attended.close()
        if output is not None:
            output.follow()
        return output
