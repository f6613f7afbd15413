from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store
from tests.adapters.store.places import FilePlace, Place
from tests.stoppable_postgres import school_server

__all__ = ["school_server"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir(exist_ok=True)
    return folder


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what asks for no folder on a file and on a server; what asks for one is about files."""
    if "place" in metafunc.fixturenames:
        kinds = ["file"] if "folder" in metafunc.fixturenames else ["file", "server"]
        metafunc.parametrize("place", kinds, indirect=True)


@pytest.fixture
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Where the store is."""
    if request.param == "server":
        on_server: Place = request.getfixturevalue("server_place")
        return on_server
    folder = tmp_path / "data"
    folder.mkdir(exist_ok=True)
    return FilePlace(folder)


@pytest.fixture
def store(place: Place) -> Iterator[Store]:
    store = place.open()
    yield store
    store.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", disk], check=False).returncode:
        pytest.skip("this machine does not allow mounting")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)
