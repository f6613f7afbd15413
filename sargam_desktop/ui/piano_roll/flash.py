"""UI layer, without Qt: how long a verdict shows at the now-line, and how strongly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.score import Hand

_US_PER_MS: Final = 1000
_GLYPH_IN_US: Final = 60 * _US_PER_MS
_GLYPH_HOLD_US: Final = 480 * _US_PER_MS
_GLYPH_OUT_US: Final = 160 * _US_PER_MS
#: A verdict shows for so long.
FLASH_US: Final = _GLYPH_IN_US + _GLYPH_HOLD_US + _GLYPH_OUT_US
GLOW_US: Final = 260 * _US_PER_MS


@dataclass(frozen=True, slots=True)
class Flash:
    """A verdict at the now-line.

    Attributes:
        result: The verdict.
        pitch: The lane.
        hand: Its shape.
        note_index: The note of the score, None for a wrong note.
        born_us: Clock time at which it was shown first.
    """

    result: Result
    pitch: int
    hand: Hand
    note_index: int | None
    born_us: int

    def is_over(self, now_us: int) -> bool:
        """Tell whether it has faded."""
        return now_us - self.born_us >= FLASH_US

    def opacity(self, now_us: int, *, is_motion_reduced: bool) -> float:
        """Return the opacity of body and glyph, 0-1: 60 ms in, 480 ms hold, 160 ms out, out-cubic."""
        age = now_us - self.born_us
        if is_motion_reduced:
            return float(age < FLASH_US)
        if age < _GLYPH_IN_US:
            return _out_cubic(max(age, 0) / _GLYPH_IN_US)
        left = FLASH_US - age
        return 1.0 if left >= _GLYPH_OUT_US else 1.0 - _out_cubic(1.0 - max(left, 0) / _GLYPH_OUT_US)

    def glow(self, now_us: int, *, is_motion_reduced: bool) -> float:
        """Return the strength of the glow, 0-1, falling over 260 ms, out-quad."""
        age = now_us - self.born_us
        if is_motion_reduced or age >= GLOW_US:
            return 0.0
        return (1.0 - max(age, 0) / GLOW_US) ** 2


def _out_cubic(share: float) -> float:
    return 1.0 - (1.0 - share) ** 3
