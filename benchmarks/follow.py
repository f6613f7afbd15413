"""Benchmark: the score follower on performances whose truth is known, one note at a time.

    python -m benchmarks.follow CASES_DIR --out PREDICTIONS_DIR

A case is a JSON file with `score` (id, pitch, onset_beat, is_grace), `performance` (id, pitch,
onset_ms, velocity), `bars` (onset_beat of the bar lines) and `quarter_per_beat`; `alignment`, the
truth, is not looked at. A prediction has `alignment` (the verdicts in the end), `first` (those
given at once), `latency_us` (time for each note) and `total_s`. Ids, pitches and onsets are needed;
what cannot be played or has no time is matched with nothing. A file that is no case is named and
left out.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter_ns
from typing import Any

from benchmarks.follow_cases import FollowCase, find_case_files, prepare, read_case
from sargam_desktop.adapters.system.play_conditions import PlayConditions
from sargam_desktop.engine.following.alignment import Verdict
from sargam_desktop.engine.following.follower import Follower, FollowOptions

Rows = list[dict[str, Any]]


def main(args: Sequence[str] | None = None) -> None:
    """Write a prediction for each case."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.follow", description="Follow each case.")
    parser.add_argument("cases", type=Path, help="folder with cases")
    parser.add_argument("--out", type=Path, required=True, help="folder for the predictions")
    chosen = parser.parse_args(args)
    if not chosen.cases.is_dir():
        parser.error(f"{chosen.cases} is no folder")
    for path in find_case_files(chosen.cases, chosen.out):
        name = path.relative_to(chosen.cases)
        try:
            case = read_case(path)
        except ValueError as error:
            sys.stderr.write(f"{name}: {error}\n")
            continue
        out = chosen.out / name
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(json.dumps(predict(case)), encoding="utf-8")


def predict(case: dict[str, Any]) -> dict[str, Any]:
    """Return the prediction for one case."""
    prepared = prepare(case)
    first, latency_us, final = _follow(prepared)
    return {
        "alignment": _rows(prepared, final),
        "first": _rows(prepared, first),
        "latency_us": latency_us,
        "total_s": sum(latency_us) / 1e6,
    }


def _follow(case: FollowCase) -> tuple[list[int | None], list[float], list[int | None]]:
    """Return the note that each press was taken for at once, the time that took, and the note in the end."""
    follower = Follower(case.notes, case.bars, FollowOptions(case.beat_us))
    first: list[int | None] = []
    latency_us: list[float] = []
    conditions = PlayConditions()
    conditions.set_playing(True)
    for _, pitch, at_us, velocity, is_playable in case.presses:
        began_ns = perf_counter_ns()
        step = follower.note_on(pitch, at_us, velocity) if is_playable else None
        latency_us.append((perf_counter_ns() - began_ns) / 1000)
        first.append(step.verdict.note if step else None)
    conditions.set_playing(False)
    return first, latency_us, _spread(case, follower.finish().verdicts)


def _spread(case: FollowCase, verdicts: Sequence[Verdict]) -> list[int | None]:
    """Return the matched notes for all presses, from the verdicts on those that can be played."""
    told = iter(verdicts)
    return [next(told).note if press.is_playable else None for press in case.presses]


def _rows(case: FollowCase, matched: Sequence[int | None]) -> Rows:
    rows: Rows = []
    for press, note in zip(case.presses, matched, strict=True):
        if note is None:
            rows.append({"label": "insertion", "performance_id": press.note_id})
        else:
            rows.append({"label": "match", "score_id": case.note_ids[note], "performance_id": press.note_id})
    played = set(matched)
    left_out = [note_id for note, note_id in enumerate(case.note_ids) if note not in played]
    return rows + [{"label": "deletion", "score_id": note_id} for note_id in [*left_out, *case.other_ids]]


if __name__ == "__main__":
    main()
