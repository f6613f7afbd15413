"""Adapters: which hand plays which note of a file that does not say.

Each chord is cut between two of its keys. The cut is the one that keeps both hands near
where they were, each within reach, and above or below what the other still holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from sargam_desktop.domain.score import Hand

#: Where the hands lie before they have played: the C of the bass clef and the C above middle C.
_LEFT_HOME: Final = 48.0
_RIGHT_HOME: Final = 69.0
#: A hand reaches this many semitones; each beyond costs as much as a long move.
_REACH: Final = 12
_BEYOND_REACH_COST: Final = 12.0
#: Share of the way that a hand's centre moves to what it plays.
_FOLLOW: Final = 0.35


class SoundingNote(NamedTuple):
    """A note without a hand; ticks or beats, as long as both are of one unit."""

    onset: float
    offset: float
    pitch: int


class _HandState:
    """Where one hand lies and what it holds."""

    def __init__(self, home: float) -> None:
        self._centre = home
        self._held: list[SoundingNote] = []

    def cost(self, pitches: Sequence[int]) -> float:
        """Return how far the hand has to go for `pitches`, and how far it must stretch."""
        if not pitches:
            return 0.0
        keys = [*pitches, *(note.pitch for note in self._held)]
        beyond = max(0, max(keys) - min(keys) - _REACH)
        return sum(abs(pitch - self._centre) for pitch in pitches) + beyond * _BEYOND_REACH_COST

    def play(self, notes: Sequence[SoundingNote]) -> None:
        """Take over `notes`."""
        if notes:
            middle = sum(note.pitch for note in notes) / len(notes)
            self._centre += (middle - self._centre) * _FOLLOW
            self._held.extend(notes)

    def release_until(self, onset: float) -> None:
        """Let go of what ends at `onset` or before."""
        self._held = [note for note in self._held if note.offset > onset]


def split_hands(notes: Sequence[SoundingNote]) -> list[Hand]:
    """Return the hand of each note.

    Args:
        notes: In rising order of (onset, pitch).
    """
    left, right = _HandState(_LEFT_HOME), _HandState(_RIGHT_HOME)
    hands: list[Hand] = []
    for chord in _chords(notes):
        left.release_until(chord[0].onset)
        right.release_until(chord[0].onset)
        count = _count_of_left(left, right, [note.pitch for note in chord])
        left.play(chord[:count])
        right.play(chord[count:])
        hands += [Hand.LEFT] * count + [Hand.RIGHT] * (len(chord) - count)
    return hands


def _chords(notes: Sequence[SoundingNote]) -> Iterator[list[SoundingNote]]:
    for _, chord in groupby(notes, key=lambda note: note.onset):
        yield list(chord)


def _count_of_left(left: _HandState, right: _HandState, pitches: Sequence[int]) -> int:
    """Return how many of the lowest keys the left hand takes; the right in doubt."""
    counts = range(len(pitches) + 1)
    return min(counts, key=lambda count: left.cost(pitches[:count]) + right.cost(pitches[count:]))
