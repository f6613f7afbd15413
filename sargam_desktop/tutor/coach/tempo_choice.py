"""Tutor, coach: the tempo at which a passage is practised, from how well it is expected to go.

The tempo is the fastest at which 85 % of the notes are expected to be right: where errors are the
teacher, that share teaches most (Wilson et al. 2019, The Eighty Five Percent Rule).
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import datetime
from typing import Final, NamedTuple

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.tempo_ladder import USUAL_GOAL_PERCENT
from sargam_desktop.tutor.coach.forecast import PassageToPlay, SuccessForecast

#: The share of right notes that is aimed at, 0 to 1.
TARGET_SUCCESS: Final = 0.85
#: A passage is learnt when so many of its notes are expected to be right at the goal, 0 to 1.
LEARNT_ACCURACY: Final = 0.9
#: No tempo below this one is proposed; where fewer than these are right at it, the clock waits.
SLOWEST_PERCENT: Final = 40
_HOPELESS: Final = 0.65
_STEP_PERCENT: Final = 5


class TempoChoice(NamedTuple):
    """At which tempo to practise.

    Attributes:
        percent: Speed in percent of the written tempo.
        mode: The clock runs, or waits where even the slowest tempo is too fast.
        success: The share of right notes that is expected, 0 to 1.
    """

    percent: int
    mode: Mode
    success: float

    @property
    def success_percent(self) -> int:
        """The share in whole percent."""
        return round(100 * self.success)


def choose_tempo(
    forecast: SuccessForecast,
    passage: PassageToPlay,
    score: Score,
    at: datetime,
    goal_percent: int = USUAL_GOAL_PERCENT,
) -> TempoChoice:
    """Return the fastest tempo, up to the goal, at which enough notes are expected to be right.

    Where a forecast does not fall with the tempo, some such tempo, not always the fastest.
    """

    def at_tempo(percent: int) -> TempoChoice:
        predicted = forecast.predict(passage._replace(tempo_percent=percent), score, at)
        return TempoChoice(percent, Mode.TEMPO, predicted.accuracy)

    goal = at_tempo(goal_percent)
    if goal.success >= TARGET_SUCCESS or goal_percent <= SLOWEST_PERCENT:
        return goal
    slower = range(SLOWEST_PERCENT, goal_percent, _STEP_PERCENT)
    # Negated, the shares rise with the tempo, as a search by halves asks for.
    too_fast = bisect_right(slower, -TARGET_SUCCESS, key=lambda percent: -at_tempo(percent).success)
    chosen = at_tempo(slower[max(0, too_fast - 1)])
    return chosen if chosen.success >= _HOPELESS else chosen._replace(mode=Mode.WAIT)
