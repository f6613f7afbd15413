from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    (tmp_path / "data").mkdir()
    store = Store(tmp_path / "data")
    yield store
    store.close()


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder
