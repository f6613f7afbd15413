"""UI layer: nothing here yet: a small dashed picture, one sentence, one button."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.message_state import MessageState
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_NOTES: Final = ((0, 28), (18, 16), (36, 22), (54, 6), (72, 12), (90, 0))
_NOTE: Final = QSize(16, 9)
_PICTURE: Final = QSize(108, 40)


class EmptyState(QWidget):
    """Says what will appear here and how.

    Thread: GUI.

    Signals:
        action_pressed: The button was pressed.
    """

    action_pressed = Signal()

    def __init__(
        self, theme: ThemeController, title: str, sentence: str, action: str, parent: QWidget | None = None
    ) -> None:
        """Say `title` and `sentence`; the primary button says `action`."""
        super().__init__(parent)
        button = Button(theme, action, ButtonVariant.PRIMARY)
        button.clicked.connect(self.action_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(MessageState(_DashedNotes(theme), title, sentence, [button]))


class _DashedNotes(PaintedWidget):
    def sizeHint(self) -> QSize:
        return _PICTURE

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased_painter(self)
        pen = QPen(self.theme.colour("line.strong"), 1.4, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2.6, 2.2])
        painter.setPen(pen)
        for x, y in _NOTES:
            painter.drawRoundedRect(QRectF(x + 1, y + 1, _NOTE.width(), _NOTE.height()), 4, 4)
