"""UI layer: what happened, whose turn it is, one action, one way round."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.message_state import MessageState
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter, draw_icon
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_TILE_PX: Final = 54
_ICON_PX: Final = 24
_TILE_RADIUS: Final = 14.0


class ErrorState(QWidget):
    """Says what happened and offers an action, and a way to go on without it.

    Thread: GUI.

    Signals:
        action_pressed: The action was pressed.
        way_round_pressed: The way round was pressed.
    """

    action_pressed = Signal()
    way_round_pressed = Signal()

    def __init__(
        self, theme: ThemeController, action: str, way_round: str = "", icon: str = "warning"
    ) -> None:
        """Offer `action`, and `way_round` if there is one; say what happened with `set_error`."""
        super().__init__()
        buttons = [Button(theme, action)]
        buttons[0].clicked.connect(self.action_pressed)
        if way_round:
            buttons.append(Button(theme, way_round, ButtonVariant.GHOST))
            buttons[1].clicked.connect(self.way_round_pressed)
        self._message = MessageState(_IconTile(theme, icon), "", "", buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._message)

    def set_error(self, what_happened: str, what_to_do: str) -> None:
        """Say what happened, and what to do about it."""
        self._message.title.setText(what_happened)
        self._message.sentence.setText(what_to_do)
        self.setAccessibleName(f"{what_happened} {what_to_do}")


class _IconTile(PaintedWidget):
    def __init__(self, theme: ThemeController, icon: str) -> None:
        super().__init__(theme)
        self._icon = icon

    def sizeHint(self) -> QSize:
        return QSize(_TILE_PX, _TILE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased_painter(self)
        fill_round(painter, QRectF(self.rect()), _TILE_RADIUS, self.theme.colour("danger.soft"))
        icon = self.theme.pixmap(self._icon, "danger.base", _ICON_PX, self.devicePixelRatioF())
        draw_icon(painter, icon, (self.width() - _ICON_PX) / 2, self.height() / 2)
