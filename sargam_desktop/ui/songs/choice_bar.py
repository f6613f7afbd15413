"""UI layer: which songs the learner wants to see: words, order, and the chips of `FilterBar`."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sargam_desktop.tutor.song_catalogue import SongChoice, SongOrder
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.songs.filter_bar import FilterBar
from sargam_desktop.ui.songs.search_field import SearchField
from sargam_desktop.ui.theme.theme_controller import ThemeController

_SEARCH_WIDTH: Final = 300
_GAP: Final = 10


class ChoiceBar(QWidget):
    """Two rows above the list.

    Thread: GUI.

    Signals:
        changed: The `SongChoice` that all of it makes.
        left_downwards: The learner wants to go on in the list.
        return_pressed: Enter was pressed in the search.

    Attributes:
        filters: The chips.
    """

    changed = Signal(object)
    left_downwards = Signal()
    return_pressed = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin with all songs in the library's order."""
        super().__init__(parent)
        self._search = SearchField(
            theme, self.tr("Search songs"), self.tr("Title, composer, tag"), self.tr("Ctrl F")
        )
        self._search.setMaximumWidth(_SEARCH_WIDTH)
        self._order = SegmentedControl(theme, self._orders(), self.tr("Order"))
        self.filters: Final = FilterBar(theme)
        self.filters.show_range(is_known=False)
        tools = QHBoxLayout()
        tools.addWidget(self._search, 1)
        tools.addStretch()
        tools.addWidget(self._order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(tools)
        column.addWidget(self.filters)
        self._search.textChanged.connect(self._tell)
        self._search.left_downwards.connect(self.left_downwards)
        self._search.returnPressed.connect(self.return_pressed)
        self._order.chosen.connect(self._tell)
        self.filters.changed.connect(self._tell)

    def choice(self) -> SongChoice:
        """Return what is chosen."""
        order = SongOrder(self._order.value())
        return replace(self.filters.choice(), query=self._search.text(), order=order)

    @Slot()
    def clear(self) -> None:
        """Take words and conditions away; the order stays."""
        self._search.clear()
        self.filters.clear()

    @Slot()
    def focus_search(self) -> None:
        """Go to the search, ready to type other words."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.choice())

    def _orders(self) -> tuple[Segment, ...]:
        return (
            Segment(SongOrder.POPULAR, self.tr("Popular")),
            Segment(SongOrder.RECENT, self.tr("Recent")),
            Segment(SongOrder.DIFFICULTY, self.tr("Difficulty")),
            Segment(SongOrder.MASTERY, self.tr("Known")),
            Segment(SongOrder.TITLE, self.tr("A–Z")),
        )
