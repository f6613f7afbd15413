"""UI layer, without Qt: a sheet in a window: where its pages lie, which tiles are seen, what is at a point.

Lengths are device-independent pixels. *Content* is the whole sheet as it would lie on an endless window;
what is seen begins at a scroll offset, from left to right in one line, from top to bottom in pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil, floor
from typing import Final, NamedTuple

from sargam_desktop.tutor.notation_sheet import SheetBox
from sargam_desktop.ui.notation.sheet_places import PlacedLine, SheetPlaces

TILE_PX: Final = 512
#: In one line the present moment stands at this share of the width.
_NOW_SHARE: Final = 0.3
#: With reduced motion the line stands still until the present moment comes near its end, then jumps.
_FIRST_SHARE: Final = 0.12
_LAST_SHARE: Final = 0.82
#: In pages the middle of the present line stands at this share of the height.
_LINE_SHARE: Final = 0.3
#: At least this share of a line's height is seen above it, where words and fingers stand.
_ABOVE_SHARE: Final = 0.35
_PAGE_GAP_PX: Final = 16.0
#: Room above the highest and below the lowest head of a line that belongs to it.
_REACH_PX: Final = 8.0
#: A line's neighbourhood, in which a point still belongs to it.
_SIDE_PX: Final = 1e-6


class Area(NamedTuple):
    """A rectangle of the content."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height


class Tile(NamedTuple):
    """A square of a page that is drawn at once; column and row count from the page's corner."""

    page: int
    column: int
    row: int


class SheetGeometry:
    """A sheet in a window of one size. Cheap to make: a resized window makes another one.

    Args:
        places: The sheet.
        width: Of the window.
        height: Of the window.
        is_one_line: Pages lie side by side, else one below the other.
        head_px: Room above a line for what else stands there.
    """

    def __init__(
        self, places: SheetPlaces, width: int, height: int, *, is_one_line: bool, head_px: int = 0
    ) -> None:
        self.places: Final = places
        self.width: Final = max(width, 1)
        self.height: Final = max(height, 1)
        self._head_px = head_px if is_one_line else 0
        self.is_one_line: Final = is_one_line
        pages = places.layout.pages
        room = (
            self._line_room / max(h for _, h in pages)
            if is_one_line
            else self.width / max(w for w, _ in pages)
        )
        #: Pixels of the window for one of the sheet; a sheet is made smaller where it has no room.
        self.scale: Final = min(1.0, room)
        self._origins = tuple(self._lay_out())
        last_x, last_y = self._origins[-1]
        end = last_x + pages[-1][0] * self.scale if is_one_line else last_y + pages[-1][1] * self.scale
        self.length: Final = end

    @property
    def last_scroll(self) -> float:
        """The largest offset that shows something."""
        return max(0.0, self.length - (self.width if self.is_one_line else self.height))

    def clamp(self, scroll: float) -> float:
        """Return an offset at which the window is filled."""
        return min(max(scroll, 0.0), self.last_scroll)

    def area_of(self, box: SheetBox) -> Area:
        """Return where a box of the sheet lies in the content."""
        x, y = self._origins[box.page]
        scale = self.scale
        return Area(
            x + box.left_px * scale, y + box.top_px * scale, box.width_px * scale, box.height_px * scale
        )

    def box_of(self, page: int, area: Area, reach: float) -> SheetBox:
        """Return the box of a page below an area of the content, larger by `reach` pixels at each side."""
        x, y = self._origins[page]
        left, top = area.x - reach - x, area.y - reach - y
        width, height = area.width + 2 * reach, area.height + 2 * reach
        scale = self.scale
        return SheetBox(page, left / scale, top / scale, width / scale, height / scale)

    def bar_area(self, bar: int) -> Area:
        """Return where a bar lies in the content."""
        return self.area_of(self.places.layout.bars[bar].box)

    def bar_reach(self, bar: int) -> Area:
        """Return where a bar lies in the content, with the heads above and below the staves of its line."""
        area = self.bar_area(bar)
        line = self.places.line_of(bar)
        y = self._origins[self.places.lines[line].page][1]
        top, bottom = (y + edge * self.scale for edge in self.places.reach_of(line))
        return Area(area.x, top - _REACH_PX, area.width, bottom - top + 2 * _REACH_PX)

    def run_area(self, first: int, last: int) -> Area:
        """Return where the bars between two written bars of a line lie; a single line fills the window."""
        start, end = self.bar_reach(first), self.bar_reach(last)
        if self.is_one_line:
            return Area(start.x, 0.0, end.right - start.x, self.height)
        return Area(start.x, start.y, end.right - start.x, start.height)

    @property
    def head_width(self) -> float:
        """How wide a head usually is."""
        return self.places.head_px * self.scale

    def x_at(self, bar: int, beat: float) -> float:
        """Return where a moment of a bar lies in the content."""
        page = self.places.layout.bars[bar].box.page
        return self._origins[page][0] + self.places.x_at(bar, beat) * self.scale

    # ---- what is seen

    def follow(self, scroll: float, bar: int, beat: float, *, is_jumping: bool = False) -> float:
        """Return the offset at which a moment is seen well.

        Args:
            scroll: The present offset.
            bar: The bar that sounds.
            beat: The moment.
            is_jumping: Stand still as long as possible, instead of going along.
        """
        if not self.is_one_line:
            return self._line_scroll(bar)
        x = self.x_at(bar, beat)
        if not is_jumping:
            return self.clamp(x - _NOW_SHARE * self.width)
        if scroll <= x - _FIRST_SHARE * self.width * 0.5 and x - scroll <= _LAST_SHARE * self.width:
            return self.clamp(scroll)
        return self.clamp(x - _FIRST_SHARE * self.width)

    def tiles(self, scroll: float) -> list[Tile]:
        """Return the tiles that are seen, in reading order."""
        seen = self._window(scroll)
        return [tile for page in self._pages_in(seen) for tile in self._tiles_of(page, seen)]

    def tiles_ahead(self, scroll: float) -> list[Tile]:
        """Return the tiles of the next window, in reading order."""
        return self.tiles(self.clamp(scroll + (self.width if self.is_one_line else self.height)))

    def tile_box(self, tile: Tile) -> SheetBox:
        """Return which part of the sheet a tile shows; at the edges of a page it is smaller."""
        width, height = self.places.layout.pages[tile.page]
        side = TILE_PX / self.scale
        left, top = tile.column * side, tile.row * side
        return SheetBox(tile.page, left, top, min(side, width - left), min(side, height - top))

    def tile_area(self, tile: Tile) -> Area:
        """Return where a tile lies in the content."""
        return self.area_of(self.tile_box(tile))

    def bars_seen(self, scroll: float) -> Iterator[int]:
        """Return the written bars that are seen, each as first played, in reading order."""
        seen = self._window(scroll)
        for line in self.places.lines:
            for bar in line.bars:
                if _touch(self.bar_area(bar), seen):
                    yield bar

    # ---- what is at a point

    def bar_at(self, x: float, y: float, present: int) -> int | None:
        """Return the bar at a point of the content, None beside all of them.

        Args:
            x: From the content's left edge.
            y: From its upper edge.
            present: The bar that sounds; of a bar that is played again the one that is shown counts.
        """
        line = self._line_near(x, y)
        if line is None:
            return None
        for bar in line.bars:
            area = self.bar_area(bar)
            if area.x - _SIDE_PX <= x < area.right:
                return self.places.bar_shown(bar, present)
        return None

    def bar_line_near(self, x: float, y: float, present: int) -> int:
        """Return the index of the bar whose line is nearest; the number of bars for the last line."""
        line = self._line_near(x, y) or self.places.lines[0]
        areas = [(bar, self.bar_area(bar)) for bar in line.bars]
        edges = [(abs(area.x - x), bar, 0) for bar, area in areas]
        edges += [(abs(area.right - x), bar, 1) for bar, area in areas]
        _, bar, is_after = min(edges)
        return self.places.bar_shown(bar, present) + is_after

    # ---- inside

    def _lay_out(self) -> Iterator[tuple[float, float]]:
        place = 0.0
        for width, height in self.places.layout.pages:
            if self.is_one_line:
                yield place, self._head_px + max(0.0, (self._line_room - height * self.scale) / 2)
                place += width * self.scale
            else:
                yield max(0.0, (self.width - width * self.scale) / 2), place
                place += height * self.scale + _PAGE_GAP_PX

    @property
    def _line_room(self) -> int:
        """Height for a line that scrolls."""
        return max(self.height - self._head_px, 1)

    def _line_scroll(self, bar: int) -> float:
        """Return the offset for the line of a bar; above the first one all is seen where there is room."""
        line = self.places.line_of(bar)
        top, bottom = self._line_edges(self.places.lines[line])
        if line == 0:
            return self.clamp(min(max(bottom + _REACH_PX - self.height, 0.0), max(top - _REACH_PX, 0.0)))
        least = min(_ABOVE_SHARE * (bottom - top), max(self.height - (bottom - top), 0.0))
        return self.clamp(top - max(least, _LINE_SHARE * self.height - (bottom - top) / 2))

    def _line_edges(self, line: PlacedLine) -> tuple[float, float]:
        y = self._origins[line.page][1]
        return y + line.top_px * self.scale, y + line.bottom_px * self.scale

    def _line_near(self, x: float, y: float) -> PlacedLine | None:
        """Return the line at a point: in one line of several pages the one of the page, else the nearest."""
        lines: Sequence[PlacedLine] = self.places.lines
        if self.is_one_line:
            page = self._page_at(x)
            lines = [line for line in lines if line.page == page]

        def distance(line: PlacedLine) -> float:
            top, bottom = self._line_edges(line)
            return max(top - y, y - bottom, 0.0)

        return min(lines, key=distance, default=None)

    def _page_at(self, x: float) -> int:
        starts = [origin for origin, _ in self._origins]
        return max((page for page, start in enumerate(starts) if start <= x), default=0)

    def _window(self, scroll: float) -> Area:
        x, y = (scroll, 0.0) if self.is_one_line else (0.0, scroll)
        return Area(x, y, self.width, self.height)

    def _pages_in(self, seen: Area) -> Iterator[int]:
        for page, (width, height) in enumerate(self.places.layout.pages):
            if _touch(self.area_of(SheetBox(page, 0, 0, width, height)), seen):
                yield page

    def _tiles_of(self, page: int, seen: Area) -> Iterator[Tile]:
        x, y = self._origins[page]
        width, height = (length * self.scale for length in self.places.layout.pages[page])
        columns = _tile_span(seen.x - x, seen.right - x, width)
        for row in _tile_span(seen.y - y, seen.bottom - y, height):
            for column in columns:
                yield Tile(page, column, row)


def _tile_span(start: float, end: float, length: float) -> range:
    """Return which tiles of a page of `length` are touched between two places."""
    count = max(1, ceil(length / TILE_PX - 1e-9))
    return range(min(max(0, floor(start / TILE_PX)), count), min(max(0, ceil(end / TILE_PX)), count))


def _touch(one: Area, other: Area) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom
