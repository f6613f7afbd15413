"""UI layer: the song that is practised, on paper: its hands, its loop, as it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from sargam_desktop.domain.notation_choice import NotationKind
from sargam_desktop.tutor.paper import PaperKind
from sargam_desktop.ui.paper.paper_flow import PaperFlow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from sargam_desktop.domain.session import SessionSettings
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.domain.song import Song
    from sargam_desktop.ui.backstage import Backstage
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.paper.paper_dialog import PaperSubject
    from sargam_desktop.ui.practice_controller import PracticeController
    from sargam_desktop.ui.theme.theme_controller import ThemeController

#: Ctrl P looks at hidden notes where letters are piano keys.
PAPER_KEY: Final = "Ctrl+Shift+P"


class PracticePaper(QObject):
    """Opens above the practice screen; the session waits meanwhile.

    Thread: GUI.

    Args:
        window: The window.
        view: The practice screen.
        controller: What is practised.
        backstage: The program behind the window.
        learner: Returns the learner's settings.
        theme: The looks.
    """

    def __init__(
        self,
        window: MainWindow,
        view: QWidget,
        controller: PracticeController,
        backstage: Backstage,
        learner: Callable[[], Settings],
        theme: ThemeController,
    ) -> None:
        super().__init__(view)
        self._controller = controller
        self._learner = learner
        self._flow = PaperFlow(window, backstage, learner, theme)
        QShortcut(QKeySequence(PAPER_KEY), view, self._open)

    def end(self) -> None:
        """Close what is open."""
        self._flow.end()

    @Slot()
    def _open(self) -> None:
        song = self._controller.song
        if song is None or self._flow.is_open:
            return
        self._controller.pause()
        is_staff = self._learner().notation.kind is NotationKind.STAFF
        kind = PaperKind.STAFF if is_staff else PaperKind.SARGAM
        self._flow.open(practised_on_paper(song, self._controller.settings, kind))


def practised_on_paper(song: Song, settings: SessionSettings, kind: PaperKind) -> PaperSubject:
    """Return what of a song is practised: its hands, and its passage by printed numbers."""
    from sargam_desktop.ui.paper.paper_dialog import PaperSubject

    bars = song.score.bars
    passage = None
    if settings.first_bar is not None or settings.last_bar is not None:
        last = len(bars) - 1 if settings.last_bar is None else settings.last_bar
        passage = bars[settings.first_bar or 0].number, bars[last].number
    return PaperSubject(
        song.info.title,
        lambda: song,
        song.info.has_notation,
        len(song.score.hands) > 1,
        kind,
        settings.hands,
        passage,
    )
