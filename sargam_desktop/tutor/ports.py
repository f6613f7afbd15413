"""Tutor: what the use cases ask of store, files and settings, as protocols."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sargam_desktop.domain.lesson import Lesson
    from sargam_desktop.domain.score import Score
    from sargam_desktop.domain.session import SessionRecord
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.domain.song import Song, SongInfo
    from sargam_desktop.engine.commands import SessionEvent


class Changed(NamedTuple):
    """What an act changed in the store, so that screens know what to read again."""

    songs: bool = False
    lessons: bool = False
    sessions: bool = False


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
        """Add played events; they are on disk when this returns."""

    def finish(self, record: SessionRecord) -> Changed:
        """Write state, played_us and result of a session that began before."""

    def list_sessions(
        self, limit: int = 50, offset: int = 0, song_id: str | None = None
    ) -> list[SessionRecord]:
        """Return sessions with their results, newest first."""

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

    def load(self) -> Settings:
        """Return the settings; a missing or damaged file gives the defaults."""

    def save(self, settings: Settings) -> None:
        """Keep `settings`.

        Raises:
            StoreError: The folder is read-only or full.
        """


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
