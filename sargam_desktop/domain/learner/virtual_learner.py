"""Domain: the virtual learner. Seeded; the faults are written down."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Final

from sargam_desktop.domain.learner.course import Course
from sargam_desktop.domain.learner.faults import AlignedPress, LearnerPerformance
from sargam_desktop.domain.learner.fingers import Fingers
from sargam_desktop.domain.learner.memory import Passage
from sargam_desktop.domain.learner.notes_to_play import AskedKeys, ChordToPlay, NoteToPlay, group_into_chords
from sargam_desktop.domain.learner.skill import IN_TIME, Skill
from sargam_desktop.domain.learner.weaknesses import Hardships, Weakness
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Hand

SOURCE: Final = "Virtual learner"
#: A key is not pressed again sooner than this, and is up for half of it before.
_SOONEST_AGAIN_US: Final = 20_000


@dataclass(frozen=True, slots=True)
class VirtualLearner:
    """Somebody who plays any score with a certain skill, improves and forgets.

    Attributes:
        skill: How well, where no passage says otherwise.
        passages: Bars that are harder, or known.
        weaknesses: What is hard wherever it comes.
    """

    skill: Skill = IN_TIME
    passages: tuple[Passage, ...] = ()
    weaknesses: tuple[Weakness, ...] = ()

    def perform(self, notes: Sequence[NoteToPlay], seed: int) -> LearnerPerformance:
        """Play `notes`, as from `notes_to_play`; the same seed plays the same."""
        chance = Random(seed)
        chords = group_into_chords(notes)
        hardships = Hardships(self.weaknesses, chords) if self.weaknesses else None
        course = Course(chords, self.skill, self._factor_of_chord, chance)
        fingers = Fingers(AskedKeys(notes), self.skill, self._factor_of_note, chance, hardships)
        for step in course.steps():
            course.delay(fingers.strike(step))
        alignment = _as_keys_allow(fingers.presses)
        faults = sorted(course.faults + fingers.faults, key=lambda fault: (fault.at_us, fault.note_index))
        return LearnerPerformance(_key_movements(alignment), alignment, tuple(faults))

    def after_practice(self, first_bar: int, last_bar: int, passes: int = 1) -> VirtualLearner:
        """Return the learner after so many passes through a range of bars, inclusive."""
        return replace(
            self,
            passages=tuple(
                passage.after_passes(passes) if passage.overlaps(first_bar, last_bar) else passage
                for passage in self.passages
            ),
        )

    def after_days(self, days: float) -> VirtualLearner:
        """Return the learner after days without practice."""
        return replace(self, passages=tuple(passage.after_days(days) for passage in self.passages))

    def fault_factor(self, bar_index: int, hand: Hand) -> float:
        """Return the faults of a hand in a bar, as a multiple of the usual ones."""
        factors = [p.fault_factor for p in self.passages if p.covers(bar_index, hand)]
        return max(factors, default=1.0)

    def _factor_of_note(self, note: NoteToPlay) -> float:
        return self.fault_factor(note.bar_index, note.hand)

    def _factor_of_chord(self, chord: ChordToPlay) -> float:
        return max(map(self._factor_of_note, chord.notes))


def _as_keys_allow(presses: Iterable[AlignedPress]) -> tuple[AlignedPress, ...]:
    """Return `presses` by time, those of one key apart by the time that a key needs."""
    latest_us: dict[int, int] = {}
    possible: list[AlignedPress] = []
    for press in sorted(presses, key=_place):
        soonest_us = latest_us.get(press.pitch, -_SOONEST_AGAIN_US) + _SOONEST_AGAIN_US
        latest_us[press.pitch] = max(press.at_us, soonest_us)
        possible.append(press._replace(at_us=latest_us[press.pitch]))
    return tuple(sorted(possible, key=_place))


def _place(press: AlignedPress) -> tuple[int, int]:
    return press.at_us, press.pitch


def _key_movements(presses: Sequence[AlignedPress]) -> tuple[NoteOn | NoteOff, ...]:
    """Return presses and releases by time; every key is up before it is pressed again."""
    events: list[NoteOn | NoteOff] = []
    next_us: dict[int, int] = {}
    for press in reversed(presses):
        latest_us = next_us.get(press.pitch, press.at_us + press.length_us + _SOONEST_AGAIN_US)
        up_us = min(press.at_us + press.length_us, latest_us - _SOONEST_AGAIN_US // 2)
        events += [
            NoteOn(press.pitch, press.velocity, press.at_us, source=SOURCE),
            NoteOff(press.pitch, up_us, source=SOURCE),
        ]
        next_us[press.pitch] = press.at_us
    return tuple(sorted(events, key=lambda event: (event.at_us, isinstance(event, NoteOn), event.pitch)))
