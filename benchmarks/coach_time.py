"""Benchmark of the coach: minutes of practice until ten passages are at 90 %, against playing through.

Twenty minutes a day, as the coach plans, or the whole piece from the start to the end, again and
again: at the tempo that the coach's own rule gives for the piece as a whole, or at full tempo; of
these two the one that is faster for the learner counts. At 90 % means the true accuracy at full
tempo, looked up after each pass, not a lucky take. A run that has not got there after eight days
counts with the minutes practised by then.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import fmean, median
from typing import Final, NamedTuple, Protocol

from benchmarks.coach_practice import PASSAGES, WANTED_PERCENT, PracticeLearner
from benchmarks.coach_table import CoachFigure
from benchmarks.coach_ways import Coached, IsEnough, Through
from benchmarks.figures import deciles_of

LEARNERS: Final = 20
MINUTES_A_DAY: Final = 20
_LAST_DAY: Final = 8
_MOST_SHARE: Final = 0.6
_S_PER_MINUTE: Final = 60


class Way(Protocol):
    """A way to practise."""

    def practise(self, minutes: int) -> None:
        """Practise so many minutes of one day."""
        ...


class Minutes(NamedTuple):
    """Minutes of practice until the ten passages are at 90 %.

    Attributes:
        each: Until each of them has been there.
        mean: Until they are on average.
        at_once: Until all of them are at the same moment.
    """

    each: float
    mean: float
    at_once: float


@dataclass
class Watch:
    """Looks after each pass at how far the passages are.

    Attributes:
        each_min: Minutes until each passage was at 90 % for the first time.
        mean_min: Minutes until they were on average; None as long as they were not.
        at_once_min: Minutes until all were at the same moment; None as long as they were not.
    """

    each_min: dict[int, float] = field(default_factory=dict)
    mean_min: float | None = None
    at_once_min: float | None = None

    def __call__(self, learner: PracticeLearner) -> bool:
        """Look, and tell whether there is nothing left to wait for."""
        now_min = learner.practised_s / _S_PER_MINUTE
        accuracies = learner.passage_accuracies()
        for passage, accuracy in enumerate(accuracies):
            if accuracy >= WANTED_PERCENT:
                self.each_min.setdefault(passage, now_min)
        if self.mean_min is None and fmean(accuracies) >= WANTED_PERCENT:
            self.mean_min = now_min
        if self.at_once_min is None and min(accuracies) >= WANTED_PERCENT:
            self.at_once_min = now_min
        return self.at_once_min is not None

    def minutes(self, practised_min: float) -> Minutes:
        """Return what was seen; what was not reached counts with all minutes."""
        each = max(self.each_min.values()) if len(self.each_min) == PASSAGES else practised_min
        mean = practised_min if self.mean_min is None else self.mean_min
        at_once = practised_min if self.at_once_min is None else self.at_once_min
        return Minutes(each, mean, at_once)


def measure_time(seed: int, learners: int | None = None) -> list[CoachFigure]:
    """Return the lines of this part."""
    seeds = range(seed, seed + (learners or LEARNERS))
    coached = [minutes_needed(each, Coached) for each in seeds]
    by_rule = [minutes_needed(each, Through) for each in seeds]
    at_full = [minutes_needed(each, _through_at_full_tempo) for each in seeds]
    through = [
        Minutes(*(min(pair) for pair in zip(a, b, strict=True)))
        for a, b in zip(by_rule, at_full, strict=True)
    ]
    return [
        _line("each of ten passages has reached 90 %", 0, coached, through, at_most=_MOST_SHARE),
        _line("  their mean has reached 90 %", 1, coached, through),
        _line("  all of them are at 90 % at the same moment", 2, coached, through),
    ]


def minutes_needed(seed: int, way: Callable[[PracticeLearner, IsEnough], Way]) -> Minutes:
    """Return how long one learner needs in one way."""
    learner, watch = PracticeLearner(seed), Watch()
    practice = way(learner, watch)
    for _ in range(_LAST_DAY):
        practice.practise(MINUTES_A_DAY)
        if watch.at_once_min is not None:
            break
        learner.rest(1)
    return watch.minutes(learner.practised_s / _S_PER_MINUTE)


def _through_at_full_tempo(learner: PracticeLearner, is_enough: IsEnough) -> Through:
    return Through(learner, is_enough, fixed_percent=100)


def _line(
    what: str,
    place: int,
    coached: Sequence[Minutes],
    through: Sequence[Minutes],
    at_most: float | None = None,
) -> CoachFigure:
    planned, played = [each[place] for each in coached], [each[place] for each in through]
    ratios = [a / b for a, b in zip(planned, played, strict=True)]
    low, high = deciles_of(ratios)
    minutes = f"{median(planned):.0f} / {median(played):.0f} min"
    told = f"{len(ratios)} learners, {minutes}; 10–90 %: {low:.2f}–{high:.2f}"
    return CoachFigure(
        f"practice time, coach / played through: {what}", median(ratios), "×", at_most=at_most, sample=told
    )
