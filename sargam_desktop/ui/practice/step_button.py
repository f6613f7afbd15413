"""UI layer: the small button beside a number that goes one step down or up."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.ui.components.painted_widget import (
    PaintedButton,
    antialiased_painter,
    draw_icon,
    state_of,
)
from sargam_desktop.ui.theme.button_looks import ButtonState
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_SIDE: Final = 36
_STEP_WIDTH: Final = 30
_RADIUS: Final = 9.0
_ICON_PX: Final = 16


class StepButton(PaintedButton):
    """Minus or plus.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, icon: str, name: str, parent: QWidget) -> None:
        """Show an icon; screen readers hear `name`."""
        super().__init__(theme, "", parent)
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAutoRepeat(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a narrow upright shape."""
        return QSize(_STEP_WIDTH, self.theme.scaled(_SIDE))

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the drawn shape; see `FocusOutlined`."""
        return QRectF(self.rect()), _RADIUS

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, border and icon."""
        painter = antialiased_painter(self)
        rect = QRectF(self.rect())
        is_hovered = state_of(self) in {ButtonState.HOVER, ButtonState.PRESSED}
        ground = "surface.selected" if is_hovered else "surface.overlay"
        fill_round(painter, rect, _RADIUS, self.theme.colour(ground))
        outline_round(painter, rect, _RADIUS, self.theme.colour("line.subtle"))
        icon = self.theme.pixmap(self._icon, "text.secondary", _ICON_PX, self.devicePixelRatioF())
        draw_icon(painter, icon, (self.width() - _ICON_PX) / 2, self.height() / 2)
