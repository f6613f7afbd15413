"""UI layer, without Qt: the running figures of a take, from verdict to verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import floor
from types import MappingProxyType
from typing import Final, NamedTuple

from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.grading import accuracy_of, extras_among, timing_of
from sargam_desktop.domain.judgement import HITS, Result, Windows

#: Of so many notes it is remembered what was played in their place: verdicts are revised only so long.
_NOTES_KEPT: Final = 64

_NoteInLap = tuple[int, int | None]


class WrongFor(NamedTuple):
    """What was played in place of one expected note.

    Attributes:
        wrong_notes: How many wrong notes.
        is_missed: The note itself was not played.
    """

    wrong_notes: int = 0
    is_missed: bool = False

    @property
    def extras(self) -> int:
        """Wrong notes that stand for no missed note."""
        return extras_among(self.wrong_notes, is_missed=self.is_missed)


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of a running take.

    Attributes:
        hits: Expected notes that were played.
        missed: Expected notes that were not.
        extras: Wrong notes that stand for no missed note so far.
        timed: Hits with a deviation.
        timing_sum: Sum of their timing points.
        wrong_for: What was played in place of the last notes that were missed or mistaken, by lap and index.
    """

    hits: int = 0
    missed: int = 0
    extras: int = 0
    timed: int = 0
    timing_sum: float = 0.0
    wrong_for: Mapping[_NoteInLap, WrongFor] = field(default_factory=lambda: MappingProxyType({}))

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
            return self._with_wrong(judged, 1)
        if judged.result is Result.MISSED:
            missed = self._wrong_note(judged)._replace(is_missed=True)
            return replace(self._with(judged, missed), missed=self.missed + 1)
        return self._after_hit(judged, windows)

    def without(self, judged: NoteJudged, windows: Windows) -> Tally:
        """Return the counts without one of the last verdicts on a press, which was taken back."""
        if judged.is_again:
            return self
        if judged.result is Result.WRONG_NOTE:
            return self._with_wrong(judged, -1)
        fewer = replace(self, hits=self.hits - 1)
        if not _is_timed(judged):
            return fewer
        points = max(0.0, timing_of(judged.timing_diff_us or 0, windows))
        return replace(fewer, timed=self.timed - 1, timing_sum=self.timing_sum - points)

    def _wrong_note(self, judged: NoteJudged) -> WrongFor:
        return self.wrong_for.get((judged.lap, judged.note_index), WrongFor())

    def _with_wrong(self, judged: NoteJudged, more: int) -> Tally:
        known = self._wrong_note(judged)
        return self._with(judged, known._replace(wrong_notes=max(0, known.wrong_notes + more)))

    def _with(self, judged: NoteJudged, wrong: WrongFor) -> Tally:
        """Put what was played in place of a note; the oldest notes are forgotten, their extras are not."""
        extras = self.extras + wrong.extras - self._wrong_note(judged).extras
        kept = {**self.wrong_for, (judged.lap, judged.note_index): wrong}
        last = dict(list(kept.items())[-_NOTES_KEPT:])
        return replace(self, extras=extras, wrong_for=MappingProxyType(last))

    def _after_hit(self, judged: NoteJudged, windows: Windows) -> Tally:
        counted = replace(self, hits=self.hits + 1)
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
