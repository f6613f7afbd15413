"""Adapters, store: the songs of the learner's own, with the files that they came from."""

from __future__ import annotations

import hashlib
import zlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.store.score_shelf import drop_unused
from sargam_desktop.adapters.store.songs import info_of, row_of
from sargam_desktop.domain.errors import StoreError, UnknownItemError
from sargam_desktop.domain.hand_choice import HandChoice
from sargam_desktop.domain.music_identity import music_hash
from sargam_desktop.tutor.ports import Changed, FoundFile, OriginalFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from sargam_desktop.adapters.store.database import Database
    from sargam_desktop.adapters.store.score_shelf import ScoreShelf
    from sargam_desktop.adapters.store.tables import ImportedFileRow
    from sargam_desktop.domain.song import Song, SongInfo

_FASTEST_LEVEL: Final = 1


class StoredImports:
    """Implements `tutor.ports.ImportRepository`. Thread: any."""

    def __init__(self, database: Database, shelf: ScoreShelf) -> None:
        self._database = database
        self._shelf = shelf

    def find_music(self, music: str) -> SongInfo | None:
        """Return the song in the store, shipped or imported, that is this music."""
        from sqlalchemy import select

        from sargam_desktop.adapters.store.tables import ScoreMusicRow, SongRow

        self._work_out_music()
        query = (
            select(SongRow)
            .join(ScoreMusicRow, ScoreMusicRow.score_hash == SongRow.score_hash)
            .where(ScoreMusicRow.music_hash == music)
            .order_by(SongRow.song_id)
        )
        with self._database.reading() as session:
            row = session.scalars(query).first()
            return None if row is None else info_of(row)

    def find_same_file(self, data: bytes) -> SongInfo | None:
        """Return the song that was imported from a file of just these bytes; quick."""
        from sqlalchemy import select

        from sargam_desktop.adapters.store.tables import ImportedFileRow, SongRow

        query = (
            select(SongRow)
            .join(ImportedFileRow, ImportedFileRow.song_id == SongRow.song_id)
            .where(ImportedFileRow.data_hash == _hash(data))
        )
        with self._database.reading() as session:
            row = session.scalars(query).first()
            return None if row is None else info_of(row)

    def keep(self, song: Song, music: str, original: OriginalFile, folder: str) -> Changed:
        """Insert a song, its music and the file that it came from, all or none."""
        from sargam_desktop.adapters.store.tables import ScoreMusicRow

        row = file_row(song.info.song_id, original, folder, datetime.now(UTC))
        with self._database.writing() as session:
            score_hash = self._shelf.keep(session, song.score)
            session.merge(row_of(song.info, score_hash))
            session.merge(row)
            session.merge(ScoreMusicRow(score_hash=score_hash, music_hash=music))
        return Changed(songs=True)

    def load_original(self, song_id: str) -> OriginalFile:
        """Return the file that a song came from, byte by byte.

        Raises:
            UnknownItemError: There is no such song, or it was not imported.
        """
        with self._database.reading() as session:
            return original_of(load_file_row(session, song_id))

    def load_hands(self, song_id: str) -> tuple[HandChoice, ...]:
        """Return what the learner has chosen, in the order of choosing."""
        with self._database.reading() as session:
            return tuple(HandChoice(*choice) for choice in load_file_row(session, song_id).hands)

    def save_hands(self, song: Song, choices: Sequence[HandChoice]) -> Changed:
        """Keep the choices, and the score as they make it, both or none; what it is called stays."""
        from sargam_desktop.adapters.store.tables import SongRow

        with self._database.writing() as session:
            load_file_row(session, song.info.song_id).hands = _pairs(choices)
            row = session.get_one(SongRow, song.info.song_id)
            row.score_hash = self._shelf.keep(session, song.score)
            row.note_count = song.info.note_count
            row.has_left, row.has_right = song.info.has_left, song.info.has_right
            session.flush()
            drop_unused(session)
        return Changed(songs=True)

    def seen_files(self) -> dict[str, FoundFile]:
        """Return the files of watched folders that were dealt with, by path."""
        with self._database.glance() as connection:
            rows = connection.execute("SELECT path, size, modified_ns FROM seen_file").fetchall()
        return {row[0]: FoundFile(*row) for row in rows}

    def remember_seen(self, files: Sequence[FoundFile]) -> None:
        """Add or replace files that were dealt with."""
        from sargam_desktop.adapters.store.tables import SeenFileRow

        with self._database.writing() as session:
            for file in files:
                session.merge(SeenFileRow(path=file.path, size=file.size, modified_ns=file.modified_ns))

    def _work_out_music(self) -> None:
        """Say of every score of a song which music it is, where nobody has asked before."""
        from sqlalchemy import select

        from sargam_desktop.adapters.store.tables import ScoreMusicRow, SongRow

        known = select(ScoreMusicRow.score_hash)
        with self._database.reading() as session:
            hashes = session.scalars(
                select(SongRow.score_hash).where(SongRow.score_hash.not_in(known)).distinct()
            ).all()
            found = {each: music_hash(self._shelf.load(session, each)) for each in hashes}
        if found:
            with self._database.writing() as session:
                for score_hash, music in found.items():
                    session.merge(ScoreMusicRow(score_hash=score_hash, music_hash=music))


def file_row(
    song_id: str,
    original: OriginalFile,
    folder: str,
    imported_at: datetime,
    hands: Sequence[HandChoice] = (),
) -> ImportedFileRow:
    """Return the row of a file that a song came from."""
    from sargam_desktop.adapters.store.tables import ImportedFileRow

    return ImportedFileRow(
        song_id=song_id,
        name=original.name,
        data=zlib.compress(original.data, _FASTEST_LEVEL),
        data_hash=_hash(original.data),
        folder=folder,
        imported_at=imported_at,
        hands=_pairs(hands),
    )


def original_of(row: ImportedFileRow) -> OriginalFile:
    """Return the file in a row.

    Raises:
        StoreError: It is damaged.
    """
    try:
        return OriginalFile(row.name, zlib.decompress(row.data))
    except zlib.error as error:
        what = f"The file “{row.name}” in the database is damaged"
        raise StoreError(what, "Restore a backup of sargam.db") from error


def load_file_row(session: Session, song_id: str) -> ImportedFileRow:
    """Return the row of a song's file.

    Raises:
        UnknownItemError: There is no such song, or it was not imported.
    """
    from sargam_desktop.adapters.store.tables import ImportedFileRow

    row = session.get(ImportedFileRow, song_id)
    if row is None:
        raise UnknownItemError(f"“{song_id}” is no song that was imported", "“sargam songs” lists all songs")
    return row


def _pairs(choices: Sequence[HandChoice]) -> list[list[int]]:
    return [[choice.bar_index, choice.lowest_right] for choice in choices]


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
