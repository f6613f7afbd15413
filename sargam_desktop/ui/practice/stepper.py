"""UI layer: a number between minus and plus."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from sargam_desktop.ui.practice.step_button import StepButton
from sargam_desktop.ui.theme.theme_controller import ThemeController

_VALUE_WIDTH: Final = 92


class Stepper(QWidget):
    """Steps through values, each shown in words.

    Thread: GUI.

    Signals:
        value_requested: The value that the learner wants.
    """

    value_requested = Signal(int)

    def __init__(
        self, theme: ThemeController, name: str, values: Sequence[int], words: Callable[[int], str]
    ) -> None:
        """Offer `values` in their order; `words` says one of them."""
        super().__init__()
        self._values = values
        self._words = words
        self._value = values[0]
        self.setAccessibleName(name)
        self._label = QLabel(words(values[0]))
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setFixedWidth(theme.scaled(_VALUE_WIDTH))
        less = StepButton(theme, "minus", self.tr("{name}: less").format(name=name), self)
        more = StepButton(theme, "plus", self.tr("{name}: more").format(name=name), self)
        less.clicked.connect(lambda: self.step(-1))
        more.clicked.connect(lambda: self.step(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (less, self._label, more):
            row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_value(self, value: int) -> None:
        """Show a value, which may lie between those that are offered."""
        self._value = value
        self._label.setText(self._words(value))
        self.setAccessibleDescription(self._words(value))

    def step(self, steps: int) -> None:
        """Ask for the next value below or above."""
        beyond = [v for v in self._values if (v > self._value if steps > 0 else v < self._value)]
        if beyond:
            self.value_requested.emit(beyond[0] if steps > 0 else beyond[-1])
