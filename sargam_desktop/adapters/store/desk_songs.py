"""Adapters, store: songs and lessons of a school, with copies at the desk for when its server is away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sargam_desktop.adapters.store.fallback_database import FallbackDatabase
from sargam_desktop.adapters.store.lessons import StoredLessons
from sargam_desktop.adapters.store.songs import StoredSongs
from sargam_desktop.domain.errors import ServerAwayError
from sargam_desktop.tutor.ports import Changed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sargam_desktop.adapters.store.database import Database
    from sargam_desktop.adapters.store.score_shelf import ScoreShelf
    from sargam_desktop.domain.lesson import Lesson
    from sargam_desktop.domain.song import Song


class DeskSongs(StoredSongs):
    """Implements `tutor.ports.SongRepository`; the songs of the program and those played here are copied.

    Thread: any but the GUI's.
    """

    def __init__(self, server: Database, desk: Database, shelf: ScoreShelf) -> None:
        super().__init__(FallbackDatabase(server, desk), shelf)
        self._there = StoredSongs(server, shelf)
        self._here = StoredSongs(desk, shelf)

    def versions(self) -> dict[str, int]:
        """Return the version of every song that is both on the server and here."""
        return _versions_of_both(self._here.versions(), self._there.versions)

    def save_songs(self, songs: Sequence[Song]) -> Changed:
        """Insert or replace songs here, and on the server where it has older ones; later where it is away."""
        changed = self._here.save_songs(songs)
        try:
            known = self._there.versions()
            self._there.save_songs(
                [song for song in songs if _is_newer(song.info.song_id, song.info.version, known)]
            )
        except ServerAwayError:
            return changed
        return changed

    def load_song(self, song_id: str) -> Song:
        """Return one song with its score, and keep a copy of it here.

        Raises:
            UnknownItemError: There is no such song.
            ServerAwayError: It is not here, and the server is away.
        """
        song = super().load_song(song_id)
        if self._here.versions().get(song_id) != song.info.version:
            self._here.save_songs([song])
        return song


class DeskLessons(StoredLessons):
    """Implements `tutor.ports.LessonRepository`; the lessons are copied here. Thread: any but the GUI's."""

    def __init__(self, server: Database, desk: Database) -> None:
        super().__init__(FallbackDatabase(server, desk))
        self._there = StoredLessons(server)
        self._here = StoredLessons(desk)

    def versions(self) -> dict[str, int]:
        """Return the version of every lesson that is both on the server and here."""
        return _versions_of_both(self._here.versions(), self._there.versions)

    def save_lessons(self, lessons: Sequence[Lesson]) -> Changed:
        """Insert or replace lessons; see `DeskSongs.save_songs`."""
        changed = self._here.save_lessons(lessons)
        try:
            known = self._there.versions()
            self._there.save_lessons(
                [each for each in lessons if _is_newer(each.lesson_id, each.version, known)]
            )
        except ServerAwayError:
            return changed
        return changed


def _versions_of_both(here: dict[str, int], read_there: Callable[[], dict[str, int]]) -> dict[str, int]:
    """Return the lower version of each thing that is on both sides: what is older on one is brought there."""
    try:
        there = read_there()
    except ServerAwayError:
        return here
    return {name: min(version, there[name]) for name, version in here.items() if name in there}


def _is_newer(name: str, version: int, known: dict[str, int]) -> bool:
    return name not in known or known[name] < version
