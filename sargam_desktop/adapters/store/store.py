"""Adapters, store: everything that is kept in one data folder, or on a server, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.store.file_database import FileDatabase
from sargam_desktop.adapters.store.imports import StoredImports
from sargam_desktop.adapters.store.instances import Instances
from sargam_desktop.adapters.store.learners import StoredLearners
from sargam_desktop.adapters.store.lesson_progress import StoredProgress
from sargam_desktop.adapters.store.lessons import StoredLessons
from sargam_desktop.adapters.store.own_settings import StoredOwnSettings
from sargam_desktop.adapters.store.score_shelf import ScoreShelf
from sargam_desktop.adapters.store.sessions import StoredSessions
from sargam_desktop.adapters.store.song_marks import StoredSongMarks
from sargam_desktop.adapters.store.songs import StoredSongs

if TYPE_CHECKING:
    from pathlib import Path

    from sargam_desktop.adapters.store.coaching import StoredCoach
    from sargam_desktop.adapters.store.database import Database
    from sargam_desktop.adapters.store.hand_in_thread import HandInThread
    from sargam_desktop.adapters.store.practice_days import StoredDays
    from sargam_desktop.adapters.store.school import StoredSchool
    from sargam_desktop.adapters.store.server_address import ServerAddress
    from sargam_desktop.adapters.store.sessions import RunningPrograms

#: The id of no learner: nothing belongs to them, and nothing can be written for them.
NOBODY: Final = ""


class Store:
    """The store of one running program. Thread: any.

    Attributes:
        songs: Implements `tutor.ports.SongRepository`.
        imports: Implements `tutor.ports.ImportRepository`.
        lessons: Implements `tutor.ports.LessonRepository`.
        learners: Implements `tutor.profile_ports.ProfileRepository`.
        learner_id: Whose marks, progress and sessions these are.
        own_settings: Implements `tutor.ports.OwnSettings`.
        marks: Implements `tutor.song_shelf.SongMarkRepository`.
        progress: Implements `tutor.course.ProgressRepository`.
        sessions: Implements `tutor.ports.SessionRepository`.

    Args:
        data_folder: An existing folder; the database in it is created when it is missing.
        learner_id: Who is signed in, `NOBODY` for nobody yet; None for the first learner, who is
            there in every store.
        server: Where the data are on a PostgreSQL server; None for the data folder.

    Raises:
        NewerStoreError: A newer version of the program wrote the database.
        StoreError: The database cannot be opened, read or written.
    """

    def __init__(
        self, data_folder: Path, learner_id: str | None = None, server: ServerAddress | None = None
    ) -> None:
        self._database, self._instances = (
            _open_folder(data_folder) if server is None else _open_server(server)
        )
        shelf = ScoreShelf()
        self.songs = StoredSongs(self._database, shelf)
        self.imports = StoredImports(self._database, shelf)
        self.lessons = StoredLessons(self._database)
        self.learners = StoredLearners(self._database)
        self._shelf = shelf
        self.sign_in(self.learners.ensure_first() if learner_id is None else learner_id)

    def sign_in(self, learner_id: str) -> None:
        """Open what belongs to a learner; what was taken from here before stays with the one before."""
        self.learner_id = learner_id
        own = self._own
        self.own_settings = StoredOwnSettings(own, learner_id)
        self.marks = StoredSongMarks(own, self._shelf, learner_id)
        self.progress = StoredProgress(own, learner_id)
        self.sessions = StoredSessions(own, self._shelf, self._instances, learner_id)

    @property
    def link(self) -> HandInThread | None:
        """What hands in what is played at a desk of a school; None elsewhere."""
        return None

    @property
    def _own(self) -> Database:
        """The database in the learner's name."""
        return self._database.of(self.learner_id)

    @property
    def days(self) -> StoredDays:
        """What the learner played by day (`tutor.progress.DayRepository`)."""
        from sargam_desktop.adapters.store.practice_days import StoredDays

        return StoredDays(self._own, self.learner_id)

    @property
    def coaching(self) -> StoredCoach:
        """What the coach keeps of the learner (`CoachMemory`, `PassageLog`); loads the coach."""
        from sargam_desktop.adapters.store.coaching import StoredCoach

        return StoredCoach(self._own, self.learner_id)

    @property
    def school(self) -> StoredSchool:
        """The school as whoever plays sees it (`tutor.school_ports.SchoolRepository`)."""
        from sargam_desktop.adapters.store.school import StoredSchool

        return StoredSchool(self._own, self.learner_id)

    def warm_up(self) -> None:
        """Do now what would delay the first session: imports and the first connection.

        Takes a good half second of processor time; call it off the GUI thread when the first
        screen is shown.

        Raises:
            StoreError: The database cannot be read.
        """
        self._database.warm_up()
        self._instances.take_own()

    def close(self) -> None:
        """Close all connections and give up the lock that says that this program runs."""
        self._database.close()
        self._instances.release_own()


def _open_folder(data_folder: Path) -> tuple[Database, RunningPrograms]:
    return FileDatabase(data_folder), Instances(data_folder)


def _open_server(server: ServerAddress) -> tuple[Database, RunningPrograms]:
    from sargam_desktop.adapters.store.server_database import open_server
    from sargam_desktop.adapters.store.server_instances import ServerInstances

    return open_server(server), ServerInstances(server)
