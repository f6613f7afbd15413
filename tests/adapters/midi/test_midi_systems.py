from __future__ import annotations

import os
import subprocess
import sys

import pytest

from sargam_desktop.adapters.midi import midi_systems
from sargam_desktop.adapters.midi.backend import Backend
from sargam_desktop.adapters.midi.midi_input import MidiInput
from sargam_desktop.adapters.midi.midi_systems import MidiSystems
from sargam_desktop.domain.errors import DeviceError
from sargam_desktop.engine.ports import DeviceState, InputDevice
from tests.adapters.midi.rigs import FakeRig
from tests.fakes.rtmidi import RtMidi

ALSA, JACK, COREMIDI = RtMidi.API_LINUX_ALSA, RtMidi.API_UNIX_JACK, RtMidi.API_MACOSX_CORE


def test_a_computer_without_any_midi_system_is_told_in_one_line() -> None:
    rig = FakeRig(ALSA, JACK)
    rig.servers.clear()
    devices = rig.systems.input_devices()
    assert devices.devices == ()
    assert devices.trouble == (
        "There is no MIDI system on this computer (ALSA sequencer not found, no JACK server)"
    )


def test_a_midi_system_that_raises_is_said_to_be_inaccessible() -> None:
    rig = FakeRig(ALSA)
    rig.midi.refusing.add(ALSA)
    assert "ALSA sequencer not accessible" in rig.systems.input_devices().trouble


def test_a_midi_system_that_raised_is_not_asked_at_every_look_and_found_when_it_lets_us_in() -> None:
    rig = FakeRig(ALSA)
    rig.midi.inputs[ALSA] = ["Key:Key MIDI 1 20:0"]
    rig.midi.refusing.add(ALSA)
    rig.systems.inputs()
    rig.midi.refusing.clear()
    found = [bool(rig.systems.inputs().ports) for _ in range(15)]
    assert not any(found[:5])
    assert found[-1]


def test_where_one_system_is_missing_the_other_is_used() -> None:
    rig = FakeRig(ALSA, JACK)
    del rig.servers[ALSA]
    rig.plug("piano")
    devices = rig.systems.input_devices()
    assert devices.devices == (InputDevice("piano:out", DeviceState.AVAILABLE),)
    assert devices.trouble == ""


def test_hardware_that_jack_shows_once_more_is_listed_and_not_opened_by_itself() -> None:
    rig = FakeRig(ALSA, JACK)
    rig.midi.inputs[ALSA] = ["Key:Key MIDI 1 20:0"]
    rig.midi.inputs[JACK] = ["system:midi_capture_1", "pianist:out"]
    automatic = {port.name: port.is_automatic for port in rig.systems.inputs().ports}
    assert automatic == {"Key MIDI 1": True, "system:midi_capture_1": False, "pianist:out": True}


def test_without_alsa_the_hardware_that_jack_shows_is_the_real_one() -> None:
    rig = FakeRig(ALSA, JACK)
    del rig.servers[ALSA]
    rig.midi.inputs[JACK] = ["system:midi_capture_1"]
    assert rig.systems.inputs().ports[0].is_automatic


def test_our_own_ports_are_not_listed() -> None:
    rig = FakeRig(ALSA)
    rig.midi.inputs[ALSA] = ["Sargam:out 129:0"]
    assert rig.systems.inputs().ports == ()


def test_equal_devices_with_equal_names_are_opened_each_by_its_own_number() -> None:
    rig = FakeRig(COREMIDI)
    rig.midi.inputs[COREMIDI] = ["Drum", "Key", "Key"]
    names = ["Drum", "Key", "Key"]
    assert [port.find_number(names) for port in rig.systems.inputs().ports] == [0, 1, 2]


def test_a_server_replaced_between_two_looks_shows_nothing_until_the_last_old_client_is_gone() -> None:
    # libjack frees the old server's clients once a new one is made; to touch them then is a crash.
    rig = FakeRig(JACK)
    rig.plug("piano")
    midi_input = MidiInput(rig.systems.inputs().ports[0], lambda _: None)
    rig.servers[JACK] = "second"
    assert rig.systems.inputs().ports == ()
    midi_input.close()
    assert rig.midi.clients == []
    assert [port.name for port in rig.systems.inputs().ports] == ["piano:out"]


def test_a_missing_library_is_named_and_advice_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> Backend:
        raise DeviceError("There is no MIDI on this computer: libasound.so.2 is missing", "Install it")

    monkeypatch.setattr(midi_systems, "load_backend", fail)
    trouble = MidiSystems().input_devices().trouble
    assert trouble == "There is no MIDI on this computer: libasound.so.2 is missing. Install it."


def test_looking_where_nothing_runs_writes_nothing_on_the_screen() -> None:
    code = "from sargam_desktop.adapters.midi.midi_systems import MidiSystems as M; M().input_devices()"
    environment = os.environ | {"JACK_DEFAULT_SERVER": "sargam-nobody"}
    result = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True)
    assert (result.stdout, result.stderr) == (b"", b"")
