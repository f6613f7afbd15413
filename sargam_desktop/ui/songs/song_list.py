"""UI layer: the card with the table of songs, or with what stands in its place."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.empty_state import EmptyState
from sargam_desktop.ui.components.error_state import ErrorState
from sargam_desktop.ui.tables.row_table import RowTable
from sargam_desktop.ui.theme.theme_controller import ThemeController

_LOADING_AFTER_MS: Final = 200
_EDGE: Final = 2
_CORNER: Final = 6


class SongList(Card):
    """Loading, songs, nothing found, no songs, or trouble.

    Thread: GUI.

    Signals:
        reload_pressed: The learner wants the songs to be read again.
        import_pressed: The learner wants to add files.
        clear_search_pressed: The learner wants to see all songs.
    """

    reload_pressed = Signal()
    import_pressed = Signal()
    clear_search_pressed = Signal()

    def __init__(self, theme: ThemeController, table: RowTable, parent: QWidget | None = None) -> None:
        """Begin with loading, which is said only after 200 ms."""
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._table = table
        self._pages = QStackedWidget()
        self._loading = QLabel()
        self._loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._loading.setProperty("tone", "secondary")
        self._pages.addWidget(self._loading)
        self._pages.addWidget(table)
        self.column.setContentsMargins(_EDGE, _CORNER, _EDGE, _CORNER)
        self.column.addWidget(self._pages)
        QTimer.singleShot(_LOADING_AFTER_MS, self, self._say_loading)

    def show_matches(self, shown: int, count: int, query: str) -> None:
        """Show the table if `shown` of `count` songs match `query`, else say why there is nothing."""
        if shown:
            self._pages.setCurrentWidget(self._table)
        elif count:
            self._show(self._nothing_found(query))
        else:
            self._show(self._no_songs())

    def show_trouble(self, message: str) -> None:
        """Say why there are no songs."""
        trouble = ErrorState(self._theme, self.tr("Try again"))
        trouble.set_error(self.tr("The songs could not be read"), message)
        trouble.action_pressed.connect(self.reload_pressed)
        self._show(trouble)

    def _show(self, state: QWidget) -> None:
        before = self._pages.widget(2)
        if before is not None:
            self._pages.removeWidget(before)
            before.deleteLater()
        self._pages.setCurrentIndex(self._pages.addWidget(state))

    def _nothing_found(self, query: str) -> QWidget:
        found = self.tr("Nothing found for “{query}”").format(query=query.strip())
        state = EmptyState(
            self._theme,
            found if query.strip() else self.tr("No song fits these filters"),
            self.tr("Search looks at title, composer, style and tags."),
            self.tr("Show all songs"),
        )
        state.action_pressed.connect(self.clear_search_pressed)
        return state

    def _no_songs(self) -> QWidget:
        state = EmptyState(
            self._theme,
            self.tr("No songs yet"),
            self.tr("The library is empty. You can add MIDI and MusicXML files of your own."),
            self.tr("Import"),
        )
        state.action_pressed.connect(self.import_pressed)
        return state

    @Slot()
    def _say_loading(self) -> None:
        self._loading.setText(self.tr("Loading songs…"))
