"""Tutor, coach: the log of all that happened to passages; only ever added to.

The cards are what the log makes of them. It keeps what was judged beside each rating, so that a
newer model can rate and space it anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from sargam_desktop.tutor.coach.passage_play import PassageId, PassagePlay
from sargam_desktop.tutor.coach.passage_rating import PassageRating


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A passage is to be learnt from a day on.

    Attributes:
        passage: Which.
        tempo_percent: Its first tempo.
        day: The practice day.
    """

    passage: PassageId
    tempo_percent: int
    day: date


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A passage was played and rated.

    Attributes:
        passage: Which.
        day: The practice day.
        play: What was judged.
        rating: What it was taken for at that time.
        session_id: The session in the store.
    """

    passage: PassageId
    day: date
    play: PassagePlay
    rating: PassageRating
    session_id: str


class LogMark(NamedTuple):
    """How far a log was read.

    Attributes:
        rows: So many times something was added to it.
        last_us: When the last time, in microseconds since 1970.
        last_id: The id of what was added then.
    """

    rows: int
    last_us: int
    last_id: str


class ShapeReason(StrEnum):
    """Why passages were cut anew."""

    FASTER = "faster"
    SLOWER = "slower"
    MERGED = "merged"
    SPLIT = "split"


class PassageShape(NamedTuple):
    """A passage and the tempo at which it is to be known."""

    passage: PassageId
    tempo_percent: int


@dataclass(frozen=True, slots=True)
class Reshaped:
    """Passages were merged or split, or the tempo at which one is to be known changed.

    Attributes:
        reason: Why.
        before: The passages that end.
        after: The passages that take over what was remembered.
        day: The practice day.
    """

    reason: ShapeReason
    before: tuple[PassageId, ...]
    after: tuple[PassageShape, ...]
    day: date


LogEntry = Enrolled | Reviewed | Reshaped


def entry_to_json(entry: LogEntry) -> dict[str, Any]:
    """Return an entry as plain values."""
    day = entry.day.isoformat()
    match entry:
        case Enrolled():
            return {
                "kind": "enrolled",
                "passage": entry.passage.to_json(),
                "tempo_percent": entry.tempo_percent,
                "day": day,
            }
        case Reviewed():
            return {
                "kind": "reviewed",
                "passage": entry.passage.to_json(),
                "day": day,
                "play": entry.play.to_json(),
                "rating": entry.rating.value,
                "session_id": entry.session_id,
            }
        case Reshaped():
            return {
                "kind": "reshaped",
                "reason": entry.reason.value,
                "before": [passage.to_json() for passage in entry.before],
                "after": [[shape.passage.to_json(), shape.tempo_percent] for shape in entry.after],
                "day": day,
            }


def entry_from_json(values: dict[str, Any]) -> LogEntry:
    """Return an entry from `entry_to_json`.

    Raises:
        ValueError: It is of no kind that is known here.
    """
    day = date.fromisoformat(values["day"])
    match values["kind"]:
        case "enrolled":
            return Enrolled(PassageId.from_json(values["passage"]), values["tempo_percent"], day)
        case "reviewed":
            return Reviewed(
                PassageId.from_json(values["passage"]),
                day,
                PassagePlay.from_json(values["play"]),
                PassageRating(values["rating"]),
                values["session_id"],
            )
        case "reshaped":
            return Reshaped(
                ShapeReason(values["reason"]),
                tuple(map(PassageId.from_json, values["before"])),
                tuple(PassageShape(PassageId.from_json(p), tempo) for p, tempo in values["after"]),
                day,
            )
        case other:
            raise ValueError(f"a log entry of an unknown kind, {other}")
