"""Domain: what a virtual learner finds hard wherever it comes, besides bars: models, written down.

Each says by how much it raises the chance of a slip at a note, and how much it moves the note in
time. What a note is to the hand (its `Approach`) is worked out here from what is played, not from
bar lines and note values, and knows nothing of how anybody may look for it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import prod
from random import Random
from typing import Final, NamedTuple, Protocol

from sargam_desktop.domain.judgement import US_PER_MS
from sargam_desktop.domain.learner.notes_to_play import ChordToPlay, NoteToPlay
from sargam_desktop.domain.pitch import is_black_key
from sargam_desktop.domain.score import Hand

_US_PER_S: Final = 1_000_000
_AMPLE_US: Final = 10 * _US_PER_S
#: A hand is where its last strokes were.
_STROKES_REMEMBERED: Final = 3
#: Gaps count as equal within this share.
_EQUAL_SHARE: Final = 0.15


class Approach(NamedTuple):
    """How a hand comes to a note.

    Attributes:
        note: The note.
        step: Semitones from the outer note of the hand's last stroke to this one, down < 0; None
            for a first stroke and for inner notes.
        chord_size: Notes that the hand strikes together.
        gap_us: Time since the hand's last stroke.
        gap_after_us: Time to its next one.
        gap_before_us: Time between its last two strokes before.
        moved: Semitones from the middle of the last strokes.
        in_bar_us: Time since the first stroke of the bar.
    """

    note: NoteToPlay
    step: int | None
    chord_size: int
    gap_us: int
    gap_after_us: int
    gap_before_us: int
    moved: float
    in_bar_us: int

    @property
    def is_quick_run(self) -> bool:
        """Tell whether it is in the middle of equal steps of single notes."""
        gaps = (self.gap_before_us, self.gap_us)
        return self.chord_size == 1 and max(gaps) <= (1 + _EQUAL_SHARE) * min(gaps)


class Weakness(Protocol):
    """What a learner finds hard."""

    def slip_chance(self, approach: Approach) -> float:
        """Return the added chance of a slip, 0 to 1."""
        ...

    def shift_us(self, approach: Approach, chance: Random) -> int:
        """Return by how much the note comes later; early < 0."""
        ...


class _Untimed:
    """A weakness that makes slips and leaves time alone."""

    def shift_us(self, approach: Approach, chance: Random) -> int:  # noqa: ARG002 (as in `Weakness`)
        """Return 0."""
        return 0


class _Sure:
    """A weakness that moves notes in time and makes no slips."""

    def slip_chance(self, approach: Approach) -> float:  # noqa: ARG002 (as in `Weakness`)
        """Return 0."""
        return 0.0


@dataclass(frozen=True, slots=True)
class WeakSteps(_Untimed):
    """Some steps from note to note go wrong.

    Attributes:
        chance: Added chance of a slip.
        least: Semitones from...
        most: ...to, both inclusive, down < 0.
        either_way: Up and down alike; the bounds are widths then.
        hand: The hand, None for both.
    """

    chance: float
    least: int
    most: int
    either_way: bool = False
    hand: Hand | None = None

    def slip_chance(self, approach: Approach) -> float:
        """Return the added chance of a slip, 0 to 1."""
        if approach.step is None or self.hand not in (None, approach.note.hand):
            return 0.0
        step = abs(approach.step) if self.either_way else approach.step
        return self.chance if self.least <= step <= self.most else 0.0


@dataclass(frozen=True, slots=True)
class WeakChords(_Untimed):
    """Notes of chords go wrong, each by itself."""

    chance: float
    fewest: int = 2

    def slip_chance(self, approach: Approach) -> float:
        """Return the added chance of a slip, 0 to 1."""
        return self.chance if approach.chord_size >= self.fewest else 0.0


@dataclass(frozen=True, slots=True)
class WeakBlackKeys(_Untimed):
    """Black keys go wrong."""

    chance: float

    def slip_chance(self, approach: Approach) -> float:
        """Return the added chance of a slip, 0 to 1."""
        return self.chance if is_black_key(approach.note.pitch) else 0.0


@dataclass(frozen=True, slots=True)
class WeakPiece(_Untimed):
    """Everything goes wrong more often: the piece is in a key that the learner does not know."""

    chance: float

    def slip_chance(self, approach: Approach) -> float:  # noqa: ARG002 (everywhere)
        """Return the added chance of a slip, 0 to 1."""
        return self.chance


@dataclass(frozen=True, slots=True)
class WeakDots(_Sure):
    """After a long note the short one comes at the wrong time: dotted rhythms.

    Attributes:
        spread_ms: Standard deviation of what is added.
        ratio: How many times as long the long one is, at least...
        widest: ...and at most.
    """

    spread_ms: float
    ratio: float = 2.7
    widest: float = 3.3

    def shift_us(self, approach: Approach, chance: Random) -> int:
        """Return by how much the note comes later; early < 0."""
        gaps = (approach.gap_us, approach.gap_after_us)
        if max(gaps) < self.ratio * min(gaps) or max(gaps) > self.widest * min(gaps):
            return 0
        return round(chance.gauss(0, self.spread_ms) * US_PER_MS)


@dataclass(frozen=True, slots=True)
class UnevenRuns(_Sure):
    """Quick even notes come unevenly.

    Attributes:
        spread_ms: Standard deviation of what is added.
        slowest_us: Steps at most so long are quick.
    """

    spread_ms: float
    slowest_us: int = 420_000

    def shift_us(self, approach: Approach, chance: Random) -> int:
        """Return by how much the note comes later; early < 0."""
        if not approach.is_quick_run or approach.gap_us > self.slowest_us:
            return 0
        return round(chance.gauss(0, self.spread_ms) * US_PER_MS)


@dataclass(frozen=True, slots=True)
class BarDrift(_Sure):
    """Within each bar the learner gets later, or earlier below 0, and begins the next one in time.

    Attributes:
        ms_per_s: By how much in each second.
    """

    ms_per_s: float

    def shift_us(self, approach: Approach, chance: Random) -> int:  # noqa: ARG002 (steady)
        """Return by how much the note comes later; early < 0."""
        return round(self.ms_per_s * US_PER_MS * approach.in_bar_us / _US_PER_S)


@dataclass(frozen=True, slots=True)
class SlowMoves(_Sure):
    """Where the hand has to move it often comes late.

    Attributes:
        chance: How often.
        late_ms: How late, as a median; some come much later.
        farther: From so many semitones on.
    """

    chance: float
    late_ms: float
    farther: float = 6.0

    def shift_us(self, approach: Approach, chance: Random) -> int:
        """Return by how much the note comes later."""
        if approach.moved < self.farther or chance.random() >= self.chance:
            return 0
        return round(self.late_ms * chance.lognormvariate(0, 0.35) * US_PER_MS)


class Hardships:
    """All weaknesses of a learner, at each note of a piece.

    Args:
        weaknesses: They.
        chords: The piece.
    """

    def __init__(self, weaknesses: Sequence[Weakness], chords: Sequence[ChordToPlay]) -> None:
        self._weaknesses = weaknesses
        self._approaches = approaches(chords)

    def slip_chance(self, note: NoteToPlay) -> float:
        """Return the chance of a slip at `note` from all of them, 0 to 1."""
        approach = self._approaches[note.note_index]
        return 1 - prod(1 - weakness.slip_chance(approach) for weakness in self._weaknesses)

    def shift_us(self, note: NoteToPlay, chance: Random) -> int:
        """Return by how much `note` comes later from all of them."""
        approach = self._approaches[note.note_index]
        return sum(weakness.shift_us(approach, chance) for weakness in self._weaknesses)


def approaches(chords: Sequence[ChordToPlay]) -> dict[int, Approach]:
    """Return how each hand comes to each note, by `note_index`."""
    bar_us: dict[int, int] = {}
    for chord in chords:
        bar_us.setdefault(chord.bar_index, chord.onset_us)
    found: dict[int, Approach] = {}
    for hand in Hand:
        strokes = [own for chord in chords if (own := [note for note in chord.notes if note.hand is hand])]
        for approach in _of_hand(strokes, hand, bar_us):
            found[approach.note.note_index] = approach
    return found


def _of_hand(
    strokes: Sequence[Sequence[NoteToPlay]], hand: Hand, bar_us: dict[int, int]
) -> Iterable[Approach]:
    outer = [(max if hand is Hand.RIGHT else min)(note.pitch for note in stroke) for stroke in strokes]
    onsets = [stroke[0].onset_us for stroke in strokes]
    gaps = [_AMPLE_US, *(b - a for a, b in pairwise(onsets)), _AMPLE_US]
    recent: deque[float] = deque(maxlen=_STROKES_REMEMBERED)
    for at, stroke in enumerate(strokes):
        pitches = [note.pitch for note in stroke]
        middle = sum(pitches) / len(pitches)
        moved = abs(middle - sum(recent) / len(recent)) if recent else 0.0
        for note in stroke:
            step = outer[at] - outer[at - 1] if at and note.pitch == outer[at] else None
            before_us = gaps[at - 1] if at else _AMPLE_US
            in_bar_us = note.onset_us - bar_us[note.bar_index] if note.bar_index in bar_us else 0
            yield Approach(note, step, len(stroke), gaps[at], gaps[at + 1], before_us, moved, in_bar_us)
        recent.append(middle)
