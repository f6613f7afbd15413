"""Domain: how a matra is divided in writing, so that every beginning in it has its exact place."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import floor, lcm
from typing import Final, NamedTuple

from sargam_desktop.domain.sargam.voices import FINEST_PART

PROLONGED: Final = "-"
SILENT: Final = "_"
_COMMA: Final = ","
_PARTS: Final = (1, 2, 3, 4)
#: Bigger than any division that is written.
_TOO_FINE: Final = 1_000


class Cell(NamedTuple):
    """A stretch of text and the notes that it shows, as indices in the score."""

    text: str
    notes: tuple[int, ...] = ()


class Piece(NamedTuple):
    """What begins at a place in a matra.

    Attributes:
        offset: The place, from 0 to below 1.
        cells: What is written there.
        filler: What its later parts are written as.
    """

    offset: Fraction
    cells: tuple[Cell, ...]
    filler: str


def write_matra(pieces: Sequence[Piece]) -> list[Cell]:
    """Write the pieces of a matra, of which the first begins at 0.

    Equal parts are written side by side (``S-RG``); a comma parts a matra into equal parts that
    are divided each by itself (``S,RG``); what is too fine for both names its share (``S=5/7R=2/7``).
    """
    if len(pieces) == 1:
        return list(pieces[0].cells)
    cost, parts = min((_cost(pieces, parts), parts) for parts in _PARTS)
    if cost >= _TOO_FINE:
        return _by_shares(pieces)
    cells: list[Cell] = []
    for part in range(parts):
        if part:
            cells.append(Cell(_COMMA))
        cells += _equal_parts(_within(pieces, Fraction(part, parts), Fraction(part + 1, parts)))
    return cells


def _cost(pieces: Sequence[Piece], parts: int) -> int:
    """Return how much is to be written, `_TOO_FINE` where a part is too fine."""
    divisions = [
        _division(_within(pieces, Fraction(part, parts), Fraction(part + 1, parts))) for part in range(parts)
    ]
    return _TOO_FINE if max(divisions) > FINEST_PART else sum(divisions) + parts - 1


def _division(pieces: Sequence[Piece]) -> int:
    return lcm(*(piece.offset.denominator for piece in pieces))


def _within(pieces: Sequence[Piece], start: Fraction, end: Fraction) -> list[Piece]:
    """Return the pieces of a part of the matra, their places counted within it."""
    found = [
        piece._replace(offset=(piece.offset - start) / (end - start))
        for piece in pieces
        if start <= piece.offset < end
    ]
    if found and not found[0].offset:
        return found
    before = max((piece for piece in pieces if piece.offset < start), key=lambda piece: piece.offset)
    return [Piece(Fraction(0), (Cell(before.filler),), before.filler), *found]


def _equal_parts(pieces: Sequence[Piece]) -> list[Cell]:
    division = _division(pieces)
    cells: list[Cell] = []
    for piece, end in zip(pieces, _ends(pieces), strict=True):
        more = floor((end - piece.offset) * division) - 1
        cells += piece.cells
        if more:
            cells.append(Cell(piece.filler * more))
    return cells


def _by_shares(pieces: Sequence[Piece]) -> list[Cell]:
    cells: list[Cell] = []
    for piece, end in zip(pieces, _ends(pieces), strict=True):
        cells += [*piece.cells, Cell(f"={end - piece.offset}")]
    return cells


def _ends(pieces: Sequence[Piece]) -> list[Fraction]:
    return [*(piece.offset for piece in pieces[1:]), Fraction(1)]
