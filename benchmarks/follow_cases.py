"""Benchmark: a case for the follower, read with patience."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from math import inf, isfinite
from pathlib import Path
from typing import Any, Final, NamedTuple

from sargam_desktop.engine.following.score_index import PITCHES, FollowedNote

#: A case says nothing about its tempo; 120 quarter notes a minute until the first notes are heard.
_QUARTER_US: Final = 500_000.0

_MIDDLE_VELOCITY: Final = 64


class Press(NamedTuple):
    """A key press; `is_playable` is False if there is no such key, or no time."""

    note_id: Any
    pitch: int
    at_us: int
    velocity: int
    is_playable: bool


class FollowCase(NamedTuple):
    """What the follower is told of a case.

    Attributes:
        note_ids: Of the notes that can be followed, in the order of `notes`.
        notes: In rising order of onset.
        other_ids: Notes of the score that no key can play, or that have no onset.
        presses: In order of time.
        bars: Onsets of the bars.
        beat_us: Time per beat, until the player's is known.
    """

    note_ids: list[Any]
    notes: list[FollowedNote]
    other_ids: list[Any]
    presses: list[Press]
    bars: list[float]
    beat_us: float


def find_case_files(folder: Path, out: Path) -> Iterator[Path]:
    """Return the files in `folder` by name, or, if there are none, those in its folders; none in `out`."""
    paths = sorted(folder.glob("*.json")) or sorted(folder.rglob("*.json"))
    return (path for path in paths if out.resolve() not in path.resolve().parents)


def read_case(path: Path) -> dict[str, Any]:
    """Return the content of a case.

    Raises:
        ValueError: It is no case; says why.
    """
    try:
        case = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ValueError(f"cannot be read as JSON ({error})") from error
    for part in ("score", "performance"):
        rows = case.get(part) if isinstance(case, dict) else None
        if not isinstance(rows, list) or not all(isinstance(row, dict) and "id" in row for row in rows):
            raise ValueError(f"has no list {part!r} of notes with an id")
    return dict(case)


def prepare(case: dict[str, Any]) -> FollowCase:
    """Return `case` in order, with what it leaves open filled in."""
    rows = sorted(case["score"], key=lambda row: _number(row.get("onset_beat")))
    playable = [_has_key(row) and isfinite(_number(row.get("onset_beat"))) for row in rows]
    followed = [row for row, is_playable in zip(rows, playable, strict=True) if is_playable]
    quarters = _number(case.get("quarter_per_beat"))
    return FollowCase(
        note_ids=[row["id"] for row in followed],
        notes=[
            FollowedNote(float(row["onset_beat"]), int(row["pitch"]), bool(row.get("is_grace")))
            for row in followed
        ],
        other_ids=[row["id"] for row, is_playable in zip(rows, playable, strict=True) if not is_playable],
        presses=sorted(map(_press, case["performance"]), key=lambda press: press.at_us),
        bars=sorted(line for line in map(_number, _list(case.get("bars"))) if isfinite(line)),
        beat_us=_QUARTER_US * (quarters if 0 < quarters < inf else 1.0),
    )


def _press(row: dict[str, Any]) -> Press:
    at_ms, velocity = _number(row.get("onset_ms")), _number(row.get("velocity"))
    if not (isfinite(at_ms) and _has_key(row)):
        at_us = round(at_ms * 1000) if isfinite(at_ms) else sys.maxsize
        return Press(row["id"], 0, at_us, 0, is_playable=False)
    return Press(
        row["id"],
        int(row["pitch"]),
        round(at_ms * 1000),
        round(velocity) if isfinite(velocity) else _MIDDLE_VELOCITY,
        is_playable=True,
    )


def _has_key(row: dict[str, Any]) -> bool:
    pitch = _number(row.get("pitch"))
    return 0 <= pitch < PITCHES and pitch == int(pitch)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _number(value: object) -> float:
    """Return a number as it is; what is none, and what is not a number, is endless: it comes last."""
    return float(value) if isinstance(value, int | float) and value == value else inf  # noqa: PLR0124 - NaN
