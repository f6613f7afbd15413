"""A store on a server keeps the contract of the fake and of the file (tests/tutor/test_repositories.py)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.tutor.ports import LessonRepository, SessionRepository, SongRepository
from tests.adapters.store.places import ServerPlace
from tests.tutor.repository_contracts import (
    LessonRepositoryContract,
    SessionRepositoryContract,
    SongRepositoryContract,
)


@pytest.fixture
def on_server(server_place: ServerPlace) -> Iterator[Store]:
    store = server_place.open()
    yield store
    store.close()


class TestServerSongs(SongRepositoryContract):
    @pytest.fixture
    def songs(self, on_server: Store) -> SongRepository:
        return on_server.songs


class TestServerLessons(LessonRepositoryContract):
    @pytest.fixture
    def lessons(self, on_server: Store) -> LessonRepository:
        return on_server.lessons


class TestServerSessions(SessionRepositoryContract):
    @pytest.fixture
    def sessions(self, on_server: Store) -> SessionRepository:
        return on_server.sessions
