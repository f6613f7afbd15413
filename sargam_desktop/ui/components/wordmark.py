"""UI layer: the mark of three rising notes, alone or with the name beside it."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round, role_colour
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.theme.tokens import Tokens

MARK_PX: Final = 25
_NAME: Final = "Sargam"
_NAME_GAP: Final = 11
_HEIGHT: Final = 36
_NOTE_PX: Final = 7
_NOTES: Final = (("note.left", 0, 12, 13), ("accent.base", 9, 6, 15), ("note.right", 18, 0, 14))


class Wordmark(PaintedWidget):
    """The mark and the name of the program.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Show mark and name."""
        super().__init__(theme, parent)
        self._is_compact = False
        self.setAccessibleName(_NAME)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_compact(self, is_compact: bool) -> None:
        """Show the mark alone, or with the name."""
        self._is_compact = is_compact
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for mark and name."""
        width = MARK_PX
        if not self._is_compact:
            metrics = QFontMetrics(self.theme.font(FontRole.WORDMARK))
            width += _NAME_GAP + metrics.horizontalAdvance(_NAME)
        return QSize(width, self.theme.scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw mark and name."""
        painter = antialiased_painter(self)
        draw_mark(painter, QPointF(0, (self.height() - MARK_PX) / 2), self.theme.tokens)
        if not self._is_compact:
            painter.setFont(self.theme.font(FontRole.WORDMARK))
            painter.setPen(self.theme.colour("text.primary"))
            name = QRectF(self.rect()).adjusted(MARK_PX + _NAME_GAP, 0, 0, 0)
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, _NAME)


def draw_mark(painter: QPainter, corner: QPointF, tokens: Tokens) -> None:
    """Draw the three notes with their upper left at `corner`, 25 by 25 px."""
    for role, x, y, height in _NOTES:
        note = QRectF(corner.x() + x, corner.y() + y, _NOTE_PX, height)
        fill_round(painter, note, 2.5, role_colour(tokens, role))
