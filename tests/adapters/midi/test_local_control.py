from __future__ import annotations

from sargam_desktop.adapters.midi.local_control import LocalControl
from tests.adapters.midi.rigs import FakeRig
from tests.fakes.rtmidi import RtMidi

JACK = RtMidi.API_UNIX_JACK
PIANO = "Keystation 61"


def told(rig: FakeRig) -> list[tuple[int, ...]]:
    return [message for name, message in rig.midi.sent if name == PIANO]


def test_a_keyboard_is_told_local_control_off_on_every_channel_and_on_at_the_end() -> None:
    rig = FakeRig()
    rig.midi.outputs[JACK] = [PIANO, "other:in"]
    local = LocalControl(PIANO, rig.systems)
    local.follow()
    local.follow()
    assert told(rig) == [(0xB0 | channel, 122, 0) for channel in range(16)]
    local.close()
    assert told(rig)[16:] == [(0xB0 | channel, 122, 127) for channel in range(16)]
    assert all(name == PIANO for name, _ in rig.midi.sent)


def test_a_keyboard_that_comes_back_is_told_again() -> None:
    rig = FakeRig()
    rig.midi.outputs[JACK] = []
    local = LocalControl(PIANO, rig.systems)
    local.follow()
    assert told(rig) == []
    rig.midi.outputs[JACK] = [PIANO]
    local.follow()
    assert (0xB0, 122, 0) in told(rig)
