"""Benchmark of the coach: what is retained after thirty days, spaced by the coach or all in one sitting.

Both practise the same piece for the same time. Spaced: ten minutes a day as the coach plans, whenever
its memory finds something due or weak, until the time is used. Massed: all of it in one sitting, in
two ways: as the coach plans (only the spacing is taken away), and one passage after the other. What
is retained is the accuracy at full tempo thirty days after the last practice, less that before any.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import fmean, median
from typing import Final, NamedTuple

from benchmarks.coach_practice import WANTED_PERCENT, PracticeLearner
from benchmarks.coach_table import CoachFigure
from benchmarks.coach_ways import Coached, blocked
from benchmarks.figures import deciles_of

LEARNERS: Final = 30
PRACTICE_MINUTES: Final = 60
MINUTES_A_DAY: Final = 10
_LAST_DAY: Final = 365
_RETAINED_DAYS: Final = 30
_LEAST_RATIO: Final = 1.3
_S_PER_MINUTE: Final = 60


class Retained(NamedTuple):
    """What a learner has thirty days after the last practice.

    Attributes:
        gain: Accuracy over the ten passages, in points above that before any practice.
        known: Passages at 90 %.
        practised_min: Minutes of practice.
        days: Days from the first practice to the last.
    """

    gain: float
    known: int
    practised_min: float
    days: int


def measure_retention(seed: int, learners: int | None = None) -> list[CoachFigure]:
    """Return the lines of this part."""
    seeds = range(seed, seed + (learners or LEARNERS))
    spaced = [retained(each, PRACTICE_MINUTES, practise_spaced) for each in seeds]
    minutes = [one.practised_min for one in spaced]
    massed = [retained(*each, practise_massed) for each in zip(seeds, minutes, strict=True)]
    blocks = [retained(*each, practise_blocked) for each in zip(seeds, minutes, strict=True)]
    best = [max(pair, key=lambda one: one.gain) for pair in zip(massed, blocks, strict=True)]
    ratios = [a.gain / b.gain for a, b in zip(spaced, best, strict=True)]
    low, high = deciles_of(ratios)
    return [
        CoachFigure(
            "gain retained after 30 days, spaced by the coach / massed",
            fmean(one.gain for one in spaced) / fmean(one.gain for one in best),
            "×",
            at_least=_LEAST_RATIO,
            sample=f"{len(ratios)} learners; median {median(ratios):.2f}; 10–90 %: {low:.2f}–{high:.2f}",
        ),
        _gain("  spaced by the coach", spaced),
        _gain("  massed, as planned", massed),
        _gain("  massed, in blocks", blocks),
    ]


def retained(seed: int, minutes: float, practise: Callable[[PracticeLearner, float], None]) -> Retained:
    """Return what is left thirty days after the last practice."""
    learner = PracticeLearner(seed)
    before = fmean(learner.passage_accuracies())
    first_day = learner.day
    practise(learner, minutes)
    days = (learner.day - first_day).days
    learner.rest(_RETAINED_DAYS)
    after = learner.passage_accuracies()
    known = sum(accuracy >= WANTED_PERCENT for accuracy in after)
    return Retained(fmean(after) - before, known, learner.practised_s / _S_PER_MINUTE, days)


def practise_spaced(learner: PracticeLearner, minutes: float) -> None:
    """Practise ten minutes a day as the coach plans, nothing ahead of its time, until the time is used."""
    coached = Coached(learner, lambda one: one.practised_s >= minutes * _S_PER_MINUTE, is_ahead=False)
    for _ in range(_LAST_DAY):
        coached.practise(MINUTES_A_DAY)
        if learner.practised_s >= (minutes - 1) * _S_PER_MINUTE:
            return
        learner.rest(1)


def practise_massed(learner: PracticeLearner, minutes: float) -> None:
    """Practise all of it in one sitting, as the coach plans."""
    Coached(learner, lambda one: one.practised_s >= minutes * _S_PER_MINUTE).practise(round(minutes) + 1)


def practise_blocked(learner: PracticeLearner, minutes: float) -> None:
    """Practise one passage after the other in one sitting, at full tempo."""
    blocked(learner, minutes, 100)


def _gain(what: str, ones: Sequence[Retained]) -> CoachFigure:
    minutes, days = fmean(one.practised_min for one in ones), fmean(one.days for one in ones)
    known = fmean(one.known for one in ones)
    told = f"{minutes:.0f} min over {days:.0f} days; {known:.1f} of 10 still at 90 %"
    return CoachFigure(what, fmean(one.gain for one in ones), "points", sample=told)
