"""Adapter: reads a session in the platform's own JSON form (docs/events.md)."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, NoReturn, TypeVar

from sargam_desktop.domain.errors import InvalidSessionError, UnreadableFileError
from sargam_desktop.domain.judgement import US_PER_MS, Level, Mode
from sargam_desktop.domain.performance import NoteOff, NoteOn, PlayedEvent
from sargam_desktop.domain.pitch import HIGHEST_PITCH, MIDDLE_C
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.session import SessionType
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from sargam_desktop.tutor.session_form import SessionForm

_LARGEST_FILE_BYTES: Final = 64 * 1024 * 1024
_LONGEST_SONG_ID: Final = 200
_MOST_NOTES: Final = 200_000
_LATEST_MS: Final = 24 * 60 * 60 * 1000
_SLOWEST_BPM: Final = 10
_FASTEST_BPM: Final = 1000
_MS_PER_MINUTE: Final = 60_000
_BEATS_PER_BAR: Final = 4

E = TypeVar("E", Mode, Level, SessionType)


def read_session_form(path: Path) -> SessionForm:
    """Read the JSON file at `path`.

    Raises:
        UnreadableFileError: There is no such file, it is too large, or it is not JSON.
        InvalidSessionError: A field is missing, of a wrong type, or out of range.
    """
    fields = _read_object(path)
    session_type = _choice(fields, "sessionType", SessionType) or SessionType.SONG
    bpm = _optional_bpm(fields)
    song_id = _optional_song_id(fields)
    score = _read_score(fields, bpm or 120.0)
    if score is None and song_id is None and session_type is not SessionType.FREE:
        _refuse("neither songId nor expectedNotes is given")
    return SessionForm(
        session_type,
        None if score is not None else song_id,
        score,
        bpm,
        _choice(fields, "level", Level),
        _choice(fields, "mode", Mode),
        _read_played(fields),
    )


def _read_object(path: Path) -> dict[str, Any]:
    try:
        # Bytes, not text: some editors begin a file with a byte order mark, or write UTF-16.
        fields = json.loads(_read_bytes(path), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise UnreadableFileError(
            f"{path.name} is not a JSON file", "See docs/events.md for the form"
        ) from error
    if not isinstance(fields, dict):
        _refuse("the file does not hold a JSON object")
    return fields


def _read_bytes(path: Path) -> bytes:
    """Read no more than is allowed: a device or a pipe does not tell its size."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_FILE_BYTES + 1)
    except OSError as error:
        raise UnreadableFileError(
            f"{path} cannot be read ({error.strerror})", "Check the name of the file"
        ) from error
    if len(content) > _LARGEST_FILE_BYTES:
        raise UnreadableFileError(
            f"{path.name} is larger than {_LARGEST_FILE_BYTES >> 20} MB", "Split it into shorter sessions"
        )
    return content


def _refuse(what: str) -> NoReturn:
    raise InvalidSessionError(f"The session is not valid: {what}", "See docs/events.md for the form")


def _refuse_constant(constant: str) -> NoReturn:
    _refuse(f"{constant} is not a number")


def _choice(fields: dict[str, Any], name: str, kind: type[E]) -> E | None:
    value = fields.get(name)
    if value is None:
        return None
    try:
        return kind(value)
    except ValueError:
        _refuse(f"{name} is not one of {', '.join(kind)}")


def _optional_song_id(fields: dict[str, Any]) -> str | None:
    song_id = fields.get("songId")
    if song_id is None:
        return None
    if not isinstance(song_id, str) or len(song_id) > _LONGEST_SONG_ID or not song_id.isprintable():
        _refuse("songId is not the id of a song")
    return song_id


def _optional_bpm(fields: dict[str, Any]) -> float | None:
    if fields.get("tempo") is None:
        return None
    return _number(fields, "tempo", "", _SLOWEST_BPM, _FASTEST_BPM)


def _number(fields: dict[str, Any], name: str, place: str, least: float, most: float) -> float:
    value = fields.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < math.inf:
        _refuse(f"{place}{name} is not a number")
    if not least <= value <= most:
        _refuse(f"{place}{name} is {_shortened(value)}, not within {least} to {most}")
    return value


def _shortened(value: float) -> str:
    """Return `value` for a message of one line, however many digits a whole number has."""
    return str(value) if abs(value) < 10**12 else "too large"


def _whole(fields: dict[str, Any], name: str, place: str, most: int) -> int:
    value = _number(fields, name, place, 0, most)
    if value != int(value):
        _refuse(f"{place}{name} is not a whole number")
    return int(value)


T = TypeVar("T")


def _read_list(fields: dict[str, Any], name: str, read: Callable[[dict[str, Any], str], T]) -> list[T]:
    items = fields.get(name, [])
    if not isinstance(items, list):
        _refuse(f"{name} is not a list")
    if len(items) > _MOST_NOTES:
        _refuse(f"{name} has {len(items):,} notes, more than {_MOST_NOTES:,}")
    notes: list[T] = []
    for i, item in enumerate(items):
        if not isinstance(item, dict):
            _refuse(f"{name}[{i}] is not an object")
        notes.append(read(item, f"{name}[{i}]."))
    return notes


def _read_score(fields: dict[str, Any], bpm: float) -> Score | None:
    if fields.get("expectedNotes") is None:
        return None

    def read(item: dict[str, Any], place: str) -> ScoreNote:
        pitch = _whole(item, "midiNote", place, HIGHEST_PITCH)
        onset_ms = _number(item, "startTime", place, 0, _LATEST_MS)
        duration_ms = _number(item, "duration", place, 0, _LATEST_MS)
        hand = Hand.RIGHT if pitch >= MIDDLE_C else Hand.LEFT
        return ScoreNote(onset_ms * bpm / _MS_PER_MINUTE, duration_ms * bpm / _MS_PER_MINUTE, pitch, hand)

    notes = sorted(_read_list(fields, "expectedNotes", read))
    if not notes:
        _refuse("expectedNotes is empty")
    end_beat = max(note.onset_beat + note.duration_beat for note in notes)
    count = max(1, math.ceil(end_beat / _BEATS_PER_BAR))
    bars = tuple(Bar(i + 1, float(i * _BEATS_PER_BAR), float(_BEATS_PER_BAR)) for i in range(count))
    return Score(tuple(notes), bars, TempoMap((TempoChange(0.0, bpm),)))


def _read_played(fields: dict[str, Any]) -> tuple[PlayedEvent, ...]:
    def read(item: dict[str, Any], place: str) -> list[PlayedEvent]:
        pitch = _whole(item, "midiNote", place, HIGHEST_PITCH)
        velocity = _whole(item, "velocity", place, 127)
        at_us = round(_number(item, "timestamp", place, 0, _LATEST_MS) * US_PER_MS)
        if velocity == 0:
            return [NoteOff(pitch, at_us)]
        return [NoteOn(pitch, velocity, at_us)]

    events = [event for group in _read_list(fields, "playedNotes", read) for event in group]
    return tuple(sorted(events, key=lambda event: event.at_us))
