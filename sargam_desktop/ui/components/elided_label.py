"""UI layer: a line of text that has dots where it has no room."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolTip

_NARROWEST_PX: Final = 60


class ElidedLabel(QLabel):
    """One line; where it is cut, its tooltip says the whole of it.

    Thread: GUI.
    """

    def __init__(self, role: str, tone: str, elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        """Make an empty line in a role and a tone of the style sheet, and say where its dots are."""
        super().__init__()
        self._elide = elide
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setMinimumWidth(_NARROWEST_PX)

    def event(self, event: QEvent) -> bool:
        """Say the whole line, with its tooltip, where it is cut."""
        if isinstance(event, QHelpEvent) and self._shown() != self.text():
            whole = "\n".join(part for part in (self.text(), self.toolTip()) if part)
            QToolTip.showText(event.globalPos(), whole, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        painter = QPainter(self)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._shown())

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), self._elide, self.width())
