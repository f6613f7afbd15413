"""Bootstrap: the one file that joins domain, engine, tutor, adapters, command line and window."""

from __future__ import annotations

import argparse
import gc
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.system.clock import MonotonicClock
from sargam_desktop.adapters.system.log_setup import set_up_log
from sargam_desktop.adapters.system.paths import Folders, prepare_folders
from sargam_desktop.adapters.system.play_conditions import PlayConditions
from sargam_desktop.adapters.system.settings_file import SettingsFile
from sargam_desktop.domain.errors import DeviceError, SargamError, StoreError

if TYPE_CHECKING:
    from sargam_desktop.adapters.midi.midi_systems import MidiSystems
    from sargam_desktop.adapters.midi.port_watcher import PortWatcher
    from sargam_desktop.adapters.store.sessions import StoredSessions
    from sargam_desktop.adapters.store.store import Store
    from sargam_desktop.domain.calibration import TapSheet
    from sargam_desktop.domain.performance import PlayedEvent
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.domain.song import Song, SongInfo
    from sargam_desktop.engine.matcher_thread import MatcherThread, Published
    from sargam_desktop.engine.ports import InputDevices
    from sargam_desktop.tutor.history import History
    from sargam_desktop.tutor.library import Library
    from sargam_desktop.tutor.ports import Changed
    from sargam_desktop.tutor.practice import LivePractice
    from sargam_desktop.tutor.session_form import SessionForm
    from sargam_desktop.ui.engine_bridge import EngineBridge

_log = logging.getLogger(__name__)

#: How long the end of the program waits for the last write.
_WRITE_PATIENCE_S: Final = 10.0
_DEMO_SONG: Final = "ode-to-joy"


def resources_folder() -> Path:
    """Return the folder of shipped songs, lessons and icons: in a bundle, a wheel or a checkout."""
    package = Path(__file__).parent
    bundle = getattr(sys, "_MEIPASS", None)
    places = [Path(bundle)] if bundle else [package.parent, package]
    return next((p / "resources" for p in places if (p / "resources" / "songs").is_dir()), places[0])


class Program:
    """Every part, built when it is first asked for; implements `cli.services.Services`.

    Args:
        data_dir: Folder for everything, None for the usual places.

    Raises:
        StoreError: The folders cannot be used.
    """

    def __init__(self, data_dir: str | None) -> None:
        self.folders: Final[Folders] = prepare_folders(None if data_dir is None else Path(data_dir))
        self.log_file: Final = set_up_log(self.folders.log)
        self.clock: Final = MonotonicClock()
        self.settings_file: Final = SettingsFile(self.folders.config)
        self._play_conditions = PlayConditions()

    @cached_property
    def store(self) -> Store:
        """The learner's data."""
        from sargam_desktop.adapters.store.store import Store

        return Store(self.folders.data)

    @cached_property
    def bare_library(self) -> Library:
        """Songs and lessons as they are in the store."""
        from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
        from sargam_desktop.tutor.library import Library

        return Library(self.store.songs, self.store.lessons, ResourceFolder(resources_folder()))

    @cached_property
    def library(self) -> Library:
        """Songs and lessons, the shipped ones loaded."""
        self.bare_library.load_shipped()
        return self.bare_library

    @cached_property
    def bare_history(self) -> History:
        """Past sessions as they are in the store."""
        from sargam_desktop.tutor.history import History

        return History(self.store.sessions)

    @cached_property
    def history(self) -> History:
        """Past sessions, the interrupted ones finished."""
        self.bare_history.finish_interrupted()
        return self.bare_history

    @property
    def keeper(self) -> StoredSessions:
        """Where sessions are kept, each call on disk when it returns."""
        return self.store.sessions

    @property
    def settings(self) -> Settings:
        """The learner's settings."""
        return self.settings_file.load()

    def read_song(self, path: str) -> Song:
        """Read a file of the learner's as a song."""
        from sargam_desktop.adapters.importers.song_files import SongFileReader

        return SongFileReader().read(path)

    def read_performance(self, path: str) -> list[PlayedEvent]:
        """Read a recorded performance."""
        from sargam_desktop.adapters.importers.midi_file import read_performance

        return read_performance(path)

    def read_session_form(self, path: str) -> SessionForm:
        """Read a session in the platform's own form."""
        from sargam_desktop.adapters.importers.session_form import read_session_form

        return read_session_form(Path(path))

    def read_taps(self, path: str) -> TapSheet:
        """Read a round of tapping."""
        from sargam_desktop.adapters.importers.taps_file import read_taps

        return read_taps(Path(path))

    # ---- for the window, see `ui.backstage.Backstage`

    @property
    def resources(self) -> Path:
        """The folder of icons."""
        return resources_folder()

    @property
    def window_file(self) -> Path:
        """The file that remembers the place of the window."""
        return self.folders.config / "window.ini"

    def glance_at_songs(self) -> list[SongInfo]:
        """Return the songs that are in the store already. Thread: any."""
        return self.bare_library.list_songs()

    def prepare(self) -> int:
        """Load shipped songs, finish interrupted sessions, warm up; return how many were finished.

        Thread: any but the GUI's.
        """
        self.bare_library.load_shipped()
        finished = self.bare_history.finish_interrupted()
        self.store.warm_up()
        return len(finished)

    def open_desk(self, bridge: EngineBridge, settings: Settings) -> LiveDesk:
        """Start the threads behind the window."""
        desk = LiveDesk(self, bridge.publish, bridge.tell_changed, bridge.tell_trouble, bridge.tell_fault)
        desk.start()
        desk.watch_ports(bridge.tell_devices, settings.input_names)
        desk.follow_settings(settings)
        return desk

    def set_playing(self, is_playing: bool) -> None:  # noqa: FBT001 (the one thing it is told)
        """Make the interpreter ready for play, or let it go back to normal."""
        self._play_conditions.set_playing(is_playing)

    def input_devices(self) -> InputDevices:
        """Look once at the MIDI inputs."""
        systems = self.midi_systems()
        try:
            return systems.input_devices()
        finally:
            systems.close()

    def midi_systems(self) -> MidiSystems:
        """Return the MIDI systems of this computer, to be closed by whoever asked."""
        from sargam_desktop.adapters.midi.midi_systems import MidiSystems

        return MidiSystems()

    @contextmanager
    def live(self, publish: Callable[[Published], None]) -> Iterator[LiveDesk]:
        """Start a matcher thread; it is stopped, and all is written, at the end.

        Raises:
            StoreError: Not everything could be written.
        """
        troubles: list[StoreError] = []
        desk = LiveDesk(self, publish, on_trouble=troubles.append)
        desk.start()
        self.set_playing(True)
        try:
            yield desk
        finally:
            self.set_playing(False)
            is_written = desk.stop()
        if not is_written:
            raise troubles[-1] if troubles else StoreError("Not all that was played could be kept")


class LiveDesk:
    """A matcher thread and the writer of its sessions; implements `cli.services.LiveDesk`.

    Args:
        program: Where the parts come from.
        publish: Takes what happened. Thread: matcher.
        on_changed: Told what a write changed. Thread: writer.
        on_trouble: Told that the store fails. Thread: writer.
        report_fault: Told that a fault has ended the session. Thread: matcher.

    Attributes:
        has_fault: A fault has ended a session.
    """

    def __init__(
        self,
        program: Program,
        publish: Callable[[Published], None],
        on_changed: Callable[[Changed], None] = lambda _changed: None,
        on_trouble: Callable[[StoreError], None] = _log.warning,
        report_fault: Callable[[], None] = lambda: None,
    ) -> None:
        from sargam_desktop.adapters.midi.midi_output import NoSound
        from sargam_desktop.adapters.midi.sound_switch import SoundSwitch
        from sargam_desktop.adapters.store.session_writer import SessionWriter
        from sargam_desktop.adapters.system.thread_priority import raise_thread_priority
        from sargam_desktop.engine.matcher_thread import MatcherThread
        from sargam_desktop.tutor.practice import LivePractice

        self._program = program
        self._writer = SessionWriter(program.store.sessions, on_changed, on_trouble)
        self._watcher: PortWatcher | None = None
        self._systems: MidiSystems | None = None
        self._output_name: str | None = None
        self._sound = SoundSwitch(NoSound())
        self._report_fault = report_fault
        self.has_fault = False
        self.clock: Final = program.clock
        self.matcher: Final[MatcherThread] = MatcherThread(
            program.clock,
            self._sound,
            self._writer,
            self._take_published,
            raise_thread_priority,
            self._take_fault,
        )
        self.practice: Final[LivePractice] = LivePractice(self.matcher, self._writer, publish)

    def _take_published(self, published: Published) -> None:
        self.practice.take_published(published)

    def _take_fault(self) -> None:
        self.has_fault = True
        self._report_fault()

    def start(self) -> None:
        """Start both threads."""
        self._writer.start()
        self.matcher.start()

    def stop(self) -> bool:
        """End both threads; tell whether everything is written."""
        if self._watcher is not None:
            self._watcher.stop()
        self.matcher.quit()
        return self._writer.close(_WRITE_PATIENCE_S)

    def watch_ports(self, on_change: Callable[[InputDevices], None], chosen: tuple[str, ...] = ()) -> None:
        """Open keyboards as they come."""
        from sargam_desktop.adapters.midi.port_watcher import PortWatcher

        self._systems = self._program.midi_systems()
        self._watcher = PortWatcher(self._systems, self.matcher.deliver, on_change, chosen=chosen)
        self._watcher.start()

    def follow_settings(self, settings: Settings) -> None:
        """Listen to the inputs, and play through the output, that the learner chose."""
        if self._watcher is None or self._systems is None:
            return
        self._watcher.choose(settings.input_names)
        if settings.output_name != self._output_name:
            self._output_name = settings.output_name
            self._use_output(self._watcher, self._systems, settings.output_name)

    def list_outputs(self) -> list[str]:
        """Return the MIDI outputs. Thread: any but the GUI's.

        The watcher's own systems are asked: two of them in one process disturb JACK.
        """
        return [] if self._systems is None else list(self._systems.output_names())

    def retry_ports(self) -> None:
        """Try busy MIDI ports again."""
        if self._watcher is not None:
            self._watcher.retry()

    def _use_output(self, watcher: PortWatcher, systems: MidiSystems, name: str | None) -> None:
        from sargam_desktop.adapters.midi.midi_output import MidiOutput, NoSound

        output = None if name is None else MidiOutput(name, systems)
        self._sound.use(NoSound() if output is None else output)
        watcher.attend(output)

    def listen_to(self, port: str, on_change: Callable[[InputDevices], None]) -> str:
        """Open the MIDI input that `port` names and return its full name.

        Raises:
            DeviceError: There is no such port, or another program holds it.
        """
        from sargam_desktop.tutor.input_choice import choose_input

        name = choose_input(self._program.input_devices(), port)
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


_OPEN_PATIENCE_S: Final = 5.0


def main(arguments: list[str] | None = None) -> int:
    """Run the program and return its exit code."""
    from sargam_desktop.cli.arguments import build_parser

    parsed = build_parser().parse_args(arguments)
    try:
        program = Program(parsed.data_dir)
        if parsed.command is None:
            return open_window(program)
        return run_command_line(program, parsed)
    except SargamError as error:
        print(f"sargam: {error}", file=sys.stderr)  # noqa: T201 (before there is a window or a command)
        if parsed.command is None:
            tell_on_screen(error)
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception:  # noqa: BLE001 - the border of the program: no traceback reaches a user
        _log.exception("the program ended by a fault")
        message = "Sargam ended by a fault. The log says more: see `log` in the data folder."
        print(f"sargam: {message}", file=sys.stderr)  # noqa: T201 (as above)
        return 1


def run_command_line(program: Program, parsed: argparse.Namespace) -> int:
    """Run one command."""
    from sargam_desktop.cli.commands import run_command

    return run_command(program, parsed)


def open_window(program: Program) -> int:
    """Open the window; without a display say so and play the demo in the terminal."""
    from sargam_desktop.adapters.system.display import has_display

    if not has_display():
        return play_in_terminal(program)
    gc.disable()  # what is loaded now stays: to look through it for garbage would only delay the window
    try:
        from sargam_desktop.ui.event_loop import run_application
    except ImportError as error:
        # A library of the system that Qt needs (libEGL, libxkbcommon) is not installed.
        raise SargamError(
            f"The window cannot open: {error}",
            "Install what is missing; `make run` names the packages",
        ) from error
    finally:
        gc.enable()
    return run_application(program)


def tell_on_screen(error: SargamError) -> None:
    """Tell why the window cannot open, where there is a display to tell it on."""
    from sargam_desktop.adapters.system.display import has_display

    if has_display():
        from sargam_desktop.ui.start_trouble import show_start_trouble

        show_start_trouble(str(error))


def play_in_terminal(program: Program) -> int:
    """Let the virtual learner play through the real engine."""
    from sargam_desktop.cli.practice import play_demo

    print("There is no display, so the window cannot open. A virtual learner plays instead.")  # noqa: T201
    play_demo(program, _DEMO_SONG)
    return 0
