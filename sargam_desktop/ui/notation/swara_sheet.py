"""UI layer, without Qt: bars of swaras with their measures, broken into lines for any width."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from sargam_desktop.domain.sargam.swara_rows import Matra, SwaraBar, SwaraRows
from sargam_desktop.domain.score import Hand

MARGIN_PX: Final = 16
PART_PX: Final = 21
MATRA_GAP_PX: Final = 16
BAR_GAP_PX: Final = 18
NOTE_PX: Final = 27
ROW_GAP_PX: Final = 10
HEAD_PX: Final = 18
SIGN_PX: Final = 20
LINE_GAP_PX: Final = 14
HANDS_PX: Final = 44

#: Makes a length that holds text as large as the learner wants text.
Scale = Callable[[float], int]


class MeasuredBar(NamedTuple):
    """A bar, and what is known of its size before anything is drawn.

    Attributes:
        bar: The bar.
        parts: Parts of each matra, those of its fullest row.
        stacks: Notes of each row that stand above one another at most; 0 for a silent row.
    """

    bar: SwaraBar
    parts: tuple[int, ...]
    stacks: tuple[int, ...]


class SheetRow(NamedTuple):
    """A row of a line.

    Attributes:
        place: Its index in the bars.
        name: The hand that is named before it, None where the row above is of the same hand.
        top: Its upper edge, from that of the line.
        height: Its height.
    """

    place: int
    name: Hand | None
    top: int
    height: int


class SheetLine(NamedTuple):
    """Bars that stand side by side; in pixels.

    Attributes:
        bars: The bars.
        rows: The rows that sound in one of them.
        top: Its upper edge.
        foot: The lower edge of its rows, from `top`.
        height: With the signs of the taal.
    """

    bars: tuple[MeasuredBar, ...]
    rows: tuple[SheetRow, ...]
    top: int
    foot: int
    height: int


class SwaraSheet:
    """Bars of swaras. Making one takes as long as there are bars; breaking its lines is quick. Thread: any.

    Args:
        rows: The bars.
    """

    def __init__(self, rows: SwaraRows) -> None:
        self.hands: Final = rows.hands
        self.bars: Final = tuple(_measured(bar) for bar in rows.bars)
        self._has_signs = any(bar.sign for bar in rows.bars)
        self._has_names = len(set(rows.hands)) > 1

    def names_px(self, scaled: Scale) -> int:
        """Return the room for the names of the hands, 0 where all is for one."""
        return scaled(HANDS_PX) if self._has_names else 0

    def widest_px(self, scaled: Scale) -> int:
        """Return the width without which a bar would be cut."""
        return max((bar_px(bar, scaled) for bar in self.bars), default=0) + self._beside_px(scaled)

    def lines(self, width: int, scaled: Scale) -> list[SheetLine]:
        """Fill each line with as many bars as have room in `width`; one at least."""
        room = width - self._beside_px(scaled)
        groups: list[list[MeasuredBar]] = []
        used = room
        for bar in self.bars:
            bar_width = bar_px(bar, scaled)
            if not groups or used + bar_width > room:
                groups.append([])
                used = 0
            groups[-1].append(bar)
            used += bar_width
        lines: list[SheetLine] = []
        top = MARGIN_PX
        for group in groups:
            lines.append(self._line(group, top, scaled))
            top += lines[-1].height + scaled(LINE_GAP_PX)
        return lines

    def _beside_px(self, scaled: Scale) -> int:
        return 2 * MARGIN_PX + self.names_px(scaled)

    def _line(self, bars: Sequence[MeasuredBar], top: int, scaled: Scale) -> SheetLine:
        stacks = [max(counts) for counts in zip(*(bar.stacks for bar in bars), strict=True)]
        if stacks and not any(stacks):
            stacks[0] = 1  # silence is shown, too
        rows: list[SheetRow] = []
        foot = scaled(HEAD_PX)
        named: Hand | None = None
        for index, stack in enumerate(stacks):
            if not stack:
                continue
            hand = self.hands[index]
            height = scaled(stack * NOTE_PX + ROW_GAP_PX)
            rows.append(SheetRow(index, None if hand is named else hand, foot, height))
            named = hand
            foot += height
        height = foot + (scaled(SIGN_PX) if self._has_signs else 0)
        return SheetLine(tuple(bars), tuple(rows), top, foot, height)


def bar_px(bar: MeasuredBar, scaled: Scale) -> int:
    """Return the width of a bar."""
    return sum(matra_px(parts, scaled) for parts in bar.parts) + scaled(BAR_GAP_PX)


def matra_px(parts: int, scaled: Scale) -> int:
    """Return the width of a matra of so many parts."""
    return scaled(parts * PART_PX + MATRA_GAP_PX)


def lines_between(lines: Sequence[SheetLine], top: int, bottom: int) -> Sequence[SheetLine]:
    """Return the lines that are seen between two heights."""
    first = bisect_right(lines, top, key=lambda line: line.top)
    last = bisect_left(lines, bottom, key=lambda line: line.top)
    return lines[max(0, first - 1) : last]


def _measured(bar: SwaraBar) -> MeasuredBar:
    parts = tuple(max(len(matra) for matra in matras) for matras in zip(*bar.rows, strict=True))
    return MeasuredBar(bar, parts, tuple(_stack(row) for row in bar.rows))


def _stack(row: Sequence[Matra]) -> int:
    parts = [part for matra in row for part in matra]
    most = max((len(part.notes) for part in parts), default=0)
    return most or int(any(part.is_held or part.graces for part in parts))
