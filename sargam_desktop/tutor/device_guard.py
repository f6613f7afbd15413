"""Tutor: notices when a keyboard is lost in the middle of a session, and when it is back."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from sargam_desktop.engine.ports import InputDevices


class DeviceChange(StrEnum):
    """What became of a keyboard."""

    LOST = "lost"
    BACK = "back"


class DeviceNews(NamedTuple):
    """A keyboard went or came back.

    Attributes:
        change: Lost or back.
        name: The keyboard.
    """

    change: DeviceChange
    name: str


class DeviceGuard:
    """Compares one look at the MIDI inputs with the one before. Thread: its owner's."""

    def __init__(self) -> None:
        self._connected: frozenset[str] = frozenset()
        self._lost: set[str] = set()

    def look(self, devices: InputDevices) -> list[DeviceNews]:
        """Return which keyboards were lost since the last look, and which came back."""
        now = devices.connected_names
        lost = sorted(self._connected - now)
        back = sorted(self._lost & now)
        self._lost = (self._lost | set(lost)) - now
        self._connected = now
        return [
            *(DeviceNews(DeviceChange.LOST, name) for name in lost),
            *(DeviceNews(DeviceChange.BACK, name) for name in back),
        ]
