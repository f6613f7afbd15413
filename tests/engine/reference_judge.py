"""judge-v1 once more, written from docs/judge.md alone: slow, plain, and a stranger to the engine.

Times are microseconds; a verdict is (result, expected pitch, played pitch, deviation).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from math import floor, inf

LEVELS = {"beginner": (120_000, 250_000), "steady": (80_000, 180_000), "precise": (45_000, 120_000)}
GRADES = ((97, "A+"), (85, "A"), (70, "B"), (55, "C"), (40, "D"), (0, "E"))
POINTS = {"correct": 10, "early": 6, "late": 6, "wrong_note": 0, "missed": 0}

Verdict = tuple[str, int | None, int | None, int | None]
Press = tuple[int, int]  # microseconds, pitch


@dataclass
class Expected:
    """An expected note and what became of it."""

    onset_us: int
    pitch: int
    before: tuple[int, int]  # correct and outer half-width
    after: tuple[int, int]
    result: str = ""
    wrong_in_its_place: int = 0

    def side(self, diff_us: int) -> tuple[int, int]:
        return self.before if diff_us < 0 else self.after

    def holds(self, at_us: int) -> bool:
        return -self.before[1] <= at_us - self.onset_us <= self.after[1]

    @property
    def closes_us(self) -> int:
        return self.onset_us + self.after[1]


@dataclass
class Judgement:
    """All verdicts in order, and the figures at the end."""

    verdicts: list[Verdict] = field(default_factory=list)
    score: int = 0
    accuracy: float = 0.0
    overall: int = 0
    grade: str | None = None


def _expect(notes: set[Press], level: str) -> list[Expected]:
    expected = [Expected(*note, LEVELS[level], LEVELS[level]) for note in sorted(notes)]
    for pitch in {note.pitch for note in expected}:
        for a, b in pairwise(note for note in expected if note.pitch == pitch):
            limit = (b.onset_us - a.onset_us) * 45 // 100
            a.after = (min(a.after[0], limit), min(a.after[1], limit))
            b.before = (min(b.before[0], limit), min(b.before[1], limit))
    return expected


def _miss_closed(expected: list[Expected], now_us: float, verdicts: list[Verdict]) -> None:
    closed = [note for note in expected if not note.result and note.closes_us < now_us]
    for note in sorted(closed, key=lambda n: (n.closes_us, n.onset_us, n.pitch)):
        note.result = "missed"
        verdicts.append(("missed", note.pitch, None, None))


def _press(at_us: int, pitch: int, expected: list[Expected]) -> Verdict:
    open_notes = [note for note in expected if not note.result and note.holds(at_us)]
    same = [note for note in open_notes if note.pitch == pitch]
    if same:
        hit = min(same, key=lambda n: (abs(at_us - n.onset_us), n.onset_us))
        diff_us = at_us - hit.onset_us
        beyond = abs(diff_us) > hit.side(diff_us)[0]
        hit.result = "correct" if not beyond else "early" if diff_us < 0 else "late"
        return hit.result, pitch, pitch, diff_us
    if not open_notes:
        return "wrong_note", None, pitch, None
    target = min(
        open_notes, key=lambda n: (abs(at_us - n.onset_us), abs(n.pitch - pitch), n.onset_us, n.pitch)
    )
    target.wrong_in_its_place += 1
    return "wrong_note", target.pitch, pitch, None


def judge(notes: set[Press], played: list[Press], level: str) -> Judgement:
    """Judge a whole session in tempo mode."""
    expected, done = _expect(notes, level), Judgement()
    for at_us, pitch in sorted(played, key=lambda press: press[0]):
        _miss_closed(expected, at_us, done.verdicts)
        done.verdicts.append(_press(at_us, pitch, expected))
    _miss_closed(expected, inf, done.verdicts)
    _grade(done, expected, level)
    return done


def _grade(done: Judgement, expected: list[Expected], level: str) -> None:
    done.score = sum(POINTS[result] for result, *_ in done.verdicts)
    diffs = [diff for *_, diff in done.verdicts if diff is not None]
    wrong = sum(result == "wrong_note" for result, *_ in done.verdicts)
    replacing = sum(note.result == "missed" and note.wrong_in_its_place > 0 for note in expected)
    accuracy = Fraction(100 * len(diffs), len(expected) + wrong - replacing)
    timing = sum((_timing(diff, *LEVELS[level]) for diff in diffs), Fraction()) / max(len(diffs), 1)
    done.accuracy = round(float(accuracy), 2)
    done.overall = floor(Fraction(7, 10) * accuracy + Fraction(3, 10) * timing + Fraction(1, 2))
    if len(expected) >= 8:
        done.grade = next(name for least, name in GRADES if done.overall >= least)


def _timing(diff_us: int, correct_us: int, outer_us: int) -> Fraction:
    beyond = max(0, abs(diff_us) - correct_us)
    return 100 - Fraction(60 * beyond, outer_us - correct_us)
