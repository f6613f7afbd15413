"""Tutor: what of a song is put on paper, and how."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE
from sargam_desktop.domain.score import Bar, Hands, Score

if TYPE_CHECKING:
    from sargam_desktop.domain.song import Song


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

#: Where Letter is the usual paper. Source: Unicode CLDR, paperSize.
_LETTER_TERRITORIES: Final = frozenset("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split())  # noqa: SIM905 (read as words)
_BARS: Final = re.compile(r"\s*([0-9]{1,9})\s*(?:[-–]\s*([0-9]{1,9})\s*)?")


class PaperWish(NamedTuple):
    """What is wanted on paper.

    Attributes:
        kind: Staff or swaras.
        size: The size of the pages.
        bars: First and last bar by their printed numbers, inclusive; None for all.
        hands: The hands that are shown.
        style: The letters of swaras; on a staff what stands under the notes.
        sa: Pitch class of Sa and Do; None for the song's own.
        has_fingers: Fingering is shown.
    """

    kind: PaperKind = PaperKind.STAFF
    size: PaperSize = PaperSize.A4
    bars: tuple[int, int] | None = None
    hands: Hands = Hands.BOTH
    style: LabelStyle = LabelStyle.NONE
    sa: int | None = None
    has_fingers: bool = True

    def naming_in(self, song: Song) -> NoteNaming:
        """Return how the notes of a song are named."""
        from sargam_desktop.domain.sargam.sargam_text import sa_of  # when a song is there: not at the start

        sa = sa_of(song) % PITCHES_PER_OCTAVE if self.sa is None else self.sa
        return NoteNaming(self.style, sa, song.score.fifths)


def usual_size(locale_name: str) -> PaperSize:
    """Return the size of paper where a locale such as ``en_US`` is used."""
    territory = re.match(r"[A-Za-z]+[_-](?:[A-Za-z]{4}[_-])?([A-Za-z]{2})\b", locale_name)
    is_letter = territory is not None and territory[1].upper() in _LETTER_TERRITORIES
    return PaperSize.LETTER if is_letter else PaperSize.A4


def read_bars(text: str) -> tuple[int, int] | None:
    """Return the bars that a text such as ``5-12`` or ``5`` names; None where it is empty.

    Raises:
        ValueError: It names no bars.
    """
    if not text.strip():
        return None
    found = _BARS.fullmatch(text)
    if found is None or (found[2] and int(found[2]) < int(found[1])):
        raise ValueError("no bars")
    return int(found[1]), int(found[2] or found[1])


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
