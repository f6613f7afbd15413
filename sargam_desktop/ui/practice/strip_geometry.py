"""UI layer, without Qt: from bars to pixels, for the song strip."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from typing import Final, NamedTuple

from sargam_desktop.domain.score import Score

_NARROWEST_CELL_PX: Final = 4
_CLOSEST_NUMBERS_PX: Final = 40
_NUMBER_STEPS: Final = (1, 2, 4, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)
#: A long song is drawn with so many of its notes, evenly chosen.
MOST_NOTES: Final = 5000


class Cell(NamedTuple):
    """One heat cell: a bar, or several in a long song.

    Attributes:
        bars: Indices of its bars.
        x: Left edge in pixels.
        width: Width in pixels.
    """

    bars: range
    x: float
    width: float


@dataclass(frozen=True)
class StripGeometry:
    """How a strip of a given width shows a score.

    Attributes:
        score: The piece.
        left: Left edge of the first bar in pixels.
        width: Width of all bars in pixels.
    """

    score: Score
    left: int
    width: int

    def x_of(self, beat: float) -> float:
        """Return where a beat lies, clamped to the strip."""
        length = max(self.score.end_beat - self.score.start_beat, 1e-9)
        share = (beat - self.score.start_beat) / length
        return self.left + min(max(share, 0.0), 1.0) * self.width

    def bar_at(self, x: float) -> int:
        """Return the index of the bar under a point, clamped to the score."""
        share = min(max((x - self.left) / max(self.width, 1), 0.0), 1.0)
        beat = self.score.start_beat + share * (self.score.end_beat - self.score.start_beat)
        return self.score.bar_index_at(beat)

    def bar_line_near(self, x: float) -> int:
        """Return the index of the bar whose line is nearest; the number of bars for the last line."""
        bar = self.bar_at(x)
        start, end = self.bar_edges(bar)
        return bar if x - start <= end - x else bar + 1

    def bar_edges(self, bar: int) -> tuple[float, float]:
        """Return left and right edge of a bar."""
        found = self.score.bars[bar]
        return self.x_of(found.onset_beat), self.x_of(found.end_beat)

    @cached_property
    def cells(self) -> Sequence[Cell]:
        """The heat cells from left to right, none narrower than a few pixels where bars are alike."""
        count = len(self.score.bars)
        size = max(1, ceil(count * _NARROWEST_CELL_PX / max(self.width, 1)))
        groups = (range(first, min(first + size, count)) for first in range(0, count, size))
        return [self._cell(group) for group in groups]

    def cell_of(self, bar: int) -> Cell:
        """Return the heat cell that holds a bar."""
        return self.cells[bisect_right(self.cells, bar, key=lambda cell: cell.bars.start) - 1]

    @cached_property
    def numbered_bars(self) -> Sequence[int]:
        """Indices of the bars whose numbers have room."""
        count = len(self.score.bars)
        mean_px = self.width / count
        step = next((s for s in _NUMBER_STEPS if s * mean_px >= _CLOSEST_NUMBERS_PX), count)
        bars = self.score.bars
        round_ones = (index for index in range(1, count) if bars[index].number % step == 0)
        first_free = self.left + min(_CLOSEST_NUMBERS_PX, step * mean_px)
        return [0, *(index for index in round_ones if self.x_of(bars[index].onset_beat) >= first_free - 1)]

    @cached_property
    def shown_notes(self) -> range:
        """Indices of the notes that are drawn."""
        count = len(self.score.notes)
        return range(0, count, max(1, ceil(count / MOST_NOTES)))

    def is_shown(self, note_index: int) -> bool:
        """Tell whether a note is among those drawn."""
        return note_index in self.shown_notes

    def note_share(self, pitch: int) -> float:
        """Return the height of a note, 0 for the lowest of the piece, 1 for the highest."""
        lowest, highest = self.score.pitch_range
        return (pitch - lowest) / (highest - lowest) if highest > lowest else 0.5

    def _cell(self, bars: range) -> Cell:
        start, end = self.bar_edges(bars.start)[0], self.bar_edges(bars[-1])[1]
        return Cell(bars, start, end - start)
