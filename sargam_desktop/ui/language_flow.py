"""UI layer: the window follows the language that the learner chose; it is opened anew for that."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Qt, Slot

from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.language import spoken_language, wanted_language
from sargam_desktop.ui.window.screen import LEARNERS, PRACTICE, REPLAY, RESULTS, SETTINGS

if TYPE_CHECKING:
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.ui.learners_flow import LearnersFlow
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.views.settings_view import SettingsView

#: What is on these screens cannot be found again from the navigation.
_KEPT_SCREENS: Final = frozenset({LEARNERS, PRACTICE, REPLAY, RESULTS})


class LanguageFlow(QObject):
    """Opens the window anew in another language, but never over a session: it waits until that is over.

    Thread: GUI.

    Attributes:
        screen: What the window showed when it was left for another language, else empty.
        wanted: The other language, None where the window was not left for one.
    """

    def __init__(
        self,
        window: MainWindow,
        learners: LearnersFlow,
        is_playing: Callable[[], bool],
        keep: Callable[[Settings], None],
    ) -> None:
        """Wait for a choice.

        Args:
            window: The window.
            learners: Opens it anew.
            is_playing: Tells whether a session runs or is paused.
            keep: Keeps settings, so that the next window opens in their language at once.
        """
        super().__init__(window)
        self._window = window
        self._learners = learners
        self._is_playing = is_playing
        self._keep = keep
        self._awaited: Settings | None = None
        self.screen = ""
        self.wanted: str | None = None
        window.screen_shown.connect(self._go_on)

    @Slot(object)
    def follow(self, settings: Settings) -> None:
        """Speak the language of `settings`, at once or after the session."""
        is_other = wanted_language(settings.language) != spoken_language()
        self._awaited = settings if is_other else None
        if is_other and self._is_playing():
            text = self.tr("The window changes its language when the session is over.")
            self._window.notify(text, tone=Tone.GOOD)
        else:
            self._go_on(self._window.current_screen())

    @Slot(str)
    def _go_on(self, screen: str) -> None:
        settings = self._awaited
        if settings is None or not screen or screen in _KEPT_SCREENS or self._is_playing():
            return
        self._awaited = None
        self._keep(settings)
        self.screen, self.wanted = screen, wanted_language(settings.language)
        self._learners.reopen()


def reopen(window: MainWindow, screen: str) -> None:
    """Let a window that was opened anew show what it showed before, the choice of the language with it."""
    window.show_screen_after_paint(screen)
    if screen == SETTINGS:
        window.screen_shown.connect(
            lambda _name: cast("SettingsView", window.view(SETTINGS)).show_section("appearance"),
            Qt.ConnectionType.SingleShotConnection,
        )
