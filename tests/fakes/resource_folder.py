"""Shipped songs and lessons without files, as `adapters.importers.resource_folder` gives them."""

from __future__ import annotations

from collections.abc import Sequence

from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.domain.song import Song


class ResourceFolder:
    """Implements `tutor.ports.ResourceLibrary`.

    Attributes:
        songs: What is shipped; a test may change it, as a new version of the program does.
        lessons: As songs.
        read: Ids of the songs whose scores were read, in order.
    """

    def __init__(self, songs: Sequence[Song] = (), lessons: Sequence[Lesson] = ()) -> None:
        self.songs = list(songs)
        self.lessons = list(lessons)
        self.read: list[str] = []

    def song_versions(self) -> dict[str, int]:
        return {song.info.song_id: song.info.version for song in self.songs}

    def read_songs(self, song_ids: Sequence[str]) -> list[Song]:
        self.read += song_ids
        return [song for song in self.songs if song.info.song_id in song_ids]

    def read_lessons(self) -> list[Lesson]:
        return list(self.lessons)
