"""UI layer: songs as PDF without a window, for the command line."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from sargam_desktop.ui.paper.page_writer import pdf_of
from sargam_desktop.ui.paper.song_paper import make_document

if TYPE_CHECKING:
    from sargam_desktop.domain.song import Song
    from sargam_desktop.tutor.paper import PaperWish
    from sargam_desktop.tutor.song_notation import SongNotation


def make_pdf(song: Song, wish: PaperWish, notation: SongNotation) -> bytes:
    """Return a song as the bytes of a PDF file; needs no screen.

    Raises:
        NotationError: There is nothing to be drawn, or it cannot be.
        SargamError: The file of the score cannot be read.
    """
    application = QGuiApplication.instance() or _start()
    document = make_document(song, wish, notation.engrave_pages, lambda _share: None)
    data = pdf_of(document, lambda _page, _pages: None)
    del application
    return data


def _start() -> QGuiApplication:
    """Start what fonts need, on a screen that is not there."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Which font lacks which script is no news to who exports a song: another one stands in.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
    return QGuiApplication(["sargam"])
