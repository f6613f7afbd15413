"""Domain: one pass through a passage, how good it was, and how many good or poor ones came in a row."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from sargam_desktop.domain.grading import accuracy_of

CLEAN_ACCURACY: Final = 95
CLEAN_IN_TIME_PERCENT: Final = 80
POOR_ACCURACY: Final = 80
POOR_IN_TIME_PERCENT: Final = 50

#: So many passes in a row ask for more, or for less.
CLEAN_PASSES: Final = 3
POOR_PASSES: Final = 2


class PassQuality(StrEnum):
    """How good a pass was."""

    CLEAN = "clean"
    FAIR = "fair"
    POOR = "poor"


class PassagePass(NamedTuple):
    """One run through a passage.

    Attributes:
        speed_percent: Its speed; of several the one of most of its notes.
        expected: Expected notes, all decided.
        hits: Those that were played.
        correct: Those that were played in time.
        extras: Wrong notes that replace no missed note.
        is_timed: Time counts: tempo mode.
        is_cut_short: The mistake limit ended it.
    """

    speed_percent: int
    expected: int
    hits: int
    correct: int
    extras: int = 0
    is_timed: bool = True
    is_cut_short: bool = False

    @property
    def accuracy(self) -> float:
        """100 * hits / (expected + extras)."""
        return accuracy_of(self.hits, self.expected, self.extras)

    @property
    def in_time_percent(self) -> float:
        """Share of the hits that were in time; 100 where time does not count."""
        if not self.is_timed:
            return 100.0
        return 100 * self.correct / self.hits if self.hits else 0.0

    @property
    def quality(self) -> PassQuality:
        """Clean, fair or poor, by the published numbers."""
        accuracy, in_time = self.accuracy, self.in_time_percent
        if self.is_cut_short or accuracy < POOR_ACCURACY or in_time < POOR_IN_TIME_PERCENT:
            return PassQuality.POOR
        is_clean = accuracy >= CLEAN_ACCURACY and in_time >= CLEAN_IN_TIME_PERCENT
        return PassQuality.CLEAN if is_clean else PassQuality.FAIR


class PassRun(NamedTuple):
    """Passes of one quality in a row, since the last step.

    Attributes:
        clean: Clean passes; 0 after any other.
        poor: Poor passes; 0 after any other.
    """

    clean: int = 0
    poor: int = 0

    def after(self, quality: PassQuality) -> PassRun:
        """Return the run after one more pass."""
        if quality is PassQuality.CLEAN:
            return PassRun(clean=self.clean + 1)
        return PassRun(poor=self.poor + 1) if quality is PassQuality.POOR else PassRun()

    @property
    def asks_for_more(self) -> bool:
        """Three clean passes in a row."""
        return self.clean >= CLEAN_PASSES

    @property
    def asks_for_less(self) -> bool:
        """Two poor passes in a row."""
        return self.poor >= POOR_PASSES
