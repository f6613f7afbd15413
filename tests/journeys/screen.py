"""An X display of the tests' own where there is none: the real window needs a real one.

`from tests.journeys.screen import screen` in a `conftest.py` makes the fixture known there.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator

import pytest

from tests.journeys.real_parts import require_program

_COMMAND = ("Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp")


@pytest.fixture(scope="session")
def screen() -> Iterator[str]:
    """The name of an X display: the one there is, else one started for these tests."""
    if os.environ.get("DISPLAY"):
        yield os.environ["DISPLAY"]
        return
    require_program("Xvfb")
    server = subprocess.Popen(_COMMAND, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert server.stdout is not None
    number = server.stdout.readline().strip()
    assert number.isdigit(), "Xvfb does not start"
    yield f":{number}"
    server.terminate()
    server.communicate()
