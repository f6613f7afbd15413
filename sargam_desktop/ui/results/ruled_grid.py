"""UI layer: rows of a small table with thin lines between them."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from sargam_desktop.ui.components.painted_widget import PaintedWidget
from sargam_desktop.ui.theme.theme_controller import ThemeController


class RuledGrid(PaintedWidget):
    """Rows of widgets, the first column wide, with a line above each row but the first.

    Thread: GUI.
    """

    def __init__(
        self, theme: ThemeController, row_px: int, highest_row_px: int, parent: QWidget | None = None
    ) -> None:
        """Make an empty table whose rows are `row_px` high, or more where there is room."""
        super().__init__(theme, parent)
        self._row_px = row_px
        self._highest_row_px = highest_row_px
        self._rows: list[Sequence[QWidget]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)

    def add_row(self, *cells: QWidget) -> None:
        """Add a row at the end."""
        row = len(self._rows)
        for column, cell in enumerate(cells):
            self._grid.addWidget(cell, row, column)
        self._grid.setRowMinimumHeight(row, self.theme.scaled(self._row_px))
        self._grid.setRowStretch(row, 1)
        self._rows.append(cells)
        self.setMaximumHeight(self.theme.scaled(self._highest_row_px) * len(self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        for row, cells in enumerate(self._rows):
            if row and cells[0].isVisible():
                top = self._grid.cellRect(row, 0).top()
                painter.fillRect(QRect(0, top, self.width(), 1), self.theme.colour("line.subtle"))
