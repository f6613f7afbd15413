"""UI layer: the way between the screens, 212 px with words or a rail of 68 px with icons."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sargam_desktop.ui.components.navigation_items import LearnerButton, NavigationButton, NavigationEntry
from sargam_desktop.ui.components.painted_widget import PaintedWidget
from sargam_desktop.ui.components.wordmark import Wordmark
from sargam_desktop.ui.theme.theme_controller import ThemeController

SIDE_WIDTH: Final = 212
RAIL_WIDTH: Final = 68
RAIL_BELOW_WIDTH: Final = 1360
_TOP: Final = 18
_MARK_X: Final = 22
_ITEM_GAP: Final = 2
_MARGIN: Final = 20


class Navigation(PaintedWidget):
    """Ways at the top, more ways and the learner at the bottom.

    Thread: GUI.

    Signals:
        chosen: Name of the entry that was pressed; not sent by `set_current`.
        learner_pressed: The learner at the bottom was pressed.
    """

    chosen = Signal(str)
    learner_pressed = Signal()

    def __init__(
        self,
        theme: ThemeController,
        entries: Sequence[NavigationEntry],
        bottom_entries: Sequence[NavigationEntry] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Offer `entries`, and `bottom_entries` above the learner; the first entry is current."""
        super().__init__(theme, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Screens"))
        self._is_rail = False
        self._wordmark = Wordmark(theme, self)
        self._learner = LearnerButton(theme, self)
        self._learner.clicked.connect(self.learner_pressed)
        self._learner.hide()
        self._buttons: dict[str, NavigationButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, _TOP, 0, 12)
        self._column.setSpacing(_ITEM_GAP)
        self._fill(entries, bottom_entries)
        self.set_current(entries[0].name)
        self._fit()
        theme.theme_changed.connect(self._fit)

    def set_current(self, name: str) -> None:
        """Mark the way to the screen that is shown.

        Raises:
            KeyError: There is no such entry.
        """
        self._buttons[name].setChecked(True)

    def current(self) -> str:
        """Return the name of the marked entry."""
        return next(name for name, button in self._buttons.items() if button.isChecked())

    def set_learner(self, name: str, colour: str = "amber") -> None:
        """Show who plays, on a disc of an avatar colour."""
        self._learner.set_learner(name, colour)
        self._learner.show()

    def offer(self, name: str, *, is_offered: bool) -> None:
        """Show a way, or leave it out; a window that has no such way stays as it is."""
        if (button := self._buttons.get(name)) is not None:
            button.setVisible(is_offered)

    def adapt_to(self, window_width: int) -> None:
        """Become a rail in a window narrower than 1360 px, and wide again above."""
        self.set_rail(is_rail=window_width < RAIL_BELOW_WIDTH)

    def set_rail(self, *, is_rail: bool) -> None:
        """Show icons alone, or icons and words."""
        if is_rail == self._is_rail:
            return
        self._is_rail = is_rail
        self._fit()
        self._wordmark.set_compact(is_rail)
        self._learner.set_compact(is_compact=is_rail)
        for button in self._buttons.values():
            button.set_compact(is_compact=is_rail)

    def is_rail(self) -> bool:
        """Say whether icons stand alone."""
        return self._is_rail

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, its right edge, and a line above the learner."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("surface.side"))
        line = self.theme.colour("line.subtle")
        painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), line)
        if self._learner.isVisible() and not self._is_rail:
            y = self._learner.y() - 8
            painter.fillRect(QRectF(_MARGIN, y, self.width() - 2 * _MARGIN, 1), line)

    @Slot()
    def _fit(self) -> None:
        """Take the width; words need more of it at a larger text scale."""
        self.setFixedWidth(RAIL_WIDTH if self._is_rail else max(SIDE_WIDTH, self.theme.scaled(SIDE_WIDTH)))

    def _fill(self, entries: Sequence[NavigationEntry], bottom_entries: Sequence[NavigationEntry]) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_MARK_X, 0, 0, 0)
        head.addWidget(self._wordmark, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(head)
        self._column.addSpacing(14)
        for entry in entries:
            self._add(entry)
        self._column.addStretch()
        for entry in bottom_entries:
            self._add(entry)
        self._column.addSpacing(14)
        self._column.addWidget(self._learner)

    def _add(self, entry: NavigationEntry) -> None:
        button = NavigationButton(self.theme, entry, self)
        button.clicked.connect(lambda: self.chosen.emit(entry.name))
        self._buttons[entry.name] = button
        self._column.addWidget(button)
