"""UI layer, without Qt: which bars a loop holds. First and last bar index, both included."""

from __future__ import annotations

from enum import Enum
from typing import Final

from sargam_desktop.domain.score import Score
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import PracticeState

LoopBars = tuple[int, int]

NEW_LOOP_BARS: Final = 4
_ROUNDING_BEAT: Final = 0.001


class LoopEnd(Enum):
    """The two ends of the loop."""

    START = "start"
    END = "end"


def loop_of_setup(setup: PracticeSetup) -> LoopBars | None:
    """Return the loop with which a session begins."""
    settings = setup.settings
    if not settings.is_looping:
        return None
    last = len(setup.score.bars) - 1
    return settings.first_bar or 0, last if settings.last_bar is None else settings.last_bar


def loop_of_transport(state: PracticeState) -> LoopBars | None:
    """Return the loop of the running session."""
    if state.position.loop_us is None:
        return None
    score = state.setup.score
    start, end = (score.tempo_map.beat_at(us) for us in state.position.loop_us)
    return score.bar_index_at(start + _ROUNDING_BEAT), score.bar_index_at(end - _ROUNDING_BEAT)


def new_loop(score: Score, bar: int) -> LoopBars:
    """Return a loop of four bars from `bar` on, fewer at the end of the song."""
    return bar, min(bar + NEW_LOOP_BARS, len(score.bars)) - 1


def loop_from(score: Score, loop: LoopBars | None, bar: int) -> LoopBars:
    """Return the loop with its start at `bar`; it goes on to the end of the song where it ended before."""
    last = len(score.bars) - 1 if loop is None or loop[1] < bar else loop[1]
    return bar, last


def loop_to(loop: LoopBars | None, bar: int) -> LoopBars:
    """Return the loop with its end after `bar`; it goes back to the beginning where it began later."""
    first = 0 if loop is None or loop[0] > bar else loop[0]
    return first, bar


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
