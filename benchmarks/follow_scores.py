"""Benchmark: scores of two hands and their performance, made up from a seed."""

from __future__ import annotations

from itertools import count
from random import Random
from typing import Any, Final

_SCALE: Final = (0, 2, 4, 5, 7, 9, 11)
_BEATS_PER_BAR: Final = 4

#: Share of the notes of a melody that have a third below.
_THIRDS: Final = 0.15

_DEGREES: Final = ((0, 3, 4, 0), (0, 5, 3, 4), (0, 4, 5, 3), (0, 1, 4, 0))
_RHYTHMS: Final = (
    (1, 1, 1, 1),
    (2, 1, 1),
    (1.5, 0.5, 1, 1),
    (0.5,) * 8,
    (1, 0.5, 0.5, 2),
    (0.25,) * 8 + (1, 1),
)
_TEXTURES: Final = ("block", "alberti", "bass", "octaves", "off_beat")


def make_case(seed: int, bars: int = 48) -> dict[str, Any]:
    """Return a case of `bars` bars, played with a tempo that bends and hands not quite together."""
    rng = Random(seed)
    notes = _compose(rng, bars)
    score = [
        {
            "id": name,
            "pitch": pitch,
            "onset_beat": onset,
            "duration_beat": length,
            "is_grace": False,
            "staff": staff,
        }
        for onset, pitch, length, staff, name in sorted(notes)
    ]
    performance, alignment = _play(rng, score)
    return {
        "name": f"made_{seed}",
        "score": score,
        "performance": performance,
        "alignment": alignment,
        "bars": [float(bar * _BEATS_PER_BAR) for bar in range(bars)],
        "quarter_per_beat": 1.0,
    }


def _compose(rng: Random, bars: int) -> set[tuple[float, int, float, int, str]]:
    """Return (onset, pitch, length, staff, id); phrases of four bars, some of which come back."""
    key = rng.randint(-5, 6)
    phrases = []
    for _ in range(max(1, bars // 6)):
        harmony, texture = rng.choice(_DEGREES), rng.choice(_TEXTURES)
        phrases.append([_bar(rng, key, degree, texture) for degree in harmony])
    notes = set()
    for first in range(0, bars, 4):
        number = rng.randrange(len(phrases))
        for bar, written in enumerate(phrases[number], start=first):
            notes |= {
                (bar * _BEATS_PER_BAR + onset, pitch, length, staff, f"m{number}.{bar - first}.{i}-{first}")
                for i, (onset, pitch, length, staff) in enumerate(written)
            }
    return notes


def _bar(rng: Random, key: int, degree: int, texture: str) -> list[tuple[float, int, float, int]]:
    return _melody(rng, key, degree) + _accompaniment(key, degree, texture)


def _melody(rng: Random, key: int, degree: int) -> list[tuple[float, int, float, int]]:
    notes = []
    onset = 0.0
    step = degree + rng.choice((7, 9, 11))
    for length in rng.choice(_RHYTHMS):
        notes.append((onset, _pitch(key, step), length, 1))
        if rng.random() < _THIRDS:
            notes.append((onset, _pitch(key, step - 2), length, 1))
        onset += length
        step = max(5, min(16, step + rng.choice((-2, -1, -1, 0, 1, 1, 2, 4))))
    return notes


def _accompaniment(key: int, degree: int, texture: str) -> list[tuple[float, int, float, int]]:
    root, third, fifth = (_pitch(key, degree + step) - 12 for step in (0, 2, 4))
    if texture == "alberti":
        return [(i / 2, (root, fifth, third, fifth)[i % 4], 0.5, 2) for i in range(8)]
    if texture == "bass":
        return [(0.0, root - 12, 2.0, 2), (2.0, fifth - 12, 2.0, 2)]
    if texture == "octaves":
        return [(float(i), root - 12 * (i % 2), 1.0, 2) for i in range(4)]
    if texture == "off_beat":
        chords = [(beat, pitch, 1.0, 2) for beat in (1.0, 2.0, 3.0) for pitch in (third, fifth)]
        return [(0.0, root - 12, 1.0, 2), *chords]
    return [(beat, pitch, 2.0, 2) for beat in (0.0, 2.0) for pitch in (root, third, fifth)]


def _pitch(key: int, step: int) -> int:
    return 60 + key + 12 * (step // 7) + _SCALE[step % 7]


def _play(rng: Random, score: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[dict[str, str]]]:
    beat_ms, at_ms, before = rng.uniform(400, 800), 0.0, 0.0
    struck = []
    for note in score:
        at_ms += (note["onset_beat"] - before) * beat_ms * rng.gauss(1.0, 0.05)
        before = note["onset_beat"]
        beat_ms = min(1200.0, max(300.0, beat_ms * rng.gauss(1.0, 0.01)))
        struck.append((at_ms + rng.gauss(0.0, 12.0), note))
    struck.sort(key=lambda pair: pair[0])
    ids = count()
    performance = [
        {
            "id": f"p{next(ids)}",
            "pitch": n["pitch"],
            "onset_ms": at - struck[0][0],
            "duration_ms": 200.0,
            "velocity": 70,
        }
        for at, n in struck
    ]
    alignment = [
        {"label": "match", "score_id": note["id"], "performance_id": f"p{i}"}
        for i, (_, note) in enumerate(struck)
    ]
    return performance, alignment
