"""Domain: how the virtual learner improves with practice and forgets over days.

A small model: practice adds passes, days take them away by halves, and what is practised again
after some of it was forgotten lasts longer (the spacing effect; Cepeda et al. 2006).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from math import exp
from typing import Final

from sargam_desktop.domain.score import Hand

#: So many retained passes take a passage 63 % of the way from hard to known.
PASSES_TO_LEARN: Final = 6.0
#: Faults in a passage that is known, as a multiple of the usual ones.
KNOWN_FACTOR: Final = 0.25
#: Of fresh passes half are lost after so many days.
FIRST_HALF_LIFE_DAYS: Final = 3.0
#: Practice after everything was forgotten makes the half-life so many times as long.
SPACING_GAIN: Final = 2.5


@dataclass(frozen=True, slots=True)
class Memory:
    """What is retained of a passage.

    Attributes:
        retained_passes: Passes, less what was forgotten.
        half_life_days: Days in which half of them are lost.
        rested_days: Days since the last practice.
    """

    retained_passes: float = 0.0
    half_life_days: float = FIRST_HALF_LIFE_DAYS
    rested_days: float = 0.0

    @property
    def unlearnt_share(self) -> float:
        """How far the passage is from known: 1 at first, towards 0."""
        return exp(-self.retained_passes / PASSES_TO_LEARN)

    def after_passes(self, passes: int) -> Memory:
        """Return the memory after practice."""
        forgotten = 1 - 0.5 ** (self.rested_days / self.half_life_days) if self.retained_passes else 0.0
        return Memory(self.retained_passes + passes, self.half_life_days * SPACING_GAIN**forgotten)

    def after_days(self, days: float) -> Memory:
        """Return the memory after days without practice."""
        kept = self.retained_passes * 0.5 ** (days / self.half_life_days)
        return replace(self, retained_passes=kept, rested_days=self.rested_days + days)


@dataclass(frozen=True, slots=True)
class Passage:
    """Bars that are harder than others, until they are practised.

    Attributes:
        first_bar: Index in `Score.bars`.
        last_bar: The last one, inclusive.
        difficulty: Faults at first, as a multiple of the usual ones.
        hand: The hand that finds them hard, None for both.
        memory: What is retained of them.
    """

    first_bar: int
    last_bar: int
    difficulty: float = 4.0
    hand: Hand | None = None
    memory: Memory = field(default_factory=Memory)

    @property
    def fault_factor(self) -> float:
        """Faults now, as a multiple of the usual ones."""
        return KNOWN_FACTOR + (self.difficulty - KNOWN_FACTOR) * self.memory.unlearnt_share

    def covers(self, bar_index: int, hand: Hand) -> bool:
        """Tell whether a note of `hand` in a bar belongs to it."""
        return self.first_bar <= bar_index <= self.last_bar and self.hand in (None, hand)

    def overlaps(self, first_bar: int, last_bar: int) -> bool:
        """Tell whether it shares a bar with a range of bars, inclusive."""
        return self.first_bar <= last_bar and first_bar <= self.last_bar

    def after_passes(self, passes: int) -> Passage:
        """Return the passage after practice."""
        return replace(self, memory=self.memory.after_passes(passes))

    def after_days(self, days: float) -> Passage:
        """Return the passage after days without practice."""
        return replace(self, memory=self.memory.after_days(days))
