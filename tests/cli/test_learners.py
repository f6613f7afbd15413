from __future__ import annotations

import io
import json
from collections.abc import Callable

import pytest

from sargam_desktop.launch import main

Say = Callable[..., tuple[int, str, str]]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Say:
    """Run a command in this process; `typed` is what stands on its standard input."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

    def run(*arguments: str, typed: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = main(list(arguments))
        out, err = capsys.readouterr()
        return code, out, err

    return run


def test_learners_are_added_listed_chosen_and_removed(say: Say) -> None:
    assert say("learners", "add", "Asha")[0] == 0
    assert say("learners", "add", "Ravi")[0] == 0
    code, _, err = say("history")
    assert (code, "not known who plays" in err) == (1, True)
    assert say("learners", "use", "ravi") == (0, "Ravi plays here from now on.\n", "")
    assert say("history")[0] == 0
    listed = json.loads(say("learners", "list", "--json")[1])
    assert [(each["name"], each["playsHere"]) for each in listed] == [("Asha", False), ("Ravi", True)]
    code, _, err = say("learners", "remove", "Asha", typed="Ravi\n")
    assert (code, "Nothing was removed" in err) == (1, True)
    assert say("learners", "remove", "Asha", typed="Asha\n")[0] == 0
    assert "Asha" not in say("learners", "list")[1]


def test_a_passphrase_guards_a_learner_in_the_terminal(say: Say) -> None:
    assert say("learners", "add", "Asha", "--passphrase", typed="secret\n")[0] == 0
    assert say("history", "--learner", "Asha", typed="secret\n")[0] == 0
    code, out, err = say("history", "--learner", "Asha", typed="guess\n")
    assert (code, out) == (1, "")
    assert "The passphrase is not right" in err
    code, _, err = say("learners", "use", "Asha", typed="secret\n")
    assert code == 1
    assert "no keyring" in err
    assert say("learners", "remove", "Asha", "--yes", typed="\n")[0] == 1
    assert "Asha" in say("learners", "list")[1]
    assert say("learners", "remove", "Asha", "--yes", typed="secret\n")[0] == 0


@pytest.mark.parametrize("name", ["", "   ", "a\x1bb", "x" * 81])
def test_a_name_that_cannot_be_used_is_told_in_one_line(say: Say, name: str) -> None:
    code, out, err = say("learners", "add", name)
    assert (code, out, err.count("\n")) == (1, "", 1)
