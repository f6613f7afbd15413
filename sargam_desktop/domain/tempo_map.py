"""Domain: the tempo map, between beats of a score and microseconds at full speed."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final, NamedTuple

US_PER_MINUTE: Final = 60_000_000
DEFAULT_BPM: Final = 100.0


class TempoChange(NamedTuple):
    """From `onset_beat` on the tempo is `bpm` quarter notes a minute."""

    onset_beat: float
    bpm: float


@dataclass(frozen=True)
class TempoMap:
    """Tempo over the whole score; a beat is always a quarter note.

    Attributes:
        changes: In rising order of onset, the first at or before beat 0, every bpm above 0.

    Raises:
        ValueError: The changes are empty, out of order, or hold a tempo of 0 or less.
    """

    changes: tuple[TempoChange, ...] = (TempoChange(0.0, DEFAULT_BPM),)

    def __post_init__(self) -> None:
        if not self.changes or self.changes[0].onset_beat > 0:
            raise ValueError("a tempo map begins at beat 0")
        if any(not change.bpm > 0 for change in self.changes):
            raise ValueError("a tempo is above 0")
        if any(not a.onset_beat < b.onset_beat for a, b in pairwise(self.changes)):
            raise ValueError("tempo changes come in rising order")

    @cached_property
    def _onsets_beat(self) -> list[float]:
        return [change.onset_beat for change in self.changes]

    @cached_property
    def _onsets_us(self) -> list[float]:
        """Microseconds of each change, counted from beat 0."""
        first = self.changes[0]
        times = [first.onset_beat * US_PER_MINUTE / first.bpm]
        for a, b in pairwise(self.changes):
            times.append(times[-1] + (b.onset_beat - a.onset_beat) * US_PER_MINUTE / a.bpm)
        return times

    def us_at(self, beat: float) -> int:
        """Return the microseconds from beat 0 to `beat` at full speed; negative before beat 0."""
        index = max(0, bisect_right(self._onsets_beat, beat) - 1)
        change = self.changes[index]
        return round(self._onsets_us[index] + (beat - change.onset_beat) * US_PER_MINUTE / change.bpm)

    def beat_at(self, us: float) -> float:
        """Return the beat at `us` microseconds from beat 0; the inverse of `us_at`."""
        index = max(0, bisect_right(self._onsets_us, us) - 1)
        change = self.changes[index]
        return change.onset_beat + (us - self._onsets_us[index]) * change.bpm / US_PER_MINUTE

    def scaled(self, factor: float) -> TempoMap:
        """Return the same map, `factor` times as fast."""
        return TempoMap(tuple(TempoChange(change.onset_beat, change.bpm * factor) for change in self.changes))

    def bpm_at(self, beat: float) -> float:
        """Return the tempo in quarter notes a minute at `beat`."""
        return self.changes[max(0, bisect_right(self._onsets_beat, beat) - 1)].bpm
