"""UI layer: the staff of a song as the bodies of pages, each drawn from the engraver's own picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from sargam_desktop.domain.errors import NotationError
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.notation import INK, EngravedStaff, Excerpt, StaffLayout
from sargam_desktop.tutor.paper import PaperWish
from sargam_desktop.tutor.step_notation import names_for
from sargam_desktop.ui.paper.paper_page import DrawBody, PageFrame
from sargam_desktop.ui.theme.fonts import Family, families

#: 7 mm, as piano music for learners is printed.
_STAFF_PX: Final = 26.5
_BLACK: Final = QColor(0, 0, 0).name()

#: Engraves a song on pages; raises `NotationError`.
EngravePages = Callable[[Song, Excerpt, StaffLayout], tuple[EngravedStaff, ...]]


def staff_bodies(
    song: Song, wish: PaperWish, frame: PageFrame, engrave: EngravePages
) -> tuple[DrawBody, ...]:
    """Return the music of each page.

    Raises:
        NotationError: There is no score, or it cannot be drawn.
    """
    excerpt = Excerpt(wish.bars, wish.hands, names_for(wish.naming_in(song)), wish.has_fingers)
    height = min(frame.body_height_px(0), frame.body_height_px(1))
    family = families(Family.UI)[0]
    layout = StaffLayout(round(frame.width_px), _STAFF_PX, text_family=family, page_height_px=round(height))
    return tuple(_body(staff) for staff in engrave(song, excerpt, layout))


def _body(staff: EngravedStaff) -> DrawBody:
    def draw(painter: QPainter) -> None:
        drawing = QSvgRenderer(QByteArray(staff.svg.replace(INK, _BLACK).encode()))
        if not drawing.isValid():
            raise NotationError("The staff cannot be drawn")
        drawing.render(painter, QRectF(0, 0, staff.width_px, staff.height_px))

    return draw
