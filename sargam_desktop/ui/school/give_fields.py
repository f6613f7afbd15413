"""UI layer: what can be given: songs and lessons, found by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_LIST_PX: Final = 176
_ROW_PX: Final = 34
_ID: Final = Qt.ItemDataRole.UserRole
_STEPS: Final[dict[int, int]] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_PageUp: -5,
}


class GiveItem(NamedTuple):
    """A song or a lesson.

    Attributes:
        item_id: Its id.
        title: Its title.
        caption: What tells it from others of the same title.
        bar_count: Bars of a song, 0 for a lesson.
    """

    item_id: str
    title: str
    caption: str
    bar_count: int = 0


class GiveCatalogue(NamedTuple):
    """What can be given.

    Attributes:
        songs: In the order of the library.
        lessons: In the order of the course.
        find_songs: Returns the numbers of the songs that fit words, the best first.
    """

    songs: Sequence[GiveItem]
    lessons: Sequence[GiveItem]
    find_songs: Callable[[str], Sequence[int]]


class ItemPicker(QWidget):
    """A field for a few letters, and below it what fits; arrow keys choose without leaving the field.

    Thread: GUI.

    Signals:
        chosen: Another item is chosen.
    """

    chosen = Signal()

    def __init__(self, theme: ThemeController, catalogue: GiveCatalogue) -> None:
        """Offer songs until `show_lessons`."""
        super().__init__()
        self._theme = theme
        self._catalogue = catalogue
        self._is_lessons = False
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Title, composer or style"))
        self.words.setAccessibleName(self.tr("Find"))
        self.found = QListWidget()
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setAccessibleName(self.tr("What fits"))
        self.found.setMinimumHeight(theme.scaled(_LIST_PX))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.found, 1)
        self.words.installEventFilter(self)
        self.words.textChanged.connect(self._show)
        self.found.currentRowChanged.connect(self.chosen)
        self._show()

    @property
    def item(self) -> GiveItem | None:
        """What is chosen, None for nothing."""
        row = self.found.currentRow()
        if row < 0:
            return None
        chosen: GiveItem = self.found.item(row).data(_ID)
        return chosen

    def show_lessons(self, *, is_lessons: bool) -> None:
        """Offer lessons, or songs."""
        if is_lessons != self._is_lessons:
            self._is_lessons = is_lessons
            self._show()

    def choose(self, item_id: str, title: str) -> None:
        """Choose an item; one that is no longer there is offered all the same."""
        self.words.clear()
        for row in range(self.found.count()):
            if self.found.item(row).data(_ID).item_id == item_id:
                self.found.setCurrentRow(row)
                return
        self._add(GiveItem(item_id, title, self.tr("no longer in the library")))
        self.found.setCurrentRow(self.found.count() - 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys of the field move in the list below."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _STEPS.get(event.key())
            if step is not None and self.found.count():
                row = min(max(self.found.currentRow() + step, 0), self.found.count() - 1)
                self.found.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _show(self) -> None:
        self.found.blockSignals(True)
        self.found.clear()
        for item in self._fitting(self.words.text().strip()):
            self._add(item)
        self.found.blockSignals(False)
        self.found.setCurrentRow(0)
        self.chosen.emit()

    def _fitting(self, words: str) -> list[GiveItem]:
        if self._is_lessons:
            wanted = words.casefold()
            return [each for each in self._catalogue.lessons if wanted in each.title.casefold()]
        if not words:
            return list(self._catalogue.songs)
        return [self._catalogue.songs[row] for row in self._catalogue.find_songs(words)]

    def _add(self, item: GiveItem) -> None:
        shown = QListWidgetItem(f"{item.title}  ·  {item.caption}" if item.caption else item.title)
        shown.setData(_ID, item)
        shown.setSizeHint(QSize(1, self._theme.scaled(_ROW_PX)))  # as wide as the list, with dots at the end
        shown.setToolTip(shown.text())
        self.found.addItem(shown)
