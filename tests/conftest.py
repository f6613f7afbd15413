"""What every test stands on: a screen or the offscreen one, and folders of its own."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from platformdirs import PlatformDirs
from xdist.remote import Producer

from tests.postgres_server import PostgresServer, require_postgres, running_postgres
from tests.work_sharing import WindowsTogether

if TYPE_CHECKING:
    from tests.adapters.store.places import ServerPlace

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("JACK_NO_START_SERVER", "1")
# No test hears the user's own JACK server; those that need one start it (tests/journeys/jack_server.py).
# And no test makes a sound, unless it asks for the piano itself.
os.environ["SARGAM_SOUND"] = "off"
os.environ["JACK_DEFAULT_SERVER"] = "sargam-tests-have-none"

# Machines that run tests are shared and slow at times; no example fails for that.
settings.register_profile(
    "sargam", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("sargam")

#: A dummy JACK server on a machine that stands still for a moment delays or loses what it carries, and no
#: code of ours can tell; a fault of ours fails again (docs/decisions/0003-jack-dummy-in-ci.md).
_TRIES_AGAIN_WITH_JACK = 2

_USUAL = PlatformDirs("sargam", appauthor=False)
_USERS_OWN_FOLDERS = (
    _USUAL.user_data_path, _USUAL.user_config_path, _USUAL.user_cache_path, _USUAL.user_log_path,
)  # fmt: skip
_FOLDER_VARIABLES = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


def _files_of_user() -> dict[Path, tuple[int, int]]:
    """Return size and time of change of everything that the user's own program keeps."""
    found = [path for folder in _USERS_OWN_FOLDERS for path in (folder, *folder.rglob("*")) if path.exists()]
    return {path: (path.stat().st_size, path.stat().st_mtime_ns) for path in found}


#: After so many tests all that they left is looked through, not only what is young.
_TESTS_BETWEEN_FULL_ROUNDS = 200
_test_count = count(1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the tests that hear a JACK server try again; pytest's closing line counts each try.

    Journeys come last, those that play in time at the very end: no other process works beside them then.
    """
    for item in items:
        if item.get_closest_marker("jack"):
            item.add_marker(pytest.mark.flaky(reruns=_TRIES_AGAIN_WITH_JACK))
    items.sort(key=_needs_quiet)


def _needs_quiet(item: pytest.Item) -> tuple[bool, bool]:
    is_journey = item.path.parent.name == "journeys"
    return is_journey, is_journey and item.get_closest_marker("jack") is not None


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> WindowsTogether:
    """Share the work between processes so that windows do not take the keyboard from one another."""
    return WindowsTogether(config, log)


@pytest.fixture(autouse=True, scope="session")
def garbage_waits_for_the_end_of_a_test() -> Iterator[None]:
    """Keep Python's collector off the program's other threads (docs/decisions/0041-garbage-rounds.md)."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def garbage_is_collected(garbage_waits_for_the_end_of_a_test: None) -> Iterator[None]:  # noqa: ARG001
    """Collect on this thread, when nothing of the test runs any more."""
    yield
    gc.collect(2 if next(_test_count) % _TESTS_BETWEEN_FULL_ROUNDS == 0 else 1)


@pytest.fixture(autouse=True, scope="session")
def users_own_folders_stay_untouched() -> Iterator[None]:
    """Compare what the user's own program keeps before the first and after the last test."""
    before = _files_of_user()
    yield
    assert _files_of_user() == before, "a test wrote into the user's own folders (or Sargam ran meanwhile)"


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL server: the one that `.ci/run` started, or one of this process's own."""
    running = require_postgres()
    if running is not None:
        yield running
        return
    with running_postgres() as started:
        yield started


@pytest.fixture(scope="session")
def server_database(postgres: PostgresServer) -> str:
    """A database for the tests of this process, one after the other."""
    return postgres.make_database()


@pytest.fixture
def server_place(postgres: PostgresServer, server_database: str, tmp_path: Path) -> ServerPlace:
    """A place for a store on a server, where nobody has kept anything."""
    from tests.adapters.store.places import ServerPlace

    place = ServerPlace(postgres, server_database, tmp_path)
    place.open("").close()
    place.empty()
    return place


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test, and every program it starts, folders of its own."""
    home = tmp_path / "home"
    home.mkdir()
    for variable in _FOLDER_VARIABLES:
        monkeypatch.setenv(variable, str(home))
    monkeypatch.setenv("SARGAM_DATA_DIR", str(home / "sargam"))
    monkeypatch.delenv("SARGAM_DATABASE_URL", raising=False)
    return home / "sargam"
