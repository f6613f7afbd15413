"""Bad input: one clear line on standard error, exit code 1, and nothing changed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Run, sargam

NO_NOTES = bytes.fromhex("4d546864 00000006 0000 0001 0060 4d54726b 00000004 00ff2f00")
NOTE = {"midiNote": 60, "startTime": 0, "duration": 500}
PRESS = {"midiNote": 60, "velocity": 80, "timestamp": 0}
TEN_MILLION = 10_000_000


def assert_one_clear_line(run: Run, words: str) -> None:
    (line,) = run.err.splitlines()
    assert (run.code, run.out) == (1, "")
    assert line.startswith("sargam: ")
    assert words in line
    assert "Traceback" not in line


def assert_nothing_changed(data: Path) -> None:
    """No session was kept, and the shipped songs are as they were shipped."""
    if not (data / "sargam.db").is_file():
        return
    with closing(sqlite3.connect(data / "sargam.db")) as database:
        assert database.execute("SELECT count(*) FROM session").fetchone() == (0,)
        assert database.execute("SELECT count(*) FROM song WHERE style = ''").fetchone() == (0,)


@pytest.mark.parametrize("who_plays", [["--demo"], ["--midi-port", "piano"], ["--performance", "take.mid"]])
def test_an_unknown_song(own_folders: Path, who_plays: list[str]) -> None:
    assert_one_clear_line(sargam("practice", "no-such-song", *who_plays), "There is no song “no-such-song”")
    assert_nothing_changed(own_folders)


BAD_FILES = {
    "is empty": b"",
    "has no notes": NO_NOTES,
    "is neither MIDI nor MusicXML": b"\x00\x01 this is no music \xff",
    "song.mid is damaged": b'<?xml version="1.0"?><score-partwise><part',
}


@pytest.mark.parametrize("words", BAD_FILES)
def test_a_song_file_that_is_none(words: str, own_folders: Path, tmp_path: Path) -> None:
    song = tmp_path / "song.mid"
    song.write_bytes(BAD_FILES[words])
    assert_one_clear_line(sargam("practice", song, "--demo"), words)
    assert_nothing_changed(own_folders)


BAD_TAKES = {
    "take.mid is empty": b"",
    "take.mid is not a MIDI file": b"\x00\x01 this is no music \xff",
    "take.mid has no notes": NO_NOTES,
}


@pytest.mark.parametrize("words", BAD_TAKES)
def test_a_performance_that_is_none(words: str, own_folders: Path, tmp_path: Path) -> None:
    take = tmp_path / "take.mid"
    take.write_bytes(BAD_TAKES[words])
    assert_one_clear_line(sargam("practice", "ode-to-joy", "--performance", take), words)
    assert_nothing_changed(own_folders)


def test_files_that_are_not_there(own_folders: Path) -> None:
    assert_one_clear_line(sargam("practice", "gone.mid", "--demo"), "There is no file gone.mid")
    assert_one_clear_line(
        sargam("practice", "ode-to-joy", "--performance", "gone.mid"), "There is no file gone.mid"
    )
    assert_one_clear_line(sargam("practice", "--session", "gone.json"), "gone.json cannot be read")
    assert_nothing_changed(own_folders)


BAD_SESSIONS: dict[str, Any] = {
    "neither songId nor expectedNotes is given": {"sessionType": "song"},
    "expectedNotes is not a list": {"expectedNotes": "C D E"},
    "expectedNotes[0].midiNote is not a number": {"expectedNotes": [NOTE | {"midiNote": "C4"}]},
    "expectedNotes[0].startTime is -1": {"expectedNotes": [NOTE | {"startTime": -1}]},
    "playedNotes[0].timestamp is -20": {"songId": "ode-to-joy", "playedNotes": [PRESS | {"timestamp": -20}]},
    "playedNotes[0].velocity is not a number": {
        "songId": "ode-to-joy",
        "playedNotes": [PRESS | {"velocity": True}],
    },
    "tempo is not a number": {"songId": "ode-to-joy", "tempo": "fast"},
    "There is no song “no-such-song”": {"songId": "no-such-song"},
}


@pytest.mark.parametrize("words", BAD_SESSIONS)
def test_a_session_file_with_something_wrong_in_it(words: str, own_folders: Path, tmp_path: Path) -> None:
    session = tmp_path / "session.json"
    session.write_text(json.dumps(BAD_SESSIONS[words]))
    assert_one_clear_line(sargam("practice", "--session", session, "--events"), words)
    assert_nothing_changed(own_folders)


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "\\ud800"])
def test_a_session_file_that_is_no_json(text: str, tmp_path: Path) -> None:
    session = tmp_path / "session.json"
    session.write_text(text)
    assert_one_clear_line(sargam("practice", "--session", session), "session.json is not a JSON file")


def write_listed(path: Path) -> None:
    path.write_text(f'{{"songId": "ode-to-joy", "playedNotes": [{"0," * TEN_MILLION}0]}}')


def write_real(path: Path) -> None:
    path.touch()
    with path.open("r+b") as file:
        file.truncate(TEN_MILLION * len(json.dumps(PRESS)))


@pytest.mark.parametrize(
    ("write", "words"), [(write_listed, "10,000,001 notes, more than 200,000"), (write_real, "larger than")]
)
def test_a_session_of_ten_million_notes(
    write: Callable[[Path], None], words: str, own_folders: Path, tmp_path: Path
) -> None:
    session = tmp_path / "session.json"
    write(session)
    assert_one_clear_line(sargam("practice", "--session", session), words)
    assert_nothing_changed(own_folders)
    session.unlink()


def test_bars_and_hands_that_the_song_does_not_have(own_folders: Path) -> None:
    run = sargam("practice", "ode-to-joy", "--bars", "90-99", "--demo")
    assert_one_clear_line(run, "This song has no bars 90-99. It has bars 1 to 16.")
    assert_nothing_changed(own_folders)


def test_a_midi_port_on_a_machine_without_midi(own_folders: Path) -> None:
    run = sargam("practice", "ode-to-joy", "--midi-port", "piano")
    assert_one_clear_line(run, "There is no MIDI system on this computer")
    assert_nothing_changed(own_folders)
