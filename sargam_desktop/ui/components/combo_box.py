"""UI layer: a drop-down list with its arrow, which a style sheet alone cannot tint."""

from typing import Final

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from sargam_desktop.ui.components.painted_widget import draw_icon
from sargam_desktop.ui.theme.theme_controller import ThemeController

_ARROW_PX: Final = 16
_ARROW_GAP: Final = 10


class ComboBox(QComboBox):
    """A drop-down list.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, accessible_name: str, parent: QWidget | None = None) -> None:
        """Make an empty list that screen readers call `accessible_name`."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(accessible_name)
        theme.theme_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field of the style sheet, and the arrow over it."""
        super().paintEvent(event)
        ink = "text.secondary" if self.isEnabled() else "text.muted"
        arrow = self._theme.pixmap("chevron-down", ink, _ARROW_PX, self.devicePixelRatioF())
        draw_icon(QPainter(self), arrow, self.width() - _ARROW_PX - _ARROW_GAP, self.height() / 2)
