"""Tutor: a session as a file describes it, in the platform's own form (docs/events.md)."""

from __future__ import annotations

from dataclasses import dataclass

from sargam_desktop.domain.judgement import Level, Mode
from sargam_desktop.domain.performance import PlayedEvent
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionType


@dataclass(frozen=True, slots=True)
class SessionForm:
    """A session as a file describes it.

    Attributes:
        session_type: Song, lesson, exercise or free.
        song_id: The song, None where the notes are given.
        score: The expected notes where they are given, else None.
        bpm: Tempo, None where the file says nothing.
        level: Strictness, None where the file says nothing.
        mode: Tempo or wait, None where the file says nothing.
        played: What was played, in session time.
    """

    session_type: SessionType
    song_id: str | None
    score: Score | None
    bpm: float | None
    level: Level | None
    mode: Mode | None
    played: tuple[PlayedEvent, ...]
