"""Benchmark: scores for two hands and their performance, made up from a seed."""

from __future__ import annotations

from math import pi, sin
from random import Random
from typing import Any, Final, NamedTuple

_SCALE: Final = (0, 2, 4, 5, 7, 9, 11)
_BEATS_PER_BAR: Final = 4
_BARS_PER_PHRASE: Final = 4

#: Share of the notes of a melody that have a third below.
_THIRDS: Final = 0.15

#: What each bar of a phrase stands on, as steps of the scale.
_HARMONIES: Final = ((0, 3, 4, 0), (0, 5, 3, 4), (0, 4, 5, 3), (0, 1, 4, 0))

#: Lengths of the notes of a melody, in beats.
_RHYTHMS: Final = (
    (1, 1, 1, 1),
    (2, 1, 1),
    (1.5, 0.5, 1, 1),
    (0.5,) * 8,
    (1, 0.5, 0.5, 2),
    (0.25,) * 8 + (1, 1),
)

#: Accompaniments of one bar: (onset, length, steps above the bar's root).
_TEXTURES: Final = (
    tuple((beat, 2.0, (0, 2, 4)) for beat in (0.0, 2.0)),
    tuple((i / 2, 0.5, ((0, 4, 2, 4)[i % 4],)) for i in range(8)),
    ((0.0, 2.0, (-7,)), (2.0, 2.0, (-3,))),
    tuple((float(i), 1.0, (-7 * (i % 2),)) for i in range(4)),
    ((0.0, 1.0, (-7,)), (1.0, 1.0, (2, 4)), (2.0, 1.0, (2, 4)), (3.0, 1.0, (2, 4))),
    tuple((i / 4, 0.25, ((0, 4, 2, 4)[i % 4],) if i % 8 else (-7, 0)) for i in range(16)),
)

#: How far the tempo of a phrase bends, and how far each onset and each hand strays.
_RUBATO: Final = 0.2
_UNEVEN: Final = 0.05
_APART_MS: Final = 14.0

#: An ornament comes so long before the beat.
_GRACE_MS: Final = 90.0


class Written(NamedTuple):
    """One note of a score; equal passages differ only in what follows the last dash of the id."""

    onset_beat: float
    pitch: int
    duration_beat: float
    staff: int
    id: str = ""
    is_grace: bool = False


def make_case(seed: int, bars: int = 48) -> dict[str, Any]:
    """Return a case of `bars` bars, played with a tempo that bends and hands not quite together."""
    rng = Random(seed)
    lines = [float(bar * _BEATS_PER_BAR) for bar in range(bars)]
    return case_of(f"made_{seed}", sorted(_compose(rng, bars)), lines, 1.0, rng)


def case_of(
    name: str, notes: list[Written], bars: list[float], quarter_per_beat: float, rng: Random
) -> dict[str, Any]:
    """Return `notes`, sorted, with a performance of them, as a case."""
    onsets_ms = _play(rng, notes)
    order = sorted(range(len(notes)), key=onsets_ms.__getitem__)
    return {
        "name": name,
        "score": [note._asdict() for note in notes],
        "performance": [
            {
                "id": f"p{i}",
                "pitch": notes[i].pitch,
                "onset_ms": onsets_ms[i] - onsets_ms[order[0]],
                "duration_ms": 200.0,
                "velocity": 70,
            }
            for i in order
        ],
        "alignment": [
            {"label": "match", "score_id": note.id, "performance_id": f"p{i}"} for i, note in enumerate(notes)
        ],
        "bars": bars,
        "quarter_per_beat": quarter_per_beat,
    }


def pitch_of(key: int, step: int) -> int:
    """Return the pitch of a step of the major scale that lies `key` semitones above C."""
    return 60 + key + 12 * (step // 7) + _SCALE[step % 7]


def _compose(rng: Random, bars: int) -> set[Written]:
    """Return the notes of phrases of which some come back."""
    key = rng.randint(-5, 6)
    phrases = [_phrase(rng, key) for _ in range(max(1, bars // 6))]
    notes = set()
    for first in range(0, bars, _BARS_PER_PHRASE):
        number = rng.randrange(len(phrases))
        start_beat = first * _BEATS_PER_BAR
        notes |= {
            note._replace(onset_beat=start_beat + note.onset_beat, id=f"m{number}.{i}-{first}")
            for i, note in enumerate(phrases[number])
        }
    return notes


def _phrase(rng: Random, key: int) -> list[Written]:
    texture = rng.choice(_TEXTURES)
    notes = []
    for bar, degree in enumerate(rng.choice(_HARMONIES)):
        written = _melody(rng, key, degree) + _accompany(key, degree, texture)
        notes += [note._replace(onset_beat=note.onset_beat + bar * _BEATS_PER_BAR) for note in written]
    return notes


def _melody(rng: Random, key: int, degree: int) -> list[Written]:
    notes = []
    onset = 0.0
    step = degree + rng.choice((7, 9, 11))
    for length in rng.choice(_RHYTHMS):
        notes.append(Written(onset, pitch_of(key, step), length, 1))
        if rng.random() < _THIRDS:
            notes.append(Written(onset, pitch_of(key, step - 2), length, 1))
        onset += length
        step = max(5, min(16, step + rng.choice((-2, -1, -1, 0, 1, 1, 2, 4))))
    return notes


def _accompany(
    key: int, degree: int, texture: tuple[tuple[float, float, tuple[int, ...]], ...]
) -> list[Written]:
    return [
        Written(onset, pitch_of(key, degree + step) - 12, length, 2)
        for onset, length, steps in texture
        for step in steps
    ]


def _play(rng: Random, notes: list[Written]) -> list[float]:
    """Return the onset of each note in milliseconds."""
    beat_ms, at_ms, before_beat = rng.uniform(400, 900), 0.0, 0.0
    phrase_beats = _BARS_PER_PHRASE * _BEATS_PER_BAR
    onsets_ms = []
    for note in notes:
        bend = 1.0 + _RUBATO * sin(2 * pi * note.onset_beat / phrase_beats)
        at_ms += (note.onset_beat - before_beat) * beat_ms * bend * rng.gauss(1.0, _UNEVEN)
        before_beat = note.onset_beat
        ahead_ms = _GRACE_MS if note.is_grace else 0.0
        onsets_ms.append(at_ms + rng.gauss(0.0, _APART_MS) - ahead_ms)
    return onsets_ms
