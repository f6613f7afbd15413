"""Adapters: where sargam text is wrong, and what was expected there; numbers within limits."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from sargam_desktop.domain.errors import UnreadableFileError

_NUMBER: Final = re.compile(r"-?[0-9]{1,40}(?:\.[0-9]{1,40}|/[0-9]{1,40})?")
#: Beyond this a number is no place in a piece of music; it also bounds the work of adding.
_FINEST: Final = 10**80
_FARTHEST: Final = 10**9
_LONGEST_QUOTE: Final = 20


class SargamTextError(Exception):
    """Sargam text is not as the grammar says.

    Args:
        line: The line, from 1.
        column: The column, from 1.
        message: What was expected, and what was found.
    """

    def __init__(self, line: int, column: int, message: str) -> None:
        super().__init__(line, column, message)
        self.line = line
        self.column = column
        self.message = message

    def in_file(self, name: str) -> UnreadableFileError:
        """Return what the learner is told."""
        return UnreadableFileError(
            f"{name}, line {self.line}, column {self.column}: {self.message}",
            "Correct the line; docs/sargam-text.md has the grammar",
        )


def quoted(text: str) -> str:
    """Quote what was found, in one short line."""
    shown = "".join(letter if letter.isprintable() else "�" for letter in text[:_LONGEST_QUOTE])
    return f"“{shown}{'…' if len(text) > _LONGEST_QUOTE else ''}”" if text else "the end of the line"


def read_number(text: str) -> Fraction | None:
    """Read ``72``, ``72.5`` or ``217/3``, perhaps negative; None for anything else."""
    if not _NUMBER.fullmatch(text) or re.search("/0+$", text):
        return None
    number = Fraction(text)
    return number if is_bounded(number) else None


def is_bounded(number: Fraction) -> bool:
    """Tell whether a place is fit to be reckoned with."""
    # In whole numbers: it is asked of every part of every matra.
    return number.denominator <= _FINEST and abs(number.numerator) <= _FARTHEST * number.denominator
