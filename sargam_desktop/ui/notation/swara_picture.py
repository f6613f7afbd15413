"""UI layer: bars in swaras by matra: vibhags side by side, with the signs of the taal below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.sargam.swara_rows import SwaraRows
from sargam_desktop.domain.score import ScoreNote
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.marks.note_labels import LabelBook
from sargam_desktop.ui.notation.swara_painter import SheetInks, SheetLook, SwaraPainter
from sargam_desktop.ui.notation.swara_sheet import SheetLine, SwaraSheet, sheet_height_px
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_RADIUS: Final = 10.0
_NARROW_PX: Final = 240


class SwaraPicture(PaintedWidget):
    """Bars in swaras. Of a long song only the lines in sight are drawn.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Begin without notes."""
        super().__init__(theme)
        self._naming = NoteNaming(LabelStyle.SARGAM_LATIN)
        self._notes: Sequence[ScoreNote] = ()
        self._sheet = SwaraSheet(SwaraRows((), ()))
        self._broken: list[SheetLine] | None = None
        self._broken_for: tuple[int, int] = (0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sheet(self, sheet: SwaraSheet, notes: Sequence[ScoreNote], naming: NoteNaming) -> None:
        """Show bars of the score with these `notes`; `naming` says which letters and which Sa."""
        self._sheet, self._notes, self._naming = sheet, notes, naming
        self._broken = None
        self.updateGeometry()
        self.update()

    def show_naming(self, naming: NoteNaming) -> None:
        """Show the same bars in other letters."""
        self._naming = naming
        self.update()

    def widest_px(self) -> int:
        """Return the width without which a bar is cut."""
        return self._sheet.widest_px(self.theme.scaled)

    def sizeHint(self) -> QSize:
        """Return the height that its lines need at the width there is."""
        return QSize(_NARROW_PX, sheet_height_px(self._lines()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, vibhags and swaras."""
        painter = antialiased_painter(self)
        fill_round(painter, QRectF(self.rect()), _RADIUS, self.theme.colour("surface.sunken"))
        labels = LabelBook(self.theme.fonts, self.devicePixelRatioF())
        look = SheetLook(self._notes, self._naming, self.theme.fonts, self.theme.scaled, self._inks())
        SwaraPainter(painter, labels, self._sheet, look).draw(self._lines(), QRectF(event.rect()))

    def _scaled(self, length: float) -> int:
        return self.theme.scaled(length)

    def _lines(self) -> list[SheetLine]:
        """Return the lines at this width and text size; they are broken once for each."""
        place = self.width(), self._scaled(1000)
        if self._broken is None or self._broken_for != place:
            self._broken, self._broken_for = self._sheet.lines(self.width(), self._scaled), place
        return self._broken

    def _inks(self) -> SheetInks:
        roles = ("text.primary", "text.secondary", "text.muted", "line.strong")
        return SheetInks(*(self.theme.colour(role) for role in roles))
