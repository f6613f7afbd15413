from __future__ import annotations

import miniaudio

from sargam_desktop.adapters.audio.prompt_device import PromptDevice, switch_off_gathering


def test_the_flag_that_spares_a_period_of_delay_is_found_in_the_locked_miniaudio() -> None:
    """A new miniaudio that fails here has other places: look up `ma_device_config` in its header."""
    config = miniaudio.lib.ma_device_config_init(miniaudio.lib.ma_device_type_playback)
    assert switch_off_gathering(config)


def test_a_configuration_that_looks_otherwise_is_left_alone() -> None:
    config = miniaudio.lib.ma_device_config_init(miniaudio.lib.ma_device_type_playback)
    assert switch_off_gathering(config)
    before = bytes(miniaudio.ffi.buffer(miniaudio.ffi.addressof(config)))
    assert not switch_off_gathering(config)
    assert bytes(miniaudio.ffi.buffer(miniaudio.ffi.addressof(config))) == before


def test_a_device_opens_with_the_flag_set() -> None:
    device = PromptDevice(backends=[miniaudio.Backend.NULL])
    device.close()
