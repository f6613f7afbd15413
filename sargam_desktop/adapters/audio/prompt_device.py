"""Adapters, audio: a sound device that asks for each period when it is due, not one period ahead."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any, Final

import miniaudio

_log = logging.getLogger(__name__)

_CONFIG: Final = "ma_device_config"
#: In miniaudio.h four flags of a byte each stand before the callback; `noFixedSizedCallback` is the last.
_FLAGS: Final = 4
_FLAGS_AT: Final = 24
_PERIODS_AT: Final = 16
_CALLBACK_AT: Final = 32


class PromptDevice(miniaudio.PlaybackDevice):  # type: ignore[misc] # it has no types
    """A playback device without the period of delay that miniaudio adds by itself.

    miniaudio gathers frames in a buffer so that every callback asks for the same number, and fills it
    again as soon as it is empty: what is rendered then is heard a whole period later. Its flag
    `noFixedSizedCallback` switches that off; the Python binding does not show the flag. It is set by its
    place, and only where the places around it are the expected ones.
    """

    def _make_context(self, backends: Sequence[miniaudio.Backend], *rest: Any) -> Any:  # noqa: ANN401 - cffi
        """Called by the base class after it made the configuration and before it opens the device."""
        if not switch_off_gathering(self._devconfig):
            _log.info("this miniaudio is not known; sound comes one period later")
        return super()._make_context(backends, *rest)


def switch_off_gathering(config: Any) -> bool:  # noqa: ANN401 - cffi has no types
    """Set the flag in a device's configuration; return whether it could be found."""
    places = (miniaudio.ffi.offsetof(_CONFIG, "periods"), miniaudio.ffi.offsetof(_CONFIG, "dataCallback"))
    flags = miniaudio.ffi.buffer(miniaudio.ffi.addressof(config))[_FLAGS_AT : _FLAGS_AT + _FLAGS]
    if places != (_PERIODS_AT, _CALLBACK_AT) or flags != bytes(_FLAGS):
        return False
    miniaudio.ffi.buffer(miniaudio.ffi.addressof(config))[_FLAGS_AT + _FLAGS - 1 : _FLAGS_AT + _FLAGS] = (
        b"\x01"
    )
    return True
