"""UI layer: fields for a bar and for a key, that are typed, turned or stepped through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox

from sargam_desktop.domain.pitch import scientific_name
from sargam_desktop.domain.score import Score


class BarSpin(QSpinBox):
    """Steps through the bars as played; the value is an index, the words are the printed number.

    Thread: GUI.
    """

    def __init__(self, score: Score, name: str) -> None:
        """Begin at the first bar."""
        super().__init__()
        self._numbers = [str(bar.number) for bar in score.bars]
        self.setRange(0, len(self._numbers) - 1)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(name)

    def textFromValue(self, val: int) -> str:
        """Return the printed number of a bar."""
        return self._numbers[val]

    def valueFromText(self, text: str) -> int:
        """Return the nearest bar with a printed number: where the music repeats there are several."""
        typed = text.strip()
        if self._numbers[self.value()] == typed:
            return self.value()
        found = [index for index, number in enumerate(self._numbers) if number == typed]
        return min(found, key=lambda index: abs(index - self.value()), default=self.value())

    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:  # noqa: A002 (Qt's name)
        """Let figures be typed."""
        typed = input.strip()
        if typed in self._numbers:
            return (QValidator.State.Acceptable, input, pos)
        is_open = not typed or any(number.startswith(typed) for number in self._numbers)
        return (QValidator.State.Intermediate if is_open else QValidator.State.Invalid, input, pos)


class KeySpin(QSpinBox):
    """Steps through keys by their names.

    Thread: GUI.
    """

    def __init__(self, lowest: int, highest: int, fifths: int, name: str) -> None:
        """Begin at the lowest key; names are spelt as the key signature has them."""
        super().__init__()
        self._names = {scientific_name(pitch, fifths): pitch for pitch in range(lowest, highest + 1)}
        self._fifths = fifths
        self.setRange(lowest, highest)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(name)

    def textFromValue(self, val: int) -> str:
        """Return the name of a key."""
        return scientific_name(val, self._fifths)

    def valueFromText(self, text: str) -> int:
        """Return the key of a name; `b` and `#` do for the signs."""
        return self._names.get(_spelt(text), self.value())

    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:  # noqa: A002 (Qt's name)
        """Let names be typed."""
        typed = _spelt(input)
        if typed in self._names:
            return (QValidator.State.Acceptable, input, pos)
        is_open = not typed or any(name.startswith(typed) for name in self._names)
        return (QValidator.State.Intermediate if is_open else QValidator.State.Invalid, input, pos)


def _spelt(text: str) -> str:
    typed = text.strip().replace("#", "♯")
    return typed[:1].upper() + typed[1:].replace("b", "♭")
