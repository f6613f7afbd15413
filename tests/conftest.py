"""What every test stands on: a screen or the offscreen one, and folders of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("JACK_NO_START_SERVER", "1")

# Machines that run tests are shared and slow at times; no example fails for that.
settings.register_profile(
    "sargam", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("sargam")

_FOLDER_VARIABLES = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give each test, and every program it starts, folders of its own."""
    home = tmp_path / "home"
    home.mkdir()
    for variable in _FOLDER_VARIABLES:
        monkeypatch.setenv(variable, str(home))
    monkeypatch.setenv("SARGAM_DATA_DIR", str(home / "sargam"))
    yield home / "sargam"
