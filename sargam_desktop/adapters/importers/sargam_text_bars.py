"""Adapters: the bars and tempos of sargam text, vibhag by vibhag."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from math import ceil
from typing import Final, NamedTuple

from sargam_desktop.adapters.importers.file_content import MOST_BARS
from sargam_desktop.adapters.importers.sargam_text_errors import (
    SargamTextError,
    is_bounded,
    quoted,
    read_number,
)
from sargam_desktop.domain.sargam.taal import TAALS, Taal, read_taal
from sargam_desktop.domain.score import Bar
from sargam_desktop.domain.tempo_map import DEFAULT_BPM, TempoChange, TempoMap

_BAR: Final = re.compile(r"([0-9]{1,9})(?: +of +(\S+))?(?: +at +(\S+))?")
_LAYA: Final = re.compile(r"(\S+)(?: +at +(\S+))?")
_MOST_MATRAS: Final = 1_000
_ROUNDING: Final = Fraction(1, 1_000)
_FASTEST: Final = 1_000_000


class PlacedVibhag(NamedTuple):
    """A bar in the making; lengths in quarter notes.

    Attributes:
        onset: Its beginning.
        length: Its length.
        matra: The length of a matra.
        matra_count: Matras to be written; the last may be a part of one.
        signs: The signs that may end it.
        wanted: What asks for this length, for a message.
    """

    onset: Fraction
    length: Fraction
    matra: Fraction
    matra_count: int
    signs: tuple[str, ...]
    wanted: str

    def matra_length(self, index: int) -> Fraction:
        """Return the length of the matra with this index; the last may be shorter."""
        return min(self.matra, self.length - index * self.matra)


class BarLayout:
    """Lays vibhags one after the other as directives and taal ask."""

    def __init__(self) -> None:
        self.bars: list[Bar] = []
        self.named_taals: list[str] = []
        self._tempos: dict[Fraction, Fraction] = {}
        self._taal = Taal("", (4,))
        self._place_in_taal = 0
        self._onset = Fraction(0)
        self._named_onset: Fraction | None = None
        self._number: int | None = None
        self._length: Fraction | None = None

    @property
    def matra(self) -> Fraction:
        """The length of a matra in quarter notes."""
        return Fraction(4, self._taal.denominator)

    @property
    def onset(self) -> Fraction:
        """Where the next vibhag begins."""
        return self._onset

    @property
    def has_tempo(self) -> bool:
        """A tempo is named somewhere."""
        return bool(self._tempos)

    def take(self, name: str, value: str, line: int, column: int) -> None:
        """Take a line that begins with ``taal:``, ``laya:`` or ``bar:``.

        Raises:
            SargamTextError: It does not say what it should.
        """
        match name:
            case "taal":
                is_right = self._take_taal(value)
                expected = f"{', '.join(taal.name for taal in TAALS)}, or figures such as 3+2+2 or 6/8"
            case "laya":
                is_right, expected = self._take_laya(value), "matras a minute such as 80"
            case _:
                is_right, expected = self._take_bar(value), "a number such as 5, or 0 of 1"
        if not is_right:
            raise SargamTextError(line, column, f"expected {expected}, found {quoted(value)}")

    def add_tempo(self, onset: Fraction, laya: Fraction) -> None:
        """Let a tempo in matras a minute hold from `onset` on."""
        self._tempos[onset] = laya * self.matra

    def next_vibhag(self, line: int) -> PlacedVibhag:
        """Lay out one more bar.

        Raises:
            SargamTextError: There are too many bars, or their lengths are no use.
        """
        if len(self.bars) >= MOST_BARS:
            raise SargamTextError(line, 1, f"expected at most {MOST_BARS:,} vibhags")
        numerator = self._taal.vibhags[self._place_in_taal]
        matras = Fraction(numerator) if self._length is None else self._length
        length = matras * self.matra
        onset = self._onset if self._named_onset is None else self._named_onset
        bar = Bar(self._next_number(), float(onset), float(length), numerator, self._taal.denominator)
        self.bars.append(bar)
        vibhag = PlacedVibhag(
            self._onset, length, self.matra, ceil(matras), self._signs(), self._wanted(matras)
        )
        self._go_on(length, line)
        return vibhag

    def tempo_map(self) -> TempoMap:
        """Return the tempos; before the first its own holds."""
        changes = [TempoChange(float(onset), float(bpm)) for onset, bpm in sorted(self._tempos.items())]
        start = min(0.0, self.bars[0].onset_beat)
        if not changes or changes[0].onset_beat > 0:
            changes.insert(0, TempoChange(start, changes[0].bpm if changes else DEFAULT_BPM))
        return TempoMap(tuple(_distinct(changes)))

    def _next_number(self) -> int:
        if self._number is not None:
            return self._number
        return self.bars[-1].number + 1 if self.bars else 1

    def _signs(self) -> tuple[str, ...]:
        is_last = self._place_in_taal + 1 == len(self._taal.vibhags)
        return ("|", "||") if is_last or self._length is not None else ("|",)

    def _wanted(self, matras: Fraction) -> str:
        if self._length is not None:
            return f"its bar line asks for {ceil(matras)}"
        name = self._taal.name or f"taal {self._taal}"
        return f"vibhag {self._place_in_taal + 1} of {name} has {matras}"

    def _go_on(self, length: Fraction, line: int) -> None:
        if self._length is None:
            self._place_in_taal = (self._place_in_taal + 1) % len(self._taal.vibhags)
        self._onset += length
        self._number = self._length = self._named_onset = None
        if not is_bounded(self._onset):
            raise SargamTextError(line, 1, "expected bars of plainer lengths")

    def _take_taal(self, value: str) -> bool:
        taal = read_taal(value)
        if taal is None:
            return False
        self._taal, self._place_in_taal = taal, 0
        if taal.name and taal.name not in self.named_taals:
            self.named_taals.append(taal.name)
        return True

    def _take_laya(self, value: str) -> bool:
        found = _LAYA.fullmatch(value)
        laya = read_number(found[1]) if found else None
        place = read_number(found[2]) if found and found[2] else self._onset
        if laya is None or place is None or not 0 < laya <= _FASTEST:
            return False
        self.add_tempo(place, laya)
        return True

    def _take_bar(self, value: str) -> bool:
        found = _BAR.fullmatch(value)
        if found is None:
            return False
        length = read_number(found[2]) if found[2] else None
        if found[2] and (length is None or not 0 < length <= _MOST_MATRAS):
            return False
        self._number, self._length = int(found[1]), length
        return found[3] is None or self._place_bar(read_number(found[3]))

    def _place_bar(self, place: Fraction | None) -> bool:
        """Take where a bar begins: free for the first, a matter of rounding for the others."""
        if place is None or (self.bars and abs(place - self._onset) > _ROUNDING):
            return False
        if not self.bars:
            self._onset = place
        self._named_onset = place
        return True


def _distinct(changes: Sequence[TempoChange]) -> list[TempoChange]:
    """Drop a change that falls on the same float as the one before it."""
    kept: list[TempoChange] = []
    for change in changes:
        if kept and kept[-1].onset_beat == change.onset_beat:
            kept.pop()
        kept.append(change)
    return kept
