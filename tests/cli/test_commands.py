"""Each command as a real process: what it prints, and its exit code."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import COMMAND, sargam

COMMANDS = ("practice", "songs", "lessons", "devices", "history", "rejudge", "calibrate")


def test_help_names_all_commands_and_the_exit_codes() -> None:
    run = sargam("--help")
    assert (run.code, run.err) == (0, "")
    assert all(command in run.out for command in COMMANDS)
    assert "0 done, 2 wrong use, 1 anything else" in run.out


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself_and_each_of_its_options(command: str) -> None:
    run = sargam(command, "--help")
    assert (run.code, run.err) == (0, "")
    assert f"usage: sargam {command}" in run.out
    _, _, options = run.out.partition("options:")
    named = re.findall(r"^  -", options, re.MULTILINE)
    explained = re.findall(r"^  -\S.*?(?:  +|\n {10,})\w", options, re.MULTILINE)
    assert len(named) == len(explained) > 0


def test_songs_as_json_are_the_shipped_ones() -> None:
    run = sargam("songs", "--json")
    songs = {song["id"]: song for song in json.loads(run.out)}
    assert (run.code, run.err) == (0, "")
    assert len(songs) >= 10
    assert songs["ode-to-joy"]["composer"] == "Ludwig van Beethoven"
    assert songs["ode-to-joy"]["hands"] == ["left", "right"]


def test_lessons_are_listed_in_the_order_of_the_course() -> None:
    lessons = json.loads(sargam("lessons", "--json").out)
    assert len(lessons) >= 5
    places = [(lesson["moduleOrder"], lesson["order"]) for lesson in lessons]
    assert places == sorted(places)


def test_a_machine_without_midi_says_so_and_is_no_error() -> None:
    run = sargam("devices")
    assert (run.code, run.err) == (0, "")
    assert run.out.startswith("There is no MIDI system on this computer")


def test_an_empty_history_says_how_to_begin() -> None:
    run = sargam("history")
    assert (run.code, run.err) == (0, "")
    assert "No sessions yet" in run.out


def test_a_reader_that_stops_early_is_no_error() -> None:
    with subprocess.Popen([*COMMAND, "songs"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_without_a_chosen_folder_everything_lies_in_the_usual_places_of_the_system(tmp_path: Path) -> None:
    home = tmp_path / "somebody"
    usual = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
    assert sargam("songs", SARGAM_DATA_DIR="", HOME=str(home), **usual).code == 0
    assert (home / "data" / "sargam" / "sargam.db").is_file()
    assert not (home / "sargam").exists()


@pytest.mark.first_start
def test_a_chosen_folder_holds_everything(tmp_path: Path, own_folders: Path) -> None:
    assert sargam("--data-dir", tmp_path / "mine", "songs").code == 0
    assert (tmp_path / "mine" / "sargam.db").is_file()
    assert sargam("songs", "--data-dir", tmp_path / "other").code == 0
    assert (tmp_path / "other" / "sargam.db").is_file()
    assert not own_folders.exists()
