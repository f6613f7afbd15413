"""Domain: how unevenly a keyboard's messages reach the program (docs/calibration.md)."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median, quantiles
from typing import Final, NamedTuple

#: With fewer, nothing is said.
FEWEST_INTERVALS: Final = 20

_HUNDREDTHS: Final = 100
_NINETY_FIFTH: Final = 94


class InputJitter(NamedTuple):
    """Differences between what two clocks say of the time between two messages.

    The one clock stamps in the program's callback, the other in the driver.

    Attributes:
        median_us: The middle difference, without its sign.
        p95_us: 95 of 100 differences are no larger.
        intervals: How many were compared.
        incomparable: How many more could not be: the driver counts from a message that the
            program never sees, or gives no time at all.
    """

    median_us: int
    p95_us: int
    intervals: int
    incomparable: int = 0


def measure_jitter(differences_us: Sequence[int], incomparable: int = 0) -> InputJitter | None:
    """Return the jitter of the last messages; None when they are too few.

    Args:
        differences_us: Time between two messages as the program saw it, less what the driver says.
        incomparable: Intervals beside them that could not be compared.
    """
    if len(differences_us) < FEWEST_INTERVALS:
        return None
    sizes = [abs(difference_us) for difference_us in differences_us]
    p95_us = quantiles(sizes, n=_HUNDREDTHS, method="inclusive")[_NINETY_FIFTH]
    return InputJitter(round(median(sizes)), round(p95_us), len(sizes), incomparable)
