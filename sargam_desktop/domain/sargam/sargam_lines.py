"""Domain: a score in sargam letters, as lines for the eye and for a file.

Every line says which of its characters show which notes, so that a screen can light them up.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from typing import Final, NamedTuple

from sargam_desktop.domain.errors import UnwritableFileError
from sargam_desktop.domain.sargam.exact_numbers import exact, number_text
from sargam_desktop.domain.sargam.grid import Vibhag, lay_out_bars
from sargam_desktop.domain.sargam.matras import Cell
from sargam_desktop.domain.sargam.taal import Taal
from sargam_desktop.domain.sargam.voice_writer import Spelling, VoiceWriter
from sargam_desktop.domain.sargam.voices import separate_voices
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.tempo_map import TempoChange

_WIDEST_LINE: Final = 100
_MOST_BARS: Final = 16
_VIBHAG: Final = "|"
_AVARTAN: Final = "||"

_Bar = list[list[Cell]]


class NoteSpan(NamedTuple):
    """Characters ``text[start:end]`` of a line that show notes.

    Attributes:
        start: The first character.
        end: After the last character.
        notes: Indices in the score; those that a dash prolongs are there too.
    """

    start: int
    end: int
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SargamLine:
    """One line of sargam text.

    Attributes:
        text: What stands there.
        bars: Indices in the score of the bars of a line of music; empty for any other line.
        spans: Where its notes are, from left to right.
    """

    text: str
    bars: range = range(0)
    spans: tuple[NoteSpan, ...] = ()


def sargam_lines(
    score: Score,
    spelling: Spelling,
    taal: Taal | None = None,
    tell: Callable[[float], None] = lambda _share: None,
) -> list[SargamLine]:
    """Write a score in sargam letters, without the head of a file.

    Args:
        score: The score; every note begins within its bars.
        spelling: Sa and letters.
        taal: A taal in which all its bars fit (`fits`); None for the metre of the bars.
        tell: Told now and then which share of the work is done, 0 to 1; what it raises ends the work.

    Raises:
        UnwritableFileError: A note begins outside of the bars.
    """
    return _BodyWriter(score, spelling, taal, tell).write()


def fits(score: Score, taal: Taal) -> bool:
    """Tell whether all bars are whole vibhags of `taal` in their order."""
    vibhags, cycle = lay_out_bars(score.bars), taal.vibhags
    return all(
        vibhag.is_whole
        and (vibhag.bar.numerator, vibhag.bar.denominator) == (cycle[index % len(cycle)], taal.denominator)
        for index, vibhag in enumerate(vibhags)
    )


class _Block(NamedTuple):
    """Bars that stand side by side, and what is said before them."""

    directives: list[str]
    bars: range


class _BodyWriter:
    """Writes one score."""

    def __init__(
        self, score: Score, spelling: Spelling, taal: Taal | None, tell: Callable[[float], None]
    ) -> None:
        self._tell = tell
        self._vibhags = lay_out_bars(score.bars)
        self._taal = taal
        start, end = self._vibhags[0].onset, self._vibhags[-1].end
        if any(not start <= exact(onset) < end for onset in score.onsets_beat):
            raise UnwritableFileError("A note begins outside of the bars", "Export the original file instead")
        self._at_bars: dict[Fraction, TempoChange] = {}
        within, self._outside = self._sort_tempos(score.tempo_map.changes)
        voices = separate_voices(score.notes, self._vibhags, lambda share: tell(share / 2))
        self._writers = [
            VoiceWriter(voice, score.notes, spelling, within if place == 0 else ())
            for place, voice in enumerate(voices)
        ]

    def write(self) -> list[SargamLine]:
        lines: list[SargamLine] = []
        for block in self._blocks():
            if lines:
                lines.append(SargamLine(""))
            lines += [SargamLine(directive) for directive in block.directives]
            lines += self._music(block.bars)
            self._tell((1 + block.bars.stop / len(self._vibhags)) / 2)
        return lines

    def _sort_tempos(self, changes: Iterable[TempoChange]) -> tuple[list[TempoChange], list[TempoChange]]:
        """Return the changes within bars and those outside; those at bar lines are kept by bar."""
        bar_lines = {vibhag.onset for vibhag in self._vibhags}
        start, end = self._vibhags[0].onset, self._vibhags[-1].end
        within, outside = [], []
        for change in changes:
            place = exact(change.onset_beat)
            if place in bar_lines:
                self._at_bars[place] = change
            elif start < place < end:
                within.append(change)
            else:
                outside.append(change)
        return within, outside

    def _blocks(self) -> Iterator[_Block]:
        """Begin a new block where something is to be said, where the line is full, and at a sam."""
        block = _Block(self._directives(0), range(1))
        width = self._width(0)
        for index in range(1, len(self._vibhags)):
            directives, more = self._directives(index), self._width(index)
            is_full = width + more > _WIDEST_LINE or len(block.bars) >= _MOST_BARS
            if directives or is_full or self._is_sam(index):
                yield block
                block, width = _Block(directives, range(index, index)), 0
            block = block._replace(bars=range(block.bars.start, index + 1))
            width += more
        yield block

    def _width(self, index: int) -> int:
        """Estimate the width of a bar: a matra is written at least once in every voice."""
        vibhag = self._vibhags[index]
        first, last = vibhag.onset, vibhag.end
        counts = [writer.count_between(first, last) for writer in self._writers]
        return 4 * max(len(vibhag.matra_onsets()), *counts)

    def _is_sam(self, index: int) -> bool:
        return self._taal is not None and index % len(self._taal.vibhags) == 0

    def _directives(self, index: int) -> list[str]:
        vibhag, before = self._vibhags[index], self._vibhags[index - 1] if index else None
        found = []
        if before is None and self._taal is not None:
            found.append(f"taal: {self._taal}")
        elif self._taal is None and (before is None or before.bar[3:] != vibhag.bar[3:]):
            found.append(f"taal: {vibhag.bar.numerator}/{vibhag.bar.denominator}")
        change = self._at_bars.get(vibhag.onset)
        if change is not None:
            found.append(f"laya: {number_text(exact(change.bpm) / vibhag.matra)}")
        if before is None:
            found += [_tempo_elsewhere(change, vibhag.matra) for change in self._outside]
        return found + self._bar_directive(vibhag, before)

    def _bar_directive(self, vibhag: Vibhag, before: Vibhag | None) -> list[str]:
        expected = 1 if before is None else before.bar.number + 1
        if vibhag.bar.number == expected and vibhag.is_whole and not vibhag.is_placed:
            return []
        length = "" if vibhag.is_whole else f" of {number_text(vibhag.length / vibhag.matra)}"
        place = f" at {number_text(exact(vibhag.bar.onset_beat))}" if vibhag.is_placed else ""
        return [f"bar: {vibhag.bar.number}{length}{place}"]

    def _music(self, bars: range) -> Iterator[SargamLine]:
        start, end = self._vibhags[bars.start].onset, self._vibhags[bars.stop - 1].end
        writers = [
            writer
            for place, writer in enumerate(self._writers)
            if place == 0 or not writer.is_silent(start, end)
        ]
        written = [[writer.write(self._vibhags[index]) for index in bars] for writer in writers]
        widths = _matra_widths(written)
        margin = max(len(writer.voice.label) for writer in writers) + 2
        for writer, row in zip(writers, written, strict=True):
            cells = [Cell(f"{writer.voice.label}:".ljust(margin))]
            for index, bar, bar_widths in zip(bars, row, widths, strict=True):
                cells += [*_padded(bar, bar_widths), Cell(self._bar_line(index, bars))]
            yield _joined(cells, bars)

    def _bar_line(self, index: int, bars: range) -> str:
        is_end = index + 1 == len(self._vibhags)
        is_avartan = self._is_sam(index + 1) if self._taal is not None else is_end
        return (_AVARTAN if is_avartan else _VIBHAG) + ("" if index + 1 == bars.stop else " ")


def _tempo_elsewhere(change: TempoChange, matra: Fraction) -> str:
    return f"laya: {number_text(exact(change.bpm) / matra)} at {number_text(exact(change.onset_beat))}"


def _matra_widths(written: Sequence[Sequence[_Bar]]) -> list[list[int]]:
    """Return for each matra of each bar the width of its widest voice."""
    return [
        [max(_width_of(matra) for matra in matras) for matras in zip(*voices, strict=True)]
        for voices in zip(*written, strict=True)
    ]


def _padded(bar: _Bar, widths: Sequence[int]) -> Iterator[Cell]:
    for matra, width in zip(bar, widths, strict=True):
        yield from matra
        yield Cell(" " * (width - _width_of(matra) + 1))


def _width_of(cells: Iterable[Cell]) -> int:
    """Count what takes up room: marks above and below a letter do not."""
    return sum(unicodedata.category(letter) != "Mn" for cell in cells for letter in cell.text)


def _joined(cells: Sequence[Cell], bars: range) -> SargamLine:
    ends = list(accumulate(len(cell.text) for cell in cells))
    spans = tuple(
        NoteSpan(end - len(cell.text), end, cell.notes)
        for cell, end in zip(cells, ends, strict=True)
        if cell.notes
    )
    return SargamLine("".join(cell.text for cell in cells), bars, spans)
