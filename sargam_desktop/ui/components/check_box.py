"""UI layer: a check box whose check is a sign, which a style sheet alone cannot tint."""

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from sargam_desktop.ui.components.painted_widget import antialiased_painter, draw_icon
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_RADIUS: Final = 5.0
_SIGN_PX: Final = 16


class CheckBox(QCheckBox):
    """A check box with words.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, text: str, parent: QWidget | None = None) -> None:
        """Make an empty box that says `text`."""
        super().__init__(text, parent)
        self._theme = theme
        theme.theme_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box of the style sheet, and the check over it."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        box = QRectF(place)
        painter = antialiased_painter(self)
        is_usable = self.isEnabled()
        fill_round(
            painter, box, _RADIUS, self._theme.colour("accent.base" if is_usable else "surface.overlay")
        )
        ink = "text.on-accent" if is_usable else "text.muted"
        sign = self._theme.pixmap("check", ink, _SIGN_PX, self.devicePixelRatioF())
        draw_icon(painter, sign, box.center().x() - _SIGN_PX / 2, box.center().y())
