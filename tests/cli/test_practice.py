"""`sargam practice` as a real process: judged, printed, kept."""

from __future__ import annotations

import json
import signal
import time
from pathlib import Path

import mido
import pytest

from sargam_desktop.adapters.importers.song_files import SongFileReader
from tests.cli.running import Run, read_until, running, sargam
from tests.journeys.jack_keyboard import JackKeyboard
from tests.journeys.jack_server import JackServer

SONG = "go-tell-aunt-rhody"
SONG_FILE = Path(__file__).parents[2] / "resources" / "songs" / f"{SONG}.musicxml"
BPM = 96
BEAT_S = 60 / BPM
PPQN = 480
COUNT_IN_BEATS = 4

FIRST_BARS_RIGHT_HAND = ((0, 64), (2, 64), (3, 62), (4, 60), (6, 60))
SESSION = {
    "sessionType": "exercise",
    "expectedNotes": [
        {"midiNote": 60, "startTime": 0, "duration": 500},
        {"midiNote": 62, "startTime": 1000, "duration": 500},
        {"midiNote": 64, "startTime": 2000, "duration": 500},
        {"midiNote": 65, "startTime": 3000, "duration": 500},
    ],
    "tempo": 60,
    "playedNotes": [
        {"midiNote": 60, "velocity": 80, "timestamp": 10},
        {"midiNote": 62, "velocity": 80, "timestamp": 860},
        {"midiNote": 63, "velocity": 80, "timestamp": 2000},
        {"midiNote": 65, "velocity": 80, "timestamp": 3150},
    ],
}


def history() -> list[dict[str, object]]:
    sessions: list[dict[str, object]] = json.loads(sargam("history", "--json").out)
    return sessions


def feedback(run: Run) -> list[tuple[object, ...]]:
    return [
        (event["result"], event["expectedNote"], event["playedNote"])
        for event in run.events
        if event["event"] == "feedback"
    ]


@pytest.fixture
def take(tmp_path: Path) -> Path:
    """A recorded take in which every note is on time."""
    notes = SongFileReader().read(str(SONG_FILE)).score.notes
    messages = [(round(note.onset_beat * PPQN), note.pitch) for note in notes]
    track = mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(BPM))])
    now = 0
    for tick, pitch in messages:
        track.append(mido.Message("note_on", note=pitch, velocity=80, time=tick - now))
        now = tick
    mido.MidiFile(tracks=[track], ticks_per_beat=PPQN).save(tmp_path / "take.mid")
    return tmp_path / "take.mid"


def test_a_recorded_take_is_judged_at_once_and_kept(take: Path) -> None:
    run = sargam("practice", SONG, "--performance", take, "--events")
    assert (run.code, run.err) == (0, "")
    assert {result for result, _, _ in feedback(run)} == {"correct"}
    first, *_, last = run.events
    assert (first["event"], first["totalNotes"]) == ("session_started", 30)
    assert (last["event"], last["overallScore"], last["grade"]) == ("session_ended", 100, "A+")
    (session,) = history()
    assert (session["sessionId"], session["songId"]) == (first["sessionId"], SONG)
    assert (session["state"], session["overallScore"]) == ("finished", 100)


def test_a_file_of_the_learners_own_can_be_practised(take: Path) -> None:
    run = sargam("practice", take, "--performance", take, "--level", "precise", "--events")
    assert (run.code, run.err) == (0, "")
    assert {result for result, _, _ in feedback(run)} == {"correct"}
    (session,) = history()
    assert (session["songId"], session["level"]) == (None, "precise")


def test_a_take_is_told_in_words_without_events(take: Path) -> None:
    run = sargam("practice", SONG, "--performance", take, "--bars", "1-2", "--hands", "right")
    assert (run.code, run.err) == (0, "")
    assert run.lines[0] == "5 notes to play"
    assert any("✓" in line and "Perfect" in line for line in run.lines)


def test_a_session_in_the_form_of_the_platform_is_judged(tmp_path: Path) -> None:
    (tmp_path / "session.json").write_text(json.dumps(SESSION))
    run = sargam("practice", "--session", tmp_path / "session.json", "--events")
    assert (run.code, run.err) == (0, "")
    assert feedback(run) == [
        ("correct", 60, 60),
        ("early", 62, 62),
        ("wrong_note", 64, 63),
        ("missed", 64, None),
        ("late", 65, 65),
    ]
    assert [e["timingDiff"] for e in run.events if e["event"] == "feedback"] == [10, -140, None, None, 150]
    assert len(history()) == 1


def test_events_are_json_lines_and_nothing_else_even_in_a_live_demo() -> None:
    run = sargam("practice", SONG, "--demo", "--events", "--bars", "1-1", "--speed", "200", "--seed", "7")
    assert (run.code, run.err) == (0, "")
    names = [event["event"] for event in run.events]
    assert (names[0], names[-1]) == ("session_started", "session_ended")
    assert set(names[1:-1]) == {"feedback", "stats_update"}


def test_a_demo_is_kept_as_one_and_is_no_take_of_the_song() -> None:
    sargam("practice", SONG, "--demo", "--events", "--bars", "1-1", "--speed", "200")
    (kept,) = history()
    assert str(kept["title"]).endswith("(demo)")
    assert kept["songId"] is None


def test_ctrl_c_ends_a_live_session_with_its_result_and_keeps_it() -> None:
    with running("practice", SONG, "--demo", "--speed", "200") as demo:
        read_until(demo, "Bar 1")
        demo.send_signal(signal.SIGINT)
        rest, complaints = demo.communicate()
        assert (demo.returncode, complaints) == (0, "")
    assert "Overall" in rest or "not enough notes" in rest
    (session,) = history()
    assert session["state"] == "stopped"


@pytest.mark.parametrize("display", [None, ":98765"])
def test_without_a_display_the_program_says_so_and_plays_the_demo(display: str | None) -> None:
    with running(**({} if display is None else {"DISPLAY": display})) as program:
        assert "There is no display" in read_until(program, "display")
        assert "✓" in read_until(program, "✓")
        program.send_signal(signal.SIGINT)
        _, complaints = program.communicate()
        assert (program.returncode, complaints) == (0, "")


def sleep_until(moment_s: float) -> None:
    time.sleep(max(0.0, moment_s - time.monotonic()))


@pytest.mark.jack
def test_what_is_played_on_a_midi_port_is_judged_live_without_a_window(jack_server: JackServer) -> None:
    keyboard = JackKeyboard("piano")
    options = ("--events", "--bars", "1-2", "--hands", "right", "--level", "beginner")
    with running(
        "practice", SONG, "--midi-port", "piano", *options, JACK_DEFAULT_SERVER=jack_server.name
    ) as program:
        lines = [read_until(program, "session_started")]
        music_s = time.monotonic() + COUNT_IN_BEATS * BEAT_S
        for beat, pitch in FIRST_BARS_RIGHT_HAND:
            sleep_until(music_s + beat * BEAT_S)
            keyboard.play((0x90, pitch, 80), (0x80, pitch, 0))
        rest, said = program.communicate()
        lines += rest.splitlines()
        assert program.returncode == 0
    keyboard.unplug()
    assert said == "Listening to piano:out. Ctrl C stops.\n"
    results = [e["result"] for e in map(json.loads, lines) if e["event"] == "feedback"]
    assert results == ["correct"] * len(FIRST_BARS_RIGHT_HAND)


@pytest.mark.jack
def test_a_midi_port_that_is_not_there_is_refused_with_the_names_of_those_that_are(
    jack_server: JackServer,
) -> None:
    keyboard = JackKeyboard("piano")
    run = sargam("practice", SONG, "--midi-port", "organ", JACK_DEFAULT_SERVER=jack_server.name)
    keyboard.unplug()
    assert (run.code, run.out) == (1, "")
    assert run.err == "sargam: There is no MIDI input “organ”. There are: piano:out.\n"


@pytest.mark.jack
def test_devices_lists_the_keyboards(jack_server: JackServer) -> None:
    keyboard = JackKeyboard("piano")
    run = sargam("devices", "--json", JACK_DEFAULT_SERVER=jack_server.name)
    keyboard.unplug()
    devices = json.loads(run.out)
    assert [device["name"] for device in devices["inputs"]] == ["piano:out"]
    assert devices["trouble"] is None
