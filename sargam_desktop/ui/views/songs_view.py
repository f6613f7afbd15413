"""UI layer: the Songs screen: search, choose, start.

Knows no store: it is shown songs and takes, and says what the learner wants.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.domain.song import SongInfo
from sargam_desktop.engine.ports import InputDevices
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.models.song_table import SongColumn, SongFilter, SongOrder, SongTableModel
from sargam_desktop.ui.models.song_wording import KeySpan
from sargam_desktop.ui.songs.drop_hint import DropHint
from sargam_desktop.ui.songs.keyboard_state import KeyboardState
from sargam_desktop.ui.songs.search_field import SearchField
from sargam_desktop.ui.songs.song_detail import SongDetail
from sargam_desktop.ui.songs.song_list import SongList
from sargam_desktop.ui.tables.row_table import ColumnPlan, RowTable
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.key_map import KeyHint
from sargam_desktop.ui.window.page import Page

_SEARCH_WIDTH: Final = 300
_DETAIL_WIDTHS: Final = ((1400, 420), (1160, 364), (0, 340))
_HINT_FROM_HEIGHT: Final = 700
_COLUMNS: Final[dict[int, ColumnPlan]] = {
    SongColumn.TITLE: ColumnPlan(0),
    SongColumn.DIFFICULTY: ColumnPlan(132),
    SongColumn.LENGTH: ColumnPlan(78, least_table_width=560),
    SongColumn.BEST: ColumnPlan(70),
    SongColumn.LAST_PLAYED: ColumnPlan(150, least_table_width=860),
    SongColumn.FITS: ColumnPlan(58),
}


class SongsView(Page):
    """The library.

    Thread: GUI.

    Signals:
        song_chosen: Id of the song that became current; answer with `show_takes`.
        start_requested: Id of the song that the learner wants to play.
        session_requested: Id of the take whose results the learner wants to see.
        file_open_requested: Path of a file of the learner's, to be practised at once.
        keyboard_requested: The chip that tells the keyboard's state was pressed.
        reload_requested: After trouble, the learner wants the songs to be read again.
    """

    song_chosen = Signal(str)
    start_requested = Signal(str)
    session_requested = Signal(str)
    file_open_requested = Signal(str)
    keyboard_requested = Signal()
    reload_requested = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin with the loading state, until `show_songs` or `show_trouble`."""
        super().__init__(parent)
        self.set_title(self.tr("Songs"))
        self._span: KeySpan | None = None
        self._songs = SongTableModel(self)
        self._shown = SongFilter(self._songs, self)
        self._table = RowTable(theme, self.tr("Songs"), _COLUMNS)
        self._table.setModel(self._shown)
        self._table.hide_columns(frozenset({SongColumn.FITS}))
        self._list = SongList(theme, self._table)
        self._search = SearchField(
            theme, self.tr("Search songs"), self.tr("Title, composer, tag"), self.tr("Ctrl F")
        )
        self._order = SegmentedControl(theme, self._orders(), self.tr("Order"))
        self._detail = SongDetail(theme)
        self._hint = DropHint(theme)
        self._keyboard = KeyboardState(theme)
        self._open = Button(theme, self.tr("Open file"), icon="folder")
        self._open.setToolTip(self.tr("Practise a MIDI or MusicXML file of your own (Ctrl O)"))
        self._fill()
        self._connect()
        self.set_first_focus(self._table)

    def show_songs(self, songs: Sequence[SongInfo]) -> None:
        """Show the library; the current song stays current if it is still there."""
        current = self._table.current_id()
        self._songs.set_songs(songs)
        self._show_what_matches(current)

    def show_best(self, best: Mapping[str, SessionRecord]) -> None:
        """Show the best take of each song, by song id."""
        self._songs.set_best(best)

    def show_last_played(self, last_played: Mapping[str, datetime]) -> None:
        """Show when each song was played last, by song id; the order Recent goes by it."""
        self._songs.set_last_played(last_played)

    def show_takes(self, song_id: str, takes: Sequence[SessionRecord]) -> None:
        """Show the takes of a song, newest first; ignored unless it is still the current one."""
        if song_id == self._table.current_id():
            self._detail.show_takes(takes)

    def ask_for_takes(self) -> None:
        """Ask again for the takes of the current song: there may be a new one."""
        if song_id := self._table.current_id():
            self.song_chosen.emit(song_id)

    def show_trouble(self, message: str) -> None:
        """Say in place of the list why there are no songs, and what to do."""
        self._list.show_trouble(message)
        self._detail.hide()

    def show_devices(self, devices: InputDevices) -> None:
        """Tell which keyboard is connected."""
        self._keyboard.show_devices(devices)

    def show_keyboard_range(self, lowest: int | None, highest: int | None) -> None:
        """Compare the songs with the learner's keyboard; None where its range is not known."""
        self._span = None if lowest is None or highest is None else KeySpan(lowest, highest)
        self._songs.set_span(self._span)
        self._table.hide_columns(frozenset() if self._span else frozenset({SongColumn.FITS}))
        self._show_count()
        self._show_current(self._table.current_id())

    def key_map(self) -> Sequence[KeyHint]:
        """Return the keys of this screen; see `KeyMapped`."""
        return (
            KeyHint(self.tr("Enter"), self.tr("Start the song")),
            KeyHint("↑ ↓", self.tr("Choose a song")),
            KeyHint("Ctrl F", self.tr("Search")),
            KeyHint("Ctrl O", self.tr("Open a MIDI or MusicXML file")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the detail the width that the window can spare."""
        super().resizeEvent(event)
        width = next(detail for least, detail in _DETAIL_WIDTHS if self.width() >= least)
        self._detail.setFixedWidth(width)
        self._hint.setVisible(self.height() >= _HINT_FROM_HEIGHT)

    @Slot()
    def choose_file(self) -> None:
        """Let the learner choose a file of their own."""
        kinds = self.tr("MIDI and MusicXML") + " (*.mid *.midi *.musicxml *.mxl *.xml)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open a MIDI or MusicXML file"), "", kinds)
        if path:
            self.file_open_requested.emit(path)

    def _orders(self) -> tuple[Segment, ...]:
        return (
            Segment(SongOrder.LIBRARY, self.tr("Popular")),
            Segment(SongOrder.RECENT, self.tr("Recent")),
            Segment(SongOrder.DIFFICULTY, self.tr("Difficulty")),
            Segment(SongOrder.TITLE, self.tr("A–Z")),
        )

    def _fill(self) -> None:
        self.action_row.addWidget(self._open)
        self.action_row.addWidget(self._keyboard)
        self._search.setMaximumWidth(_SEARCH_WIDTH)
        tools = QHBoxLayout()
        tools.addWidget(self._search, 1)
        tools.addStretch()
        tools.addWidget(self._order)
        left = QVBoxLayout()
        left.setSpacing(14)
        left.addWidget(self._list, 1)
        left.addWidget(self._hint)
        body = QHBoxLayout()
        body.setSpacing(22)
        body.addLayout(left, 1)
        body.addWidget(self._detail)
        self._detail.hide()
        self.column.addLayout(tools)
        self.column.addLayout(body, 1)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._filter)
        self._search.left_downwards.connect(self._table.setFocus)
        self._search.returnPressed.connect(self._start)
        self._order.chosen.connect(self._sort)
        self._table.row_chosen.connect(self._show_current)
        self._table.row_opened.connect(self.start_requested)
        self._detail.start_pressed.connect(self._start)
        self._detail.session_requested.connect(self.session_requested)
        self._open.clicked.connect(self.choose_file)
        self._keyboard.pressed.connect(self.keyboard_requested)
        self._list.reload_pressed.connect(self.reload_requested)
        self._list.open_file_pressed.connect(self.choose_file)
        self._list.clear_search_pressed.connect(self._search.clear)
        QShortcut(QKeySequence("Ctrl+F"), self, self._focus_search)
        QShortcut(QKeySequence("Ctrl+O"), self, self.choose_file)

    @Slot()
    def _focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    @Slot()
    def _start(self) -> None:
        if song_id := self._table.current_id():
            self.start_requested.emit(song_id)

    @Slot(str)
    def _filter(self, query: str) -> None:
        current = "" if query else self._table.current_id()
        self._shown.set_query(query)
        self._show_what_matches(current)

    @Slot(str)
    def _sort(self, order: str) -> None:
        self._shown.set_order(SongOrder(order))
        self._table.scrollTo(self._table.currentIndex())

    @Slot(str)
    def _show_current(self, song_id: str) -> None:
        row = self._songs.row_of(song_id)
        self._detail.setVisible(row is not None)
        if row is not None:
            self._detail.show_song(self._songs.song_at(row), self._span)
            self.song_chosen.emit(song_id)

    def _show_what_matches(self, current: str) -> None:
        self._list.show_matches(self._shown.rowCount(), self._songs.rowCount(), self._search.text())
        self._show_count()
        if self._shown.rowCount():
            source = self._songs.row_of(current)
            row = -1 if source is None else self._shown.mapFromSource(self._songs.index(source, 0)).row()
            self._table.select_row(max(row, 0))
        self._show_current(self._table.current_id())

    def _show_count(self) -> None:
        shown, count = self._shown.rowCount(), self._songs.rowCount()
        text = self.tr("{shown} of {count} songs shown")
        if shown == count:
            text = self.tr("1 song") if count == 1 else self.tr("{count} songs")
        parts = [text.format(shown=shown, count=count)]
        fitting = self._songs.count_fitting()
        if fitting is not None and self._span is not None and count:
            keys = self._span.highest - self._span.lowest + 1
            one, more = self.tr("1 fits your {keys} keys"), self.tr("{fitting} fit your {keys} keys")
            text = one if fitting == 1 else more
            parts.append(text.format(fitting=fitting, keys=keys))
        self.set_subtitle(" · ".join(parts))
