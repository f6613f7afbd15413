"""UI layer: one colour of six, as discs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from sargam_desktop.domain.profile import AvatarColour
from sargam_desktop.ui.components.painted_widget import PaintedButton, antialiased_painter
from sargam_desktop.ui.learners.learner_wording import colour_text
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_PLACE_PX: Final = 40
_DISC_PX: Final = 28
_RING: Final = 2.0


class ColourChoice(QWidget):
    """Six discs, of which one is chosen; arrow keys move.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, chosen: AvatarColour) -> None:
        """Begin with `chosen`."""
        super().__init__()
        self._group = QButtonGroup(self)
        self._discs = {colour: _Disc(theme, colour) for colour in AvatarColour}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for disc in self._discs.values():
            self._group.addButton(disc)
            row.addWidget(disc)
        row.addStretch()
        self._discs[chosen].setChecked(True)

    def colour(self) -> AvatarColour:
        """Return the chosen colour."""
        return next(colour for colour, disc in self._discs.items() if disc.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrow keys choose the disc beside, round the ends."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        colours = list(self._discs)
        disc = self._discs[colours[(colours.index(self.colour()) + step) % len(colours)]]
        disc.setChecked(True)
        disc.setFocus(Qt.FocusReason.OtherFocusReason)


class _Disc(PaintedButton):
    def __init__(self, theme: ThemeController, colour: AvatarColour) -> None:
        super().__init__(theme)
        self._colour = colour
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(colour_text(colour))
        self.setToolTip(colour_text(colour))

    def sizeHint(self) -> QSize:
        return QSize(_PLACE_PX, _PLACE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased_painter(self)
        middle = QRectF(self.rect()).center()
        disc = QRectF(middle.x() - _DISC_PX / 2, middle.y() - _DISC_PX / 2, _DISC_PX, _DISC_PX)
        fill_round(painter, disc, _DISC_PX / 2, self.theme.colour(f"avatar.{self._colour.value}"))
        if self.isChecked():
            ring = disc.adjusted(-4, -4, 4, 4)
            outline_round(painter, ring, ring.width() / 2, self.theme.colour("text.primary"), _RING)
