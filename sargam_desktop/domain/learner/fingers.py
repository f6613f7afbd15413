"""Domain: how the virtual learner strikes one chord: timing, and slips of the fingers."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt
from random import Random
from typing import Final, NamedTuple

from sargam_desktop.domain.judgement import US_PER_MS
from sargam_desktop.domain.learner.course import Step
from sargam_desktop.domain.learner.faults import AlignedPress, Fault, FaultKind
from sargam_desktop.domain.learner.notes_to_play import AskedKeys, NoteToPlay
from sargam_desktop.domain.learner.skill import Skill
from sargam_desktop.domain.learner.weaknesses import Hardships
from sargam_desktop.domain.pitch import HIGHEST_PITCH
from sargam_desktop.domain.score import Hand

#: How far a note is off that comes far too early or far too late.
FAR_MS: Final = (100, 160)
_DOUBLED_MS: Final = (90, 160)
_ROLL_MS: Final = (90, 130)
_CORRECTION_MS: Final = (350, 900)
#: What becomes of a note that is hard by itself, and how often.
_SLIPS_OF_HARDSHIP: Final = {FaultKind.WRONG_KEY: 0.65, FaultKind.MISSED: 0.35}
_SHIFTS: Final = {FaultKind.WRONG_KEY: (-2, -1, 1, 2), FaultKind.OCTAVE_SLIP: (-12, 12)}
#: A wrong key is one that nothing asks for so near; else it would be another note, too early or late.
_NEAR_US: Final = 500_000
#: A key is not doubled where it is soon to be pressed again.
_SOON_US: Final = 700_000
#: Notes keep their order: unsteadiness takes at most this share of the room between chords.
_ROOM_SHARE: Final = 0.45
_HELD_SHARE: Final = 0.9
_SHORTEST_US: Final = 40_000


class _Slip(NamedTuple):
    """What goes wrong with one note; `pitch` is the key of wrong keys."""

    kind: FaultKind
    pitch: int


class Fingers:
    """Strikes chords.

    Args:
        asked: What is asked for around them.
        skill: How well.
        factor: Faults at a note, as a multiple of the usual ones.
        chance: Draws the faults.
        hardships: What else is hard about each note.

    Attributes:
        presses: What was struck so far.
        faults: Its faults.
    """

    def __init__(
        self,
        asked: AskedKeys,
        skill: Skill,
        factor: Callable[[NoteToPlay], float],
        chance: Random,
        hardships: Hardships | None = None,
    ) -> None:
        self.presses: list[AlignedPress] = []
        self.faults: list[Fault] = []
        self._asked = asked
        self._skill = skill
        self._factor = factor
        self._chance = chance
        self._hardships = hardships
        self._stumbles = 1.0
        self._carried_ms: dict[Hand, float] = {}

    def strike(self, step: Step) -> int:
        """Strike a chord.

        Returns:
            The pause before it, in which wrong keys were pressed and noticed; mostly 0.
        """
        notes = step.chord.notes
        slips = [self._draw_slip(note) for note in notes]
        self._stumbles = self._skill.stumble_factor if any(slips) else 1.0
        is_noticed = [
            slip is not None and slip.kind in _SHIFTS and self._happens(self._skill.correction_share)
            for slip in slips
        ]
        pause_us = self._draw_us(_CORRECTION_MS) if any(is_noticed) else 0
        deviations_us = self._draw_deviations(step, pause_us)
        for note, slip, is_first, deviation_us in zip(notes, slips, is_noticed, deviations_us, strict=True):
            if slip is not None and is_first:
                self._press_wrong(note, slip, step, 0, pause_us)
                self._press(note, step, pause_us + deviation_us)
            else:
                self._play(note, slip, step, pause_us + deviation_us)
        return pause_us

    def _play(self, note: NoteToPlay, slip: _Slip | None, step: Step, delay_us: int) -> None:
        match slip:
            case None:
                self._press(note, step, delay_us)
            case _Slip(FaultKind.MISSED):
                self._note_down(FaultKind.MISSED, note, self._due_us(note, step))
            case _Slip(FaultKind.WRONG_KEY | FaultKind.OCTAVE_SLIP):
                self._press_wrong(note, slip, step, delay_us, 0)
            case _Slip(FaultKind.DOUBLED):
                self._press_twice(note, step, delay_us)
            case _:
                self._press_far_off(note, slip.kind, step)

    # ---- pressing

    def _press(
        self, note: NoteToPlay, step: Step, delay_us: int, pitch: int | None = None, *, is_right: bool = True
    ) -> int:
        """Press a key, by default the one of `note`; return when."""
        at_us = max(0, self._due_us(note, step) + delay_us)
        self.presses.append(
            AlignedPress(
                at_us,
                note.pitch if pitch is None else pitch,
                note.note_index if is_right else None,
                note.note_index,
                step.attempt,
                self._chance.randint(55, 95),
                max(_SHORTEST_US, round(note.duration_us * _HELD_SHARE)),
            )
        )
        return at_us

    def _press_wrong(self, note: NoteToPlay, slip: _Slip, step: Step, delay_us: int, size_us: int) -> None:
        at_us = self._press(note, step, delay_us, slip.pitch, is_right=False)
        self._note_down(slip.kind, note, at_us, size_us, slip.pitch)

    def _press_twice(self, note: NoteToPlay, step: Step, delay_us: int) -> None:
        apart_us = self._draw_us(_DOUBLED_MS)
        self._press(note, step, delay_us)
        again_us = self._press(note, step, delay_us + apart_us, is_right=False)
        self._note_down(FaultKind.DOUBLED, note, again_us, apart_us, note.pitch)

    def _press_far_off(self, note: NoteToPlay, kind: FaultKind, step: Step) -> None:
        far_us = self._draw_us(FAR_MS) * (-1 if kind is FaultKind.EARLY else 1)
        at_us = self._press(note, step, far_us)
        self._note_down(kind, note, at_us, far_us)

    def _due_us(self, note: NoteToPlay, step: Step) -> int:
        return step.at_us + note.onset_us - step.chord.onset_us

    def _note_down(
        self, kind: FaultKind, note: NoteToPlay, at_us: int, size_us: int = 0, pitch: int | None = None
    ) -> None:
        self.faults.append(Fault(kind, at_us, note.note_index, note.bar_index, size_us, pitch))

    # ---- drawing

    def _draw_deviations(self, step: Step, pause_us: int) -> list[int]:
        """Draw how far each note of a chord is off; a rolled chord lies around its onset."""
        notes = step.chord.notes
        spread_us = self._draw_us(_ROLL_MS)
        is_rolled = self._happens(self._skill.rolled_share * max(map(self._factor, notes)))
        if not is_rolled or len(notes) == 1 or spread_us > step.chord.room_us * _ROOM_SHARE:
            return [self._unsteadiness_us(note, step.chord.room_us) for note in notes]
        at_us = step.at_us + pause_us - spread_us // 2
        self._note_down(FaultKind.ROLLED, min(notes, key=_pitch_of), max(0, at_us), spread_us)
        ranks = {note.pitch: rank for rank, note in enumerate(sorted(notes, key=_pitch_of))}
        return [spread_us * ranks[note.pitch] // (len(notes) - 1) - spread_us // 2 for note in notes]

    def _unsteadiness_us(self, note: NoteToPlay, room_us: int) -> int:
        timing = self._skill.timing(note.hand)
        most_us = room_us * _ROOM_SHARE
        jitter_us = self._draw_jitter_ms(note.hand, timing.spread_ms) * US_PER_MS
        shift_us = self._hardships.shift_us(note, self._chance) if self._hardships else 0
        return round(timing.bias_ms * US_PER_MS + min(most_us, max(-most_us, jitter_us))) + shift_us

    def _draw_jitter_ms(self, hand: Hand, spread_ms: float) -> float:
        """Draw a deviation that has something of the one before, as long as the spread stays the same."""
        carry = self._skill.timing_carry
        fresh_ms = self._chance.gauss(0, spread_ms)
        jitter_ms = carry * self._carried_ms.get(hand, fresh_ms) + sqrt(1 - carry**2) * fresh_ms
        self._carried_ms[hand] = jitter_ms
        return jitter_ms

    def _draw_slip(self, note: NoteToPlay) -> _Slip | None:
        skill = self._skill
        kinds = {
            FaultKind.WRONG_KEY: skill.wrong_share,
            FaultKind.OCTAVE_SLIP: skill.octave_share,
            FaultKind.MISSED: skill.missed_share,
            FaultKind.DOUBLED: skill.doubled_share,
            FaultKind.EARLY: skill.early_share,
            FaultKind.LATE: skill.late_share,
        }
        if self._hardships and self._happens(self._hardships.slip_chance(note)):
            kinds = _SLIPS_OF_HARDSHIP
        elif not self._happens(min(1.0, skill.note_share * self._factor(note) * self._stumbles)):
            return None
        (kind,) = self._chance.choices(list(kinds), list(kinds.values()))
        if kind is FaultKind.DOUBLED:
            is_soon = self._asked.is_asked(note.pitch, note.onset_us, note.onset_us + _SOON_US)
            return None if is_soon else _Slip(kind, note.pitch)
        keys = [note.pitch + shift for shift in _SHIFTS.get(kind, (0,))]
        free = [key for key in keys if kind not in _SHIFTS or self._is_free(key, note.onset_us)]
        return _Slip(kind, self._chance.choice(free)) if free else None

    def _is_free(self, key: int, onset_us: int) -> bool:
        return 0 <= key <= HIGHEST_PITCH and not self._asked.is_asked_near(key, onset_us, _NEAR_US)

    def _happens(self, share: float) -> bool:
        return self._chance.random() < share

    def _draw_us(self, span_ms: tuple[int, int]) -> int:
        return round(self._chance.uniform(*span_ms) * US_PER_MS)


def _pitch_of(note: NoteToPlay) -> int:
    return note.pitch
