"""Journey: `sargam selftest`, as a learner or a packager starts it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.jack_server import JackServer

pytestmark = [pytest.mark.journey, pytest.mark.jack, pytest.mark.timeout(120)]


def test_the_self_test_goes_from_a_keyboard_to_the_store_and_leaves_the_learners_data_alone(
    jack_server: JackServer, own_folders: Path, tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "sargam_desktop", "selftest"],
        env=os.environ
        | {"JACK_DEFAULT_SERVER": jack_server.name, "TMPDIR": str(tmp_path), "SARGAM_SOUND": "null"}
        | {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""},
        stdout=subprocess.PIPE,
        text=True,
        timeout=110,
        check=False,
    )
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "Everything that was tried works."), (
        done.stdout
    )
    assert "without a display" in done.stdout
    assert "was found through JACK" in done.stdout
    assert not own_folders.exists()
    assert list(tmp_path.glob("sargam-selftest-*")) == []
