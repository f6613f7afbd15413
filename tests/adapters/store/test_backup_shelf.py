import os
from datetime import date, timedelta
from pathlib import Path

import pytest
from filelock import FileLock

from sargam_desktop.adapters.store.backup_shelf import BackupShelf
from sargam_desktop.adapters.store.emptying import empty_store
from sargam_desktop.adapters.store.keeping import StoreKeeping
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.errors import StoreError, UnwritableFileError
from sargam_desktop.tutor.backups import CancelledError, Kept, RestoreManner, unwatched
from tests.adapters.store.disks import files_that_cannot_grow
from tests.adapters.store.test_keeping import play, sessions

TODAY = date(2026, 12, 1)


@pytest.fixture
def shelf(folder: Path) -> BackupShelf:
    return BackupShelf(folder, folder / "settings.json")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def days(shelf: BackupShelf, chosen: Path | None = None) -> list[date]:
    return [backup.day for backup in shelf.list_backups(None if chosen is None else str(chosen))]


def test_a_day_has_one_backup_that_can_be_restored(shelf: BackupShelf, folder: Path) -> None:
    play(folder, 1, 2)
    assert shelf.is_due(None, TODAY)
    made = shelf.make(None, TODAY, unwatched)
    assert made is not None
    assert not shelf.is_due(None, TODAY)
    assert shelf.make(None, TODAY, unwatched) is None
    assert [backup.path for backup in shelf.list_backups(None)] == [made.path]
    preview = StoreKeeping(folder, folder / "settings.json").preview(made.path)
    assert [count.in_backup for count in preview.counts if count.kept is Kept.SESSIONS] == [2]


def test_a_store_that_is_not_there_yet_is_not_due(shelf: BackupShelf) -> None:
    assert not shelf.is_due(None, TODAY)


def test_old_backups_of_this_store_go_and_others_stay(
    shelf: BackupShelf, folder: Path, tmp_path: Path
) -> None:
    play(folder, 1)
    chosen = tmp_path / "stick"
    chosen.mkdir()
    for back in range(1, 20):
        shelf.make(str(chosen), TODAY - timedelta(days=20 - back), unwatched)
    (chosen / "sargam-2001-01-01-0123abcd.sargam-backup").write_bytes(b"another computer's")
    (chosen / "notes.txt").write_text("mine")
    shelf.make(str(chosen), TODAY, unwatched)
    own = [day for day in days(shelf, chosen) if day.year == TODAY.year]
    assert own == [TODAY, *(TODAY - timedelta(days=back) for back in range(1, 7))]
    assert {"notes.txt", "sargam-2001-01-01-0123abcd.sargam-backup"} <= set(names(chosen))


def test_on_a_full_disk_the_backups_stay_as_they_were(shelf: BackupShelf, folder: Path) -> None:
    play(folder, 1)
    shelf.make(None, TODAY - timedelta(days=1), unwatched)
    before = names(folder / "backups")
    with files_that_cannot_grow(), pytest.raises((UnwritableFileError, StoreError)):
        shelf.make(None, TODAY, unwatched)
    assert names(folder / "backups") == before


def test_a_folder_that_has_gone_is_told_in_words(shelf: BackupShelf, folder: Path, tmp_path: Path) -> None:
    play(folder, 1)
    with pytest.raises(UnwritableFileError, match="cannot be written"):
        shelf.make(str(tmp_path / "gone"), TODAY, unwatched)
    assert shelf.list_backups(str(tmp_path / "gone")) == []


def test_while_another_window_makes_it_none_is_made(shelf: BackupShelf, folder: Path) -> None:
    play(folder, 1)
    with FileLock(folder / "daily-backup.lock"):
        assert shelf.make(None, TODAY, unwatched) is None
    assert shelf.is_due(None, TODAY)


def test_what_a_program_unpacked_that_was_killed_while_restoring_goes_with_the_next_backup(
    shelf: BackupShelf, folder: Path
) -> None:
    play(folder, 1)
    old, new = folder / ".sargam-restore-old", folder / ".sargam-restore-new"
    for room in (old, new):
        room.mkdir()
        (room / "sargam.db").write_bytes(b"data of everybody")
    os.utime(old, (0, 0))
    assert shelf.make(None, TODAY, unwatched) is not None
    assert (old.exists(), new.exists()) == (False, True)


def test_a_cancelled_backup_leaves_nothing(shelf: BackupShelf, folder: Path) -> None:
    play(folder, 1)
    with pytest.raises(CancelledError):
        shelf.make(None, TODAY, lambda share: share < 0.9)
    assert names(folder / "backups") == []


def test_damaged_data_push_no_good_backup_out(shelf: BackupShelf, folder: Path) -> None:
    play(folder, *range(1, 30))
    shelf.make(None, TODAY - timedelta(days=1), unwatched)
    database = folder / "sargam.db"
    data = bytearray(database.read_bytes())
    for page in range(4, len(data) // 4096):
        data[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    database.write_bytes(data)
    with pytest.raises(StoreError):
        shelf.make(None, TODAY, unwatched)
    assert days(shelf) == [TODAY - timedelta(days=1)]


def test_the_backup_before_a_restore_is_among_those_to_go_back_to(shelf: BackupShelf, folder: Path) -> None:
    play(folder, 1)
    made = shelf.make(None, TODAY, unwatched)
    assert made is not None
    StoreKeeping(folder, folder / "settings.json").restore(made.path, RestoreManner.ADD)
    assert [backup.is_before_restore for backup in shelf.list_backups(None)].count(True) == 1


def test_the_newest_good_backup_takes_the_place_of_a_damaged_database(
    shelf: BackupShelf, folder: Path
) -> None:
    play(folder, 1, 2)
    shelf.make(None, TODAY - timedelta(days=1), unwatched)
    made = shelf.make(None, TODAY, unwatched)
    assert made is not None
    Path(made.path).write_bytes(b"cut")
    (folder / "sargam.db").write_bytes(b"no database" * 1000)
    assert shelf.is_damaged()
    assert shelf.rescue(None).day == TODAY - timedelta(days=1)
    assert not shelf.is_damaged()
    assert len(sessions(folder)) == 2
    assert len(list(folder.glob("sargam.db.damaged-*"))) == 1


def test_data_that_are_whole_are_not_taken_for_damaged(shelf: BackupShelf, folder: Path) -> None:
    play(folder, 1)
    shelf.make(None, TODAY, unwatched)
    with pytest.raises(StoreError, match="not damaged"):
        shelf.rescue(None)
    assert len(sessions(folder)) == 1


def test_the_last_learner_leaves_an_empty_store(folder: Path) -> None:
    play(folder, 1, 2)
    before = (folder / "sargam.db").stat().st_size
    empty_store(folder)
    store = Store(folder)
    assert store.sessions.list_sessions(10, 0, None) == []
    assert len(store.learners.list_profiles()) == 1
    store.close()
    assert (folder / "sargam.db").stat().st_size <= before
