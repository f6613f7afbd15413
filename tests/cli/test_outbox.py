from __future__ import annotations

from pathlib import Path

import pytest

from tests.adapters.store.school import School
from tests.cli.running import sargam
from tests.stoppable_postgres import SchoolServer, school_server

__all__ = ["school_server"]

TAKE = Path(__file__).parents[1] / "golden" / "tempo-one-of-each.session.json"


def test_what_is_played_while_the_server_is_away_is_listed_and_handed_in_on_demand(
    school_server: SchoolServer,
) -> None:
    there = {"SARGAM_DATABASE_URL": School(school_server).address.url}
    away = {"SARGAM_DATABASE_URL": "postgresql://desk@127.0.0.1:9/school"}
    assert sargam("practice", "--session", TAKE, **there).err == ""
    assert sargam("db", "outbox", **there).lines == ["Nothing waits at this desk"]
    played = sargam("practice", "--session", TAKE, **away)
    assert played.code == 0
    assert "The school's server does not answer. 1 session waits at this desk" in played.err
    assert len(sargam("db", "outbox", **away).lines) == 1
    refused = sargam("history", **away)
    assert (refused.code, refused.out) == (1, "")
    assert sargam("db", "outbox", "--now", **there).lines[0] == "1 session handed in"
    assert len(sargam("history", **there).lines) == 3


def test_a_computer_that_keeps_its_own_data_has_no_outbox() -> None:
    told = sargam("db", "outbox")
    assert (told.code, told.out) == (1, "")
    assert "keeps its own data" in told.err


@pytest.fixture(autouse=True)
def no_shipped_database(own_folders: Path) -> None:
    """The data folder is that of a desk; what other commands find there is not needed."""
    (own_folders / "sargam.db").unlink(missing_ok=True)
