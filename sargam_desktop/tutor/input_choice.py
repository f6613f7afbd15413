"""Tutor: the MIDI input that a learner names."""

from __future__ import annotations

from sargam_desktop.domain.errors import DeviceError
from sargam_desktop.engine.ports import InputDevices


def choose_input(devices: InputDevices, words: str) -> str:
    """Return the full name of the input that is called `words`, or that alone contains them.

    Raises:
        DeviceError: There is no MIDI system, no such input, or more than one.
    """
    if devices.trouble:
        raise DeviceError(devices.trouble.rstrip("."), "Connect a keyboard or start its driver")
    names = [device.name for device in devices.devices]
    wanted = words.casefold()
    fitting = [n for n in names if n.casefold() == wanted] or [n for n in names if wanted in n.casefold()]
    if len(fitting) != 1:
        known = "There are: " + ", ".join(names) if names else "No keyboard is connected"
        what = "More than one MIDI input fits" if fitting else "There is no MIDI input"
        raise DeviceError(f"{what} “{words}”", known)
    return fitting[0]
