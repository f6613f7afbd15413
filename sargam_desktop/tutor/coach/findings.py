"""Tutor, coach: a finding: what goes wrong for a learner, how much, and on how many notes that rests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.domain.wording import Wording

SENTENCE: Final = "{what}: {numbers}"
SENTENCE_OF_HAND: Final = "{what}, {hand}: {numbers}"
LEFT_HAND: Final = "left hand"
RIGHT_HAND: Final = "right hand"


class FindingKind(StrEnum):
    """What a finding is about."""

    UNLEARNT_BARS = "unlearnt_bars"
    RANDOM_SLIPS = "random_slips"
    TIMING_BIAS = "timing_bias"
    DRIFT = "drift"
    UNEVEN_RUNS = "uneven_runs"
    INTERVAL = "interval"
    LEAPS = "leaps"
    CHORDS = "chords"
    RHYTHM = "rhythm"
    KEYS = "keys"
    HESITATION = "hesitation"


class EffectUnit(StrEnum):
    """In what an effect is measured."""

    PERCENT_POINTS = "percent_points"
    MILLISECONDS = "milliseconds"
    MILLISECONDS_PER_BEAT = "milliseconds_per_beat"


class Subject(NamedTuple):
    """What exactly it is about; only what its kind needs is there.

    Attributes:
        hand: The hand, None for both.
        interval: Semitones from the note before in the same hand, down < 0.
        rhythm: Name of the rhythm, one of `note_features.Rhythm`.
        chord_size: Notes struck together in one hand.
        fifths: Key signature, -7 (flats) to 7 (sharps).
        is_black: Black keys, whatever the key signature.
    """

    hand: Hand | None = None
    interval: int | None = None
    rhythm: str | None = None
    chord_size: int | None = None
    fifths: int | None = None
    is_black: bool | None = None


class FoundPassage(NamedTuple):
    """Where it shows most.

    Attributes:
        song_id: The song in the store; None for a session without one.
        bars: Indices of first and last bar, inclusive.
        hands: Whose notes.
    """

    song_id: str | None
    bars: tuple[int, int]
    hands: Hands


@dataclass(frozen=True, slots=True)
class Finding:
    """What goes wrong.

    Attributes:
        kind: What it is about.
        subject: What exactly.
        effect: How much, against the learner's own rest; signed where a direction has a meaning.
        unit: In what.
        sample: Notes (or runs, or shifts) that it rests on.
        needed_sample: So many are needed before anything is said.
        title: What it is about, in words.
        wording: The numbers, in words.
        passage: Where it shows most; None where no place stands out.
        q: Share of false findings that is to be expected among those at least as clear; 1 where
            there are too few notes to say.
    """

    kind: FindingKind
    subject: Subject
    effect: float
    unit: EffectUnit
    sample: int
    needed_sample: int
    title: Wording
    wording: Wording
    passage: FoundPassage | None = None
    q: float = 1.0

    @property
    def is_enough(self) -> bool:
        """Tell whether it rests on enough notes to be said."""
        return self.sample >= self.needed_sample

    def sentence(self, translate: Callable[[str], str] = str) -> str:
        """Return the whole sentence, in the language of `translate`, which is given templates."""
        parts = {
            "what": self.title.filled(translate(self.title.template)),
            "numbers": self.wording.filled(translate(self.wording.template)),
        }
        if self.subject.hand is None:
            return translate(SENTENCE).format(**parts)
        hand = LEFT_HAND if self.subject.hand is Hand.LEFT else RIGHT_HAND
        return translate(SENTENCE_OF_HAND).format(hand=translate(hand), **parts)
