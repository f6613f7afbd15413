"""Command line: the words of `sargam school`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from typing import Final

from sargam_desktop.domain.grading import Grade
from sargam_desktop.domain.score import Hands

_CLASS: Final = "name of a class, or beginning of its id"


def add_school_commands(
    school: argparse.ArgumentParser,
    percent: Callable[[str], int],
    bars: Callable[[str], tuple[int, int]],
) -> list[argparse.ArgumentParser]:
    """Describe the commands; return their parsers.

    Args:
        school: The parser of `sargam school`.
        percent: Reads a tempo.
        bars: Reads a range of bars.
    """
    commands = school.add_subparsers(
        dest="school_command", title="commands", metavar="COMMAND", required=True
    )

    def add(name: str, text: str, *words: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text.capitalize() + ".")
        for word in words:
            command.add_argument(word, metavar=word.upper().removesuffix("_NAME"), help=_HELP[word])
        return command

    given = add("give", "give a class a song, bars of one, or a lesson", "class_name")
    _describe_assignment(given, percent, bars)
    removed = add("remove", "remove a class; what was played stays with who played it", "class_name")
    removed.add_argument("--yes", action="store_true", help="do not ask for the name again")
    results = add("results", "show how each learner stands with what a class was given", "class_name")
    results.add_argument("--of", dest="whose", metavar="NAME", help="one learner, with each take")
    results.add_argument("--out", metavar="FILE", help="write them to a .csv or .json file")
    listed = [
        add("classes", "list your classes"),
        add("assignments", "list what a class was given", "class_name"),
        add("given", "list what you were given yourself"),
        results,
    ]
    for command in listed:
        command.add_argument("--json", action="store_true", help="as JSON, for other programs")
    return [
        *listed,
        given,
        removed,
        add("create", "add a class", "class_name"),
        add("rename", "give a class another name", "class_name", "name"),
        add("join", "let a learner join a class", "class_name", "learner_name"),
        add("leave", "let a learner leave a class", "class_name", "learner_name"),
        add("withdraw", "take back what a class was given", "class_name", "assignment"),
        add("teach", "let a learner teach: one is made a teacher by another", "learner_name"),
        add("retire", "let a learner no longer teach", "learner_name"),
    ]


_HELP: Final = {
    "class_name": _CLASS,
    "name": "the new name",
    "learner_name": "name of a learner, or beginning of an id",
    "assignment": "beginning of its id, as “sargam school assignments” shows it",
}


def _describe_assignment(
    given: argparse.ArgumentParser,
    percent: Callable[[str], int],
    bars: Callable[[str], tuple[int, int]],
) -> None:
    what = given.add_mutually_exclusive_group(required=True)
    what.add_argument("--song", metavar="SONG", help="id or title of a song")
    what.add_argument("--lesson", metavar="LESSON", help="id of a lesson")
    given.add_argument("--bars", type=bars, metavar="A-B", help="only these bars, as printed: 5-8")
    given.add_argument("--hands", type=Hands, choices=list(Hands), default=Hands.BOTH, help="default both")
    given.add_argument("--tempo", type=percent, metavar="PERCENT", help="so fast at least; else any tempo")
    goal = given.add_mutually_exclusive_group()
    goal.add_argument("--accuracy", type=int, metavar="PERCENT", help="so much right, 1 to 100")
    goal.add_argument("--grade", type=Grade, choices=list(Grade), help="this grade or a better one")
    given.add_argument("--due", type=_day, metavar="YYYY-MM-DD", help="the last day on which it is in time")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a day such as 2026-03-31") from None
