"""UI layer: where the data are kept: shown in Settings, a server tried off the GUI thread, and chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sargam_desktop.ui.models.server_wording import is_ready, next_start_text, report_text

if TYPE_CHECKING:
    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.tutor.server_choice import ServerChoice, ServerReport
    from sargam_desktop.ui.background import Background
    from sargam_desktop.ui.settings.server_section import ServerSection


class ServerFlow(QObject):
    """Does what is wished in the section about a school's server.

    Thread: GUI.
    """

    def __init__(self, section: ServerSection, choice: ServerChoice, background: Background) -> None:
        """Show where the data are.

        Args:
            section: On the Settings screen; the flow goes with it.
            choice: Where the data are, and what else is chosen.
            background: Where a connection is tried.
        """
        super().__init__(section)
        self._section = section
        self._choice = choice
        self._background = background
        section.show_place(choice.place, is_fixed=choice.is_fixed)
        section.try_requested.connect(self._try_out)
        section.use_requested.connect(self._use)
        section.leave_requested.connect(self._leave)

    @Slot(str)
    def _try_out(self, url: str) -> None:
        self._section.show_busy()
        self._background.run(partial(self._choice.try_out, url), self._take_report, self._tell)

    @Slot(str)
    def _use(self, url: str) -> None:
        """Choose a server only after it was reached: a school does not want to be locked out by a slip."""
        self._section.show_busy()
        self._background.run(partial(self._choice.try_out, url), partial(self._choose, url), self._tell)

    def _choose(self, url: str, report: ServerReport) -> None:
        self._background.run(partial(self._choice.choose, url), partial(self._chosen, report), self._tell)

    def _chosen(self, report: ServerReport, _done: None) -> None:
        text = f"{report_text(report)} {next_start_text(report.place)}"
        self._section.show_result(text, is_good=is_ready(report))
        self._section.show_place(self._choice.place, is_fixed=self._choice.is_fixed)

    @Slot()
    def _leave(self) -> None:
        self._background.run(self._choice.leave, self._left, self._tell)

    def _left(self, _done: None) -> None:
        self._section.show_place(self._choice.place, is_fixed=self._choice.is_fixed)
        self._section.show_result(next_start_text(None), is_good=True)

    def _take_report(self, report: ServerReport) -> None:
        self._section.show_result(report_text(report), is_good=is_ready(report))

    def _tell(self, error: SargamError) -> None:
        self._section.show_result(str(error), is_good=False)
