"""UI layer: pictures of verdict glyphs, glows and beams, each drawn once and then copied."""

from collections import OrderedDict
from collections.abc import Callable
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPixmap, QRadialGradient

from sargam_desktop.domain.judgement import Result
from sargam_desktop.ui.marks.verdict_glyphs import draw_glyph, verdict_role
from sargam_desktop.ui.theme.paint import role_colour
from sargam_desktop.ui.theme.tokens import Tokens

GLYPH_PX: Final = 16.0
#: Around each glyph's picture.
GLYPH_MARGIN_PX: Final = 3.0
GLOW_HEIGHT_PX: Final = 46.0
BEAM_HEIGHT_PX: Final = 190.0

_MOST_SPRITES: Final = 320
_GLOW_ALPHA: Final = 0.5
_BEAM_ALPHA: Final = 0.3


class VerdictSprites:
    """Pictures for one theme and one screen scale, the longest unused thrown away first.

    Thread: GUI.
    """

    def __init__(self, tokens: Tokens, ratio: float) -> None:
        """Draw in the colours of `tokens` for a screen of `ratio` device pixels per pixel."""
        self._tokens = tokens
        self._ratio = ratio
        self._sprites: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()

    def glyph(self, result: Result) -> QPixmap:
        """Return the glyph of a verdict, `GLYPH_PX` large with a margin of `GLYPH_MARGIN_PX`."""
        side = GLYPH_PX + 2 * GLYPH_MARGIN_PX
        return self._sprite(("glyph", result), side, side, lambda p: self._draw_glyph(p, result, side))

    def glow(self, result: Result, width: float) -> QPixmap:
        """Return the glow at the now-line under a lane of `width`; three times as wide."""
        return self._sprite(
            ("glow", result, width), 3 * width, GLOW_HEIGHT_PX, lambda p: self._draw_glow(p, result, width)
        )

    def beam(self, result: Result, width: float) -> QPixmap:
        """Return the beam in a lane of `width` above the now-line."""
        return self._sprite(
            ("beam", result, width), width, BEAM_HEIGHT_PX, lambda p: self._draw_beam(p, result, width)
        )

    def _sprite(
        self, key: tuple[object, ...], width: float, height: float, draw: Callable[[QPainter], None]
    ) -> QPixmap:
        found = self._sprites.get(key)
        if found is not None:
            self._sprites.move_to_end(key)
            return found
        pixmap = QPixmap(max(1, ceil(width * self._ratio)), max(1, ceil(height * self._ratio)))
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(painter)
        self._sprites[key] = pixmap
        if len(self._sprites) > _MOST_SPRITES:
            self._sprites.popitem(last=False)
        return pixmap

    def _draw_glyph(self, painter: QPainter, result: Result, side: float) -> None:
        role = "verdict.missed" if result is Result.MISSED else "verdict.ink"
        centre = QPointF(side / 2, side / 2)
        draw_glyph(painter, result, centre, GLYPH_PX, role_colour(self._tokens, role))

    def _draw_glow(self, painter: QPainter, result: Result, width: float) -> None:
        painter.translate(1.5 * width, GLOW_HEIGHT_PX)
        painter.scale(1.5 * width / GLOW_HEIGHT_PX, 1.0)
        gradient = QRadialGradient(QPointF(0, 0), GLOW_HEIGHT_PX)
        self._fade(gradient, result, _GLOW_ALPHA)
        painter.fillRect(
            QRectF(-GLOW_HEIGHT_PX, -GLOW_HEIGHT_PX, 2 * GLOW_HEIGHT_PX, GLOW_HEIGHT_PX), gradient
        )

    def _draw_beam(self, painter: QPainter, result: Result, width: float) -> None:
        gradient = QLinearGradient(0, BEAM_HEIGHT_PX, 0, 0)
        self._fade(gradient, result, _BEAM_ALPHA)
        painter.fillRect(QRectF(0, 0, width, BEAM_HEIGHT_PX), gradient)

    def _fade(self, gradient: QLinearGradient | QRadialGradient, result: Result, alpha: float) -> None:
        role = verdict_role(result)
        gradient.setColorAt(0, role_colour(self._tokens, role, alpha))
        gradient.setColorAt(1, QColor(role_colour(self._tokens, role, 0)))
