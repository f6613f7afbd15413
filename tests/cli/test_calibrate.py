"""`sargam calibrate`: what it prints and how it ends."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from sargam_desktop.bootstrap import Program
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.launch import main
from sargam_desktop.tutor.practice import judge_performance, new_record
from tests.cli.running import sargam
from tests.engine.scenes import rest_settings, score_of

BEATS = [1000 + 600 * i for i in range(48)]


def taps_file(folder: Path, offset_ms: float, spread_ms: float, count: int = 48) -> Path:
    chance = Random(4)
    taps = [beat + chance.gauss(offset_ms, spread_ms) for beat in BEATS[:count]]
    path = folder / "taps.json"
    path.write_text(json.dumps({"kind": "click", "beats": BEATS, "taps": [*taps, 1450.0]}))
    return path


def run(capsys: pytest.CaptureFixture[str], path: Path, *more: str) -> tuple[int, str, str]:
    code = main(["calibrate", "--taps", str(path), *more])
    out, err = capsys.readouterr()
    return code, out, err


def test_a_steady_measurement_is_told_in_five_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, taps_file(tmp_path, offset_ms=-150, spread_ms=0))
    assert (code, err) == (0, "")
    assert [line.split(maxsplit=1) for line in out.splitlines()] == [
        ["Median", "-150 ms, give or take 0 ms"],
        ["Spread", "0 ms, limit 30"],
        ["Taps", "48 on 48 clicks"],
        ["Strays", "1"],
        ["Verdict", "steady: -150 ms can be set as the delay"],
    ]


def test_as_json_it_is_one_object(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, taps_file(tmp_path, offset_ms=150, spread_ms=10), "--json")
    measured = json.loads(out)
    assert (code, measured["verdict"], measured["taps"], measured["strays"]) == (0, "steady", 48, 1)
    assert abs(measured["medianMs"] - 150) <= 5
    assert abs(measured["medianMs"] - 150) <= measured["marginMs"] < 5


def test_unsteady_taps_are_refused_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, taps_file(tmp_path, offset_ms=80, spread_ms=45))
    assert (code, out) == (1, "")
    assert err.startswith("sargam: Spread 4")
    assert err.endswith(" ms, limit 30. Not applied. Tap again, a little slower.\n")


def test_too_few_taps_are_refused_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, taps_file(tmp_path, offset_ms=80, spread_ms=5, count=20))
    assert (code, out) == (1, "")
    assert err == "sargam: 20 of the taps are on a beat, 24 are needed. Not applied. Tap for longer.\n"


def test_a_refusal_as_json_still_says_what_was_measured(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, taps_file(tmp_path, offset_ms=80, spread_ms=45), "--json")
    assert (code, json.loads(out)["verdict"], err.count("\n")) == (1, "unsteady", 1)


def keep_session(late_ms: float, notes: int) -> None:
    """Put a session in tempo mode into the store of this test."""
    score = score_of(*((float(i), 60 + i % 12) for i in range(notes)))
    presses = [
        NoteOn(60 + i % 12, 80, round((1000 * i + late_ms) * 1000), source="Organ") for i in range(notes)
    ]
    store = Program(None).own
    judge_performance(
        new_record(None, "Tune", rest_settings()), score, [StartSession(0), *presses], store.sessions
    )
    store.close()


def test_the_sessions_of_the_past_show_a_delay(capsys: pytest.CaptureFixture[str]) -> None:
    keep_session(late_ms=140, notes=60)
    assert main(["calibrate", "--from-history"]) == 0
    out = capsys.readouterr().out
    assert "Median   +140 ms, give or take 0 ms" in out
    assert "Notes    60, the newest" in out
    assert main(["calibrate", "--from-history", "--input", "Organ", "--json"]) == 0
    measured = json.loads(capsys.readouterr().out)
    assert (measured["kind"], measured["taps"], measured["verdict"]) == ("playing", 60, "steady")


def test_too_little_play_is_refused_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    keep_session(late_ms=10, notes=20)
    assert main(["calibrate", "--from-history"]) == 1
    expected = "sargam: 20 notes were timed, 50 are needed. Not applied. Play more in tempo mode.\n"
    assert capsys.readouterr().err == expected
    assert main(["calibrate", "--from-history", "--input", "Harp"]) == 1


def test_as_a_real_process_it_needs_a_file_of_taps(tmp_path: Path) -> None:
    assert sargam("calibrate").code == 2
    gone = sargam("calibrate", "--taps", tmp_path / "gone.json")
    assert (gone.code, gone.out, gone.err.count("\n")) == (1, "", 1)
    assert sargam("calibrate", "--taps", taps_file(tmp_path, offset_ms=150, spread_ms=8)).code == 0
