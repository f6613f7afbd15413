"""Learners at the desks of a school, each desk a program with a folder of its own."""

from __future__ import annotations

from pathlib import Path

from sargam_desktop.adapters.store.store import NOBODY
from sargam_desktop.domain.profile import ProfileDraft
from tests.adapters.store.examples import MORNING
from tests.adapters.store.places import ServerPlace
from tests.cli.running import sargam
from tests.postgres_server import PASSWORD


def test_a_learner_finds_at_the_second_desk_what_she_played_at_the_first(
    server_place: ServerPlace, tmp_path: Path
) -> None:
    url = server_place.address.url
    here = {"SARGAM_DATABASE_URL": url, "SARGAM_DATA_DIR": str(tmp_path / "here")}
    there = {"SARGAM_DATABASE_URL": url, "SARGAM_DATA_DIR": str(tmp_path / "there")}
    store = server_place.open(NOBODY)
    for name in ("Asha", "Ravi"):
        store.learners.add(name.lower(), ProfileDraft(name), None, MORNING)
    store.close()
    bar = ("--bars", "1-1", "--speed", "200", "--demo")
    played = sargam("practice", "ode-to-joy", *bar, "--learner", "Asha", **here)
    assert (played.code, played.err) == (0, "")
    assert "Ode to Joy" in sargam("history", "--learner", "Asha", **there).out
    checked = sargam("db", "check", **there)
    assert (checked.code, checked.err) == (0, "")
    assert PASSWORD not in checked.out
    assert not list(tmp_path.glob("*here/sargam.db"))
    written = [path.read_text() for path in tmp_path.rglob("*.log")]
    assert all("p%40ss" not in text and PASSWORD not in text for text in written)


def test_a_server_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    url = "postgresql://desk:secret@127.0.0.1:1/school"
    run = sargam("history", SARGAM_DATABASE_URL=url, SARGAM_DATA_DIR=str(tmp_path))
    assert run.code == 1
    assert run.err.startswith("sargam: The school's server does not answer. Until it answers, ")
    assert len(run.err.splitlines()) == 1
    assert "secret" not in run.err
