"""Domain: what the virtual learner played, and the truth about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from sargam_desktop.domain.performance import NoteOff, NoteOn


class FaultKind(StrEnum):
    """What the learner did otherwise than written."""

    WRONG_KEY = "wrong_key"
    OCTAVE_SLIP = "octave_slip"
    MISSED = "missed"
    DOUBLED = "doubled"
    EARLY = "early"
    LATE = "late"
    ROLLED = "rolled"
    HESITATED = "hesitated"
    RESTARTED = "restarted"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that the learner did otherwise than written.

    Attributes:
        kind: What.
        at_us: Session time at which it shows: of the press, of the press that is missing, of the
            chord after a hesitation, of the chord with which it goes on after a jump.
        note_index: Index in `Score.notes` of the note; of a chord its lowest one; after a jump
            the one with which it goes on.
        bar_index: Index in `Score.bars`; of a jump the bar that is left.
        size_us: Early and late: the deviation, late > 0. Doubled: time to the second press.
            Rolled: spread of the chord. Hesitation and jumps: the pause. Wrong keys: time until
            they are put right, 0 if never. Missed: 0.
        played_pitch: The key that was pressed instead, or twice; None for other kinds.
        to_bar_index: The bar with which it goes on after a jump; None for other kinds.
    """

    kind: FaultKind
    at_us: int
    note_index: int
    bar_index: int
    size_us: int = 0
    played_pitch: int | None = None
    to_bar_index: int | None = None


class AlignedPress(NamedTuple):
    """A press and what it stands for.

    Attributes:
        at_us: Session time.
        pitch: The key.
        note_index: Index in `Score.notes` of the note that it plays; None for a wrong key and
            for the second of two presses.
        meant_index: The note that it was meant for.
        attempt: 0 when the note's chord is played for the first time, then 1, 2, ...
        velocity: 1-127.
        length_us: How long the key is to be held.
    """

    at_us: int
    pitch: int
    note_index: int | None
    meant_index: int
    attempt: int
    velocity: int
    length_us: int


@dataclass(frozen=True)
class LearnerPerformance:
    """What the virtual learner played.

    Attributes:
        events: Presses and releases, by time.
        alignment: The true meaning of each press in `events`, in the same order.
        faults: What was otherwise than written, by time.
    """

    events: tuple[NoteOn | NoteOff, ...]
    alignment: tuple[AlignedPress, ...]
    faults: tuple[Fault, ...]

    def faults_of(self, *kinds: FaultKind) -> list[Fault]:
        """Return the faults of these kinds."""
        return [fault for fault in self.faults if fault.kind in kinds]
