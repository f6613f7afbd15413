"""UI layer: what lies over a sheet and moves: the band at the present moment, the loop and its handles."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from sargam_desktop.ui.loop_ends import LoopBars, LoopEnd
from sargam_desktop.ui.notation.sheet_geometry import Area, SheetGeometry
from sargam_desktop.ui.theme.paint import fill_round, role_colour
from sargam_desktop.ui.theme.tokens import Tokens

_BAND_SIDE_PX: Final = 10.0
_BAND_RADIUS: Final = 6.0
_BAND_FILL: Final = 0.16
_DIMMED: Final = 0.62
_GRIP_WIDTH: Final = 13.0
_GRIP_HEIGHT: Final = 21.0
_GRIP_REACH: Final = 6.0
_HANDLE_WIDTH: Final = 2.0
#: Room for the numbers of bars above a line.
NUMBERS_PX: Final = 16
_NUMBER_LEFT: Final = 6.0
_NUMBER_BASE: Final = 15.0
_NUMBER_REACH: Final = 40.0


class SheetOverlay:
    """Paints over one sheet in one size and theme, in content coordinates.

    Thread: GUI.
    """

    def __init__(self, geometry: SheetGeometry, tokens: Tokens) -> None:
        """Begin without a loop."""
        self._geometry = geometry
        self._tokens = tokens
        self._loop: LoopBars | None = None
        self._dims: Sequence[Area] = ()
        self._numbers: Sequence[tuple[float, str]] = ()

    def set_loop(self, loop: LoopBars | None) -> None:
        """Repeat these bars, None for the whole song."""
        self._loop = loop
        self._dims = () if loop is None else tuple(self._dimmed(loop))

    def set_numbered(self, *, is_numbered: bool) -> None:
        """Number the bars of a line that scrolls; whatever bears numbers of its own is left alone."""
        places = self._geometry.places
        if is_numbered and self._geometry.is_one_line:
            bars = (bar for line in places.lines for bar in line.bars)
            self._numbers = [
                (self._geometry.bar_area(bar).x, str(places.score.bars[bar].number)) for bar in bars
            ]

    def paint_numbers(self, painter: QPainter, seen: Area) -> None:
        """Paint the numbers of the bars in sight at the upper edge, in the painter's font."""
        painter.setPen(role_colour(self._tokens, "text.muted"))
        first = bisect_left(self._numbers, seen.x - _NUMBER_REACH, key=lambda each: each[0])
        for x, number in self._numbers[first:]:
            if x > seen.right:
                break
            painter.drawText(QPointF(x + _NUMBER_LEFT, _NUMBER_BASE), number)

    def band(self, bar: int, beat: float) -> Area:
        """Return where the band at a moment lies."""
        geometry = self._geometry
        room = geometry.bar_reach(bar)
        width = geometry.head_width + 2 * _BAND_SIDE_PX
        return Area(geometry.x_at(bar, beat) - width / 2, room.y, width, room.height)

    def paint_band(self, painter: QPainter, band: Area) -> None:
        """Paint the band; the notes are seen through it."""
        rect = _rect(band).adjusted(0.75, 0.75, -0.75, -0.75)
        fill_round(painter, rect, _BAND_RADIUS, role_colour(self._tokens, "accent.base", _BAND_FILL))
        painter.setPen(QPen(role_colour(self._tokens, "accent.base"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, _BAND_RADIUS, _BAND_RADIUS)

    def paint_loop(self, painter: QPainter, seen: Area) -> None:
        """Dim what does not repeat, and paint the handles at both ends."""
        veil = role_colour(self._tokens, "surface.raised", _DIMMED)
        for area in self._dims:
            if area.x < seen.right and seen.x < area.right and area.y < seen.bottom and seen.y < area.bottom:
                painter.fillRect(_rect(area), veil)
        for end in LoopEnd:
            self._paint_handle(painter, end)

    def handle_at(self, x: float, y: float) -> LoopEnd | None:
        """Return the handle at a point of the content."""
        for end in LoopEnd:
            grip = self._grip(end).adjusted(-_GRIP_REACH, -_GRIP_REACH, _GRIP_REACH, _GRIP_REACH)
            if grip.contains(x, y):
                return end
        return None

    def _paint_handle(self, painter: QPainter, end: LoopEnd) -> None:
        line, grip = self._handle(end), self._grip(end)
        ink = role_colour(self._tokens, "text.primary")
        painter.fillRect(QRectF(line.x - _HANDLE_WIDTH / 2, line.y, _HANDLE_WIDTH, line.height), ink)
        fill_round(painter, grip, 4, ink)
        for offset in (-2.5, 1.5):
            mark = QRectF(grip.center().x() + offset, grip.top() + 6, 1.5, grip.height() - 12)
            painter.fillRect(mark, role_colour(self._tokens, "surface.base"))

    def _handle(self, end: LoopEnd) -> Area:
        """Return the line of a handle, without width."""
        first, last = self._loop or (0, len(self._geometry.places.score.bars) - 1)
        bar = first if end is LoopEnd.START else last
        area, reach = self._geometry.bar_area(bar), self._geometry.bar_reach(bar)
        return Area(area.x if end is LoopEnd.START else area.right, reach.y, 0.0, reach.height)

    def _grip(self, end: LoopEnd) -> QRectF:
        """Return the grip of a handle; it lies inside the loop, below the heads."""
        line = self._handle(end)
        left = line.x - 1 if end is LoopEnd.START else line.x - _GRIP_WIDTH + 1
        return QRectF(left, line.y + (line.height - _GRIP_HEIGHT) / 2, _GRIP_WIDTH, _GRIP_HEIGHT)

    def _dimmed(self, loop: LoopBars) -> Sequence[Area]:
        """Return the runs of written bars of which nothing repeats, line by line."""
        places, geometry = self._geometry.places, self._geometry
        repeated = {places.written_of(bar) for bar in range(loop[0], loop[1] + 1)}
        areas = []
        for line in places.lines:
            for is_dim, run in groupby(line.bars, lambda bar: places.written_of(bar) not in repeated):
                if is_dim:
                    bars = list(run)
                    areas.append(geometry.run_area(bars[0], bars[-1]))
        return areas


def _rect(area: Area) -> QRectF:
    return QRectF(area.x, area.y, area.width, area.height)
