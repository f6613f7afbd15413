"""`sargam practice --session`: files of every kind, as other programs may write them."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from sargam_desktop.bootstrap import Program
from sargam_desktop.launch import main

EXPECTED = [{"midiNote": 60 + i, "startTime": 1000 + 500 * i, "duration": 400} for i in range(8)]
PLAYED = [{"midiNote": 60 + i, "velocity": 80, "timestamp": 1000 + 500 * i} for i in range(8)]
SESSION: dict[str, Any] = {"sessionType": "exercise", "expectedNotes": EXPECTED, "playedNotes": PLAYED}

needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such files")


def written(folder: Path, content: bytes | str | dict[str, Any]) -> Path:
    path = folder / "session.json"
    text = json.dumps(content) if isinstance(content, dict) else content
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def judged(path: Path, capsys: pytest.CaptureFixture[str], *more: str) -> list[dict[str, Any]]:
    code = main(["practice", "--session", str(path), "--events", *more])
    out, err = capsys.readouterr()
    assert (code, err) == (0, "")
    return [json.loads(line) for line in out.splitlines()]


def refusal(path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    code = main(["practice", "--session", str(path), "--events"])
    out, err = capsys.readouterr()
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert len(err) < 200
    return err


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_session_is_read_however_an_editor_on_windows_has_saved_it(
    encoding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    events = judged(written(tmp_path, json.dumps(SESSION).encode(encoding)), capsys)
    assert events[-1]["overallScore"] == 100


@pytest.mark.parametrize("zeros", [20, 400])
@pytest.mark.parametrize("name", ["tempo", "startTime"])
def test_a_number_of_hundreds_of_digits_is_refused_in_a_line(
    name: str, zeros: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = {**SESSION, "tempo": 10**zeros} if name == "tempo" else SESSION
    if name == "startTime":
        session = {**SESSION, "expectedNotes": [{**EXPECTED[0], "startTime": 10**zeros}]}
    assert f"{name} is too large" in refusal(written(tmp_path, session), capsys)


@pytest.mark.parametrize("song_id", ["\ud800", "a\nb", "x" * 100_000, 7])
def test_what_cannot_be_the_id_of_a_song_is_refused_as_such(
    song_id: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, {"songId": song_id, "playedNotes": []})
    assert "songId is not the id of a song" in refusal(path, capsys)


@needs_pipes
def test_a_file_without_an_end_is_refused_when_it_is_too_large(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert "larger than 32 MB" in refusal(Path("/dev/zero"), capsys)


@needs_pipes
def test_a_session_may_come_through_a_pipe(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=(json.dumps(SESSION),))
    writer.start()
    events = judged(pipe, capsys)
    writer.join()
    assert events[-1]["accuracy"] == 100


def test_a_song_at_a_tempo_of_its_own_keeps_it_to_the_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bpm = 90.5  # 94.27 % of the song's 96
    song = Program(None).library.load_song("ode-to-joy")
    played = [
        {"midiNote": note.pitch, "velocity": 80, "timestamp": note.onset_beat * 60_000 / bpm}
        for note in song.score.notes
    ]
    path = written(tmp_path, {"songId": "ode-to-joy", "tempo": bpm, "playedNotes": played})
    diffs = [event["timingDiff"] for event in judged(path, capsys) if event["event"] == "feedback"]
    assert len(diffs) == len(played)
    assert max(abs(diff) for diff in diffs) < 0.01
