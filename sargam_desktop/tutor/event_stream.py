"""Tutor: the outward form of what happens in a session, one JSON object a line.

The names are those of the platform that this program belongs to; docs/events.md describes
them. Times are milliseconds.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from sargam_desktop.domain.feedback import (
    FeedbackRevised,
    NoteJudged,
    Outcome,
    PlayerJumped,
    SessionEnded,
    SessionStarted,
    StatsUpdated,
)
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
        self._forms: dict[type[Outcome], Callable[[Any], dict[str, Any]]] = {
            SessionStarted: _session_started,
            NoteJudged: self._feedback,
            FeedbackRevised: self._revision,
            PlayerJumped: _player_jumped,
            StatsUpdated: _stats_update,
            SessionEnded: _session_ended,
        }

    def lines(self, outcomes: Iterable[Outcome]) -> Iterator[str]:
        """Yield one line for each outcome that has an outward form."""
        for outcome in outcomes:
            event = self._event(outcome)
            if event is not None:
                yield json.dumps(event, ensure_ascii=False)

    def _event(self, outcome: Outcome) -> dict[str, Any] | None:
        form = self._forms.get(type(outcome))
        return None if form is None else form(outcome)

    def _feedback(self, judged: NoteJudged) -> dict[str, Any]:
        tentative = {"tentative": True} if judged.is_tentative else {}
        return {"event": "feedback", **self._verdict(judged), **tentative}

    def _revision(self, revised: FeedbackRevised) -> dict[str, Any]:
        """Name the verdict that now holds; its points are what it adds to those given before."""
        verdict = self._verdict(revised.after)
        verdict["scoreDelta"] -= revised.before.score_delta
        return {"event": "feedback_revised", "revises": revised.number, **verdict}

    def _verdict(self, judged: NoteJudged) -> dict[str, Any]:
        diff_us = judged.timing_diff_us
        return {
            "result": judged.result.value,
            "expectedNote": judged.expected_pitch,
            "playedNote": judged.played_pitch,
            "timingDiff": None if diff_us is None else _plain(diff_us / US_PER_MS),
            "scoreDelta": judged.score_delta,
            "message": feedback_wording(judged, self._naming, self._windows).english(),
        }


def _session_started(started: SessionStarted) -> dict[str, Any]:
    return {
        "event": "session_started",
        "sessionId": started.session_id,
        "totalNotes": started.total_notes,
    }


def _player_jumped(jump: PlayerJumped) -> dict[str, Any]:
    return {"event": "player_jumped", "fromBar": jump.from_bar + 1, "toBar": jump.to_bar + 1}


def _stats_update(stats: StatsUpdated) -> dict[str, Any]:
    return {
        "event": "stats_update",
        "notesPlayed": stats.notes_played,
        "notesCorrect": stats.notes_correct,
        "currentScore": stats.current_score,
        "progress": _plain(stats.progress_percent),
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
