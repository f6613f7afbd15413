from __future__ import annotations

import pytest

from sargam_desktop.domain.errors import DeviceError
from sargam_desktop.engine.ports import DeviceState, InputDevice, InputDevices
from sargam_desktop.tutor.input_choice import choose_input


def inputs(*names: str) -> InputDevices:
    return InputDevices(tuple(InputDevice(name, DeviceState.CONNECTED) for name in names))


def test_a_part_of_the_name_in_any_case_is_enough() -> None:
    assert choose_input(inputs("Keystation 61", "Digital Piano"), "keystation") == "Keystation 61"


def test_the_whole_name_wins_over_names_that_contain_it() -> None:
    assert choose_input(inputs("Piano 2", "Piano"), "piano") == "Piano"


def test_a_part_of_two_names_is_refused() -> None:
    with pytest.raises(
        DeviceError, match=r"More than one MIDI input fits “piano”\. There are: Piano 1, Piano 2"
    ):
        choose_input(inputs("Piano 1", "Piano 2"), "piano")


def test_without_any_keyboard_that_is_said() -> None:
    with pytest.raises(DeviceError, match=r"There is no MIDI input “piano”\. No keyboard is connected"):
        choose_input(inputs(), "piano")
