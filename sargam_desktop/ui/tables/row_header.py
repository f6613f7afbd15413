"""UI layer: the names of the columns above a table."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

_PADDING: Final = 10
_FIRST_PADDING: Final = 18


class RowHeader(QHeaderView):
    """Words alone, on the ground of the card below.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget) -> None:
        """Name the columns of the table `parent`."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, then the line below them over the whole width."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        line = QRect(0, self.height() - 1, self.viewport().width(), 1)
        painter.fillRect(line, self._theme.colour("line.subtle"))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Draw the name of one column."""
        text = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal)
        painter.save()
        painter.setFont(self._theme.font(FontRole.CAPTION_LABEL))
        painter.setPen(self._theme.colour("text.secondary"))
        left = _FIRST_PADDING if logicalIndex == 0 else _PADDING
        painter.drawText(rect.adjusted(left, 0, -2, 0), Qt.AlignmentFlag.AlignVCenter, str(text))
        painter.restore()
