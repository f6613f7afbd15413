"""UI layer: a table of rows that are chosen whole, by mouse or keyboard."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QHoverEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from sargam_desktop.ui.models.cell_roles import CellRole
from sargam_desktop.ui.tables.row_delegate import ROW_PX, RowDelegate
from sargam_desktop.ui.tables.row_header import RowHeader
from sargam_desktop.ui.theme.paint import outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_Index = QModelIndex | QPersistentModelIndex
_BAR_PX: Final = 3
_RING_PX: Final = 2
_RING_RADIUS: Final = 8.0
_HEADER_PX: Final = 36


class ColumnPlan(NamedTuple):
    """How wide a column is and when it gives way.

    Attributes:
        width: Its width before the text scale; 0 takes what the others leave.
        least_table_width: It is hidden while the table is narrower, before the text scale.
    """

    width: int
    least_table_width: int = 0


class RowTable(QTableView):
    """Rows with a bar at the left of the selected one, and a ring while they have the focus.

    Thread: GUI.

    Signals:
        row_chosen: Item id of the row that became current, empty for none.
        row_opened: Item id of the row that was double clicked, or current when Enter was pressed.
    """

    row_chosen = Signal(str)
    row_opened = Signal(str)

    def __init__(
        self,
        theme: ThemeController,
        accessible_name: str,
        columns: Mapping[int, ColumnPlan],
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty table; give it its model with `setModel`."""
        super().__init__(parent)
        self._theme = theme
        self._columns = columns
        self._delegate = RowDelegate(theme, self)
        self._hidden_by_owner: frozenset[int] = frozenset()
        self.setAccessibleName(accessible_name)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(RowHeader(theme, self))
        self._set_behaviour()
        self.activated.connect(self._open)
        theme.theme_changed.connect(self._fit)

    def current_id(self) -> str:
        """Return the item id of the current row, empty for none."""
        return str(self.currentIndex().data(CellRole.ITEM_ID) or "")

    def select_row(self, row: int) -> None:
        """Make a row current and bring it into view."""
        self.setCurrentIndex(self.model().index(row, 0))

    def hide_columns(self, columns: frozenset[int]) -> None:
        """Hide columns for another reason than lack of room."""
        self._hidden_by_owner = columns
        self._fit()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which row is current."""
        super().currentChanged(current, previous)
        if current.row() != previous.row() or not previous.isValid():
            self.row_chosen.emit(str(current.data(CellRole.ITEM_ID) or ""))
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tint the row under the pointer, also where the window appears below a pointer at rest."""
        if isinstance(event, QHoverEvent):
            is_over = event.type() is not QEvent.Type.HoverLeave
            self._hover(self.rowAt(event.position().toPoint().y()) if is_over else -1)
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide what has no room."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, then the bar and the ring of the current one."""
        super().paintEvent(event)
        row = self._row_rect(self.currentIndex())
        if row is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRect(row.left(), row.top(), _BAR_PX, row.height())
        painter.fillRect(bar, self._theme.colour("accent.base"))
        if self.hasFocus() and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            ring = QRectF(row).adjusted(1, 1, -1, -1)
            outline_round(painter, ring, _RING_RADIUS, self._theme.colour("focus.ring"), _RING_PX)

    def _row_rect(self, index: _Index) -> QRect | None:
        if not index.isValid() or not self.selectionModel().isSelected(index):
            return None
        height = self.rowHeight(index.row())
        return QRect(0, self.rowViewportPosition(index.row()), self.viewport().width(), height - 1)

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _hover(self, row: int) -> None:
        if self._delegate.set_hovered_row(row):
            self.viewport().update()

    @Slot(QModelIndex)
    def _open(self, index: _Index) -> None:
        self.row_opened.emit(str(index.data(CellRole.ITEM_ID)))

    @Slot()
    def _fit(self) -> None:
        header = self.horizontalHeader()
        header.setFixedHeight(self._theme.scaled(_HEADER_PX))
        self.verticalHeader().setDefaultSectionSize(self._theme.scaled(ROW_PX))
        if self.model() is None:
            return
        for column, plan in self._columns.items():
            has_room = self.viewport().width() >= self._theme.scaled(plan.least_table_width)
            self.setColumnHidden(column, not has_room or column in self._hidden_by_owner)
            mode = QHeaderView.ResizeMode.Fixed if plan.width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
            if plan.width:
                self.setColumnWidth(column, self._theme.scaled(plan.width))
