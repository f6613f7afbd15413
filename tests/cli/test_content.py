"""`sargam content check` and `sargam lessons`."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.running import sargam

RESOURCES = Path(__file__).parents[2] / "resources"
MODULE = "01-meet-the-keyboard"
LESSON = "02-c-d-e.md"


@pytest.fixture
def module(tmp_path: Path) -> Path:
    return Path(shutil.copytree(RESOURCES / "modules" / MODULE, tmp_path / "lessons" / MODULE))


def change(path: Path, old: str, new: str) -> int:
    """Replace text in a file once and return the line of it."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_nothing_is_wrong_with_the_lessons_that_come_with_the_program(tmp_path: Path) -> None:
    run = sargam("content", "check", "--data-dir", tmp_path)
    assert (run.code, run.err) == (0, "")
    assert "nothing is wrong" in run.out


def test_every_mistake_of_every_file_is_named_by_its_line(module: Path, tmp_path: Path) -> None:
    lines = [
        change(module / LESSON, ": wait", ": weit"),
        change(module / LESSON, "- [x] ", "- [ ] "),
    ]
    other = change(module / "06-steady-pulse.md", "minutes = ", "minuets = ")
    run = sargam("content", "check", module.parent, "--data-dir", tmp_path)
    assert run.code == 1
    assert f"{MODULE}/{LESSON}, line {lines[0]}: " in run.out
    assert run.out.count(f"{MODULE}/{LESSON}, line ") == 2
    assert f"{MODULE}/06-steady-pulse.md, line {other}: minuets is none of id, version, title" in run.out
    assert "3 problems in" in run.err


def test_music_and_bars_that_are_not_there_are_named(module: Path, tmp_path: Path) -> None:
    line = change(module / LESSON, 'score = "c-d-e.musicxml"', 'song = "no-such-song"')
    (module / "steady-beats.musicxml").unlink()
    run = sargam("content", "check", module, "--data-dir", tmp_path)
    assert run.code == 1
    assert f"{LESSON}, line {line - 1}: " in run.out
    assert "no-such-song" in run.out
    assert "steady-beats.musicxml" in run.out


def test_a_single_file_is_checked_alone(module: Path, tmp_path: Path) -> None:
    change(module / "06-steady-pulse.md", "minutes = ", "minuets = ")
    assert sargam("content", "check", module / LESSON, "--data-dir", tmp_path).code == 0
    assert sargam("content", "check", module / "06-steady-pulse.md", "--data-dir", tmp_path).code == 1


def test_a_folder_without_lessons_is_told(tmp_path: Path) -> None:
    run = sargam("content", "check", tmp_path, "--data-dir", tmp_path)
    assert (run.code, run.out) == (1, "")
    assert "holds no lesson" in run.err


def test_the_list_of_lessons_tells_how_far_each_is(tmp_path: Path) -> None:
    listed = json.loads(sargam("lessons", "--json", "--data-dir", tmp_path).out)
    assert {lesson["state"] for lesson in listed} == {"not_started"}
    assert "not started" in sargam("lessons", "--data-dir", tmp_path).out
