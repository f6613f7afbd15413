"""Tutor: how late a learner's presses came in the sessions of the past, to measure a delay from."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sargam_desktop.domain.calibration import MOST_TAPS
from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.feedback import NoteJudged, Outcome
from sargam_desktop.domain.judgement import Level, Mode
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.engine.commands import SessionEvent
from sargam_desktop.tutor.ports import SessionRepository
from sargam_desktop.tutor.practice import rehearse

_log = logging.getLogger(__name__)

#: Older ones say little of the devices of today.
_SESSIONS_LOOKED_THROUGH: Final = 50


def read_played_onsets(sessions: SessionRepository, input_name: str | None = None) -> tuple[int, ...]:
    """Return the deviations of the newest judged onsets in tempo mode, newest first.

    Sessions are judged again with the widest windows, so that a delay does not hide the notes
    that show it, and what was subtracted then is added again.

    Args:
        sessions: Where sessions are kept.
        input_name: What was played on; None for anything.

    Returns:
        Microseconds, late > 0; at most `MOST_TAPS`.
    """
    onsets_us: list[int] = []
    for record in sessions.list_sessions(_SESSIONS_LOOKED_THROUGH):
        if _is_in_time(record):
            onsets_us += _onsets_of(sessions, record, input_name)
        if len(onsets_us) >= MOST_TAPS:
            break
    return tuple(onsets_us[:MOST_TAPS])


def _is_in_time(record: SessionRecord) -> bool:
    return record.settings.mode is Mode.TEMPO and record.state is not SessionState.RUNNING


def _onsets_of(sessions: SessionRepository, record: SessionRecord, input_name: str | None) -> list[int]:
    lenient = replace(record, settings=replace(record.settings, level=Level.BEGINNER))
    try:
        score, events = sessions.load_take(record.session_id)
        outcomes, taken = rehearse(lenient, score, events)
    except SargamError:
        _log.warning("the session %s cannot be judged again", record.session_id)
        return []
    return _deviations(outcomes, _presses_on(taken, input_name), record.settings.offset_us)


def _presses_on(events: Sequence[SessionEvent], input_name: str | None) -> set[tuple[int, int]]:
    presses = (event for event in events if isinstance(event, NoteOn))
    return {(press.at_us, press.pitch) for press in presses if input_name in (None, press.source)}


def _deviations(outcomes: Sequence[Outcome], presses: set[tuple[int, int]], offset_us: int) -> list[int]:
    """Return the deviations of hits by `presses`, the last ones first, with nothing subtracted."""
    return [
        judged.timing_diff_us + offset_us
        for judged in reversed(outcomes)
        if isinstance(judged, NoteJudged)
        and judged.timing_diff_us is not None
        and (judged.at_us, judged.played_pitch) in presses
    ]
