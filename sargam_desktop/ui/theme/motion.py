"""UI layer: how long things move, and a one-shot transition that respects reduced motion."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

SWITCH_MS: Final = 140
FIRST_SHOW_MS: Final = 500
TOAST_IN_MS: Final = 180
TOAST_STAY_MS: Final = 5000
TOAST_OUT_MS: Final = 140


class Transition(QObject):
    """Runs a number from one value to another, once; nothing ticks afterwards.

    Thread: GUI.
    """

    def __init__(self, show: Callable[[float], None], parent: QObject) -> None:
        """Take the function that shows a value, and the object that owns the transition."""
        super().__init__(parent)
        self._show = show
        self._animation = QVariantAnimation(self)
        self._animation.valueChanged.connect(self._show_value)

    def run(
        self,
        start: float,
        end: float,
        duration_ms: int,
        curve: QEasingCurve.Type = QEasingCurve.Type.OutCubic,
    ) -> None:
        """Move from `start` to `end`; a duration of 0 shows `end` at once."""
        self._animation.stop()
        if duration_ms == 0:
            self._show(end)
            return
        self._animation.setStartValue(float(start))
        self._animation.setEndValue(float(end))
        self._animation.setDuration(duration_ms)
        self._animation.setEasingCurve(curve)
        self._animation.start()

    def is_running(self) -> bool:
        """Say whether the value is still moving."""
        return self._animation.state() is QVariantAnimation.State.Running

    def _show_value(self, value: object) -> None:
        if isinstance(value, float):
            self._show(value)
