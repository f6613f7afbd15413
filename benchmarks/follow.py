"""Benchmark: the score follower on performances whose truth is known, one note at a time.

    python -m benchmarks.follow CASES_DIR --out PREDICTIONS_DIR

A case is a JSON file with `score` (id, pitch, onset_beat, is_grace), `performance` (id, pitch,
onset_ms, velocity), `bars` (onset_beat of the bar lines) and `quarter_per_beat`; `alignment`, the
truth, is not looked at. A prediction has `alignment` (the verdicts in the end), `first` (those
given at once), `latency_us` (time for each note) and `total_s`.
"""

from __future__ import annotations

import argparse
import gc
import json
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter_ns
from typing import Any, Final

from sargam_desktop.engine.following.alignment import Verdict
from sargam_desktop.engine.following.follower import Follower, FollowOptions, FollowStep
from sargam_desktop.engine.following.score_index import FollowedNote

#: A case says nothing about its tempo; 120 quarter notes a minute until the first notes are heard.
_QUARTER_US: Final = 500_000.0

_MIDDLE_VELOCITY: Final = 64

Rows = list[dict[str, str]]


def main(args: Sequence[str] | None = None) -> None:
    """Write a prediction for each case."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.follow", description="Follow each case.")
    parser.add_argument("cases", type=Path, help="folder with cases")
    parser.add_argument("--out", type=Path, required=True, help="folder for the predictions")
    chosen = parser.parse_args(args)
    chosen.out.mkdir(parents=True, exist_ok=True)
    for path in sorted(chosen.cases.glob("*.json")):
        case = json.loads(path.read_text(encoding="utf-8"))
        (chosen.out / path.name).write_text(json.dumps(predict(case)), encoding="utf-8")


def predict(case: dict[str, Any]) -> dict[str, Any]:
    """Return the prediction for one case."""
    score = sorted(case["score"], key=lambda note: note["onset_beat"])
    played = sorted(case["performance"], key=lambda note: note["onset_ms"])
    steps, latency_us, final = _follow(case, score, played)
    return {
        "alignment": _rows(score, played, final),
        "first": _rows(score, played, [step.verdict for step in steps]),
        "latency_us": latency_us,
        "total_s": sum(latency_us) / 1e6,
    }


def _follow(
    case: dict[str, Any], score: list[dict[str, Any]], played: list[dict[str, Any]]
) -> tuple[list[FollowStep], list[float], Sequence[Verdict]]:
    notes = [FollowedNote(n["onset_beat"], n["pitch"], bool(n.get("is_grace"))) for n in score]
    beat_us = _QUARTER_US * case.get("quarter_per_beat", 1.0)
    follower = Follower(notes, case.get("bars", ()), FollowOptions(beat_us))
    steps: list[FollowStep] = []
    latency_us: list[float] = []
    gc.collect()
    gc.freeze()  # as the program does while it plays
    for note in played:
        pitch, at_us = note["pitch"], round(note["onset_ms"] * 1000)
        velocity = note.get("velocity", _MIDDLE_VELOCITY)
        began_ns = perf_counter_ns()
        step = follower.note_on(pitch, at_us, velocity)
        latency_us.append((perf_counter_ns() - began_ns) / 1000)
        steps.append(step)
    gc.unfreeze()
    return steps, latency_us, follower.finish().verdicts


def _rows(score: list[dict[str, Any]], played: list[dict[str, Any]], verdicts: Sequence[Verdict]) -> Rows:
    rows: Rows = []
    for note, verdict in zip(played, verdicts, strict=True):
        if verdict.note is None:
            rows.append({"label": "insertion", "performance_id": note["id"]})
        else:
            score_id = score[verdict.note]["id"]
            rows.append({"label": "match", "score_id": score_id, "performance_id": note["id"]})
    matched = {verdict.note for verdict in verdicts}
    rows += [{"label": "deletion", "score_id": n["id"]} for i, n in enumerate(score) if i not in matched]
    return rows


if __name__ == "__main__":
    main()
