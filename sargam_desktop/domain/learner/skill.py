"""Domain: how well the virtual learner plays."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final, NamedTuple

from sargam_desktop.domain.score import Hand


class HandTiming(NamedTuple):
    """How a hand meets the beat.

    Attributes:
        bias_ms: Mean deviation of its onsets, late > 0.
        spread_ms: Standard deviation of its onsets.
    """

    bias_ms: float = 0.0
    spread_ms: float = 0.0


_USUAL_LEFT: Final = HandTiming(12.0, 30.0)
_USUAL_RIGHT: Final = HandTiming(5.0, 26.0)


@dataclass(frozen=True, slots=True)
class Skill:
    """How well the virtual learner plays, outside the passages that are harder or known.

    A share is a chance from 0 to 1; a note has at most one of the faults that are counted by note.

    Attributes:
        left: Timing of the left hand.
        right: Timing of the right hand.
        wrong_share: Notes for which a neighbouring key is pressed.
        octave_share: Notes that sound an octave off.
        missed_share: Notes left out.
        doubled_share: Notes struck twice.
        early_share: Notes that come far too early (see `fingers.FAR_MS`).
        late_share: Notes that come far too late.
        correction_share: Wrong keys that are put right: the learner stops and plays the chord.
        rolled_share: Chords that are rolled, from the lowest note to the highest.
        hesitation_share: Chords before which the learner hesitates.
        restart_share: Chords after which the learner begins the bar again.
        skip_share: Chords after which the learner goes on at a later bar.
        tempo_percent: The learner's own tempo.
        sag_percent_per_minute: How much slower it gets in every minute.
        drift_percent: How much it wanders in a second, as a standard deviation.
        stumble_factor: Faults at the note after a slip, as a multiple of the usual ones.
        timing_carry: Share of a deviation that the hand's next note inherits, 0 to below 1.

    Raises:
        ValueError: A share is not within 0 to 1, or those by note add up to more than 1.
    """

    left: HandTiming = _USUAL_LEFT
    right: HandTiming = _USUAL_RIGHT
    wrong_share: float = 0.04
    octave_share: float = 0.005
    missed_share: float = 0.03
    doubled_share: float = 0.01
    early_share: float = 0.02
    late_share: float = 0.05
    correction_share: float = 0.0
    rolled_share: float = 0.03
    hesitation_share: float = 0.0
    restart_share: float = 0.0
    skip_share: float = 0.0
    tempo_percent: float = 100.0
    sag_percent_per_minute: float = 0.0
    drift_percent: float = 0.0
    stumble_factor: float = 1.0
    timing_carry: float = 0.0

    def __post_init__(self) -> None:
        shares = [getattr(self, field.name) for field in fields(self) if field.name.endswith("_share")]
        if not all(0 <= share <= 1 for share in shares) or self.note_share > 1:
            raise ValueError("shares are chances from 0 to 1")

    @property
    def note_share(self) -> float:
        """Share of the notes with a fault."""
        by_note = (self.wrong_share, self.octave_share, self.missed_share, self.doubled_share)
        return sum(by_note) + self.early_share + self.late_share

    def timing(self, hand: Hand) -> HandTiming:
        """Return the timing of `hand`."""
        return self.left if hand is Hand.LEFT else self.right


#: Plays exactly what is written.
FLAWLESS: Final = Skill(
    HandTiming(), HandTiming(), wrong_share=0, octave_share=0, missed_share=0, doubled_share=0,
    early_share=0, late_share=0, rolled_share=0,
)  # fmt: skip
#: Keeps up with a clock that runs on.
IN_TIME: Final = Skill()
#: Leaves nothing out and puts every wrong key right, as a clock that waits asks for.
PATIENT: Final = Skill(
    HandTiming(5.0, 20.0), HandTiming(5.0, 18.0), wrong_share=0.03, octave_share=0.005, missed_share=0,
    doubled_share=0, early_share=0, late_share=0, correction_share=1.0, hesitation_share=0.04,
)  # fmt: skip
#: Plays for itself, at its own tempo: stops, begins again, skips.
PRACTISING: Final = Skill(
    correction_share=0.5, hesitation_share=0.03, restart_share=0.015, skip_share=0.003,
    tempo_percent=90.0, sag_percent_per_minute=2.0, drift_percent=2.0,
)  # fmt: skip
