"""Adapters, store: the store of a desk of a school: its data on the server, what is played here first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sargam_desktop.adapters.store.desk_learners import DeskLearners
from sargam_desktop.adapters.store.desk_mirror import DeskMirror
from sargam_desktop.adapters.store.desk_progress import DeskOwnSettings, DeskProgress
from sargam_desktop.adapters.store.desk_sessions import DeskSessions
from sargam_desktop.adapters.store.desk_songs import DeskLessons, DeskSongs
from sargam_desktop.adapters.store.fallback_database import FallbackDatabase
from sargam_desktop.adapters.store.hand_in_thread import HandInThread
from sargam_desktop.adapters.store.imports import StoredImports
from sargam_desktop.adapters.store.outbox import Outbox
from sargam_desktop.adapters.store.score_shelf import ScoreShelf
from sargam_desktop.adapters.store.server_watch import ServerWatch, watch_server
from sargam_desktop.adapters.store.sessions import StoredSessions
from sargam_desktop.adapters.store.song_marks import StoredSongMarks
from sargam_desktop.adapters.store.store import NOBODY, Store
from sargam_desktop.tutor.history import History

if TYPE_CHECKING:
    from pathlib import Path

    from sargam_desktop.adapters.store.database import Database
    from sargam_desktop.adapters.store.server_address import ServerAddress


class SchoolStore(Store):
    """The store of a desk of a school; opens without waiting for the server. Thread: any.

    Args:
        data_folder: The desk's own folder; what waits is in a folder in it.
        server: The school's server.

    Attributes:
        outbox: What waits at the desk.

    Raises:
        StoreError: The desk's folder cannot be used.
    """

    def __init__(self, data_folder: Path, server: ServerAddress) -> None:
        def open_server() -> Database:
            from sargam_desktop.adapters.store.server_database import open_server

            return open_server(server)

        watch = ServerWatch()
        self.outbox = Outbox(data_folder)
        self._server = watch_server(open_server, watch)
        self._database = FallbackDatabase(self._server, self.outbox.database)
        self._shelf = ScoreShelf()
        self._mirror = DeskMirror(self._server, self.outbox)
        desk = self.outbox.database
        self.songs = DeskSongs(self._server, desk, self._shelf)
        self.imports = StoredImports(self._database, self._shelf)
        self.lessons = DeskLessons(self._server, desk)
        self.learners = DeskLearners(self._server, desk, self._mirror)
        self._link = HandInThread(self.outbox, self._server, watch, self._finish_left_behind)
        self.learner_id = NOBODY
        self.sign_in(NOBODY)

    def sign_in(self, learner_id: str) -> None:
        """Open what belongs to a learner, of whom the desk takes a copy unless it has one from just now.

        Whoever plays already is opened again without a question to the server: quick.
        """
        if learner_id not in (NOBODY, self.learner_id):
            self._mirror.take_where_there(learner_id)
        self.learner_id = learner_id
        wake = self._link.wake
        self.own_settings = DeskOwnSettings(self.outbox, learner_id, wake)
        self.marks = StoredSongMarks(self._database.of(learner_id), self._shelf, learner_id)
        self.progress = DeskProgress(self._own, self.outbox, learner_id, wake)
        self.sessions = DeskSessions(
            self.outbox.sessions_of(learner_id),
            StoredSessions(self._own, self._shelf, self.outbox.instances, learner_id),
            wake,
        )

    @property
    def link(self) -> HandInThread:
        """What hands in what waits, once it is started."""
        return self._link

    @property
    def _own(self) -> Database:
        """The server's database in the learner's name, for what cannot be read without it."""
        return self._server.of(self.learner_id)

    def warm_up(self) -> None:
        """Do now what would delay the first session; see `Store.warm_up`."""
        self.outbox.warm_up()
        self._mirror.purge()

    def close(self) -> None:
        """End handing in, close all connections, and give up the lock that says that this program runs."""
        self._link.stop()
        self._server.close()
        self.outbox.close()

    def _finish_left_behind(self) -> None:
        """Finish the sessions of killed programs at this desk, whosever they are."""
        for learner_id in self.outbox.list_left_behind():
            History(self.outbox.sessions_of(learner_id)).finish_interrupted()
