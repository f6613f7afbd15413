"""The command line as real processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

COMMAND = (sys.executable, "-m", "sargam_desktop")
#: Generous, for a busy machine.
WITHIN_S = 50
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class Run(NamedTuple):
    """A process that has ended."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def events(self) -> list[dict[str, Any]]:
        """Standard output, of which each line has to be a JSON object."""
        return [json.loads(line) for line in self.lines]


def sargam(*arguments: str | Path, **variables: str) -> Run:
    """Run a command to its end; no display, and no JACK server unless the test has one."""
    done = subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        text=True,
        timeout=WITHIN_S,
        check=False,
        env=_environment(variables),
    )
    return Run(done.returncode, done.stdout, done.stderr)


@contextmanager
def running(*arguments: str | Path, **variables: str) -> Iterator[subprocess.Popen[str]]:
    """Start a command whose output is read line by line; it is killed if it outlives the block."""
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=_environment(variables),
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def read_until(process: subprocess.Popen[str], words: str) -> str:
    """Return the first line of standard output that holds `words`."""
    assert process.stdout is not None
    for line in process.stdout:
        if words in line:
            return line
    raise AssertionError(f"the program has not said “{words}”")


def _environment(variables: dict[str, str]) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if name not in _SCREENS}
    return inherited | {"JACK_DEFAULT_SERVER": "nobody"} | variables
