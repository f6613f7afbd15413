"""Golden sessions: what was played, in the platform's own form, and every event line it gives.

Each `NAME.session.json` lies beside its `NAME.events.jsonl`. A change of a line is a change of
the published rules: it needs a new judge version and its words in docs/judge.md. After one,
`SARGAM_WRITE_GOLDEN=1` writes the lines anew, to be read before they are committed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.session_form import read_session_form
from sargam_desktop.domain.judgement import WINDOWS, Level, Mode
from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.score import Bar, Score
from sargam_desktop.domain.session import SessionRecord, SessionSettings
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.tutor.event_stream import EventStream
from sargam_desktop.tutor.practice import new_record, rehearse
from sargam_desktop.tutor.session_form import SessionForm

FOLDER = Path(__file__).parent
SESSION_ID = "00000000-0000-4000-8000-000000000001"
NAMES = sorted(path.name.removesuffix(".session.json") for path in FOLDER.glob("*.session.json"))


def settings_of(form: SessionForm) -> SessionSettings:
    return SessionSettings(
        mode=form.mode or Mode.TEMPO,
        level=form.level or Level.STEADY,
        session_type=form.session_type,
        count_in_bars=0,
        is_other_hand_played=False,
        has_metronome=False,
    )


def record_of(settings: SessionSettings) -> SessionRecord:
    record = new_record(None, "Golden", settings)
    return SessionRecord(SESSION_ID, None, record.title, record.started_at, settings, record.state)


def lines_of(name: str) -> list[str]:
    form = read_session_form(FOLDER / f"{name}.session.json")
    settings = settings_of(form)
    score = form.score or Score((), (Bar(1, 0.0, 4.0),))
    outcomes, _ = rehearse(record_of(settings), score, [StartSession(0), *form.played])
    return list(EventStream(NoteNaming(), WINDOWS[settings.level]).lines(outcomes))


@pytest.mark.parametrize("name", NAMES)
def test_a_golden_session_gives_the_same_bytes_for_ever(name: str) -> None:
    written = "".join(f"{line}\n" for line in lines_of(name))
    golden = FOLDER / f"{name}.events.jsonl"
    if os.environ.get("SARGAM_WRITE_GOLDEN"):
        golden.write_text(written, "utf-8")
    assert written == golden.read_text("utf-8")


def test_every_golden_session_is_judged() -> None:
    assert len(NAMES) >= 6
    assert sorted(path.name.removesuffix(".events.jsonl") for path in FOLDER.glob("*.events.jsonl")) == NAMES
