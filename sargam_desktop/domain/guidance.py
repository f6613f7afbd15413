"""Domain: how a learner wants to be guided through a passage."""

from __future__ import annotations

from typing import Final, NamedTuple

from sargam_desktop.domain.hints import HintChoice
from sargam_desktop.domain.tempo_ladder import USUAL_GOAL_PERCENT

MOST_MISTAKES: Final = 9


class Guidance(NamedTuple):
    """What the learner chose.

    Attributes:
        has_ladder: The tempo climbs and falls by itself, in tempo mode.
        goal_percent: Where the ladder ends, 25-200.
        mistake_limit: After so many mistakes the passage begins again, None for never.
        hints: How much help is shown.
        is_from_memory: The notes are hidden, and no key is lit; chosen for the song on the screen only.
    """

    has_ladder: bool = False
    goal_percent: int = USUAL_GOAL_PERCENT
    mistake_limit: int | None = None
    hints: HintChoice = HintChoice.FULL
    is_from_memory: bool = False
