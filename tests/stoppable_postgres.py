"""A PostgreSQL server of the tests' own, which can be stopped and started at any moment.

`from tests.stoppable_postgres import school_server` in a `conftest.py` makes the fixture known there.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from tests.postgres_server import ROLE, find_postgres

_START_WITHIN_S: Final = 30.0
#: The server refuses to run as root.
_USER: Final = "nobody"
_UNSAFE: Final = ("-c", "fsync=off", "-c", "full_page_writes=off")


class SchoolServer:
    """One PostgreSQL server in a folder of its own, reached through a port of this machine.

    Args:
        folder: An empty folder, which the server's user may enter.
        is_durable: A commit is on the disk when it is answered, as at a school; tests do without.

    Attributes:
        port: Where it listens.
    """

    def __init__(self, folder: Path, *, is_durable: bool = False) -> None:
        self._folder = folder
        self._options = () if is_durable else _UNSAFE
        self.port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None
        folder.mkdir(exist_ok=True)
        if os.geteuid() == 0:
            shutil.chown(folder, _USER)
        if not (folder / "data").exists():
            self._make()

    def _make(self) -> None:
        command = ("initdb", "-D", str(self._folder / "data"), "-U", "school", "-A", "trust", "-E", "UTF8")
        subprocess.run(_as_user(*command, "--no-locale", "-N"), check=True, stdout=subprocess.DEVNULL)

    def url(self, database: str, role: str = ROLE) -> str:
        """Return the address of a database for an ordinary role."""
        return f"postgresql://{role}@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        """Start the server and wait until clients can come."""
        command = ("postgres", "-D", str(self._folder / "data"), "-p", str(self.port), "-k", "")
        with (self._folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                _as_user(*command, "-h", "127.0.0.1", *self._options), stdout=subprocess.DEVNULL, stderr=log
            )
        deadline = time.monotonic() + _START_WITHIN_S
        while not self._answers():
            assert self._process.poll() is None, (self._folder / "server.log").read_text()
            assert time.monotonic() < deadline, "PostgreSQL does not start"
            time.sleep(0.02)

    def stop(self, *, is_at_once: bool = True) -> None:
        """End the server: at once, as if its power failed, or after its clients were told."""
        if self._process is not None:
            mode = "immediate" if is_at_once else "fast"
            subprocess.run(
                _as_user("pg_ctl", "stop", "-D", str(self._folder / "data"), "-m", mode),
                check=False,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            self._process.wait()
            self._process = None

    def processor_s(self) -> float:
        """Return the processor time of the server's processes; of those that serve, when they end."""
        pid = (self._folder / "data" / "postmaster.pid").read_text().split()[0]
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")

    @property
    def is_running(self) -> bool:
        """Tell whether it was started and not stopped."""
        return self._process is not None

    def make_database(self, name: str) -> str:
        """Make an empty database of the ordinary role's and return its address."""
        if not self.ask("postgres", f"SELECT 1 FROM pg_roles WHERE rolname = '{ROLE}'"):
            self.ask("postgres", f"CREATE ROLE {ROLE} LOGIN")
        self.ask("postgres", f"CREATE DATABASE {name} OWNER {ROLE}")
        return self.url(name)

    def ask(self, database: str, question: str) -> str:
        """Ask a question as an administrator; return the answer, a row on each line."""
        command = (_program("psql"), self.url(database, "school"), "-XAtq", "-c", question)
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()

    def _answers(self) -> bool:
        command = (_program("pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port))
        return subprocess.run(command, check=False).returncode == 0


def has_postgres() -> bool:
    """Tell whether a server can be started here."""
    return find_postgres() is not None and (os.geteuid() != 0 or shutil.which("runuser") is not None)


@contextmanager
def running_school(*, is_durable: bool = False) -> Iterator[SchoolServer]:
    """Run a server in a folder of its own; both are gone at the end."""
    with tempfile.TemporaryDirectory(prefix="sargam-school-") as folder:
        Path(folder).chmod(0o755)  # the server's user has to enter it
        server = SchoolServer(Path(folder) / "server", is_durable=is_durable)
        server.start()
        try:
            yield server
        finally:
            server.stop()


@pytest.fixture(scope="session")
def school_server() -> Iterator[SchoolServer]:
    if not has_postgres():
        pytest.skip("PostgreSQL is not installed")
    with running_school() as server:
        yield server


def _program(name: str) -> str:
    folder = find_postgres()
    assert folder is not None
    return str((folder / "initdb").resolve().parent / name)  # the folder may hold links to some of them


def _as_user(command: str, *arguments: str) -> tuple[str, ...]:
    whole = (_program(command), *arguments)
    return ("runuser", "-u", _USER, "--", *whole) if os.geteuid() == 0 else whole


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
