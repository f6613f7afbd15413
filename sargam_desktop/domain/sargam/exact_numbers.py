"""Domain: floats as exact fractions and back, so that sargam text loses nothing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Final

#: Holds the usual parts of a beat: halves to thirty-seconds, triplets, fives and sevens.
_USUAL: Final = 10_080
_LARGEST: Final = 1_000_000


@lru_cache(maxsize=4096)
def exact(value: float) -> Fraction:
    """Return a simple fraction of which `float` makes just `value` again."""
    count = round(value * _USUAL)
    if count / _USUAL == value:
        return Fraction(count, _USUAL)
    simple = Fraction(value).limit_denominator(_LARGEST)
    return simple if float(simple) == value else Fraction(repr(value))


def number_text(number: Fraction) -> str:
    """Write a number as ``72``, ``72.5`` or ``217/3``."""
    if number.denominator == 1:
        return str(number.numerator)
    decimal = repr(float(number))
    is_exact = "e" not in decimal and "n" not in decimal and Fraction(decimal) == number
    return decimal if is_exact else str(number)


class RisingNumbers:
    """Exact numbers in rising order, searched as fast as floats: comparing fractions is what costs.

    Args:
        numbers: The numbers, none below the one before; they are not changed afterwards.
    """

    def __init__(self, numbers: Sequence[Fraction]) -> None:
        self._numbers = numbers
        self._floats = [float(number) for number in numbers]

    def below(self, limit: Fraction) -> int:
        """Return how many are below `limit`."""
        near = float(limit)
        place = bisect_left(self._floats, near)
        while place < len(self._floats) and self._floats[place] == near and self._numbers[place] < limit:
            place += 1  # of those that round to the same float, only their exact values tell
        return place

    def up_to(self, limit: Fraction) -> int:
        """Return how many are `limit` or below."""
        near = float(limit)
        place = bisect_right(self._floats, near)
        while place and self._floats[place - 1] == near and self._numbers[place - 1] > limit:
            place -= 1
        return place
