"""UI layer: the window follows the language that the learner chose; it is opened anew for that."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.language import spoken_language, wanted_language
from sargam_desktop.ui.window.screen import LEARNERS, PRACTICE, REPLAY, RESULTS

if TYPE_CHECKING:
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.ui.learners_flow import LearnersFlow
    from sargam_desktop.ui.main_window import MainWindow

#: What is on these screens cannot be found again from the navigation.
_KEPT_SCREENS: Final = frozenset({LEARNERS, PRACTICE, REPLAY, RESULTS})


class LanguageFlow(QObject):
    """Opens the window anew in another language, but never over a session: it waits until that is over.

    Thread: GUI.

    Attributes:
        screen: What the window showed when it was left for another language, else empty.
    """

    def __init__(self, window: MainWindow, learners: LearnersFlow, is_playing: Callable[[], bool]) -> None:
        """Wait for a choice.

        Args:
            window: The window.
            learners: Opens it anew.
            is_playing: Tells whether a session runs or is paused.
        """
        super().__init__(window)
        self._window = window
        self._learners = learners
        self._is_playing = is_playing
        self._choice: str | None = None
        self._is_waiting = False
        self.screen = ""
        window.screen_shown.connect(self._go_on)

    @Slot(object)
    def follow(self, settings: Settings) -> None:
        """Speak the language of `settings`, at once or after the session."""
        self._choice = settings.language
        self._is_waiting = wanted_language(self._choice) != spoken_language()
        if self._is_waiting and self._is_playing():
            text = self.tr("The window changes its language when the session is over.")
            self._window.notify(text, tone=Tone.GOOD)
        else:
            self._go_on(self._window.current_screen())

    @Slot(str)
    def _go_on(self, screen: str) -> None:
        if self._is_waiting and screen and not self._is_playing() and screen not in _KEPT_SCREENS:
            self._is_waiting = False
            self.screen = screen
            self._learners.begin_anew()
