"""UI layer: difficulty as five rising bars, filled as far as the song is hard."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.theme.paint import fill_round, outline_round, role_colour
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.theme.tokens import Tokens

DIFFICULTY_LEVELS: Final = 5
_BAR_PX: Final = 5
_STEP_PX: Final = 8
_LOW_PX: Final = 8
_RISE_PX: Final = 2
DIFFICULTY_SIZE: Final = QSize(4 * _STEP_PX + _BAR_PX, _LOW_PX + 4 * _RISE_PX)


class DifficultyBars(PaintedWidget):
    """The bars alone; the word for the level stands beside them.

    Thread: GUI.
    """

    def __init__(
        self, theme: ThemeController, level: int, accessible_name: str, parent: QWidget | None = None
    ) -> None:
        """Fill `level` of five bars; screen readers say `accessible_name`."""
        super().__init__(theme, parent)
        self._level = level
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_level(self, level: int, accessible_name: str) -> None:
        """Show another level, 0 to 5."""
        self._level = level
        self.setAccessibleName(accessible_name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the five bars."""
        return DIFFICULTY_SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        draw_difficulty(antialiased_painter(self), QRectF(self.rect()), self._level, self.theme.tokens)


def draw_difficulty(painter: QPainter, rect: QRectF, level: int, tokens: Tokens) -> None:
    """Draw five bars from the left of `rect`, standing on its bottom; for delegates as well."""
    for step in range(DIFFICULTY_LEVELS):
        height = _LOW_PX + _RISE_PX * step
        bar = QRectF(rect.left() + step * _STEP_PX, rect.bottom() - height, _BAR_PX, height)
        if step < level:
            fill_round(painter, bar, 2, role_colour(tokens, "warm.base"))
        else:
            outline_round(painter, bar, 2, role_colour(tokens, "line.strong"))
