"""The running threads of a live session, joined: matcher, writer, MIDI inputs and output.

Beside `bootstrap` the only module that knows engine, tutor and adapters at once.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.errors import DeviceError, StoreError
from sargam_desktop.domain.settings import OWN_PIANO

if TYPE_CHECKING:
    from sargam_desktop.adapters.audio.piano_output import PianoOutput
    from sargam_desktop.adapters.midi.midi_output import MidiOutput
    from sargam_desktop.adapters.midi.midi_systems import MidiSystems
    from sargam_desktop.adapters.midi.port_watcher import PortWatcher
    from sargam_desktop.adapters.store.hand_in_thread import HandInThread
    from sargam_desktop.adapters.store.sessions import StoredSessions
    from sargam_desktop.domain.input_jitter import InputJitter
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.domain.soundfont import SoundfontChoice
    from sargam_desktop.engine.matcher_thread import MatcherThread, Published
    from sargam_desktop.engine.ports import Clock, InputDevices, SoundOutput
    from sargam_desktop.tutor.calibration_clicks import SteadyClicks
    from sargam_desktop.tutor.doctor.observations import DeskSeen, HostSeen, SoundSeen
    from sargam_desktop.tutor.ports import Changed
    from sargam_desktop.tutor.practice import LivePractice
    from sargam_desktop.tutor.server_link import ServerLink

    OpenPiano = Callable[[Callable[[DeviceError], None], SoundfontChoice | None, int], PianoOutput]

_log = logging.getLogger(__name__)

#: How long the end of the program, or a replay, waits for the last write.
_WRITE_PATIENCE_S: Final = 10.0
_OPEN_PATIENCE_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class DeskParts:
    """What a desk is built from.

    Attributes:
        sessions: Where sessions are kept.
        clock: The clock on which live input is stamped.
        open_systems: Finds the MIDI systems of this computer, to be closed by whoever asked.
        open_piano: Makes the program's own piano, to be started and closed; what it takes is told
            when there is no device (thread: sound-keeper), the soundfont that sounds in its place, and
            the milliseconds of the sound buffer.
            None where there is no piano.
        link: Hands sessions in to a school's server; None where data are kept on this computer.
    """

    sessions: StoredSessions
    clock: Clock
    open_systems: Callable[[], MidiSystems]
    open_piano: OpenPiano | None = None
    link: HandInThread | None = None


def look_once(systems: MidiSystems) -> InputDevices:
    """Look at the MIDI inputs, and close `systems`."""
    try:
        return systems.input_devices()
    finally:
        systems.close()


class LiveDesk:
    """A matcher thread and the writer of its sessions; implements `cli.services.LiveDesk`.

    Args:
        parts: What it is built from.
        publish: Takes what happened. Thread: matcher.
        on_changed: Told what a write changed. Thread: writer.
        on_trouble: Told that the store fails. Thread: writer.
        report_fault: Told that a fault has ended the session. Thread: matcher.
        on_silence: Told that nothing can sound. Thread: sound-keeper.

    Attributes:
        has_fault: A fault has ended a session.
    """

    def __init__(
        self,
        parts: DeskParts,
        publish: Callable[[Published], None],
        on_changed: Callable[[Changed], None] = lambda _changed: None,
        on_trouble: Callable[[StoreError], None] = _log.warning,
        report_fault: Callable[[], None] = lambda: None,
        on_silence: Callable[[DeviceError], None] = _log.warning,
    ) -> None:
        from sargam_desktop.adapters.midi.midi_output import NoSound
        from sargam_desktop.adapters.midi.sound_switch import SoundSwitch
        from sargam_desktop.adapters.store.session_writer import SessionWriter
        from sargam_desktop.adapters.system.thread_priority import raise_thread_priority
        from sargam_desktop.engine.matcher_thread import MatcherThread
        from sargam_desktop.tutor.practice import LivePractice

        self._writer = SessionWriter(parts.sessions, on_changed, on_trouble)
        self._watcher: PortWatcher | None = None
        self._systems: MidiSystems | None = None
        self._sounding: tuple[str | None, SoundfontChoice | None, int] | None = None
        self._followed: Settings | None = None
        self._local_off: str | None = None
        self._kept_percent: int | None = None
        self._output: MidiOutput | None = None
        self._piano: PianoOutput | None = None
        self._sound = SoundSwitch(NoSound())
        self._report_fault = report_fault
        self._on_silence = on_silence
        self.has_fault = False
        self._parts = parts
        self.clock: Final = parts.clock
        self.matcher: Final[MatcherThread] = MatcherThread(
            parts.clock,
            self._sound,
            self._writer,
            self._take_published,
            raise_thread_priority,
            self._take_fault,
        )
        self.practice: Final[LivePractice] = LivePractice(self.matcher, self._writer, publish)

    def _take_published(self, published: Published) -> None:
        if self._piano is not None and self._kept_percent is not None:
            self._take_back_wrong(published, self._piano, self._kept_percent)
        self.practice.take_published(published)

    def _take_back_wrong(self, published: Published, piano: PianoOutput, kept_percent: int) -> None:
        from sargam_desktop.tutor.wrong_notes import wrong_pitch

        pitch = wrong_pitch(published)
        if pitch is not None:
            piano.muffle(pitch, kept_percent)

    def _take_fault(self) -> None:
        self.has_fault = True
        self._report_fault()

    @property
    def sound(self) -> SoundOutput:
        """Where the program's own notes sound: the output that the learner chose."""
        return self._sound

    def start(self) -> None:
        """Start both threads."""
        self._writer.start()
        self.matcher.start()

    def flush(self) -> bool:
        """Wait until all that was played is written; tell whether it is. Thread: any but the GUI's."""
        return self._writer.flush(_WRITE_PATIENCE_S)

    def stop(self) -> bool:
        """End both threads; tell whether everything is written."""
        if self._watcher is not None:
            self._watcher.stop()
        self.matcher.quit()
        self._close_piano()
        is_written = self._writer.close(_WRITE_PATIENCE_S)
        if self._parts.link is not None:
            self._parts.link.stop()
        return is_written

    def follow_server(
        self, on_link: Callable[[ServerLink, Callable[[], None]], None], on_changed: Callable[[Changed], None]
    ) -> None:
        """Hand sessions in to the school's server, where there is one. Both are called by thread hand-in.

        Args:
            on_link: Told how it stands, and what asks the server again.
            on_changed: Told what came there, or can be read again.
        """
        link = self._parts.link
        if link is not None:
            link.start(lambda standing: on_link(standing, link.wake), on_changed)

    def watch_ports(self, on_change: Callable[[InputDevices], None], chosen: tuple[str, ...] = ()) -> None:
        """Open keyboards as they come."""
        from sargam_desktop.adapters.midi.port_watcher import PortWatcher

        self._systems = self._parts.open_systems()
        self._watcher = PortWatcher(self._systems, self.matcher.deliver, on_change, chosen=chosen)
        self._watcher.start()

    def follow_settings(self, settings: Settings) -> None:
        """Listen to the inputs, and play through the output, that the learner chose."""
        from sargam_desktop.tutor.wrong_notes import KEPT_PERCENT

        if self._watcher is None or self._systems is None:
            return
        self._followed = settings
        self._watcher.choose(settings.input_names)
        self._watcher.ignore(channel - 1 for channel in settings.ignored_channels)
        is_own = settings.output_name == OWN_PIANO
        soundfont = settings.soundfont_choice if is_own else None
        sounding = (settings.output_name, soundfont, settings.sound_buffer_ms if is_own else 0)
        if sounding != self._sounding:
            self._sounding = sounding
            self._use_output(self._systems, *sounding)
        self._attend(self._watcher, self._systems, settings.local_off_output if is_own else None)
        self._kept_percent = KEPT_PERCENT.get(settings.wrong_notes)
        if self._piano is not None:
            self._piano.fix_velocity(settings.fixed_velocity)
            self._piano.set_volumes(
                settings.learner_volume, settings.accompaniment_volume, settings.metronome_volume
            )

    def list_outputs(self) -> list[str]:
        """Return the MIDI outputs. Thread: any but the GUI's.

        The watcher's own systems are asked: two of them in one process disturb JACK.
        """
        return [] if self._systems is None else list(self._systems.output_names())

    @property
    def has_sound(self) -> bool:
        """Tell whether what the program plays is heard. Thread: any."""
        piano, output = self._piano, self._output
        return (piano is not None and piano.is_sounding) or (output is not None and output.is_connected)

    def input_jitters(self) -> Mapping[str, InputJitter]:
        """Return how unevenly messages come, by the name of each input that has enough. Thread: any."""
        return {} if self._watcher is None else self._watcher.jitters

    def make_clicks(self, on_click: Callable[[int], None], on_fault: Callable[[], None]) -> SteadyClicks:
        """Return clicks through the output in use, wherever the learner changes it to."""
        from sargam_desktop.adapters.system.thread_priority import raise_thread_priority
        from sargam_desktop.tutor.calibration_clicks import SteadyClicks

        return SteadyClicks(self._sound, self.clock, on_click, on_fault, raise_thread_priority)

    def retry_ports(self) -> None:
        """Try busy MIDI ports again."""
        if self._watcher is not None:
            self._watcher.retry()

    def restart_midi(self) -> None:
        """Close all ports, release all keys, and open everything anew."""
        self._sound.silence()
        if self._watcher is not None:
            self._watcher.restart()

    def restart_sound(self) -> None:
        """Open the sound output anew."""
        if self._followed is not None:
            self._sounding = None
            self.follow_settings(self._followed)

    def inspect(self) -> DeskSeen:
        """Return what is known of devices and sound at this moment. Thread: any."""
        from sargam_desktop.tutor.doctor.observations import DeskSeen

        sound = self._look_at_sound()
        if self._watcher is None or self._systems is None:
            return DeskSeen(sound=sound, has_looked=False)
        has_looked = self._watcher.has_looked  # first: what is known later is more
        inputs, trouble = self._watcher.look_at_inputs(), self._watcher.devices.trouble
        return DeskSeen(inputs, self._systems.states(), trouble, sound, has_looked)

    def _look_at_sound(self) -> SoundSeen:
        from sargam_desktop.tutor.doctor.observations import SoundCondition, SoundSeen

        piano = self._piano
        if piano is None:
            return SoundSeen()
        status = piano.status
        conditions = (SoundCondition.STARTING, SoundCondition.PLAYING, SoundCondition.NO_DEVICE)
        sound = SoundSeen(conditions[status.state], status.system)
        return sound._replace(
            block_frames=status.block_frames, blocks=status.blocks, late_blocks=status.late_blocks
        )

    def see_host(self) -> HostSeen:
        """Return what is known of the computer. Thread: any but the GUI's."""
        from sargam_desktop.adapters.system.host import see_host

        return see_host()

    def _attend(self, watcher: PortWatcher, systems: MidiSystems, local_off: str | None) -> None:
        """Keep the chosen output connected, or the keyboard whose own sound is to be off."""
        from sargam_desktop.adapters.midi.local_control import LocalControl

        if self._output is not None or local_off is None:
            self._local_off = None
            watcher.attend(self._output)
        elif local_off != self._local_off:
            self._local_off = local_off
            watcher.attend(LocalControl(local_off, systems))

    def _use_output(
        self, systems: MidiSystems, name: str | None, soundfont: SoundfontChoice | None, buffer_ms: int
    ) -> None:
        from sargam_desktop.adapters.midi.midi_output import MidiOutput, NoSound

        self._close_piano()
        self._output = None if name in (None, OWN_PIANO) else MidiOutput(name, systems)
        if name == OWN_PIANO and self._parts.open_piano is not None:
            self._piano = piano = self._parts.open_piano(self._on_silence, soundfont, buffer_ms)
            piano.start()
            self._sound.use(piano)
            self.matcher.echo_to(piano.echo)
        else:
            self._sound.use(self._output or NoSound())

    def _close_piano(self) -> None:
        """End the piano; whoever still plays on it plays into nothing."""
        from sargam_desktop.adapters.midi.midi_output import NoSound
        from sargam_desktop.engine.matcher_thread import leave_unsounded

        piano, self._piano = self._piano, None
        if piano is not None:
            self.matcher.echo_to(leave_unsounded)
            self._sound.use(NoSound())
            piano.close()

    def listen_to(self, port: str, on_change: Callable[[InputDevices], None]) -> str:
        """Open the MIDI input that `port` names and return its full name.

        Raises:
            DeviceError: There is no such port, or another program holds it.
        """
        from sargam_desktop.tutor.input_choice import choose_input

        name = choose_input(look_once(self._parts.open_systems()), port)
        self._open(name, on_change)
        return name

    def _open(self, name: str, on_change: Callable[[InputDevices], None]) -> None:
        from queue import Empty, SimpleQueue

        looks: SimpleQueue[InputDevices] = SimpleQueue()

        def look(devices: InputDevices) -> None:
            looks.put(devices)
            on_change(devices)

        self.watch_ports(look, (name,))
        try:
            devices = looks.get(timeout=_OPEN_PATIENCE_S)
        except Empty:
            raise DeviceError(f"{name} does not answer", "Unplug it and plug it in again") from None
        if name not in devices.connected_names:
            raise DeviceError(f"Another program holds {name}", "Close it, then try again")
