"""UI layer: the learner's progress: read off the GUI thread, shown, and written to files."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Slot

from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.window.screen import HISTORY, PROGRESS, SONGS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.tutor.coach.skill_shares import SkillShare
    from sargam_desktop.tutor.progress import Review, Standing
    from sargam_desktop.ui.background import Background
    from sargam_desktop.ui.backstage import Backstage
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.theme.theme_controller import ThemeController
    from sargam_desktop.ui.views.progress_view import ProgressView

_FILE_NAME: Final = "sargam-progress.csv"


class ProgressFlow(QObject):
    """Shows how the learner gets on.

    Thread: GUI.

    Args:
        window: Where the screen is.
        backstage: The program behind the window.
        background: Where the store is read.
        learner: Returns the learner's settings.
    """

    def __init__(
        self,
        window: MainWindow,
        backstage: Backstage,
        background: Background,
        learner: Callable[[], Settings],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._backstage = backstage
        self._background = background
        self._learner = learner
        self._is_ending = False

    def build(self, theme: ThemeController) -> QWidget:
        """Return the Progress screen."""
        from sargam_desktop.ui.views.progress_view import ProgressView

        view = ProgressView(theme)
        view.range_chosen.connect(self.reload)
        view.reload_requested.connect(self.reload)
        view.takes_requested.connect(partial(self._window.show_screen, HISTORY))
        view.songs_requested.connect(partial(self._window.show_screen, SONGS))
        view.export_requested.connect(self._ask_where)
        view.clock_accepted.connect(self._accept_clock)
        return view

    @Slot()
    def reload(self) -> None:
        """Read again what the screen shows, while it is shown."""
        if self._window.current_screen() == PROGRESS:
            self._background.run(self._reading(), self._show, self._tell)
            self._background.run(self._read_skills, self._view.show_skills, self._tell)

    def end(self) -> None:
        """Take no more sessions in."""
        self._is_ending = True

    def _read_skills(self) -> list[SkillShare]:
        """Read what goes well and what does not, the last sessions included. Thread: pool."""
        coach = self._backstage.daily_coach
        coach.catch_up(lambda: self._is_ending or self._window.current_screen() != PROGRESS)
        return coach.skills()

    def _reading(self) -> Callable[[], tuple[Standing, Review]]:
        progress, plan = self._backstage.progress, self._learner().streak_plan
        days_back = self._view.days_back

        def read() -> tuple[Standing, Review]:
            standing = progress.standing(plan)
            first = None if days_back is None else standing.today - timedelta(days=days_back)
            return standing, progress.review(first)

        return read

    @property
    def _view(self) -> ProgressView:
        return cast("ProgressView", self._window.view(PROGRESS))

    def _show(self, shown: tuple[Standing, Review]) -> None:
        self._view.show_progress(*shown)

    def _tell(self, error: SargamError) -> None:
        self._view.show_trouble(str(error))

    @Slot()
    def _accept_clock(self) -> None:
        self._background.run(
            self._backstage.progress.forget_future, lambda _: self.reload(), self._notify_trouble
        )

    @Slot()
    def _ask_where(self) -> None:
        from sargam_desktop.ui.window.save_dialog import ask_where

        ask_where(self._window, _FILE_NAME, self._write)

    def _write(self, path: str) -> None:
        self._background.run(
            partial(self._backstage.write_progress, path), self._tell_written, self._notify_trouble
        )

    def _tell_written(self, days: int) -> None:
        from sargam_desktop.ui.progress.progress_wording import days_text

        self._window.notify(self.tr("{days} written").format(days=days_text(days)), tone=Tone.GOOD)

    def _notify_trouble(self, error: SargamError) -> None:
        self._window.notify(str(error), tone=Tone.BAD)
