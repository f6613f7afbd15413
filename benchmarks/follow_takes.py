"""Benchmark: a performance with its truth, as the faults take it in hand."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from random import Random
from statistics import median
from typing import Any, Final, NamedTuple

Case = dict[str, Any]

_LOWER_STAFF: Final = 2


class Struck(NamedTuple):
    """A key press; `score_id` is the note that it plays, None when it plays none."""

    pitch: int
    at_ms: float
    velocity: int
    score_id: str | None

    def later(self, by_ms: float) -> Struck:
        """Return the same key press at another time."""
        return self._replace(at_ms=self.at_ms + by_ms)

    def wrong(self, by_keys: int) -> Struck:
        """Return a press of the key so many keys away, which plays no note of the score."""
        return self._replace(pitch=self.pitch + by_keys, score_id=None)


class Take:
    """A performance together with what the score says about each of its notes.

    Args:
        case: The case; its performance is taken as free of jumps.
    """

    def __init__(self, case: Case) -> None:
        self.notes = {str(note["id"]): note for note in case["score"]}
        self.bars: list[float] = case["bars"]
        truth = {
            row["performance_id"]: row.get("score_id") for row in case["alignment"] if "performance_id" in row
        }
        self.struck = [
            Struck(note["pitch"], note["onset_ms"], note["velocity"], truth.get(note["id"]))
            for note in case["performance"]
        ]
        self.beat_ms = self._median_beat_ms()
        self.bar_beats = median(b - a for a, b in pairwise(self.bars))

    def beat_of(self, struck: Struck) -> float | None:
        """Return the onset of the note that was played, None when it is in no score."""
        return None if struck.score_id is None else self.notes[struck.score_id]["onset_beat"]

    def is_left(self, struck: Struck) -> bool:
        """Tell whether the note is written on the lower staff."""
        return struck.score_id is not None and self.notes[struck.score_id]["staff"] == _LOWER_STAFF

    def first_at(self, beat: float) -> int:
        """Return the index of the first note played at `beat` or later."""
        return next(
            (i for i, s in enumerate(self.struck) if (self.beat_of(s) or -1e9) >= beat), len(self.struck)
        )

    def stretches(self, rng: Random, beats: tuple[float, float], share: float) -> list[tuple[int, int]]:
        """Return index ranges, each so many beats long, which together are about `share` of all."""
        total = self.bars[-1] - self.bars[0]
        chosen, start = [], self.bars[0]
        while start < self.bars[-1]:
            length = rng.uniform(*beats)
            start += rng.uniform(0.5, 1.5) * length * (1 / share - 1)
            chosen.append((self.first_at(start), self.first_at(start + length)))
            start += length
        return [(a, b) for a, b in chosen if b > a] if total > 0 else []

    def _median_beat_ms(self) -> float:
        onsets: dict[float, float] = {}
        for struck in self.struck:
            beat = self.beat_of(struck)
            if beat is not None:
                onsets.setdefault(beat, struck.at_ms)
        places = sorted(onsets.items())
        return median((t2 - t1) / (b2 - b1) for (b1, t1), (b2, t2) in pairwise(places))

    def chords(self) -> list[list[Struck]]:
        """Return the notes grouped by the onset that they play, in order of time."""
        groups: list[list[Struck]] = []
        beat: float | None = None
        for played in self.struck:
            now = self.beat_of(played)
            if not groups or (now is not None and now != beat):
                groups.append([])
                beat = now
            groups[-1].append(played)
        return groups


def truth_of(case: Case, struck: Sequence[Struck]) -> list[dict[str, str]]:
    """Return the alignment of `struck`, whose ids are f0, f1 and so on."""
    rows = [
        {"label": "insertion", "performance_id": f"f{i}"}
        if s.score_id is None
        else {"label": "match", "score_id": s.score_id, "performance_id": f"f{i}"}
        for i, s in enumerate(struck)
    ]
    played = {s.score_id for s in struck}
    return rows + [{"label": "deletion", "score_id": n["id"]} for n in case["score"] if n["id"] not in played]
