"""Tutor, coach: how well a passage was remembered, by what was judged and by nothing else."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from sargam_desktop.tutor.coach.passage_play import PassagePlay


class PassageRating(IntEnum):
    """The four ratings of spaced repetition; the numbers are those of FSRS."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


#: The least figures for hard, good and easy.
ACCURACY_LIMITS: Final = (75.0, 90.0, 98.0)
IN_TIME_LIMITS: Final = (50.0, 80.0, 92.0)
#: Tempo reached, in percent of the tempo that was asked for.
TEMPO_LIMITS: Final = (0.0, 100.0, 100.0)
#: The most hesitations in percent of the notes, for hard, good and easy.
HESITATION_LIMITS: Final = (15.0, 5.0, 0.0)


def rate_play(play: PassagePlay, asked_percent: int) -> PassageRating:
    """Rate what was played: the worst of accuracy, timing, tempo and hesitation decides.

    Args:
        play: What was judged.
        asked_percent: The tempo at which the passage is to be known.
    """
    reached = 0.0 if play.tempo_percent is None else 100 * play.tempo_percent / asked_percent
    steps = (
        _steps_up(play.accuracy, ACCURACY_LIMITS),
        _steps_up(play.in_time_percent, IN_TIME_LIMITS),
        _steps_up(reached, TEMPO_LIMITS),
        sum(play.hesitation_percent <= limit for limit in HESITATION_LIMITS),
    )
    return PassageRating(PassageRating.AGAIN + min(steps))


def _steps_up(figure: float, limits: tuple[float, float, float]) -> int:
    return sum(figure >= limit for limit in limits)
