"""UI layer: the History screen: every take, newest first.

Knows no store: it reads takes through the callable that it is given.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.empty_state import EmptyState
from sargam_desktop.ui.components.error_state import ErrorState
from sargam_desktop.ui.models.session_table import FetchTakes, SessionColumn, SessionTableModel
from sargam_desktop.ui.tables.row_table import ColumnPlan, RowTable
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
    SessionColumn.SPEED: ColumnPlan(80),
    SessionColumn.RESULT: ColumnPlan(244),
    SessionColumn.GRADE: ColumnPlan(78),
}


class HistoryView(Page):
    """The learner's takes.

    Thread: GUI.

    Signals:
        session_requested: Id of the take whose results the learner wants to see.
        songs_requested: There is no take yet, and the learner wants to choose a song.
    """

    session_requested = Signal(str)
    songs_requested = Signal()

    def __init__(self, theme: ThemeController, fetch: FetchTakes, parent: QWidget | None = None) -> None:
        """Read takes with `fetch(limit, offset)`, newest first, whenever `reload` is called."""
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
        self._trouble = ErrorState(theme, self.tr("Try again"))
        self._pages = QStackedWidget()
        for page in (self._table, self._none_yet, self._trouble):
            self._pages.addWidget(page)
        card = Card(theme)
        card.column.setContentsMargins(_EDGE, _CORNER, _EDGE, _CORNER)
        card.column.addWidget(self._pages)
        self.column.addWidget(card, 1)
        self.set_first_focus(self._table)
        self._connect()

    @Slot()
    def reload(self) -> None:
        """Read the newest takes again; the current take stays current while it is in view."""
        current = self._table.current_id()
        self._pages.setCurrentWidget(self._table)
        self._takes.reload()
        count = self._takes.rowCount()
        if count:
            rows = (row for row in range(count) if self._takes.take_at(row).session_id == current)
            self._table.select_row(next(rows, 0))
        elif self._pages.currentWidget() is self._table:
            self._pages.setCurrentWidget(self._none_yet)
        self.set_subtitle(self.tr("Every take, the newest first") if count else "")

    def key_map(self) -> Sequence[KeyHint]:
        """Return the keys of this screen; see `KeyMapped`."""
        return (
            KeyHint(self.tr("Enter"), self.tr("Show the results of the take")),
            KeyHint("↑ ↓", self.tr("Choose a take")),
        )

    def _connect(self) -> None:
        self._table.row_opened.connect(self.session_requested)
        self._takes.failed.connect(self._show_trouble)
        self._none_yet.action_pressed.connect(self.songs_requested)
        self._trouble.action_pressed.connect(self.reload)

    @Slot(str)
    def _show_trouble(self, message: str) -> None:
        self._trouble.set_error(self.tr("The takes could not be read"), message)
        self._pages.setCurrentWidget(self._trouble)
