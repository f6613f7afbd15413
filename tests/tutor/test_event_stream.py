"""The published event lines: exact names, types and nulls, as docs/events.md has them."""

from __future__ import annotations

import json

import pytest

from sargam_desktop.domain.feedback import (
    AccompanimentPlayed,
    HintShown,
    MetronomeClicked,
    NoteJudged,
    Outcome,
    SessionEnded,
    SessionStarted,
    StatsUpdated,
)
from sargam_desktop.domain.grading import SessionResult
from sargam_desktop.domain.judgement import WINDOWS, Level, Result
from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.tutor.event_stream import EventStream

MS = 1000


def line_of(outcome: Outcome, naming: NoteNaming | None = None) -> str:
    (line,) = EventStream(naming or NoteNaming(), WINDOWS[Level.STEADY]).lines([outcome])
    return line


def result_of(expected: int, accuracy: float, timing: float | None) -> SessionResult:
    return SessionResult(
        expected=expected, correct=expected, early=0, late=0, missed=0, wrong=0, extras=0, accuracy=accuracy,
        timing=timing, score=10 * expected, progress_percent=100.0,
    )  # fmt: skip


def test_session_started() -> None:
    assert (
        line_of(SessionStarted("7f0c", 24))
        == '{"event": "session_started", "sessionId": "7f0c", "totalNotes": 24}'
    )


@pytest.mark.parametrize(
    ("judged", "result", "expected", "played", "diff", "points"),
    [
        (NoteJudged(Result.CORRECT, 0, 60, 60, 12 * MS, 10), "correct", "60", "60", "12", "10"),
        (NoteJudged(Result.EARLY, 0, 60, 60, -142_500, 6), "early", "60", "60", "-142.5", "6"),
        (NoteJudged(Result.LATE, 0, 60, 60, 180 * MS, 6), "late", "60", "60", "180", "6"),
        (NoteJudged(Result.WRONG_NOTE, 0, 65, 64), "wrong_note", "65", "64", "null", "0"),
        (NoteJudged(Result.WRONG_NOTE, 0, None, 64), "wrong_note", "null", "64", "null", "0"),
        (NoteJudged(Result.MISSED, 0, 60, None), "missed", "60", "null", "null", "0"),
        (NoteJudged(Result.CORRECT, 0, 60, 60, is_again=True), "correct", "60", "60", "null", "0"),
    ],
)
def test_feedback(
    judged: NoteJudged, result: str, expected: str, played: str, diff: str, points: str
) -> None:
    line = line_of(judged)
    assert line.startswith(
        f'{{"event": "feedback", "result": "{result}", "expectedNote": {expected}, "playedNote": {played}, '
        f'"timingDiff": {diff}, "scoreDelta": {points}, "message": "'
    )
    assert json.loads(line)["message"]


def test_stats_update() -> None:
    assert line_of(StatsUpdated(3, 2, 26, 37.5)) == (
        '{"event": "stats_update", "notesPlayed": 3, "notesCorrect": 2, "currentScore": 26, "progress": 37.5}'
    )
    assert '"progress": 100}' in line_of(StatsUpdated(3, 2, 26, 100.0))


def test_session_ended() -> None:
    assert line_of(SessionEnded(result_of(9, 200 / 3, 100.0), is_complete=True)) == (
        '{"event": "session_ended", "overallScore": 77, "accuracy": 66.67, "grade": "B", '
        '"message": "All 9 notes right and in time"}'
    )


def test_a_session_too_short_to_grade_has_null_for_its_grade() -> None:
    assert '"grade": null' in line_of(SessionEnded(result_of(7, 100.0, 100.0), is_complete=True))


def test_names_in_messages_are_the_learners_and_written_as_they_are() -> None:
    naming = NoteNaming(LabelStyle.SARGAM_DEVANAGARI)
    assert "ग" in line_of(NoteJudged(Result.MISSED, 0, 64, None), naming)


def test_what_only_the_window_needs_has_no_line() -> None:
    quiet: list[Outcome] = [
        HintShown((0,)),
        MetronomeClicked(0, 4, is_count_in=True, at_us=0),
        AccompanimentPlayed((), (60,), 0),
    ]
    assert list(EventStream(NoteNaming(), WINDOWS[Level.STEADY]).lines(quiet)) == []
