"""UI layer: an engraved staff as a picture in one ink, drawn away from the window's thread."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QImageReader

from sargam_desktop.domain.errors import NotationError
from sargam_desktop.tutor.notation import EngravedStaff, StaffLayout

_FORMAT = QByteArray(b"svg")


class StaffWish(NamedTuple):
    """What a widget wants to show.

    Attributes:
        layout: How it is engraved.
        ink: Colour as `#RRGGBB`.
        ratio: Device pixels per device-independent pixel.
    """

    layout: StaffLayout
    ink: str
    ratio: float


def draw_staff(staff: EngravedStaff, wish: StaffWish) -> QImage:
    """Return the drawing on a clear ground. Thread: any; lets other threads run meanwhile.

    Raises:
        NotationError: Qt cannot draw it.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(staff.svg.replace("currentColor", wish.ink).encode()))
    reader = QImageReader(buffer, _FORMAT)
    size = QSize(ceil(staff.width_px * wish.ratio), ceil(staff.height_px * wish.ratio))
    reader.setScaledSize(size)
    image = reader.read()
    if image.isNull():
        raise NotationError("The staff cannot be drawn")
    image.setDevicePixelRatio(wish.ratio)
    return image
