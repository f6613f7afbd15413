"""UI layer: the card, a raised ground that holds what belongs together."""

from typing import Final

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from sargam_desktop.ui.components.painted_widget import antialiased_painter
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

CARD_RADIUS: Final = 14.0
CARD_PADDING: Final = 20


class Card(QFrame):
    """A card with a column in it. It is never a button itself; a button lies on it.

    Thread: GUI.

    Attributes:
        column: Where the content goes, under the heading if there is one.
    """

    def __init__(
        self,
        theme: ThemeController,
        heading: str = "",
        *,
        ground: str = "surface.raised",
        parent: QWidget | None = None,
    ) -> None:
        """Make a card on the colour role `ground`, with a heading in its first line."""
        super().__init__(parent)
        self._theme = theme
        self._ground = ground
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        self.column.setSpacing(12)
        if heading:
            self.setAccessibleName(heading)
            label = QLabel(heading, self)
            label.setProperty("role", "heading-2")
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self.column.addWidget(label)
        theme.theme_changed.connect(self._on_theme_changed)

    def set_ground(self, role: str) -> None:
        """Tint the card with another colour role, for example `accent.soft`."""
        self._ground = role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and its border."""
        painter = antialiased_painter(self)
        rect = QRectF(self.rect())
        fill_round(painter, rect, CARD_RADIUS, self._theme.colour(self._ground))
        outline_round(painter, rect, CARD_RADIUS, self._theme.colour("line.subtle"))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.update()
