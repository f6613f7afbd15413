import os
from pathlib import Path

import pytest

from sargam_desktop.adapters.midi.servers import closed_stderr, find_jack_server

TABLE = b"""Num       RefCount Protocol Flags    Type St Inode Path
000000002a1f6f1a: 00000003 00000000 00000000 0001 03 62550 /dev/shm/jack_home_0_0
00000000a40c3b27: 00000002 00000000 00010000 0001 01 62721 /dev/shm/jack_home_0_0
00000000a40c3b28: 00000002 00000000 00010000 0001 01 62800 /dev/shm/jack_home_studio_0_0
0000000081e65afe: 00000003 00000000 00000000 0001 03 66728
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "unix"
    path.write_bytes(TABLE)
    return path


def test_a_listening_jack_server_is_known_by_its_socket(table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "home")
    assert find_jack_server(table) == "62721"


def test_a_server_of_another_name_is_not_ours(table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JACK_DEFAULT_SERVER", raising=False)
    assert find_jack_server(table) is None


def test_no_jack_is_looked_for_on_a_system_without_a_table_of_sockets(tmp_path: Path) -> None:
    assert find_jack_server(tmp_path / "missing") is None


def test_what_a_library_complains_of_reaches_nobody(capfd: pytest.CaptureFixture[str]) -> None:
    with closed_stderr():
        os.write(2, b"jack server is not running")
        os.write(1, b"out")
    os.write(2, b"later")
    assert capfd.readouterr() == ("out", "later")
