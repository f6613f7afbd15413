"""`sargam doctor` as a real process, without MIDI and with a keyboard in JACK."""

from __future__ import annotations

import json
import subprocess

import pytest

from tests.cli.running import COMMAND, WITHIN_S, sargam
from tests.journeys.jack_keyboard import JackKeyboard


def test_a_computer_without_midi_is_told_what_is_missing_and_it_is_no_error() -> None:
    run = sargam("doctor")
    assert (run.code, run.err) == (0, "")
    assert run.lines[0] == "✗ No MIDI system"
    assert "JACK: no JACK server" in run.out


def test_the_report_is_printed_as_text() -> None:
    run = sargam("doctor", "--report")
    assert run.lines[0] == "Sargam connection report"
    assert "[broken] no_midi_system" in run.out


@pytest.mark.parametrize("words", [("--listen", "0"), ("--listen", "soon"), ("--json", "--report")])
def test_wrong_use_is_told_in_one_line(words: tuple[str, ...]) -> None:
    run = sargam("doctor", *words)
    assert run.code == 2
    assert "sargam doctor: error:" in run.err


@pytest.mark.usefixtures("jack_server")
def test_what_is_played_meanwhile_is_heard_and_drum_pads_are_found() -> None:
    keyboard = JackKeyboard("Pads")
    with subprocess.Popen(
        [*COMMAND, "doctor", "--json", "--listen", "3"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        while process.poll() is None:
            keyboard.play((0x99, 36, 90), (0x89, 36, 0), pause_s=0.2)
        out, err = process.communicate(timeout=WITHIN_S)
    keyboard.unplug()
    assert err == b""
    told = json.loads(out)
    (pads,) = [each for each in told["inputs"] if each["name"] == "Pads:out"]
    assert pads["state"] == "connected"
    assert "99 24 5A" in pads["messages"]
    found = {each["fault"]: each for each in told["findings"]}
    assert found["odd_channel"]["action"] == {"kind": "ignore_channel", "name": "Ignore channel 10"}
