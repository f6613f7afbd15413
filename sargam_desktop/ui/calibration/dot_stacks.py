"""UI layer, without Qt: taps as dots over an axis of time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from sargam_desktop.domain.calibration import Calibration
from sargam_desktop.domain.judgement import US_PER_MS

#: The axis reaches as far to both sides; the first that holds everything is taken.
_REACHES_US: Final = (100 * US_PER_MS, 200 * US_PER_MS, 400 * US_PER_MS)


class Dot(NamedTuple):
    """One tap: its middle on the axis in pixels, and how many dots lie below it."""

    x: float
    level: int


def reach_us(measured: Calibration) -> int:
    """Return how far the axis reaches to each side."""
    farthest = max((abs(each) for each in measured.deviations_us), default=0)
    return next((reach for reach in _REACHES_US if farthest < reach), _REACHES_US[-1])


def stack_dots(deviations_us: Sequence[int], px_per_us: float, dot_px: float) -> list[Dot]:
    """Return the dots in the order of `deviations_us`, those in one column upon one another."""
    heights: Counter[int] = Counter()
    dots = []
    for deviation_us in deviations_us:
        column = round(deviation_us * px_per_us / dot_px)
        dots.append(Dot(column * dot_px, heights[column]))
        heights[column] += 1
    return dots
