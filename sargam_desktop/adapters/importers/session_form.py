"""Adapter: reads a session in the platform's own JSON form (docs/events.md)."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Final

from sargam_desktop.adapters.importers.json_fields import (
    read_choice,
    read_number,
    read_object,
    read_objects,
    read_whole,
    refuse,
    refusing,
)
from sargam_desktop.domain.errors import InvalidSessionError
from sargam_desktop.domain.judgement import US_PER_MS, Level, Mode
from sargam_desktop.domain.performance import NoteOff, NoteOn, PlayedEvent
from sargam_desktop.domain.pitch import HIGHEST_PITCH, MIDDLE_C
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.session import SessionType
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from sargam_desktop.tutor.session_form import SessionForm

_PAGE: Final = "docs/events.md"
_LARGEST_FILE_MEBIBYTES: Final = 32
#: The platform's; nothing is judged in any other.
_SESSION_TYPES: Final = (SessionType.SONG, SessionType.LESSON, SessionType.EXERCISE, SessionType.FREE)
_LONGEST_SONG_ID: Final = 200
_MOST_NOTES: Final = 200_000
_LATEST_MS: Final = 24 * 60 * 60 * 1000
_SLOWEST_BPM: Final = 10
_FASTEST_BPM: Final = 1000
_MS_PER_MINUTE: Final = 60_000
_BEATS_PER_BAR: Final = 4


def read_session_form(path: Path) -> SessionForm:
    """Read the JSON file at `path`.

    Raises:
        UnreadableFileError: There is no such file, it is too large, or it is not JSON.
        InvalidSessionError: A field is missing, of a wrong type, or out of range.
    """
    with refusing(InvalidSessionError, "The session", _PAGE):
        return _form_of(read_object(path, _PAGE, _LARGEST_FILE_MEBIBYTES))


def _form_of(fields: dict[str, Any]) -> SessionForm:
    session_type = read_choice(fields, "sessionType", _SESSION_TYPES) or SessionType.SONG
    bpm = _optional_bpm(fields)
    song_id = _optional_song_id(fields)
    score = _read_score(fields, bpm or 120.0)
    if score is None and song_id is None and session_type is not SessionType.FREE:
        refuse("neither songId nor expectedNotes is given")
    return SessionForm(
        session_type,
        None if score is not None else song_id,
        score,
        bpm,
        read_choice(fields, "level", Level),
        read_choice(fields, "mode", Mode),
        _read_played(fields),
    )


def _optional_song_id(fields: dict[str, Any]) -> str | None:
    song_id = fields.get("songId")
    if song_id is None:
        return None
    if not isinstance(song_id, str) or len(song_id) > _LONGEST_SONG_ID or not song_id.isprintable():
        refuse("songId is not the id of a song")
    return song_id


def _optional_bpm(fields: dict[str, Any]) -> float | None:
    if fields.get("tempo") is None:
        return None
    return read_number(fields, "tempo", "", _SLOWEST_BPM, _FASTEST_BPM)


def _read_score(fields: dict[str, Any], bpm: float) -> Score | None:
    if fields.get("expectedNotes") is None:
        return None

    def read(item: dict[str, Any], place: str) -> ScoreNote:
        pitch = read_whole(item, "midiNote", place, HIGHEST_PITCH)
        onset_ms = read_number(item, "startTime", place, 0, _LATEST_MS)
        duration_ms = read_number(item, "duration", place, 0, _LATEST_MS)
        hand = Hand.RIGHT if pitch >= MIDDLE_C else Hand.LEFT
        return ScoreNote(onset_ms * bpm / _MS_PER_MINUTE, duration_ms * bpm / _MS_PER_MINUTE, pitch, hand)

    notes = sorted(read_objects(fields, "expectedNotes", "notes", _MOST_NOTES, read))
    if not notes:
        refuse("expectedNotes is empty")
    end_beat = max(note.onset_beat + note.duration_beat for note in notes)
    count = max(1, math.ceil(end_beat / _BEATS_PER_BAR))
    bars = tuple(Bar(i + 1, float(i * _BEATS_PER_BAR), float(_BEATS_PER_BAR)) for i in range(count))
    return Score(tuple(notes), bars, TempoMap((TempoChange(0.0, bpm),)))


def _read_played(fields: dict[str, Any]) -> tuple[PlayedEvent, ...]:
    def read(item: dict[str, Any], place: str) -> list[PlayedEvent]:
        pitch = read_whole(item, "midiNote", place, HIGHEST_PITCH)
        velocity = read_whole(item, "velocity", place, 127)
        at_us = round(read_number(item, "timestamp", place, 0, _LATEST_MS) * US_PER_MS)
        if velocity == 0:
            return [NoteOff(pitch, at_us)]
        return [NoteOn(pitch, velocity, at_us)]

    groups = read_objects(fields, "playedNotes", "notes", _MOST_NOTES, read)
    return tuple(sorted((event for group in groups for event in group), key=lambda event: event.at_us))
