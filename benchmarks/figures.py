"""Benchmarks: what was measured, and how spreads of it are told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table.

    Attributes:
        what: What was measured.
        value: How much.
        unit: Of what; "×" for a ratio.
        at_most: The figure to reach, None where there is none.
    """

    what: str
    value: float
    unit: str
    at_most: float | None = None

    @property
    def is_reached(self) -> bool | None:
        """Whether it is as small as it should be; None where nothing is to be reached."""
        return None if self.at_most is None else self.value <= self.at_most


class Spread(NamedTuple):
    """How values of one kind lie: median, two high percentiles and the highest."""

    p50: float
    p99: float
    p999: float
    highest: float


def spread_of(values: Sequence[float]) -> Spread:
    """Return the spread of at least one value (nearest-rank percentiles)."""
    ordered = sorted(values)

    def rank(share: float) -> float:
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    return Spread(rank(0.5), rank(0.99), rank(0.999), ordered[-1])


def spread_figures(
    what: str, values: Sequence[float], unit: str, limits: Sequence[float | None] = (None, None, None, None)
) -> list[Figure]:
    """Return four lines: p50, p99, p99.9 and max, each with its figure to reach."""
    names = ("p50", "p99", "p99.9", "max")
    return [
        Figure(f"{what}: {name}", value, unit, limit)
        for name, value, limit in zip(names, spread_of(values), limits, strict=True)
    ]


def deciles_of(values: Sequence[float]) -> tuple[float, float]:
    """Return the tenth and the ninetieth percentile of at least one value (nearest rank)."""
    ordered = sorted(values)
    return ordered[int(0.1 * len(ordered))], ordered[min(len(ordered) - 1, int(0.9 * len(ordered)))]
