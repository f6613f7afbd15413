"""Standard output on systems that are not like this one."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import COMMAND, WITHIN_S


def run_bytes(*arguments: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, **variables}
    return subprocess.run(
        [*COMMAND, *arguments], capture_output=True, env=environment, timeout=WITHIN_S, check=False
    )


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_what_goes_into_a_pipe_is_utf_8_on_every_system(encoding: str) -> None:
    run = run_bytes("songs", "--json", PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert (run.returncode, run.stderr) == (0, b"")
    assert "Frère Jacques" in {song["title"] for song in json.loads(run.stdout.decode("utf-8"))}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
@pytest.mark.parametrize("command", ["songs", "devices"])
def test_an_output_that_takes_nothing_is_told_in_a_line(command: str) -> None:
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            [*COMMAND, command], stdout=full, stderr=subprocess.PIPE, timeout=WITHIN_S, check=False
        )
    assert run.returncode == 1
    assert run.stderr == b"sargam: The output cannot be written (No space left on device).\n"
