"""UI layer: notation on the practice screen: what makes its sheets, and where its choices are kept."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sargam_desktop.ui.notation.sheet_maker import SheetMaker

if TYPE_CHECKING:
    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.domain.notation_choice import NotationChoice
    from sargam_desktop.ui.background import Background
    from sargam_desktop.ui.backstage import Backstage
    from sargam_desktop.ui.settings_flow import SettingsFlow
    from sargam_desktop.ui.views.practice_view import PracticeView

_log = logging.getLogger(__name__)


def warm_up_staff(backstage: Backstage, background: Background) -> None:
    """Let what engraves get ready: whoever had a staff last time wants one with the first song."""

    def note_trouble(error: SargamError) -> None:
        _log.warning("no staff can be drawn: %s", error)  # told when one is wanted

    background.run(backstage.song_notation.warm_up, lambda _: None, note_trouble)


class NotationFlow(QObject):
    """Gives the practice screen its sheets.

    Thread: GUI.
    """

    def __init__(self, view: PracticeView, backstage: Backstage, settings: SettingsFlow) -> None:
        """Serve `view`; nothing is started before the first sheet is wanted."""
        super().__init__(view)
        self._settings = settings
        self._place = view.parts.notation
        self._maker = SheetMaker(lambda: backstage.song_notation)
        self._place.set_maker(self._maker)
        view.notation_requested.connect(self._choose)

    def end(self) -> None:
        """End what engraves, and what is asked for."""
        self._maker.close()  # first, so that nobody waits for a drawing
        self._place.finish()

    @Slot(object)
    def _choose(self, choice: NotationChoice) -> None:
        self._settings.change(replace(self._settings.settings, notation=choice))
