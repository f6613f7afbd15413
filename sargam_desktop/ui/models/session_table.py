"""UI layer: the learner's takes as a table, newest first, read page by page."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.tutor.session_choice import ALL_SESSIONS, SessionChoice
from sargam_desktop.ui.models.cell_roles import CellRole
from sargam_desktop.ui.models.session_wording import (
    grade_text,
    hands_text,
    memory_text,
    mode_text,
    result_text,
    state_text,
    tempo_of_take_text,
    when_text,
)

_Index = QModelIndex | QPersistentModelIndex
_PAGE: Final = 50

#: Reads takes elsewhere, newest first: (choice, limit, offset, done, failed). One of the last two is
#: called on the GUI thread, at once or later.
FetchTakes = Callable[
    [SessionChoice, int, int, Callable[[Sequence[SessionRecord]], None], Callable[[SargamError], None]], None
]


class SessionColumn(IntEnum):
    """Columns of the table of takes; what is unusual about a take is said under the song."""

    WHEN = 0
    SONG = 1
    MODE = 2
    HANDS = 3
    SPEED = 4
    RESULT = 5
    GRADE = 6


class SessionTableModel(QAbstractTableModel):
    """Takes, fetched as the learner scrolls.

    Thread: GUI.

    Signals:
        reloaded: The newest takes are here.
        failed: Takes could not be read; one line that says what to do.
    """

    reloaded = Signal()
    failed = Signal(str)

    def __init__(self, fetch: FetchTakes, parent: QObject | None = None) -> None:
        """Read takes with `fetch`, at the first `reload`."""
        super().__init__(parent)
        self._fetch = fetch
        self._choice = ALL_SESSIONS
        self._takes: list[SessionRecord] = []
        self._has_more = False
        self._is_reading = False
        self._asked = 0  # answers to earlier reloads are out of date
        self._now = datetime.now().astimezone()

    def choose(self, choice: SessionChoice) -> None:
        """Read other takes; those that are here stay until then."""
        self._choice = choice
        self.reload()

    def reload(self) -> None:
        """Read the newest takes again; those that are here stay until then."""
        self._asked += 1
        self._read(0, self._take_newest)

    def take_at(self, row: int) -> SessionRecord:
        """Return the take in a row."""
        return self._takes[row]

    def canFetchMore(self, parent: _Index) -> bool:
        """Tell Qt whether older takes may remain."""
        return not parent.isValid() and self._has_more and not self._is_reading

    def fetchMore(self, parent: _Index) -> None:
        """Read the next page."""
        if self.canFetchMore(parent):
            self._read(len(self._takes), self._take_older)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of takes read so far."""
        return 0 if parent.isValid() else len(self._takes)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(SessionColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("When"),
            self.tr("Song"),
            self.tr("Mode"),
            self.tr("Hands"),
            self.tr("Speed"),
            self.tr("Result"),
            self.tr("Grade"),
        )
        return names[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows or means."""
        if not index.isValid():
            return None
        take = self._takes[index.row()]
        column = SessionColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(take, column)
            case CellRole.ITEM_ID:
                return take.session_id
            case _:
                return self._look(take, column, role)

    def _look(self, take: SessionRecord, column: SessionColumn, role: int) -> object:
        match column, role:
            case SessionColumn.SONG, CellRole.CAPTION:
                return self._caption(take)
            case SessionColumn.SONG, CellRole.IS_NAME:
                return True
            case SessionColumn.SONG, Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (take.title, self._caption(take)) if part)
            case SessionColumn.GRADE, CellRole.IS_GRADE:
                return grade_text(take) != "–"
        return None

    def _text(self, take: SessionRecord, column: SessionColumn) -> str:
        write: dict[SessionColumn, Callable[[], str]] = {
            SessionColumn.WHEN: lambda: when_text(take.started_at, self._now, QLocale()),
            SessionColumn.SONG: lambda: take.title,
            SessionColumn.MODE: lambda: mode_text(take.settings.mode),
            SessionColumn.HANDS: lambda: hands_text(take.settings.hands),
            SessionColumn.SPEED: lambda: tempo_of_take_text(take),
            SessionColumn.RESULT: lambda: result_text(take),
            SessionColumn.GRADE: lambda: grade_text(take),
        }
        return write[column]()

    def _caption(self, take: SessionRecord) -> str:
        return " · ".join(part for part in (self._state_text(take), memory_text(take)) if part)

    def _state_text(self, take: SessionRecord) -> str:
        text = state_text(take.state)
        if take.state is SessionState.FINISHED or take.result is None:
            return text
        played = self.tr("{state} at {percent} %")
        return played.format(state=text, percent=round(take.result.progress_percent))

    def _read(self, offset: int, take: Callable[[Sequence[SessionRecord]], None]) -> None:
        self._is_reading = True
        asked = self._asked

        def done(page: Sequence[SessionRecord]) -> None:
            if asked == self._asked:
                self._is_reading = False
                self._has_more = len(page) == _PAGE
                take(page)

        def failed(error: SargamError) -> None:
            if asked == self._asked:
                self._is_reading = self._has_more = False
                self.failed.emit(str(error))

        self._fetch(self._choice, _PAGE, offset, done, failed)

    def _take_newest(self, page: Sequence[SessionRecord]) -> None:
        self.beginResetModel()
        self._now = datetime.now().astimezone()
        self._takes = list(page)
        self.endResetModel()
        self.reloaded.emit()

    def _take_older(self, page: Sequence[SessionRecord]) -> None:
        if page:
            count = len(self._takes)
            self.beginInsertRows(QModelIndex(), count, count + len(page) - 1)
            self._takes += page
            self.endInsertRows()
