"""UI layer: any letter, digit or the space bar as a key to tap on."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.pitch import MIDDLE_C
from sargam_desktop.engine.ports import Deliver
from sargam_desktop.ui.keyboard.computer_keys import COMPUTER_KEYBOARD

_VELOCITY: Final = 80
_COMMAND_MODIFIERS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class TapKeys:
    """Turns key events into presses of one note.

    Thread: GUI.
    """

    def __init__(self, deliver: Deliver, now_us: Callable[[], int]) -> None:
        """Play through `deliver`, stamped with `now_us`."""
        self._deliver = deliver
        self._now_us = now_us
        self._held: set[int] = set()

    def press(self, event: QKeyEvent) -> bool:
        """Tap.

        Returns:
            Whether it is a key to tap on.
        """
        at_us = self._now_us()
        if event.modifiers() & _COMMAND_MODIFIERS or not event.text().isprintable() or not event.text():
            return False
        if not event.isAutoRepeat() and event.key() not in self._held:
            self._held.add(event.key())
            self._deliver(NoteOn(MIDDLE_C, _VELOCITY, at_us, source=COMPUTER_KEYBOARD))
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Let go.

        Returns:
            Whether it was tapped.
        """
        if event.isAutoRepeat() or event.key() not in self._held:
            return False
        self._held.discard(event.key())
        self._deliver(NoteOff(MIDDLE_C, self._now_us(), source=COMPUTER_KEYBOARD))
        return True

    def release_all(self) -> None:
        """Let go of everything: the window will not see keys come up."""
        if self._held:
            self._held.clear()
            self._deliver(NoteOff(MIDDLE_C, self._now_us(), source=COMPUTER_KEYBOARD))
