"""Domain: the bars of a score as vibhags of matras, at exact places."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from sargam_desktop.domain.sargam.exact_numbers import RisingNumbers, exact
from sargam_desktop.domain.score import Bar


class Vibhag(NamedTuple):
    """A bar of a score; all in quarter notes.

    Attributes:
        bar: The bar.
        onset: Its beginning.
        length: Its length.
        matra: The length of a matra.
        is_placed: Its bar names another beginning, by a rounding error, or is the first and not at 0.
    """

    bar: Bar
    onset: Fraction
    length: Fraction
    matra: Fraction
    is_placed: bool

    @property
    def end(self) -> Fraction:
        """Where it ends."""
        return self.onset + self.length

    @property
    def is_whole(self) -> bool:
        """It is as long as its metre asks for."""
        return self.length == self.matra * self.bar.numerator

    def matra_onsets(self) -> list[Fraction]:
        """Return where each matra begins; the last may be a part of one."""
        return [self.onset + index * self.matra for index in range(ceil(self.length / self.matra))]


def lay_out_bars(bars: Sequence[Bar]) -> list[Vibhag]:
    """Return the vibhags of `bars`, each exactly from the end of the one before."""
    vibhags: list[Vibhag] = []
    onset = exact(bars[0].onset_beat)
    for bar in bars:
        is_placed = bar.onset_beat != (float(onset) if vibhags else 0)
        vibhag = Vibhag(bar, onset, exact(bar.length_beat), Fraction(4, bar.denominator), is_placed)
        vibhags.append(vibhag)
        onset = vibhag.end
    return vibhags


class VibhagFinder:
    """Finds the vibhag of a position.

    Args:
        vibhags: The vibhags in their order, at least one.
    """

    def __init__(self, vibhags: Sequence[Vibhag]) -> None:
        self._vibhags = vibhags
        self._onsets = RisingNumbers([vibhag.onset for vibhag in vibhags])

    @property
    def end(self) -> Fraction:
        """The end of the last vibhag."""
        return self._vibhags[-1].end

    def at(self, position: Fraction) -> Vibhag:
        """Return the vibhag that holds `position`, the nearest one outside of the score."""
        return self._vibhags[max(0, self._onsets.up_to(position) - 1)]
