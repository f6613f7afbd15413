"""Tutor: tells passes through a passage, and how good each was, from what the engine said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import Final

from sargam_desktop.domain.feedback import NoteJudged, Outcome, SessionEnded, TransportChanged
from sargam_desktop.domain.grading import extras_among
from sargam_desktop.domain.judgement import HITS, Mode, Result
from sargam_desktop.domain.passage import PassagePass
from sargam_desktop.domain.score import Hands, Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.engine.expected_notes import expect_notes, range_of

_NEAR_NOTHING: Final = -1
#: The last verdicts on a lap come a little after the next one has begun.
_LAPS_KEPT: Final = 2


def notes_of_passage(score: Score, hands: Hands, bars: tuple[int, int]) -> frozenset[int]:
    """Return the indices of the notes that `hands` are to play in bars, both ends inclusive."""
    return frozenset(note.note_index for note in expect_notes(score, hands, range_of(score, *bars)))


class PassTally:
    """Counts what is decided in each lap, until it is a pass. Thread: its owner's.

    A lap is a pass when every note of the passage has its verdict and the next lap, or the end of
    the session, has come: wrong notes after the last verdict still belong to it. A lap that a jump
    began in the middle, or cut off, is none.

    Args:
        notes: Indices of the notes of the passage.
        settings: How the session began.
    """

    def __init__(self, notes: Collection[int], settings: SessionSettings) -> None:
        self._notes = frozenset(notes)
        self._is_timed = settings.mode is Mode.TEMPO
        self._percent = settings.speed_percent
        self._lap = 0
        self._open: dict[int, _LapCount] = {}

    @property
    def lap(self) -> int:
        """The newest lap that the engine spoke of."""
        return self._lap

    def take(self, outcome: Outcome) -> list[PassagePass]:
        """Take in what the engine said; return the passes that it completes."""
        if isinstance(outcome, NoteJudged):
            self._judge(outcome)
        elif isinstance(outcome, TransportChanged):
            self._percent = outcome.position.speed_percent
            self._lap = max(self._lap, outcome.position.lap)
        elif isinstance(outcome, SessionEnded):
            self._lap += 1
        return self._completed()

    def mistakes(self, lap: int) -> int:
        """Return the mistakes in a lap so far: notes missed, and wrong notes that replace none."""
        count = self._open.get(lap)
        return 0 if count is None else count.missed + count.extras

    def cut_short(self, lap: int) -> PassagePass:
        """Give a lap up as a pass that the mistake limit ended."""
        count = self._open.pop(lap, None) or _LapCount()
        count.percents[self._percent] += 1
        return count.as_pass(is_timed=self._is_timed)._replace(is_cut_short=True)

    def _judge(self, judged: NoteJudged) -> None:
        self._lap = max(self._lap, judged.lap)
        if judged.is_again or (judged.note_index is not None and judged.note_index not in self._notes):
            return
        self._open.setdefault(judged.lap, _LapCount()).add(judged, self._percent)

    def _completed(self) -> list[PassagePass]:
        done = [lap for lap, count in self._open.items() if lap < self._lap and count.decided >= self._notes]
        completed = [self._open.pop(lap).as_pass(is_timed=self._is_timed) for lap in sorted(done)]
        for lap in [lap for lap in self._open if lap < self._lap - _LAPS_KEPT]:
            del self._open[lap]
        return completed


class _LapCount:
    """What was decided in one lap."""

    def __init__(self) -> None:
        self.decided: set[int] = set()
        self.missed = 0
        self.percents: Counter[int] = Counter()
        self._hits = 0
        self._correct = 0
        self._missed_notes: set[int] = set()
        self._wrong_for: dict[int, int] = {}

    @property
    def extras(self) -> int:
        """Wrong notes that stand for no missed note."""
        return sum(
            extras_among(count, is_missed=note in self._missed_notes)
            for note, count in self._wrong_for.items()
        )

    def add(self, judged: NoteJudged, percent: int) -> None:
        self.percents[percent] += 1
        note = _NEAR_NOTHING if judged.note_index is None else judged.note_index
        if judged.result is Result.WRONG_NOTE:
            self._wrong_for[note] = self._wrong_for.get(note, 0) + 1
            return
        self.decided.add(note)
        self._hits += judged.result in HITS
        self._correct += judged.result is Result.CORRECT
        if judged.result is Result.MISSED:
            self.missed += 1
            self._missed_notes.add(note)

    def as_pass(self, *, is_timed: bool) -> PassagePass:
        expected = len(self.decided)
        return PassagePass(self._percent, expected, self._hits, self._correct, self.extras, is_timed=is_timed)

    @property
    def _percent(self) -> int:
        """The speed at which most of it was judged; a step of the ladder comes a moment after the fold."""
        return min(self.percents, key=lambda percent: (-self.percents[percent], percent))
