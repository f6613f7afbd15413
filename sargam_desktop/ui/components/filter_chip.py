"""UI layer: a chip that filters a list: rest or selected, or opens a menu."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.ui.components.painted_widget import (
    PaintedButton,
    antialiased_painter,
    draw_icon,
    state_of,
)
from sargam_desktop.ui.theme.button_looks import ButtonState
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEIGHT: Final = 32
_HIT_HEIGHT: Final = 36
_PADDING: Final = 14
_ICON_PX: Final = 16
_GAP: Final = 6


class ChipMark(Enum):
    """What stands beside the words, so that selection is never told by colour alone."""

    CHECK = "check"
    CROSS = "close"
    MENU = "chevron-down"


class FilterChip(PaintedButton):
    """A chip that is switched on and off; with `ChipMark.MENU` it also shows that a menu opens.

    Thread: GUI.
    """

    def __init__(
        self,
        theme: ThemeController,
        text: str,
        mark: ChipMark = ChipMark.CHECK,
        parent: QWidget | None = None,
    ) -> None:
        """Make a chip that says `text`; check and cross show only while it is selected."""
        super().__init__(theme, text, parent)
        self._mark = mark
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the room for words and mark; taller than the drawing, so it is easy to hit."""
        width = QFontMetrics(self._font()).horizontalAdvance(self.text()) + 2 * _PADDING
        if self._has_mark():
            width += _ICON_PX + _GAP
        return QSize(width, self.theme.scaled(_HIT_HEIGHT))

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the drawn shape; see `FocusOutlined`."""
        shape = self._shape()
        return shape, shape.height() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, border, words and mark."""
        painter = antialiased_painter(self)
        shape = self._shape()
        radius = shape.height() / 2
        if ground := self._ground():
            fill_round(painter, shape, radius, self.theme.colour(ground))
        outline_round(painter, shape, radius, self.theme.colour(self._line()))
        role = self.ink("accent.strong" if self.isChecked() else "text.secondary")
        x = shape.left() + _PADDING
        if self._has_mark() and self._mark is ChipMark.CHECK:
            draw_icon(painter, self._icon(role), x, shape.center().y())
            x += _ICON_PX + _GAP
        painter.setFont(self._font())
        painter.setPen(self.theme.colour(role))
        painter.drawText(
            QRectF(x, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
        if self._has_mark() and self._mark is not ChipMark.CHECK:
            icon_x = shape.right() - _PADDING - _ICON_PX + 2
            draw_icon(painter, self._icon(role), icon_x, shape.center().y())

    def _icon(self, role: str) -> QPixmap:
        return self.theme.pixmap(self._mark.value, role, _ICON_PX, self.devicePixelRatioF())

    def _has_mark(self) -> bool:
        return self.isChecked() or self._mark is ChipMark.MENU

    def _shape(self) -> QRectF:
        height = self.theme.scaled(_HEIGHT)
        return QRectF(0, (self.height() - height) // 2, self.width(), height)

    def _ground(self) -> str | None:
        if self.isChecked():
            return "accent.soft"
        is_active = state_of(self) in {ButtonState.HOVER, ButtonState.PRESSED}
        return "surface.overlay" if is_active else None

    def _line(self) -> str:
        if not self.isEnabled():
            return "line.subtle"
        return "accent.base" if self.isChecked() else "line.strong"

    def _font(self) -> QFont:
        return self.theme.font(FontRole.BODY_SMALL)
