"""UI layer: draws lines of swaras, on a widget as on a picture of a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from sargam_desktop.domain.note_names import LabelStyle, NoteLabel, NoteNaming
from sargam_desktop.domain.sargam.swara_rows import SwaraPart
from sargam_desktop.domain.score import Hand, Hands, ScoreNote
from sargam_desktop.tutor.notation_sheet import SheetBox
from sargam_desktop.ui.marks.note_labels import LabelBook
from sargam_desktop.ui.notation.swara_places import MatraPlace, kan_box, matra_places, swara_box
from sargam_desktop.ui.notation.swara_sheet import (
    HEAD_PX,
    MARGIN_PX,
    SIGN_PX,
    Scale,
    SheetLine,
    SwaraSheet,
    bars_between,
    lines_between,
)
from sargam_desktop.ui.theme.fonts import FontBook


class _TextSize(NamedTuple):
    px: float
    weight: int
    least_px: float = 0.0  # however small the sheet is

    def at(self, scale: float) -> float:
        """Return the size that becomes the right one when it is scaled."""
        return max(self.px, self.least_px / scale)


_LEAST_PX: Final = 11.0
_SWARA: Final = _TextSize(17.0, 600)
_KAN: Final = _TextSize(12.0, 600)
_DASH: Final = _TextSize(15.0, 400)
_SIGN: Final = _TextSize(13.0, 600, _LEAST_PX)
_NAME: Final = _TextSize(12.0, 400, _LEAST_PX)
_NUMBER: Final = _TextSize(11.0, 400, _LEAST_PX)
#: From the middle of a letter down to its foot, as a share of its size.
_BASELINE: Final = 0.3
_HELD: Final = NoteLabel("–")
_SILENT: Final = NoteLabel("·")
_LINE_PX: Final = 1.2
_SAM_LINE_PX: Final = 2.4
#: What a hand plays that is not practised is drawn so strongly.
_FAINT: Final = 0.45
_SIGNS: Final = {"X": "×"}
_DEVANAGARI_SIGNS: Final = {"X": "×", **dict(zip("0123456789", "०१२३४५६७८९", strict=True))}


class SheetInks(NamedTuple):
    """The colours of a sheet.

    Attributes:
        swara: Swaras.
        held: Dashes and bows.
        silent: Dots of silence, and numbers and names beside the music.
        line: Bar lines.
    """

    swara: QColor
    held: QColor
    silent: QColor
    line: QColor


class SheetLook(NamedTuple):
    """How a sheet is drawn.

    Attributes:
        notes: The notes of its score.
        naming: Which letters, and which Sa.
        fonts: Its fonts.
        scaled: As its lines were made.
        inks: Its colours.
        hands: The hands that are practised; others are drawn faintly.
    """

    notes: Sequence[ScoreNote]
    naming: NoteNaming
    fonts: FontBook
    scaled: Scale
    inks: SheetInks
    hands: Hands = Hands.BOTH


def hand_name(hand: Hand) -> str:
    """Return what stands before the rows of a hand."""
    translate = QCoreApplication.translate
    return translate("SwaraPicture", "Right") if hand is Hand.RIGHT else translate("SwaraPicture", "Left")


class SwaraPainter:
    """Draws lines of a sheet. Thread: that of the painter.

    Args:
        painter: Where to draw, in the pixels of the lines.
        labels: Pictures of swaras in the fonts of `look`.
        sheet: The sheet.
        look: How it is drawn.
    """

    def __init__(self, painter: QPainter, labels: LabelBook, sheet: SwaraSheet, look: SheetLook) -> None:
        self._painter = painter
        self._labels = labels
        self._sheet = sheet
        self._look = look
        self._scaled = look.scaled
        is_devanagari = look.naming.style is LabelStyle.SARGAM_DEVANAGARI
        self._signs = _DEVANAGARI_SIGNS if is_devanagari else _SIGNS

    def draw(self, lines: Sequence[SheetLine], seen: QRectF) -> None:
        """Draw what is seen of `lines`."""
        for line in lines_between(lines, seen.top(), seen.bottom() + 1):
            if seen.left() < line.edges[0]:
                self._draw_hands(line)
            for number in bars_between(line, seen.left(), seen.right()):
                self._draw_bar(line, number)

    def write_above(self, words: str) -> None:
        """Write words above the first line."""
        middle = MARGIN_PX + self._scaled(HEAD_PX) / 2
        self._write(words, _NAME, self._look.inks.held, MARGIN_PX, middle)

    def _draw_hands(self, line: SheetLine) -> None:
        if not self._sheet.names_px(self._scaled):
            return
        for row in line.rows:
            if row.is_named:
                middle = line.top + (row.top + row.foot) / 2
                self._write(hand_name(row.hand), _NAME, self._look.inks.silent, MARGIN_PX, middle)

    def _draw_bar(self, line: SheetLine, number: int) -> None:
        self._draw_captions(line, number)
        for place in matra_places(line, number, self._scaled):
            is_faint = not self._look.hands.includes(place.row.hand)
            self._painter.setOpacity(_FAINT if is_faint else 1.0)
            self._draw_matra(place)
        self._painter.setOpacity(1.0)
        self._draw_edge(line, number, is_strong=line.bars[number].bar.is_sam)
        if number + 1 == len(line.bars):
            following = line.first + number + 1
            is_last = following == len(self._sheet.bars)
            is_strong = is_last or self._sheet.bars[following].bar.is_sam
            self._draw_edge(line, number + 1, is_strong=is_strong)

    def _draw_edge(self, line: SheetLine, number: int, *, is_strong: bool) -> None:
        width = self._scaled(10 * (_SAM_LINE_PX if is_strong else _LINE_PX)) / 10
        self._painter.setPen(QPen(self._look.inks.line, width))
        x = line.edges[number]
        self._painter.drawLine(QLineF(x, line.top + line.rows[0].top, x, line.top + line.foot))

    def _draw_captions(self, line: SheetLine, number: int) -> None:
        bar, inks = line.bars[number], self._look.inks
        head = line.top + self._scaled(HEAD_PX) / 2
        self._write(str(bar.bar.bar.number), _NUMBER, inks.silent, line.edges[number] + 2, head)
        if bar.bar.sign and bar.matras:
            sign = NoteLabel(self._signs.get(bar.bar.sign, bar.bar.sign))
            middle = next(matra_places(line, number, self._scaled)).first
            self._put(sign, _SIGN, inks.held, middle, line.top + line.foot + self._scaled(SIGN_PX) / 2)

    def _draw_matra(self, place: MatraPlace) -> None:
        """Draw the parts of a matra side by side, joined by a bow below where there are several."""
        for number, part in enumerate(place.matra):
            self._draw_part(place, number, part)
        if len(place.matra) > 1:
            pen = QPen(self._look.inks.held, self._scaled(10 * _LINE_PX) / 10)
            self._painter.setPen(pen)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            reach = self._scaled(7)
            width = (len(place.matra) - 1) * place.step + 2 * reach
            box = QRectF(place.first - reach, place.foot - self._scaled(2), width, self._scaled(10))
            self._painter.drawArc(box, 180 * 16, 180 * 16)

    def _draw_part(self, place: MatraPlace, number: int, part: SwaraPart) -> None:
        for stacked, index in enumerate(part.notes):
            box = swara_box(place, number, stacked, self._scaled)
            self._draw_swara(index, box, _SWARA)
            self._draw_finger(index, box)
        for kan, index in enumerate(part.graces):
            self._draw_swara(index, kan_box(place, number, kan, self._scaled), _KAN)
        if not part.notes:
            box = swara_box(place, number, 0, self._scaled)
            label, ink = (_HELD, self._look.inks.held) if part.is_held else (_SILENT, self._look.inks.silent)
            self._put(label, _DASH, ink, *_middle(box))

    def _draw_swara(self, index: int, box: SheetBox, size: _TextSize) -> None:
        label = self._look.naming.label(self._look.notes[index].pitch)
        self._put(label, size, self._look.inks.swara, *_middle(box))

    def _draw_finger(self, index: int, box: SheetBox) -> None:
        if index not in self._sheet.fingered:
            return
        label = NoteLabel(str(self._look.notes[index].finger))
        x, y = box.left_px + box.width_px + self._scaled(9), box.top_px + self._scaled(7)
        self._put(label, _NUMBER, self._look.inks.held, x, y)

    # ---- text: as pictures that are made once, so that no font is looked for while somebody plays

    def _put(self, label: NoteLabel, size: _TextSize, ink: QColor, x: float, y: float) -> None:
        """Draw a label around a point."""
        scale = self._look.fonts.text_scale
        sprite = self._labels.sprite(label, size.at(scale), ink, size.weight)
        sprite.draw(self._painter, x, y + scale * size.at(scale) * _BASELINE)

    def _write(self, text: str, size: _TextSize, ink: QColor, left: float, y: float) -> None:
        """Draw a text from a place on."""
        scale, label = self._look.fonts.text_scale, NoteLabel(text)
        sprite = self._labels.sprite(label, size.at(scale), ink, size.weight)
        self._put(label, size, ink, left + sprite.middle_x, y)


def _middle(box: SheetBox) -> tuple[float, float]:
    return box.left_px + box.width_px / 2, box.top_px + box.height_px / 2
