"""UI layer: two rows of letter keys as a piano, by their place on the keyboard.

The lower row (Z S X D C …) is the octave below middle C, the upper one (Q 2 W 3 E …) begins at
middle C. Places are known by scan code, so the rows are the same on AZERTY and Devanagari layouts.
"""

import sys
from collections.abc import Callable
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.pitch import HIGHEST_PITCH, LOWEST_PITCH, PITCHES_PER_OCTAVE
from sargam_desktop.engine.ports import Deliver

COMPUTER_KEYBOARD: Final = "Computer keyboard"
WIDEST_SHIFT: Final = 3

_LOWEST_PITCH: Final = 48
_VELOCITY: Final = 80
_LOWER_ROW: Final = "ZSXDCVGBHNJM"
_UPPER_ROW: Final = "Q2W3ER5T6Y7UI9O0P"
#: Set-1 scan codes of the same places, as Windows reports them; X11 adds 8 to them.
_LOWER_CODES: Final = (0x2C, 0x1F, 0x2D, 0x20, 0x2E, 0x2F, 0x22, 0x30, 0x23, 0x31, 0x24, 0x32)
_UPPER_CODES: Final = (
    0x10, 0x03, 0x11, 0x04, 0x12, 0x13, 0x06, 0x14, 0x07, 0x15, 0x08, 0x16, 0x17, 0x0A, 0x18, 0x0B, 0x19,
)  # fmt: skip
_X11_OFFSET: Final = 8


def _by_place(lower: tuple[int, ...], upper: tuple[int, ...], offset: int = 0) -> MappingProxyType[int, int]:
    steps = {code + offset: step for step, code in enumerate(lower)}
    steps.update({code + offset: PITCHES_PER_OCTAVE + step for step, code in enumerate(upper)})
    return MappingProxyType(steps)


_STEP_BY_CODE: Final = _by_place(_LOWER_CODES, _UPPER_CODES, 0 if sys.platform == "win32" else _X11_OFFSET)
_STEP_BY_KEY: Final = _by_place(tuple(map(ord, _LOWER_ROW)), tuple(map(ord, _UPPER_ROW)))
_SHIFT_KEYS: Final = MappingProxyType(
    {
        Qt.Key.Key_PageUp: 1,
        Qt.Key.Key_Equal: 1,
        Qt.Key.Key_Plus: 1,
        Qt.Key.Key_PageDown: -1,
        Qt.Key.Key_Minus: -1,
    }
)
_COMMAND_MODIFIERS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class ComputerKeys:
    """Turns key events into played notes.

    Attributes:
        octave_shift: Octaves up, -3 to 3.

    Thread: GUI.
    """

    def __init__(self, deliver: Deliver, now_us: Callable[[], int], octave_shift: int = 0) -> None:
        """Play through `deliver`, stamped with `now_us`."""
        self.octave_shift = octave_shift
        self._deliver = deliver
        self._now_us = now_us
        self._held: dict[int, int] = {}

    @property
    def letters(self) -> dict[int, str]:
        """The letter that plays a pitch, as it stands on an English keyboard."""
        lowest = _LOWEST_PITCH + PITCHES_PER_OCTAVE * self.octave_shift
        return {lowest + step: letter for step, letter in enumerate(_LOWER_ROW + _UPPER_ROW)}

    def press(self, event: QKeyEvent) -> bool:
        """Play the note of a key, or shift the octave.

        Returns:
            Whether the key belongs to the piano.
        """
        if event.modifiers() & _COMMAND_MODIFIERS:
            return False
        step = _step_of(event)
        if step is None:
            return self._shift(event)
        if not event.isAutoRepeat() and step not in self._held:
            self._begin(step)
        return True

    def release(self, event: QKeyEvent) -> bool:
        """End the note of a key.

        Returns:
            Whether the key belongs to the piano.
        """
        step = _step_of(event)
        if step is None:
            return False
        if not event.isAutoRepeat():
            self._end(step)
        return True

    def release_all(self) -> None:
        """End every note: the window lost the keyboard and will not see keys come up."""
        for step in list(self._held):
            self._end(step)

    def _begin(self, step: int) -> None:
        pitch = _LOWEST_PITCH + step + PITCHES_PER_OCTAVE * self.octave_shift
        if LOWEST_PITCH <= pitch <= HIGHEST_PITCH:
            self._held[step] = pitch
            self._deliver(NoteOn(pitch, _VELOCITY, self._now_us(), source=COMPUTER_KEYBOARD))

    def _end(self, step: int) -> None:
        pitch = self._held.pop(step, None)
        if pitch is not None:
            self._deliver(NoteOff(pitch, self._now_us(), source=COMPUTER_KEYBOARD))

    def _shift(self, event: QKeyEvent) -> bool:
        octaves = _SHIFT_KEYS.get(Qt.Key(event.key()))
        if octaves is None:
            return False
        self.octave_shift = min(max(self.octave_shift + octaves, -WIDEST_SHIFT), WIDEST_SHIFT)
        return True


def _step_of(event: QKeyEvent) -> int | None:
    """Return the semitones above the lowest note, by place where the system tells it."""
    code = event.nativeScanCode()
    if code > 1:
        return _STEP_BY_CODE.get(code)
    return _STEP_BY_KEY.get(event.key())
