from __future__ import annotations

from pathlib import Path

from tests.cli.running import sargam
from tests.cli.test_export import judged_session


def test_the_history_lists_what_was_asked_for_and_says_when_there_is_nothing_like_it(tmp_path: Path) -> None:
    session = judged_session(tmp_path)
    found = sargam("history", "--search", "JOY ode", "--mode", "tempo", "--from", "2020-01-01")
    assert found.lines[1].split()[0] == session
    for condition in (("--search", "sakura"), ("--mode", "wait"), ("--to", "2020-01-01"), ("--grade", "A")):
        none = sargam("history", *condition)
        assert (none.code, none.err) == (0, "")
        assert none.out.startswith("No sessions like these")
    assert sargam("history", "--finished", "--json", "--accuracy", "101").code == 2
    assert sargam("history", "--from", "yesterday").code == 2
