"""UI layer: what the window opens with: Today or Songs, as soon as it is known who plays."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from sargam_desktop.domain.settings import FirstScreen
from sargam_desktop.ui.language import spoken
from sargam_desktop.ui.window.screen import SONGS, TODAY

if TYPE_CHECKING:
    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.tutor.progress import Standing
    from sargam_desktop.tutor.song_shelf import ShelvedSongs
    from sargam_desktop.ui.learners_flow import LearnersFlow
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.songs_flow import SongsFlow
    from sargam_desktop.ui.today_flow import TodayFlow

#: The first screen is filled and painted after so long; what holds up painting waits for that.
_PAINTED_MS: Final = 50


class Firsts(NamedTuple):
    """The flows whose screens the window can open with.

    Attributes:
        today: Returns the flow of Today; builds it at its first call.
        songs: The flow of Songs.
    """

    today: Callable[[], TodayFlow]
    songs: SongsFlow


class Opening(QObject):
    """Shows the first screen, fills it for whoever plays, and says when the rest may begin.

    Thread: GUI.

    Signals:
        stands: The first screen is there; what takes longer may start.
        troubled: The store cannot be used; the first screen says why.
    """

    stands = Signal()
    troubled = Signal()

    def __init__(
        self, window: MainWindow, learners: LearnersFlow, first_screen: FirstScreen, firsts: Firsts
    ) -> None:
        """Open `window` with `first_screen`, after `learners` have let somebody in."""
        super().__init__(window)
        self._window = window
        self._learners = learners
        self._firsts = firsts
        self._name = SONGS if first_screen is FirstScreen.SONGS else TODAY
        learners.entered.connect(self._go_in)

    def open(self) -> None:
        """Show the screen when the window has been painted once; it is filled when it is there."""
        self._firsts.songs.is_begun = self._name != SONGS
        self._window.screen_shown.connect(self.begin, Qt.ConnectionType.SingleShotConnection)
        self._window.show_screen_after_paint(self._name)

    @Slot()
    def begin(self) -> None:
        """Show who plays and the first screen's content, or ask who plays; then let the rest start."""
        read, take = self._ways()
        self._learners.begin(read, take, self.tell_trouble)

    def tell_trouble(self, error: SargamError) -> None:
        """Say on the first screen, and on Songs where it is there, why the store cannot be used."""
        error = spoken(error)
        if self._name == TODAY:
            self._firsts.today().show_trouble(error)
        if self._window.is_built(SONGS):
            self._firsts.songs.show_trouble(error)
        self.troubled.emit()

    def _ways(self) -> tuple[Callable[[], Any], Callable[[Any], None]]:
        if self._name == SONGS:
            return self._firsts.songs.read, self._take_songs
        today = self._firsts.today()
        today.is_begun = False
        return today.read_first, self._take_day

    def _take_songs(self, shelved: ShelvedSongs) -> None:
        self._firsts.songs.is_begun = True
        if shelved.songs:
            self._firsts.songs.show(shelved)
        self._let_rest_start()

    def _take_day(self, standing: Standing) -> None:
        self._firsts.today().show_first(standing)
        self._let_rest_start()

    def _let_rest_start(self) -> None:
        QTimer.singleShot(_PAINTED_MS, self, self.stands.emit)

    @Slot()
    def _go_in(self) -> None:
        self._window.show_screen(self._name)
        self.begin()
