"""UI layer: files that the learner names come into the library, told step by step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.window.screen import SONGS

if TYPE_CHECKING:
    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.tutor.importing import ImportProgress
    from sargam_desktop.ui.background import Background
    from sargam_desktop.ui.backstage import Backstage
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.songs.import_run import ImportRun
    from sargam_desktop.ui.views.songs_view import SongsView


class ImportFlow(QObject):
    """One import at a time, with its card on the Songs screen.

    Thread: GUI.

    Signals:
        settled: Songs may have come in; the ids of those that were there already.
    """

    settled = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        backstage: Backstage,
        background: Background,
        keys: Callable[[], tuple[int, int]],
    ) -> None:
        """Take files into the store of `backstage`; `keys` are the learner's, for the report."""
        super().__init__(window)
        self._window = window
        self._backstage = backstage
        self._background = background
        self._keys = keys
        self._run: ImportRun | None = None
        self._known_already: list[str] = []

    @property
    def is_importing(self) -> bool:
        """Whether an import is under way."""
        return self._run is not None

    def begin(self, paths: Sequence[str]) -> None:
        """Take files and folders into the library."""
        from sargam_desktop.ui.songs.import_run import ImportRun

        self._window.show_screen(SONGS)
        run = ImportRun(lambda: self._backstage.importing, paths, self._keys())
        run.stepped.connect(self._take_step)
        self._run = run
        self._known_already = []
        self._view.import_card.begin()
        self._background.run(run.run, self._take_end, self._fail)

    def cancel(self) -> None:
        """End the import after the file that is read; what is in stays."""
        if self._run is not None:
            self._run.cancel()

    @Slot(object)
    def _take_step(self, step: ImportProgress) -> None:
        from sargam_desktop.domain.import_report import ImportState

        self._view.import_card.take_progress(step)
        outcome = step.outcome
        if outcome is not None and outcome.state is ImportState.DUPLICATE and outcome.song is not None:
            self._known_already.append(outcome.song.song_id)

    def _take_end(self, is_complete: bool) -> None:
        self._run = None
        self._view.import_card.finish(was_cancelled=not is_complete)
        self.settled.emit(self._known_already)

    def _fail(self, error: SargamError) -> None:
        self._take_end(is_complete=False)
        self._window.notify(str(error), tone=Tone.BAD)

    @property
    def _view(self) -> SongsView:
        return cast("SongsView", self._window.view(SONGS))
