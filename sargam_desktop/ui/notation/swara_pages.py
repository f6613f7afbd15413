"""UI layer: a whole song in swaras as a sheet of which any part is drawn when it is seen."""

from __future__ import annotations

from math import ceil
from threading import Lock
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from sargam_desktop.domain.errors import NotationError
from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE
from sargam_desktop.domain.sargam.sargam_text import MOST_NOTES, sa_of, taal_of
from sargam_desktop.domain.sargam.swara_rows import SwaraRows, swara_rows
from sargam_desktop.domain.score import Hands, Score
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.notation_sheet import SheetBox, SheetLayout
from sargam_desktop.ui.marks.note_labels import LabelBook
from sargam_desktop.ui.notation.sheet_pictures import SheetWish
from sargam_desktop.ui.notation.swara_naming import swara_naming
from sargam_desktop.ui.notation.swara_painter import SheetInks, SheetLook, SwaraPainter
from sargam_desktop.ui.notation.swara_places import lay_out_sheet
from sargam_desktop.ui.notation.swara_sheet import HEAD_PX, LINE_GAP_PX, VERDICT_GAP_PX, SwaraSheet
from sargam_desktop.ui.theme.fonts import FontBook, has_devanagari_font

#: A staff so high stands beside swaras in the size of the interface.
_PLAIN_STAFF_PX: Final = 40.0
#: Smaller than this, a letter would be under 12 px.
_SMALLEST: Final = 12 / 17
#: How strongly dashes, dots and bar lines are drawn in the ink of the swaras.
_HELD_ALPHA: Final = 0.8
_SILENT_ALPHA: Final = 0.68
_LINE_ALPHA: Final = 0.5


class SwaraPages:
    """Swaras on one page, as high or, in one line, as wide as the song is long. Thread: any but the GUI's.

    Args:
        sheet: All bars of a song.
        score: Its score.
        naming: How its swaras are named.
        wish: How it is laid out.
    """

    def __init__(self, sheet: SwaraSheet, score: Score, naming: NoteNaming, wish: SheetWish) -> None:
        self._sheet = sheet
        self._notes = score.notes
        self._naming = naming
        self._hands = wish.hands
        self._fonts = FontBook(max(wish.staff_px / _PLAIN_STAFF_PX, _SMALLEST))
        #: What the learner should know of this sheet, empty for nothing; it is written above the first line.
        self.remark: Final = _remark(wish.naming, naming)
        head_px = self._scaled(HEAD_PX + LINE_GAP_PX) if self.remark else 0
        self._lines = sheet.lines(None if wish.is_one_line else wish.width_px, self._scaled, head_px)
        self._layout = lay_out_sheet(self._lines, len(score.notes), self._scaled)
        self._labels: tuple[float, LabelBook] | None = None
        self._drawing = Lock()

    @property
    def layout(self) -> SheetLayout:
        """Where notes and bars stand."""
        return self._layout

    def draw(self, area: SheetBox, ink: str, ratio: float) -> QImage:
        """Return a part of the page in one ink on a clear ground; see `SheetPictures`.

        Raises:
            NotationError: There is no memory for it.
        """
        size = ceil(area.width_px * ratio), ceil(area.height_px * ratio)
        image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
        if image.isNull():
            raise NotationError("The swaras cannot be drawn: there is too little memory")
        image.fill(Qt.GlobalColor.transparent)
        image.setDevicePixelRatio(ratio)
        with self._drawing:
            self._paint(image, area, ink, ratio)
        image.setDevicePixelRatio(1.0)
        return image

    def _paint(self, image: QImage, area: SheetBox, ink: str, ratio: float) -> None:
        if self._labels is None or self._labels[0] != ratio:
            self._labels = (ratio, LabelBook(self._fonts, ratio))
        painter = QPainter(image)
        try:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            painter.translate(-area.left_px, -area.top_px)
            seen = QRectF(area.left_px, area.top_px, area.width_px, area.height_px)
            swaras = SwaraPainter(painter, self._labels[1], self._sheet, self._look(ink))
            swaras.draw(self._lines, seen)
            if self.remark:
                swaras.write_above(self.remark)
        finally:
            painter.end()

    def _look(self, ink: str) -> SheetLook:
        return SheetLook(self._notes, self._naming, self._fonts, self._scaled, _inks(ink), self._hands)

    def _scaled(self, length_px: float) -> int:
        return round(length_px * self._fonts.text_scale)


class _RowsOfOneSong:
    """Keeps the rows of the last song: they take longest, and sizes change more often. Thread: any."""

    def __init__(self) -> None:
        self._last: tuple[Song, SwaraRows] | None = None

    def of(self, song: Song) -> SwaraRows:
        """Return all bars of a song."""
        last = self._last
        if last is None or last[0] is not song:
            score = song.score
            rows = swara_rows(score, Hands.BOTH, range(len(score.bars)), taal_of(song))
            last = self._last = song, rows
        return last[1]


_ROWS: Final = _RowsOfOneSong()


def make_swara_pages(song: Song, wish: SheetWish) -> SwaraPages:
    """Lay a song out in swaras; as long as its bars need. Thread: any but the GUI's.

    Args:
        song: The song.
        wish: How it is laid out; without naming, swaras are Latin and Sa is the song's.

    Raises:
        NotationError: It is too long.
    """
    score = song.score
    if len(score.notes) > MOST_NOTES:
        raise NotationError(
            f"{song.info.title} has too many notes to be shown in swaras", "Practise it with falling notes"
        )
    has_devanagari = has_devanagari_font()
    naming = swara_naming(wish.naming, sa_of(song) % PITCHES_PER_OCTAVE, has_devanagari=has_devanagari)
    fingered = {i for i, note in enumerate(score.notes) if note.finger} if wish.has_fingers else ()
    return SwaraPages(SwaraSheet(_ROWS.of(song), fingered, VERDICT_GAP_PX), score, naming, wish)


def _remark(wanted: NoteNaming | None, given: NoteNaming) -> str:
    """Say that a sheet is not in the letters that were wanted."""
    if wanted is None or wanted.style is not LabelStyle.SARGAM_DEVANAGARI or given.style is wanted.style:
        return ""
    return QCoreApplication.translate(
        "SwaraPages", "No font has Devanagari letters, so swaras are Latin. Install Noto Sans Devanagari."
    )


def _inks(ink: str) -> SheetInks:
    colours = []
    for alpha in (1.0, _HELD_ALPHA, _SILENT_ALPHA, _LINE_ALPHA):
        colour = QColor(ink)
        colour.setAlphaF(alpha)
        colours.append(colour)
    return SheetInks(*colours)
