"""UI layer, without Qt: what stands where on a sheet: lines, bars that are played again, notes of an area.

Made once for a sheet, on the thread that laid it out; afterwards every question is quick.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import floor
from typing import Final, NamedTuple

from sargam_desktop.domain.score import Score
from sargam_desktop.tutor.notation_sheet import SheetBar, SheetBox, SheetLayout

#: Notes are found by squares of this size.
_CELL_PX: Final = 256.0
#: Bars whose upper edges differ by less stand in one line.
_SAME_LINE_PX: Final = 4.0

#: So many heads tell what heads are like.
_SAMPLE: Final = 200
_USUAL_HEAD: Final = 10.0

_Written = tuple[int, int, int]


class PlacedLine(NamedTuple):
    """A line of the sheet.

    Attributes:
        page: Its page.
        top_px: Its upper edge on the page.
        bottom_px: Its lower edge.
        bars: Index of the first bar as played at each written bar, from left to right.
    """

    page: int
    top_px: float
    bottom_px: float
    bars: tuple[int, ...]


class SheetPlaces:
    """Where a score stands on a sheet, in the sheet's own pixels. Thread: any.

    Args:
        layout: The sheet.
        score: The score; its notes and bars are those of `layout`.
    """

    def __init__(self, layout: SheetLayout, score: Score) -> None:
        self.layout: Final = layout
        self.score: Final = score
        self._written = [_written(bar.box) for bar in layout.bars]
        self._played: dict[_Written, list[int]] = defaultdict(list)
        for index, written in enumerate(self._written):
            self._played[written].append(index)
        self._passes = _passes(layout.bars)
        self.lines: Final = _lines({bars[0]: layout.bars[bars[0]].box for bars in self._played.values()})
        self._line_of = {
            self._written[first]: number for number, line in enumerate(self.lines) for first in line.bars
        }
        self._cells = _cells(layout.heads)
        self._reaches = self._measure_reaches()
        self.head_px: Final = _median([head.width_px for head in layout.heads[:_SAMPLE] if head], _USUAL_HEAD)
        self.nudge_px: Final = self._measure_nudge()

    def line_of(self, bar: int) -> int:
        """Return the index in `lines` of the line in which a bar stands."""
        return self._line_of[self._written[bar]]

    def written_of(self, bar: int) -> int:
        """Return the first bar that is written where `bar` is."""
        return self._played[self._written[bar]][0]

    def reach_of(self, line: int) -> tuple[float, float]:
        """Return upper and lower edge of a line with the heads above and below its staves."""
        return self._reaches[line]

    def pass_of(self, bar: int) -> int:
        """Return in which pass over the sheet a bar is played, from 0; each jump back begins one."""
        return self._passes[bar]

    def bar_shown(self, bar: int, present: int) -> int:
        """Return which bar is shown where `bar` is written while bar `present` sounds.

        Of a bar that is played again it is the one of the present pass, else of the last pass before it.
        """
        played = self._played[self._written[bar]]
        now = self._passes[present]
        begun = [index for index in played if self._passes[index] <= now]
        return begun[-1] if begun else played[0]

    def is_shown(self, note: int, present: int) -> bool:
        """Tell whether a note's verdict is seen at its place while bar `present` sounds."""
        bar = self.score.bar_index_at(self.score.onsets_beat[note])
        return self.bar_shown(bar, present) == bar

    def x_at(self, bar: int, beat: float) -> float:
        """Return where the middles of heads at a moment of a bar stand on its page, clamped to the bar."""
        return self._x_of_place(bar, beat) + self.nudge_px

    def _x_of_place(self, bar: int, beat: float) -> float:
        places = self.layout.bars[bar].places
        after = bisect_right(places, beat, key=lambda place: place.beat)
        if after == 0:
            return places[0].x_px
        if after == len(places):
            return places[-1].x_px
        left, right = places[after - 1], places[after]
        share = (beat - left.beat) / (right.beat - left.beat)
        return left.x_px + share * (right.x_px - left.x_px)

    def notes_in(self, area: SheetBox) -> Sequence[int]:
        """Return the indices of the notes whose heads touch an area, rising."""
        found = {note for cell in _cells_of(area) for note in self._cells.get(cell, ())}
        heads = self.layout.heads
        return sorted(note for note in found if (head := heads[note]) is not None and _touch(head, area))

    def _measure_reaches(self) -> list[tuple[float, float]]:
        reaches = [(line.top_px, line.bottom_px) for line in self.lines]
        for note, head in enumerate(self.layout.heads):
            if head is not None:
                line = self.line_of(self.score.bar_index_at(self.score.onsets_beat[note]))
                top, bottom = reaches[line]
                reaches[line] = min(top, head.top_px), max(bottom, head.top_px + head.height_px)
        return reaches

    def _measure_nudge(self) -> float:
        """Return how far the middles of heads stand right of the places of their moments."""
        onsets = self.score.onsets_beat
        return _median(
            [
                head.left_px + head.width_px / 2 - self._x_of_place(self.score.bar_index_at(onset), onset)
                for head, onset in zip(self.layout.heads[:_SAMPLE], onsets, strict=False)
                if head is not None
            ],
            0.0,
        )


def _median(values: Sequence[float], usual: float) -> float:
    return sorted(values)[len(values) // 2] if values else usual


def _written(box: SheetBox) -> _Written:
    """Return what names the place of a bar; one that is repeated has the same each time."""
    return box.page, round(box.left_px), round(box.top_px)


def _passes(bars: Sequence[SheetBar]) -> list[int]:
    """Count the jumps back before each bar."""
    passes: list[int] = []
    before: tuple[int, float, float] | None = None
    count = 0
    for bar in bars:
        place = bar.box.page, round(bar.box.top_px), bar.box.left_px
        if before is not None and place <= before:
            count += 1
        passes.append(count)
        before = place
    return passes


def _lines(boxes: Mapping[int, SheetBox]) -> tuple[PlacedLine, ...]:
    """Put bars whose upper edges agree into one line; `boxes` is by index of the bar."""
    lines: list[PlacedLine] = []
    for bar in sorted(boxes, key=lambda index: (boxes[index].page, boxes[index].top_px)):
        box = boxes[bar]
        bottom = box.top_px + box.height_px
        if lines and lines[-1].page == box.page and box.top_px - lines[-1].top_px < _SAME_LINE_PX:
            bottom = max(bottom, lines[-1].bottom_px)
            lines[-1] = lines[-1]._replace(bottom_px=bottom, bars=(*lines[-1].bars, bar))
        else:
            lines.append(PlacedLine(box.page, box.top_px, bottom, (bar,)))
    return tuple(
        line._replace(bars=tuple(sorted(line.bars, key=lambda index: boxes[index].left_px))) for line in lines
    )


def _cells(heads: Sequence[SheetBox | None]) -> dict[tuple[int, int, int], list[int]]:
    cells: dict[tuple[int, int, int], list[int]] = defaultdict(list)
    for note, head in enumerate(heads):
        if head is not None:
            for cell in _cells_of(head):
                cells[cell].append(note)
    return dict(cells)


def _cells_of(area: SheetBox) -> Iterable[tuple[int, int, int]]:
    columns = _span(area.left_px, area.width_px)
    for row in _span(area.top_px, area.height_px):
        for column in columns:
            yield area.page, column, row


def _span(start_px: float, length_px: float) -> range:
    return range(floor(start_px / _CELL_PX), floor((start_px + length_px) / _CELL_PX) + 1)


def _touch(one: SheetBox, other: SheetBox) -> bool:
    return (
        one.page == other.page
        and one.left_px < other.left_px + other.width_px
        and other.left_px < one.left_px + one.width_px
        and one.top_px < other.top_px + other.height_px
        and other.top_px < one.top_px + one.height_px
    )
