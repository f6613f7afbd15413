"""`sargam rejudge`: what was stored gives the same lines again, for ever."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sargam_desktop.launch import main

GOLDEN = Path(__file__).parents[1] / "golden"
NAMES = sorted(path.name for path in GOLDEN.glob("*.session.json"))


def played(name: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["practice", "--session", str(GOLDEN / name), "--events"]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("name", NAMES)
def test_a_stored_session_of_any_mode_gives_the_same_bytes_again(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    first = played(name, capsys)
    assert main(["rejudge", "--all", "--events"]) == 0
    assert capsys.readouterr().out == first


def test_another_strictness_judges_the_same_notes_anew_and_leaves_the_stored_session_alone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    first = played("tempo-one-of-each.session.json", capsys)
    assert main(["rejudge", "--all", "--level", "beginner", "--events"]) == 0
    assert capsys.readouterr().out != first
    assert main(["rejudge", "--all", "--events"]) == 0
    assert capsys.readouterr().out == first


def test_a_damaged_session_is_named_and_the_others_are_judged_all_the_same(
    own_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in NAMES[:3]:
        played(name, capsys)
    with closing(sqlite3.connect(own_folders / "sargam.db")) as database, database:
        (damaged,) = database.execute("SELECT session_id FROM session LIMIT 1").fetchone()
        database.execute("UPDATE session_recording SET events = x'00' WHERE session_id = ?", (damaged,))
    assert main(["rejudge", "--all"]) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == len(NAMES[:3]) - 1
    assert damaged[:8] in err
    assert "1 session could not be judged again" in err
