"""Benchmarks: the stage, a screen, a MIDI server and folders of the benchmarks' own, and processes on it.

What is measured runs in processes of its own, so that one benchmark's memory, imports and threads
never weigh on another.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple

from tests.journeys.jack_server import JackServer

_SCREEN: Final = "1920x1080x24"
_PATIENCE_S: Final = 1200.0


class Stage(NamedTuple):
    """Where benchmarks run.

    Attributes:
        folder: A folder that is thrown away at the end.
        is_quick: Measure for a short while only.
        minutes: How long to practise where that is measured; None for what is usual.
    """

    folder: Path
    is_quick: bool
    minutes: float | None = None

    def run(self, module: str, *arguments: str) -> Any:  # noqa: ANN401 - whatever the process answers
        """Run a module of the benchmarks in a process of its own and return what it answers."""
        return run_module(module, *arguments)


def run_module(module: str, *arguments: str) -> Any:  # noqa: ANN401 - whatever the process answers
    """Run `python -m MODULE ARGUMENTS` and return the JSON of its last line.

    Raises:
        RuntimeError: It failed; the message says what it wrote.
    """
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE_S, check=False)
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def answer(value: object) -> None:
    """Answer whoever ran this process with `run_module`."""
    print(json.dumps(value), flush=True)


@contextmanager
def open_stage(*, is_quick: bool, minutes: float | None = None) -> Iterator[Stage]:
    """Set the scene: a screen, a MIDI server and empty folders, named by the environment."""
    with tempfile.TemporaryDirectory(prefix="sargam-bench-") as name, _screen() as display:
        folder = Path(name)
        os.environ.update(_environment(folder, display))
        server = JackServer(os.environ["JACK_DEFAULT_SERVER"])
        server.start()
        try:
            yield Stage(folder, is_quick, minutes)
        finally:
            server.stop()


def _environment(folder: Path, display: str) -> dict[str, str]:
    homes = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    return dict.fromkeys(homes, str(folder)) | {
        "DISPLAY": display,
        "WAYLAND_DISPLAY": "",
        "QT_QPA_PLATFORM": "xcb",
        "SARGAM_DATA_DIR": str(folder / "sargam"),
        "JACK_DEFAULT_SERVER": f"sargam-bench-{os.getpid()}",
        "JACK_NO_START_SERVER": "1",
    }


@contextmanager
def _screen() -> Iterator[str]:
    """Run an X server without hardware; yields the name of its display."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None or shutil.which("jackd") is None:
        raise SystemExit("benchmarks need Xvfb and jackd (Debian packages xvfb and jackd2)")
    reader, writer = os.pipe()
    process = subprocess.Popen(
        [xvfb, "-displayfd", str(writer), "-screen", "0", _SCREEN, "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        process.terminate()
        process.wait()
