"""docs/judge.md and docs/events.md say what the program does."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from sargam_desktop.adapters.importers.session_form import read_session_form
from sargam_desktop.domain.grading import FEWEST_NOTES_TO_GRADE
from sargam_desktop.domain.judgement import WINDOWS, Level
from sargam_desktop.domain.performance import NoteOff, NoteOn

ROOT = Path(__file__).parents[2]
JUDGE = (ROOT / "docs/judge.md").read_text("utf-8")
EVENTS = (ROOT / "docs/events.md").read_text("utf-8")
BLOCKS = re.findall(r"```json\n(.*?)```", EVENTS, re.DOTALL)
GOLDEN = ROOT / "tests/golden"


def golden_events() -> dict[str, dict[str, Any]]:
    """Return one event of each kind as the program writes it."""
    names = "follow-restarts-and-skips", "tempo-one-of-each"
    lines = [
        line for name in names for line in (GOLDEN / f"{name}.events.jsonl").read_text("utf-8").splitlines()
    ]
    return {event["event"]: event for event in map(json.loads, lines)}


def test_every_event_on_the_page_has_the_fields_of_the_real_one_in_their_order() -> None:
    real = golden_events()
    shown = [json.loads(line) for block in BLOCKS[:-1] for line in block.splitlines()]
    assert {event["event"] for event in shown} == set(real)
    for event in shown:
        assert list(event) == list(real[event["event"]])


def test_the_session_file_on_the_page_can_be_judged(tmp_path: Path) -> None:
    path = tmp_path / "session.json"
    path.write_text(BLOCKS[-1], "utf-8")
    form = read_session_form(path)
    assert form.played == (NoteOn(60, 80, 1_012_000), NoteOff(60, 1_400_000), NoteOn(62, 80, 1_420_000))
    assert form.score is not None
    assert len(form.score.notes) == 2


@pytest.mark.parametrize("level", Level)
def test_the_windows_on_the_page_are_those_of_the_judge(level: Level) -> None:
    windows = WINDOWS[level]
    assert (
        f"| {level.value} | up to ±{windows.correct_us // 1000} | up to ±{windows.outer_us // 1000} |"
        in JUDGE
    )


def test_the_worked_example_ends_as_the_golden_session_does() -> None:
    ended = golden_events()["session_ended"]
    assert f"so {ended['overallScore']} and grade {ended['grade']}" in JUDGE
    assert f"Below {FEWEST_NOTES_TO_GRADE} expected notes decided there is no grade" in JUDGE


@pytest.mark.parametrize("page", ["judge.md", "events.md", "glossary.md"])
def test_every_link_leads_to_a_file(page: str) -> None:
    text = (ROOT / "docs" / page).read_text("utf-8")
    links = re.findall(r"\]\(([^)#]+)\)", text)
    assert [link for link in links if not (ROOT / "docs" / link).exists()] == []
