"""UI layer, without Qt: the figures of a take per hand, and the shape of its timing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor
from statistics import median, pstdev
from typing import Final, NamedTuple

from sargam_desktop.domain.grading import BarResult, SessionResult
from sargam_desktop.domain.judgement import Windows
from sargam_desktop.domain.score import Hand

#: Bins on either side of zero inside the on-time window.
_BINS_IN_WINDOW: Final = 4


@dataclass(frozen=True, slots=True)
class HandSummary:
    """How one hand did.

    Attributes:
        hand: The hand.
        notes_percent: 100 * hits / (expected + extras), rounded.
        in_time_percent: Share of the hits that were correct; None without timed hits.
        median_us: Median signed deviation, late > 0; None without timed hits.
        spread_us: Standard deviation; None below two timed hits.
    """

    hand: Hand
    notes_percent: int
    in_time_percent: int | None
    median_us: int | None
    spread_us: int | None


class TimingBin(NamedTuple):
    """One column of the histogram: `notes` deviations from `start_us` to `end_us`."""

    start_us: int
    end_us: int
    notes: int


def hands_played(result: SessionResult) -> tuple[Hand, ...]:
    """Return the hands that have a verdict, right before left as on the screen."""
    played = {bar.hand for bar in result.bars}
    return tuple(hand for hand in (Hand.RIGHT, Hand.LEFT) if hand in played)


def summarise_hand(result: SessionResult, hand: Hand) -> HandSummary:
    """Return the figures of one hand."""
    bars = [bar for bar in result.bars if bar.hand is hand]
    judged = sum(bar.expected + bar.extras for bar in bars)
    correct = sum(bar.correct for bar in bars)
    deviations = deviations_of(result, hand)
    # Not the deviations: without a clock many hits have none. Old takes did not keep the hits.
    hits = sum(bar.correct if bar.hits is None else bar.hits for bar in bars)
    if result.timing is not None:
        hits = len(deviations)
    return HandSummary(
        hand,
        whole_percent(hits, judged),
        whole_percent(correct, hits) if deviations else None,
        round(median(deviations)) if deviations else None,
        round(pstdev(deviations)) if len(deviations) > 1 else None,
    )


def deviations_of(result: SessionResult, hand: Hand) -> list[int]:
    """Return the signed deviations of one hand; none where the take was not timed."""
    if result.timing is None:
        return []
    return [us for played, us in result.deviations_us if played is hand]


def timing_bins(deviations_us: Sequence[int], windows: Windows) -> tuple[TimingBin, ...]:
    """Sort deviations into columns whose edges meet the edge of the on-time window.

    A deviation on an edge belongs to the column nearer to zero, as a window's edge belongs to
    the window. What lies beyond the outer window is pinned to the last column.
    """
    width = windows.correct_us // _BINS_IN_WINDOW
    reach = ceil(windows.outer_us / width)
    counts = [0] * (2 * reach)
    for us in deviations_us:
        distance = min(max(ceil(abs(us) / width), 1), reach)
        counts[reach + distance - 1 if us > 0 else reach - distance] += 1
    return tuple(
        TimingBin((place - reach) * width, (place - reach + 1) * width, count)
        for place, count in enumerate(counts)
    )


def whole_percent(part: int, whole: int) -> int:
    """Return 100 * part / whole, rounded half up as the judge does; 0 of nothing is 0."""
    return floor(100 * part / whole + 0.5) if whole else 0


def passage_percent(bars: Sequence[BarResult], first: int, last: int, hand: Hand | None = None) -> int | None:
    """Return notes right and in time in a passage, 0-100; None where nothing was judged.

    Args:
        bars: The take's bars.
        first: Index of the first bar.
        last: Index of the last bar, inclusive.
        hand: Only this hand.
    """
    inside = _inside(bars, first, last, hand)
    judged = sum(bar.expected + bar.extras for bar in inside)
    return whole_percent(sum(bar.correct for bar in inside), judged) if judged else None


def passage_median_us(bars: Sequence[BarResult], first: int, last: int, hand: Hand) -> int | None:
    """Return the median over the passage's bars of their median deviation; None without hits."""
    medians = [bar.median_us for bar in _inside(bars, first, last, hand) if bar.median_us is not None]
    return round(median(medians)) if medians else None


def _inside(bars: Sequence[BarResult], first: int, last: int, hand: Hand | None) -> list[BarResult]:
    return [bar for bar in bars if first <= bar.bar_index <= last and hand in (None, bar.hand)]
