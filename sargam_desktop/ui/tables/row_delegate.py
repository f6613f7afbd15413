"""UI layer: paints the cells of a table: text, second line, difficulty, sign, grade."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sargam_desktop.ui.components.difficulty_bars import DIFFICULTY_SIZE, draw_difficulty
from sargam_desktop.ui.components.painted_widget import draw_icon
from sargam_desktop.ui.models.cell_roles import CellRole, Sign
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

ROW_PX: Final = 54
_PADDING: Final = 10
_FIRST_PADDING: Final = 18
_BARS_GAP: Final = 9
_SIGN_PX: Final = 18
_GRADE_PX: Final = 21
_SHARE_PX: Final = 6
_SHARE_GAP: Final = 5
_BASELINE_SHARE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft

_Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints one cell by the roles of `CellRole`.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget) -> None:
        """Paint with `theme`."""
        super().__init__(parent)
        self._theme = theme
        self._hovered_row = -1

    def set_hovered_row(self, row: int) -> bool:
        """Take the row under the pointer, -1 for none; tell whether it is another one."""
        is_other = row != self._hovered_row
        self._hovered_row = row
        return is_other

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row."""
        return QSize(0, self._theme.scaled(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw ground, content and the line below."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected or index.row() == self._hovered_row:
            painter.fillRect(
                rect, self._theme.colour("surface.selected" if is_selected else "surface.overlay")
            )
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, self._theme.colour("line.subtle"))
        left = _FIRST_PADDING if index.column() == 0 else _PADDING
        self._draw_content(painter, rect.adjusted(left, 0, -_PADDING, -1), index)
        painter.restore()

    def _draw_content(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        sign = index.data(CellRole.SIGN)
        if isinstance(sign, Sign):
            ratio = painter.device().devicePixelRatioF()
            pixmap = self._theme.pixmap(sign.icon, sign.colour, _SIGN_PX, ratio)
            draw_icon(painter, pixmap, rect.left(), rect.center().y())
            return
        percent = index.data(CellRole.PERCENT)
        if isinstance(percent, int):
            self._draw_share(painter, rect, percent, str(index.data() or ""))
            return
        level = index.data(CellRole.LEVEL)
        if isinstance(level, int):
            rect = self._draw_level(painter, rect, level)
        caption = index.data(CellRole.CAPTION)
        text = str(index.data() or "")
        if caption:
            self._draw_two_lines(painter, rect, text, str(caption))
        elif text:
            self._draw_line(painter, rect, text, index)

    def _draw_level(self, painter: QPainter, rect: QRect, level: int) -> QRect:
        height = DIFFICULTY_SIZE.height()
        bars = QRectF(rect.left(), rect.center().y() - height / 2, DIFFICULTY_SIZE.width(), height)
        draw_difficulty(painter, bars, level, self._theme.tokens)
        return rect.adjusted(DIFFICULTY_SIZE.width() + _BARS_GAP, 0, 0, 0)

    def _draw_share(self, painter: QPainter, rect: QRect, percent: int, text: str) -> None:
        font = self._theme.font(FontRole.CAPTION)
        height = QFontMetrics(font).height()
        top = rect.center().y() - (height + _SHARE_PX + _SHARE_GAP) // 2
        track = QRectF(rect.left(), top, rect.width(), _SHARE_PX)
        fill_round(painter, track, _SHARE_PX / 2, self._theme.colour("surface.sunken"))
        if percent:
            done = QRectF(track.left(), top, max(track.width() * percent / 100, _SHARE_PX), _SHARE_PX)
            fill_round(painter, done, _SHARE_PX / 2, self._theme.colour("accent.base"))
        below = QRect(rect.left(), top + _SHARE_PX + _SHARE_GAP, rect.width(), height)
        self._draw_text(painter, below, text, font, "text.muted")

    def _draw_two_lines(self, painter: QPainter, rect: QRect, text: str, caption: str) -> None:
        upper, lower = self._theme.font(FontRole.HEADING_3), self._theme.font(FontRole.CAPTION)
        heights = QFontMetrics(upper).height(), QFontMetrics(lower).height()
        top = rect.center().y() - (sum(heights) + 1) // 2
        first = QRect(rect.left(), top, rect.width(), heights[0])
        second = QRect(rect.left(), first.bottom() + 2, rect.width(), heights[1])
        self._draw_text(painter, first, text, upper, "text.primary")
        self._draw_text(painter, second, caption, lower, "text.muted")

    def _draw_line(self, painter: QPainter, rect: QRect, text: str, index: _Index) -> None:
        if index.data(CellRole.IS_GRADE):
            self._draw_text(painter, rect, text, self._grade_font(), "text.primary")
            return
        is_name = bool(index.data(CellRole.IS_NAME))
        role = FontRole.HEADING_3 if is_name else FontRole.BODY
        colour = "text.primary" if is_name else "text.secondary"
        self._draw_text(painter, rect, text, self._theme.font(role), colour)

    def _draw_text(self, painter: QPainter, rect: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _BASELINE_SHARE, shown)

    def _grade_font(self) -> QFont:
        return self._theme.font(FontRole.ITEM_TITLE, _GRADE_PX)
