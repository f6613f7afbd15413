"""Wrong use: exit code 2, and a line that says what is wrong."""

from __future__ import annotations

import pytest

from tests.cli.running import sargam

WRONG = {
    "name a song": ("practice",),
    "say who plays": ("practice", "ode-to-joy"),
    "leave the song out": ("practice", "ode-to-joy", "--session", "session.json"),
    "not allowed with argument": ("practice", "ode-to-joy", "--demo", "--midi-port", "piano"),
    "10 is not within 25 to 200": ("practice", "ode-to-joy", "--demo", "--speed", "10"),
    "8-5 is not a range of bars": ("practice", "ode-to-joy", "--demo", "--bars", "8-5"),
    "invalid choice: 'sing'": ("sing",),
    "hard is not one of beginner, steady, precise": ("practice", "ode-to-joy", "--demo", "--level", "hard"),
    "0 is not a count": ("history", "--limit", "0"),
    "unrecognized arguments: --loud": ("songs", "--loud"),
}


@pytest.mark.parametrize("words", WRONG)
def test_wrong_use_is_said_in_a_line_and_ends_with_two(words: str) -> None:
    run = sargam(*WRONG[words])
    assert (run.code, run.out) == (2, "")
    last = run.err.splitlines()[-1]
    assert last.startswith("sargam")
    assert words in last
    assert "Traceback" not in run.err
