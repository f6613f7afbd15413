import json
from pathlib import Path
from typing import Any

import pytest

from sargam_desktop.adapters.importers.session_form import read_session_form
from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.judgement import Level, Mode
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.engine.commands import (
    ChangeSpeed,
    PauseSession,
    ResumeSession,
    SessionEvent,
    StartSession,
)
from sargam_desktop.tutor.practice import new_record, rehearse
from sargam_desktop.tutor.replay import Replay
from sargam_desktop.tutor.session_file import session_file
from tests.engine.scenes import press, release, rest_settings, score_of
from tests.tutor.takes import replay_of

SCORE = score_of((0, 60), (1, 62), (2, 64), (3, 65), (4, 67))
KEYS = (60, 62, 63, 65)


def played(*, start_ms: float, step_ms: float) -> list[SessionEvent]:
    """Play in time, early, wrong, late, and leave out the last."""
    events: list[SessionEvent] = []
    for number, (pitch, slip_ms) in enumerate(zip(KEYS, (20, -95, 0, 95), strict=True)):
        at_ms = start_ms + number * step_ms + slip_ms
        events += [press(pitch, at_ms), release(pitch, at_ms + step_ms / 2)]
    return events


def judged_again(replay: Replay, folder: Path) -> list[tuple[Any, ...]]:
    """Judge what was exported, as `sargam practice --session` does."""
    path = folder / "take.json"
    path.write_bytes(session_file(replay))
    form = read_session_form(path)
    assert form.score is not None
    assert form.mode is not None
    assert form.level is not None
    settings = SessionSettings(mode=form.mode, level=form.level, count_in_bars=0)
    record = new_record(None, "Again", settings)
    outcomes, _ = rehearse(record, form.score, [StartSession(0), *form.played])
    return told(outcomes)


def told(outcomes: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401 (outcomes of any kind)
    return [
        (o.result, o.expected_pitch, o.played_pitch, o.timing_diff_us)
        for o in outcomes
        if isinstance(o, NoteJudged)
    ]


def verdicts_of(replay: Replay) -> list[tuple[Any, ...]]:
    outcomes, _ = rehearse(replay.record, replay.score, replay.events)
    return told(outcomes)


@pytest.mark.parametrize(
    ("settings", "events"),
    [
        (rest_settings(), played(start_ms=0, step_ms=1000)),
        (rest_settings(level=Level.PRECISE, count_in_bars=1), played(start_ms=4000, step_ms=1000)),
        (rest_settings(speed_percent=50), played(start_ms=0, step_ms=2000)),
        (rest_settings(offset_us=40_000), played(start_ms=0, step_ms=1000)),
        (rest_settings(Mode.WAIT), played(start_ms=500, step_ms=1500)),
    ],
)
def test_an_exported_session_is_judged_as_it_was(
    settings: SessionSettings, events: list[SessionEvent], tmp_path: Path
) -> None:
    replay = replay_of(SCORE, events, settings)
    assert judged_again(replay, tmp_path) == verdicts_of(replay)


def test_a_pause_is_in_the_times_of_an_exported_session(tmp_path: Path) -> None:
    first, later = played(start_ms=0, step_ms=1000)[:4], played(start_ms=5000, step_ms=1000)[4:]
    pause: list[SessionEvent] = [PauseSession(1_500_000), ResumeSession(6_500_000)]
    replay = replay_of(SCORE, [*first, *pause, *later], rest_settings())
    assert [each[0] for each in judged_again(replay, tmp_path)] == [each[0] for each in verdicts_of(replay)]


def test_all_that_was_recorded_is_in_the_file() -> None:
    replay = replay_of(SCORE, [press(60, 10), ChangeSpeed(80, 500_000)], rest_settings())
    fields = json.loads(session_file(replay))
    assert [row[0] for row in fields["recording"]][:3] == ["start", "on", "speed"]
    assert len(fields["score"]["notes"]) == 5
    assert fields["session"]["id"] == replay.record.session_id
