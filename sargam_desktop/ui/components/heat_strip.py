"""UI layer: one bar per bar of the song; quality by colour and height."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.ui.components.heat_scale import quality_height, quality_role
from sargam_desktop.ui.components.heat_widget import HeatWidget
from sargam_desktop.ui.components.painted_widget import antialiased_painter
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round, outline_round, role_colour
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.theme.tokens import Tokens

_BAR_HEIGHT: Final = 30
_BAR_WIDTH: Final = 36
_GAP: Final = 3
_UNPLAYED_PX: Final = 3
_RADIUS: Final = 2.5
_NUMBER_GAP: Final = 4


@dataclass(frozen=True, slots=True)
class HeatBar:
    """One bar: quality in percent, `None` if it was not played, and what is said about it."""

    percent: int | None
    spoken: str


class HeatStrip(HeatWidget):
    """A strip of bars, with numbers under them where there is room.

    Thread: GUI.
    """

    def __init__(
        self, theme: ThemeController, *, has_numbers: bool = True, parent: QWidget | None = None
    ) -> None:
        """Begin without bars."""
        super().__init__(theme, parent)
        self._has_numbers = has_numbers
        self._bars: tuple[HeatBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, bars: Sequence[HeatBar], summary: str) -> None:
        """Show `bars`; `summary` is read first, for example "16 bars, weakest bar 7, left 52 %"."""
        self._bars = tuple(bars)
        self._set_spoken(summary, tuple(bar.spoken for bar in bars))

    def bar_rect(self, index: int) -> QRectF:
        """Return the area of a bar, over the widget's whole height."""
        step = min(_BAR_WIDTH, self.width() / max(len(self._bars), 1))
        return QRectF(index * step, 0, step, self.height())

    def sizeHint(self) -> QSize:
        """Return the room for all bars at full width."""
        return QSize(_BAR_WIDTH * len(self._bars), _BAR_HEIGHT + self._number_height())

    def minimumSizeHint(self) -> QSize:
        """Return the height alone: bars get narrower where there is little room."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars and numbers."""
        painter = antialiased_painter(self)
        painter.setFont(self.theme.font(FontRole.AXIS))
        for index, bar in enumerate(self._bars):
            area = self.bar_rect(index)
            well = QRectF(area.left(), 0, max(area.width() - _GAP, 1.0), _BAR_HEIGHT)
            draw_heat_bar(painter, well, bar.percent, self.theme.tokens)
            if self._has_room_for_numbers():
                self._draw_number(painter, well, bar.percent)
            if self.hasFocus() and index == self._current:
                outline_round(painter, well, _RADIUS, self.theme.colour("text.primary"), 1.5)

    def _draw_number(self, painter: QPainter, well: QRectF, percent: int | None) -> None:
        below = QRectF(well.left(), _BAR_HEIGHT + _NUMBER_GAP, well.width(), self._number_height())
        painter.setPen(self.theme.colour("text.muted"))
        text = "–" if percent is None else str(percent)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)

    def _number_height(self) -> int:
        return self.theme.fonts.line_px(FontRole.AXIS) + _NUMBER_GAP if self._has_numbers else 0

    def _has_room_for_numbers(self) -> bool:
        metrics = QFontMetrics(self.theme.font(FontRole.AXIS))
        return self._has_numbers and self.bar_rect(0).width() >= metrics.horizontalAdvance("100")


def draw_heat_bar(painter: QPainter, well: QRectF, percent: int | None, tokens: Tokens) -> None:
    """Draw one bar standing on the bottom of `well`; not played is a thin line."""
    if percent is None:
        line = QRectF(well.left(), well.bottom() - _UNPLAYED_PX, well.width(), _UNPLAYED_PX)
        fill_round(painter, line, 1.5, role_colour(tokens, "line.strong"))
        return
    height = well.height() * quality_height(percent)
    bar = QRectF(well.left(), well.bottom() - height, well.width(), height)
    fill_round(painter, bar, _RADIUS, role_colour(tokens, quality_role(percent)))
