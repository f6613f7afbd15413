"""Domain: from the verdicts of a session to its score, grade and pictures (judge-v1)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from math import floor
from typing import Final

from sargam_desktop.domain.judgement import Mode, Windows
from sargam_desktop.domain.score import Hand

FEWEST_NOTES_TO_GRADE: Final = 8
_ACCURACY_WEIGHT: Final = 0.7
_TIMING_WEIGHT: Final = 0.3
_TIMING_AT_EDGE: Final = 40.0
#: A sum of binary fractions may fall a hair short of a half; a half is rounded up all the same.
_DECIMALS: Final = 6


class Grade(StrEnum):
    """Grades from best to worst."""

    A_PLUS = "A+"
    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"


_FLOORS: Final = ((97, Grade.A_PLUS), (85, Grade.A), (70, Grade.B), (55, Grade.C), (40, Grade.D))


@dataclass(frozen=True, slots=True)
class BarResult:
    """How one bar went in one hand.

    Attributes:
        bar_index: Index in `Score.bars`.
        hand: The hand.
        expected: Expected notes decided in it.
        correct: Those judged correct.
        extras: Wrong notes in it that replace no missed note.
        median_us: Median signed deviation of its hits, None without any.
        hits: Those judged correct, early or late; None in results of earlier versions, which
            did not keep them and are the same result all the same.
    """

    bar_index: int
    hand: Hand
    expected: int
    correct: int
    extras: int = 0
    median_us: int | None = None
    hits: int | None = field(default=None, compare=False)

    @property
    def percent(self) -> int:
        """Notes right and in time, 0-100, rounded half up."""
        judged = self.expected + self.extras
        return floor(100 * self.correct / judged + 0.5) if judged else 0


@dataclass(frozen=True, slots=True)
class BarJump:
    """Follow mode: the player went from one bar to another, out of order.

    Attributes:
        from_bar: Index in `Score.bars` of the bar that was left.
        to_bar: Index of the bar that was gone to: the same or an earlier one was begun again,
            a later one skipped to.
        times: How often.
    """

    from_bar: int
    to_bar: int
    times: int


@dataclass(frozen=True, slots=True)
class SessionResult:
    """The result of a session.

    Attributes:
        expected: Expected notes decided.
        correct: Verdicts `correct`.
        early: Verdicts `early`.
        late: Verdicts `late`.
        missed: Verdicts `missed`.
        wrong: Verdicts `wrong_note`.
        extras: Wrong notes that replace no missed note.
        accuracy: 100 * hits / (expected + extras); 0 where nothing was judged.
        timing: Mean timing of the hits, 0-100; None in wait and follow mode.
        score: Sum of the points.
        progress_percent: Share of the expected notes decided, 0-100.
        bars: Per bar and hand, in order; bars without a decided note do not appear.
        deviations_us: Signed deviation of each hit that has one, with its hand.
        jumps: Follow mode: where the player began again or skipped ahead, by bars.
    """

    expected: int
    correct: int
    early: int
    late: int
    missed: int
    wrong: int
    extras: int
    accuracy: float
    timing: float | None
    score: int
    progress_percent: float
    bars: tuple[BarResult, ...] = ()
    deviations_us: tuple[tuple[Hand, int], ...] = ()
    jumps: tuple[BarJump, ...] = ()

    @property
    def hits(self) -> int:
        """Expected notes that were played."""
        return self.correct + self.early + self.late

    @property
    def overall(self) -> int:
        """Overall score 0-100, rounded half up."""
        if self.timing is None:
            return floor(self.accuracy + 0.5)
        exact = _ACCURACY_WEIGHT * self.accuracy + _TIMING_WEIGHT * self.timing
        return floor(round(exact, _DECIMALS) + 0.5)

    @property
    def in_time_percent(self) -> int | None:
        """Share of the hits that were correct, rounded half up; None without hits."""
        return floor(100 * self.correct / self.hits + 0.5) if self.hits else None

    @property
    def grade(self) -> Grade | None:
        """The grade; None below eight judged notes."""
        if self.expected < FEWEST_NOTES_TO_GRADE:
            return None
        return next((grade for least, grade in _FLOORS if self.overall >= least), Grade.E)


def bars_as_told(result: SessionResult, mode: Mode) -> tuple[BarResult, ...]:
    """Return the bars as the learner is told of them.

    Where time has no part in the score, a note that came early or late is a right one; what waits
    for the learner has no early and late to tell of at all.
    """
    if mode is Mode.TEMPO:
        return result.bars
    return tuple(_without_time(bar, is_silent=mode is Mode.WAIT) for bar in result.bars)


def _without_time(bar: BarResult, *, is_silent: bool) -> BarResult:
    correct = bar.correct if bar.hits is None else bar.hits
    return replace(bar, correct=correct, median_us=None if is_silent else bar.median_us)


def extras_among(wrong_count: int, *, is_missed: bool) -> int:
    """Return how many wrong notes for one expected note, in one lap, are extras.

    All of them, but for the first where the note is missed: that one stands for it and is not
    counted twice.
    """
    return max(0, wrong_count - is_missed)


def accuracy_of(hits: int, expected: int, extras: int) -> float:
    """Return 100 * hits / (expected + extras), 0 where nothing was judged."""
    judged = expected + extras
    return 100 * hits / judged if judged else 0.0


def timing_of(diff_us: int, windows: Windows) -> float:
    """Return the timing points of one hit: 100 inside the correct window, 40 at the outer edge."""
    distance = abs(diff_us)
    if distance <= windows.correct_us:
        return 100.0
    beyond = (distance - windows.correct_us) / (windows.outer_us - windows.correct_us)
    return 100.0 - (100.0 - _TIMING_AT_EDGE) * beyond


def weakest_passage(bars: tuple[BarResult, ...], longest: int = 4) -> tuple[int, int] | None:
    """Find the passage that needs practice most.

    Grows from the weakest bar to neighbours that are below 80 %, up to `longest` bars.

    Returns:
        First and last bar index, inclusive; None when every bar is at 80 % or more.
    """
    percent = _percent_by_bar(bars)
    if not percent:
        return None
    first = last = min(percent, key=lambda index: (percent[index], index))
    if percent[first] >= _GOOD_PERCENT:
        return None
    while last - first + 1 < longest:
        left, right = percent.get(first - 1, 100), percent.get(last + 1, 100)
        if min(left, right) >= _GOOD_PERCENT:
            break
        if left < right:
            first -= 1
        else:
            last += 1
    return first, last


_GOOD_PERCENT: Final = 80


def _percent_by_bar(bars: tuple[BarResult, ...]) -> dict[int, float]:
    judged: dict[int, int] = {}
    correct: dict[int, int] = {}
    for bar in bars:
        judged[bar.bar_index] = judged.get(bar.bar_index, 0) + bar.expected + bar.extras
        correct[bar.bar_index] = correct.get(bar.bar_index, 0) + bar.correct
    return {index: 100 * correct[index] / count for index, count in judged.items() if count}
