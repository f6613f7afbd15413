"""UI layer, without Qt: bars of swaras with their measures, broken into lines for any width.

Within a bar time and place go together: what sounds together in several rows stands one below the
other, and the parts of a matra are equally far apart.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from sargam_desktop.domain.sargam.swara_rows import Matra, SwaraBar, SwaraRows
from sargam_desktop.domain.score import Hand

MARGIN_PX: Final = 16
PART_PX: Final = 21
KAN_PX: Final = 11
FINGER_PX: Final = 15
MATRA_GAP_PX: Final = 16
BAR_GAP_PX: Final = 18
NOTE_PX: Final = 28
#: Below a row there is room for bows, or for bows and what tells how each note was played.
BOW_GAP_PX: Final = 10
VERDICT_GAP_PX: Final = 24
HEAD_PX: Final = 18
SIGN_PX: Final = 20
LINE_GAP_PX: Final = 14
HANDS_PX: Final = 44
#: A matra of more parts stands in no column with others: all of them would become wide.
_MOST_ALIGNED_PARTS: Final = 4

#: Makes a length that holds text as large as the learner wants text.
Scale = Callable[[float], int]


class MatraRoom(NamedTuple):
    """What a matra needs room for, in the row that needs most.

    Attributes:
        parts: Its equal parts.
        kans: Kan swaras before one of them.
        has_fingers: A swara bears a finger.
    """

    parts: int
    kans: int = 0
    has_fingers: bool = False


class MeasuredBar(NamedTuple):
    """A bar, and what is known of its size before anything is drawn.

    Attributes:
        bar: The bar.
        matras: The room of each matra.
        stacks: Notes of each row that stand above one another at most; 0 for a silent row.
    """

    bar: SwaraBar
    matras: tuple[MatraRoom, ...]
    stacks: tuple[int, ...]


class SheetRow(NamedTuple):
    """A row of a line.

    Attributes:
        place: Its index in the bars.
        hand: Its hand.
        is_named: Its hand is named before it: the row above is not of the same hand.
        top: Its upper edge, from that of the line.
        foot: The lower edge of its swaras, from that of the line; bows stand below it.
    """

    place: int
    hand: Hand
    is_named: bool
    top: int
    foot: int


class SheetLine(NamedTuple):
    """Bars that stand side by side; in pixels.

    Attributes:
        first: The index of its first bar in the sheet.
        bars: The bars.
        edges: The bar lines: the left one of each bar, and the right one of the last.
        rows: The rows that sound in one of them.
        top: Its upper edge.
        foot: The lower edge of its rows, from `top`.
        height: With the signs of the taal.
    """

    first: int
    bars: tuple[MeasuredBar, ...]
    edges: tuple[int, ...]
    rows: tuple[SheetRow, ...]
    top: int
    foot: int
    height: int


class SwaraSheet:
    """Bars of swaras. Making one takes as long as there are bars; breaking its lines is quick. Thread: any.

    Args:
        rows: The bars.
        fingered: Notes beside which a finger stands, as indices in the score.
        row_gap_px: Room below each row, before the learner's text size.
    """

    def __init__(self, rows: SwaraRows, fingered: Collection[int] = (), row_gap_px: int = BOW_GAP_PX) -> None:
        self.hands: Final = rows.hands
        self.fingered: Final = fingered
        self.bars: Final = _aligned([_measured(bar, fingered) for bar in rows.bars])
        self._row_gap_px = row_gap_px
        self._has_signs = any(bar.sign for bar in rows.bars)
        self._has_names = len(set(rows.hands)) > 1

    def names_px(self, scaled: Scale) -> int:
        """Return the room for the names of the hands, 0 where all is for one."""
        return scaled(HANDS_PX) if self._has_names else 0

    def widest_px(self, scaled: Scale) -> int:
        """Return the width without which a bar would be cut."""
        return max((bar_px(bar, scaled) for bar in self.bars), default=0) + self._beside_px(scaled)

    def lines(self, width: int | None, scaled: Scale, head_px: int = 0) -> list[SheetLine]:
        """Fill each line with as many avartans, else bars, as have room in `width`; one bar at least.

        Without `width`, all bars stand in one line. Above the first there is room of `head_px` for words.
        """
        if not self.bars:
            return []
        room = None if width is None else width - self._beside_px(scaled)
        lines: list[SheetLine] = []
        top = MARGIN_PX + head_px
        for first, widths in _broken([bar_px(bar, scaled) for bar in self.bars], self._avartans(), room):
            lines.append(self._line(first, widths, top, scaled))
            top += lines[-1].height + scaled(LINE_GAP_PX)
        return lines

    def _beside_px(self, scaled: Scale) -> int:
        return 2 * MARGIN_PX + self.names_px(scaled)

    def _avartans(self) -> list[range]:
        """Return the bars that stand in one line where they can: those of an avartan, else each by itself."""
        starts = [i for i, bar in enumerate(self.bars) if not i or bar.bar.is_sam or not self._has_signs]
        return [range(*ends) for ends in zip(starts, [*starts[1:], len(self.bars)], strict=True)]

    def _line(self, first: int, widths: Sequence[int], top: int, scaled: Scale) -> SheetLine:
        bars = self.bars[first : first + len(widths)]
        edges = tuple(accumulate(widths, initial=MARGIN_PX + self.names_px(scaled)))
        rows, foot = self._rows(bars, scaled)
        height = foot + (scaled(SIGN_PX) if self._has_signs else 0)
        return SheetLine(first, bars, edges, rows, top, foot, height)

    def _rows(self, bars: Sequence[MeasuredBar], scaled: Scale) -> tuple[tuple[SheetRow, ...], int]:
        """Return the rows that sound in `bars`, and where the last of them ends."""
        stacks = [max(counts) for counts in zip(*(bar.stacks for bar in bars), strict=True)]
        if stacks and not any(stacks):
            stacks[0] = 1  # silence is shown, too
        rows: list[SheetRow] = []
        top = scaled(HEAD_PX)
        for index, stack in enumerate(stacks):
            if not stack:
                continue
            hand = self.hands[index]
            foot = top + stack * scaled(NOTE_PX)
            rows.append(SheetRow(index, hand, not rows or rows[-1].hand is not hand, top, foot))
            top = foot + scaled(self._row_gap_px)
        return tuple(rows), top


def sheet_height_px(lines: Sequence[SheetLine]) -> int:
    """Return the height of a page that holds `lines`, margins included."""
    return lines[-1].top + lines[-1].height + MARGIN_PX if lines else 2 * MARGIN_PX


def bar_px(bar: MeasuredBar, scaled: Scale) -> int:
    """Return the width of a bar."""
    return sum(matra_px(room, scaled) for room in bar.matras) + scaled(BAR_GAP_PX)


def matra_px(room: MatraRoom, scaled: Scale) -> int:
    """Return the width of a matra."""
    return room.parts * part_px(room, scaled) + scaled(MATRA_GAP_PX)


def part_px(room: MatraRoom, scaled: Scale) -> int:
    """Return how far the parts of a matra are from one another, in the row that has most of them."""
    return scaled(PART_PX + room.kans * KAN_PX + room.has_fingers * FINGER_PX)


def lines_between(lines: Sequence[SheetLine], top: float, bottom: float) -> Sequence[SheetLine]:
    """Return the lines that are seen between two heights."""
    first = bisect_right(lines, top, key=lambda line: line.top)
    last = bisect_left(lines, bottom, key=lambda line: line.top)
    return lines[max(0, first - 1) : last]


def bars_between(line: SheetLine, left: float, right: float) -> range:
    """Return which bars of a line are seen between two places, their bar lines included."""
    first = bisect_left(line.edges, left) - 1
    return range(max(0, first), min(bisect_right(line.edges, right), len(line.bars)))


def _broken(
    widths: Sequence[int], groups: Sequence[range], room: int | None
) -> list[tuple[int, Sequence[int]]]:
    """Return the first bar of each line, and the widths of its bars."""
    firsts: list[int] = []
    used = 0
    for group in groups:
        whole = sum(widths[group.start : group.stop])
        can_be_whole = room is None or whole <= room
        for part in (group,) if can_be_whole else (range(i, i + 1) for i in group):
            width = sum(widths[part.start : part.stop])
            starts_anew = not can_be_whole and part.start == group.start
            if not firsts or starts_anew or (room is not None and used + width > room):
                firsts.append(part.start)
                used = 0
            used += width
    ends = [*firsts[1:], len(widths)]
    return [(first, widths[first:end]) for first, end in zip(firsts, ends, strict=True)]


def _measured(bar: SwaraBar, fingered: Collection[int]) -> MeasuredBar:
    rooms = tuple(_room(matras, fingered) for matras in zip(*bar.rows, strict=True))
    return MeasuredBar(bar, rooms, tuple(_stack(row) for row in bar.rows))


def _aligned(bars: Sequence[MeasuredBar]) -> tuple[MeasuredBar, ...]:
    """Give a matra the same room in every avartan, so that avartans stand in columns; not a full one."""
    if not any(bar.bar.is_sam for bar in bars):
        return tuple(bars)
    sams = accumulate((i if bar.bar.is_sam else 0 for i, bar in enumerate(bars)), max)
    vibhags = [index - sam for index, sam in enumerate(sams)]
    columns: dict[tuple[int, int], MatraRoom] = {}
    for vibhag, bar in zip(vibhags, bars, strict=True):
        for matra, room in enumerate(bar.matras):
            if room.parts <= _MOST_ALIGNED_PARTS:
                columns[vibhag, matra] = _joined(room, columns.get((vibhag, matra), room))
    return tuple(
        bar._replace(matras=tuple(max(room, columns.get((v, m), room)) for m, room in enumerate(bar.matras)))
        for v, bar in zip(vibhags, bars, strict=True)
    )


def _joined(one: MatraRoom, other: MatraRoom) -> MatraRoom:
    """Return the room that holds either matra."""
    return MatraRoom(
        max(one.parts, other.parts), max(one.kans, other.kans), one.has_fingers or other.has_fingers
    )


def _room(matras: Sequence[Matra], fingered: Collection[int]) -> MatraRoom:
    """Return the room of a matra, given in every row."""
    kans = max(len(part.graces) for matra in matras for part in matra)
    has_fingers = bool(fingered) and any(
        index in fingered for matra in matras for part in matra for index in part.notes
    )
    return MatraRoom(max(len(matra) for matra in matras), kans, has_fingers)


def _stack(row: Sequence[Matra]) -> int:
    parts = [part for matra in row for part in matra]
    most = max((len(part.notes) for part in parts), default=0)
    return most or int(any(part.is_held or part.graces for part in parts))
