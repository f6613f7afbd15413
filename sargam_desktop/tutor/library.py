"""Tutor: the library of songs and lessons."""

from __future__ import annotations

from sargam_desktop.domain.errors import UnknownItemError
from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.domain.song import Song, SongInfo
from sargam_desktop.tutor.ports import Changed, LessonRepository, ResourceLibrary, SongRepository


class Library:
    """What can be practised.

    Args:
        songs: The songs in the store.
        lessons: The lessons in the store.
        shipped: The songs and lessons that come with the program.
    """

    def __init__(self, songs: SongRepository, lessons: LessonRepository, shipped: ResourceLibrary) -> None:
        self._songs = songs
        self._lessons = lessons
        self._shipped = shipped

    def load_shipped(self) -> Changed:
        """Bring the store up to the shipped songs and lessons, by id and version.

        Doing it again changes nothing.

        Raises:
            StoreError: The store cannot be written.
        """
        changed = Changed()
        stored = self._songs.versions()
        outdated = [i for i, version in self._shipped.song_versions().items() if stored.get(i) != version]
        if outdated:
            changed = self._songs.save_songs(self._shipped.read_songs(outdated))
        return Changed(changed.songs, self._load_shipped_lessons().lessons)

    def list_songs(self) -> list[SongInfo]:
        """Return all songs by grade, then title."""
        return self._songs.list_songs()

    def list_lessons(self) -> list[Lesson]:
        """Return all lessons in the order of the course."""
        return self._lessons.list_lessons()

    def load_song(self, song_id: str) -> Song:
        """Return one song with its score.

        Raises:
            UnknownItemError: There is no such song.
        """
        return self._songs.load_song(song_id)

    def find_song(self, words: str) -> Song:
        """Return the one song that `words` name: its id, its title, or the beginning of either.

        Raises:
            UnknownItemError: No song or several songs fit.
        """
        songs = self.list_songs()
        wanted = words.casefold().strip()
        exact = [song for song in songs if wanted in (song.song_id, song.title.casefold())]
        found = exact or [s for s in songs if s.song_id.startswith(wanted) or _begins(s.title, wanted)]
        if not wanted or not found:
            raise UnknownItemError(f"There is no song “{words}”", "See the list with: sargam songs")
        if len(found) > 1:
            titles = ", ".join(song.song_id for song in found[:4])
            raise UnknownItemError(f"“{words}” fits several songs ({titles})", "Give more of the name")
        return self.load_song(found[0].song_id)

    def _load_shipped_lessons(self) -> Changed:
        stored = self._lessons.versions()
        lessons = self._shipped.read_lessons()
        outdated = [lesson for lesson in lessons if stored.get(lesson.lesson_id) != lesson.version]
        return self._lessons.save_lessons(outdated) if outdated else Changed()


def _begins(title: str, wanted: str) -> bool:
    return title.casefold().startswith(wanted)
