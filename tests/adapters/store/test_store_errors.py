from __future__ import annotations

import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from sargam_desktop.adapters.store import connection as store_connection
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.errors import StoreError
from tests.adapters.store.disks import files_that_cannot_grow
from tests.adapters.store.examples import make_record, make_score, make_song


def _error_of(act: Callable[[], object]) -> StoreError:
    with pytest.raises(StoreError) as caught:
        act()
    assert "\n" not in str(caught.value)
    assert caught.value.advice
    return caught.value


def test_a_file_that_is_no_database_is_named_and_left_alone(folder: Path) -> None:
    (folder / "sargam.db").write_text("A letter to Clara. " * 100)
    error = _error_of(lambda: Store(folder))
    assert "not a database of Sargam" in error.what
    assert str(folder / "sargam.db") in error.what
    assert (folder / "sargam.db").read_text().startswith("A letter")


def test_a_damaged_database_says_so(store: Store, folder: Path) -> None:
    store.songs.save_songs([make_song(str(i), pitch=i) for i in range(100)])
    store.close()
    path = folder / "sargam.db"
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))
    assert "damaged" in _error_of(lambda: Store(folder)).what


def test_a_data_folder_that_is_a_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "cannot be opened" in _error_of(lambda: Store(tmp_path / "file")).what


@pytest.mark.usefixtures("folder")  # whose disk takes nothing
def test_a_write_that_fails_leaves_nothing_half_written(store: Store) -> None:
    store.songs.save_songs([make_song("old")])
    with files_that_cannot_grow():
        error = _error_of(lambda: store.songs.save_songs([make_song("a"), make_song("b", pitch=72)]))
    assert "The disk" in error.what
    assert store.songs.versions() == {"old": 1}
    store.songs.save_songs([make_song("a")])
    assert store.songs.versions() == {"old": 1, "a": 1}


def test_a_new_database_on_a_disk_that_takes_nothing_is_an_error(folder: Path) -> None:
    with files_that_cannot_grow():
        error = _error_of(lambda: Store(folder))
    assert "The disk" in error.what


def test_a_full_disk_says_so_and_keeps_what_was_there(small_disk: Path) -> None:
    store = Store(small_disk)
    store.songs.save_songs([make_song("old")])
    filler = small_disk / "filler"
    filler.write_bytes(bytes(shutil.disk_usage(small_disk).free))
    error = _error_of(lambda: store.songs.save_songs([make_song(str(i), pitch=i) for i in range(99)]))
    assert "The disk is full" in error.what
    assert store.songs.versions() == {"old": 1}
    filler.unlink()
    store.songs.save_songs([make_song("new")])
    store.close()


def test_a_read_only_disk_is_an_error_that_offers_another_folder(small_disk: Path) -> None:
    store = Store(small_disk)
    store.songs.save_songs([make_song("old")])
    store.close()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    error = _error_of(lambda: Store(small_disk).songs.save_songs([make_song("new")]))
    assert "--data-dir" in error.advice


def test_a_database_that_another_program_holds_says_so(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_connection, "BUSY_TIMEOUT_S", 0.05)
    with closing(sqlite3.connect(folder / "sargam.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "Another program" in _error_of(lambda: store.songs.save_songs([make_song()])).what
        assert store.songs.list_songs() == []
    store.songs.save_songs([make_song()])


@pytest.mark.parametrize(
    "damage",
    [
        """session SET settings = '{"mode": "sideways"}'""",
        "session SET settings = '{'",
        "session SET state = 'sleeping'",
        "session SET started_at = 'yesterday'",
    ],
)
def test_a_damaged_session_says_so(store: Store, folder: Path, damage: str) -> None:
    store.sessions.begin(make_record(), make_score())
    _update(folder, damage)
    assert "damaged" in _error_of(store.sessions.list_sessions).what


def test_a_damaged_song_says_so(store: Store, folder: Path) -> None:
    store.songs.save_songs([make_song()])
    _update(folder, "score SET blob = x'00'")
    assert "damaged" in _error_of(lambda: store.songs.load_song("ode-to-joy")).what
    _update(folder, "song SET tags = '{'")
    assert "damaged" in _error_of(store.songs.list_songs).what


def _update(folder: Path, damage: str) -> None:
    with closing(sqlite3.connect(folder / "sargam.db")) as other:
        other.execute(f"UPDATE {damage}")
        other.commit()
