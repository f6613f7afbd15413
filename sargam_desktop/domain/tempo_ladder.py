"""Domain: the tempo ladder, from the tempo that a learner has mastered to the goal.

Three clean passes raise the tempo by 6 %, two poor ones lower it by 8 %, of the present tempo,
in whole percent of the tempo of the score, never above the goal and never below 25 %.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from sargam_desktop.domain.passage import CLEAN_PASSES, PassagePass, PassQuality
from sargam_desktop.domain.session import SLOWEST_PERCENT

RISE_PERCENT: Final = 6
FALL_PERCENT: Final = 8
FIRST_TEMPO_PERCENT: Final = 60
USUAL_GOAL_PERCENT: Final = 100


class StartReason(StrEnum):
    """Why a ladder starts where it does."""

    NEW = "new"
    MASTERED = "mastered"
    CLEAN = "clean"
    NOT_YET_CLEAN = "not_yet_clean"


class LadderStart(NamedTuple):
    """Where a ladder starts.

    Attributes:
        percent: The tempo.
        reason: Why.
        played_percent: The tempo of the passes that are the reason; `percent` where there are none.
    """

    percent: int
    reason: StartReason
    played_percent: int


def tempo_above(percent: int, goal_percent: int) -> int:
    """Return the tempo one step up: 6 % more, at least 1, not above the goal; never less than now."""
    risen = max(_share(percent, 100 + RISE_PERCENT), percent + 1)
    return max(percent, min(risen, goal_percent))


def tempo_below(percent: int) -> int:
    """Return the tempo one step down: 8 % less, at least 1, not below 25 %; never more than now."""
    fallen = min(_share(percent, 100 - FALL_PERCENT), percent - 1)
    return min(percent, max(fallen, SLOWEST_PERCENT))


def starting_tempo(passes: Sequence[PassagePass], goal_percent: int) -> LadderStart:
    """Return where to start, as the last passes through the passage justify it.

    Args:
        passes: The last timed passes, the newest at the end.
        goal_percent: Where the ladder ends.

    Returns:
        One step above the tempo of the last three passes if all were clean at one tempo; else the
        fastest tempo, not above the last one, whose latest pass was clean; else one step below the
        last one; 60 % of a passage that was never played.
    """
    if not passes:
        percent = min(FIRST_TEMPO_PERCENT, goal_percent)
        return LadderStart(percent, StartReason.NEW, percent)
    last = passes[-1].speed_percent
    if _is_mastered(passes[-CLEAN_PASSES:]):
        return LadderStart(_within(tempo_above(last, goal_percent), goal_percent), StartReason.MASTERED, last)
    if clean := _clean_tempos(passes, last):
        fastest = max(clean)
        return LadderStart(_within(fastest, goal_percent), StartReason.CLEAN, fastest)
    return LadderStart(_within(tempo_below(last), goal_percent), StartReason.NOT_YET_CLEAN, last)


def _is_mastered(last: Sequence[PassagePass]) -> bool:
    is_clean = all(one.quality is PassQuality.CLEAN for one in last)
    return len(last) == CLEAN_PASSES and is_clean and len({one.speed_percent for one in last}) == 1


def _clean_tempos(passes: Sequence[PassagePass], fastest: int) -> list[int]:
    """Return the tempos, not above `fastest`, whose latest pass was clean."""
    latest = {one.speed_percent: one.quality for one in passes}
    return [tempo for tempo, quality in latest.items() if tempo <= fastest and quality is PassQuality.CLEAN]


def _within(percent: int, goal_percent: int) -> int:
    return max(SLOWEST_PERCENT, min(percent, goal_percent))


def _share(percent: int, share: int) -> int:
    """Return `share` percent of `percent`, rounded half up."""
    return (percent * share + 50) // 100
