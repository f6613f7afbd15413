"""UI layer: the History screen: every take, newest first.

Knows no store: it reads takes through the callable that it is given.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.tutor.session_choice import ALL_SESSIONS, SessionChoice
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.empty_state import EmptyState
from sargam_desktop.ui.components.error_state import ErrorState
from sargam_desktop.ui.history.take_filters import TakeFilters
from sargam_desktop.ui.models.session_table import FetchTakes, SessionColumn, SessionTableModel
from sargam_desktop.ui.tables.row_table import ColumnPlan, RowTable
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.key_map import KeyHint
from sargam_desktop.ui.window.page import Page

_EDGE: Final = 2
_CORNER: Final = 6
_COLUMNS: Final[dict[int, ColumnPlan]] = {
    SessionColumn.WHEN: ColumnPlan(158),
    SessionColumn.SONG: ColumnPlan(0),
    SessionColumn.MODE: ColumnPlan(88, least_table_width=840),
    SessionColumn.HANDS: ColumnPlan(122, least_table_width=940),
    SessionColumn.SPEED: ColumnPlan(124),
    SessionColumn.RESULT: ColumnPlan(244),
    SessionColumn.GRADE: ColumnPlan(78),
}


class HistoryView(Page):
    """The learner's takes.

    Thread: GUI.

    Signals:
        session_requested: Id of the take whose results the learner wants to see.
        replay_requested: The `SessionRecord` of the take to watch.
        export_requested: The `SessionRecord` of the take to write to a file.
        songs_requested: There is no take yet, and the learner wants to choose a song.
    """

    session_requested = Signal(str)
    replay_requested = Signal(object)
    export_requested = Signal(object)
    songs_requested = Signal()

    def __init__(self, theme: ThemeController, fetch: FetchTakes, parent: QWidget | None = None) -> None:
        """Read takes with `fetch`, newest first, whenever `reload` is called."""
        super().__init__(parent)
        self.set_title(self.tr("History"))
        self._takes = SessionTableModel(fetch, self)
        self._table = RowTable(theme, self.tr("Takes"), _COLUMNS)
        self._table.setModel(self._takes)
        self._none_yet = EmptyState(
            theme,
            self.tr("No takes yet"),
            self.tr("Play any song once. Your first take appears here."),
            self.tr("Choose a song"),
        )
        self._none_found = EmptyState(
            theme,
            self.tr("No takes like these"),
            self.tr("None of your takes meets all of the conditions above."),
            self.tr("Clear filters"),
        )
        self._filters = TakeFilters(theme)
        self._trouble = ErrorState(theme, self.tr("Try again"))
        self._before_reload: str | None = None
        self._export = Button(theme, self.tr("Export as MIDI…"), ButtonVariant.GHOST, icon="export")
        self._export.set_key(self.tr("Ctrl E"))
        self._watch = Button(theme, self.tr("Watch the take"), icon="eye")
        self._watch.set_key("W")
        for button in (self._export, self._watch):
            self.action_row.addWidget(button)
            button.hide()
        self._pages = QStackedWidget()
        for page in (self._table, self._none_yet, self._none_found, self._trouble):
            self._pages.addWidget(page)
        card = Card(theme)
        card.column.setContentsMargins(_EDGE, _CORNER, _EDGE, _CORNER)
        card.column.addWidget(self._pages)
        self.column.addWidget(self._filters)
        self.column.addWidget(card, 1)
        self.set_first_focus(self._table)
        self._connect()

    @Slot()
    def reload(self) -> None:
        """Read the newest takes again; the current take stays current while it is in view."""
        self._before_reload = self._table.current_id()
        self._takes.reload()

    @Slot()
    def _show_takes(self) -> None:
        count, is_narrowed = self._takes.rowCount(), self._filters.choice != ALL_SESSIONS
        none = self._none_found if is_narrowed else self._none_yet
        self._pages.setCurrentWidget(self._table if count else none)
        self._filters.setVisible(bool(count) or is_narrowed)
        if count:
            rows = (row for row in range(count) if self._takes.take_at(row).session_id == self._before_reload)
            self._table.select_row(next(rows, 0))
        for button in (self._export, self._watch):
            button.setVisible(bool(count))
        shown = (
            self.tr("The takes that you chose") if is_narrowed else self.tr("Every take, the newest first")
        )
        self.set_subtitle(shown if count else "")

    def key_map(self) -> Sequence[KeyHint]:
        """Return the keys of this screen; see `KeyMapped`."""
        return (
            KeyHint(self.tr("Enter"), self.tr("Show the results of the take")),
            KeyHint("↑ ↓", self.tr("Choose a take")),
            KeyHint(self.tr("Ctrl F"), self.tr("Search your takes by song or lesson")),
            KeyHint("W", self.tr("Watch the take")),
            KeyHint(self.tr("Ctrl E"), self.tr("Export the take as MIDI")),
        )

    def _connect(self) -> None:
        self._table.row_opened.connect(self.session_requested)
        self._takes.reloaded.connect(self._show_takes)
        self._takes.failed.connect(self._show_trouble)
        self._watch.clicked.connect(self._request_replay)
        self._export.clicked.connect(self._request_export)
        QShortcut(QKeySequence("W"), self).activated.connect(self._request_replay)
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(self._request_export)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._filters.focus_search)
        self._filters.changed.connect(self._choose)
        self._filters.left_downwards.connect(self._table.setFocus)
        self._none_found.action_pressed.connect(self._clear)
        self._none_yet.action_pressed.connect(self.songs_requested)
        self._trouble.action_pressed.connect(self.reload)

    @Slot(object)
    def _choose(self, choice: SessionChoice) -> None:
        self._before_reload = self._table.current_id()
        self._takes.choose(choice)

    @Slot()
    def _clear(self) -> None:
        self._filters.focus_search()  # the button that was pressed goes away
        self._filters.clear()

    @Slot()
    def _request_replay(self) -> None:
        if (take := self._current_take()) is not None:
            self.replay_requested.emit(take)

    @Slot()
    def _request_export(self) -> None:
        if (take := self._current_take()) is not None:
            self.export_requested.emit(take)

    def _current_take(self) -> SessionRecord | None:
        index = self._table.currentIndex()
        return self._takes.take_at(index.row()) if index.isValid() else None

    @Slot(str)
    def _show_trouble(self, message: str) -> None:
        self._trouble.set_error(self.tr("The takes could not be read"), message)
        self._pages.setCurrentWidget(self._trouble)
