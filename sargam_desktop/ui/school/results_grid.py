"""UI layer: the results of a class: names at the left stay, assignments scroll sideways under their heads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from sargam_desktop.ui.components.painted_widget import draw_icon
from sargam_desktop.ui.models.cell_roles import CellRole, Sign
from sargam_desktop.ui.school.results_model import ResultsModel
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import outline_round

if TYPE_CHECKING:
    from sargam_desktop.domain.school import Assignment, Member
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_Index = QModelIndex | QPersistentModelIndex
_ROW_PX: Final = 54
_COLUMN_PX: Final = 196
_WIDEST_COLUMN_PX: Final = 320
_NAME_PX: Final = 176
_WIDEST_NAME_PX: Final = 280
_NAME_SHARE: Final = 0.2
_HEAD_PX: Final = 62
_SCROLL_BAR_PX: Final = 16
_PADDING: Final = 12
_SIGN_PX: Final = 18
_SIGN_GAP: Final = 9
_RING_RADIUS: Final = 8.0
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ResultsGrid(QTableView):
    """A cell for each learner and assignment; arrow keys move from cell to cell.

    Thread: GUI.

    Signals:
        cell_chosen: Another cell is current.
        learner_opened: A cell was double clicked, or Enter was pressed on it: id of its learner.
    """

    cell_chosen = Signal()
    learner_opened = Signal(str)

    def __init__(self, theme: ThemeController, accessible_name: str) -> None:
        """Make an empty table."""
        super().__init__()
        self._theme = theme
        self.results = ResultsModel()
        self._delegate = _CellDelegate(theme, self)
        self.setAccessibleName(accessible_name)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(_AssignmentHeads(theme, self))
        self.setVerticalHeader(_Names(theme, self))
        self.setModel(self.results)
        self._set_behaviour()
        self.activated.connect(self._open)
        self.verticalHeader().sectionDoubleClicked.connect(self._open_row)
        self.verticalHeader().sectionClicked.connect(self._choose_row)
        self.horizontalHeader().sectionClicked.connect(self._choose_column)
        self.results.modelReset.connect(self._share_out)
        theme.theme_changed.connect(self._fit)
        self._fit()

    @property
    def current_member(self) -> Member | None:
        """The learner of the current cell, None for none."""
        return self.results.member(self.currentIndex().row())

    @property
    def current_assignment(self) -> Assignment | None:
        """The assignment of the current cell, None for none."""
        return self.results.assignment(self.currentIndex().column())

    def choose_near(self, row: int, column: int) -> None:
        """Make the cell current that is nearest to a place."""
        last_row, last_column = self.results.rowCount() - 1, self.results.columnCount() - 1
        self.setCurrentIndex(self.results.index(min(max(row, 0), last_row), min(max(column, 0), last_column)))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which cell is current."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.verticalHeader().viewport().update()
        self.horizontalHeader().viewport().update()
        self.cell_chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let few columns take the room that there is."""
        super().resizeEvent(event)
        self._share_out()

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)

    @Slot(QModelIndex)
    def _open(self, index: _Index) -> None:
        self._open_row(index.row())

    @Slot(int)
    def _open_row(self, row: int) -> None:
        member = self.results.member(row)
        if member is not None:
            self.learner_opened.emit(member.learner_id)

    @Slot(int)
    def _choose_row(self, row: int) -> None:
        self.choose_near(row, self.currentIndex().column())

    @Slot(int)
    def _choose_column(self, column: int) -> None:
        self.choose_near(self.currentIndex().row(), column)

    @Slot()
    def _fit(self) -> None:
        self._share_out()
        self.horizontalHeader().setFixedHeight(self._theme.scaled(_HEAD_PX))
        self.verticalHeader().setDefaultSectionSize(self._theme.scaled(_ROW_PX))

    @Slot()
    def _share_out(self) -> None:
        least, most = self._theme.scaled(_NAME_PX), self._theme.scaled(_WIDEST_NAME_PX)
        names = min(max(round(self.width() * _NAME_SHARE), least), most)
        self.verticalHeader().setFixedWidth(names)
        room = (self.width() - names - self._theme.scaled(_SCROLL_BAR_PX)) // max(
            self.results.columnCount(), 1
        )
        least, most = self._theme.scaled(_COLUMN_PX), self._theme.scaled(_WIDEST_COLUMN_PX)
        self.horizontalHeader().setDefaultSectionSize(min(max(room, least), most))


class _CellDelegate(QStyledItemDelegate):
    """Paints one cell: sign and word, and below them result, day and minutes."""

    def __init__(self, theme: ThemeController, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of a cell."""
        return QSize(self._theme.scaled(_COLUMN_PX), self._theme.scaled(_ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw ground, sign, words, and the line below."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.fillRect(rect, self._theme.colour("surface.selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.colour("surface.overlay"))
        painter.fillRect(_line_below(rect), self._theme.colour("line.subtle"))
        self._draw_words(painter, rect.adjusted(_PADDING, 0, -_PADDING, -1), index)
        if is_current and option.state & QStyle.StateFlag.State_HasFocus:
            ring = QRectF(rect).adjusted(2, 2, -2, -3)
            outline_round(painter, ring, _RING_RADIUS, self._theme.colour("focus.ring"), 2)
        painter.restore()

    def _draw_words(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        word, caption = str(index.data() or ""), str(index.data(CellRole.CAPTION) or "")
        upper, lower = self._theme.font(FontRole.BODY_SMALL, weight=600), self._theme.font(FontRole.CAPTION)
        heights = QFontMetrics(upper).height(), QFontMetrics(lower).height() if caption else 0
        top = rect.center().y() - (sum(heights) + 1) // 2
        first = QRect(rect.left(), top, rect.width(), heights[0])
        sign = index.data(CellRole.SIGN)
        if isinstance(sign, Sign):
            ratio = painter.device().devicePixelRatioF()
            icon = self._theme.pixmap(sign.icon, sign.colour, _SIGN_PX, ratio)
            draw_icon(painter, icon, rect.left(), first.center().y())
        indent = _SIGN_PX + _SIGN_GAP
        has_begun = bool(caption)
        _draw(painter, self._theme, first.adjusted(indent, 0, 0, 0), word, upper,
              "text.primary" if has_begun else "text.secondary")  # fmt: skip
        second = QRect(rect.left() + indent, first.bottom() + 2, rect.width() - indent, heights[1])
        _draw(painter, self._theme, second, caption, lower, "text.muted")


class _AssignmentHeads(QHeaderView):
    """What each assignment is, until when, and how many have reached it."""

    def __init__(self, theme: ThemeController, parent: ResultsGrid) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._grid = parent
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Draw one head."""
        head = self._grid.results.head(logicalIndex)
        painter.save()
        if self._grid.currentIndex().column() == logicalIndex:
            painter.fillRect(rect, self._theme.colour("surface.overlay"))
        painter.fillRect(_line_below(rect), self._theme.colour("line.subtle"))
        room = rect.adjusted(_PADDING, 8, -_PADDING, -8)
        upper, lower = self._theme.font(FontRole.BODY_SMALL, weight=600), self._theme.font(FontRole.CAPTION)
        title = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        _draw(painter, self._theme, title, head.title, upper, "text.primary")
        below = QRect(room.left(), title.bottom() + 1, room.width(), room.height() // 2)
        text = " · ".join(part for part in (head.until, head.reached) if part)
        _draw(painter, self._theme, below, text, lower, "text.muted")
        painter.restore()


class _Names(QHeaderView):
    """Who learns in the class; long names end in dots and stand whole in the tooltip."""

    def __init__(self, theme: ThemeController, parent: ResultsGrid) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._grid = parent
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Draw one name."""
        member = self._grid.results.member(logicalIndex)
        painter.save()
        if self._grid.currentIndex().row() == logicalIndex:
            painter.fillRect(rect, self._theme.colour("surface.overlay"))
        painter.fillRect(_line_below(rect), self._theme.colour("line.subtle"))
        room = rect.adjusted(_PADDING + 4, 0, -_PADDING, -1)
        name = "" if member is None else member.name
        _draw(painter, self._theme, room, name, self._theme.font(FontRole.HEADING_3), "text.primary")
        painter.restore()


def _line_below(rect: QRect) -> QRect:
    return QRect(rect.left(), rect.bottom(), rect.width(), 1)


def _draw(
    painter: QPainter, theme: ThemeController, rect: QRect, text: str, font: QFont, colour: str
) -> None:
    painter.setFont(font)
    painter.setPen(theme.colour(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _LEFT, shown)
