"""Benchmark: pieces in which much sounds alike, made up from a seed.

They have what makes a place hard to tell: one chord many times over, a figure in the inner voice,
a pattern that climbs the scale, a bar for ever, sections repeated and written out, a subject that
enters in every voice, ornaments. Some count in eighths.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any, Final

from benchmarks.follow_scores import Written, case_of, pitch_of

#: Steps of the scale of a harmony in root position.
_TRIAD: Final = (0, 2, 4)

_DEGREES: Final = (0, 0, 3, 4, 5, 1, 4, 0)


@dataclass(frozen=True)
class Style:
    """A way to fill a bar.

    Attributes:
        bar_beats: Beats of a bar.
        quarter_per_beat: Quarter notes per beat.
        bar: Yields the notes of one bar: the onset in it, the pitch, the length, the staff; given
            the key and the harmony.
    """

    bar_beats: float
    quarter_per_beat: float
    bar: Callable[[Random, int, int], Iterator[Written]]


def make_etude(seed: int, bars: int = 40) -> dict[str, Any]:
    """Return a case; the seed says which style."""
    rng = Random(f"etude {seed}")
    name, style = sorted(_STYLES.items())[seed % len(_STYLES)]
    key = rng.randint(-5, 6)
    notes: list[Written] = []
    for bar, (source, written) in enumerate(_form(rng, style, key, bars)):
        start_beat = bar * style.bar_beats
        notes += [
            note._replace(onset_beat=start_beat + note.onset_beat, id=f"e{source}.{i}-{bar}")
            for i, note in enumerate(written)
        ]
    lines = [bar * style.bar_beats for bar in range(bars)]
    return case_of(f"{name}_{seed}", sorted(notes), lines, style.quarter_per_beat, rng)


def _form(rng: Random, style: Style, key: int, bars: int) -> Iterator[tuple[int, list[Written]]]:
    """Yield each bar, with its number: sections of eight, each twice; now and then one comes back."""
    sections: list[list[tuple[int, list[Written]]]] = []
    told = 0
    while told < bars:
        if len(sections) > 1 and rng.random() < 1 / 3:
            section = rng.choice(sections)
        else:
            first = sum(map(len, sections))
            section = [
                (first + i, sorted(set(style.bar(rng, key, degree)))) for i, degree in enumerate(_DEGREES)
            ]
            sections.append(section)
        for bar in [*section, *section][: bars - told]:
            told += 1
            yield bar


def _chords(rng: Random, key: int, degree: int) -> Iterator[Written]:
    """Six eighths, the same chord long and short, a melody of few notes above."""
    top = degree + rng.choice((7, 9, 11))
    for onset, length in rng.choice(
        (((0.0, 2.0), (2.0, 1.0), (3.0, 2.0), (5.0, 1.0)), ((0.0, 3.0), (3.0, 3.0)))
    ):
        for step in _TRIAD:
            yield Written(onset, pitch_of(key, degree + step), length, 1)
        yield Written(onset, pitch_of(key, top), length, 1)
        yield Written(onset, pitch_of(key, degree - 7) - 12, length, 2)
        yield Written(onset, pitch_of(key, degree) - 12, length, 2)
        top += rng.choice((-1, 0, 0, 0, 1))


def _inner_voice(rng: Random, key: int, degree: int) -> Iterator[Written]:
    """A slow melody over sixteenths to and fro, and an off-beat bass."""
    top = degree + rng.choice((9, 11))
    for onset, length in rng.choice(
        (((0.0, 0.5), (0.5, 0.5), (1.0, 1.0)), ((0.0, 1.0), (1.0, 0.5), (1.5, 0.5)))
    ):
        yield Written(onset, pitch_of(key, top), length, 1)
        top += rng.choice((-2, -1, 1, 2))
    for i in range(8):
        yield Written(i / 4, pitch_of(key, degree + (4, 2)[i % 2]), 0.25, 1)
    for i in range(4):
        yield Written(i / 2, pitch_of(key, degree + (0, 4, 0, 4)[i] - 7) - 12 * (i % 2 == 0), 0.5, 2)


def _waltz(rng: Random, key: int, degree: int) -> Iterator[Written]:
    """A bass note, two chords after it, and a melody with ornaments."""
    yield Written(0.0, pitch_of(key, degree - 7) - 12, 1.0, 2)
    for onset in (1.0, 2.0):
        for step in _TRIAD:
            yield Written(onset, pitch_of(key, degree + step) - 12, 1.0, 2)
    step = degree + rng.choice((7, 9, 11))
    for onset, length in rng.choice(
        (((0.0, 1.5), (1.5, 0.5), (2.0, 1.0)), ((0.0, 1.0), (1.0, 1.0), (2.0, 1.0)))
    ):
        yield Written(onset, pitch_of(key, step), length, 1)
        if rng.random() < 1 / 4:
            yield Written(onset, pitch_of(key, step + 1), 0.0, 1, is_grace=True)
        step += rng.choice((-2, -1, 0, 1, 1))


def _finger_exercise(rng: Random, key: int, degree: int) -> Iterator[Written]:
    """A pattern of sixteenths from each degree, both hands an octave apart."""
    pattern = (0, 2, 3, 4, 5, 4, 3, 2) if degree != _DEGREES[-2] else (5, 3, 2, 1, 0, 1, 2, 3)
    start = degree + rng.choice((0, 0, 7))
    for i in range(16):
        for staff in (1, 2):
            step = start + pattern[i % 8] + i // 8
            yield Written(i / 4, pitch_of(key, step) - 12 * (staff - 1), 0.25, staff)


def _ostinato(rng: Random, key: int, degree: int) -> Iterator[Written]:
    """The left hand plays one bar for ever, the right hand little."""
    for i, step in enumerate((0, 4, 7, 4, 0, 4, 7, 4)):
        yield Written(i / 2, pitch_of(key, step) - 24, 0.5, 2)
    if rng.random() < 2 / 3:
        onset = rng.choice((0.0, 1.0, 2.0, 2.5))
        yield Written(onset, pitch_of(key, degree + 7), 1.0, 1)
        yield Written(onset + 1.0, pitch_of(key, degree + rng.choice((6, 8, 9))), 0.5, 1)


def _invention(rng: Random, key: int, degree: int) -> Iterator[Written]:
    """A subject in one hand, quarters against it in the other; the hands change places."""
    subject = (0, 1, 2, 3, 1, 2, 0, 4)
    upper, lower = rng.choice(((1, 2), (2, 1)))
    for i, step in enumerate(subject):
        yield Written(i / 2, pitch_of(key, degree + step + 7) - 24 * (upper - 1), 0.5, upper)
    for i in range(4):
        yield Written(
            float(i), pitch_of(key, degree + rng.choice((0, 2, 4, 7))) - 12 * (lower - 1), 1.0, lower
        )


def _monody(rng: Random, key: int, degree: int) -> Iterator[Written]:
    """One hand alone, within five keys, with notes repeated."""
    step = degree % 5
    for onset, length in rng.choice(
        (((0.0, 1.0), (1.0, 1.0), (2.0, 1.0), (3.0, 1.0)), ((0.0, 1.0), (1.0, 0.5), (1.5, 0.5), (2.0, 2.0)))
    ):
        yield Written(onset, pitch_of(key, step), length, 1)
        step = min(4, max(0, step + rng.choice((-1, -1, 0, 0, 1, 1))))


_STYLES: Final = {
    "chords": Style(6.0, 0.5, _chords),
    "exercise": Style(4.0, 1.0, _finger_exercise),
    "inner_voice": Style(2.0, 1.0, _inner_voice),
    "invention": Style(4.0, 1.0, _invention),
    "monody": Style(4.0, 1.0, _monody),
    "ostinato": Style(4.0, 1.0, _ostinato),
    "waltz": Style(3.0, 1.0, _waltz),
}
