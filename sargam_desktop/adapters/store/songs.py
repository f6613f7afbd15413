"""Adapters, store: the songs."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Final

from sargam_desktop.adapters.store.score_shelf import drop_unused
from sargam_desktop.domain.errors import UnknownItemError
from sargam_desktop.domain.song import Song, SongInfo
from sargam_desktop.tutor.ports import Changed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sargam_desktop.adapters.store.database import Database
    from sargam_desktop.adapters.store.score_shelf import ScoreShelf
    from sargam_desktop.adapters.store.tables import SongRow

_FIELDS: Final = tuple(field.name for field in fields(SongInfo))
_FLAGS: Final = ("has_left", "has_right", "is_minor", "has_notation")
_LIST: Final = f"SELECT {', '.join(_FIELDS)} FROM song"  # noqa: S608 (our own names)


class StoredSongs:
    """Implements `tutor.ports.SongRepository`. Thread: any."""

    def __init__(self, database: Database, shelf: ScoreShelf) -> None:
        self._database = database
        self._shelf = shelf

    def list_songs(self) -> list[SongInfo]:
        """Return all songs by grade (ungraded last), then title; scores are not read."""
        with self._database.glance() as connection:
            return sorted(map(_info_of_columns, connection.execute(_LIST)), key=_place)

    def versions(self) -> dict[str, int]:
        """Return the version in the store of every song, by id."""
        with self._database.glance() as connection:
            return dict(connection.execute("SELECT song_id, version FROM song").fetchall())

    def load_song(self, song_id: str) -> Song:
        """Return one song with its score.

        Raises:
            UnknownItemError: There is no such song.
        """
        from sargam_desktop.adapters.store.tables import SongRow

        with self._database.reading() as session:
            row = session.get(SongRow, song_id)
            if row is None:
                raise UnknownItemError(
                    f"There is no song “{song_id}”", "“sargam songs” lists the names of all songs"
                )
            return Song(info_of(row), self._shelf.load(session, row.score_hash))

    def save_songs(self, songs: Sequence[Song]) -> Changed:
        """Insert or replace songs by id, all or none."""
        if not songs:
            return Changed()
        with self._database.writing() as session:
            for song in songs:
                session.merge(row_of(song.info, self._shelf.keep(session, song.score)))
            session.flush()
            drop_unused(session)
        return Changed(songs=True)


def _info_of_columns(columns: tuple[Any, ...]) -> SongInfo:
    values = dict(zip(_FIELDS, columns, strict=True))
    values["tags"] = tuple(json.loads(values["tags"]))
    for name in _FLAGS:
        values[name] = bool(values[name])
    return SongInfo(**values)


def info_of(row: SongRow) -> SongInfo:
    """Return what a row says of its song."""
    return SongInfo(**{name: getattr(row, name) for name in _FIELDS})


def row_of(info: SongInfo, score_hash: str) -> SongRow:
    """Return the row of a song whose score is kept under `score_hash`."""
    from sargam_desktop.adapters.store.tables import SongRow

    return SongRow(**{name: getattr(info, name) for name in _FIELDS}, score_hash=score_hash)


def _place(info: SongInfo) -> tuple[bool, int, str, str]:
    return info.grade is None, info.grade or 0, info.title.casefold(), info.song_id
