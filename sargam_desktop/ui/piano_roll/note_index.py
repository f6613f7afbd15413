"""UI layer, without Qt: which notes sound in a span of beats, quickly in songs of any length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from sargam_desktop.domain.score import Score, ScoreNote

_FAN: Final = 16
#: More notes than this cannot begin before a beat and still sound at it, one for each key and hand.
_MOST_SUSTAINED: Final = 256


class NoteIndex:
    """Notes by span, over a tree of latest ends.

    Notes that begin in a span are found by their onset. Notes that begin before it and still
    sound are found from the top of a tree, each node of which knows the latest end of 16 below.
    """

    def __init__(self, score: Score) -> None:
        """Read the whole score once."""
        self._score = score
        levels: list[Sequence[float]] = [[note.onset_beat + note.duration_beat for note in score.notes]]
        while len(levels[-1]) > _FAN:
            below = levels[-1]
            levels.append([max(below[i : i + _FAN]) for i in range(0, len(below), _FAN)])
        self._levels = levels

    def between(self, first_beat: float, last_beat: float) -> tuple[list[ScoreNote], range]:
        """Return the notes of a span.

        Returns:
            The notes that begin before the span and reach into it, and the indices in
            `Score.notes` of those that begin in it.
        """
        begun = self._score.index_range(first_beat, last_beat)
        return self.sustained_at(first_beat), begun

    def sustained_at(self, beat: float) -> list[ScoreNote]:
        """Return notes that begin before `beat` and end after it, at most 256."""
        return [self._score.notes[index] for index in self.indices_sustained_at(beat)]

    def indices_sustained_at(self, beat: float) -> list[int]:
        """Return the indices in `Score.notes` of the notes of `sustained_at`."""
        stop = self._score.index_range(self._score.start_beat, beat).stop
        found = self._walk(len(self._levels) - 1, 0, len(self._levels[-1]), beat, stop)
        return list(islice(found, _MOST_SUSTAINED))

    def _walk(self, level: int, first: int, last: int, beat: float, stop: int) -> Iterator[int]:
        """Yield the indices below `stop` of notes that end after `beat`, in one span of a level."""
        ends = self._levels[level]
        reach = _FAN**level
        for place in range(first, min(last, len(ends))):
            if place * reach >= stop:
                return
            if ends[place] <= beat:
                continue
            if level == 0:
                yield place
            else:
                yield from self._walk(level - 1, place * _FAN, (place + 1) * _FAN, beat, stop)
