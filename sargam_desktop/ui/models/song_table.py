"""UI layer: the songs of the library as a table, chosen and sorted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from sargam_desktop.domain.song import SongInfo
from sargam_desktop.tutor.song_catalogue import SongCatalogue, SongChoice
from sargam_desktop.tutor.song_shelf import SongMarks
from sargam_desktop.tutor.song_standing import NO_STANDING, Standing, standings_of
from sargam_desktop.tutor.song_tutorial import TutorialPlan, TutorialStep, steps_of
from sargam_desktop.ui.models.cell_roles import CellRole, Sign
from sargam_desktop.ui.models.session_wording import best_grade_text, when_text
from sargam_desktop.ui.models.song_wording import (
    KeySpan,
    attribution,
    difficulty_word,
    fit_text,
    fits,
    length_text,
)

if TYPE_CHECKING:
    from sargam_desktop.domain.session import SessionRecord
    from sargam_desktop.tutor.song_tally import SongTallies

_Index = QModelIndex | QPersistentModelIndex
_FAVOURITE: Final = Sign("star", "warm.base")
_FITS: Final = Sign("check", "accent.strong")
_TOO_WIDE: Final = Sign("warning", "warm.base")


class SongColumn(IntEnum):
    """Columns of the table of songs."""

    TITLE = 0
    FAVOURITE = 1
    DIFFICULTY = 2
    LENGTH = 3
    BEST = 4
    MASTERY = 5
    LAST_PLAYED = 6
    FITS = 7


class SongTableModel(QAbstractTableModel):
    """The songs that the learner wants to see, in the order that they want.

    The rows are places in a `SongCatalogue`, worked out once for each choice: nothing is compared
    while the table is painted or scrolled.

    Thread: GUI.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without songs."""
        super().__init__(parent)
        self._catalogue = SongCatalogue()
        self._choice = SongChoice()
        self._rows: list[int] = []
        self._row_of_place: dict[int, int] = {}
        self._tallies: SongTallies | None = None
        self._takes: dict[str, Sequence[SessionRecord]] = {}
        self._standings: dict[str, Standing] = {}
        self._plans: dict[str, TutorialPlan] = {}
        self._span: KeySpan | None = None
        self._now = datetime.now().astimezone()

    @property
    def catalogue(self) -> SongCatalogue:
        """All songs."""
        return self._catalogue

    @property
    def choice(self) -> SongChoice:
        """What the learner wants to see."""
        return self._choice

    def set_songs(self, songs: Sequence[SongInfo], marks: SongMarks | None = None) -> None:
        """Show `songs`; their own order is the library's."""
        self._catalogue = SongCatalogue(songs, marks)
        self._catalogue.set_keys(self._span)
        self._take_standings()
        self._choose_rows()

    def set_tallies(self, tallies: SongTallies) -> None:
        """Take what the learner has played."""
        self._tallies = tallies
        self._take_standings()
        self._choose_rows()

    def set_span(self, span: KeySpan | None) -> None:
        """Compare the songs with the learner's keyboard."""
        self._span = span
        self._catalogue.set_keys(span)
        self._choose_rows()

    def choose(self, choice: SongChoice) -> None:
        """Show other songs, or the same in another order."""
        self._choice = choice
        self._choose_rows()

    def own_ids(self) -> list[str]:
        """Return the ids of the learner's own songs among those that are shown."""
        songs, imported = self._catalogue.songs, self._catalogue.marks.imported
        return [song_id for place in self._rows if (song_id := songs[place].song_id) in imported]

    def song_at(self, row: int) -> SongInfo:
        """Return the song in a row."""
        return self._catalogue.songs[self._rows[row]]

    def row_of(self, song_id: str) -> int | None:
        """Return the row of a song, None where it is not shown."""
        place = self._catalogue.place_of(song_id)
        return None if place is None else self._row_of_place.get(place)

    def standing_of(self, song_id: str) -> Standing:
        """Return how the learner stands with a song."""
        return self._standings.get(song_id, NO_STANDING)

    def steps_of(self, song: SongInfo) -> tuple[TutorialStep, ...]:
        """Return the way to learn a song, and how far each step is."""
        is_heard = song.song_id in self._catalogue.marks.heard
        takes = self._takes.get(song.song_id, ())
        return steps_of(song, takes, self._plans.get(song.song_id), is_heard=is_heard)

    def take_takes(self, song_id: str, takes: Sequence[SessionRecord]) -> tuple[TutorialStep, ...] | None:
        """Take all that was played of a song; return how far its steps are, None where it has gone."""
        self._takes[song_id] = takes
        place = self._catalogue.place_of(song_id)
        return None if place is None else self.steps_of(self._catalogue.songs[place])

    def take_plan(self, song_id: str, plan: TutorialPlan) -> None:
        """Take what a score says on how its song is learnt."""
        self._plans[song_id] = plan

    def _take_standings(self) -> None:
        songs = {song.song_id: song for song in self._catalogue.songs}
        self._standings = {} if self._tallies is None else standings_of(self._tallies, songs)
        self._now = datetime.now().astimezone()
        self._catalogue.set_standings(self._standings)

    def _choose_rows(self) -> None:
        self.beginResetModel()
        self._rows = self._catalogue.choose(self._choice)
        self._row_of_place = {place: row for row, place in enumerate(self._rows)}
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of songs that are shown."""
        return 0 if parent.isValid() else len(self._rows)

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
            "",
            self.tr("Difficulty"),
            self.tr("Length"),
            self.tr("Best"),
            self.tr("Known"),
            self.tr("Last played"),
            self.tr("Fits"),
        )
        return names[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, says or means."""
        if not index.isValid():
            return None
        place = self._rows[index.row()]
        column = SongColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(place, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(place, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(place, column)
            case CellRole.ITEM_ID:
                return self._catalogue.songs[place].song_id
            case _:
                return self._look(place, column, role)

    def _text(self, place: int, column: SongColumn) -> str:
        song, standing = self._catalogue.songs[place], self._catalogue.standing(place)
        write: dict[SongColumn, Callable[[], str]] = {
            SongColumn.TITLE: lambda: song.title,
            SongColumn.DIFFICULTY: lambda: difficulty_word(self._catalogue.levels[place]),
            SongColumn.LENGTH: lambda: length_text(song.duration_us),
            SongColumn.BEST: lambda: best_grade_text(standing),
            SongColumn.MASTERY: lambda: self._known_text(standing),
            SongColumn.LAST_PLAYED: lambda: self._last_played_text(standing),
            SongColumn.FITS: lambda: "–" if self._span is None else "",
        }
        return write.get(column, str)()

    def _last_played_text(self, standing: Standing) -> str:
        played_at = standing.last_played_at
        return "–" if played_at is None else when_text(played_at, self._now, QLocale())

    def _known_text(self, standing: Standing) -> str:
        if standing.plays:
            return self.tr("{percent} % known").format(percent=standing.known_percent)
        return self.tr("Not started")

    def _tip(self, place: int, column: SongColumn) -> str | None:
        if column is SongColumn.FITS:
            return fit_text(self._catalogue.songs[place], self._span)
        if column is SongColumn.FAVOURITE and self._catalogue.is_favourite(place):
            return self.tr("Favourite")
        return None

    def _spoken(self, place: int, column: SongColumn) -> str:
        song = self._catalogue.songs[place]
        if column is SongColumn.TITLE:
            return f"{song.title}, {attribution(song)}"
        return self._tip(place, column) or self._text(place, column)

    def _look(self, place: int, column: SongColumn, role: int) -> object:
        if role == CellRole.SIGN:
            return self._sign(place, column)
        standing = self._catalogue.standing(place)
        looks: dict[tuple[SongColumn, int], object] = {
            (SongColumn.TITLE, CellRole.IS_NAME): True,
            (SongColumn.TITLE, CellRole.CAPTION): attribution(self._catalogue.songs[place]),
            (SongColumn.DIFFICULTY, CellRole.LEVEL): self._catalogue.levels[place],
            (SongColumn.BEST, CellRole.IS_GRADE): standing.best_take is not None,
            (SongColumn.MASTERY, CellRole.PERCENT): standing.known_percent,
        }
        return looks.get((column, role))

    def _sign(self, place: int, column: SongColumn) -> Sign | None:
        if column is SongColumn.FAVOURITE and self._catalogue.is_favourite(place):
            return _FAVOURITE
        if column is SongColumn.FITS and self._span is not None:
            return _FITS if fits(self._catalogue.songs[place], self._span) else _TOO_WIDE
        return None
