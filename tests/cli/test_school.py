from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

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


@pytest.fixture
def school(say: Say) -> Say:
    """Meera teaches Asha in one class; `school` runs its commands for Meera, or for who is named first."""
    for name in ("Meera", "Asha"):
        say("learners", "add", name)

    def run(*arguments: str, who: str = "Meera", typed: str = "") -> tuple[int, str, str]:
        return say("--learner", who, "school", *arguments, typed=typed)

    assert run("teach", "Meera")[0] == 0
    assert run("create", "सोमवार")[0] == 0
    assert run("join", "सोमवार", "Asha")[0] == 0
    return run


def test_a_class_is_given_a_passage_and_its_results_are_told_and_written(school: Say, tmp_path: Path) -> None:
    given = school(
        "give", "सोमवार", "--song", "ode-to-joy", "--bars", "5-8", "--tempo", "80", "--due", "2100-01-09"
    )
    assert given[0] == 0
    assert "Ode to Joy, bars 5–8: 90 % right, at 80 % tempo or faster, until 2100-01-09" in given[1]
    [row] = json.loads(school("results", "सोमवार", "--json")[1])
    assert (row["learner"], row["bars"], row["standing"], row["late"]) == ("Asha", "5-8", "not_begun", False)
    [mine] = json.loads(school("given", "--json", who="Asha")[1])
    assert (mine["teacher"], mine["class"], mine["tempoPercent"]) == ("Meera", "सोमवार", 80)
    table = tmp_path / "results.csv"
    assert school("results", "सोमवार", "--out", str(table)) == (0, f"{table}: 1 learners\n", "")
    assert "Asha,Ode to Joy,passage,5-8" in table.read_text(encoding="utf-8-sig")
    [listed] = json.loads(school("assignments", "सोमवार", "--json")[1])
    assert school("withdraw", "सोमवार", listed["id"][:8])[0] == 0
    assert school("given", who="Asha") == (0, "You were given nothing.\n", "")


def test_a_class_is_renamed_left_and_removed_after_its_name_was_typed(school: Say) -> None:
    assert school("rename", "सोमवार", "Monday")[0] == 0
    assert school("leave", "Monday", "Asha")[0] == 0
    assert school("remove", "Monday", typed="Tuesday\n")[0] == 1
    [kept] = json.loads(school("classes", "--json")[1])
    assert (kept["name"], kept["learners"]) == ("Monday", 0)
    assert school("remove", "Monday", typed="Monday\n")[0] == 0
    assert school("classes")[1].startswith("No classes yet")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("classes",), "Classes are for teachers"),
        (("results", "सोमवार"), "Classes are for teachers"),
        (("teach", "Asha"), "Only a teacher makes a teacher"),
    ],
)
def test_a_learner_is_told_in_one_line_that_it_is_for_teachers(
    school: Say, words: tuple[str, ...], why: str
) -> None:
    code, out, err = school(*words, who="Asha")
    assert (code, out, why in err, err.count("\n")) == (1, "", True, 1)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("results", "Tuesday"), "There is no class “Tuesday”"),
        (("give", "सोमवार", "--song", "ode-to-joy", "--bars", "5-99"), "no bars 5-99"),
        (("give", "सोमवार", "--lesson", "nothing"), "There is no lesson “nothing”"),
        (("give", "सोमवार", "--song", "ode-to-joy", "--accuracy", "120"), "out of range"),
        (("withdraw", "सोमवार", "ffff"), "No assignment of the class begins"),
    ],
)
def test_what_is_not_there_is_said_in_one_line(school: Say, words: tuple[str, ...], why: str) -> None:
    code, out, err = school(*words)
    assert (code, out, why in err, err.count("\n")) == (1, "", True, 1)
