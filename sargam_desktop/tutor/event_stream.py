"""Tutor: the outward form of what happens in a session, one JSON object a line.

The names are those of the platform that this program belongs to; docs/events.md describes
them. Times are milliseconds.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sargam_desktop.domain.feedback import NoteJudged, Outcome, SessionEnded, SessionStarted, StatsUpdated
from sargam_desktop.domain.judgement import US_PER_MS, Windows
from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.wording import feedback_wording, result_wording


class EventStream:
    """Turns outcomes into the lines of the published event stream.

    Args:
        naming: How notes are named in messages.
        windows: The windows of the session's level, for messages.
    """

    def __init__(self, naming: NoteNaming, windows: Windows) -> None:
        self._naming = naming
        self._windows = windows

    def lines(self, outcomes: Iterable[Outcome]) -> Iterator[str]:
        """Yield one line for each outcome that has an outward form."""
        for outcome in outcomes:
            event = self._event(outcome)
            if event is not None:
                yield json.dumps(event, ensure_ascii=False)

    def _event(self, outcome: Outcome) -> dict[str, Any] | None:
        match outcome:
            case SessionStarted():
                return {
                    "event": "session_started",
                    "sessionId": outcome.session_id,
                    "totalNotes": outcome.total_notes,
                }
            case NoteJudged():
                return self._feedback(outcome)
            case StatsUpdated():
                return {
                    "event": "stats_update",
                    "notesPlayed": outcome.notes_played,
                    "notesCorrect": outcome.notes_correct,
                    "currentScore": outcome.current_score,
                    "progress": _plain(outcome.progress_percent),
                }
            case SessionEnded():
                return _session_ended(outcome)
            case _:
                return None

    def _feedback(self, judged: NoteJudged) -> dict[str, Any]:
        diff_us = judged.timing_diff_us
        return {
            "event": "feedback",
            "result": judged.result.value,
            "expectedNote": judged.expected_pitch,
            "playedNote": judged.played_pitch,
            "timingDiff": None if diff_us is None else _plain(diff_us / US_PER_MS),
            "scoreDelta": judged.score_delta,
            "message": feedback_wording(judged, self._naming, self._windows).english(),
        }


def _session_ended(ended: SessionEnded) -> dict[str, Any]:
    result = ended.result
    return {
        "event": "session_ended",
        "overallScore": result.overall,
        "accuracy": _plain(round(result.accuracy, 2)),
        "grade": None if result.grade is None else result.grade.value,
        "message": result_wording(result).english(),
    }


def _plain(number: float) -> float | int:
    """Return whole numbers without a decimal point."""
    return int(number) if number == int(number) else number
