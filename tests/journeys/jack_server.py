"""A JACK server of the tests' own: real MIDI ports between processes, without a sound card.

`from tests.journeys.jack_server import jack_server` in a `conftest.py` makes the fixture known there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from sargam_desktop.adapters.midi.servers import find_jack_server

_START_WITHIN_S = 15.0
#: On a busy machine the server loses notes without -R, and without -S hands out some of them twice:
#: only the synchronous mode waits for a client that is late in its cycle.
_COMMAND = ("jackd", "-R", "-S", "-d", "dummy", "-r", "48000", "-p")
_PERIOD_FRAMES = 128


class JackServer:
    """One `jackd` under a name of its own, found through `JACK_DEFAULT_SERVER`."""

    def __init__(self, name: str, period_frames: int = _PERIOD_FRAMES) -> None:
        self.name = name
        self._period_frames = period_frames
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the server and wait until clients can come."""
        self._process = subprocess.Popen(
            (*_COMMAND, str(self._period_frames)),
            env=os.environ | {"JACK_DEFAULT_SERVER": self.name},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + _START_WITHIN_S
        while find_jack_server() is None:
            assert self._process.poll() is None, "jackd ended at once"
            assert time.monotonic() < deadline, "jackd does not start"
            time.sleep(0.05)

    def stop(self) -> None:
        """End the server; its clients find themselves alone."""
        if self._process is not None:
            self._process.terminate()
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(timeout=10)
            self._process.kill()
            self._process.wait()
            self._process = None
        for leftover in Path("/dev/shm").glob(f"jack_sem.*_{self.name}_*"):  # noqa: S108 - of killed clients
            leftover.unlink(missing_ok=True)


@contextmanager
def named_jack_server() -> Iterator[JackServer]:
    """Set the name of a server that is not yet started, and stop it at the end if it was.

    Skips the test where jackd is not installed, unless `SARGAM_REQUIRE_REAL_PARTS=1`.
    """
    if shutil.which("jackd") is None:
        if os.environ.get("SARGAM_REQUIRE_REAL_PARTS") == "1":
            pytest.fail("jackd is not installed")
        pytest.skip("jackd is not installed")
    server = JackServer(f"sargam-test-{os.getpid()}")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("JACK_DEFAULT_SERVER", server.name)
        environment.setenv("JACK_NO_START_SERVER", "1")
        try:
            yield server
        finally:
            server.stop()


@pytest.fixture
def jack_server() -> Iterator[JackServer]:
    """A running JACK server, named by `JACK_DEFAULT_SERVER` while the test runs."""
    with named_jack_server() as server:
        server.start()
        yield server
