"""UI layer: a switch for a setting that acts at once."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.ui.components.painted_widget import PaintedButton, antialiased_painter
from sargam_desktop.ui.theme.motion import SWITCH_MS, Transition
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_TRACK: Final = QSize(38, 24)
_HIT_HEIGHT: Final = 36
_KNOB_PX: Final = 18
_INSET: Final = 3


class Switch(PaintedButton):
    """On: knob at the right on the accent. Off: knob at the left in an outlined well.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, accessible_name: str, parent: QWidget | None = None) -> None:
        """Make a switch that screen readers call `accessible_name`."""
        super().__init__(theme, "", parent)
        self._place = 0.0
        self._transition = Transition(self._move_knob, self)
        self.setCheckable(True)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._slide)

    def sizeHint(self) -> QSize:
        """Return the track's width, and a height that is easy to hit."""
        return QSize(_TRACK.width(), _HIT_HEIGHT)

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the track; see `FocusOutlined`."""
        return self._track(), _TRACK.height() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and knob."""
        painter = antialiased_painter(self)
        track = self._track()
        fill_round(painter, track, _TRACK.height() / 2, self.theme.colour(self._ground()))
        if not (self.isChecked() and self.isEnabled()):
            line = "line.strong" if self.isEnabled() else "line.subtle"
            outline_round(painter, track, _TRACK.height() / 2, self.theme.colour(line), 1.5)
        travel = _TRACK.width() - 2 * _INSET - _KNOB_PX
        x = track.left() + _INSET + travel * self._place
        knob = QRectF(x, track.top() + _INSET, _KNOB_PX, _KNOB_PX)
        fill_round(painter, knob, _KNOB_PX / 2, self.theme.colour(self._knob()))

    def _ground(self) -> str:
        if not self.isEnabled():
            return "surface.overlay"
        return "accent.base" if self.isChecked() else "surface.sunken"

    def _knob(self) -> str:
        return "text.on-accent" if self.isChecked() and self.isEnabled() else "text.muted"

    def _track(self) -> QRectF:
        return QRectF(0, (self.height() - _TRACK.height()) // 2, _TRACK.width(), _TRACK.height())

    @Slot(bool)
    def _slide(self, is_on: bool) -> None:
        is_instant = self.theme.is_motion_reduced or not self.isVisible()
        self._transition.run(self._place, float(is_on), 0 if is_instant else SWITCH_MS)

    def _move_knob(self, place: float) -> None:
        self._place = place
        self.update()
