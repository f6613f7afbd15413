"""A sheet for tests, drawn with plain shapes: a line of ink under each bar and a block for each head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from sargam_desktop.domain.errors import NotationError
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.notation_sheet import BeatPlace, SheetBar, SheetBox, SheetLayout
from sargam_desktop.ui.notation.sheet_pictures import SheetPictures, SheetWish

BAR_PX = 200.0
LINE_PX = 120.0
TOP_PX = 20.0
HEAD_W, HEAD_H = 10.0, 8.0
LEAD_PX = 30.0


def plain_layout(
    score: Score, *, bars_per_line: int | None = None, lines_per_page: int = 4, written: Sequence[int] = ()
) -> SheetLayout:
    """Return a layout with bars of one width.

    Args:
        score: What stands there.
        bars_per_line: None for one line.
        lines_per_page: Of a page.
        written: For each bar as played the number of the written bar, where bars are played again.
    """
    order = list(written) or list(range(len(score.bars)))
    per_line = bars_per_line or max(order) + 1
    boxes = [_bar_box(number, per_line, lines_per_page) for number in order]
    bars = tuple(
        SheetBar(box, _places(box, bar.onset_beat, bar.end_beat))
        for box, bar in zip(boxes, score.bars, strict=True)
    )
    heads = tuple(_head(score, index, bars) for index in range(len(score.notes)))
    pages = max(box.page for box in boxes) + 1
    lines = 1 if bars_per_line is None else lines_per_page
    return SheetLayout(((per_line * BAR_PX, lines * LINE_PX),) * pages, heads, bars)


def _bar_box(number: int, per_line: int, per_page: int) -> SheetBox:
    line, column = divmod(number, per_line)
    page, row = divmod(line, per_page)
    return SheetBox(page, column * BAR_PX, row * LINE_PX + TOP_PX, BAR_PX, LINE_PX - 2 * TOP_PX)


def _places(box: SheetBox, start: float, end: float) -> tuple[BeatPlace, ...]:
    first = BeatPlace(start, box.left_px + LEAD_PX)
    return first, BeatPlace(end, box.left_px + box.width_px)


def _head(score: Score, index: int, bars: Sequence[SheetBar]) -> SheetBox:
    note = score.notes[index]
    bar = bars[score.bar_index_at(note.onset_beat)]
    start, end = bar.places
    share = (note.onset_beat - start.beat) / (end.beat - start.beat)
    middle = start.x_px + share * (end.x_px - start.x_px)
    y = bar.box.top_px + (84 - note.pitch) / 48 * (bar.box.height_px - HEAD_H)
    return SheetBox(bar.box.page, middle - HEAD_W / 2, y, HEAD_W, HEAD_H)


@dataclass
class PlainPictures:
    """Implements `SheetPictures`; draws the heads as blocks."""

    layout: SheetLayout
    drawn: list[SheetBox] = field(default_factory=list)

    def draw(self, area: SheetBox, ink: str, ratio: float) -> QImage:
        self.drawn.append(area)
        size = ceil(area.width_px * ratio - 1e-6), ceil(area.height_px * ratio - 1e-6)
        image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            painter.scale(ratio, ratio)
            painter.translate(-area.left_px, -area.top_px)
            for bar in self.layout.bars:
                if bar.box.page == area.page:
                    foot = bar.box.top_px + bar.box.height_px
                    painter.fillRect(QRectF(bar.box.left_px, foot, bar.box.width_px, 1), QColor(ink))
            for head in self.layout.heads:
                if head is not None and head.page == area.page:
                    painter.fillRect(QRectF(*head[1:]), QColor(ink))
        return image


@dataclass
class PlainMaker:
    """Implements `MakeSheet`; remembers what was wished for."""

    refusal: str = ""
    written: Sequence[int] = ()
    wishes: list[SheetWish] = field(default_factory=list)
    made: list[PlainPictures] = field(default_factory=list)

    def __call__(self, song: Song, wish: SheetWish) -> SheetPictures:
        self.wishes.append(wish)
        if self.refusal:
            raise NotationError(self.refusal)
        per_line = None if wish.is_one_line else max(1, int(wish.width_px / BAR_PX))
        layout = plain_layout(song.score, bars_per_line=per_line, written=self.written)
        self.made.append(PlainPictures(layout))
        return self.made[-1]
