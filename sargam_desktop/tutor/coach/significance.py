"""Tutor, coach: the few formulas by which chance is told from fault.

Benjamini and Hochberg (1995) for many questions at once; the binomial tail; medians of counts in
bins, with the standard error of a median.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import erfc, exp, lgamma, log, sqrt
from typing import Final, NamedTuple

_MAD_TO_SD: Final = 1.4826
#: The standard error of a median, in those of a mean, for a normal distribution.
_MEDIAN_COST: Final = 1.2533


class Middle(NamedTuple):
    """The median of counts in bins.

    Attributes:
        median: In the unit of a bin.
        sd: Robust standard deviation: from the median of the distances.
        size: On how many it rests.
    """

    median: float
    sd: float
    size: int

    @property
    def error(self) -> float:
        """Standard error of the median."""
        return _MEDIAN_COST * self.sd / sqrt(self.size)


def upper_tail(z: float) -> float:
    """Return the chance that a standard normal value is above `z`."""
    return 0.5 * erfc(z / sqrt(2))


def binomial_tail(successes: float, trials: float, chance: float) -> float:
    """Return P(X > successes) + half of P(X = successes): the mid-p of `trials` draws.

    Args:
        successes: At least so many; halves are allowed where counts were made smaller.
        trials: Draws.
        chance: Of a success in each, 0 to 1.
    """
    count = round(trials)
    least = min(count, max(0, round(successes)))
    chance = min(max(chance, 1e-9), 1 - 1e-9)
    terms = [_binomial(each, count, chance) for each in range(least, count + 1)]
    return min(1.0, sum(terms) - 0.5 * terms[0])


def _binomial(successes: int, trials: int, chance: float) -> float:
    ways = lgamma(trials + 1) - lgamma(successes + 1) - lgamma(trials - successes + 1)
    return exp(ways + successes * log(chance) + (trials - successes) * log(1 - chance))


def false_discovery(p_values: Sequence[float]) -> list[float]:
    """Return for each p-value the share of false findings if it and all below are believed."""
    order = sorted(range(len(p_values)), key=lambda place: p_values[place])
    q_values = [1.0] * len(p_values)
    least = 1.0
    for rank in range(len(order), 0, -1):
        place = order[rank - 1]
        least = min(least, p_values[place] * len(order) / rank)
        q_values[place] = least
    return q_values


def middle_of(bins: Mapping[int, int], width: float) -> Middle:
    """Return the median of what was counted in bins of `width`; of nothing 0."""
    count = sum(bins.values())
    if not count:
        return Middle(0.0, 0.0, 0)
    median = _median(bins)
    distances: dict[float, int] = {}
    for place, times in bins.items():
        distance = abs(place - median)
        distances[distance] = distances.get(distance, 0) + times
    ordered = sorted(distances.items())
    half, seen = count / 2, 0
    sd = next(d for d, n in ordered if (seen := seen + n) >= half)
    return Middle(median * width, max(_MAD_TO_SD * sd, 0.5) * width, count)


def _median(bins: Mapping[int, int]) -> float:
    """Return the median, within its bin by how much of it lies below."""
    half, seen = sum(bins.values()) / 2, 0
    for place in sorted(bins):
        if seen + bins[place] >= half:
            return place - 0.5 + (half - seen) / bins[place]
        seen += bins[place]
    return 0.0
