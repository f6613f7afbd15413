"""UI layer: nothing is judged that the learner cannot see: a session out of sight pauses."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from sargam_desktop.domain.song import Song
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.main_window import MainWindow, NotifyAction
from sargam_desktop.ui.window.screen import PRACTICE


class Session(Protocol):
    """What is asked of the practice controller."""

    @property
    def song(self) -> Song | None:
        """The song on the screen."""

    @property
    def is_in_session(self) -> bool:
        """Whether a session runs or is paused."""

    def pause(self) -> None:
        """Freeze the position."""


class OutOfSight(QObject):
    """Pauses the session when another screen or the table of keys covers it, and shows the way back.

    Thread: GUI.
    """

    def __init__(self, window: MainWindow, controller: Session) -> None:
        """Watch the window, as long as it lives."""
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._has_told = False
        window.screen_left.connect(self._pause)
        window.screen_shown.connect(self._end_notice)
        window.keys_shown.connect(controller.pause)

    @Slot(str)
    def _pause(self, screen: str) -> None:
        song = self._controller.song
        if screen != PRACTICE or song is None or not self._controller.is_in_session:
            return
        self._controller.pause()
        self._window.keep_way_back(PRACTICE)
        text = self.tr("{title} is paused.").format(title=song.info.title)
        go_back = NotifyAction(self.tr("Back to it"), partial(self._window.show_screen, PRACTICE))
        self._window.notify(text, go_back, Tone.INFO)
        self._has_told = True

    @Slot(str)
    def _end_notice(self, screen: str) -> None:
        if screen == PRACTICE and self._has_told:
            self._window.end_notice()
            self._has_told = False
