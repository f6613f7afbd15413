"""UI layer: what opens above the Songs screen for one song: its hands, its swaras, its way into a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from sargam_desktop.ui.hands_flow import HandsFlow
from sargam_desktop.ui.song_paper_flow import SongPaperFlow, SongSource

if TYPE_CHECKING:
    from sargam_desktop.domain.song import SongInfo
    from sargam_desktop.tutor.paper import PaperKind
    from sargam_desktop.ui.backstage import Backstage, Desk
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.paper.paper_flow import PaperFlow
    from sargam_desktop.ui.theme.theme_controller import ThemeController
    from sargam_desktop.ui.views.songs_view import SongsView


class SongTools(QObject):
    """One of them is open at a time.

    Thread: GUI.

    Args:
        window: Above it they are shown.
        backstage: The program behind the window.
        desk: Returns the running threads.
        source: Where songs come from as the learner plays them.
        theme: The looks.

    Signals:
        opening: One of them is about to be shown.
        changed: What was kept has `Changed` the library.
    """

    opening = Signal()
    changed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        backstage: Backstage,
        desk: Callable[[], Desk],
        source: SongSource,
        theme: ThemeController,
    ) -> None:
        super().__init__(window)
        self._hands: Final = HandsFlow(window, backstage, desk, theme)
        self._hands.changed.connect(self.changed)
        self._paper: Final = SongPaperFlow(window, backstage, source, theme)
        self._print: PaperFlow | None = None
        self._window, self._backstage, self._theme = window, backstage, theme
        self._source = source
        self._paper.paper_wanted.connect(self._put_on_paper)

    @property
    def is_open(self) -> bool:
        """Whether one of them is shown."""
        is_printing = self._print is not None and self._print.is_open
        return self._hands.is_open or self._paper.is_open or is_printing

    def serve(self, view: SongsView) -> None:
        """Do what the learner wants on the Songs screen."""
        view.hands_requested.connect(self._open_hands)
        view.sargam_requested.connect(self._show_sargam)
        view.export_requested.connect(self._export)
        view.paper_requested.connect(self._print_song)

    def end(self) -> None:
        """Close what is open."""
        self._hands.end()
        self._paper.end()
        if self._print is not None:
            self._print.end()

    @Slot(object)
    def _open_hands(self, info: SongInfo) -> None:
        self.opening.emit()
        self._hands.open(info)

    @Slot(object)
    def _show_sargam(self, info: SongInfo) -> None:
        self.opening.emit()
        self._paper.show_sargam(info)

    @Slot(object, bool)
    def _export(self, info: SongInfo, is_own: bool) -> None:
        self.opening.emit()
        self._paper.export(info, is_own=is_own)

    @Slot(object)
    def _print_song(self, info: SongInfo) -> None:
        from sargam_desktop.tutor.paper import PaperKind

        self._put_on_paper(info, PaperKind.STAFF)

    @Slot(object, object)
    def _put_on_paper(self, info: SongInfo, kind: PaperKind) -> None:
        from sargam_desktop.ui.paper.paper_dialog import PaperSubject

        self.opening.emit()
        load = self._source.loader(info.song_id)
        has_both = info.has_left and info.has_right
        self._printing().open(
            PaperSubject(info.title, lambda: load().song, info.has_notation, has_both, kind)
        )

    def _printing(self) -> PaperFlow:
        if self._print is None:
            from sargam_desktop.ui.paper.paper_flow import PaperFlow

            self._print = PaperFlow(self._window, self._backstage, self._source.learner, self._theme)
        return self._print
