from __future__ import annotations

from sargam_desktop.engine.ports import DeviceState, InputDevice, InputDevices
from sargam_desktop.tutor.device_guard import DeviceChange, DeviceGuard, DeviceNews


def inputs(**states: DeviceState) -> InputDevices:
    return InputDevices(tuple(InputDevice(name, state) for name, state in states.items()))


ON, OFF, BUSY = DeviceState.CONNECTED, DeviceState.LOST, DeviceState.BUSY


def test_a_keyboard_that_goes_and_comes_back_is_news_once_each() -> None:
    guard = DeviceGuard()
    looks = [inputs(Klavier=ON), inputs(Klavier=OFF), inputs(), inputs(Klavier=ON), inputs(Klavier=ON)]
    assert [guard.look(devices) for devices in looks] == [
        [],
        [DeviceNews(DeviceChange.LOST, "Klavier")],
        [],
        [DeviceNews(DeviceChange.BACK, "Klavier")],
        [],
    ]


def test_a_keyboard_that_was_never_heard_is_neither_lost_nor_back() -> None:
    guard = DeviceGuard()
    assert guard.look(inputs(Klavier=BUSY)) == []
    assert guard.look(inputs(Klavier=ON)) == []


def test_of_several_keyboards_only_the_one_that_went_is_lost() -> None:
    guard = DeviceGuard()
    guard.look(inputs(A=ON, B=ON))
    assert guard.look(inputs(A=ON)) == [DeviceNews(DeviceChange.LOST, "B")]
