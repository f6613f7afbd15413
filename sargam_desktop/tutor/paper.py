"""Tutor: what of a song is put on paper, and how."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.score import Bar, Hands, Score


class PaperKind(StrEnum):
    """What the pages show."""

    STAFF = "staff"
    SARGAM = "sargam"


class PaperSize(StrEnum):
    """The size of the pages."""

    A4 = "a4"
    LETTER = "letter"


#: Width and height in millimetres, upright. Source: ISO 216; ANSI/ASME Y14.1.
SIZES_MM: Final = {PaperSize.A4: (210.0, 297.0), PaperSize.LETTER: (215.9, 279.4)}


class PaperWish(NamedTuple):
    """What is wanted on paper.

    Attributes:
        kind: Staff or swaras.
        size: The size of the pages.
        bars: First and last bar by their printed numbers, inclusive; None for all.
        hands: The hands that are shown.
        naming: The letters of swaras; on a staff what stands under the notes, None for nothing.
        has_fingers: Fingering is shown.
        semitones: How far the song was moved from how it is written, to be told.
    """

    kind: PaperKind = PaperKind.STAFF
    size: PaperSize = PaperSize.A4
    bars: tuple[int, int] | None = None
    hands: Hands = Hands.BOTH
    naming: NoteNaming | None = None
    has_fingers: bool = True
    semitones: int = 0


def bar_range(score: Score, bars: tuple[int, int] | None) -> range:
    """Return the indices of bars that are named by their printed numbers; empty where there are none.

    Of a repeated bar the first pass is meant, with all passes between the two.
    """
    if bars is None:
        return range(len(score.bars))
    first, last = bars
    start = _index_of(score.bars, first, 0)
    end = None if start is None else _index_of(score.bars, last, start)
    return range(0) if start is None or end is None else range(start, end + 1)


def _index_of(bars: tuple[Bar, ...], number: int, start: int) -> int | None:
    return next((index for index in range(start, len(bars)) if bars[index].number == number), None)
