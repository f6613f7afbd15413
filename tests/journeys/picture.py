"""What a picture of the window shows at a place."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtGui import QColor, QImage

_SAME_WITHIN = 6

Box = tuple[float, float, float, float]


def share_of_colour(picture: Path, box: Box, colour: str) -> float:
    """Return which share of a place, left, top, width and height, has a colour."""
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB888)
    assert not image.isNull(), picture
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)
    left, top, width, height = (round(number) for number in box)
    place = pixels[top : top + height, left : left + width]
    wanted = QColor(colour)
    differences = abs(place - [wanted.red(), wanted.green(), wanted.blue()]).max(axis=2, initial=0)
    return float((differences <= _SAME_WITHIN).mean()) if differences.size else 0.0
