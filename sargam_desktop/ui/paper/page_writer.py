"""UI layer: pages drawn as PDF or by a printer. Thread: any but the GUI's, once there is an application."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from sargam_desktop.domain.errors import UnwritableFileError
from sargam_desktop.tutor.paper import PaperSize
from sargam_desktop.ui.paper.paper_page import UNITS_PER_INCH, PageFrame, PaperDocument

_PDF_DPI: Final = 1200
_SIZES: Final = {
    PaperSize.A4: QPageSize.PageSizeId.A4,
    PaperSize.LETTER: QPageSize.PageSizeId.Letter,
}

#: Told before each page is drawn: its number from 1, and of how many. What it raises ends the work.
TellPage = Callable[[int, int], None]


def page_layout(size: PaperSize) -> QPageLayout:
    """Return upright pages without margins of their own: those of the document are drawn."""
    return QPageLayout(QPageSize(_SIZES[size]), QPageLayout.Orientation.Portrait, QMarginsF())


def pdf_of(document: PaperDocument, tell_page: TellPage) -> bytes:
    """Return a document as the bytes of a PDF file, in vectors and text.

    Raises:
        UnwritableFileError: There is no memory for it.
        NotationError: A page cannot be drawn.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.heading.title)
    writer.setCreator("Sargam Desktop")
    writer.setResolution(_PDF_DPI)
    writer.setPageLayout(page_layout(document.size))
    draw_pages(writer, _PDF_DPI, document, range(len(document.bodies)), tell_page)
    buffer.close()
    return bytes(buffer.data().data())


def draw_pages(
    device: QPagedPaintDevice, dots_per_inch: int, document: PaperDocument, pages: range, tell_page: TellPage
) -> None:
    """Draw pages of a document, one after the other.

    Args:
        device: A PDF or a printer, its pages those of the document without margins.
        dots_per_inch: Of the device.
        document: The document.
        pages: Indices of the pages.
        tell_page: Told before each page.

    Raises:
        UnwritableFileError: The device takes nothing.
        NotationError: A page cannot be drawn.
    """
    frame = PageFrame(document.size, document.heading)
    painter = QPainter()
    if not painter.begin(device):
        raise UnwritableFileError("Nothing can be printed there", "Choose another printer, or save a PDF")
    try:
        for place, page in enumerate(pages):
            tell_page(place + 1, len(pages))
            if place and not device.newPage():
                raise UnwritableFileError("The printer takes no more pages", "Look whether it is ready")
            painter.save()
            painter.scale(dots_per_inch / UNITS_PER_INCH, dots_per_inch / UNITS_PER_INCH)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame.draw(painter, document, page)
            painter.restore()
    finally:
        painter.end()
