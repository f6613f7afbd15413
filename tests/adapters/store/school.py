"""A school for the tests of its desks: a database on a real server, and desks that play."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Final
from uuid import uuid4

from sargam_desktop.adapters.store.hand_in import HandIn
from sargam_desktop.adapters.store.outbox import Outbox
from sargam_desktop.adapters.store.server_address import ServerAddress
from sargam_desktop.adapters.store.server_database import ServerDatabase, open_server
from sargam_desktop.adapters.store.server_watch import ServerWatch, WatchedServer, watch_server
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.session import SessionState
from tests.adapters.store.examples import make_events, make_record, make_result, make_score
from tests.postgres_server import ROLE
from tests.stoppable_postgres import SchoolServer

_READY: Final = "ready"
_PLAYED_US: Final = 5_000_000
_LEARNER: Final = (
    "INSERT INTO learner (learner_id, name, colour, goal_minutes, created_at)"
    " VALUES (?, 'Asha', 'amber', 20, '2026-01-01 00:00:00.000000')"
)


class School:
    """A database with one learner, who plays at desks."""

    def __init__(self, server: SchoolServer) -> None:
        self.server = server
        self.name = f"school_{uuid4().hex[:12]}"
        if _READY not in server.ask("postgres", "SELECT datname FROM pg_database").split():
            open_server(ServerAddress(server.make_database(_READY))).close()
        server.ask("postgres", f"CREATE DATABASE {self.name} TEMPLATE {_READY} OWNER {ROLE}")
        self.address = ServerAddress(server.url(self.name))
        self._opened: list[WatchedServer] = []
        store = self.store()
        self.learner_id = store.learner_id
        store.close()

    def open(self) -> ServerDatabase:
        return open_server(self.address)

    def store(self) -> Store:
        return Store(Path("unused"), None, self.address)

    def ask(self, question: str) -> str:
        return self.server.ask(self.name, question)

    def watched(self, watch: ServerWatch | None = None) -> WatchedServer:
        self._opened.append(watch_server(self.open, watch or ServerWatch()).trying())
        return self._opened[-1]

    def close(self) -> None:
        """Close all connections that a test has opened."""
        for server in self._opened:
            server.close()

    def sessions(self) -> dict[str, str]:
        """Return the recording of each session as hex digits."""
        rows = self.ask("SELECT session_id, encode(events, 'hex') FROM session_recording").splitlines()
        assert self.ask("SELECT count(*) FROM session") == str(len(rows))
        return dict(row.split("|") for row in rows)

    def day_sessions(self) -> int:
        """Return how many sessions the days are the sums of."""
        return int(self.ask("SELECT coalesce(sum(sessions), 0) FROM practice_day"))


def desk_of(folder: Path, learner_id: str) -> Outbox:
    """Return the outbox of a desk at which a learner has signed in."""
    folder.mkdir(exist_ok=True)
    outbox = Outbox(folder)
    with outbox.database.glance() as connection:
        connection.execute(_LEARNER + " ON CONFLICT DO NOTHING", (learner_id,))
    return outbox


def play(outbox: Outbox, learner_id: str, number: int, notes: int = 20) -> str:
    """Play a session to its end; return its id."""
    sessions, record = outbox.sessions_of(learner_id), make_record(number)
    sessions.begin(record, make_score(60 + number % 3))
    sessions.append(record.session_id, make_events(notes))
    ended = dataclasses.replace(
        record, state=SessionState.FINISHED, result=make_result(), played_us=_PLAYED_US
    )
    sessions.finish(ended)
    return record.session_id


def recordings_of(outbox: Outbox) -> dict[str, str]:
    """Return what waits at a desk, as `School.sessions` does."""
    with outbox.database.glance() as connection:
        rows = connection.execute("SELECT session_id, events FROM session_recording").fetchall()
    return {session_id: events.hex() for session_id, events in rows}


def hand_in(outbox: Outbox, school: School) -> HandIn:
    """Return what hands in the sessions of a desk."""
    return HandIn(outbox, school.watched())
