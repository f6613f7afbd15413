"""Tutor: the songs as the learner keeps them: marked, edited, hidden, removed and brought back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, Protocol

from sargam_desktop.domain.errors import InvalidEditError
from sargam_desktop.tutor.arrangement import AS_WRITTEN, Arrangement
from sargam_desktop.tutor.ports import Changed, OriginalFile, SongRepository

if TYPE_CHECKING:
    from datetime import datetime

    from sargam_desktop.domain.hand_choice import HandChoice
    from sargam_desktop.domain.song import Song, SongInfo


@dataclass(frozen=True, slots=True)
class SongMarks:
    """What is known of the songs besides their descriptions, by id.

    Attributes:
        favourites: Songs that the learner has starred.
        hidden: Shipped songs that the learner does not want to see.
        imported: Songs of the learner's own.
        grades: Worked-out grades, 1-10, of songs that nobody has graded.
        heard: Songs that were listened to, to their end.
        arrangements: How songs are played that are not played as they are written.
        folders: Where the songs of the learner's own are kept; those in no folder are left out.
    """

    favourites: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    imported: frozenset[str] = frozenset()
    grades: tuple[tuple[str, int], ...] = ()
    heard: frozenset[str] = frozenset()
    arrangements: tuple[tuple[str, Arrangement], ...] = ()
    folders: tuple[tuple[str, str], ...] = ()


class ShelvedSongs(NamedTuple):
    """All songs and their marks, read at one time."""

    songs: list[SongInfo]
    marks: SongMarks


@dataclass(frozen=True, slots=True)
class SongEdit:
    """What the learner may say about a song of their own.

    Attributes:
        title: Not empty.
        composer: May be empty.
        style: May be empty.
        tags: Words to search by.
        grade: 1-10, None to have it worked out.
        folder: Where it is kept; empty for no folder.
    """

    title: str
    composer: str
    style: str
    tags: tuple[str, ...]
    grade: int | None
    folder: str = ""


@dataclass(frozen=True, slots=True)
class RemovedSong:
    """A song that was taken out, with all that is needed to put it back whole.

    Attributes:
        song: The song; of a shipped song, which is only hidden, too.
        original: The file it came from, None for a shipped song.
        folder: Where the learner kept it.
        imported_at: When it came, None for a shipped song.
        hands: What the learner had chosen.
        arrangement: How it was played; of a song of the learner's own, which forgets it when it goes.
        is_heard: It was listened to, likewise.
    """

    song: Song
    original: OriginalFile | None = None
    folder: str = ""
    imported_at: datetime | None = None
    hands: tuple[HandChoice, ...] = ()
    arrangement: Arrangement = AS_WRITTEN
    is_heard: bool = False


class SongMarkRepository(Protocol):
    """What the learner does with songs, in the store. Every method may raise `StoreError`."""

    def load_marks(self) -> SongMarks:
        """Return all marks; quick."""

    def mark_favourite(self, song_id: str, *, is_favourite: bool) -> Changed:
        """Star a song, or take the star away."""

    def mark_hidden(self, song_ids: Sequence[str], *, is_hidden: bool) -> Changed:
        """Hide songs, or show them again."""

    def mark_heard(self, song_id: str) -> Changed:
        """Note that a song was listened to, to its end."""

    def keep_arrangement(self, song_id: str, arrangement: Arrangement) -> Changed:
        """Keep in which key, and whether fitted, a song is played from now on."""

    def list_ungraded(self, version: int) -> list[str]:
        """Return songs without a grade, given or worked out by this version."""

    def keep_grade(self, song_id: str, version: int, grade: int) -> Changed:
        """Keep a worked-out grade with the score of a song."""

    def save_info(self, info: SongInfo, folder: str | None = None) -> Changed:
        """Replace the description of a song, and put an imported one into a folder, both or none.

        Raises:
            UnknownItemError: There is no such song, or one with a folder was not imported.
        """

    def move(self, folders: Mapping[str, str]) -> Changed:
        """Put imported songs into the folders that stand beside their ids, all or none.

        Raises:
            UnknownItemError: There is no such song, or it was not imported.
        """

    def take_out(self, song_id: str) -> RemovedSong:
        """Delete an imported song with its file, and return all of it.

        Raises:
            UnknownItemError: There is no such song, or it was not imported.
        """

    def put_back(self, removed: RemovedSong) -> Changed:
        """Insert again what `take_out` deleted, all or none."""


class SongShelf:
    """The learner's songs. Thread: any.

    Args:
        songs: The songs in the store.
        marks: What the learner has marked.
    """

    def __init__(self, songs: SongRepository, marks: SongMarkRepository) -> None:
        self._songs = songs
        self._marks = marks

    def read(self) -> ShelvedSongs:
        """Return all songs, hidden ones too, and their marks; quick."""
        return ShelvedSongs(self._songs.list_songs(), self._marks.load_marks())

    def arrangement_of(self, song_id: str) -> Arrangement:
        """Return how the learner wants to play a song; quick."""
        return dict(self._marks.load_marks().arrangements).get(song_id, AS_WRITTEN)

    def star(self, song_id: str, *, is_favourite: bool) -> Changed:
        """Make a song a favourite, or no longer."""
        return self._marks.mark_favourite(song_id, is_favourite=is_favourite)

    def note_heard(self, song_id: str) -> Changed:
        """Note that the learner listened to a song, to its end."""
        return self._marks.mark_heard(song_id)

    def arrange(self, song_id: str, arrangement: Arrangement) -> Changed:
        """Play a song in this key, and fitted or not, until something else is chosen."""
        return self._marks.keep_arrangement(song_id, arrangement)

    def edit(self, song_id: str, edit: SongEdit) -> Changed:
        """Describe a song of the learner's own in other words.

        Raises:
            UnknownItemError: There is no such song.
            InvalidEditError: The song is a shipped one, the title is empty or the grade out of range.
        """
        from sargam_desktop.tutor.difficulty import EASIEST, HARDEST

        if song_id not in self._marks.load_marks().imported:
            raise InvalidEditError(
                "This song comes with the program", "Songs of your own can be described anew"
            )
        title = " ".join(edit.title.split())
        if not title:
            raise InvalidEditError("The title is empty", "Give the song a name")
        if edit.grade is not None and not EASIEST <= edit.grade <= HARDEST:
            raise InvalidEditError("There is no such grade", f"Grades go from {EASIEST} to {HARDEST}")
        info = self._songs.load_song(song_id).info
        tags = tuple(dict.fromkeys(tag for each in edit.tags if (tag := " ".join(each.split()))))
        composer, style = " ".join(edit.composer.split()), " ".join(edit.style.split())
        edited = replace(info, title=title, composer=composer, style=style, tags=tags, grade=edit.grade)
        return self._marks.save_info(edited, " ".join(edit.folder.split()))

    def put_into_folders(self, folders: Mapping[str, str]) -> Changed:
        """Put songs of the learner's own into folders; an empty name takes one out of its folder.

        Args:
            folders: Names of folders by the ids of songs.

        Raises:
            UnknownItemError: There is no such song, or it was not imported.
        """
        return self._marks.move({song_id: " ".join(name.split()) for song_id, name in folders.items()})

    def remove(self, song_id: str) -> RemovedSong:
        """Take a song out; a shipped one is only hidden, since it would come back.

        What was played on it stays in the history.

        Raises:
            UnknownItemError: There is no such song.
        """
        if song_id in self._marks.load_marks().imported:
            return self._marks.take_out(song_id)
        song = self._songs.load_song(song_id)
        self._marks.mark_hidden([song_id], is_hidden=True)
        return RemovedSong(song)

    def restore(self, removed: RemovedSong) -> Changed:
        """Bring a removed song back as it was."""
        if removed.original is None:
            return self.show_again([removed.song.info.song_id])
        return self._marks.put_back(removed)

    def show_again(self, song_ids: Sequence[str]) -> Changed:
        """Show hidden songs again."""
        return self._marks.mark_hidden(song_ids, is_hidden=False)

    def work_out_grades(self, is_cancelled: Callable[[], bool] = lambda: False) -> Changed:
        """Grade the songs that nobody has graded; a second or so for a very large one.

        Thread: any but the GUI's.
        """
        from sargam_desktop.tutor.difficulty import DIFFICULTY_VERSION, estimate_difficulty

        changed = Changed()
        for song_id in self._marks.list_ungraded(DIFFICULTY_VERSION):
            if is_cancelled():
                break
            grade = estimate_difficulty(self._songs.load_song(song_id).score).grade
            changed = self._marks.keep_grade(song_id, DIFFICULTY_VERSION, grade)
        return changed
