"""UI layer: the ground of the stage: lanes of the black keys, lines of the octaves, dashes of the beats."""

from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE
from sargam_desktop.ui.piano_roll.geometry import RollGeometry
from sargam_desktop.ui.theme.paint import role_colour
from sargam_desktop.ui.theme.tokens import Tokens

_C: Final = 0
_F: Final = 5
_DASH_PX: Final = 3
_DASH_PITCH_PX: Final = 9
_OCTAVE_ALPHA: Final = 0.75
_FOURTH_ALPHA: Final = 0.45
_BEAT_ALPHA: Final = 0.5
_TOP_SHARE: Final = 0.6


def ground_colour(tokens: Tokens) -> QColor:
    """Return the plain colour of the stage, between its upper and its lower colour."""
    return blend(role_colour(tokens, "stage.bottom"), role_colour(tokens, "stage.top"), _TOP_SHARE)


def blend(below: QColor, above: QColor, share: float) -> QColor:
    """Return `above` laid over `below` with an opacity of `share`."""
    channels = ((getattr(below, name)(), getattr(above, name)()) for name in ("red", "green", "blue"))
    return QColor(*(round(low + (high - low) * share) for low, high in channels))


@dataclass(frozen=True)
class StageGround:
    """Pictures from which every tile begins.

    Attributes:
        lanes: As large as a tile.
        beat_line: One dashed line over the width.
    """

    lanes: QPixmap
    beat_line: QPixmap


def paint_ground(geometry: RollGeometry, tokens: Tokens) -> StageGround:
    """Draw the pictures for one size and theme."""
    lanes = _blank(geometry, geometry.tile_height, ground_colour(tokens))
    painter = QPainter(lanes)
    for key in geometry.layout.black_keys:
        lane = QRectF(key.x, 0, key.width, geometry.tile_height)
        painter.fillRect(lane, role_colour(tokens, "stage.lane"))
    for key in geometry.layout.white_keys:
        step = key.pitch % PITCHES_PER_OCTAVE
        if step in {_C, _F} and key.x:
            alpha = _OCTAVE_ALPHA if step == _C else _FOURTH_ALPHA
            line = QRectF(key.x, 0, 1, geometry.tile_height)
            painter.fillRect(line, role_colour(tokens, "stage.line", alpha))
    painter.end()
    return StageGround(lanes, _paint_beat_line(geometry, tokens))


def _paint_beat_line(geometry: RollGeometry, tokens: Tokens) -> QPixmap:
    line = _blank(geometry, 1, QColor(Qt.GlobalColor.transparent))
    painter = QPainter(line)
    colour = role_colour(tokens, "stage.line", _BEAT_ALPHA)
    for x in range(0, geometry.layout.width, _DASH_PITCH_PX):
        painter.fillRect(QRectF(x, 0, _DASH_PX, 1), colour)
    painter.end()
    return line


def _blank(geometry: RollGeometry, height: float, fill: QColor) -> QPixmap:
    ratio = geometry.ratio
    pixmap = QPixmap(max(1, ceil(geometry.layout.width * ratio)), max(1, round(height * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(fill)
    return pixmap
