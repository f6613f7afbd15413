"""Engine: what a free performance left out and where it jumped, from its settled verdicts.

A pass is what is played in the order of the score, from one jump to the next. A note is missed
when the pass has gone on without it and it can no longer come late. What a jump leaves behind is
not missed: whoever begins a bar again plays it then, whoever skips it means to.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Final, NamedTuple

#: A note may still come so many chords late; one so many chords ahead of the last is no skip yet.
BACK_CHORDS: Final = 4
FEW_CHORDS: Final = 4


class Asked(NamedTuple):
    """One expected note, as passes look at it.

    Attributes:
        chord: The chord that it belongs to.
        is_optional: An ornament, which nobody has to play.
    """

    chord: int
    is_optional: bool


class Settled(NamedTuple):
    """What one more settled match tells.

    Attributes:
        missed: Expected notes that were left out, rising.
        jumped_from: The chord that was left for this note; None where there was no jump.
    """

    missed: tuple[int, ...]
    jumped_from: int | None


class FollowedPasses:
    """Adds up settled matches.

    Args:
        asked: The expected notes, in order of their chords.
        start_chord: The chord at which the first pass is to begin.
    """

    def __init__(self, asked: Sequence[Asked], start_chord: int) -> None:
        self._asked = asked
        self._members: list[list[int]] = [[] for _ in range(asked[-1].chord + 1)] if asked else []
        for index, note in enumerate(asked):
            self._members[note.chord].append(index)
        self.begin(start_chord)

    def begin(self, chord: int) -> None:
        """Begin a pass at `chord`; the program went there, so it is no jump."""
        self._here = chord - 1
        self._untold = chord
        self._hits: set[int] = set()

    def settle(self, index: int, live_chord: int, pending: Container[int | None]) -> Settled:
        """Take in a match with an expected note.

        Args:
            index: The note.
            live_chord: The chord that the player is at by now.
            pending: Notes played since, as far as is known.
        """
        chord, here = self._asked[index].chord, self._here
        is_back = chord < here - BACK_CHORDS or index in self._hits
        if is_back or chord > here + FEW_CHORDS:
            missed = self._tell_until(min(here, chord), ())
            self.begin(chord)
            self._reach(index, chord)
            return Settled(missed, max(0, here))
        self._reach(index, chord)
        end = min(self._here, live_chord - BACK_CHORDS)
        return Settled(self._tell_until(end, pending), None)

    def leave(self) -> tuple[int, ...]:
        """Return what was left out before the present chord; the program goes elsewhere."""
        return self._tell_until(self._here, ())

    def finish(self) -> tuple[int, ...]:
        """Return what was left out up to the present chord, which nothing follows."""
        return self._tell_until(self._here + 1, ())

    def _reach(self, index: int, chord: int) -> None:
        self._hits.add(index)
        self._here = max(self._here, chord)

    def _tell_until(self, end: int, pending: Container[int | None]) -> tuple[int, ...]:
        missed = []
        for chord in range(self._untold, end):
            for index in self._members[chord]:
                is_played = index in self._hits or index in pending
                if not is_played and not self._asked[index].is_optional:
                    missed.append(index)
                self._hits.discard(index)
        self._untold = max(self._untold, end)
        return tuple(missed)
