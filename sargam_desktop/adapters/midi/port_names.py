"""MIDI: names of ports that stay the same from day to day."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

#: Our own name in every MIDI system; what bears it is never listed.
CLIENT_NAME: Final = "Sargam"

_ALSA_NUMBERS: Final = re.compile(r" \d+:\d+$")
_OWN: Final = re.compile(rf"{CLIENT_NAME}(-\d+)?:")
#: Clients under which JACK shows the hardware once more that ALSA shows already.
_MIRRORS: Final = ("system:", "a2j:", "Midi-Bridge:")


def name_alsa_port(raw_name: str, _number: int) -> str:
    """Return the port's name without ALSA's numbers and without the client's name said twice.

    >>> name_alsa_port("Keystation 61:Keystation 61 MIDI 1 20:0", 0)
    'Keystation 61 MIDI 1'
    >>> name_alsa_port("VMPK Output:out 129:0", 0)
    'VMPK Output:out'
    """
    name = _ALSA_NUMBERS.sub("", raw_name)
    for colon in re.finditer(":", name):
        client, port = name[: colon.start()], name[colon.end() :]
        if port.startswith(client):
            return port
    return name


def name_windows_port(raw_name: str, number: int) -> str:
    """Return the port's name without the number that RtMidi appends on Windows.

    >>> name_windows_port("Keystation 61 0", 0)
    'Keystation 61'
    """
    return raw_name.removesuffix(f" {number}")


def keep_name(raw_name: str, _number: int) -> str:
    """Return the name as it is: JACK's "client:port" and CoreMIDI's names carry no numbers."""
    return raw_name


def is_own(raw_name: str) -> bool:
    """Tell whether the port belongs to this program, or to another window of it."""
    return _OWN.match(raw_name) is not None


def is_loopback(raw_name: str) -> bool:
    """Tell whether the port is ALSA's own, which only gives back what is sent to it."""
    return raw_name.startswith("Midi Through:")


def is_mirror(raw_name: str) -> bool:
    """Tell whether JACK shows with this port hardware that ALSA shows already."""
    return raw_name.startswith(_MIRRORS)


def number_twins(names: Iterable[str]) -> list[str]:
    """Return the names with " (2)", " (3)" after the second, third of the same name.

    >>> number_twins(["Piano", "Piano"])
    ['Piano', 'Piano (2)']
    """
    seen: Counter[str] = Counter()
    numbered = []
    for name in names:
        seen[name] += 1
        numbered.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return numbered
