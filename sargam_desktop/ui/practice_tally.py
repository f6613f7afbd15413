"""UI layer, without Qt: the running figures of a take, from verdict to verdict."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import floor

from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.grading import accuracy_of, timing_of
from sargam_desktop.domain.judgement import HITS, Result, Windows


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of a running take.

    Attributes:
        hits: Expected notes that were played.
        missed: Expected notes that were not.
        extras: Wrong notes that replace no missed note so far.
        timed: Hits with a deviation.
        timing_sum: Sum of their timing points.
        replaced: Expected notes, still open, that a wrong note stood for.
    """

    hits: int = 0
    missed: int = 0
    extras: int = 0
    timed: int = 0
    timing_sum: float = 0.0
    replaced: frozenset[int] = frozenset()

    @property
    def notes_percent(self) -> int | None:
        """Accuracy so far, rounded half up; None before the first verdict."""
        expected = self.hits + self.missed
        if not expected + self.extras:
            return None
        return floor(accuracy_of(self.hits, expected, self.extras) + 0.5)

    @property
    def timing_percent(self) -> int | None:
        """Timing so far, rounded half up; None where no hit has a deviation."""
        return floor(self.timing_sum / self.timed + 0.5) if self.timed else None

    def after(self, judged: NoteJudged, windows: Windows) -> Tally:
        """Return the counts with one more verdict."""
        if judged.is_again:
            return self
        if judged.result is Result.WRONG_NOTE:
            return self._after_wrong(judged.note_index)
        if judged.result is Result.MISSED:
            return self._after_missed(judged.note_index)
        return self._after_hit(judged, windows)

    def without(self, judged: NoteJudged, windows: Windows) -> Tally:
        """Return the counts without one of the last verdicts on a press, which was taken back."""
        if judged.is_again:
            return self
        if judged.result is Result.WRONG_NOTE:
            extras = max(0, self.extras - 1)
            return replace(self, extras=extras, replaced=self.replaced - {judged.note_index})
        fewer = replace(self, hits=self.hits - 1)
        if not _is_timed(judged):
            return fewer
        points = max(0.0, timing_of(judged.timing_diff_us or 0, windows))
        return replace(fewer, timed=self.timed - 1, timing_sum=self.timing_sum - points)

    def _after_wrong(self, note_index: int | None) -> Tally:
        replaced = self.replaced if note_index is None else self.replaced | {note_index}
        return replace(self, extras=self.extras + 1, replaced=replaced)

    def _after_missed(self, note_index: int | None) -> Tally:
        is_replaced = note_index in self.replaced
        return replace(
            self,
            missed=self.missed + 1,
            extras=self.extras - is_replaced,
            replaced=self.replaced - {note_index},
        )

    def _after_hit(self, judged: NoteJudged, windows: Windows) -> Tally:
        counted = replace(self, hits=self.hits + 1, replaced=self.replaced - {judged.note_index})
        if not _is_timed(judged):
            return counted
        points = max(0.0, timing_of(judged.timing_diff_us or 0, windows))
        return replace(counted, timed=self.timed + 1, timing_sum=self.timing_sum + points)


@dataclass(frozen=True, slots=True)
class BarTally:
    """Counts of one bar over all laps.

    Attributes:
        correct: Notes right and in time.
        judged: Verdicts, wrong notes among them.
    """

    correct: int = 0
    judged: int = 0

    @property
    def percent(self) -> int:
        """Notes right and in time, 0-100, rounded half up."""
        return floor(100 * self.correct / self.judged + 0.5) if self.judged else 0

    def after(self, result: Result) -> BarTally:
        """Return the counts with one more verdict."""
        return BarTally(self.correct + (result is Result.CORRECT), self.judged + 1)

    def without(self, result: Result) -> BarTally:
        """Return the counts without a verdict that was taken back."""
        return BarTally(self.correct - (result is Result.CORRECT), self.judged - 1)


def _is_timed(judged: NoteJudged) -> bool:
    """Tell whether a hit has a part in the timing; where the player sets the tempo none has."""
    return judged.timing_diff_us is not None and judged.limit_us is None


def is_hit(result: Result) -> bool:
    """Tell whether a verdict belongs to an expected note that was played."""
    return result in HITS
