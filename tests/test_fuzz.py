"""A short round of fuzzing with every change; `make fuzz` runs long ones."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.fuzz.targets import ROOT, TARGETS

pytest.importorskip("atheris", reason="there is no fuzzer for this system")


@pytest.mark.parametrize("name", [target.name for target in TARGETS])
def test_hundreds_of_damaged_inputs_crash_nothing(name: str) -> None:
    words = [sys.executable, "-m", "tests.fuzz", "--target", name, "--cases", "300", "--seconds", "3"]
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
