"""UI layer: the parts of the Songs screen in their places."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.models.song_table import SongColumn, SongTableModel
from sargam_desktop.ui.songs.choice_bar import ChoiceBar
from sargam_desktop.ui.songs.drop_hint import DropHint
from sargam_desktop.ui.songs.keyboard_state import KeyboardState
from sargam_desktop.ui.songs.song_detail import SongDetail
from sargam_desktop.ui.songs.song_list import SongList
from sargam_desktop.ui.tables.row_table import ColumnPlan, RowTable
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.page import Page

if TYPE_CHECKING:
    from sargam_desktop.ui.songs.import_card import ImportCard

_DETAIL_WIDTHS: Final = ((1400, 420), (1160, 364), (0, 340))
_HINT_FROM_HEIGHT: Final = 760
_COLUMNS: Final[dict[int, ColumnPlan]] = {
    SongColumn.TITLE: ColumnPlan(0),
    SongColumn.FAVOURITE: ColumnPlan(40),
    SongColumn.DIFFICULTY: ColumnPlan(132),
    SongColumn.LENGTH: ColumnPlan(78, least_table_width=820),
    SongColumn.BEST: ColumnPlan(64),
    SongColumn.MASTERY: ColumnPlan(128, least_table_width=620),
    SongColumn.LAST_PLAYED: ColumnPlan(150, least_table_width=940),
    SongColumn.FITS: ColumnPlan(58),
}


class SongsScreen(Page):
    """Choice, list, hint and the card of one song.

    Thread: GUI.

    Signals:
        card_made: The `ImportCard`, made for the first import.
    """

    card_made = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Make the parts and put them into their places."""
        super().__init__(parent)
        self.theme: Final = theme
        self.set_title(self.tr("Songs"))
        self._songs = SongTableModel(self)
        self._table = RowTable(theme, self.tr("Songs"), _COLUMNS)
        self._table.setModel(self._songs)
        self._table.hide_columns(frozenset({SongColumn.FITS}))
        self._list = SongList(theme, self._table)
        self._choice = ChoiceBar(theme)
        self._filters = self._choice.filters
        self._detail = SongDetail(theme)
        self._hint = DropHint(theme)
        self._left = QVBoxLayout()
        self._keyboard = KeyboardState(theme)
        self._import = Button(theme, self.tr("Import"), icon="import")
        self._import.setToolTip(self.tr("Add MIDI and MusicXML files to the library (Ctrl I)"))
        self._open = Button(theme, self.tr("Open file"), ButtonVariant.GHOST, icon="folder")
        self._open.setToolTip(self.tr("Practise a file without adding it to the library (Ctrl O)"))
        self._fill()
        self.set_first_focus(self._table)

    @cached_property
    def import_card(self) -> ImportCard:
        """The card of the import, made for the first one."""
        from sargam_desktop.ui.songs.import_card import ImportCard

        card = ImportCard(self.theme)
        self._left.insertWidget(1, card)
        self.card_made.emit(card)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the detail the width that the window can spare."""
        super().resizeEvent(event)
        width = next(detail for least, detail in _DETAIL_WIDTHS if self.width() >= least)
        self._detail.setFixedWidth(width)
        self._hint.setVisible(self.height() >= _HINT_FROM_HEIGHT)

    def _fill(self) -> None:
        for widget in (self._open, self._import, self._keyboard):
            self.action_row.addWidget(widget)
        self._left.setSpacing(14)
        self._left.addWidget(self._list, 1)
        self._left.addWidget(self._hint)
        body = QHBoxLayout()
        body.setSpacing(22)
        body.addLayout(self._left, 1)
        body.addWidget(self._detail)
        self._detail.hide()
        self.column.addWidget(self._choice)
        self.column.addLayout(body, 1)
