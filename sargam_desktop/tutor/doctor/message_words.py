"""Tutor, doctor: one MIDI message in words and in bytes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sargam_desktop.domain.pitch import scientific_name
from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.doctor import doctor_wording as words

_NOTE_OFF: Final = 0x80
_NOTE_ON: Final = 0x90
_CONTROL_CHANGE: Final = 0xB0
_SYSTEM: Final = 0xF0
_KIND: Final = 0xF0
_CHANNEL: Final = 0x0F
_SUSTAIN: Final = 64
#: All sound off, all notes off, and the mode messages that mean all notes off as well.
_ALL_OFF: Final = frozenset({120, 123, 124, 125, 126, 127})
_BEND_MIDDLE: Final = 0x2000
_LENGTHS: Final = {0x80: 3, 0x90: 3, 0xA0: 3, 0xB0: 3, 0xC0: 2, 0xD0: 2, 0xE0: 3}


def bytes_text(data: Sequence[int]) -> str:
    """Return the bytes in hexadecimal.

    >>> bytes_text((0x90, 60, 64))
    '90 3C 40'
    """
    return " ".join(f"{byte:02X}" for byte in data)


def is_press(data: Sequence[int]) -> bool:
    """Tell whether the bytes are a key that is pressed."""
    return is_channel_message(data) and data[0] & _KIND == _NOTE_ON and data[2] > 0


def is_release(data: Sequence[int]) -> bool:
    """Tell whether the bytes are a key that is let go."""
    return is_channel_message(data) and data[0] & _KIND in (_NOTE_ON, _NOTE_OFF) and not is_press(data)


def is_channel_message(data: Sequence[int]) -> bool:
    """Tell whether the bytes are one whole message of a channel."""
    return bool(data) and len(data) == _LENGTHS.get(data[0] & _KIND, 0)


def channel_of(data: Sequence[int]) -> int:
    """Return the MIDI channel, 1-16, of a message of a channel."""
    return (data[0] & _CHANNEL) + 1


def message_words(data: Sequence[int]) -> Wording:
    """Say what a message means; any bytes will do."""
    if data and data[0] >= _SYSTEM:
        return Wording(words.SYSTEM, (("count", len(data)),))
    if not is_channel_message(data):
        return Wording(words.NO_MESSAGE)
    channel = ("channel", channel_of(data))
    if is_press(data):
        return Wording(words.NOTE_DOWN, (("note", scientific_name(data[1])), ("value", data[2]), channel))
    if is_release(data):
        return Wording(words.NOTE_UP, (("note", scientific_name(data[1])), channel))
    if data[0] & _KIND == _CONTROL_CHANGE:
        return _controller_words(data[1], data[2], channel)
    return _other_words(data, channel)


def _controller_words(number: int, value: int, channel: tuple[str, int]) -> Wording:
    if number == _SUSTAIN:
        return Wording(words.PEDAL_DOWN if value else words.PEDAL_UP, (("value", value), channel))
    if number in _ALL_OFF:
        return Wording(words.ALL_OFF, (channel,))
    return Wording(words.CONTROLLER, (("number", number), ("value", value), channel))


def _other_words(data: Sequence[int], channel: tuple[str, int]) -> Wording:
    match data[0] & _KIND:
        case 0xC0:
            return Wording(words.PROGRAM, (("number", data[1] + 1), channel))
        case 0xE0:
            return Wording(words.BEND, (("value", data[1] + (data[2] << 7) - _BEND_MIDDLE), channel))
        case _:
            return Wording(words.PRESSURE, (("value", data[-1]), channel))
