"""Engine: keeps the figures of a session while it runs (judge-v1)."""

from __future__ import annotations

from collections import Counter
from statistics import median_low
from typing import NamedTuple, TypeVar

from sargam_desktop.domain.feedback import FeedbackRevised, NoteJudged, PlayerJumped, StatsUpdated
from sargam_desktop.domain.grading import (
    BarJump,
    BarResult,
    SessionResult,
    accuracy_of,
    extras_among,
    timing_of,
)
from sargam_desktop.domain.judgement import HITS, Result, Windows
from sargam_desktop.domain.pitch import MIDDLE_C
from sargam_desktop.domain.score import Hand, Hands, Score

_T = TypeVar("_T")

_NoteInLap = tuple[int, int]  # lap, note index
_Place = tuple[int, Hand]  # bar index


class _WrongNote(NamedTuple):
    at_us: int
    pitch: int | None
    place: _Place


class _BarTally:
    def __init__(self) -> None:
        self.expected = 0
        self.correct = 0
        self.hits = 0
        self.extras = 0
        self.deviations_us: list[int] = []


class Scorekeeper:
    """Adds up verdicts.

    Args:
        score: The score, for its bars.
        total_notes: Expected notes of one run through the practised range.
        windows: The windows of the level; None where time has no part in the score.
        hands: The hands that play.
    """

    def __init__(
        self, score: Score, total_notes: int, windows: Windows | None, hands: Hands = Hands.BOTH
    ) -> None:
        self._score = score
        self._hands = hands
        self._total = total_notes
        self._windows = windows
        self._counts = dict.fromkeys(Result, 0)
        self._points = 0
        self._decided: Counter[int] = Counter()
        self._timing_sum = 0.0
        self._deviations: list[tuple[Hand, int]] = []
        self._bars: dict[_Place, _BarTally] = {}
        self._wrong_for: dict[_NoteInLap, list[_WrongNote]] = {}
        self._missed: set[_NoteInLap] = set()
        self._jumps: Counter[tuple[int, int]] = Counter()

    def take(self, outcome: NoteJudged | FeedbackRevised, position_beat: float) -> StatsUpdated:
        """Add one verdict, or put another one in its place.

        Args:
            outcome: The verdict.
            position_beat: Where the transport is, for a wrong note near nothing.

        Returns:
            The figures after it.
        """
        if isinstance(outcome, FeedbackRevised):
            if not outcome.before.is_again:
                self._take_back(outcome.before)
            if not outcome.after.is_again:
                self._add(outcome.after, position_beat)
        elif not outcome.is_again:
            self._add(outcome, position_beat)
        return StatsUpdated(self._played, self._counts[Result.CORRECT], self._points, self._progress)

    def note_jump(self, jump: PlayerJumped) -> None:
        """Take note that the player went elsewhere."""
        self._jumps[jump.from_bar, jump.to_bar] += 1

    def result(self) -> SessionResult:
        """Return the result as it stands."""
        counts = self._counts
        hits = sum(counts[result] for result in HITS)
        expected = hits + counts[Result.MISSED]
        extras = sum(len(self._extras_of(key)) for key in self._wrong_for)
        return SessionResult(
            expected=expected,
            correct=counts[Result.CORRECT],
            early=counts[Result.EARLY],
            late=counts[Result.LATE],
            missed=counts[Result.MISSED],
            wrong=counts[Result.WRONG_NOTE],
            extras=extras,
            accuracy=accuracy_of(hits, expected, extras),
            timing=None if self._windows is None else (self._timing_sum / hits if hits else 0.0),
            score=self._points,
            progress_percent=self._progress,
            bars=self._bar_results(),
            deviations_us=tuple(self._deviations),
            jumps=tuple(BarJump(*bars, times) for bars, times in sorted(self._jumps.items())),
        )

    @property
    def _played(self) -> int:
        return sum(self._counts.values()) - self._counts[Result.MISSED]

    @property
    def _progress(self) -> float:
        return min(100.0, round(100 * len(self._decided) / self._total, 2)) if self._total else 100.0

    def _add(self, judged: NoteJudged, position_beat: float) -> None:
        self._counts[judged.result] += 1
        self._points += judged.score_delta
        self._count_in_bar(judged, position_beat)

    def _count_in_bar(self, judged: NoteJudged, position_beat: float) -> None:
        if judged.result is Result.WRONG_NOTE:
            self._count_wrong(judged, position_beat)
            return
        if judged.note_index is None or judged.hand is None:
            raise ValueError("a verdict on an expected note names it")
        self._decided[judged.note_index] += 1
        tally = self._tally(self._bar_of(judged.note_index), judged.hand)
        tally.expected += 1
        tally.correct += judged.result is Result.CORRECT
        tally.hits += judged.result in HITS
        if judged.result is Result.MISSED:
            self._missed.add((judged.lap, judged.note_index))
        elif judged.timing_diff_us is not None:
            tally.deviations_us.append(judged.timing_diff_us)
            self._deviations.append((judged.hand, judged.timing_diff_us))
            if self._windows is not None:
                self._timing_sum += timing_of(judged.timing_diff_us, self._windows)

    def _count_wrong(self, judged: NoteJudged, position_beat: float) -> None:
        if judged.note_index is None or judged.hand is None:
            hand = self._hand_near(judged.played_pitch or 0)
            place = (self._score.bar_index_at(position_beat), hand)
        else:
            place = (self._bar_of(judged.note_index), judged.hand)
        wrong = _WrongNote(judged.at_us, judged.played_pitch, place)
        self._wrong_for.setdefault(_wrong_key(judged), []).append(wrong)

    def _hand_near(self, pitch: int) -> Hand:
        """Return the hand of a wrong note near nothing: the only one that plays, else that of its side."""
        side = Hand.RIGHT if pitch >= MIDDLE_C else Hand.LEFT
        return side if self._hands.includes(side) else next(filter(self._hands.includes, Hand))

    def _take_back(self, judged: NoteJudged) -> None:
        """Undo a verdict on a press, one of the last."""
        self._counts[judged.result] -= 1
        self._points -= judged.score_delta
        if judged.result is Result.WRONG_NOTE:
            self._take_back_wrong(judged)
            return
        if judged.note_index is None or judged.hand is None:
            raise ValueError("a verdict on an expected note names it")
        self._take_back_decision(judged.note_index)
        tally = self._tally(self._bar_of(judged.note_index), judged.hand)
        tally.expected -= 1
        tally.correct -= judged.result is Result.CORRECT
        tally.hits -= judged.result in HITS
        if judged.timing_diff_us is not None:
            _remove_last(tally.deviations_us, judged.timing_diff_us)
            _remove_last(self._deviations, (judged.hand, judged.timing_diff_us))

    def _take_back_wrong(self, judged: NoteJudged) -> None:
        wrong_notes, press = self._wrong_for[_wrong_key(judged)], (judged.at_us, judged.played_pitch)
        del wrong_notes[max(i for i, wrong in enumerate(wrong_notes) if (wrong.at_us, wrong.pitch) == press)]

    def _take_back_decision(self, note_index: int) -> None:
        self._decided[note_index] -= 1
        if not self._decided[note_index]:
            del self._decided[note_index]

    def _extras_of(self, key: _NoteInLap) -> list[_Place]:
        """Return where the extras are, the last of the wrong notes for a note."""
        places = [wrong.place for wrong in self._wrong_for[key]]
        extras = extras_among(len(places), is_missed=key in self._missed)
        return places[len(places) - extras :]

    def _bar_of(self, note_index: int) -> int:
        return self._score.bar_index_at(self._score.notes[note_index].onset_beat)

    def _tally(self, bar_index: int, hand: Hand) -> _BarTally:
        return self._bars.setdefault((bar_index, hand), _BarTally())

    def _bar_results(self) -> tuple[BarResult, ...]:
        extras: dict[_Place, int] = {}
        for key in self._wrong_for:
            for place in self._extras_of(key):
                extras[place] = extras.get(place, 0) + 1
        places = sorted(self._bars.keys() | extras.keys())
        return tuple(self._bar_result(place, extras.get(place, 0)) for place in places)

    def _bar_result(self, place: _Place, extras: int) -> BarResult:
        tally = self._bars.get(place, _BarTally())
        deviations = tally.deviations_us
        median_us = median_low(deviations) if deviations else None
        return BarResult(*place, tally.expected, tally.correct, extras, median_us, tally.hits)


def _wrong_key(judged: NoteJudged) -> _NoteInLap:
    return judged.lap, -1 if judged.note_index is None else judged.note_index


def _remove_last(values: list[_T], value: _T) -> None:
    """Remove the last `value`; it is among the last few."""
    del values[len(values) - 1 - values[::-1].index(value)]
