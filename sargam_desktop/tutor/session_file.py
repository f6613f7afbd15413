"""Tutor: a stored session in the published form (docs/events.md), with all that the form has no place for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from sargam_desktop.domain.judgement import US_PER_MS, Mode
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.engine.session_log import encode_events
from sargam_desktop.tutor.replay_layout import expected_notes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sargam_desktop.domain.session import SessionRecord
    from sargam_desktop.tutor.replay import Replay

_SLOWEST_BPM: Final = 10.0
_FASTEST_BPM: Final = 1000.0


def session_file(replay: Replay) -> bytes:
    """Return a session as the content of a JSON file.

    `expectedNotes` are those that were decided, at the session times at which they were due, so that
    count-in, speed, pauses and loops are in them already; the player's delay is taken off what was played.
    """
    record = replay.record
    settings = record.settings
    lead_us = _lead_us(replay)
    bpm = replay.score.tempo_map.bpm_at(0) * settings.speed_percent / 100
    fields = {
        "sessionType": settings.session_type.value,
        "tempo": min(max(bpm, _SLOWEST_BPM), _FASTEST_BPM),
        "level": settings.level.value,
        "mode": settings.mode.value,
        "expectedNotes": list(_expected(replay, lead_us)),
        "playedNotes": list(_played(replay, lead_us)),
        "session": session_fields(record),
        "recording": json.loads(encode_events(replay.events)),
        "score": _score(replay),
    }
    return (json.dumps(fields, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def session_fields(record: SessionRecord) -> dict[str, Any]:
    """Return what a history tells of a session, in flat fields."""
    settings, result = record.settings, record.result
    return {
        "id": record.session_id,
        "songId": record.song_id,
        "title": record.title,
        "startedAt": record.started_at.isoformat(),
        "state": record.state.value,
        "playedMs": _ms(record.played_us),
        "isFromMemory": record.is_from_memory,
        "type": settings.session_type.value,
        "mode": settings.mode.value,
        "level": settings.level.value,
        "hands": settings.hands.value,
        "speedPercent": settings.speed_percent,
        "countInBars": settings.count_in_bars,
        "firstBar": settings.first_bar,
        "lastBar": settings.last_bar,
        "isLooping": settings.is_looping,
        "isRhythmOnly": settings.is_rhythm_only,
        "offsetMs": _ms(settings.offset_us),
        "judgeVersion": settings.judge_version,
        "tempoCourse": "-".join(str(percent) for percent in record.tempo_course),
        "expected": None if result is None else result.expected,
        "correct": None if result is None else result.correct,
        "early": None if result is None else result.early,
        "late": None if result is None else result.late,
        "missed": None if result is None else result.missed,
        "wrong": None if result is None else result.wrong,
        "extras": None if result is None else result.extras,
        "accuracy": None if result is None else round(result.accuracy, 2),
    }


def _lead_us(replay: Replay) -> int:
    """Return by how much all moves back, so that nothing was played before 0 when the delay is taken off."""
    pressed_us = [event.at_us for event in replay.events if isinstance(event, NoteOn)]
    return max(0, replay.record.settings.offset_us - min(pressed_us)) if pressed_us else 0


def _expected(replay: Replay, lead_us: int) -> Iterator[dict[str, float]]:
    """Yield what should have been played; where the player sets the time, at the times of the score."""
    tempo_map = replay.score.tempo_map
    is_timed = replay.record.settings.mode is Mode.TEMPO
    percent = replay.record.settings.speed_percent
    for note, due_us, end_us in expected_notes(replay.score, replay.line, replay.notes):
        start_us, length_us = due_us, end_us - due_us
        if not is_timed:
            start_us = tempo_map.us_at(note.onset_beat) * 100 // percent
            length_us = tempo_map.us_at(note.onset_beat + note.duration_beat) * 100 // percent - start_us
        yield {"midiNote": note.pitch, "startTime": _ms(start_us + lead_us), "duration": _ms(length_us)}


def _played(replay: Replay, lead_us: int) -> Iterator[dict[str, float]]:
    offset_us = replay.record.settings.offset_us
    for event in replay.events:
        if isinstance(event, NoteOn | NoteOff):
            velocity = event.velocity if isinstance(event, NoteOn) else 0
            at_us = max(0, event.at_us - offset_us + lead_us)
            yield {"midiNote": event.pitch, "velocity": velocity, "timestamp": _ms(at_us)}


def _score(replay: Replay) -> dict[str, Any]:
    score = replay.score
    return {
        "notes": [[n.onset_beat, n.duration_beat, n.pitch, n.hand.value] for n in score.notes],
        "bars": [[bar.number, bar.onset_beat, bar.length_beat] for bar in score.bars],
        "tempos": [[change.onset_beat, change.bpm] for change in score.tempo_map.changes],
    }


def _ms(duration_us: int) -> float:
    milliseconds = duration_us / US_PER_MS
    return int(milliseconds) if milliseconds == int(milliseconds) else milliseconds
