"""Real parts that a machine may lack: a test without them is skipped by name, but fails in CI."""

from __future__ import annotations

import os
import shutil

import pytest


def require_program(name: str) -> None:
    """Skip the test where `name` is not installed; fail it if `SARGAM_REQUIRE_REAL_PARTS=1`."""
    if shutil.which(name) is not None:
        return
    if os.environ.get("SARGAM_REQUIRE_REAL_PARTS") == "1":
        pytest.fail(f"{name} is not installed")
    pytest.skip(f"{name} is not installed")
