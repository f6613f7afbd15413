from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.lesson_file import (
    Module,
    read_lesson,
    read_module,
    read_module_look,
    read_module_rule,
)
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.lesson import Lesson, ModuleLook

MODULE = Module("five-fingers", "Five fingers", 2, "Play whole tunes.")
WHOLE = """+++
id = "quarter-notes"
version = 3
title = "Quarter notes"
module = "five-fingers"
order = 4
goal = "Count to four."
minutes = 6
+++

## Count: text

One, two, three, four.
+++ is not the end.
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "02-five-fingers"
    folder.mkdir()
    return folder / "04-quarter-notes.md"


def refused(path: Path, text: str | bytes) -> str:
    """Return the line of the log for a lesson of this text."""
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    with pytest.raises(UnreadableFileError) as caught:
        read_lesson(path, MODULE)
    return caught.value.what


@pytest.mark.parametrize(
    "text", [WHOLE, "\ufeff" + WHOLE, WHOLE.replace("\n", "\r\n")], ids=["plain", "mark", "crlf"]
)
def test_a_lesson_is_its_settings_and_its_text(path: Path, text: str) -> None:
    path.write_bytes(text.encode())
    assert read_lesson(path, MODULE) == Lesson(
        lesson_id="quarter-notes",
        version=3,
        module_id="five-fingers",
        module_title="Five fingers",
        module_order=2,
        order=4,
        title="Quarter notes",
        goal="Count to four.",
        minutes=6,
        text="## Count: text\n\nOne, two, three, four.\n+++ is not the end.\n",
    )


@pytest.mark.parametrize(
    ("good", "bad", "problem"),
    [
        ("minutes = 6", "minutes = six", "line 8: is not written as name = value"),
        ("minutes = 6", 'minutes = "6"', "line 8: minutes is no whole number above 0"),
        ("minutes = 6", "minutes = true", "line 8: minutes is no whole number above 0"),
        ("order = 4", "order = 0", "line 6: order is no whole number above 0"),
        ('title = "Quarter notes"', "title = 4", "line 4: title is no text in quotation marks"),
        ('title = "Quarter notes"', 'title = " "', "line 4: title is no text in quotation marks"),
        ('goal = "Count to four."\n', "", "line 2: goal is missing"),
        ('module = "five-fingers"', 'module = "six"', "line 5: module is not five-fingers"),
        ("minutes = 6", "minutes = 6\ncolour = 3", "line 9: colour is none of id, version, title, module"),
        ("+++\nid", "id", "line 1: a lesson begins with a line +++"),
        ("+++\n\n##", "##", "line 12: the settings end with a line +++"),
    ],
)
def test_a_broken_lesson_names_its_file_and_line(path: Path, good: str, bad: str, problem: str) -> None:
    text = WHOLE.replace("+++ is not the end.\n", "")
    message = refused(path, text.replace(good, bad))
    assert message.startswith(f"02-five-fingers/04-quarter-notes.md, {problem}")


def test_a_lesson_in_another_encoding_names_the_line_of_the_first_wrong_letter(path: Path) -> None:
    assert refused(path, WHOLE.replace("Count to", "Zähle bis").encode("latin-1")).endswith(
        "line 7: is not UTF-8"
    )


def test_a_module_is_read(tmp_path: Path) -> None:
    path = tmp_path / "module.toml"
    path.write_text(
        'id = "five-fingers"\nversion = 1\ntitle = "Five fingers"\norder = 2\n'
        'goal = "Play whole tunes."\n[pass]\nnotes = 90\n'
    )
    assert read_module(path) == MODULE


@pytest.mark.parametrize(
    ("figures", "problem"),
    [
        ("notes = 90\ntiming = 120", "line 4: timing is above 100"),
        ('notes = "many"', "line 3: notes is no whole number above 0"),
        ("noets = 90", "line 3: noets is none of notes, timing, times"),
    ],
)
def test_a_pass_rule_that_is_wrong_is_told_by_the_line_of_its_figure(
    tmp_path: Path, figures: str, problem: str
) -> None:
    path = tmp_path / "module.toml"
    path.write_text(f'id = "a"\n[pass]\n{figures}\n')
    with pytest.raises(UnreadableFileError) as told:
        read_module_rule(path)
    assert told.value.what == f"{tmp_path.name}/module.toml, {problem}"


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("order = 1", ModuleLook(has_names=False, is_in_swaras=False)),
        ("names = true", ModuleLook(has_names=True, is_in_swaras=False)),
        ('notation = "swaras"', ModuleLook(has_names=False, is_in_swaras=True)),
        ('notation = "staff"', ModuleLook(has_names=False, is_in_swaras=False)),
    ],
)
def test_a_module_says_how_its_music_is_shown(tmp_path: Path, text: str, look: ModuleLook) -> None:
    path = tmp_path / "module.toml"
    path.write_text(text)
    assert read_module_look(path) == look


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("\nnames = 3", "line 2: names is neither true nor false"),
        ('notation = "neumes"', "line 1: notation is none of staff, swaras"),
    ],
)
def test_a_module_that_says_it_otherwise_is_told_by_its_line(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "module.toml"
    path.write_text(text)
    with pytest.raises(UnreadableFileError) as caught:
        read_module_look(path)
    assert caught.value.what.endswith(problem)
