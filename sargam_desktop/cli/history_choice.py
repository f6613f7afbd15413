"""Command line: which past sessions `sargam history` lists."""

from __future__ import annotations

import argparse
from datetime import date

from sargam_desktop.domain.grading import Grade
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hands
from sargam_desktop.tutor.session_choice import SessionChoice


def add_choice(history: argparse.ArgumentParser) -> None:
    """Add the conditions; all that are given hold at once."""
    add = history.add_argument_group("which sessions").add_argument
    add("--search", default="", metavar="WORDS", help="with all these words in the title of song or lesson")
    add("--mode", choices=[mode.value for mode in Mode], help="that began in this mode")
    add("--hands", choices=[hands.value for hands in Hands], help="played with these hands")
    add("--from", dest="first_day", type=_day, metavar="DATE", help="from this day on (2026-03-01)")
    add("--to", dest="last_day", type=_day, metavar="DATE", help="up to this day")
    add("--grade", choices=[grade.value for grade in Grade], help="with this grade or a better one")
    add("--accuracy", type=_percent, metavar="PERCENT", help="with so many notes in a hundred right, or more")
    add("--finished", action="store_true", help="that ran to their end")


def choice_of(arguments: argparse.Namespace) -> SessionChoice:
    """Return what was asked for."""
    return SessionChoice(
        words=arguments.search,
        mode=None if arguments.mode is None else Mode(arguments.mode),
        hands=None if arguments.hands is None else Hands(arguments.hands),
        first_day=arguments.first_day,
        last_day=arguments.last_day,
        worst_grade=None if arguments.grade is None else Grade(arguments.grade),
        least_accuracy=arguments.accuracy,
        is_finished=arguments.finished,
    )


def add_export(history: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Add the command that writes a take, and return it."""
    commands = history.add_subparsers(dest="history_command", title="commands", metavar="COMMAND")
    export = commands.add_parser(
        "export",
        help="write a take to a file",
        description="Write what was played in a session to a MIDI file, at its real times.",
    )
    export.add_argument("session", metavar="SESSION", help="id of a session, or its beginning")
    export.add_argument("--midi", required=True, metavar="FILE.mid", help="the file to write")
    export.add_argument(
        "--expected", action="store_true", help="add what should have been played as a second track"
    )
    return export


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a date such as 2026-03-01") from None


def _percent(text: str) -> float:
    if not text.isdecimal() or not 0 <= int(text) <= 100:  # noqa: PLR2004 (percent)
        raise argparse.ArgumentTypeError(f"{text} is not within 0 to 100")
    return float(text)
