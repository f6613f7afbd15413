"""UI layer: a list of painted rows, of which one is current."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sargam_desktop.ui.components.list_row import draw_row_ground
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

_Index = QModelIndex | QPersistentModelIndex
_ROW: Final = Qt.ItemDataRole.UserRole
_NOWHERE: Final = QModelIndex()


class RowPainter(QStyledItemDelegate):
    """Draws rows of one height; what is on a row is drawn by subclasses.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, height: int) -> None:
        """Draw rows that are `height` pixels high before the text scale."""
        super().__init__()
        self.theme = theme
        self._height = height

    def draw(self, painter: QPainter, rect: QRectF, row: Any) -> None:  # noqa: ANN401 (each list has its own)
        """Draw what is on a row."""
        raise NotImplementedError

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        draw_row_ground(painter, rect, option.state, self.theme.tokens)
        self.draw(painter, rect, index.data(_ROW))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the same height for every row."""
        return QSize(0, self.theme.scaled(self._height))

    def draw_line(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        font: FontRole = FontRole.BODY,
        colour: str = "text.primary",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Draw one line of text, with dots where it is too long."""
        chosen = self.theme.font(font)
        painter.setFont(chosen)
        painter.setPen(self.theme.colour(colour))
        short = QFontMetrics(chosen).elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter, short)

    def is_longer(self, text: str, width: float, font: FontRole) -> bool:
        """Tell whether a text needs more than one line of a width."""
        return QFontMetrics(self.theme.font(font)).horizontalAdvance(text) > width

    def draw_wrapped(self, painter: QPainter, rect: QRectF, text: str, font: FontRole, colour: str) -> None:
        """Draw text on as many lines as there is room for."""
        painter.setFont(self.theme.font(font))
        painter.setPen(self.theme.colour(colour))
        painter.drawText(rect, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, text)


class RowList(QListView):
    """Rows that are chosen by mouse, arrow keys or letters.

    Thread: GUI.

    Signals:
        row_chosen: Number of the row that the learner made current.
        row_opened: Number of the row that was double clicked, or current when Enter was pressed.
    """

    row_chosen = Signal(int)
    row_opened = Signal(int)

    def __init__(
        self,
        name: str,
        painter: RowPainter,
        say: Callable[[Any], str],
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty list.

        Args:
            name: What screen readers call it.
            painter: Draws the rows.
            say: Returns what a screen reader says of a row.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._rows = _Rows(say, self)
        self._painter = painter
        self._is_silent = False
        self.setModel(self._rows)
        self.setItemDelegate(painter)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.activated.connect(self._open)
        painter.theme.theme_changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[Any], current: int) -> None:
        """Show rows; nothing is emitted."""
        self._is_silent = True
        self._rows.set_rows(rows)
        self.setCurrentIndex(self._rows.index(current, 0))
        self._is_silent = False

    def choose(self, row: int) -> None:
        """Make a row current, as the learner does."""
        self.setCurrentIndex(self._rows.index(row, 0))

    @property
    def current_row(self) -> int:
        """Number of the current row, -1 for none."""
        return self.currentIndex().row()

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._rows.rowCount()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which row is current."""
        super().currentChanged(current, previous)
        if not self._is_silent and current.isValid():
            self.row_chosen.emit(current.row())

    @Slot(QModelIndex)
    def _open(self, index: _Index) -> None:
        self.row_opened.emit(index.row())


class _Rows(QAbstractListModel):
    def __init__(self, say: Callable[[Any], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._say = say
        self._rows: Sequence[Any] = ()

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (as Qt has it)
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._say(row)
        return None
