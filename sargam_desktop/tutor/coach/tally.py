"""Tutor, coach: the evidence of many sessions as counts that add up.

A tally of a day is the sum of the tallies of its sessions; a tally of a month that of its days. All
that is said later is worked out from counts, so no session is read twice. Its JSON form is what a
store keeps, a row a day.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, NamedTuple

from sargam_desktop.domain.score import Hand
from sargam_desktop.tutor.coach.note_traits import NoteTraits, Rhythm

#: Deviations are counted in steps so wide.
BIN_MS: Final = 4
_VERSION: Final = 1
#: Looked up for each of tens of thousands of cells; to call the class takes twenty times as long.
_HANDS: Final = {hand.value: hand for hand in Hand}
_RHYTHMS: Final = {rhythm.value: rhythm for rhythm in Rhythm}


class Cell(NamedTuple):
    """What notes have in common that are counted together.

    Attributes:
        song_id: The song, empty for none.
        bar_index: Index in `Score.bars`.
        bar_number: Its printed number.
        hand: The hand.
        traits: What there is to the notes.
        speed_percent: Speed at which they were played.
    """

    song_id: str
    bar_index: int
    bar_number: int
    hand: Hand
    traits: NoteTraits
    speed_percent: int


class Counts(NamedTuple):
    """How the notes of a cell went.

    Attributes:
        notes: Expected notes.
        wrong: Those that were missed, or after a wrong key.
        timed: Those that were played against a clock.
        astray: Those of them that came far beside the hand's own time.
    """

    notes: int = 0
    wrong: int = 0
    timed: int = 0
    astray: int = 0

    def __add__(self, other: object) -> Counts:
        """Add up."""
        if not isinstance(other, Counts):
            return NotImplemented
        return Counts(*(a + b for a, b in zip(self, other, strict=True)))


class BarKey(NamedTuple):
    """What one hand plays in a bar."""

    song_id: str
    bar_index: int
    hand: Hand


class PassSums(NamedTuple):
    """Sums over the passes through a bar, of n notes and f faults each: how much passes differ.

    Attributes:
        notes2: Sum of n².
        wrong_notes: Sum of f · n, of wrong keys and misses.
        wrong2: Sum of f², of these.
        timed2: Sum of n², of timed notes.
        astray_notes: Sum of f · n, of notes astray.
        astray2: Sum of f², of these.
    """

    notes2: int = 0
    wrong_notes: int = 0
    wrong2: int = 0
    timed2: int = 0
    astray_notes: int = 0
    astray2: int = 0

    def __add__(self, other: object) -> PassSums:
        """Add up."""
        if not isinstance(other, PassSums):
            return NotImplemented
        return PassSums(*(a + b for a, b in zip(self, other, strict=True)))

    @classmethod
    def of_pass(cls, counts: Counts) -> PassSums:
        """Return the sums of one pass."""
        notes, wrong, timed, astray = counts
        return cls(notes**2, wrong * notes, wrong**2, timed**2, astray * timed, astray**2)


class Measure(StrEnum):
    """What deviations are counted of.

    BIAS is against the clock, at the beginning of the bar; the others against what is usual for the
    hand in that session, DRIFT in milliseconds a beat within a bar.
    """

    BIAS = "bias"
    DRIFT = "drift"
    SHIFT = "shift"
    RUN = "run"
    PLAIN = "plain"


class HistogramKey(NamedTuple):
    """Whose deviations; the hand is None where both count together."""

    measure: Measure
    hand: Hand | None


@dataclass(frozen=True)
class EvidenceTally:
    """Counts of what was played.

    Attributes:
        cells: How the notes of each cell went.
        histograms: How often each deviation came, in steps of `BIN_MS`.
        passes: How much the passes through each bar differ.
    """

    cells: Mapping[Cell, Counts] = field(default_factory=dict)
    histograms: Mapping[HistogramKey, Mapping[int, int]] = field(default_factory=dict)
    passes: Mapping[BarKey, PassSums] = field(default_factory=dict)

    @property
    def note_count(self) -> int:
        """Expected notes in all."""
        return sum(counts.notes for counts in self.cells.values())

    def __add__(self, other: EvidenceTally) -> EvidenceTally:
        """Return both together."""
        return add_up([self, other])

    def as_json(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "version": _VERSION,
            "cells": [[*_plain_cell(cell), *counts] for cell, counts in sorted(self.cells.items(), key=str)],
            "histograms": [
                [key.measure.value, key.hand and key.hand.value, sorted(bins.items())]
                for key, bins in sorted(self.histograms.items(), key=str)
            ],
            "passes": [
                [key.song_id, key.bar_index, key.hand.value, *sums]
                for key, sums in sorted(self.passes.items())
            ],
        }

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> EvidenceTally:
        """Return the tally of `as_json`; of another version nothing, so that it is counted anew.

        Raises:
            KeyError, TypeError, ValueError: It is none.
        """
        if plain["version"] != _VERSION:
            return cls()
        return cls(
            dict(_cell_of(row) for row in plain["cells"]),
            {
                HistogramKey(Measure(measure), Hand(hand) if hand else None): {
                    int(b): int(n) for b, n in bins
                }
                for measure, hand, bins in plain["histograms"]
            },
            {
                BarKey(song_id, bar_index, _HANDS[hand]): PassSums(*sums)
                for song_id, bar_index, hand, *sums in plain["passes"]
            },
        )


def add_up(tallies: Iterable[EvidenceTally]) -> EvidenceTally:
    """Return all tallies together; their order makes no difference."""
    cells: defaultdict[Cell, Counts] = defaultdict(Counts)
    histograms: defaultdict[HistogramKey, Counter[int]] = defaultdict(Counter)
    passes: defaultdict[BarKey, PassSums] = defaultdict(PassSums)
    for tally in tallies:
        for cell, counts in tally.cells.items():
            cells[cell] += counts
        for key, bins in tally.histograms.items():
            histograms[key].update(bins)
        for bar, sums in tally.passes.items():
            passes[bar] += sums
    return EvidenceTally(dict(cells), {key: dict(bins) for key, bins in histograms.items()}, dict(passes))


def _plain_cell(cell: Cell) -> Iterator[object]:
    traits = cell.traits
    flags = traits.is_black + 2 * traits.is_shift + 4 * traits.is_run
    yield from (cell.song_id, cell.bar_index, cell.bar_number, cell.hand.value, cell.speed_percent)
    yield from (traits.interval, traits.chord_size, traits.rhythm.value, flags, traits.fifths)


def _cell_of(row: list[Any]) -> tuple[Cell, Counts]:
    song_id, bar_index, bar_number, hand, speed, interval, chord_size, rhythm, flags, fifths = row[:10]
    traits = NoteTraits(
        interval, chord_size, _RHYTHMS[rhythm], bool(flags & 1), bool(flags & 2), bool(flags & 4), fifths
    )
    return Cell(song_id, bar_index, bar_number, _HANDS[hand], traits, speed), Counts(*map(int, row[10:14]))
