"""Benchmark: learners at work, another make of them than in `follow_faults`.

What is played of one chord comes from a `Habits`; where it goes on afterwards, from a plan of
bars. All of it keeps the truth, as the other faults do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Final, NamedTuple

from benchmarks.follow_takes import Struck, Take

#: A key that is brushed beside another sounds within this of it.
_BRUSHED_MS: Final = 40.0

#: Bars that one sitting begins again at most, for scores that would never end.
_MOST_BARS_FACTOR: Final = 3

_OCTAVE: Final = 12


class Habits(NamedTuple):
    """How somebody plays a chord; shares are of notes, or of chords where it says so.

    Attributes:
        wrong: A key beside the right one in its stead.
        mended: The same, and the right one some time after.
        doubled: Struck twice.
        brushed: A key beside it sounds as well.
        omitted: Not played.
        rolled: Of chords: spread over time.
        hesitant: Of chords: a pause before it.
        jumping: Of chords: on at another bar.
        apart_ms: Standard deviation of each onset.
        pace: Slowest and fastest tempo, as factors of the time between notes.
    """

    wrong: float
    mended: float
    doubled: float
    brushed: float
    omitted: float
    rolled: float
    hesitant: float
    jumping: float
    apart_ms: float
    pace: tuple[float, float]


_STUDENT: Final = Habits(0.012, 0.012, 0.015, 0.02, 0.025, 0.05, 0.03, 0.02, 12.0, (0.9, 1.5))
_NOVICE: Final = Habits(0.03, 0.03, 0.025, 0.04, 0.05, 0.1, 0.09, 0.03, 20.0, (1.0, 2.2))
_STEADY: Final = Habits(0.006, 0.004, 0.004, 0.01, 0.01, 0.03, 0.01, 0.0, 12.0, (0.9, 1.2))


def study(take: Take, rng: Random) -> list[Struck]:
    """A student: slips, pauses, bars begun again, several bars back, now and then ahead."""
    return _sit_down(take, rng, _STUDENT)


def grope(take: Take, rng: Random) -> list[Struck]:
    """A novice: the same more often, slower, and mistakes mended late."""
    return _sit_down(take, rng, _NOVICE)


def drill(take: Take, rng: Random) -> list[Struck]:
    """One to three bars at a time, two to four times each, before it goes on."""
    plan = []
    bar = 0
    while bar < len(take.bars):
        length = rng.randint(1, 3)
        plan += [(bar, bar + length)] * rng.randint(2, 4)
        bar += length
    return _play_plan(take, rng, _STEADY, plan)


def part_by_part(take: Take, rng: Random) -> list[Struck]:
    """Four bars with the right hand, the left hand, then both."""
    struck: list[Struck] = []
    for bar in range(0, len(take.bars), 4):
        for is_left in (False, True, None):
            part = _play_plan(take, rng, _STEADY, [(bar, bar + 4)])
            part = [s for s in part if is_left is None or s.score_id is None or take.is_left(s) is is_left]
            start_ms = struck[-1].at_ms + rng.uniform(1.0, 4.0) * take.beat_ms if struck else 0.0
            first_ms = part[0].at_ms if part else 0.0
            struck += [s.later(start_ms - first_ms) for s in part]
    return struck


def spell(take: Take, rng: Random) -> list[Struck]:
    """Read at sight, without rhythm: every chord when it is found."""
    struck: list[Struck] = []
    now_ms = 0.0
    for chord in take.chords():
        struck += [s._replace(at_ms=now_ms + rng.uniform(0, 60) * i) for i, s in enumerate(chord)]
        now_ms += take.beat_ms * rng.lognormvariate(0.0, 0.6)
    return sorted(struck, key=_at)


def improvise(take: Take, rng: Random) -> list[Struck]:
    """Now and then up to a dozen notes that are written nowhere, then on."""
    struck: list[Struck] = []
    shift_ms = 0.0
    for chord in take.chords():
        struck += [s.later(shift_ms) for s in chord]
        if _happens(rng, 0.02):
            pitch = chord[0].pitch
            for _ in range(rng.randint(3, 12)):
                pitch += rng.choice((-4, -3, -2, -1, 1, 2, 3, 4))
                shift_ms += rng.uniform(0.2, 0.6) * take.beat_ms
                struck.append(Struck(pitch, chord[0].at_ms + shift_ms, 60, None))
    return struck


def add_octaves(take: Take, rng: Random) -> list[Struck]:
    """For some bars one hand doubles its notes in the octave."""
    struck = list(take.struck)
    for first, last in take.stretches(rng, (2 * take.bar_beats, 6 * take.bar_beats), 0.4):
        is_left = _happens(rng, 0.5)
        octave = -_OCTAVE if is_left else _OCTAVE
        struck += [
            s.wrong(octave).later(rng.uniform(-15, 15))
            for s in take.struck[first:last]
            if take.is_left(s) is is_left
        ]
    return sorted(struck, key=_at)


def chatter(take: Take, rng: Random) -> list[Struck]:
    """A worn keyboard: keys sound twice within a few milliseconds, and untouched ones softly."""
    struck = list(take.struck)
    for s in take.struck:
        if _happens(rng, 0.1):
            struck.append(s.later(rng.uniform(4, 40))._replace(score_id=None))
        if _happens(rng, 0.03):
            struck.append(s.wrong(rng.randint(-30, 30)).later(rng.uniform(-80, 80))._replace(velocity=3))
    return sorted(struck, key=_at)


def _sit_down(take: Take, rng: Random, habits: Habits) -> list[Struck]:
    """Return what is played from the beginning on, jumping by bars as the habits say."""
    chords = take.chords()
    bars = [_bar_of(take, chord) for chord in chords]
    left = _MOST_BARS_FACTOR * len(chords)
    at, now_ms, pace = 0, 0.0, rng.uniform(*habits.pace)
    struck: list[Struck] = []
    while at < len(chords) and left:
        left -= 1
        struck += _play_chord(chords[at], now_ms, pace, rng, habits)
        pace = _drift(pace, rng, habits)
        now_ms += _gap_ms(take, chords, at) * pace
        if _happens(rng, habits.hesitant):
            now_ms += rng.uniform(0.4, 3.0) * take.beat_ms * pace
        if not _happens(rng, habits.jumping):
            at += 1
            continue
        now_ms += rng.uniform(0.3, 4.0) * take.beat_ms
        bar = bars[at] + rng.choices((0, -1, -2, -3, -4, 1, 2, 3), weights=(8, 4, 2, 1, 1, 1, 1, 1))[0]
        bar = min(max(0, bar), bars[-1])
        at = next(i for i, other in enumerate(bars) if other >= bar)
    return sorted(struck, key=_at)


def _play_plan(take: Take, rng: Random, habits: Habits, plan: Sequence[tuple[int, int]]) -> list[Struck]:
    """Return the bars of the plan (first, end), a pause between them."""
    chords = take.chords()
    bars = [_bar_of(take, chord) for chord in chords]
    struck: list[Struck] = []
    now_ms, pace = 0.0, rng.uniform(*habits.pace)
    for first, end in plan:
        for at in [i for i, bar in enumerate(bars) if first <= bar < end]:
            struck += _play_chord(chords[at], now_ms, pace, rng, habits)
            now_ms += _gap_ms(take, chords, at) * pace
            pace = _drift(pace, rng, habits)
        now_ms += rng.choice((0.0, 1.0, 2.0)) * rng.uniform(0.3, 1.0) * take.beat_ms
    return sorted(struck, key=_at)


def _play_chord(
    chord: Sequence[Struck], at_ms: float, pace: float, rng: Random, habits: Habits
) -> Iterator[Struck]:
    roll_ms = rng.uniform(30, 130) if _happens(rng, habits.rolled) else 0.0
    for place, written in enumerate(sorted(chord, key=lambda s: s.pitch) if roll_ms else chord):
        apart_ms = written.at_ms - chord[0].at_ms + rng.gauss(0.0, habits.apart_ms)
        yield from _play_note(written._replace(at_ms=at_ms + apart_ms + place * roll_ms), pace, rng, habits)


def _play_note(note: Struck, pace: float, rng: Random, habits: Habits) -> list[Struck]:
    """Return what is played in the stead of one note: mostly that note."""
    beside = note.wrong(rng.choice((-2, -1, 1, 2)))
    played: list[list[Struck]] = [
        [beside],
        [beside, note.later(rng.uniform(200, 500) * pace)],
        [note, note.later(rng.uniform(60, 200))._replace(score_id=None)],
        [note, beside.later(rng.uniform(-_BRUSHED_MS, _BRUSHED_MS))],
        [],
        [note],
    ]
    shares = [habits.wrong, habits.mended, habits.doubled, habits.brushed, habits.omitted]
    return rng.choices(played, weights=[*shares, 1.0 - sum(shares)])[0]


def _drift(pace: float, rng: Random, habits: Habits) -> float:
    slowest, fastest = habits.pace
    return min(fastest, max(slowest, pace * rng.gauss(1.0, 0.03)))


def _gap_ms(take: Take, chords: Sequence[Sequence[Struck]], at: int) -> float:
    """Return the time to the chord after that at `at`, as the performance has it."""
    if at + 1 == len(chords):
        return take.beat_ms
    return max(0.0, chords[at + 1][0].at_ms - chords[at][0].at_ms)


def _bar_of(take: Take, chord: Sequence[Struck]) -> int:
    beat = next((beat for s in chord if (beat := take.beat_of(s)) is not None), take.bars[0])
    return max((i for i, line in enumerate(take.bars) if line <= beat), default=0)


def _happens(rng: Random, chance: float) -> bool:
    return rng.random() < chance


def _at(struck: Struck) -> float:
    return struck.at_ms


LEARNERS: Final[dict[str, Callable[[Take, Random], list[Struck]]]] = {
    learner.__name__: learner
    for learner in (study, grope, drill, part_by_part, spell, improvise, add_octaves, chatter)
}
