"""The fake and the real store keep the same contract."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.tutor.ports import LessonRepository, SessionRepository, SongRepository
from tests.fakes.store import StoredLessons, StoredSessions, StoredSongs
from tests.tutor.repository_contracts import (
    LessonRepositoryContract,
    SessionRepositoryContract,
    SongRepositoryContract,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    folder = tmp_path / "data"
    folder.mkdir()
    store = Store(folder)
    yield store
    store.close()


class TestFakeSongs(SongRepositoryContract):
    @pytest.fixture
    def songs(self) -> SongRepository:
        return StoredSongs()


class TestRealSongs(SongRepositoryContract):
    @pytest.fixture
    def songs(self, store: Store) -> SongRepository:
        return store.songs


class TestFakeLessons(LessonRepositoryContract):
    @pytest.fixture
    def lessons(self) -> LessonRepository:
        return StoredLessons()


class TestRealLessons(LessonRepositoryContract):
    @pytest.fixture
    def lessons(self, store: Store) -> LessonRepository:
        return store.lessons


class TestFakeSessions(SessionRepositoryContract):
    @pytest.fixture
    def sessions(self) -> SessionRepository:
        return StoredSessions()


class TestRealSessions(SessionRepositoryContract):
    @pytest.fixture
    def sessions(self, store: Store) -> SessionRepository:
        return store.sessions
