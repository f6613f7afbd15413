"""UI layer, without Qt: the two ends of a loop, moved from bar line to bar line."""

from __future__ import annotations

from enum import Enum

#: First and last bar index, both included.
LoopBars = tuple[int, int]


class LoopEnd(Enum):
    """The two ends of the loop."""

    START = "start"
    END = "end"


def loop_moved(loop: LoopBars | None, end: LoopEnd, line: int, bar_count: int) -> LoopBars | None:
    """Return the loop with one end on a bar line; the whole song is no loop.

    Args:
        loop: The loop so far, None for the whole song.
        end: The end that is moved; it does not pass the other one.
        line: Index of the bar that begins at the line, `bar_count` for the last line.
        bar_count: Bars of the song.
    """
    whole = 0, bar_count - 1
    first, last = loop or whole
    if end is LoopEnd.START:
        first = min(max(line, 0), last)
    else:
        last = max(min(line, bar_count) - 1, first)
    return None if (first, last) == whole else (first, last)


def loop_stepped(loop: LoopBars | None, end: LoopEnd, step: int, bar_count: int) -> LoopBars | None:
    """Return the loop with one end so many bars further on."""
    first, last = loop or (0, bar_count - 1)
    return loop_moved(loop, end, (first if end is LoopEnd.START else last + 1) + step, bar_count)
