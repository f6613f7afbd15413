"""Tutor, coach: how much of what was played lately was right: by hand, interval, rhythm, chord and key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from enum import StrEnum
from typing import Final, NamedTuple

from sargam_desktop.domain.score import Hand
from sargam_desktop.tutor.coach.note_traits import Rhythm
from sargam_desktop.tutor.coach.tally import Cell, Counts, EvidenceTally

#: With fewer notes nothing is said.
FEWEST_NOTES: Final = 40
_STEP: Final = 2
_THIRD: Final = 4


class SkillGroup(StrEnum):
    """What notes are told apart by."""

    HANDS = "hands"
    INTERVALS = "intervals"
    RHYTHM = "rhythm"
    CHORDS = "chords"
    KEYS = "keys"


class SkillShare(NamedTuple):
    """How a kind of notes went.

    Attributes:
        group: What they are told apart by.
        name: The kind: of hands, intervals, rhythms and chords one of `NAMES`; of keys the key
            signature, -7 (flats) to 7 (sharps), as text.
        notes: Notes that count; of rhythms those that were played against a clock.
        good: Those that were right at once; of rhythms those in time with the hand.
    """

    group: SkillGroup
    name: str
    notes: int
    good: int

    @property
    def percent(self) -> int | None:
        """The share, 0-100; None where there are too few notes to say."""
        return None if self.notes < FEWEST_NOTES else round(100 * self.good / self.notes)


#: The kinds in their order; keys follow their number of signs.
NAMES: Final = {
    SkillGroup.HANDS: ("right", "left"),
    SkillGroup.INTERVALS: ("repeats", "steps", "thirds", "leaps"),
    SkillGroup.RHYTHM: tuple(rhythm.value for rhythm in reversed(Rhythm)),
    SkillGroup.CHORDS: ("single", "two", "three"),
}


def skill_shares(tally: EvidenceTally) -> list[SkillShare]:
    """Return what a tally says of each kind of notes that came up, in order."""
    notes: Counter[tuple[SkillGroup, str]] = Counter()
    good: Counter[tuple[SkillGroup, str]] = Counter()
    for cell, counts in tally.cells.items():
        for group, name_of in _NAMERS.items():
            if name := name_of(cell):
                asked, right = _counted(group, counts)
                notes[group, name] += asked
                good[group, name] += right
    known = [(group, name) for group, name in notes if notes[group, name]]
    return [SkillShare(*kind, notes[kind], good[kind]) for kind in sorted(known, key=_order)]


def _counted(group: SkillGroup, counts: Counts) -> tuple[int, int]:
    if group is SkillGroup.RHYTHM:
        return counts.timed, counts.timed - counts.astray
    return counts.notes, counts.notes - counts.wrong


def _interval(cell: Cell) -> str:
    size = cell.traits.interval
    if size is None:
        return ""
    if size == 0:
        return "repeats"
    if abs(size) <= _STEP:
        return "steps"
    return "thirds" if abs(size) <= _THIRD else "leaps"


_NAMERS: Final[dict[SkillGroup, Callable[[Cell], str]]] = {
    SkillGroup.HANDS: lambda cell: "left" if cell.hand is Hand.LEFT else "right",
    SkillGroup.INTERVALS: _interval,
    SkillGroup.RHYTHM: lambda cell: cell.traits.rhythm.value,
    SkillGroup.CHORDS: lambda cell: NAMES[SkillGroup.CHORDS][min(cell.traits.chord_size, 3) - 1],
    SkillGroup.KEYS: lambda cell: str(cell.traits.fifths),
}


def _order(kind: tuple[SkillGroup, str]) -> tuple[int, int]:
    group, name = kind
    place = abs(2 * int(name)) + (int(name) < 0) if group is SkillGroup.KEYS else NAMES[group].index(name)
    return list(SkillGroup).index(group), place
