"""UI layer: which keyboard and which sound output are in use, so that their delay counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sargam_desktop.domain.device_offset import DevicePair
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.engine.ports import DeviceState, InputDevices
from sargam_desktop.ui.keyboard.computer_keys import COMPUTER_KEYBOARD

if TYPE_CHECKING:
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.engine.matcher_thread import Published


class DevicesInUse(QObject):
    """Remembers what is connected and what was played last.

    Thread: GUI.

    Signals:
        changed: `pair` may be another one now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without devices: the computer keyboard is in use."""
        super().__init__(parent)
        self._devices = InputDevices()
        self._played_last = ""

    def pair(self, settings: Settings) -> DevicePair:
        """Return what is played on and what sounds, as `settings` have it."""
        return DevicePair(self._input_name(settings), settings.output_name)

    @Slot(object)
    def take_devices(self, devices: InputDevices) -> None:
        """Take what is connected now."""
        self._devices = devices
        self.changed.emit()

    @Slot(object)
    def take_published(self, published: Published) -> None:
        """Notice what is played."""
        played = published.played
        if isinstance(played, NoteOn) and played.source != self._played_last:
            self._played_last = played.source
            self.changed.emit()

    def _input_name(self, settings: Settings) -> str:
        """Of those that can be played on, the one played last, else the first keyboard."""
        states = self._devices.devices
        names = [device.name for device in states if device.state is DeviceState.CONNECTED]
        is_with_letters = settings.is_computer_keyboard_on
        if is_with_letters or (is_with_letters is None and not names):
            names.append(COMPUTER_KEYBOARD)
        if self._played_last in names:
            return self._played_last
        return names[0] if names else COMPUTER_KEYBOARD
