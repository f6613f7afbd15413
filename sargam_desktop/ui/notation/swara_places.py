"""UI layer, without Qt: where every swara of a sheet stands, for who draws it and for who follows it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sargam_desktop.domain.sargam.swara_rows import Matra
from sargam_desktop.tutor.notation_sheet import BeatPlace, SheetBar, SheetBox, SheetLayout
from sargam_desktop.ui.notation.swara_sheet import (
    BAR_GAP_PX,
    KAN_PX,
    MARGIN_PX,
    MATRA_GAP_PX,
    NOTE_PX,
    PART_PX,
    Scale,
    SheetLine,
    SheetRow,
    matra_px,
    part_px,
    sheet_height_px,
)

_QUARTERS = 4


class MatraPlace(NamedTuple):
    """A matra of a row; in pixels.

    Attributes:
        matra: Its parts.
        row: Its row.
        first: The middle of its first swara.
        step: How far its parts are from one another.
        foot: The lower edge of its lowest swaras.
    """

    matra: Matra
    row: SheetRow
    first: float
    step: float
    foot: float


def swara_box(place: MatraPlace, part: int, stacked: int, scaled: Scale) -> SheetBox:
    """Return the room of a swara of a part; `stacked` counts those of a chord from the lowest up."""
    width, height = scaled(PART_PX), scaled(NOTE_PX)
    middle = place.first + part * place.step
    return SheetBox(0, middle - width / 2, place.foot - (stacked + 1) * height, width, height)


def kan_box(place: MatraPlace, part: int, number: int, scaled: Scale) -> SheetBox:
    """Return the room of a kan swara before a part; `number` counts those of the part."""
    kans = len(place.matra[part].graces)
    width, height = scaled(KAN_PX), scaled(NOTE_PX)
    right = place.first + part * place.step - scaled(PART_PX) / 2
    return SheetBox(0, right - (kans - number) * width, place.foot - height, width, 0.75 * height)


def matra_places(line: SheetLine, number: int, scaled: Scale) -> Iterator[MatraPlace]:
    """Return the matras of a bar of a line in all its rows."""
    bar = line.bars[number]
    firsts = _firsts(line, number, scaled)
    for row in line.rows:
        foot = line.top + row.foot
        for matra, first, room in zip(bar.bar.rows[row.place], firsts, bar.matras, strict=True):
            step = room.parts * part_px(room, scaled) / len(matra)
            yield MatraPlace(matra, row, first, step, foot)


def lay_out_sheet(lines: Sequence[SheetLine], note_count: int, scaled: Scale) -> SheetLayout:
    """Return where all notes and bars of a score stand, on one page.

    Args:
        lines: All bars of the score.
        note_count: How many notes it has.
        scaled: As the lines were made.
    """
    heads: list[SheetBox | None] = [None] * note_count
    bars: list[SheetBar] = []
    for line in lines:
        for number in range(len(line.bars)):
            _put_heads(heads, line, number, scaled)
            bars.append(_bar(line, number, scaled))
    width = max((line.edges[-1] for line in lines), default=MARGIN_PX) + MARGIN_PX
    return SheetLayout(((float(width), float(sheet_height_px(lines))),), tuple(heads), tuple(bars))


def _put_heads(heads: list[SheetBox | None], line: SheetLine, number: int, scaled: Scale) -> None:
    for place in matra_places(line, number, scaled):
        for at, part in enumerate(place.matra):
            for stacked, index in enumerate(part.notes):
                heads[index] = swara_box(place, at, stacked, scaled)
            for kan, index in enumerate(part.graces):
                heads[index] = kan_box(place, at, kan, scaled)


def _bar(line: SheetLine, number: int, scaled: Scale) -> SheetBar:
    left, right = line.edges[number : number + 2]
    box = SheetBox(0, left, line.top + line.rows[0].top, right - left, line.foot - line.rows[0].top)
    is_last = number + 1 == len(line.bars)
    following = [] if is_last else _firsts(line, number + 1, scaled)
    return SheetBar(box, tuple(_beat_places(line, number, (following or [right])[0], scaled)))


def _beat_places(line: SheetLine, number: int, end: float, scaled: Scale) -> Iterator[BeatPlace]:
    """Return where each part of a matra begins and the bar ends: where the next one's first swara stands.

    So whatever goes with the beat goes over the bar line evenly, and is at each swara in its time.
    """
    bar = line.bars[number]
    matra_beat = _QUARTERS / bar.bar.bar.denominator
    onset, end_beat = bar.bar.bar.onset_beat, bar.bar.bar.end_beat
    for index, (room, first) in enumerate(zip(bar.matras, _firsts(line, number, scaled), strict=True)):
        begun = onset + index * matra_beat
        length = min(matra_beat, end_beat - begun)
        for part in range(room.parts):
            yield BeatPlace(begun + part * length / room.parts, first + part * part_px(room, scaled))
    yield BeatPlace(end_beat, end)


def _firsts(line: SheetLine, number: int, scaled: Scale) -> list[float]:
    """Return the middle of the first swara of each matra of a bar."""
    left = line.edges[number] + scaled(BAR_GAP_PX) / 2
    firsts: list[float] = []
    for room in line.bars[number].matras:
        firsts.append(left + (scaled(MATRA_GAP_PX) + scaled(PART_PX)) / 2 + room.kans * scaled(KAN_PX))
        left += matra_px(room, scaled)
    return firsts
