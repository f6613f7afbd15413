"""UI layer: what both heat pictures share: one bar is current, by mouse or arrow keys, and says itself."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from sargam_desktop.ui.components.painted_widget import PaintedWidget
from sargam_desktop.ui.theme.theme_controller import ThemeController

_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ACTIVATE: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class HeatWidget(PaintedWidget):
    """Bars of a song side by side. Left and right move, Enter chooses.

    Thread: GUI.

    Signals:
        bar_chosen: Index of the bar that was pressed, from 0.
    """

    bar_chosen = Signal(int)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin without bars."""
        super().__init__(theme, parent)
        self._current = 0
        self._spoken: tuple[str, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def current_bar(self) -> int:
        """Return the index of the bar that the arrow keys stand on."""
        return self._current

    def spoken_bar(self, index: int) -> str:
        """Return what is said about a bar, for example "Bar 6, left 58 %"."""
        return self._spoken[index]

    def bar_rect(self, index: int) -> QRectF:
        """Return the area of a bar, over the widget's whole height."""
        raise NotImplementedError

    def bar_at(self, x: float) -> int | None:
        """Return the index of the bar at `x`, `None` beside all bars."""
        count = len(self._spoken)
        return next((i for i in range(count) if self._reaches(i, x)), None)

    def set_current(self, index: int) -> None:
        """Move to a bar and say it; beyond the ends nothing happens."""
        if 0 <= index < len(self._spoken):
            self._current = index
            self.setAccessibleDescription(self._spoken[index])
            self.update()

    def event(self, event: QEvent) -> bool:
        """Say the bar under the pointer."""
        if isinstance(event, QHelpEvent):
            index = self.bar_at(event.pos().x())
            if index is not None:
                QToolTip.showText(event.globalPos(), self._spoken[index], self)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys, choose with Enter or Space."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.set_current(self._current + _STEPS[key])
        elif key in _ACTIVATE and self._spoken:
            self.bar_chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bar under the pointer."""
        index = self.bar_at(event.position().x())
        if index is not None and event.button() is Qt.MouseButton.LeftButton:
            self.set_current(index)
            self.bar_chosen.emit(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say the current bar."""
        super().focusInEvent(event)
        self.set_current(self._current)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark of the current bar away."""
        super().focusOutEvent(event)
        self.update()

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the whole picture; see `FocusOutlined`."""
        return QRectF(self.rect()), 4.0

    def _set_spoken(self, summary: str, spoken: tuple[str, ...]) -> None:
        self._spoken = spoken
        self._current = min(self._current, max(len(spoken) - 1, 0))
        self.setAccessibleName(summary)
        self.updateGeometry()
        self.update()

    def _reaches(self, index: int, x: float) -> bool:
        area = self.bar_rect(index)
        return area.left() <= x < area.right()
