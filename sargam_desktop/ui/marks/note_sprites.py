"""UI layer: bodies of notes as pictures. Any height is cut from one tall picture in two pieces.

Painting a note with smooth edges takes some 100 µs, copying two pieces of it a few.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

#: Lower notes have corners of their own.
_LOWEST_CUT_PX: Final = 26.0
#: The lower end of a note in such a piece has its corners in sight.
_FOOT_PX: Final = 12.0
_MOST_SPRITES: Final = 256

#: Draws a body into a rectangle.
DrawBody = Callable[[QPainter, QRectF], None]


class NoteSprites:
    """Pictures of bodies for one screen scale, the longest unused thrown away first.

    Thread: GUI.
    """

    def __init__(self, ratio: float, tallest: float) -> None:
        """Take the device pixels per pixel, and the greatest height that is ever asked for."""
        self._ratio = ratio
        self._tallest = max(tallest, _LOWEST_CUT_PX)
        self._sprites: OrderedDict[tuple[Hashable, float, float, float], QPixmap] = OrderedDict()

    def blit(
        self,
        painter: QPainter,
        rect: QRectF,
        look: Hashable,
        draw: DrawBody,
        *,
        seen_to: float | None = None,
    ) -> None:
        """Copy a body into a rectangle, its ends on whole device pixels.

        Args:
            painter: Where to.
            rect: Where the note lies, not higher than the tallest.
            look: What distinguishes this body from others of its size.
            draw: Draws it when there is no picture yet.
            seen_to: Nothing below this height is in sight; None where everything is.
        """
        ratio = self._ratio
        left = floor(rect.left() * ratio) / ratio
        top, bottom = round(rect.top() * ratio), round(rect.bottom() * ratio)
        height = max(bottom - top, 1)
        is_cut = height >= _LOWEST_CUT_PX * ratio
        body_height = self._tallest if is_cut else height / ratio
        sprite = self._sprite(look, rect.left() - left, rect.width(), body_height, draw)
        if not is_cut:
            painter.drawPixmap(QPointF(left, top / ratio), sprite)
            return
        foot = round(_FOOT_PX * ratio)
        self._copy(painter, sprite, left, top, (0, height - foot))
        if seen_to is None or bottom - foot < seen_to * ratio:
            self._copy(painter, sprite, left, bottom - foot, (sprite.height() - foot, foot))

    def _copy(self, painter: QPainter, sprite: QPixmap, left: float, top: int, rows: tuple[int, int]) -> None:
        """Copy some rows of a picture, first and number, to a row of the screen."""
        ratio = self._ratio
        target = QRectF(left, top / ratio, sprite.width() / ratio, rows[1] / ratio)
        painter.drawPixmap(target, sprite, QRectF(0, rows[0], sprite.width(), rows[1]))

    def _sprite(self, look: Hashable, shift: float, width: float, height: float, draw: DrawBody) -> QPixmap:
        key = (look, shift, width, height)
        found = self._sprites.get(key)
        if found is not None:
            self._sprites.move_to_end(key)
            return found
        pixmap = QPixmap(ceil((shift + width) * self._ratio), ceil(height * self._ratio))
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(painter, QRectF(shift, 0, width, height))
        self._sprites[key] = pixmap
        if len(self._sprites) > _MOST_SPRITES:
            self._sprites.popitem(last=False)
        return pixmap
