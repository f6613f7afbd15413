"""UI layer: a control with its name, icon and key above it, as in the control row of Practice."""

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from sargam_desktop.ui.components.key_cap import KeyCap
from sargam_desktop.ui.theme.theme_controller import ThemeController

_ICON_PX: Final = 16


class LabelledControl(QWidget):
    """Name, icon and key cap in one line above a control.

    Thread: GUI.
    """

    def __init__(
        self,
        theme: ThemeController,
        label: str,
        control: QWidget,
        *,
        icon: str | None = None,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Put `label` above `control`; screen readers hear it as the control's name."""
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self.control = control
        self._icon = QLabel(self)
        self._icon.setVisible(icon is not None)
        words = QLabel(label, self)
        words.setProperty("role", "caption-label")
        words.setProperty("tone", "secondary")
        words.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._cap = KeyCap(theme, key, self)
        self.set_key(key)
        column.addLayout(self._head(words))
        column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        theme.theme_changed.connect(self._draw_icon)
        self._draw_icon()

    def set_key(self, key: str) -> None:
        """Show which key moves the control; empty for none."""
        self._cap.set_key(key)
        self._cap.setVisible(bool(key))
        self.control.setAccessibleDescription(key)

    def _head(self, words: QLabel) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(self._icon)
        head.addWidget(words)
        head.addWidget(self._cap)
        head.addStretch()
        return head

    @Slot()
    def _draw_icon(self) -> None:
        if self._icon_name:
            ratio = self.devicePixelRatioF()
            self._icon.setPixmap(self._theme.pixmap(self._icon_name, "text.secondary", _ICON_PX, ratio))
