"""UI layer: the field in which a learner searches, with its sign and its key."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from sargam_desktop.ui.components.key_cap import KeyCap
from sargam_desktop.ui.components.painted_widget import draw_icon
from sargam_desktop.ui.theme.theme_controller import ThemeController

_FROM_EDGE: Final = 12
_SIGN_PX: Final = 18
_SIGN_ROOM: Final = 24


class SearchField(QLineEdit):
    """A field with a magnifying glass. Down leaves it for the list below.

    Thread: GUI.

    Signals:
        left_downwards: The learner wants to go on in the list.
    """

    left_downwards = Signal()

    def __init__(
        self, theme: ThemeController, name: str, hint: str, key: str, parent: QWidget | None = None
    ) -> None:
        """Make an empty field that screen readers call `name`; `key` is shown, not bound."""
        super().__init__(parent)
        self._theme = theme
        self._cap = KeyCap(theme, key, self)
        self.setAccessibleName(name)
        self.setAccessibleDescription(key)
        self.setPlaceholderText(hint)
        self.setAcceptDrops(False)  # a dropped file is the window's to open
        self.setTextMargins(_SIGN_ROOM, 0, 0, 0)
        self.textChanged.connect(self._show_cap)
        theme.theme_changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave downwards, or clear with Esc, else type."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key at the right end."""
        super().resizeEvent(event)
        size = self._cap.sizeHint()
        x = self.width() - size.width() - _FROM_EDGE
        self._cap.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field of the style sheet, and the sign over it."""
        super().paintEvent(event)
        sign = self._theme.pixmap("search", "text.muted", _SIGN_PX, self.devicePixelRatioF())
        draw_icon(QPainter(self), sign, _FROM_EDGE, self.height() / 2)

    @Slot(str)
    def _show_cap(self, text: str) -> None:
        self._cap.setVisible(not text)
