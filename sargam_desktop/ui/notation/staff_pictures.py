"""UI layer: an engraved song as a sheet of which any part is drawn when it is seen."""

from __future__ import annotations

import re
from math import ceil
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from sargam_desktop.domain.errors import NotationError
from sargam_desktop.tutor.notation import FAINT_INK, INK, StaffSheet, StaffStrip
from sargam_desktop.tutor.notation_sheet import SheetBox, SheetLayout

_FORMAT: Final = QByteArray(b"svg")
_VIEW_BOX: Final = re.compile(r'viewBox="[^"]*"')
_ROUNDING: Final = 1e-6
_GREY: Final = 118
_FAINTNESS: Final = 0.85


class StaffPictures:
    """Implements `SheetPictures` for a staff. Thread: any but the GUI's.

    Args:
        sheet: The engraved song.
    """

    def __init__(self, sheet: StaffSheet) -> None:
        self._sheet = sheet

    @property
    def layout(self) -> SheetLayout:
        """Where notes and bars stand."""
        return self._sheet.layout

    def draw(self, area: SheetBox, ink: str, ratio: float) -> QImage:
        """Return a part of a page in one ink on a clear ground; see `SheetPictures`.

        Raises:
            NotationError: Qt cannot draw it, or there is no memory for it.
        """
        size = QSize(ceil(area.width_px * ratio - _ROUNDING), ceil(area.height_px * ratio - _ROUNDING))
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        if image.isNull():
            raise NotationError("The staff cannot be drawn: there is too little memory")
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            for strip in self._sheet.strips:
                if _touches(strip.box, area):
                    painter.drawImage(0, 0, _draw_strip(strip, area, ink, ratio, size))
        return image


def _draw_strip(strip: StaffStrip, area: SheetBox, ink: str, ratio: float, size: QSize) -> QImage:
    """Draw what an area shows of a strip. Only these pixels are made, however long the strip is.

    The area becomes the view box, so that strips meet to the hair at any ratio.
    """
    left, top = area.left_px - strip.box.left_px, area.top_px - strip.box.top_px
    view = f'viewBox="{left} {top} {size.width() / ratio} {size.height() / ratio}"'
    svg = _VIEW_BOX.sub(view, strip.svg, count=1)
    buffer = QBuffer()
    buffer.setData(QByteArray(svg.replace(FAINT_INK, _faint(ink)).replace(INK, ink).encode()))
    reader = QImageReader(buffer, _FORMAT)
    reader.setScaledSize(size)
    picture = reader.read()
    if picture.isNull():
        raise NotationError("The staff cannot be drawn")
    picture.setDevicePixelRatio(1.0)
    return picture


def _faint(ink: str) -> str:
    """Return a colour for what is not to be played: nearer to a middle grey, on a ground of either kind."""
    colour = QColor(ink)
    parts = (colour.red(), colour.green(), colour.blue())
    return QColor(*(round(part + (_GREY - part) * _FAINTNESS) for part in parts)).name()


def _touches(one: SheetBox, other: SheetBox) -> bool:
    return (
        one.page == other.page
        and one.left_px < other.left_px + other.width_px
        and other.left_px < one.left_px + one.width_px
        and one.top_px < other.top_px + other.height_px
        and other.top_px < one.top_px + one.height_px
    )
