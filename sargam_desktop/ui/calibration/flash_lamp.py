"""UI layer: a lamp that flashes steadily and tells when each flash was really painted."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.theme.theme_controller import ThemeController

_SIZE: Final = QSize(72, 72)
_FLASH_MS: Final = 120
_US_PER_MS: Final = 1_000


class FlashLamp(PaintedWidget):
    """Dark, and bright for a moment at each beat.

    Thread: GUI.

    Signals:
        flashed: When a flash had been painted and handed to the window system, in microseconds
            on the clock of the presses. A lamp that is not painted tells nothing.
    """

    flashed = Signal(object)

    def __init__(self, theme: ThemeController, now_us: Callable[[], int]) -> None:
        """Stay dark until `start`; `now_us` is the clock on which presses are stamped."""
        super().__init__(theme)
        self._now_us = now_us
        self._due_us = 0
        self._interval_us = 0
        self._is_lit = False
        self._is_painted_lit = False
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setTimerType(Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self._flash_when_due)
        self._dark = QTimer(self)
        self._dark.setSingleShot(True)
        self._dark.timeout.connect(self._go_dark)
        self.setAccessibleName(self.tr("Lamp"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def start(self, first_us: int, interval_us: int) -> None:
        """Flash at `first_us` and from then on every `interval_us`."""
        self._due_us = first_us
        self._interval_us = interval_us
        self._wait()

    def stop(self) -> None:
        """Flash no more; harmless when nothing flashes."""
        self._due.stop()
        self._go_dark()

    def sizeHint(self) -> QSize:
        """Return a size that is seen without being looked at."""
        return _SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lamp."""
        painter = antialiased_painter(self)
        disc = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(self.theme.colour("line.strong"), 2))
        painter.setBrush(self.theme.colour("key.white" if self._is_lit else "key.black"))
        painter.drawEllipse(QPointF(disc.center()), disc.width() / 2, disc.height() / 2)
        self._is_painted_lit = self._is_lit

    def _wait(self) -> None:
        self._due.start(max(0, self._due_us - self._now_us()) // _US_PER_MS)

    @Slot()
    def _flash_when_due(self) -> None:
        if self._now_us() < self._due_us:  # timers count whole milliseconds and may come early
            self._wait()
            return
        self._flash()
        while self._due_us <= self._now_us():
            self._due_us += self._interval_us
        self._wait()

    def _flash(self) -> None:
        """Paint at once, and look at the clock when it is done: what was due does not matter."""
        self._is_lit, self._is_painted_lit = True, False
        self.repaint()
        if self._is_painted_lit:
            self.flashed.emit(self._now_us())
        self._dark.start(_FLASH_MS)

    @Slot()
    def _go_dark(self) -> None:
        self._dark.stop()
        self._is_lit = False
        self.update()
