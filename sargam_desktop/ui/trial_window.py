"""UI layer: the real window, opened and led through its screens by the self-test."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from time import monotonic
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEventLoop, QTimer, qVersion
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from sargam_desktop.ui.application import Application
from sargam_desktop.ui.fault_watch import FaultWatch
from sargam_desktop.ui.garbage_rounds import GarbageRounds
from sargam_desktop.ui.practice_controller import PracticeController
from sargam_desktop.ui.tables.row_table import RowTable
from sargam_desktop.ui.theme.application_style import STYLE_ARGUMENTS
from sargam_desktop.ui.theme.fonts import let_fonts_stand_in_silently
from sargam_desktop.ui.theme.tokens import ThemeName, tokens
from sargam_desktop.ui.views.practice_view import PracticeView
from sargam_desktop.ui.window.screen import (
    HISTORY,
    LESSONS,
    PRACTICE,
    PROGRESS,
    RESULTS,
    SETTINGS,
    SONGS,
    TODAY,
)

if TYPE_CHECKING:
    from sargam_desktop.domain.judgement import Result
    from sargam_desktop.domain.session import SessionSettings
    from sargam_desktop.ui.backstage import Backstage

_LOOK_MS: Final = 40
_SCREEN_MS: Final = 300
#: So many pixels of the verdict's colour make a note that is painted as right.
_LEAST_PIXELS: Final = 200
_SCREENS: Final = (TODAY, LESSONS, SONGS, PROGRESS, HISTORY, SETTINGS)


class TrialWindow:
    """The window, as `run_application` opens it, but led by a program. The theme has to be dark.

    Thread: GUI, as all methods.

    Attributes:
        has_fault: Something went wrong that nobody caught.
        has_started: The first screen is filled, and the threads behind the window run.
    """

    def __init__(self, backstage: Backstage) -> None:
        """Open the window."""
        self._app = QApplication([sys.argv[0], *STYLE_ARGUMENTS])
        let_fonts_stand_in_silently()
        GarbageRounds(self._app)
        self._application = Application(self._app, backstage)
        self._window = self._application.window
        self.has_fault = False
        self.has_started = False
        self._application.started.connect(self._note_start)
        for watch in self._application.findChildren(FaultWatch):
            watch.faulted.connect(self._note_fault)
            watch.troubled.connect(self._note_fault)
        self._window.show()

    def _note_start(self) -> None:
        self.has_started = True

    def _note_fault(self, *_trouble: object) -> None:
        self.has_fault = True

    @property
    def platform(self) -> str:
        """The window system, as Qt names it."""
        return self._app.platformName()

    @property
    def qt_version(self) -> str:
        """The version of Qt."""
        return qVersion()

    @property
    def screen(self) -> str:
        """The name of the screen that is shown."""
        return self._window.current_screen()

    @property
    def has_songs(self) -> bool:
        """Whether the songs are there to choose from."""
        return any(table.isVisible() and table.model().rowCount() for table in self._tables())

    def _tables(self) -> list[RowTable]:
        return self._window.findChildren(RowTable)

    @property
    def is_on_practice(self) -> bool:
        """Whether a song is ready to be played."""
        return self.screen == PRACTICE and self._controller.song is not None

    @property
    def is_on_results(self) -> bool:
        """Whether the session is over and its results are shown."""
        return self.screen == RESULTS

    @property
    def verdicts(self) -> Mapping[int, Result]:
        """What the practice screen says of each note, by its index."""
        state = self._practice.state
        found = {i: state.verdicts.get(i) for i in range(len(state.setup.score.notes))}
        return {index: result for index, result in found.items() if result is not None}

    @property
    def _practice(self) -> PracticeView:
        return cast("PracticeView", self._window.view(PRACTICE))

    @property
    def _controller(self) -> PracticeController:
        return cast("PracticeController", self._practice.findChild(PracticeController))

    def visit_screens(self) -> list[str]:
        """Show each screen of the navigation; return the names of those that came up."""
        shown: list[str] = []
        for name in _SCREENS:
            self._window.show_screen(name)
            self.live_for(_SCREEN_MS)
            if self.screen == name and not self._window.grab().isNull():
                shown.append(name)
        return shown

    def show_songs(self) -> None:
        """Show the songs, as by their key."""
        self._window.show_screen(SONGS)

    def open_song(self, song_id: str) -> None:
        """Ask for a song of the library."""
        self._application.start_song(song_id)

    def play(self, settings: SessionSettings) -> None:
        """Begin a session."""
        self._controller.set_up(settings)
        self._controller.play()

    def paints_right_notes(self) -> bool:
        """Tell whether the falling notes show a note in the colour of right ones."""
        picture = self._practice.parts.stage.grab().toImage()
        wanted = QColor(tokens(ThemeName.DARK)["verdict.correct"])
        return _count(picture, wanted) >= _LEAST_PIXELS

    def live_for(self, duration_ms: int) -> None:
        """Let the window live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(duration_ms, loop.quit)
        loop.exec()

    def wait_until(self, condition: Callable[[], bool], patience_s: float) -> bool:
        """Let the window live until something is true; tell whether it became so."""
        deadline = monotonic() + patience_s
        while not (is_true := condition()) and monotonic() < deadline:
            self.live_for(_LOOK_MS)
        return is_true

    def close(self) -> None:
        """End the program as its window's closing does."""
        self._window.close()
        self._application.end()


def _count(picture: QImage, wanted: QColor) -> int:
    """Return how many pixels of a picture have just this colour."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    blue_first = bytes((wanted.blue(), wanted.green(), wanted.red(), 255))
    return bytes(plain.constBits()).count(blue_first)
