"""A PostgreSQL of the tests' own, in a temporary folder; run as a program, it stays until it is ended.

    python -m tests.postgres_server

prints the URL of its superuser. `SARGAM_TEST_POSTGRES` with such a URL makes the tests take a server
that runs already, as `.ci/run` does.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import quote, urlsplit
from uuid import uuid4

import pytest

SERVER_VARIABLE: Final = "SARGAM_TEST_POSTGRES"
ROLE: Final = "desk"
#: Signs that a URL has to write in another way, so that nobody forgets to.
PASSWORD: Final = "p@ss/w%rd"  # noqa: S105 (of a server that is gone in a minute)
_SETTINGS: Final = {
    "fsync": "off",
    "full_page_writes": "off",
    "max_connections": "300",
    "shared_buffers": "32MB",
    "ssl": "on",
    "listen_addresses": "127.0.0.1",
    "autovacuum": "off",
}
_LET_IN: Final = (
    "local all postgres trust\nlocal all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\n"
)
_CERTIFICATE: Final = (
    "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
    "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
)  # fmt: skip


class PostgresServer(NamedTuple):
    """A running server.

    Attributes:
        admin_url: Of a superuser, through a socket in the server's folder.
        folder: The server's; `server.crt` in it is its certificate.
        port: Of 127.0.0.1, where it asks for passwords and offers TLS.
    """

    admin_url: str
    folder: Path
    port: int

    def url(self, database: str, role: str = ROLE, password: str = PASSWORD, host: str = "127.0.0.1") -> str:
        """Return the URL of a database for an ordinary role."""
        return f"postgresql://{role}:{quote(password, safe='')}@{host}:{self.port}/{database}"

    def admin_url_of(self, database: str) -> str:
        """Return the URL of a database for the superuser."""
        return self.admin_url.replace("/postgres?", f"/{database}?")

    def make_database(self, owner: str = ROLE) -> str:
        """Return the name of a new, empty database that belongs to an ordinary role."""
        name = f"t{uuid4().hex[:16]}"
        import psycopg

        with psycopg.connect(self.admin_url, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} OWNER {owner}".encode())
        return name


def find_postgres() -> Path | None:
    """Return the folder of PostgreSQL's programs, None where it is not installed."""
    initdb = shutil.which("initdb")
    if initdb is not None:
        return Path(initdb).parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    return found[-1].parent if found else None


def require_postgres() -> PostgresServer | None:
    """Return the server that runs already, None for one of our own; skip or fail where there is neither."""
    url = os.environ.get(SERVER_VARIABLE)
    if url:
        query = dict(pair.split("=", 1) for pair in urlsplit(url).query.split("&"))
        return PostgresServer(url, Path(query["host"]), int(query["port"]))
    if os.name == "posix" and find_postgres() is not None and shutil.which("openssl") is not None:
        return None
    if os.environ.get("SARGAM_REQUIRE_REAL_PARTS") == "1":
        pytest.fail("PostgreSQL or openssl is not installed")
    pytest.skip("PostgreSQL or openssl is not installed")


@contextmanager
def running_postgres() -> Iterator[PostgresServer]:
    """Run a server in a folder of its own; it is gone at the end."""
    programs = find_postgres()
    assert programs is not None
    place = Path(tempfile.mkdtemp(prefix="sargam-pg-"))
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        os.chown(place, pwd.getpwnam(_other_user()).pw_uid, -1)
    try:
        _run(programs / "initdb", "-D", place / "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "-N")
        port = _free_port()
        _configure(place / "data", place, port)
        _run(programs / "pg_ctl", "-D", place / "data", "-l", place / "log", "-w", "-t", "30", "start")
        try:
            server = PostgresServer(f"postgresql://postgres@/postgres?host={place}&port={port}", place, port)
            _make_role(server)
            yield server
        finally:
            _run(programs / "pg_ctl", "-D", place / "data", "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _configure(data: Path, sockets: Path, port: int) -> None:
    settings = _SETTINGS | {"port": str(port), "unix_socket_directories": str(sockets)}
    settings |= {"ssl_key_file": f"{sockets}/server.key", "ssl_cert_file": f"{sockets}/server.crt"}
    with (data / "postgresql.conf").open("a") as file:
        file.writelines(f"{name} = '{value}'\n" for name, value in settings.items())
    (data / "pg_hba.conf").write_text(_LET_IN)
    _run(*_CERTIFICATE, "-keyout", sockets / "server.key", "-out", sockets / "server.crt")


def _make_role(server: PostgresServer) -> None:
    import psycopg

    with psycopg.connect(server.admin_url, autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {ROLE} LOGIN PASSWORD '{PASSWORD}'".encode())


def _run(*command: str | Path) -> None:
    """Run a program as somebody who is not root; nobody hears what it says unless it fails."""
    words = [str(word) for word in command]
    if os.geteuid() == 0:
        words = ["runuser", "-u", _other_user(), "--", *words]
    done = subprocess.run(
        words, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, cwd="/"
    )
    assert done.returncode == 0, f"{words}: {done.stderr}{done.stdout}"


def _other_user() -> str:
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _end(*_: object) -> None:
    raise SystemExit


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _end)
    with running_postgres() as running:
        print(running.admin_url, flush=True)  # noqa: T201 (whoever started it reads it)
        signal.pause()
