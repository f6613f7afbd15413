"""Tutor, coach: how much more than chance has it the passes through one bar differ.

One slip brings the next, and days are good or bad. What is hard in a bar is hard in each pass, so
it takes no part in this.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from sargam_desktop.tutor.coach.tally import BarKey, Counts, EvidenceTally, PassSums

#: Of learners in general, as if so much had been seen of it.
_USUAL: Final = 1.3
_USUAL_WEIGHT: Final = 10.0
_WIDEST: Final = 3.0


class _Squares(NamedTuple):
    """Sums over the passes through one bar, as in `PassSums`, of one kind of fault."""

    notes: int
    faults: int
    notes2: int
    fault_notes: int
    faults2: int


def wrong_dispersion(tally: EvidenceTally) -> float:
    """Return by what factor the variance of wrong keys and misses is wider than binomial, at least 1."""
    return _dispersion(
        tally,
        lambda counts, sums: _Squares(counts.notes, counts.wrong, sums.notes2, sums.wrong_notes, sums.wrong2),
    )


def astray_dispersion(tally: EvidenceTally) -> float:
    """Return the same of notes astray."""
    return _dispersion(
        tally,
        lambda counts, sums: _Squares(
            counts.timed, counts.astray, sums.timed2, sums.astray_notes, sums.astray2
        ),
    )


def _dispersion(tally: EvidenceTally, choose: Callable[[Counts, PassSums], _Squares]) -> float:
    seen, expected = _USUAL * _USUAL_WEIGHT, _USUAL_WEIGHT
    for squares in _squares(tally, choose):
        rate = squares.faults / squares.notes
        spread = squares.notes - squares.notes2 / squares.notes
        seen += squares.faults2 - 2 * rate * squares.fault_notes + rate**2 * squares.notes2
        expected += rate * (1 - rate) / (1 - 1 / squares.notes) * spread
    return min(max(seen / expected, 1.0), _WIDEST)


def _squares(tally: EvidenceTally, choose: Callable[[Counts, PassSums], _Squares]) -> Iterator[_Squares]:
    totals: defaultdict[BarKey, Counts] = defaultdict(Counts)
    for cell, counts in tally.cells.items():
        totals[BarKey(cell.song_id, cell.bar_index, cell.hand)] += counts
    for bar, sums in tally.passes.items():
        squares = choose(totals[bar], sums)
        if squares.notes > 1:
            yield squares
