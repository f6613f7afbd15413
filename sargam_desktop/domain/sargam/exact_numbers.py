"""Domain: floats as exact fractions and back, so that sargam text loses nothing."""

from __future__ import annotations

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
