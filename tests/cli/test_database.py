from datetime import date
from pathlib import Path

from sargam_desktop.adapters.store.backup_shelf import BackupShelf
from sargam_desktop.tutor.backups import unwatched
from tests.cli.running import sargam

TAKE = Path(__file__).parents[1] / "golden" / "tempo-one-of-each.session.json"


def test_data_go_from_one_computer_to_another_as_one_file(tmp_path: Path) -> None:
    backup = tmp_path / "mine.sargam-backup"
    assert sargam("practice", "--session", TAKE).code == 0
    assert sargam("db", "backup", backup).code == 0
    other = tmp_path / "other"
    seen = sargam("db", "restore", backup, "--preview", "--data-dir", other)
    assert (seen.code, seen.lines[3].split()) == (0, ["1", "0", "1", "sessions"])
    assert sargam("db", "restore", backup, "--data-dir", other).code == 0
    played = sargam("history", "--json").out
    assert "overallScore" in played
    assert sargam("history", "--json", "--data-dir", other).out == played
    checked = sargam("db", "check", "--data-dir", other)
    assert (checked.code, checked.lines[2].split()) == (0, ["1", "sessions"])


def test_a_foreign_file_is_refused_in_one_line(tmp_path: Path) -> None:
    foreign = tmp_path / "cake.sargam-backup"
    foreign.write_text("flour")
    refused = sargam("db", "restore", foreign)
    assert (refused.code, refused.out, len(refused.err.splitlines())) == (1, "", 1)
    assert "cake.sargam-backup cannot be restored" in refused.err


def test_data_of_the_newest_version_need_no_upgrade() -> None:
    assert "nothing to bring forward" in sargam("db", "upgrade").out


def test_the_backups_that_made_themselves_are_listed(own_folders: Path) -> None:
    assert sargam("db", "backups").out == ""
    assert sargam("practice", "--session", TAKE).code == 0
    made = BackupShelf(own_folders, own_folders / "settings.json").make(None, date(2026, 12, 1), unwatched)
    assert made is not None
    listed = sargam("db", "backups")
    assert (listed.code, len(listed.lines)) == (0, 1)
    assert listed.lines[0].startswith("2026-12-01")
    assert listed.lines[0].endswith(made.path)


def test_everything_is_exported_and_a_session_of_it_is_judged_again_as_it_was(tmp_path: Path) -> None:
    told = sargam("practice", "--session", TAKE, "--events").lines
    song = tmp_path / "तान.sargam"
    song.write_text("S R G m | P S' D P\nm R G S | S S S S\n", encoding="utf-8")
    assert sargam("import", song).code == 0
    exported = sargam("db", "export", tmp_path / "all")
    assert exported.code == 0
    played = sorted((tmp_path / "all" / "sessions").rglob("*.json"))
    assert len(played) == 1
    assert len(list((tmp_path / "all" / "sessions").rglob("*.mid"))) == 1
    assert len(list((tmp_path / "all" / "songs").rglob("*.sargam"))) == 1
    again = sargam("practice", "--session", played[0], "--events").lines
    assert again[1:] == told[1:]  # the first line names the session
    for name in ("README.txt", "profile.json", "settings.json", "history.csv", "progress.csv"):
        assert (tmp_path / "all" / name).stat().st_size > 0
