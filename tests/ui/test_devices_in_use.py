from __future__ import annotations

import pytest

from sargam_desktop.domain.device_offset import DevicePair
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.settings import OWN_PIANO, Settings
from sargam_desktop.engine.matcher_thread import Published
from sargam_desktop.engine.ports import DeviceState, InputDevice, InputDevices
from sargam_desktop.ui.devices_in_use import DevicesInUse
from sargam_desktop.ui.keyboard.computer_keys import COMPUTER_KEYBOARD

PIANO = InputDevice("Keystation 61", DeviceState.CONNECTED)
ORGAN = InputDevice("Organ", DeviceState.CONNECTED)
LOST = InputDevice("Old Casio", DeviceState.LOST)


def in_use_after(devices: tuple[InputDevice, ...], *sources: str) -> DevicesInUse:
    """Return what is known with these devices after a press on each source."""
    in_use = DevicesInUse()
    in_use.take_devices(InputDevices(devices))
    for source in sources:
        in_use.take_published(Published(NoteOn(60, 80, 0, source=source), ()))
        in_use.take_published(Published(NoteOff(60, 1, source="Somewhere"), ()))
    return in_use


@pytest.mark.parametrize(
    ("devices", "sources", "expected"),
    [
        ((), (), COMPUTER_KEYBOARD),
        ((LOST,), ("Old Casio",), COMPUTER_KEYBOARD),
        ((PIANO,), (), "Keystation 61"),
        ((LOST, PIANO), (COMPUTER_KEYBOARD,), "Keystation 61"),
        ((PIANO, ORGAN), ("Organ",), "Organ"),
        ((PIANO, ORGAN), ("Organ", "Keystation 61"), "Keystation 61"),
        ((PIANO, ORGAN), ("Organ", "Mouse"), "Keystation 61"),
    ],
)
def test_the_keyboard_in_use_is_the_one_played_last_of_those_that_are_there(
    devices: tuple[InputDevice, ...], sources: tuple[str, ...], expected: str
) -> None:
    assert in_use_after(devices, *sources).pair(Settings(output_name=None)) == DevicePair(expected, None)


def test_what_sounds_is_sargams_piano_until_another_output_is_chosen() -> None:
    assert in_use_after((PIANO,)).pair(Settings()) == DevicePair("Keystation 61", OWN_PIANO)


def test_letters_that_are_switched_on_for_good_count_beside_a_keyboard() -> None:
    settings = Settings(is_computer_keyboard_on=True, output_name="Synth")
    in_use = in_use_after((PIANO,), COMPUTER_KEYBOARD)
    assert in_use.pair(settings) == DevicePair(COMPUTER_KEYBOARD, "Synth")
