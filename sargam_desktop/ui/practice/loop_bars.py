"""UI layer, without Qt: which bars a loop holds. First and last bar index, both included."""

from __future__ import annotations

from typing import Final

from sargam_desktop.domain.score import Score
from sargam_desktop.ui.loop_ends import LoopBars
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import PracticeState

NEW_LOOP_BARS: Final = 4
_ROUNDING_BEAT: Final = 0.001


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
