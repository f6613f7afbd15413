"""Benchmarks: the real program with its real window, open in this process."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.verdict_log import LoggingBridge
from sargam_desktop.adapters.midi.midi_systems import MidiSystems
from sargam_desktop.bootstrap import Program
from sargam_desktop.domain.feedback import TransportState
from sargam_desktop.domain.settings import Settings
from sargam_desktop.domain.song import Song
from sargam_desktop.live_desk import LiveDesk
from sargam_desktop.ui.application import Application
from sargam_desktop.ui.engine_bridge import EngineBridge
from sargam_desktop.ui.practice_controller import PracticeController
from sargam_desktop.ui.window.screen import PRACTICE

WIDTH: Final = 1920
HEIGHT: Final = 1080
_LOOK_MS: Final = 50
_PATIENCE_S: Final = 120.0


class WatchedProgram(Program):
    """The program, but what its matcher thread says is logged on its way to the window.

    Args:
        folder: Its data folder.
        systems: Where it looks for keyboards; the real ones when not given.
    """

    def __init__(self, folder: Path, systems: Callable[[], MidiSystems] | None = None) -> None:
        super().__init__(str(folder))
        self.bridge: LoggingBridge | None = None
        self.desk: LiveDesk | None = None
        self._make_systems = systems

    def open_desk(self, bridge: EngineBridge, settings: Settings) -> LiveDesk:
        """Start the threads behind the window."""
        self.bridge = LoggingBridge(bridge)
        self.desk = super().open_desk(self.bridge, settings)
        return self.desk

    def midi_systems(self) -> MidiSystems:
        """Return the MIDI systems in which keyboards are looked for."""
        return super().midi_systems() if self._make_systems is None else self._make_systems()


class OpenProgram:
    """A window of 1920 x 1080 with Today on it, ready for use.

    Thread: GUI, as all methods.
    """

    def __init__(self, program: WatchedProgram) -> None:
        self.app = QApplication(["sargam"])
        self.program = program
        self.application = Application(self.app, program)
        self.window = self.application.window
        self.window.resize(WIDTH, HEIGHT)
        self.window.show()
        sys.excepthook = sys.__excepthook__  # a fault ends the benchmark and tells why
        self.wait_until(lambda: program.desk is not None and program.bridge is not None)
        self.run_for(2.0)

    @property
    def bridge(self) -> LoggingBridge:
        """What was published."""
        assert self.program.bridge is not None
        return self.program.bridge

    @property
    def desk(self) -> LiveDesk:
        """The threads behind the window."""
        assert self.program.desk is not None
        return self.program.desk

    @property
    def controller(self) -> PracticeController:
        """What the practice screen's wishes reach."""
        found = self.window.view(PRACTICE).findChild(PracticeController)
        assert isinstance(found, PracticeController)
        return found

    def open_song(self, song: Song) -> None:
        """Show a song on the practice screen."""
        self.window.show_screen(PRACTICE)
        self.controller.open_song(song, is_in_library=False)
        self.run_for(0.5)

    def play(self) -> int:
        """Begin a session; return the clock time in microseconds at which beat 0 sounds."""
        self.controller.play()
        self.wait_until(self._is_counting_or_playing)
        return music_start_us(self.desk)

    def _is_counting_or_playing(self) -> bool:
        position = self.desk.matcher.position
        return position is not None and position.state is not TransportState.STOPPED

    def run_while(self, work: Callable[[], None]) -> None:
        """Let the window live while `work` runs on a plain thread."""
        loop = QEventLoop()
        thread = threading.Thread(target=work, name="bench")
        look = QTimer()
        look.timeout.connect(lambda: None if thread.is_alive() else loop.quit())
        thread.start()
        look.start(_LOOK_MS)
        loop.exec()

    def run_for(self, seconds: float) -> None:
        """Let the window live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Let the window live until something is true."""
        deadline = monotonic() + _PATIENCE_S
        while not condition():
            assert monotonic() < deadline, "waited in vain"
            self.run_for(_LOOK_MS / 1000)

    def close(self) -> None:
        """End the program as its window's closing does."""
        self.controller.leave()
        self.run_for(0.2)
        self.window.close()
        self.application.end()


def music_start_us(desk: LiveDesk) -> int:
    """Return the clock time in microseconds of the song's beginning, from the running transport."""
    position = desk.matcher.position
    assert position is not None
    return position.at_us - position.score_us
