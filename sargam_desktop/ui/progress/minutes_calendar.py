"""UI layer: minutes a day as a calendar of weeks; warmth by colour, rest and freeze by sign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from sargam_desktop.domain.streak import DayKind
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter, draw_icon
from sargam_desktop.ui.progress.calendar_grid import WEEKDAYS, DayCell, month_starts
from sargam_desktop.ui.progress.progress_wording import day_text, month_text
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEAD: Final = 22
_LABELS: Final = 36
_GAP: Final = 5
_LARGEST: Final = 21.0
_LEAST: Final = 6.0
_ROW: Final = 21
_ICON: Final = 12
_NAMED_DAYS: Final = (0, 2, 4, 6)
_STEPS: Final = {
    Qt.Key.Key_Left: -WEEKDAYS,
    Qt.Key.Key_Right: WEEKDAYS,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}


class MinutesCalendar(PaintedWidget):
    """Weeks side by side, Monday on top. The arrow keys move from day to day and say each.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Make an empty calendar."""
        super().__init__(theme, parent)
        self._cells: tuple[DayCell, ...] = ()
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Minutes a day"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_cells(self, cells: Sequence[DayCell]) -> None:
        """Show days, the first a Monday, the last today."""
        self._cells = tuple(cells)
        self._set_current(len(self._cells) - 1)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for seven rows and their names."""
        return QSize(400, self._head() + WEEKDAYS * self.theme.scaled(_ROW))

    def minimumSizeHint(self) -> QSize:
        """Return the height alone; where there is little room, the last weeks are shown."""
        return QSize(0, self.sizeHint().height())

    def cell_rect(self, place: int) -> QRectF:
        """Return the area of a day, without the gap beside it; days without room lie left of the names."""
        step, row = self._step(), self.theme.scaled(_ROW)
        column, weekday = divmod(place, WEEKDAYS)
        left = self._left() + (column - self._first_column()) * step
        return QRectF(left, self._head() + weekday * row, step - _GAP, row - _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw names and days."""
        painter = antialiased_painter(self)
        self._draw_names(painter)
        for place in range(self._first_column() * WEEKDAYS, len(self._cells)):
            self._draw_day(painter, place)

    def event(self, event: QEvent) -> bool:
        """Say the day under the pointer."""
        if isinstance(event, QHelpEvent) and (place := self._place_at(QPointF(event.pos()))) is not None:
            QToolTip.showText(event.globalPos(), day_text(self._cells[place]), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._set_current(self._current + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stand on the day under the pointer."""
        if (place := self._place_at(event.position())) is not None:
            self._set_current(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say the day that the keys stand on."""
        super().focusInEvent(event)
        self._set_current(self._current)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark of the day away."""
        super().focusOutEvent(event)
        self.update()

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the whole calendar; see `FocusOutlined`."""
        return QRectF(self.rect()), 4.0

    def _set_current(self, place: int) -> None:
        if self._first_column() * WEEKDAYS <= place < len(self._cells):
            self._current = place
            self.setAccessibleDescription(day_text(self._cells[place]))
            self.update()

    def _place_at(self, point: QPointF) -> int | None:
        places = range(self._first_column() * WEEKDAYS, len(self._cells))
        return next((place for place in places if self.cell_rect(place).contains(point)), None)

    def _draw_names(self, painter: QPainter) -> None:
        painter.setFont(self.theme.font(FontRole.AXIS))
        painter.setPen(self.theme.colour("text.muted"))
        locale = QLocale()
        for weekday in _NAMED_DAYS:
            rect = self.cell_rect(weekday)
            name = locale.standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)
            place = QRectF(0, rect.top(), self._left(), rect.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
        for column, day in month_starts(self._cells):
            if column >= self._first_column():
                rect = self.cell_rect(column * WEEKDAYS)
                place = QRectF(rect.left(), 0, 80, self._head())
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, month_text(day))

    def _draw_day(self, painter: QPainter, place: int) -> None:
        cell, rect = self._cells[place], self.cell_rect(place)
        radius = min(4.0, rect.width() / 3)
        fill_round(painter, rect, radius, self.theme.colour(f"heat.{cell.warmth}"))
        if cell.kind is DayKind.FROZEN and not cell.minutes:
            size = min(_ICON, int(rect.width()))
            icon = self.theme.pixmap("freeze", "info.base", size, self.devicePixelRatioF())
            draw_icon(painter, icon, rect.center().x() - size / 2, rect.center().y())
        elif cell.kind in (DayKind.REST, DayKind.JOURNEY) and not cell.minutes:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("text.muted"))
            painter.drawEllipse(rect.center(), 2, 2)
        if place == len(self._cells) - 1:
            outline_round(
                painter, rect.adjusted(-1, -1, 1, 1), radius + 1, self.theme.colour("text.primary"), 2
            )
        if self.hasFocus() and place == self._current:
            outline_round(
                painter, rect.adjusted(-2, -2, 2, 2), radius + 2, self.theme.colour("focus.ring"), 2
            )

    def _left(self) -> int:
        metrics = QFontMetrics(self.theme.font(FontRole.AXIS))
        return max(self.theme.scaled(_LABELS), metrics.horizontalAdvance("Mon") + 10)

    def _head(self) -> int:
        return self.theme.scaled(_HEAD)

    def _columns(self) -> int:
        return -(-len(self._cells) // WEEKDAYS)

    def _step(self) -> float:
        room = self.width() - self._left()
        return min(max(room / max(self._columns(), 1), _LEAST + _GAP), _LARGEST + _GAP)

    def _first_column(self) -> int:
        room = self.width() - self._left()
        return max(self._columns() - int(room / self._step()), 0)
