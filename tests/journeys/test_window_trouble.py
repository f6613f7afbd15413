"""Bad input in the window: one message that says what to do, and the program goes on or ends well."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store
from tests.journeys.window import Window

pytestmark = [pytest.mark.journey, pytest.mark.display, pytest.mark.timeout(120)]

NO_NOTES = bytes.fromhex("4d546864 00000006 0000 0001 0060 4d54726b 00000004 00ff2f00")
BAD_FILES = {"is empty": b"", "has no notes": NO_NOTES, "is neither MIDI nor MusicXML": b"\x00\xff no music"}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can mount a disk")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", disk], check=False).returncode:
        pytest.skip("this machine does not allow mounting")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


def test_a_folder_that_cannot_be_used_is_told_in_a_message_and_in_the_terminal(
    screen: str, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("mine")
    with Window(screen, tmp_path / "stderr", SARGAM_DATA_DIR=str(tmp_path / "file")) as window:
        window.wait_for_words("Choose another data folder with --data-dir.")
        assert window.end() == 1
        (line,) = window.complaints().splitlines()
        assert line.startswith("sargam: The folder")


def test_a_database_of_a_newer_version_is_told_in_the_window(
    screen: str, own_folders: Path, tmp_path: Path
) -> None:
    own_folders.mkdir()
    Store(own_folders).close()
    with closing(sqlite3.connect(own_folders / "sargam.db")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    with Window(screen, tmp_path / "stderr") as window:
        window.wait_until_open("today")
        window.wait_for_words("Your day could not be read")
        window.press("Ctrl+3")
        window.wait_for_words("The songs could not be read")
        window.press("Ctrl+5")
        window.wait_for_words("This database was written by a newer version of Sargam")
        assert not any("Something went wrong" in words for words in window.said())
        window.close()


def test_settings_that_are_damaged_are_told_and_the_old_file_is_named(
    screen: str, own_folders: Path, tmp_path: Path
) -> None:
    own_folders.mkdir()
    (own_folders / "settings.json").write_text('{"theme": "light"')
    with Window(screen, tmp_path / "stderr") as window:
        window.wait_until_ready()
        told = window.wait_for_words("The settings file is damaged. The defaults are used;")
        assert str(own_folders / "settings.json.bad") in told
        window.close()


def test_a_file_that_holds_no_song_is_told_and_the_library_stays(screen: str, tmp_path: Path) -> None:
    with Window(screen, tmp_path / "stderr") as window:
        window.wait_until_ready()
        window.wait_for_rows()
        for words, content in BAD_FILES.items():
            (tmp_path / "song.mid").write_bytes(content)
            window.drop(tmp_path / "song.mid")
            window.wait_for_words(words)
        assert window.screen() == "songs"
        window.close()


def test_a_disk_that_becomes_full_while_somebody_plays_is_told_and_the_song_goes_on(
    screen: str, small_disk: Path, tmp_path: Path
) -> None:
    with Window(screen, tmp_path / "stderr", SARGAM_DATA_DIR=str(small_disk)) as window:
        window.wait_until_ready()
        window.choose_song("rhody", "go-tell-aunt-rhody")
        with (small_disk / "ballast").open("wb") as ballast:
            ballast.write(bytes(shutil.disk_usage(small_disk).free))
        window.press("Space")
        window.wait_for_words("Free some space")
        assert window.practice().state in ("counting_in", "playing")
        (small_disk / "ballast").unlink()
        window.wait_for_state("playing")
        window.close()
    store = Store(small_disk)
    (record,) = store.sessions.list_sessions()
    store.close()
    assert record.song_id == "go-tell-aunt-rhody"
