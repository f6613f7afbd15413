"""UI layer: bars as columns, hands as rows; quality by colour and number, the weak passage bracketed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.ui.components.heat_scale import quality_ink, quality_role
from sargam_desktop.ui.components.heat_strip import draw_heat_bar
from sargam_desktop.ui.components.heat_widget import HeatWidget
from sargam_desktop.ui.components.painted_widget import antialiased_painter
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_ROW_HEIGHT: Final = 46
_GAP: Final = 6
_COLUMN_GAP: Final = 4
_COLUMN_WIDTH: Final = 39
_WIDEST_COLUMN: Final = 64.0
_RADIUS: Final = 7.0
_BRACKET_REACH: Final = 4
_MARK_PX: Final = 12
_LABEL_GAP: Final = 8
_PERFECT: Final = 100


@dataclass(frozen=True, slots=True)
class HeatCell:
    """One hand in one bar: percent, `None` if not played, and a mark ("early", "late") under it."""

    percent: int | None
    mark: str | None = None


@dataclass(frozen=True, slots=True)
class HeatColumn:
    """One bar: its number, one cell per hand, and what is said about it."""

    label: str
    cells: tuple[HeatCell, ...]
    spoken: str


class HeatGrid(HeatWidget):
    """Cells with numbers; where columns get too narrow for numbers, height takes their place.

    Thread: GUI.
    """

    def __init__(
        self, theme: ThemeController, row_labels: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Make a row for each of `row_labels`, for example Right and Left."""
        super().__init__(theme, parent)
        self._row_labels = tuple(row_labels)
        self._columns: tuple[HeatColumn, ...] = ()
        self._selected: range | None = None
        self._has_numbers = True
        self._left = self._label_width()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_columns(self, columns: Sequence[HeatColumn], summary: str) -> None:
        """Show `columns`; `summary` is read first."""
        self._columns = tuple(columns)
        self._selected = None
        self._set_spoken(summary, tuple(column.spoken for column in columns))

    def set_row_labels(self, row_labels: Sequence[str]) -> None:
        """Name the rows anew, for example when only one hand was played."""
        self._row_labels = tuple(row_labels)
        self._left = self._label_width()
        self.updateGeometry()
        self.update()

    def set_selected(self, selected: range | None) -> None:
        """Put a bracket around the columns of `selected`, counted from 0."""
        self._selected = selected or None
        self.update()

    def bar_rect(self, index: int) -> QRectF:
        """Return the area of a column, over the widget's whole height."""
        left = self._left
        room = self.width() - left - _BRACKET_REACH
        step = min(_WIDEST_COLUMN, room / max(len(self._columns), 1))
        return QRectF(left + index * step, 0, step, self.height())

    def sizeHint(self) -> QSize:
        """Return the room for header and rows."""
        rows = len(self._row_labels)
        height = self._header_height() + rows * _ROW_HEIGHT + (rows - 1) * _GAP + 2 * _BRACKET_REACH
        return QSize(self._label_width() + _COLUMN_WIDTH * len(self._columns), height)

    def minimumSizeHint(self) -> QSize:
        """Return the height alone: columns get narrower where there is little room."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw row labels, columns and bracket."""
        painter = antialiased_painter(self)
        self._left = self._label_width()
        self._has_numbers = self.bar_rect(0).width() - _COLUMN_GAP > self._number_width()
        self._draw_row_labels(painter)
        for index in range(len(self._columns)):
            self._draw_column(painter, index)
        if self._selected is not None:
            first, last = (self.bar_rect(i) for i in (self._selected[0], self._selected[-1]))
            bracket = QRectF(first.left() - 3, 1, last.right() - first.left() + 2, self.height() - 2)
            outline_round(painter, bracket, _RADIUS + 3, self.theme.colour("text.primary"), 2)

    def _draw_row_labels(self, painter: QPainter) -> None:
        painter.setFont(self.theme.font(FontRole.CAPTION_LABEL, weight=500))
        painter.setPen(self.theme.colour("text.secondary"))
        for row, label in enumerate(self._row_labels):
            place = QRectF(0, self._row_top(row), self._label_width(), _ROW_HEIGHT)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, label)

    def _draw_column(self, painter: QPainter, index: int) -> None:
        area = self.bar_rect(index)
        column = self._columns[index]
        is_selected = self._selected is not None and index in self._selected
        if self._has_numbers or index % self._label_step() == 0:
            head = QRectF(
                area.left() - _COLUMN_WIDTH, 2, area.width() + 2 * _COLUMN_WIDTH, self._header_height()
            )
            painter.setFont(self.theme.font(FontRole.CAPTION, weight=600 if is_selected else 400))
            painter.setPen(self.theme.colour("text.primary" if is_selected else "text.muted"))
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, column.label)
        for row, cell in enumerate(column.cells):
            place = QRectF(area.left(), self._row_top(row), max(area.width() - _COLUMN_GAP, 2), _ROW_HEIGHT)
            self._draw_cell(painter, place, cell)
        if self.hasFocus() and index == self._current:
            cells = QRectF(area.left(), self._row_top(0), area.width() - _COLUMN_GAP, self.height())
            cells.setBottom(self.height() - _BRACKET_REACH)
            outline_round(painter, cells, _RADIUS, self.theme.colour("focus.ring"), 2)

    def _draw_cell(self, painter: QPainter, place: QRectF, cell: HeatCell) -> None:
        if cell.percent is None or not self._has_numbers:
            draw_heat_bar(painter, place, cell.percent, self.theme.tokens)
            return
        fill_round(painter, place, _RADIUS, self.theme.colour(quality_role(cell.percent)))
        ink = quality_ink(self.theme.tokens, cell.percent)
        painter.setFont(self.theme.font(FontRole.BUTTON_SMALL))
        painter.setPen(self.theme.colour(ink))
        words = place.adjusted(0, 0, 0, -_MARK_PX) if cell.mark else place
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(cell.percent))
        if cell.mark:
            mark = self.theme.pixmap(cell.mark, ink, _MARK_PX, self.devicePixelRatioF())
            painter.drawPixmap(round(place.center().x() - _MARK_PX / 2), round(place.bottom() - 17), mark)

    def _row_top(self, row: int) -> int:
        return self._header_height() + row * (_ROW_HEIGHT + _GAP) + _BRACKET_REACH

    def _header_height(self) -> int:
        return self.theme.scaled(24)

    def _label_width(self) -> int:
        metrics = QFontMetrics(self.theme.font(FontRole.CAPTION_LABEL, weight=500))
        return max((metrics.horizontalAdvance(label) for label in self._row_labels), default=0) + _LABEL_GAP

    def _label_step(self) -> int:
        return max(1, round(_COLUMN_WIDTH / max(self.bar_rect(0).width(), 1)))

    def _number_width(self) -> int:
        metrics = QFontMetrics(self.theme.font(FontRole.BUTTON_SMALL))
        is_perfect = any(cell.percent == _PERFECT for column in self._columns for cell in column.cells)
        return metrics.horizontalAdvance("100" if is_perfect else "99")
