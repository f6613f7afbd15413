"""UI layer: what the window tells of faults: of runs that ended by themselves, and of this run."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.main_window import NotifyAction
from sargam_desktop.ui.start_trouble import cut_off_sentence

if TYPE_CHECKING:
    from pathlib import Path

    from sargam_desktop.tutor.fault_report import UncleanEnd
    from sargam_desktop.ui.background import Background
    from sargam_desktop.ui.fault_dialog import FaultNews
    from sargam_desktop.ui.fault_watch import FaultWatch
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.theme.theme_controller import ThemeController


class FaultDesk(Protocol):
    """What the program behind the window knows of faults. Thread: any."""

    @property
    def is_safe(self) -> bool:
        """Tell whether the program runs in safe mode."""

    @property
    def log_folder(self) -> Path:
        """Where the log is."""

    @property
    def safe_command(self) -> list[str]:
        """The command that opens this program again in safe mode."""

    def take_unclean_ends(self) -> list[UncleanEnd]:
        """Return the runs that did not end as they should, each only once. Thread: any but the GUI's."""

    def report_unclean_end(self, end: UncleanEnd) -> str:
        """Return a report of such a run. Thread: any but the GUI's."""

    def report_fault(self, trace: str) -> str:
        """Return a report of a fault that the program survived. Thread: any but the GUI's."""


class FaultFlow(QObject):
    """Tells of faults without standing in the way of playing.

    Thread: GUI.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: FaultDesk,
        background: Background,
        faults: FaultWatch,
        theme: ThemeController,
    ) -> None:
        """Watch `faults`."""
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._background = background
        self._faults = faults
        self._theme = theme
        faults.faulted.connect(self.tell_fault)
        if desk.is_safe:
            window.setWindowTitle(self.tr("Sargam (safe mode)"))
            QTimer.singleShot(0, self, self._tell_safe_mode)

    def look_back(self, interrupted: int) -> None:
        """Tell of the last run, if it did not end as it should.

        Args:
            interrupted: Sessions that were cut off, and are finished now.
        """
        self._background.run(
            self._read_last_end, lambda told: self._tell_last_end(told, interrupted), lambda _error: None
        )

    @Slot()
    def tell_fault(self) -> None:
        """Say that something went wrong; the details are one press away."""
        text = self.tr("Something went wrong. What was played is kept. The log says more.")
        action = NotifyAction(self.tr("Details"), partial(self._show_fault, self._faults.latest_trace))
        self._window.notify(text, action, Tone.BAD)

    @Slot()
    def _tell_safe_mode(self) -> None:
        text = self.tr(
            "Safe mode: no MIDI, no sound, default settings. Yours are kept for the next usual start."
        )
        self._window.notify(text, tone=Tone.WARM, is_owed=True)

    def _read_last_end(self) -> str:
        ends = self._desk.take_unclean_ends()
        return self._desk.report_unclean_end(ends[-1]) if ends else ""

    def _tell_last_end(self, report: str, interrupted: int) -> None:
        kept = cut_off_sentence(interrupted) or self.tr("No session was running, so nothing is lost.")
        if not report:
            if interrupted:
                self._window.notify(kept, tone=Tone.INFO)
            return
        heading = self.tr("Sargam did not end as it should last time")
        self._show(heading, kept, report)

    def _show_fault(self, trace: str) -> None:
        heading = self.tr("Something went wrong")
        kept = self.tr("What was played is kept, and Sargam goes on. The report helps to mend the fault.")
        self._background.run(
            partial(self._desk.report_fault, trace),
            lambda report: self._show(heading, kept, report),
            lambda _error: None,
        )

    def _show(self, heading: str, sentences: str, report: str) -> None:
        from sargam_desktop.ui.fault_dialog import FaultDialog, FaultNews

        news: FaultNews = FaultNews(heading, sentences, report)
        command = [] if self._desk.is_safe else self._desk.safe_command
        dialog = FaultDialog(self._theme, news, str(self._desk.log_folder), command, self._window)
        dialog.safe_started.connect(self._window.close)
        dialog.show()
