"""Tutor: what the use cases ask of store, files and settings, as protocols."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sargam_desktop.domain.errors import StoreError
    from sargam_desktop.domain.hand_choice import HandChoice
    from sargam_desktop.domain.import_report import SongReading
    from sargam_desktop.domain.lesson import Lesson
    from sargam_desktop.domain.score import Score
    from sargam_desktop.domain.session import SessionRecord
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.domain.song import Song, SongInfo
    from sargam_desktop.engine.commands import SessionEvent
    from sargam_desktop.tutor.session_choice import SessionChoice
    from sargam_desktop.tutor.song_tally import SongTallies


class Changed(NamedTuple):
    """What an act changed in the store, so that screens know what to read again."""

    songs: bool = False
    lessons: bool = False
    sessions: bool = False


class FoundFile(NamedTuple):
    """A file in a folder, and what changes when it is written anew."""

    path: str
    size: int
    modified_ns: int


class NamedFile(NamedTuple):
    """A file to be imported.

    Attributes:
        path: Where it is.
        folder: Where it lies, from the folder that was named on: ``Carols`` or ``Carols/Old``;
            empty for a file that was named itself.
    """

    path: str
    folder: str


class OriginalFile(NamedTuple):
    """A file as it was imported: its name without folders, and all its bytes."""

    name: str
    data: bytes


class SongRepository(Protocol):
    """The songs in the store. Every method may raise `StoreError`."""

    def list_songs(self) -> list[SongInfo]:
        """Return all songs by grade, then title; scores are not read."""

    def load_song(self, song_id: str) -> Song:
        """Return one song with its score.

        Raises:
            UnknownItemError: There is no such song.
        """

    def versions(self) -> dict[str, int]:
        """Return the version in the store of every song, by id."""

    def save_songs(self, songs: Sequence[Song]) -> Changed:
        """Insert or replace songs by id, all or none."""


class ImportRepository(Protocol):
    """The songs of the learner's own in the store. Every method may raise `StoreError`."""

    def find_music(self, music: str) -> SongInfo | None:
        """Return the song in the store, shipped or imported, that is this music (`music_identity`)."""

    def find_same_file(self, data: bytes) -> SongInfo | None:
        """Return the song that was imported from a file of just these bytes; quick."""

    def keep(self, song: Song, music: str, original: OriginalFile, folder: str) -> Changed:
        """Insert a song, its music and the file that it came from, all or none."""

    def load_original(self, song_id: str) -> OriginalFile:
        """Return the file that a song came from, byte by byte.

        Raises:
            UnknownItemError: There is no such song, or it was not imported.
        """

    def load_hands(self, song_id: str) -> tuple[HandChoice, ...]:
        """Return what the learner has chosen, in the order of choosing."""

    def save_hands(self, song: Song, choices: Sequence[HandChoice]) -> Changed:
        """Keep the choices, and the song as they make it, both or none."""

    def seen_files(self) -> dict[str, FoundFile]:
        """Return the files of watched folders that were dealt with, by path."""

    def remember_seen(self, files: Sequence[FoundFile]) -> None:
        """Add or replace files that were dealt with."""


class LessonRepository(Protocol):
    """The lessons in the store. Every method may raise `StoreError`."""

    def list_lessons(self) -> list[Lesson]:
        """Return all lessons in the order of the course."""

    def versions(self) -> dict[str, int]:
        """Return the version in the store of every lesson, by id."""

    def save_lessons(self, lessons: Sequence[Lesson]) -> Changed:
        """Insert or replace lessons by id, all or none."""


class SessionRepository(Protocol):
    """The sessions in the store. Every method may raise `StoreError`."""

    def begin(self, record: SessionRecord, score: Score) -> Changed:
        """Insert a running session with the score that it is judged against."""

    def append(self, session_id: str, events: Sequence[SessionEvent]) -> None:
        """Add played events; they are on disk when this returns. The record's `later_speeds` follow."""

    def reveal(self, session_id: str) -> None:
        """Note that the learner saw the notes of a session after all: it is not from memory."""

    def finish(self, record: SessionRecord) -> Changed:
        """Write state, played_us and result of a session that began before, and nothing else of it."""

    def list_sessions(
        self, limit: int = 50, offset: int = 0, song_id: str | None = None
    ) -> list[SessionRecord]:
        """Return sessions, newest first; their results come without the deviation of each note."""

    def find_sessions(self, choice: SessionChoice, limit: int = 50, offset: int = 0) -> list[SessionRecord]:
        """Return the sessions that are wanted, as `list_sessions` does."""

    def tally_songs(self) -> SongTallies:
        """Return all sessions of songs, counted by the way in which they were played."""

    def load_session(self, session_id: str) -> SessionRecord:
        """Return one session; an unambiguous beginning of its id is enough.

        Raises:
            UnknownItemError: There is no such session, or more than one.
        """

    def load_take(self, session_id: str) -> tuple[Score, list[SessionEvent]]:
        """Return the score and all recorded events of a session."""

    def left_running(self) -> list[SessionRecord]:
        """Return sessions that are marked as running but whose program is gone."""


class SettingsStore(Protocol):
    """Where the learner's settings are kept."""

    @property
    def trouble(self) -> StoreError | None:
        """Why `load` once gave the defaults in place of what was kept; None where it never did."""

    def load(self) -> Settings:
        """Return the settings; a missing or damaged file gives the defaults."""

    def save(self, settings: Settings) -> None:
        """Keep `settings`.

        Raises:
            StoreError: The folder is read-only or full.
        """


class OwnSettings(Protocol):
    """What a learner's own settings are kept in. Every method may raise `StoreError`."""

    def load(self) -> dict[str, Any] | None:
        """Return what was kept, by name; None where nothing was kept yet. Quick."""

    def save(self, entries: dict[str, Any]) -> None:
        """Keep them, in place of what was kept."""


class ResourceLibrary(Protocol):
    """The songs and lessons that come with the program."""

    def song_versions(self) -> dict[str, int]:
        """Return id and version of every shipped song, cheaply (no score is read)."""

    def read_songs(self, song_ids: Sequence[str]) -> list[Song]:
        """Read the shipped songs with these ids."""

    def read_lessons(self) -> list[Lesson]:
        """Read all shipped lessons."""


class ScoreFileReader(Protocol):
    """Reads a file of the learner's as a song."""

    def read(self, path: str) -> Song:
        """Read `path`.

        Raises:
            UnreadableFileError: It cannot be read; says why and what to do.
        """

    def load(self, path: str) -> bytes:
        """Return the bytes of the file at `path`.

        Raises:
            UnreadableFileError: It is missing, no regular file, closed to us, empty or too large.
        """

    def examine(self, path: str, data: bytes) -> SongReading:
        """Read the bytes of a file, and note what was assumed, left out or put right.

        Raises:
            UnreadableFileError: They are no score; says why and what to do.
        """


class SongFinder(Protocol):
    """Finds song files in folders."""

    def find(self, paths: Sequence[str]) -> list[NamedFile]:
        """Return files as they are named, and of folders the song files in them."""

    def list_folder(self, folder: str) -> list[FoundFile]:
        """Return the song files in a folder and the folders below it; empty where it cannot be read."""

    def has_folder(self, folder: str) -> bool:
        """Tell whether a folder is there and open to us."""

    def is_as_found(self, file: FoundFile) -> bool:
        """Tell whether a file is still there as it was found."""
