"""Adapters, store: what a learner has marked about songs; songs taken out and put back."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.store.imports import file_row, load_file_row, original_of
from sargam_desktop.adapters.store.score_shelf import drop_unused
from sargam_desktop.adapters.store.songs import info_of, row_of
from sargam_desktop.domain.errors import UnknownItemError
from sargam_desktop.domain.hand_choice import HandChoice
from sargam_desktop.domain.song import Song, SongInfo
from sargam_desktop.tutor.arrangement import AS_WRITTEN, Arrangement
from sargam_desktop.tutor.ports import Changed
from sargam_desktop.tutor.song_shelf import RemovedSong, SongMarks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.orm import Session

    from sargam_desktop.adapters.store.database import Database
    from sargam_desktop.adapters.store.score_shelf import ScoreShelf
    from sargam_desktop.adapters.store.tables import SongMarkRow, SongRow

_MARKS: Final = (
    "SELECT song_id, is_favourite, is_hidden, is_heard, semitones, is_fitted FROM song_mark"
    " WHERE learner_id = ? ORDER BY song_id"
)
_GRADES: Final = (
    "SELECT song_id, score_difficulty.grade FROM song JOIN score_difficulty USING (score_hash)"
    " WHERE song.grade IS NULL"
)
_UNGRADED: Final = (
    "SELECT song_id FROM song LEFT JOIN score_difficulty USING (score_hash)"
    " WHERE song.grade IS NULL AND (score_difficulty.version IS NULL OR score_difficulty.version < ?)"
)

_UNMARKED: Final = {
    "is_favourite": False,
    "is_hidden": False,
    "is_heard": False,
    "semitones": 0,
    "is_fitted": False,
}


class StoredSongMarks:
    """Implements `tutor.song_shelf.SongMarkRepository` for one learner. Thread: any.

    The songs are shared, the marks are the learner's own.
    """

    def __init__(self, database: Database, shelf: ScoreShelf, learner_id: str) -> None:
        self._database = database
        self._shelf = shelf
        self._learner_id = learner_id

    def load_marks(self) -> SongMarks:
        """Return all marks; quick."""
        with self._database.glance() as connection:
            marks = connection.execute(_MARKS, (self._learner_id,)).fetchall()
            imported = connection.execute("SELECT song_id, folder FROM imported_file").fetchall()
            grades = connection.execute(_GRADES).fetchall()
        return SongMarks(
            frozenset(song_id for song_id, is_favourite, *_ in marks if is_favourite),
            frozenset(song_id for song_id, _, is_hidden, *_ in marks if is_hidden),
            frozenset(song_id for song_id, _ in imported),
            tuple((song_id, grade) for song_id, grade in grades),
            frozenset(song_id for song_id, _, _, is_heard, *_ in marks if is_heard),
            tuple((row[0], Arrangement(row[4], bool(row[5]))) for row in marks if row[4] or row[5]),
            tuple((song_id, folder) for song_id, folder in imported if folder),
        )

    def mark_favourite(self, song_id: str, *, is_favourite: bool) -> Changed:
        """Star a song, or take the star away."""
        with self._database.writing() as session:
            self._mark_of(session, song_id).is_favourite = is_favourite
        return Changed(songs=True)

    def mark_hidden(self, song_ids: Sequence[str], *, is_hidden: bool) -> Changed:
        """Hide songs, or show them again."""
        with self._database.writing() as session:
            for song_id in song_ids:
                self._mark_of(session, song_id).is_hidden = is_hidden
        return Changed(songs=bool(song_ids))

    def mark_heard(self, song_id: str) -> Changed:
        """Note that a song was listened to, to its end."""
        with self._database.writing() as session:
            self._mark_of(session, song_id).is_heard = True
        return Changed(songs=True)

    def keep_arrangement(self, song_id: str, arrangement: Arrangement) -> Changed:
        """Keep in which key, and whether fitted, a song is played from now on."""
        with self._database.writing() as session:
            _arrange(self._mark_of(session, song_id), arrangement)
        return Changed(songs=True)

    def list_ungraded(self, version: int) -> list[str]:
        """Return songs without a grade, given or worked out by this version."""
        with self._database.glance() as connection:
            return [song_id for (song_id,) in connection.execute(_UNGRADED, (version,))]

    def keep_grade(self, song_id: str, version: int, grade: int) -> Changed:
        """Keep a worked-out grade with the score of a song, unless the song has gone meanwhile."""
        from sargam_desktop.adapters.store.tables import ScoreDifficultyRow, SongRow

        with self._database.writing(is_shared=True) as session:
            row = session.get(SongRow, song_id)
            if row is None:
                return Changed()
            session.merge(ScoreDifficultyRow(score_hash=row.score_hash, version=version, grade=grade))
        return Changed(songs=True)

    def save_info(self, info: SongInfo, folder: str | None = None) -> Changed:
        """Replace the description of a song, and put an imported one into a folder, both or none.

        Raises:
            UnknownItemError: There is no such song, or one with a folder was not imported.
        """
        with self._database.writing(is_shared=True) as session:
            row = _load_song_row(session, info.song_id)
            for field in fields(SongInfo):
                setattr(row, field.name, getattr(info, field.name))
            if folder is not None:
                load_file_row(session, info.song_id).folder = folder
        return Changed(songs=True)

    def move(self, folders: Mapping[str, str]) -> Changed:
        """Put imported songs into the folders that stand beside their ids, all or none.

        Raises:
            UnknownItemError: There is no such song, or it was not imported.
        """
        with self._database.writing(is_shared=True) as session:
            for song_id, folder in folders.items():
                load_file_row(session, song_id).folder = folder
        return Changed(songs=bool(folders))

    def take_out(self, song_id: str) -> RemovedSong:
        """Delete an imported song with its file, and return all of it.

        Raises:
            UnknownItemError: There is no such song, or it was not imported.
            StoreError: Its file is damaged.
        """
        with self._database.writing(is_shared=True) as session:
            file = load_file_row(session, song_id)
            row = _load_song_row(session, song_id)
            mark = self._mark_of(session, song_id)
            removed = RemovedSong(
                Song(info_of(row), self._shelf.load(session, row.score_hash)),
                original_of(file),
                file.folder,
                file.imported_at,
                tuple(HandChoice(*choice) for choice in file.hands),
                Arrangement(mark.semitones, mark.is_fitted),
                is_heard=mark.is_heard,
            )
            _arrange(mark, AS_WRITTEN)
            mark.is_heard = False
            session.delete(file)
            session.delete(row)
            session.flush()
            drop_unused(session)
        return removed

    def put_back(self, removed: RemovedSong) -> Changed:
        """Insert again what `take_out` deleted, all or none."""
        info, original = removed.song.info, removed.original
        if original is None or removed.imported_at is None:
            return Changed()
        with self._database.writing(is_shared=True) as session:
            session.merge(row_of(info, self._shelf.keep(session, removed.song.score)))
            session.flush()
            session.merge(
                file_row(info.song_id, original, removed.folder, removed.imported_at, removed.hands)
            )
            mark = self._mark_of(session, info.song_id)
            _arrange(mark, removed.arrangement)
            mark.is_heard = removed.is_heard
        return Changed(songs=True)

    def _mark_of(self, session: Session, song_id: str) -> SongMarkRow:
        from sargam_desktop.adapters.store.tables import SongMarkRow

        row = session.get(SongMarkRow, (self._learner_id, song_id))
        if row is None:
            row = SongMarkRow(learner_id=self._learner_id, song_id=song_id, **_UNMARKED)
            session.add(row)
        return row


def _arrange(row: SongMarkRow, arrangement: Arrangement) -> None:
    row.semitones, row.is_fitted = arrangement.semitones, arrangement.is_fitted


def _load_song_row(session: Session, song_id: str) -> SongRow:
    from sargam_desktop.adapters.store.tables import SongRow

    row = session.get(SongRow, song_id)
    if row is None:
        raise UnknownItemError(f"There is no song “{song_id}”", "“sargam songs” lists the names of all songs")
    return row
