from __future__ import annotations

import pytest
import rtmidi

from sargam_desktop.adapters.midi.midi_output import MidiOutput, NoSound
from sargam_desktop.adapters.midi.midi_systems import MidiSystems
from sargam_desktop.engine.ports import SoundOutput
from tests.adapters.midi.rigs import FakeRig, Watch, wait_until, wait_until_heard
from tests.fakes.rtmidi import RtMidi
from tests.journeys.jack_server import JackServer

JACK = RtMidi.API_UNIX_JACK
PIANO = "synth:in"


@pytest.fixture
def rig() -> FakeRig:
    rig = FakeRig()
    rig.midi.outputs[JACK] = ["other:in", PIANO]
    return rig


@pytest.fixture
def output(rig: FakeRig) -> MidiOutput:
    output = MidiOutput(PIANO, rig.systems)
    output.follow()
    return output


def test_outputs_are_listed_by_name_and_listing_leaves_no_client_behind(rig: FakeRig) -> None:
    assert rig.systems.output_names() == ("other:in", "synth:in")
    assert rig.midi.clients == []


def test_a_note_goes_to_the_chosen_output(rig: FakeRig, output: MidiOutput) -> None:
    output.press(60, 80)
    output.release(60)
    assert rig.midi.sent == [(PIANO, (0x90, 60, 80)), (PIANO, (0x80, 60, 0))]


def test_an_accented_beat_sounds_unlike_the_others_on_the_percussion_channel(
    rig: FakeRig, output: MidiOutput
) -> None:
    output.click(is_accented=True)
    output.click(is_accented=False)
    clicks = [message[:2] for _, message in rig.midi.sent]
    assert clicks == [(0x99, 76), (0x89, 76), (0x99, 77)]


def test_silence_ends_what_sounds_and_says_so_once_more_to_the_whole_channel(
    rig: FakeRig, output: MidiOutput
) -> None:
    output.press(60, 80)
    output.press(64, 80)
    output.release(60)
    output.silence()
    assert [message for _, message in rig.midi.sent[3:]] == [(0x80, 64, 0), (0xB0, 123, 0)]


def test_playing_through_a_lost_port_is_silent_and_harmless(rig: FakeRig, output: MidiOutput) -> None:
    rig.midi.outputs[JACK] = []
    output.follow()
    output.press(60, 80)
    output.click(is_accented=True)
    output.silence()
    assert not output.is_connected
    assert rig.midi.sent == []


def test_a_port_that_fails_does_not_raise_and_is_connected_anew(rig: FakeRig, output: MidiOutput) -> None:
    rig.midi.broken.add(PIANO)
    output.press(60, 80)
    output.press(64, 80)
    rig.midi.broken.clear()
    output.follow()
    output.press(67, 80)
    assert rig.midi.sent == [(PIANO, (0x90, 67, 80))]


def test_a_midi_server_that_dies_and_starts_again_gets_a_new_client(rig: FakeRig, output: MidiOutput) -> None:
    rig.servers[JACK] = "second"
    output.follow()
    output.follow()
    output.press(60, 80)
    assert rig.midi.sent == [(PIANO, (0x90, 60, 80))]
    assert len(rig.midi.clients) == 1


def test_the_port_watcher_keeps_the_output_connected_and_lets_go_of_it_at_the_end(rig: FakeRig) -> None:
    output = MidiOutput(PIANO, rig.systems)
    with Watch(rig.systems) as watch:
        watch.watcher.attend(output)
        wait_until(lambda: output.is_connected, "connected")
    assert not output.is_connected
    assert rig.midi.clients == []


def test_no_sound_takes_everything_and_does_nothing() -> None:
    sound: SoundOutput = NoSound()
    sound.press(60, 80)
    sound.release(60)
    sound.click(is_accented=True)
    sound.silence()


@pytest.mark.jack
def test_a_note_sounds_through_a_real_port_and_a_dead_server_is_no_trouble(jack_server: JackServer) -> None:
    heard: list[tuple[list[int], float]] = []
    synth = rtmidi.MidiIn(rtmidi.API_UNIX_JACK, "synth")
    synth.set_callback(lambda event, _: heard.append(event))
    synth.open_virtual_port("in")
    output = MidiOutput(PIANO, MidiSystems())
    output.follow()
    wait_until_heard(lambda: output.press(60, 80), lambda: bool(heard))
    assert heard[0][0] == [0x90, 60, 80]
    synth.delete()
    jack_server.stop()
    output.press(62, 80)
    output.follow()
    assert not output.is_connected
