"""UI layer: a page of paper: margins, title, composer, source, page number; lengths in 1/96 inch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from sargam_desktop.tutor.paper import SIZES_MM, PaperSize
from sargam_desktop.ui.paper.paper_labels import PaperFonts
from sargam_desktop.ui.theme.fonts import FontRole

#: What a length is counted in, to the inch.
UNITS_PER_INCH: Final = 96.0
_UNITS_PER_MM: Final = UNITS_PER_INCH / 25.4
_SIDE_MM: Final = 15.0
_TOP_MM: Final = 14.0
_BOTTOM_MM: Final = 12.0
_FOOT_PX: Final = 26.0
_HEADER_PX: Final = 24.0
_GAP_PX: Final = 14.0
_TITLE_PX: Final = 27.0
_SMALL_PX: Final = 10.0
_MOST_TITLE_LINES: Final = 3
_MOST_SOURCE_LINES: Final = 3
_INK: Final = QColor(0, 0, 0)
_GREY: Final = QColor(70, 70, 70)
_WRAPPED: Final = Qt.TextFlag.TextWordWrap
_Flag = Qt.AlignmentFlag

#: Draws what belongs into the body of a page, whose upper left corner is at 0, 0.
DrawBody = Callable[[QPainter], None]


class PaperHeading(NamedTuple):
    """What stands around the music.

    Attributes:
        title: The title.
        about: What is shown of the song, and how; may be empty.
        composer: May be empty.
        source: Where it comes from and who holds rights; may be empty.
    """

    title: str
    about: str = ""
    composer: str = ""
    source: str = ""


class PaperDocument(NamedTuple):
    """Pages that are ready to be drawn.

    Attributes:
        heading: What stands around the music.
        size: The size of the pages.
        bodies: The music of each page.
    """

    heading: PaperHeading
    size: PaperSize
    bodies: tuple[DrawBody, ...]


class PageFrame:
    """Where everything stands on the pages of a document. Thread: any, once there is an application.

    Args:
        size: The size of the pages.
        heading: What stands around the music.
    """

    def __init__(self, size: PaperSize, heading: PaperHeading) -> None:
        width_mm, height_mm = SIZES_MM[size]
        self._heading = heading
        self._fonts = PaperFonts()
        self._page = QRectF(
            _SIDE_MM * _UNITS_PER_MM,
            _TOP_MM * _UNITS_PER_MM,
            (width_mm - 2 * _SIDE_MM) * _UNITS_PER_MM,
            (height_mm - _TOP_MM - _BOTTOM_MM) * _UNITS_PER_MM,
        )
        self._title_height = self._measure(FontRole.ITEM_TITLE, _TITLE_PX, heading.title, _MOST_TITLE_LINES)
        about = self._fonts.line_px(FontRole.BODY_SMALL) if heading.about or heading.composer else 0
        self._head_height = self._title_height + about + _GAP_PX
        self._source_height = (
            self._measure(FontRole.AXIS, _SMALL_PX, heading.source, _MOST_SOURCE_LINES)
            if heading.source
            else 0.0
        )

    @property
    def width_px(self) -> float:
        """The width of the music."""
        return self._page.width()

    def body_height_px(self, page: int) -> float:
        """Return the height of the music on the page with this index."""
        below = _FOOT_PX + (self._source_height if page == 0 else 0.0)
        return self._page.height() - self._top(page) - below

    def draw(self, painter: QPainter, document: PaperDocument, page: int) -> None:
        """Draw a page, its upper left corner at 0, 0."""
        if page == 0:
            self._draw_head(painter)
        else:
            self._draw_header(painter)
        self._draw_foot(painter, page, len(document.bodies))
        painter.save()
        painter.translate(self._page.left(), self._page.top() + self._top(page))
        document.bodies[page](painter)
        painter.restore()

    def _top(self, page: int) -> float:
        return self._head_height if page == 0 else _HEADER_PX

    def _measure(self, role: FontRole, size_px: float, text: str, most_lines: int) -> float:
        metrics = QFontMetricsF(self._fonts.font(role, size_px))
        room = QRectF(0, 0, self._page.width(), most_lines * metrics.lineSpacing())
        return min(metrics.boundingRect(room, _WRAPPED, text).height(), room.height()) + 2

    def _draw_head(self, painter: QPainter) -> None:
        heading = self._heading
        painter.setPen(_INK)
        painter.setFont(self._fonts.font(FontRole.ITEM_TITLE, _TITLE_PX))
        box = QRectF(self._page.topLeft(), QSizeF(self._page.width(), self._title_height))
        painter.drawText(box, _Flag.AlignHCenter | _WRAPPED, heading.title)
        font = self._fonts.font(FontRole.BODY_SMALL)
        painter.setFont(font)
        line = QRectF(box.left(), box.bottom(), box.width(), float(self._fonts.line_px(FontRole.BODY_SMALL)))
        composer = self._elided(font, heading.composer, 0.5)
        painter.drawText(line, _Flag.AlignRight | _Flag.AlignVCenter, composer)
        painter.setPen(_GREY)
        about = self._elided(font, heading.about, 0.5 if composer else 1.0)
        painter.drawText(line, _Flag.AlignLeft | _Flag.AlignVCenter, about)

    def _draw_header(self, painter: QPainter) -> None:
        font = self._fonts.font(FontRole.CAPTION)
        painter.setFont(font)
        painter.setPen(_GREY)
        box = QRectF(self._page.topLeft(), QSizeF(self._page.width(), _HEADER_PX))
        painter.drawText(box, _Flag.AlignLeft | _Flag.AlignTop, self._elided(font, self._heading.title, 1.0))

    def _draw_foot(self, painter: QPainter, page: int, pages: int) -> None:
        painter.setPen(_GREY)
        painter.setFont(self._fonts.font(FontRole.CAPTION))
        foot = QRectF(self._page.left(), self._page.bottom() - _FOOT_PX, self._page.width(), _FOOT_PX)
        number = QCoreApplication.translate("Paper", "{page} / {pages}").format(page=page + 1, pages=pages)
        painter.drawText(foot, _Flag.AlignHCenter | _Flag.AlignBottom, number)
        if page == 0 and self._heading.source:
            painter.setFont(self._fonts.font(FontRole.AXIS, _SMALL_PX))
            corner = QPointF(foot.left(), foot.top() - self._source_height)
            box = QRectF(corner, QSizeF(foot.width(), self._source_height))
            painter.drawText(box, _Flag.AlignLeft | _Flag.AlignBottom | _WRAPPED, self._heading.source)

    def _elided(self, font: QFont, text: str, share: float) -> str:
        metrics = QFontMetricsF(font)
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, share * self._page.width() - _GAP_PX)
