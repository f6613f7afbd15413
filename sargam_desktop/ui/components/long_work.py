"""UI layer: work that takes a while: its name, how far it is, and Cancel. Nothing waits for it."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

SHOW_AFTER_MS: Final = 200
_BAR_PX: Final = 8


class LongWork(QWidget):
    """Shows itself when the work has taken 200 ms, and hides when it is over.

    Thread: GUI.

    Signals:
        cancel_pressed: The learner wants the work to stop.
    """

    cancel_pressed = Signal()

    def __init__(self, theme: ThemeController, note: str = "", parent: QWidget | None = None) -> None:
        """Begin hidden; `note` stands under the bar."""
        super().__init__(parent)
        self._name = word_label("heading-3", "primary", has_wrap=False)
        self._place = word_label("caption", "muted", has_wrap=False)
        self._bar = ProgressLine(theme)
        cancel = Button(theme, self.tr("Cancel"), size=ButtonSize.SMALL)
        cancel.clicked.connect(self.cancel_pressed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self._place, 0, 1)
        grid.addWidget(self._bar, 1, 0)
        grid.addWidget(cancel, 1, 1)
        if note:
            below = word_label("caption", "muted", has_wrap=False)
            below.setText(note)
            grid.addWidget(below, 2, 0, 1, 2)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.show)
        self.hide()

    def begin(self, name: str) -> None:
        """Start to count the 200 ms for work called `name`, for example "Reading Minuet in G.mxl"."""
        self._name.setText(name)
        self.setAccessibleName(name)
        self.set_progress(0.0, "")
        self._timer.start(SHOW_AFTER_MS)

    def set_progress(self, fraction: float, place: str) -> None:
        """Show how far the work is, 0 to 1, and where, for example "bar 18 of 32"."""
        self._bar.set_fraction(fraction)
        self._place.setText(place)
        self.setAccessibleDescription(place)

    @Slot()
    def finish(self) -> None:
        """Hide: the work is over, or was cancelled."""
        self._timer.stop()
        self.hide()


class ProgressLine(PaintedWidget):
    """A thin bar that fills from the left.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(theme, parent)
        self._fraction = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_fraction(self, fraction: float) -> None:
        """Fill the bar, 0 to 1."""
        self._fraction = min(max(fraction, 0.0), 1.0)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a thin bar of any width."""
        return QSize(120, _BAR_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and fill."""
        painter = antialiased_painter(self)
        rect = QRectF(self.rect())
        fill_round(painter, rect, _BAR_PX / 2, self.theme.colour("surface.overlay"))
        if self._fraction > 0:
            rect.setWidth(max(rect.width() * self._fraction, _BAR_PX))
            fill_round(painter, rect, _BAR_PX / 2, self.theme.colour("accent.base"))
