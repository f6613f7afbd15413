"""Data folders that cannot be used: one clear line, exit code 1, and nothing changed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.cli.running import read_until, running, sargam
from tests.cli.test_bad_input import assert_one_clear_line

COMMANDS = (["songs"], ["practice", "ode-to-joy", "--demo"])


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[None]:
    """Mount a small disk on a folder; only root can."""
    folder.mkdir(exist_ok=True)
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can mount a disk")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", folder], check=False).returncode:
        pytest.skip("this machine does not allow mounting")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def fill(disk: Path) -> None:
    with (disk / "ballast").open("wb") as ballast:
        ballast.write(bytes(shutil.disk_usage(disk).free))


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.suffix == ".db"}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_in_place_of_the_folder(command: list[str], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    run = sargam("--data-dir", tmp_path / "file", *command)
    assert_one_clear_line(run, "file cannot be created")
    assert "Choose another data folder with --data-dir" in run.err
    assert (tmp_path / "file").read_text() == "mine"


def test_a_file_in_place_of_the_database(tmp_path: Path) -> None:
    (tmp_path / "sargam.db").write_text("a shopping list, longer than the head of a database would be" * 20)
    assert_one_clear_line(sargam("--data-dir", tmp_path, "songs"), "The file is not a database of Sargam")
    assert (tmp_path / "sargam.db").read_text().startswith("a shopping list")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_read_only_folder(command: list[str], tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    with mounted(folder, "size=4m,ro"):
        assert_one_clear_line(sargam("--data-dir", folder, *command), "read-only")


def test_a_full_disk_before_the_first_start(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    with mounted(folder, "size=64k"):
        assert_one_clear_line(sargam("--data-dir", folder, "songs"), "The disk is full")


def test_a_disk_that_is_full_when_a_session_is_to_be_kept(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    session = tmp_path / "session.json"
    session.write_text('{"expectedNotes": [{"midiNote": 60, "startTime": 0, "duration": 500}]}')
    with mounted(folder, "size=4m"):
        assert sargam("--data-dir", folder, "songs").code == 0
        fill(folder)
        before = contents(folder)
        run = sargam("--data-dir", folder, "practice", "--session", session)
        assert_one_clear_line(run, "The disk")
        assert "space" in run.err
        assert contents(folder) == before


def test_a_disk_that_becomes_full_while_somebody_plays_live(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    options = ("--demo", "--bars", "1-2", "--speed", "200")
    with (
        mounted(folder, "size=4m"),
        running("practice", "ode-to-joy", *options, "--data-dir", folder) as demo,
    ):
        read_until(demo, "Bar 1")
        fill(folder)
        said, complaints = demo.communicate()
    assert demo.returncode == 1
    assert "Overall" in said
    (line,) = complaints.splitlines()
    assert line.startswith("sargam: The disk")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_database_of_a_newer_version_is_left_alone(command: list[str], own_folders: Path) -> None:
    assert sargam("songs").code == 0
    with closing(sqlite3.connect(own_folders / "sargam.db")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    before = contents(own_folders)
    run = sargam(*command)
    assert_one_clear_line(run, "newer version")
    assert contents(own_folders) == before


def test_damaged_settings_are_told_beside_the_answer(own_folders: Path) -> None:
    own_folders.mkdir(exist_ok=True)
    (own_folders / "settings.json").write_text("{")
    run = sargam("lessons")
    assert run.code == 0
    assert "groups-of-two" in run.out
    (line,) = run.err.splitlines()
    assert line.startswith("sargam: The settings file is damaged. The defaults are used;")
