"""UI layer: the swaras of a song as the bodies of pages, drawn by the painter of the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from sargam_desktop.domain.errors import NotationError
from sargam_desktop.domain.sargam.sargam_text import MOST_NOTES, taal_of
from sargam_desktop.domain.sargam.swara_rows import swara_rows
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.paper import PaperWish, bar_range
from sargam_desktop.tutor.song_export import Tell
from sargam_desktop.ui.notation.swara_naming import swara_naming
from sargam_desktop.ui.notation.swara_painter import SheetInks, SheetLook, SwaraPainter
from sargam_desktop.ui.notation.swara_sheet import MARGIN_PX, SheetLine, SwaraSheet
from sargam_desktop.ui.paper.paper_labels import PaperFonts, PaperLabels
from sargam_desktop.ui.paper.paper_page import DrawBody, PageFrame
from sargam_desktop.ui.theme.fonts import has_devanagari_font

#: Letters on paper are read from nearer by than those of a screen.
_SCALE: Final = 0.84
#: Tried one after the other, until every avartan stands in one line.
_SCALES: Final = (_SCALE, 0.78, 0.72, 0.66)
_BLACK: Final = QColor(0, 0, 0)
_GREY: Final = QColor(70, 70, 70)
_INKS: Final = SheetInks(_BLACK, _BLACK, _GREY, _BLACK)


def swara_bodies(song: Song, wish: PaperWish, frame: PageFrame, tell: Tell) -> tuple[DrawBody, ...]:
    """Return the music of each page.

    Raises:
        NotationError: The song is too long, or has no such bars.
    """
    score = song.score
    if len(score.notes) > MOST_NOTES:
        raise NotationError(
            f"{song.info.title} has too many notes to be shown in swaras", "Choose fewer bars, or its staff"
        )
    bars = bar_range(score, wish.bars)
    if not bars:
        raise NotationError(f"{song.info.title} has no such bars", "Choose others")
    fingered = {i for i, note in enumerate(score.notes) if note.finger} if wish.has_fingers else ()
    sheet = SwaraSheet(swara_rows(score, wish.hands, bars, taal_of(song), tell), fingered)
    scale = _scale(sheet, frame)
    lines = sheet.lines(_room(frame, scale), round)
    wanted = wish.naming_in(song)
    naming = swara_naming(wanted, wanted.sa, has_devanagari=has_devanagari_font())
    look = SheetLook(score.notes, naming, PaperFonts(), round, _INKS, Hands.BOTH)
    pages = _parted(lines, frame, scale)
    return tuple(_body(sheet, look, page, scale) for page in pages)


def _scale(sheet: SwaraSheet, frame: PageFrame) -> float:
    """Return how large a sheet is drawn: no bar is cut, and where that can be no avartan is broken."""
    largest = min(_SCALE, frame.width_px / sheet.widest_px(round))
    if not any(bar.bar.sign for bar in sheet.bars):
        return largest
    tried = [scale for scale in _SCALES if scale <= largest]
    return next((scale for scale in tried if _has_whole_avartans(sheet, _room(frame, scale))), largest)


def _has_whole_avartans(sheet: SwaraSheet, room: int) -> bool:
    return all(line.bars[0].bar.is_sam for line in sheet.lines(room, round)[1:])


def _room(frame: PageFrame, scale: float) -> int:
    return round((frame.width_px + MARGIN_PX * scale) / scale) + MARGIN_PX


def _parted(lines: Sequence[SheetLine], frame: PageFrame, scale: float) -> list[Sequence[SheetLine]]:
    """Fill each page with as many lines as have room; one at least."""
    pages: list[Sequence[SheetLine]] = []
    start = 0
    for end in range(1, len(lines) + 1):
        height = (lines[end - 1].top + lines[end - 1].height - lines[start].top) * scale
        if height > frame.body_height_px(len(pages)) and end - 1 > start:
            pages.append(lines[start : end - 1])
            start = end - 1
    pages.append(lines[start:])
    return pages


def _body(sheet: SwaraSheet, look: SheetLook, lines: Sequence[SheetLine], scale: float) -> DrawBody:
    def draw(painter: QPainter) -> None:
        top, last = lines[0].top, lines[-1]
        painter.scale(scale, scale)
        painter.translate(-MARGIN_PX, -top)
        seen = QRectF(0, top, last.edges[-1] + 1_000_000, last.top + last.height - top)
        SwaraPainter(painter, PaperLabels(look.fonts), sheet, look).draw(lines, seen)

    return draw
