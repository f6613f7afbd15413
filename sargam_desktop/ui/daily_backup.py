"""UI layer: the backup of the day, made by itself while nobody plays; trouble is told once."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.data_work import DataWork
from sargam_desktop.ui.window.screen import HISTORY, LESSONS, PROGRESS, RESULTS, SETTINGS, SONGS, TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.tutor.backups import Backup, Progress
    from sargam_desktop.ui.backstage import Backstage
    from sargam_desktop.ui.main_window import MainWindow

#: On these screens nobody plays.
_QUIET_SCREENS: Final = frozenset({TODAY, SONGS, LESSONS, HISTORY, PROGRESS, RESULTS, SETTINGS})
_LOOK_EVERY_MS: Final = 60_000


class DailyBackup(QObject):
    """Looks every minute whether the backup of the day is due; the first look is after one.

    Thread: GUI.

    Signals:
        made: A backup was made.
    """

    made = Signal()

    def __init__(self, window: MainWindow, backstage: Backstage, settings: Callable[[], Settings]) -> None:
        """Begin to look."""
        super().__init__(window)
        self._window = window
        self._backstage = backstage
        self._settings = settings
        self._trouble = ""
        self._work = DataWork(self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_EVERY_MS)
        window.screen_shown.connect(self._keep_quiet)

    @property
    def is_at_it(self) -> bool:
        """Whether a backup is being made, or looked whether it is due."""
        return self._work.is_running

    def end(self) -> None:
        """Look no more; a backup that is being made is given up."""
        self._timer.stop()
        self._work.end()

    @Slot()
    def look(self) -> None:
        """Make the backup of the day if it is due and nobody plays."""
        chosen = self._settings()
        is_quiet = self._window.current_screen() in _QUIET_SCREENS
        is_wanted = chosen.has_daily_backups and self._backstage.are_data_here and not self._backstage.is_safe
        if not is_quiet or not is_wanted:
            return
        folder, today = chosen.backups_folder, datetime.now().astimezone().date()
        self._work.run(lambda progress: self._make(folder, today, progress), self._take, self._tell)

    def _make(self, folder: str | None, today: date, progress: Progress) -> Backup | None:
        """Thread: pool."""
        if not self._backstage.daily_backups.is_due(folder, today):
            return None
        self._backstage.step_back()
        return self._backstage.daily_backups.make(folder, today, progress)

    def _take(self, backup: Backup | None) -> None:
        self._trouble = ""
        if backup is not None:
            self.made.emit()

    def _tell(self, error: SargamError) -> None:
        """Tell of the same trouble once, however often it comes."""
        if str(error) != self._trouble:
            self._trouble = str(error)
            text = self.tr("No backup was made today. {trouble}").format(trouble=error)
            self._window.notify(text, tone=Tone.INFO)

    @Slot(str)
    def _keep_quiet(self, screen: str) -> None:
        if screen not in _QUIET_SCREENS:
            self._work.cancel()
