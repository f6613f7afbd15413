"""Domain: calibration, how late a learner's presses arrive on this computer (docs/calibration.md).

The learner taps to a click or to a flash, or has played in time. The median of the deviations is
the delay to be subtracted; their spread says whether it can be trusted.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations_with_replacement, pairwise
from math import atan2, ceil, cos, sin, sqrt, tau
from statistics import median, stdev
from typing import Final, NamedTuple

from sargam_desktop.domain.judgement import US_PER_MS

FEWEST_TAPS: Final = 24
#: A melody is played less evenly than a tap, and holds slips.
FEWEST_ONSETS: Final = 50
#: No more are looked at: the work grows with their square.
MOST_TAPS: Final = 200
LARGEST_SPREAD_US: Final = 30 * US_PER_MS
#: A margin up to here is as good as anybody needs; more taps do not pay.
FINE_MARGIN_US: Final = 5 * US_PER_MS

#: A tap further from where its beat's tap is due belongs to no beat: five times the largest spread ...
_REACH_US: Final = 5 * LARGEST_SPREAD_US
#: ... and on quick beats less than half their interval.
_REACH_SHARE: Final = 0.45
#: 95 of 100 estimates lie within so many standard errors.
_STANDARD_ERRORS: Final = 1.96
#: Standard error of the median of pair means over that of the mean, for normal deviations: sqrt(pi / 3).
_OVER_MEAN: Final = 1.0233


class TapKind(StrEnum):
    """What the learner taps to."""

    CLICK = "click"
    FLASH = "flash"


class TapSheet(NamedTuple):
    """One round of tapping.

    Attributes:
        kind: What was tapped to.
        beats_us: Times of the clicks or flashes, rising.
        taps_us: Times of the presses, on the same clock.
    """

    kind: TapKind
    beats_us: tuple[int, ...]
    taps_us: tuple[int, ...]


class CalibrationVerdict(StrEnum):
    """Whether a measured delay can be used."""

    STEADY = "steady"
    UNSTEADY = "unsteady"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class Calibration:
    """A measurement of the delay of player and devices.

    Attributes:
        deviations_us: Deviation of each tap from its beat, late > 0, in order.
        median_us: Their median (of pair means, see `calibrate`); 0 without taps.
        spread_us: Their standard deviation; 0 with fewer than two taps.
        strays_us: Deviations from the nearest beat of taps that count for none: they are near
            no beat, or the second on one.
        fewest: So many are needed for a verdict.
    """

    deviations_us: tuple[int, ...]
    median_us: int
    spread_us: int
    strays_us: tuple[int, ...] = ()
    fewest: int = FEWEST_TAPS

    @property
    def stray_taps(self) -> int:
        """How many taps count for no beat."""
        return len(self.strays_us)

    @property
    def verdict(self) -> CalibrationVerdict:
        """Say whether the median may be used."""
        if len(self.deviations_us) < self.fewest:
            return CalibrationVerdict.TOO_FEW
        is_steady = self.spread_us <= LARGEST_SPREAD_US
        return CalibrationVerdict.STEADY if is_steady else CalibrationVerdict.UNSTEADY

    @property
    def margin_us(self) -> int | None:
        """How far the true delay may lie from the median, at 95 %; None with fewer than two taps."""
        count = len(self.deviations_us)
        return round(_STANDARD_ERRORS * _OVER_MEAN * self.spread_us / sqrt(count)) if count > 1 else None

    @property
    def is_fine(self) -> bool:
        """Tell whether the median may be used and more taps would not pay."""
        margin_us = self.margin_us
        is_steady = self.verdict is CalibrationVerdict.STEADY
        return is_steady and margin_us is not None and margin_us <= FINE_MARGIN_US

    @property
    def more_taps(self) -> int:
        """How many more with this spread would bring the margin down to `FINE_MARGIN_US`."""
        needed = ceil((_STANDARD_ERRORS * _OVER_MEAN * self.spread_us / FINE_MARGIN_US) ** 2)
        return max(0, max(self.fewest, needed) - len(self.deviations_us))


def calibrate(beats_us: Sequence[int], taps_us: Sequence[int]) -> Calibration:
    """Measure the delay from taps to steady beats.

    The median is that of the means of all pairs of deviations (Hodges and Lehmann 1963): slips
    leave it alone like a plain median, and it needs a third fewer taps for the same margin. Its
    work grows with the square of the taps.

    Args:
        beats_us: Times of the clicks or flashes, rising; at least two. A delay is found up to
            half their interval.
        taps_us: Times of the presses, in any order, on the same clock.

    Raises:
        ValueError: There are fewer than two beats, or they do not rise.
    """
    intervals_us = [later - earlier for earlier, later in pairwise(beats_us)]
    if not intervals_us or min(intervals_us) <= 0:
        raise ValueError("a calibration needs at least two beats, in rising order")
    deviations_us, strays_us = _first_tap_of_each_beat(beats_us, sorted(taps_us), median(intervals_us))
    return replace(_summarise(deviations_us), strays_us=strays_us)


def calibrate_from_onsets(deviations_us: Sequence[int]) -> Calibration:
    """Measure the delay from what was played in time to a running clock.

    Args:
        deviations_us: Of played onsets from expected ones, nothing subtracted, newest first;
            the first `MOST_TAPS` are looked at.
    """
    return replace(_summarise(tuple(deviations_us[:MOST_TAPS])), fewest=FEWEST_ONSETS)


def _summarise(deviations_us: tuple[int, ...]) -> Calibration:
    return Calibration(
        deviations_us,
        round(_median_of_pairs(deviations_us)) if deviations_us else 0,
        round(stdev(deviations_us)) if len(deviations_us) > 1 else 0,
    )


def _first_tap_of_each_beat(
    beats_us: Sequence[int], taps_us: Sequence[int], interval_us: float
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the deviation of the first tap that belongs to each beat, and those of all other taps.

    A tap is held against where it is due, the usual delay after the beat; held against the beat
    itself, a long delay would give late taps to the next beat.
    """
    usual_us = _usual_delay(beats_us, taps_us, interval_us)
    reach_us = min(_REACH_US, _REACH_SHARE * interval_us)
    found: dict[int, int] = {}
    strays_us = []
    for tap_us in taps_us:
        beat = _nearest(beats_us, tap_us - usual_us)
        deviation_us = tap_us - beats_us[beat]
        if beat not in found and abs(deviation_us - usual_us) <= reach_us:
            found[beat] = deviation_us
        else:
            strays_us.append(deviation_us)
    return tuple(found[beat] for beat in sorted(found)), tuple(strays_us)


def _usual_delay(beats_us: Sequence[int], taps_us: Sequence[int], interval_us: float) -> float:
    """Return the mean direction of the taps on the circle of one interval, in microseconds."""
    angles = [tau * (tap_us - beats_us[_nearest(beats_us, tap_us)]) / interval_us for tap_us in taps_us]
    return atan2(sum(map(sin, angles)), sum(map(cos, angles))) * interval_us / tau


def _median_of_pairs(values: Sequence[int]) -> float:
    # Rows of rising sums are merged rather than sorted, so a long round stays quick.
    return median([a + b for a, b in combinations_with_replacement(sorted(values), 2)]) / 2


def _nearest(beats_us: Sequence[int], at_us: float) -> int:
    after = bisect_left(beats_us, at_us)
    candidates = range(max(0, after - 1), min(len(beats_us), after + 1))
    return min(candidates, key=lambda i: abs(at_us - beats_us[i]))
