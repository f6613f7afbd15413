import shutil
from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.tutor.library import Library
from tests.journeys.jack_server import jack_server

__all__ = ["jack_server"]

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def shipped_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database as the first start leaves it; made once, since reading all songs takes seconds."""
    folder = tmp_path_factory.mktemp("shipped")
    store = Store(folder)
    Library(store.songs, store.lessons, ResourceFolder(RESOURCES)).load_shipped()
    store.close()
    return folder / "sargam.db"


@pytest.fixture(autouse=True)
def started_before(request: pytest.FixtureRequest, own_folders: Path) -> None:
    """Let the program have been started before, unless a test is about its first start."""
    if request.node.get_closest_marker("first_start") is None:
        own_folders.mkdir()
        shutil.copy(request.getfixturevalue("shipped_database"), own_folders)
