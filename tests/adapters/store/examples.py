"""Songs, lessons and sessions for the tests of the store."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sargam_desktop.domain.grading import BarResult, SessionResult
from sargam_desktop.domain.judgement import Level, Mode
from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.domain.performance import NoteOff, NoteOn, PedalMoved
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.domain.session import SessionRecord, SessionSettings, SessionState, SessionType
from sargam_desktop.domain.song import Song, SongInfo
from sargam_desktop.engine.commands import ChangeLoop, SessionEvent, StartSession, StopSession

MORNING = datetime(2026, 3, 1, 8, 0, 0, 250_000, tzinfo=UTC)


def make_score(pitch: int = 60, notes: int = 4) -> Score:
    return Score(
        notes=tuple(ScoreNote(i / 3, 1 / 3, pitch, Hand.RIGHT, 90, 1 + i % 5) for i in range(notes)),
        bars=tuple(Bar(i + 1, i * 4.0, 4.0) for i in range(notes // 12 + 1)),
        fifths=-2,
        is_minor=True,
    )


def make_song(song_id: str = "ode-to-joy", pitch: int = 60, **changes: Any) -> Song:  # noqa: ANN401 (any field)
    fields: dict[str, Any] = {
        "song_id": song_id, "version": 1, "title": "Ode to Joy", "composer": "Beethoven", "year": "1824",
        "style": "Classical", "grade": 2, "rights": "Our own arrangement", "tags": ("hymn", "आनंद"),
        "sa": None, "note_count": 4, "bar_count": 1, "duration_us": 2_400_000, "lowest_pitch": pitch,
        "highest_pitch": pitch, "has_left": False, "has_right": True, "fifths": -2, "is_minor": True,
        "bpm": 100.5, "metre": "4/4", "has_notation": True,
    }  # fmt: skip
    return Song(SongInfo(**{**fields, **changes}), make_score(pitch))


def make_lesson(lesson_id: str = "first-keys", **changes: Any) -> Lesson:  # noqa: ANN401 (any field)
    fields: dict[str, Any] = {
        "lesson_id": lesson_id, "version": 1, "module_id": "beginnings", "module_title": "Beginnings",
        "module_order": 1, "order": 1, "title": "First keys", "goal": "Find middle C", "minutes": 5,
        "text": "# First keys\n\nसा is where you put it.",
    }  # fmt: skip
    return Lesson(**{**fields, **changes})


def make_record(number: int = 1, **changes: Any) -> SessionRecord:  # noqa: ANN401 (any field)
    fields: dict[str, Any] = {
        "session_id": str(UUID(int=number << 96)),
        "song_id": "ode-to-joy",
        "title": "Ode to Joy",
        "started_at": MORNING + timedelta(minutes=number),
        "settings": SessionSettings(
            Mode.WAIT, Level.PRECISE, Hands.LEFT, 75, 2, 0, 7, is_looping=True, offset_us=-12_000,
            session_type=SessionType.EXERCISE,
        ),
        "state": SessionState.RUNNING,
    }  # fmt: skip
    return SessionRecord(**{**fields, **changes})


def make_result() -> SessionResult:
    return SessionResult(
        expected=9, correct=5, early=1, late=1, missed=2, wrong=2, extras=1, accuracy=70.0, timing=100 / 3,
        score=62, progress_percent=99.9,
        bars=(BarResult(0, Hand.LEFT, 5, 4, 1, -12_000, 5), BarResult(1, Hand.RIGHT, 4, 1, hits=2)),
        deviations_us=((Hand.LEFT, -12_000), (Hand.RIGHT, 0)),
    )  # fmt: skip


def make_events(count: int = 3) -> list[SessionEvent]:
    presses = [NoteOn(60 + i % 12, 80, 1_000 * i, 2, "Klavier “A”") for i in range(count)]
    return [
        StartSession(0),
        *presses,
        NoteOff(60, 5_000),
        PedalMoved(127, 6_000),
        ChangeLoop((1, 3), 7_000),
        StopSession(8_000),
    ]


def ask(folder: Path, question: str) -> list[tuple[Any, ...]]:
    """Return the rows that SQLite answers to `question`."""
    with closing(sqlite3.connect(folder / "sargam.db")) as connection:
        return connection.execute(question).fetchall()
