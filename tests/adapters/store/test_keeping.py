import hashlib
import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from sargam_desktop.adapters.store.keeping import StoreKeeping
from sargam_desktop.adapters.store.schema import HEAD
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.errors import (
    NewerStoreError,
    StoreError,
    UnreadableFileError,
    UnwritableFileError,
)
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.tutor.backups import CancelledError, Kept, RestoreManner
from tests.adapters.store.examples import ask, make_events, make_record, make_result, make_score, make_song


@pytest.fixture
def keeping(folder: Path) -> StoreKeeping:
    return StoreKeeping(folder, folder / "settings.json")


def play(folder: Path, *numbers: int) -> None:
    """Leave finished sessions in the store of a folder."""
    store = Store(folder)
    for number in numbers:
        record = make_record(number)
        store.sessions.begin(record, make_score())
        store.sessions.append(record.session_id, make_events())
    store.close()


def finish(folder: Path, *numbers: int) -> None:
    """Leave sessions of a minute with a result."""
    store = Store(folder)
    for number in numbers:
        store.sessions.begin(make_record(number), make_score())
        ended = {"state": SessionState.FINISHED, "played_us": 60_000_000, "result": make_result()}
        store.sessions.finish(make_record(number, **ended))
    store.close()


def sessions(folder: Path) -> list[SessionRecord]:
    store = Store(folder)
    found = store.sessions.list_sessions(1000, 0, None)
    store.close()
    return found


def elsewhere(tmp_path: Path, *numbers: int) -> Path:
    """Return the folder of another computer of the same learner."""
    here, other = tmp_path / "data", tmp_path / "other"
    other.mkdir()
    if not (here / "sargam.db").exists():
        play(here)
    StoreKeeping(here, here / "none").back_up(str(tmp_path / "start"))
    StoreKeeping(other, other / "none").restore(str(tmp_path / "start"), RestoreManner.REPLACE)
    shutil.rmtree(other / "backups")
    play(other, *numbers)
    return other


def backup_of(folder: Path, tmp_path: Path) -> Path:
    target = tmp_path / "mine.sargam-backup"
    StoreKeeping(folder, folder / "settings.json").back_up(str(target))
    return target


def rewrite(backup: Path, **parts: bytes) -> None:
    """Put other parts into a backup, with sums that are right."""
    with ZipFile(backup) as archive:
        found = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(found.pop("backup.json"))
    found |= {name.replace("_", "."): data for name, data in parts.items()}
    for name, data in found.items():
        manifest["parts"][name] = {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    with ZipFile(backup, "w", ZIP_DEFLATED) as archive:
        for name, data in found.items():
            archive.writestr(name, data)
        archive.writestr("backup.json", json.dumps(manifest))


def test_a_backup_restores_into_an_empty_store(folder: Path, keeping: StoreKeeping, tmp_path: Path) -> None:
    other = elsewhere(tmp_path, 1, 2)
    preview = keeping.restore(str(backup_of(other, tmp_path)), RestoreManner.ADD)
    assert sessions(folder) == sessions(other)
    assert ask(folder, "SELECT * FROM session_chunk") == ask(other, "SELECT * FROM session_chunk")
    assert preview.counts[1] == (Kept.SESSIONS, 2, 0, 2)


def test_adding_keeps_what_is_there_and_brings_what_is_not(
    folder: Path, keeping: StoreKeeping, tmp_path: Path
) -> None:
    other = elsewhere(tmp_path, 1, 2)
    play(folder, 2, 3)
    backup = backup_of(other, tmp_path)
    for _ in range(2):
        keeping.restore(str(backup), RestoreManner.ADD)
    assert [record.session_id for record in sessions(folder)] == [
        make_record(n).session_id for n in (3, 2, 1)
    ]
    assert keeping.check().troubles == ()


def test_days_that_get_sessions_from_elsewhere_are_summed_up_again(
    folder: Path, keeping: StoreKeeping, tmp_path: Path
) -> None:
    other = elsewhere(tmp_path)
    finish(other, 1, 2)
    finish(folder, 2, 3)
    keeping.restore(str(backup_of(other, tmp_path)), RestoreManner.ADD)
    assert ask(folder, "SELECT sessions, expected, played_us FROM practice_day") == [(3, 27, 180_000_000)]


def test_a_second_learner_comes_along_as_another_one(
    folder: Path, keeping: StoreKeeping, tmp_path: Path
) -> None:
    play(folder, 1)
    stranger = tmp_path / "stranger"
    stranger.mkdir()
    play(stranger, 2)
    keeping.restore(str(backup_of(stranger, tmp_path)), RestoreManner.ADD)
    assert ask(folder, "SELECT count(*) FROM learner") == [(2,)]
    assert [record.session_id for record in sessions(folder)] == [make_record(1).session_id]


def test_replacing_leaves_the_backup_alone_and_a_backup_of_what_was(
    folder: Path, keeping: StoreKeeping, tmp_path: Path
) -> None:
    other = elsewhere(tmp_path, 1)
    play(folder, 3)
    keeping.restore(str(backup_of(other, tmp_path)), RestoreManner.REPLACE)
    assert [record.session_id for record in sessions(folder)] == [make_record(1).session_id]
    (before,) = (folder / "backups").iterdir()
    keeping.restore(str(before), RestoreManner.REPLACE)
    assert [record.session_id for record in sessions(folder)] == [make_record(3).session_id]


def test_a_preview_changes_nothing(folder: Path, keeping: StoreKeeping, tmp_path: Path) -> None:
    other = elsewhere(tmp_path, 1, 2)
    play(folder, 2)
    preview = keeping.preview(str(backup_of(other, tmp_path)))
    assert preview.counts[1][1:] == (2, 1, 1)
    assert [record.session_id for record in sessions(folder)] == [make_record(2).session_id]
    assert sorted(path.name for path in folder.iterdir() if path.is_dir()) == ["instances"]


def test_a_session_that_another_program_plays_meanwhile_is_not_lost(
    folder: Path, keeping: StoreKeeping, tmp_path: Path
) -> None:
    backup = backup_of(elsewhere(tmp_path, 1), tmp_path)
    running = Store(folder)
    running.sessions.begin(make_record(9), make_score())
    keeping.restore(str(backup), RestoreManner.ADD)
    running.sessions.append(make_record(9).session_id, make_events())
    running.close()
    assert len(sessions(folder)) == 2


def test_a_backup_while_another_window_writes_all_the_time_is_copied_once_and_is_of_one_moment(
    folder: Path, keeping: StoreKeeping, tmp_path: Path
) -> None:
    play(folder, 1)
    shares: list[float] = []
    with closing(sqlite3.connect(folder / "sargam.db")) as other:
        other.execute("CREATE TABLE notes (note)")
        other.executemany("INSERT INTO notes VALUES (zeroblob(4000))", [()] * 600)
        other.commit()

        def write_meanwhile(share: float) -> bool:
            shares.append(share)
            other.execute("INSERT INTO notes VALUES (NULL)")
            other.commit()
            return len(shares) < 100

        target = tmp_path / "mine.sargam-backup"
        keeping.back_up(str(target), write_meanwhile)
    assert shares == sorted(shares)
    with ZipFile(target) as archive:
        archive.extract("sargam.db", tmp_path)
    assert ask(tmp_path, "SELECT count(*) FROM notes") == [(600,)]


def test_settings_come_with_the_backup_but_never_over_ones_that_stay(
    folder: Path, keeping: StoreKeeping, tmp_path: Path
) -> None:
    other = elsewhere(tmp_path, 1)
    (other / "settings.json").write_text("theirs")
    backup = str(backup_of(other, tmp_path))
    keeping.restore(backup, RestoreManner.ADD)
    assert (folder / "settings.json").read_text() == "theirs"
    (folder / "settings.json").write_text("mine")
    keeping.restore(backup, RestoreManner.ADD)
    assert (folder / "settings.json").read_text() == "mine"
    keeping.restore(backup, RestoreManner.REPLACE)
    assert (folder / "settings.json").read_text() == "theirs"


def test_a_backup_that_is_cancelled_leaves_the_old_one_and_nothing_else(
    keeping: StoreKeeping, tmp_path: Path
) -> None:
    target = tmp_path / "old.sargam-backup"
    target.write_bytes(b"old")
    with pytest.raises(CancelledError):
        keeping.back_up(str(target), lambda share: share < 0.7)
    assert target.read_bytes() == b"old"
    assert not list(tmp_path.glob(".sargam*"))


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_cut_backup_is_refused_in_one_sentence(
    folder: Path, keeping: StoreKeeping, tmp_path: Path, share: float
) -> None:
    backup = backup_of(elsewhere(tmp_path, 1), tmp_path)
    data = backup.read_bytes()
    backup.write_bytes(data[: int(len(data) * share)])
    play(folder, 2)
    with pytest.raises(UnreadableFileError, match=r"mine\.sargam-backup cannot be restored"):
        keeping.restore(str(backup), RestoreManner.REPLACE)
    assert len(sessions(folder)) == 1
    assert not list(folder.glob(".sargam*"))


def test_a_wrong_byte_is_refused_or_does_not_matter(keeping: StoreKeeping, tmp_path: Path) -> None:
    backup = backup_of(elsewhere(tmp_path, 1), tmp_path)
    whole = backup.read_bytes()
    counts = keeping.preview(str(backup)).counts
    refused = 0
    for place in range(10, len(whole), len(whole) // 60):
        backup.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        try:
            assert keeping.preview(str(backup)).counts == counts
        except UnreadableFileError:
            refused += 1
    assert refused > 30


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"hello" * 100, b"SQLite format 3\0" + bytes(200)])
def test_a_foreign_file_is_refused(keeping: StoreKeeping, tmp_path: Path, data: bytes) -> None:
    foreign = tmp_path / "holiday.zip"
    foreign.write_bytes(data)
    with pytest.raises(UnreadableFileError, match="cannot be restored"):
        keeping.preview(str(foreign))


def test_a_missing_file_is_told(keeping: StoreKeeping, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="No such file"):
        keeping.preview(str(tmp_path / "nowhere"))


def test_a_database_that_is_none_is_refused(keeping: StoreKeeping, tmp_path: Path) -> None:
    backup = backup_of(elsewhere(tmp_path, 1), tmp_path)
    rewrite(backup, sargam_db=b"SQLite format 3\0" + bytes(4000))
    with pytest.raises(UnreadableFileError, match="its database is damaged"):
        keeping.preview(str(backup))


def test_a_backup_of_a_newer_version_says_so(keeping: StoreKeeping, tmp_path: Path) -> None:
    other = elsewhere(tmp_path, 1)
    backup = backup_of(other, tmp_path)
    with closing(sqlite3.connect(other / "sargam.db")) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    rewrite(backup, sargam_db=(other / "sargam.db").read_bytes())
    with pytest.raises(NewerStoreError, match="newer version"):
        keeping.preview(str(backup))


def test_triggers_of_a_foreign_database_stay_outside(
    folder: Path, keeping: StoreKeeping, tmp_path: Path
) -> None:
    other = elsewhere(tmp_path, 1)
    backup = backup_of(other, tmp_path)
    with closing(sqlite3.connect(other / "sargam.db")) as database:
        database.execute("CREATE TRIGGER bad AFTER INSERT ON session BEGIN DELETE FROM session; END")
        database.commit()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    rewrite(backup, sargam_db=(other / "sargam.db").read_bytes())
    keeping.restore(str(backup), RestoreManner.REPLACE)
    assert ask(folder, "SELECT count(*) FROM sqlite_master WHERE type = 'trigger'") == [(0,)]
    assert len(sessions(folder)) == 1


@pytest.mark.parametrize("claimed", [200 * 1024 * 1024, 1000])
def test_a_bomb_is_refused_before_it_is_unpacked(
    folder: Path, keeping: StoreKeeping, tmp_path: Path, claimed: int
) -> None:
    bomb = tmp_path / "bomb.sargam-backup"
    with ZipFile(bomb, "w", ZIP_DEFLATED) as archive, archive.open("sargam.db", "w") as part:
        for _ in range(200):
            part.write(bytes(1024 * 1024))
    manifest = {
        "form": "sargam-backup-1",
        "version": "1",
        "made_at": "2026-01-01T00:00:00+00:00",
        "revision": HEAD,
        "parts": {"sargam.db": {"size": claimed, "sha256": ""}},
    }
    with ZipFile(bomb, "a") as archive:
        archive.writestr("backup.json", json.dumps(manifest))
    with pytest.raises(UnreadableFileError):
        keeping.preview(str(bomb))
    assert not list(folder.glob(".sargam*"))


def test_a_full_disk_is_told_and_leaves_no_part(
    folder: Path, keeping: StoreKeeping, small_disk: Path
) -> None:
    store = Store(folder)
    store.songs.save_songs(
        [make_song(f"song-{n}", title=hashlib.sha512(bytes([n])).hexdigest() * 40) for n in range(250)]
    )
    store.close()
    with pytest.raises(UnwritableFileError, match="No space left"):
        keeping.back_up(str(small_disk / "mine.sargam-backup"))
    assert list(small_disk.iterdir()) == []


def test_a_whole_store_passes_its_check(folder: Path, keeping: StoreKeeping) -> None:
    play(folder, 1, 2)
    report = keeping.check()
    assert (report.troubles, report.is_newest, dict(report.counts)[Kept.SESSIONS]) == ((), True, 2)


def test_a_check_names_each_fault(folder: Path, keeping: StoreKeeping) -> None:
    play(folder, 1, 2)
    with closing(sqlite3.connect(folder / "sargam.db")) as database:
        database.execute("UPDATE score SET blob = x'00'")
        database.execute("UPDATE session SET settings = '{}' WHERE title = 'Ode to Joy'")
        database.execute("INSERT INTO session_recording SELECT session_id, x'00' FROM session LIMIT 1")
        database.execute("DELETE FROM session_chunk WHERE sequence = 0")
        database.execute("INSERT INTO session_chunk VALUES ('nobody', 0, '')")
        database.commit()
    told = " / ".join(keeping.check().troubles)
    for part in ("belongs to a session that is not there", "score", "session", "cannot be read"):
        assert part in told


def test_a_check_without_a_database_says_so(keeping: StoreKeeping) -> None:
    with pytest.raises(StoreError, match="no database yet"):
        keeping.check()
