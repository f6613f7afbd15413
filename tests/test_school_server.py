"""Which server a desk keeps its data on, and that nobody reads the password by the way."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.keeping import StoreKeeping
from sargam_desktop.adapters.store.server_keeping import ServerKeeping
from sargam_desktop.bootstrap import Program
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.school_server import SchoolServer

URL = "postgresql://desk:secret@server/school?sslmode=verify-full"


def server_of(folder: Path, **environment: str) -> SchoolServer:
    return SchoolServer(folder, environment)


def test_a_desk_keeps_its_data_itself_until_a_server_is_chosen(tmp_path: Path) -> None:
    server = server_of(tmp_path)
    assert (server.address, server.place, server.is_fixed) == (None, None, False)
    assert isinstance(server.keeping(tmp_path, tmp_path / "settings.json"), StoreKeeping)


def test_a_chosen_server_is_remembered_until_it_is_left(tmp_path: Path) -> None:
    server_of(tmp_path).choose(URL)
    again = server_of(tmp_path)
    assert again.address is not None
    assert again.address.url == URL
    assert again.place == "desk@server/school"
    assert isinstance(again.keeping(tmp_path, tmp_path / "settings.json"), ServerKeeping)
    again.leave()
    assert server_of(tmp_path).address is None


def test_a_server_that_is_left_for_the_next_start_has_the_data_until_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SARGAM_DATABASE_URL", raising=False)
    program = Program(str(tmp_path))
    program.school_server.choose(URL)
    store = program.store
    program.school_server.leave()
    assert program.school_server.place is None
    assert not program.are_data_here  # or deleting everything would empty the file of this computer
    assert isinstance(program.safekeeping, ServerKeeping)
    store.close()


def test_the_environment_comes_before_what_is_remembered(tmp_path: Path) -> None:
    server_of(tmp_path).choose(URL)
    other = server_of(tmp_path, SARGAM_DATABASE_URL="postgresql://desk@other/school")
    assert (other.place, other.is_fixed) == ("desk@other/school", True)


def test_what_is_no_address_is_not_remembered(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="postgresql://role@server/database"):
        server_of(tmp_path).choose("http://server/school")
    assert not list(tmp_path.glob("server*"))


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has file modes")
def test_only_its_owner_reads_the_note_and_no_backup_holds_it(tmp_path: Path) -> None:
    server_of(tmp_path).choose(URL)
    [note] = tmp_path.glob("*.*")
    assert stat.S_IMODE(note.stat().st_mode) == 0o600
    assert note.name not in {"settings.json", "sargam.db"}


@pytest.mark.parametrize("damage", ["", "[]", '{"url": 3}', "{"])
def test_a_damaged_note_is_told_rather_than_taken_for_a_desk_without_data(
    tmp_path: Path, damage: str
) -> None:
    (tmp_path / "server.json").write_text(damage)
    server = server_of(tmp_path)
    with pytest.raises(StoreError, match=r"server\.json"):
        _ = server.address
    assert server.place is None
    server.choose(URL)
    assert server.place == "desk@server/school"
