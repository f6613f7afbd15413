"""Adapters: which hand plays which note of a file that does not say.

Every chord is cut at a key: what lies below is for the left hand. A cut is good where what each
hand strikes and holds lies close together and within an octave; and the cut should not jump
about. The best row of cuts through the whole piece is found by dynamic programming (Viterbi).
The numbers were set on 84 scores whose staves are known; see docs/import.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from sargam_desktop.domain.pitch import MIDDLE_C
from sargam_desktop.domain.score import Hand

if TYPE_CHECKING:
    from numpy.typing import NDArray

    _Floats = NDArray[np.float64]

#: The keys at which a chord may be cut: the lowest key of the right hand.
_CUTS: Final = np.arange(36, 85)
_PITCHES: Final = np.arange(128.0)
_OCTAVE: Final = 12
#: A hand reaches an octave; each semitone beyond costs this much.
_BEYOND_REACH_COST: Final = 5.0
#: What it costs to move the cut by an octave.
_MOVE_COST: Final = 40.0
#: What a cut an octave away from middle C costs: it decides only where nothing else does.
_AWAY_COST: Final = 0.1
#: A melody goes by steps of up to a third; to change hands within one costs this much.
_LARGEST_STEP: Final = 4
_BROKEN_LINE_COST: Final = 1.0
#: A held key counts half of one that is struck.
_HELD_WEIGHT: Final = 0.5
#: More keys than this in one hand do not make their distances weigh more.
_FULL_HAND: Final = 6.0
_CHORDS_AT_A_TIME: Final = 1024
_NOTHING: Final = 1e-9
_NO_KEY: Final = -1


class SoundingNote(NamedTuple):
    """A note without a hand; ticks or beats, as long as both are of one unit."""

    onset: float
    offset: float
    pitch: int


def split_hands(notes: Sequence[SoundingNote]) -> list[Hand]:
    """Return the hand of each note.

    Args:
        notes: In rising order of (onset, pitch).
    """
    chords = [list(chord) for _, chord in groupby(notes, key=lambda note: note.onset)]
    return [
        Hand.RIGHT if note.pitch >= cut else Hand.LEFT
        for chord, cut in zip(chords, _best_cuts(chords), strict=True)
        for note in chord
    ]


def _best_cuts(chords: Sequence[Sequence[SoundingNote]]) -> list[int]:
    """Return the row of cuts that costs least in all."""
    moves = np.abs(_CUTS[:, np.newaxis] - _CUTS) * (_MOVE_COST / _OCTAVE)
    places = np.arange(len(_CUTS))
    total = np.zeros(len(_CUTS))
    came_from: list[NDArray[np.intp]] = []
    for costs in _costs(chords):
        for cost in costs:
            ways = moves + total
            best = ways.argmin(axis=1)
            came_from.append(best)
            total = ways[places, best] + cost
    place, cuts = int(total.argmin()), []
    for best in reversed(came_from):
        cuts.append(int(_CUTS[place]))
        place = int(best[place])
    return cuts[::-1]


def _costs(chords: Sequence[Sequence[SoundingNote]]) -> Iterator[_Floats]:
    """Yield what each cut costs for some chords at a time, shape (chords, cuts)."""
    held: list[SoundingNote] = []
    for start in range(0, len(chords), _CHORDS_AT_A_TIME):
        portion = chords[start : start + _CHORDS_AT_A_TIME]
        weights = np.zeros((len(portion), len(_PITCHES)))
        for row, chord in zip(weights, portion, strict=True):
            held = [note for note in held if note.offset > chord[0].onset]
            for note in held:
                row[note.pitch] += _HELD_WEIGHT
            for note in chord:
                row[note.pitch] += 1
            held += chord
        yield _spread_costs(weights) + _reach_costs(weights) + _line_costs(weights) + _away_costs()


def _spread_costs(weights: _Floats) -> _Floats:
    """Return how far apart the keys of each hand lie: their standard deviation, by weight."""
    sums = [np.cumsum(weights * _PITCHES**power, axis=1) for power in range(3)]
    left = [part[:, _CUTS - 1] for part in sums]
    right = [part[:, -1:] - below for part, below in zip(sums, left, strict=True)]
    total = sums[0][:, -1:]
    costs = np.zeros(left[0].shape)
    for count, first, second in (left, right):
        safe = np.maximum(count, _NOTHING)
        variance = np.maximum(second / safe - (first / safe) ** 2, 0)
        costs += np.where(count > _NOTHING, np.sqrt(variance) * np.minimum(count, _FULL_HAND) * count, 0)
    shares: _Floats = costs / total
    return shares


def _reach_costs(weights: _Floats) -> _Floats:
    """Return how far each hand would have to stretch beyond its reach."""
    is_there = weights > 0
    keys = np.arange(len(_PITCHES))
    tops = np.maximum.accumulate(np.where(is_there, keys, _NO_KEY), axis=1)[:, _CUTS - 1]
    rising = np.where(is_there, keys, len(keys))[:, ::-1]
    bottoms = np.minimum.accumulate(rising, axis=1)[:, ::-1][:, _CUTS]
    lowest, highest = rising.min(axis=1)[:, np.newaxis], np.where(is_there, keys, _NO_KEY).max(axis=1)
    left = np.where(tops > _NO_KEY, tops - lowest, 0)
    right = np.where(bottoms < len(keys), highest[:, np.newaxis] - bottoms, 0)
    beyond = np.maximum(left - _OCTAVE, 0) + np.maximum(right - _OCTAVE, 0)
    costs: _Floats = beyond * _BEYOND_REACH_COST
    return costs


def _line_costs(weights: _Floats) -> _Floats:
    """Return what it costs to give a melody to the other hand in the middle of a small step."""
    is_single = np.count_nonzero(weights, axis=1) == 1
    keys = weights.argmax(axis=1)
    steps = np.abs(np.diff(keys))
    is_step = is_single[1:] & is_single[:-1] & (steps <= _LARGEST_STEP)
    lower, upper = np.minimum(keys[1:], keys[:-1]), np.maximum(keys[1:], keys[:-1])
    is_between = (lower[:, np.newaxis] < _CUTS) & (upper[:, np.newaxis] >= _CUTS)
    costs = np.zeros((len(weights), len(_CUTS)))
    costs[1:] = np.where(is_between & is_step[:, np.newaxis], _BROKEN_LINE_COST, 0)
    return costs


def _away_costs() -> _Floats:
    costs: _Floats = np.abs(_CUTS - MIDDLE_C) * (_AWAY_COST / _OCTAVE)
    return costs
