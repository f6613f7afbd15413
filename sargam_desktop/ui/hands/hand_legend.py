"""UI layer: which colour and shape is which hand."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.domain.score import Hand
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.marks.note_shapes import note_paint, note_path
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

_NOTE: Final = QSize(22, 12)
_GAP: Final = 8
_BETWEEN: Final = 20
_HEIGHT: Final = 24


class HandLegend(PaintedWidget):
    """A note of each hand, with its name.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Say it."""
        super().__init__(theme, parent)
        self._names = {Hand.LEFT: self.tr("Left hand"), Hand.RIGHT: self.tr("Right hand")}
        self.setAccessibleName(", ".join(self._names.values()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of both."""
        metrics = QFontMetrics(self.theme.font(FontRole.BODY_SMALL))
        words = sum(metrics.horizontalAdvance(name) for name in self._names.values())
        return QSize(words + 2 * (_NOTE.width() + _GAP) + _BETWEEN + 2, self.theme.scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both."""
        painter = antialiased_painter(self)
        font = self.theme.font(FontRole.BODY_SMALL)
        painter.setFont(font)
        x = 1.0
        for hand, name in self._names.items():
            body = QRectF(x, (self.height() - _NOTE.height()) / 2, _NOTE.width(), _NOTE.height())
            paint = note_paint(self.theme.tokens, hand, is_black=False)
            painter.setPen(QPen(paint.edge, 1))
            painter.setBrush(paint.fill)
            painter.drawPath(note_path(body, hand))
            painter.setPen(self.theme.colour("text.secondary"))
            x += _NOTE.width() + _GAP
            width = QFontMetrics(font).horizontalAdvance(name)
            flags = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(x, 0, width + 2, self.height()), flags, name)
            x += width + _BETWEEN
