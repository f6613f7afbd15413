"""Domain: one voice in sargam letters, matra by matra."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from fractions import Fraction
from typing import Final, NamedTuple

from sargam_desktop.domain.sargam.exact_numbers import exact, number_text
from sargam_desktop.domain.sargam.grid import Vibhag
from sargam_desktop.domain.sargam.matras import PROLONGED, SILENT, Cell, Piece, write_matra
from sargam_desktop.domain.sargam.swara_script import SwaraScript, spell
from sargam_desktop.domain.sargam.voices import Strike, Voice
from sargam_desktop.domain.score import DEFAULT_VELOCITY, ScoreNote
from sargam_desktop.domain.tempo_map import TempoChange

#: A kan swara without a length of its own sounds so long, in quarter notes.
KAN_LENGTH: Final = Fraction(1, 8)


class Spelling(NamedTuple):
    """How swaras are written.

    Attributes:
        sa: The pitch of the Sa of madhya saptak.
        script: The letters.
    """

    sa: int
    script: SwaraScript


class _Segment(NamedTuple):
    """A stretch of a voice in which one strike sounds, or nothing."""

    onset: Fraction
    strike: Strike | None

    @property
    def filler(self) -> str:
        return SILENT if self.strike is None else PROLONGED


class VoiceWriter:
    """Writes the vibhags of a voice, one after the other: a mark of loudness holds until the next.

    Args:
        voice: The voice.
        notes: The notes of the score.
        spelling: How swaras are written.
        tempos: Changes of tempo within vibhags that this voice tells of.
    """

    def __init__(
        self,
        voice: Voice,
        notes: Sequence[ScoreNote],
        spelling: Spelling,
        tempos: Iterable[TempoChange] = (),
    ) -> None:
        self.voice = voice
        self._notes = notes
        self._spelling = spelling
        self._tempos = {exact(change.onset_beat): change.bpm for change in tempos}
        self._segments = _segments(voice.strikes)
        self._onsets = [segment.onset for segment in self._segments]
        self._grace_onsets = sorted(voice.graces)
        self._cuts = sorted({*self._onsets, *voice.graces, *self._tempos})
        self._velocity = DEFAULT_VELOCITY

    def count_between(self, start: Fraction, end: Fraction) -> int:
        """Return how many things begin from `start` to `end`."""
        return bisect_left(self._cuts, end) - bisect_left(self._cuts, start)

    def is_silent(self, start: Fraction, end: Fraction) -> bool:
        """Tell whether nothing sounds from `start` to `end`."""
        segments = self._segments_between(start, end)
        has_grace = bisect_left(self._grace_onsets, start) < bisect_left(self._grace_onsets, end)
        return not has_grace and all(segment.strike is None for segment in segments)

    def write(self, vibhag: Vibhag) -> list[list[Cell]]:
        """Write the matras of a vibhag."""
        onsets = vibhag.matra_onsets()
        ends = [*onsets[1:], vibhag.end]
        return [self._write_matra(onset, end, vibhag.matra) for onset, end in zip(onsets, ends, strict=True)]

    def _write_matra(self, onset: Fraction, end: Fraction, matra: Fraction) -> list[Cell]:
        places = [onset, *self._cuts[bisect_right(self._cuts, onset) : bisect_left(self._cuts, end)]]
        pieces = []
        for place in places:
            segment = self._segment_at(place)
            cells = (*self._marks(place, matra), *self._graces(place, matra), *self._sound(place, matra))
            pieces.append(Piece((place - onset) / (end - onset), cells, segment.filler))
        return write_matra(pieces)

    def _segment_at(self, place: Fraction) -> _Segment:
        index = bisect_right(self._onsets, place)
        return self._segments[index - 1] if index else _Segment(place, None)

    def _segments_between(self, start: Fraction, end: Fraction) -> list[_Segment]:
        first = bisect_right(self._onsets, start)
        last = bisect_left(self._onsets, end)
        return self._segments[max(0, first - 1) : last]

    def _marks(self, place: Fraction, matra: Fraction) -> list[Cell]:
        bpm = self._tempos.get(place)
        return [] if bpm is None else [Cell(f"<laya {number_text(exact(bpm) / matra)}>")]

    def _graces(self, place: Fraction, matra: Fraction) -> list[Cell]:
        graces = self.voice.graces.get(place)
        if not graces:
            return []
        lengths = {index: exact(self._notes[index].duration_beat) for index in graces}
        rings = {index: length for index, length in lengths.items() if length != KAN_LENGTH}
        return [Cell("{"), *self._swaras(sorted(graces, key=self._pitch), rings, matra), Cell("}")]

    def _sound(self, place: Fraction, matra: Fraction) -> list[Cell]:
        segment = self._segment_at(place)
        if segment.strike is None or segment.onset != place:
            return [Cell(segment.filler, tuple(segment.strike.notes) if segment.strike else ())]
        strike = segment.strike
        swaras = self._swaras(strike.notes, strike.rings, matra)
        if len(strike.notes) == 1:
            return swaras
        # A change of loudness reads better before the chord than in it.
        is_marked = swaras[0].text.startswith("<")
        mark, swaras = (swaras[:1], swaras[1:]) if is_marked else ([], swaras)
        return [*mark, Cell("["), *swaras, Cell("]")]

    def _swaras(self, indices: Collection[int], rings: dict[int, Fraction], matra: Fraction) -> list[Cell]:
        cells = []
        for index in indices:
            note = self._notes[index]
            if note.velocity != self._velocity:
                self._velocity = note.velocity
                cells.append(Cell(f"<{note.velocity}>"))
            finger = "" if note.finger is None else str(note.finger)
            ring = f"~{rings[index] / matra}" if index in rings else ""
            cells.append(Cell(spell(note.pitch, *self._spelling) + finger + ring, (index,)))
        return cells

    def _pitch(self, index: int) -> int:
        return self._notes[index].pitch


def _segments(strikes: Iterable[Strike]) -> list[_Segment]:
    """Return the strikes and the silence between and after them."""
    segments: list[_Segment] = []
    end: Fraction | None = None
    for strike in strikes:
        if end is not None and end < strike.onset:
            segments.append(_Segment(end, None))
        segments.append(_Segment(strike.onset, strike))
        end = strike.end
    if end is not None:
        segments.append(_Segment(end, None))
    return segments
