"""UI layer, without Qt: where a lap begins, and which notes a loop has."""

from __future__ import annotations

from typing import Final

from sargam_desktop.domain.feedback import PositionSnapshot
from sargam_desktop.ui.practice_setup import PracticeSetup

_ROUNDING_BEAT: Final = 1e-6


def lap_start_us(setup: PracticeSetup, position: PositionSnapshot, *, is_told_early: bool) -> int:
    """Return where a lap begins: with its loop, or after a jump inside it with the bar jumped to.

    A note that comes a little before the end of the loop tells of its lap early.
    """
    if position.loop_us is None:
        return position.score_us
    if is_told_early:
        return position.loop_us[0]
    score = setup.score
    bar = score.bars[score.bar_index_at(score.tempo_map.beat_at(position.score_us) + _ROUNDING_BEAT)]
    return max(position.loop_us[0], score.tempo_map.us_at(bar.onset_beat))


def loop_notes(setup: PracticeSetup, position: PositionSnapshot) -> tuple[int, int]:
    """Return the indices of the first note of the loop and of the first one behind it."""
    start_us, end_us = position.loop_us or (0, 0)
    return setup.first_note_from_us(start_us), setup.first_note_from_us(end_us)
