"""UI layer, without Qt: where beats, bars and keys lie in the picture of the hands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sargam_desktop.domain.score import Score

#: The keys at the left, and the bar numbers above.
GUTTER_PX: Final = 58.0
RULER_PX: Final = 28.0
_PX_PER_BEAT: Final = 30.0
_WIDEST_PX_PER_BEAT: Final = 90.0
_FEWEST_ROWS: Final = 18
_SPARE_ROWS: Final = 1.5
_TALLEST_ROW_PX: Final = 18.0


@dataclass(frozen=True)
class HandsGeometry:
    """A song in a picture that is scrolled from left to right.

    Attributes:
        score: The song.
        width: Of the picture, in pixels.
        height: Of the picture, in pixels.
        scrolled_px: How far it is scrolled.
    """

    score: Score
    width: float
    height: float
    scrolled_px: float = 0.0

    @property
    def px_per_beat(self) -> float:
        """Width of a quarter note: a short song fills the picture."""
        beats = self.score.end_beat - self.score.start_beat
        return min(max(_PX_PER_BEAT, (self.width - GUTTER_PX) / beats), _WIDEST_PX_PER_BEAT)

    @property
    def farthest_px(self) -> float:
        """How far it can be scrolled."""
        beats = self.score.end_beat - self.score.start_beat
        return max(beats * self.px_per_beat - (self.width - GUTTER_PX), 0.0)

    @property
    def row_px(self) -> float:
        """Height of the row of one key."""
        low, high = self.score.pitch_range
        rows = max(high - low + 1, _FEWEST_ROWS) + 2 * _SPARE_ROWS
        return min((self.height - RULER_PX) / rows, _TALLEST_ROW_PX)

    def x_of(self, beat: float) -> float:
        """Return where a beat lies."""
        return GUTTER_PX + (beat - self.score.start_beat) * self.px_per_beat - self.scrolled_px

    def beat_at(self, x: float) -> float:
        """Return the beat at a place."""
        return self.score.start_beat + (x - GUTTER_PX + self.scrolled_px) / self.px_per_beat

    def bar_at(self, x: float) -> int:
        """Return the index of the bar at a place, of the nearest one outside the song."""
        return self.score.bar_index_at(self.beat_at(x))

    def bar_edges(self, index: int) -> tuple[float, float]:
        """Return where a bar begins and ends."""
        bar = self.score.bars[index]
        return self.x_of(bar.onset_beat), self.x_of(bar.end_beat)

    def top_of(self, pitch: float) -> float:
        """Return the upper edge of the row of a key."""
        low, high = self.score.pitch_range
        middle = RULER_PX + (self.height - RULER_PX) / 2
        return middle + ((low + high) / 2 - pitch - 0.5) * self.row_px

    def pitch_at(self, y: float) -> int:
        """Return the key whose row lies at a height."""
        low, high = self.score.pitch_range
        middle = RULER_PX + (self.height - RULER_PX) / 2
        return round((low + high) / 2 - (y - middle) / self.row_px)

    def scrolled_to(self, first: int, last: int) -> float:
        """Return how far to scroll so that some bars are seen, the first of them for sure."""
        left, right = self.bar_edges(first)[0], self.bar_edges(last)[1]
        scrolled = self.scrolled_px
        if right > self.width:
            scrolled += right - self.width
        left -= scrolled - self.scrolled_px
        if left < GUTTER_PX:
            scrolled -= GUTTER_PX - left
        return min(max(scrolled, 0.0), self.farthest_px)
