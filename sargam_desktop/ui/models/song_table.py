"""UI layer: the songs of the library as a table, searched and sorted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from sargam_desktop.domain.folding import fold
from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.domain.song import SongInfo
from sargam_desktop.ui.models.cell_roles import CellRole, Sign
from sargam_desktop.ui.models.session_wording import grade_text, when_text
from sargam_desktop.ui.models.song_wording import (
    KeySpan,
    attribution,
    difficulty_level,
    difficulty_word,
    fit_text,
    fits,
    length_text,
)

if TYPE_CHECKING:
    from sargam_desktop.tutor.song_search import SongSearch

_Index = QModelIndex | QPersistentModelIndex
_HARDEST: Final = 99
_FITS: Final = Sign("check", "accent.strong")
_TOO_WIDE: Final = Sign("warning", "warm.base")


class SongColumn(IntEnum):
    """Columns of the table of songs."""

    TITLE = 0
    DIFFICULTY = 1
    LENGTH = 2
    BEST = 3
    LAST_PLAYED = 4
    FITS = 5


class SongOrder(StrEnum):
    """Ways to sort the songs."""

    LIBRARY = "library"
    RECENT = "recent"
    DIFFICULTY = "difficulty"
    TITLE = "title"


class SongTableModel(QAbstractTableModel):
    """Songs in the library's own order, with the learner's best takes.

    Thread: GUI.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without songs."""
        super().__init__(parent)
        self._songs: list[SongInfo] = []
        self._search: SongSearch | None = None
        self._best: Mapping[str, SessionRecord] = {}
        self._last_played: Mapping[str, datetime] = {}
        self._span: KeySpan | None = None
        self._now = datetime.now().astimezone()

    def set_songs(self, songs: Sequence[SongInfo]) -> None:
        """Show `songs`, in the library's order."""
        self.beginResetModel()
        self._songs = list(songs)
        self._search = None
        self.endResetModel()

    def set_best(self, best: Mapping[str, SessionRecord]) -> None:
        """Show the best take of each song, by song id."""
        self._best = best
        self._tell_changed(SongColumn.BEST)

    def set_last_played(self, last_played: Mapping[str, datetime]) -> None:
        """Show when each song was played last, by song id."""
        self._last_played = last_played
        self._now = datetime.now().astimezone()
        self._tell_changed(SongColumn.LAST_PLAYED)

    def set_span(self, span: KeySpan | None) -> None:
        """Compare the songs with the learner's keyboard."""
        self._span = span
        self._tell_changed(SongColumn.FITS)

    def song_at(self, row: int) -> SongInfo:
        """Return the song in a row."""
        return self._songs[row]

    def row_of(self, song_id: str) -> int | None:
        """Return the row of a song, None where it is not in the library."""
        return next((row for row, song in enumerate(self._songs) if song.song_id == song_id), None)

    def search(self) -> SongSearch:
        """Return what finds songs by words; its places are the rows."""
        if self._search is None:
            from sargam_desktop.tutor.song_search import SongSearch  # when somebody searches, not before

            self._search = SongSearch(self._songs)
        return self._search

    def last_played(self, song_id: str) -> datetime | None:
        """Return when a song was played last; the best take's time where nothing else is known."""
        best = self._best.get(song_id)
        return self._last_played.get(song_id) or (best.started_at if best else None)

    def count_fitting(self) -> int | None:
        """Return how many songs fit the keyboard; None while its range is not known."""
        span = self._span
        return None if span is None else sum(fits(song, span) for song in self._songs)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of songs."""
        return 0 if parent.isValid() else len(self._songs)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(SongColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("Song"),
            self.tr("Difficulty"),
            self.tr("Length"),
            self.tr("Best"),
            self.tr("Last played"),
            self.tr("Fits"),
        )
        return names[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, says or means."""
        if not index.isValid():
            return None
        song = self._songs[index.row()]
        column = SongColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(song, column)
            case Qt.ItemDataRole.ToolTipRole:
                return fit_text(song, self._span) if column is SongColumn.FITS else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(song, column)
            case CellRole.ITEM_ID:
                return song.song_id
            case _:
                return self._look(song, column, role)

    def _text(self, song: SongInfo, column: SongColumn) -> str:
        write: dict[SongColumn, Callable[[], str]] = {
            SongColumn.TITLE: lambda: song.title,
            SongColumn.DIFFICULTY: lambda: difficulty_word(song.grade),
            SongColumn.LENGTH: lambda: length_text(song.duration_us),
            SongColumn.BEST: lambda: grade_text(self._best.get(song.song_id)),
            SongColumn.LAST_PLAYED: lambda: self._last_played_text(song),
            SongColumn.FITS: lambda: "–" if self._span is None else "",
        }
        return write[column]()

    def _last_played_text(self, song: SongInfo) -> str:
        played_at = self.last_played(song.song_id)
        return "–" if played_at is None else when_text(played_at, self._now, QLocale())

    def _spoken(self, song: SongInfo, column: SongColumn) -> str:
        if column is SongColumn.FITS:
            return fit_text(song, self._span)
        if column is SongColumn.TITLE:
            return f"{song.title}, {attribution(song)}"
        return self._text(song, column)

    def _look(self, song: SongInfo, column: SongColumn, role: int) -> object:
        match column, role:
            case SongColumn.TITLE, CellRole.CAPTION:
                return attribution(song)
            case SongColumn.DIFFICULTY, CellRole.LEVEL:
                return difficulty_level(song.grade)
            case SongColumn.BEST, CellRole.IS_GRADE:
                return grade_text(self._best.get(song.song_id)) != "–"
            case SongColumn.FITS, CellRole.SIGN if self._span is not None:
                return _FITS if fits(song, self._span) else _TOO_WIDE
        return None

    def _tell_changed(self, column: SongColumn) -> None:
        if self._songs:
            self.dataChanged.emit(self.index(0, column), self.index(len(self._songs) - 1, column))


class SongFilter(QSortFilterProxyModel):
    """The songs that match the search, in the order that the learner chose.

    Thread: GUI.
    """

    def __init__(self, songs: SongTableModel, parent: QObject | None = None) -> None:
        """Show all of `songs` in the library's order."""
        super().__init__(parent)
        self._songs = songs
        self._query = ""
        self._found: tuple[SongSearch, dict[int, float]] | None = None
        self._order = SongOrder.LIBRARY
        self.setSourceModel(songs)
        self.sort(SongColumn.TITLE)

    def set_query(self, query: str) -> None:
        """Show only songs that `query` means, the likeliest first."""
        self._query = query.strip()
        self._found = None
        self.invalidate()

    def set_order(self, order: SongOrder) -> None:
        """Sort in another way."""
        self._order = order
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        """Tell Qt whether a song matches."""
        return not self._query or source_row in self._fits()

    def lessThan(self, source_left: _Index, source_right: _Index) -> bool:
        """Tell Qt which of two songs comes first."""
        return self._sort_key(source_left.row()) < self._sort_key(source_right.row())

    def _fits(self) -> dict[int, float]:
        """Return how well each song fits the query, by row; found anew when the songs have changed."""
        search = self._songs.search()
        if self._found is None or self._found[0] is not search:
            self._found = search, search.find(self._query)
        return self._found[1]

    def _sort_key(self, row: int) -> tuple[float, str, int]:
        song = self._songs.song_at(row)
        match self._order:
            case SongOrder.LIBRARY:
                return -self._fits().get(row, 0.0) if self._query else 0.0, "", row
            case SongOrder.RECENT:
                played_at = self._songs.last_played(song.song_id)
                return -played_at.timestamp() if played_at else 0.0, "", row
            case SongOrder.DIFFICULTY:
                return float(song.grade or _HARDEST), fold(song.title), row
            case SongOrder.TITLE:
                return 0.0, fold(song.title), row
