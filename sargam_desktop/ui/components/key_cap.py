"""UI layer: a small picture of a key, the shortcut beside a control."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEIGHT: Final = 18
_PADDING: Final = 6
_RADIUS: Final = 5


class KeyCap(PaintedWidget):
    """Shows the name of a key. Silent for screen readers: the control itself tells its shortcut."""

    def __init__(self, theme: ThemeController, key: str, parent: QWidget | None = None) -> None:
        """Show `key`, for example "H" or "Space"."""
        super().__init__(theme, parent)
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_key(self, key: str) -> None:
        """Show another key."""
        if key != self._key:
            self._key = key
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size that the key's name needs."""
        return key_cap_size(self.theme, self._key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap."""
        draw_key_cap(antialiased_painter(self), QRectF(self.rect()), self._key, self.theme)


def key_cap_size(theme: ThemeController, key: str) -> QSize:
    """Return the size of a cap that holds `key`."""
    height = theme.scaled(_HEIGHT)
    width = QFontMetrics(theme.font(FontRole.AXIS)).horizontalAdvance(key)
    return QSize(max(height + 2, width + 2 * _PADDING), height)


def draw_key_cap(
    painter: QPainter, rect: QRectF, key: str, theme: ThemeController, on_accent: str | None = None
) -> None:
    """Draw a cap.

    Args:
        painter: Painter with smooth edges.
        rect: Where; see `key_cap_size`.
        key: Text on the cap.
        theme: What to paint with.
        on_accent: Role of the ink if the cap lies on an accent ground.
    """
    if on_accent:
        fill_round(painter, rect, _RADIUS, theme.colour(on_accent, 0.16))
    else:
        fill_round(painter, rect, _RADIUS, theme.colour("surface.overlay"))
        outline_round(painter, rect, _RADIUS, theme.colour("line.subtle"))
    painter.setFont(theme.font(FontRole.AXIS, weight=500))
    painter.setPen(theme.colour(on_accent or "text.muted"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
