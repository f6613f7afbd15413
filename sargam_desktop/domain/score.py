"""Domain: the score, what should be played."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import Final, NamedTuple

from sargam_desktop.domain.tempo_map import TempoMap

DEFAULT_VELOCITY: Final = 80


class Hand(StrEnum):
    """The hand that plays a note."""

    LEFT = "left"
    RIGHT = "right"


class Hands(StrEnum):
    """The hands that the learner plays."""

    LEFT = "left"
    BOTH = "both"
    RIGHT = "right"

    def includes(self, hand: Hand) -> bool:
        """Tell whether the learner plays the notes of `hand`."""
        return self is Hands.BOTH or self.value == hand.value


class ScoreNote(NamedTuple):
    """One note of a score; its index in `Score.notes` is its identity.

    Attributes:
        onset_beat: Onset in quarter notes from the beginning of the score.
        duration_beat: Length in quarter notes, ties merged; of a grace note how long before its
            onset it sounds when the program plays it.
        pitch: Key number 0-127.
        hand: The hand that plays it.
        velocity: Loudness 1-127 when the program plays it.
        finger: Fingering 1-5, None where the score says nothing.
        is_grace: An ornament before a main note, whose onset it shares: so it may be struck
            before the beat or on it, and neither makes the main note late.
    """

    onset_beat: float
    duration_beat: float
    pitch: int
    hand: Hand
    velocity: int = DEFAULT_VELOCITY
    finger: int | None = None
    is_grace: bool = False


class Bar(NamedTuple):
    """One bar as played (a repeated bar appears each time).

    Attributes:
        number: Printed number; a pick-up bar is 0.
        onset_beat: Its bar line.
        length_beat: Its length in quarter notes; a pick-up bar is shorter than its metre.
        numerator: Upper figure of the metre.
        denominator: Lower figure of the metre.
    """

    number: int
    onset_beat: float
    length_beat: float
    numerator: int = 4
    denominator: int = 4

    @property
    def end_beat(self) -> float:
        """Where the next bar begins."""
        return self.onset_beat + self.length_beat

    @property
    def full_length_beat(self) -> float:
        """Length in quarter notes that the metre asks for."""
        return self.numerator * 4 / self.denominator


@dataclass(frozen=True)
class Score:
    """Notes, bars and tempo of a piece, repeats written out as played.

    Attributes:
        notes: In rising order of (onset_beat, pitch).
        bars: Without gaps, the first at the earliest onset or before it; at least one.
        tempo_map: Tempo over the beats.
        fifths: Key signature at the beginning, -7 (flats) to 7 (sharps).
        is_minor: The key is minor.

    Raises:
        ValueError: Notes out of order or no bar.
    """

    notes: tuple[ScoreNote, ...]
    bars: tuple[Bar, ...]
    tempo_map: TempoMap = field(default_factory=TempoMap)
    fifths: int = 0
    is_minor: bool = False

    def __post_init__(self) -> None:
        if not self.bars:
            raise ValueError("a score has at least one bar")
        onsets = self.onsets_beat
        if any(a > b for a, b in pairwise(onsets)):
            raise ValueError("the notes of a score come in order of onset")

    @cached_property
    def onsets_beat(self) -> list[float]:
        """Onset of each note, rising; shared, not to be changed."""
        return [note.onset_beat for note in self.notes]

    @cached_property
    def _bar_onsets(self) -> list[float]:
        return [bar.onset_beat for bar in self.bars]

    @property
    def start_beat(self) -> float:
        """The first bar line."""
        return self.bars[0].onset_beat

    @property
    def end_beat(self) -> float:
        """The last bar line."""
        return self.bars[-1].end_beat

    @cached_property
    def hands(self) -> frozenset[Hand]:
        """The hands that have notes."""
        return frozenset(note.hand for note in self.notes)

    @cached_property
    def pitch_range(self) -> tuple[int, int]:
        """Lowest and highest pitch; middle C twice where there are no notes."""
        pitches = [note.pitch for note in self.notes] or [60]
        return min(pitches), max(pitches)

    def bar_index_at(self, beat: float) -> int:
        """Return the index in `bars` of the bar that sounds at `beat`, clamped to the score."""
        return max(0, bisect_right(self._bar_onsets, beat) - 1)

    def index_range(self, start_beat: float, end_beat: float) -> range:
        """Return the indices of the notes with start_beat <= onset < end_beat."""
        onsets = self.onsets_beat
        return range(bisect_left(onsets, start_beat), bisect_left(onsets, end_beat))
