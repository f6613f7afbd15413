"""Command line: the words that it understands."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar

from sargam_desktop import __version__
from sargam_desktop.cli.database_arguments import add_database_commands
from sargam_desktop.cli.doctor import add_doctor_command
from sargam_desktop.cli.history_choice import add_choice, add_export
from sargam_desktop.cli.learners import add_learner_commands
from sargam_desktop.cli.school_arguments import add_school_commands
from sargam_desktop.cli.selftest import add_selftest
from sargam_desktop.cli.speech import translate_help
from sargam_desktop.domain.judgement import Level, Mode
from sargam_desktop.domain.language import LANGUAGES
from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import FASTEST_PERCENT, SLOWEST_PERCENT
from sargam_desktop.tutor.paper import PaperKind, PaperSize

_PRACTICE_EXAMPLES: Final = """\
examples:
  sargam practice ode-to-joy --demo
      a virtual learner plays, in real time
  sargam practice ode-to-joy --midi-port Keystation
      play it yourself, without the window
  sargam practice ode-to-joy --performance take.mid --events
      judge a recorded take, at once
  sargam practice --session session.json --events
      judge a session in the platform's own form
"""


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="sargam",
        description="A music tutor that listens to your keyboard. Without a command it opens its window, "
        "and with the name of a song file (sargam FILE.mid) the window shows that song.",
        epilog="Exit code: 0 done, 2 wrong use, 1 anything else, with one line that says what.",
    )
    parser.add_argument("--version", action="version", version=f"Sargam {__version__}")
    _add_everywhere(parser)
    _add_learner(parser)
    safe = "open the window without MIDI, without sound, with default settings"
    parser.add_argument("--safe", action="store_true", help=safe)
    commands = parser.add_subparsers(dest="command", title="commands", metavar="COMMAND")
    _add_practice(commands)
    _add_render(commands)
    _add_import(commands)
    _add_rejudge(commands)
    _add_calibrate(commands)
    doctor = add_doctor_command(commands)
    _add_everywhere(doctor, argparse.SUPPRESS)
    _add_learner(doctor, argparse.SUPPRESS)
    _add_content(commands)
    _add_database(commands)
    _add_lists(commands)
    _add_learners(commands)
    _add_school(commands)
    add_selftest(commands)
    return translate_help(parser)


def _add_everywhere(parser: argparse.ArgumentParser, default: object = None) -> None:
    parser.add_argument(
        "--data-dir",
        metavar="FOLDER",
        default=default,
        help="keep everything in this folder (else SARGAM_DATA_DIR, else the system's place)",
    )
    parser.add_argument("--lang", choices=[*LANGUAGES], default=default, help="language (else the locale's)")


def _add_learner(parser: argparse.ArgumentParser, default: object = None) -> None:
    parser.add_argument(
        "--learner", metavar="NAME", default=default, help="whose: a name, or the beginning of an id"
    )


_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def _add_practice(commands: _Commands[argparse.ArgumentParser]) -> None:
    practice = commands.add_parser(
        "practice",
        help="practise a song, or judge a recorded take",
        description="Practise a song in the terminal, or judge a recorded performance at once.",
        epilog=_PRACTICE_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_everywhere(practice, argparse.SUPPRESS)
    _add_learner(practice, argparse.SUPPRESS)
    practice.add_argument("song", nargs="?", metavar="SONG|FILE", help="id or title of a song, or a file")
    source = practice.add_mutually_exclusive_group()
    source.add_argument("--performance", metavar="TAKE.mid", help="judge this recorded performance")
    source.add_argument("--session", metavar="FILE.json", help="judge a session in the platform's form")
    source.add_argument("--midi-port", metavar="NAME", help="play live on this MIDI input")
    source.add_argument("--demo", action="store_true", help="a virtual learner plays in real time")
    practice.add_argument("--seed", type=int, default=1, metavar="N", help="which demo (default 1)")
    _add_settings(practice)
    practice.add_argument(
        "--events", action="store_true", help="print JSON lines (docs/events.md) and nothing else"
    )


def _add_settings(practice: argparse.ArgumentParser) -> None:
    practice.add_argument(
        "--mode",
        type=_one_of(Mode),
        metavar=_names(Mode),
        help="tempo runs on, wait waits for you, follow goes with you",
    )
    practice.add_argument(
        "--level", type=_one_of(Level), metavar=_names(Level), help="how strictly time is judged"
    )
    practice.add_argument(
        "--speed",
        type=_percent,
        default=100,
        metavar="PERCENT",
        help=f"{SLOWEST_PERCENT} to {FASTEST_PERCENT} (default 100)",
    )
    practice.add_argument(
        "--hands", type=_one_of(Hands), metavar=_names(Hands), help="the hands that you play"
    )
    practice.add_argument(
        "--ladder",
        action="store_true",
        help="with --midi-port: repeat the bars, faster after clean passes, slower after poor ones",
    )
    practice.add_argument("--bars", type=_bars, metavar="A-B", help="only these bars, as printed: 5-8")


def _add_render(commands: _Commands[argparse.ArgumentParser]) -> None:
    render = commands.add_parser(
        "render",
        help="write a song as a sound file",
        description="Write a song as a WAV file, played on Sargam's piano or a soundfont.",
    )
    _add_everywhere(render, argparse.SUPPRESS)
    render.add_argument("song", metavar="SONG|FILE", help="id or title of a song, or a file")
    render.add_argument("--out", required=True, metavar="FILE.wav", help="the file to write")
    render.add_argument(
        "--hands", type=_one_of(Hands), metavar=_names(Hands), help="hands that play (default both)"
    )
    render.add_argument("--speed", type=_percent, default=100, metavar="PERCENT", help="25-200 (default 100)")
    render.add_argument("--bars", type=_bars, metavar="A-B", help="these bars only, printed numbers")
    render.add_argument("--metronome", action="store_true", help="with the beats")
    render.add_argument(
        "--count-in", type=int, choices=(0, 1, 2), default=0, metavar="BARS", help="0-2 bars (default 0)"
    )
    render.add_argument("--soundfont", metavar="FILE", help="an SF2 or SF3 file in place of Sargam's piano")
    render.add_argument("--sound", metavar="NAME", help="this sound of it (default its first piano)")
    render.set_defaults(mode=None, level=None)


def _add_import(commands: _Commands[argparse.ArgumentParser]) -> None:
    imports = commands.add_parser(
        "import",
        help="take MIDI, MusicXML and sargam text files into the library",
        description="Take files, and the song files in folders, into the library. Each file is told of.",
        epilog="Exit code: 0 all are in the library, 1 a file was refused (the others are in), 2 wrong use.",
    )
    _add_everywhere(imports, argparse.SUPPRESS)
    imports.add_argument(
        "paths", nargs="+", metavar="FILE|FOLDER", help=".mid, .kar, .musicxml, .xml, .mxl, .sargam"
    )
    imports.add_argument(
        "--folder", metavar="NAME", help="put the songs into this folder, not into one named as theirs"
    )
    imports.add_argument("--json", action="store_true", help="as JSON, for other programs")


def _add_rejudge(commands: _Commands[argparse.ArgumentParser]) -> None:
    rejudge = commands.add_parser(
        "rejudge",
        help="judge stored sessions again",
        description="Judge stored sessions again from what was recorded. The store is left as it is.",
    )
    _add_everywhere(rejudge, argparse.SUPPRESS)
    _add_learner(rejudge, argparse.SUPPRESS)
    which = rejudge.add_mutually_exclusive_group(required=True)
    which.add_argument("session", nargs="?", metavar="SESSION", help="id of a session, or its beginning")
    which.add_argument("--all", action="store_true", help="every session in the store")
    rejudge.add_argument(
        "--level", type=_one_of(Level), metavar=_names(Level), help="with another strictness"
    )
    rejudge.add_argument(
        "--events", action="store_true", help="print JSON lines (docs/events.md) and nothing else"
    )


def _add_calibrate(commands: _Commands[argparse.ArgumentParser]) -> None:
    calibrate = commands.add_parser(
        "calibrate",
        help="measure a delay from recorded taps or past sessions",
        description="Measure the delay of player and devices. Nothing is changed.",
    )
    _add_everywhere(calibrate, argparse.SUPPRESS)
    _add_learner(calibrate, argparse.SUPPRESS)
    sources = calibrate.add_mutually_exclusive_group(required=True)
    sources.add_argument("--taps", metavar="FILE.json", help="beats and taps (docs/calibration.md)")
    sources.add_argument("--from-history", action="store_true", help="what was played lately in tempo mode")
    calibrate.add_argument("--input", metavar="NAME", help="with --from-history: played on this device only")
    calibrate.add_argument("--json", action="store_true", help="as JSON, for other programs")


def _add_content(commands: _Commands[argparse.ArgumentParser]) -> None:
    content = commands.add_parser(
        "content", help="check lesson files", description="For those who write lessons (docs/content.md)."
    )
    _add_everywhere(content, argparse.SUPPRESS)
    actions = content.add_subparsers(
        dest="content_command", title="commands", metavar="COMMAND", required=True
    )
    check = actions.add_parser(
        "check",
        help="name every mistake in lesson files, by line",
        description="Check lessons and the music that they name; without a path those of the program.",
        epilog="Exit code: 0 nothing is wrong, 1 something is, 2 wrong use.",
    )
    _add_everywhere(check, argparse.SUPPRESS)
    check.add_argument("paths", nargs="*", metavar="FILE|FOLDER", help="lessons, modules, folders of modules")


def _add_learners(commands: _Commands[argparse.ArgumentParser]) -> None:
    learners = commands.add_parser(
        "learners",
        help="the learners who share this computer",
        description="The learners who share this computer (docs/profiles.md).",
    )
    _add_everywhere(learners, argparse.SUPPRESS)
    for command in add_learner_commands(learners):
        _add_everywhere(command, argparse.SUPPRESS)


def _add_school(commands: _Commands[argparse.ArgumentParser]) -> None:
    told = "Classes, what they are given, and results (docs/classes.md)."
    school = commands.add_parser("school", help="classes, what they are given, and results", description=told)
    for command in (school, *add_school_commands(school, percent=_percent, bars=_bars)):
        _add_everywhere(command, argparse.SUPPRESS)
        _add_learner(command, argparse.SUPPRESS)


def _add_database(commands: _Commands[argparse.ArgumentParser]) -> None:
    database = commands.add_parser(
        "db", help="check, back up and restore your data", description="For your data (docs/backup.md)."
    )
    _add_everywhere(database, argparse.SUPPRESS)
    add_database_commands(
        database,
        partial(_add_everywhere, default=argparse.SUPPRESS),
        partial(_add_learner, default=argparse.SUPPRESS),
    )


def _add_lists(commands: _Commands[argparse.ArgumentParser]) -> None:
    for name, text in (
        ("songs", "list the songs"),
        ("lessons", "list the lessons"),
        ("devices", "list the MIDI inputs"),
        ("history", "list past sessions, newest first"),
        ("progress", "show what was played by week, and the streak"),
        ("today", "show what to practise in the minutes at hand, and why"),
    ):
        command = commands.add_parser(name, help=text, description=text.capitalize() + ".")
        _add_everywhere(command, argparse.SUPPRESS)
        if name in ("lessons", "history", "progress"):
            _add_learner(command, argparse.SUPPRESS)
        command.add_argument("--json", action="store_true", help="as JSON, for other programs")
        if name == "progress":
            command.add_argument(
                "--by", choices=("day", "week", "month"), default="week", help="what is summed up"
            )
            command.add_argument("--out", metavar="FILE", help="write every day to a .csv or .json file")
        if name == "today":
            command.add_argument(
                "--minutes", type=_count, default=10, metavar="N", help="for how long (default 10)"
            )
        if name == "history":
            command.add_argument(
                "--limit", type=_count, default=20, metavar="N", help="at most N (default 20)"
            )
            add_choice(command)
            export = add_export(command)
            _add_everywhere(export, argparse.SUPPRESS)
            _add_learner(export, argparse.SUPPRESS)
        if name == "songs":
            _add_original(command)


def _add_original(songs: argparse.ArgumentParser) -> None:
    commands = songs.add_subparsers(dest="songs_command", title="commands", metavar="COMMAND")
    show = commands.add_parser(
        "show",
        help="print a song in swaras",
        description="Print a song as sargam text (docs/sargam-text.md).",
    )
    _add_everywhere(show, argparse.SUPPRESS)
    show.add_argument("song", metavar="SONG", help="id or title of a song")
    show.add_argument("--sargam", action="store_true", help="as sargam text, which is what it does anyway")
    _add_devanagari(show)
    export = commands.add_parser(
        "export",
        help="write the file that a song was imported from, or the song as PDF, MusicXML, MIDI or swaras",
        description="Write the file that a song was imported from, byte by byte, or the song anew.",
    )
    _add_everywhere(export, argparse.SUPPRESS)
    export.add_argument("song", metavar="SONG", help="id of a song")
    target = export.add_mutually_exclusive_group(required=True)
    target.add_argument("file", nargs="?", metavar="FILE", help="the file to write, as it was imported")
    target.add_argument("--sargam", metavar="FILE.sargam", help="write any song as sargam text")
    target.add_argument(
        "--out",
        metavar="FILE",
        help="write any song as its ending says: .pdf, .musicxml, .mid or .sargam",
    )
    _add_devanagari(export)
    _add_paper(export)


def _add_paper(export: argparse.ArgumentParser) -> None:
    paper = export.add_argument_group("PDF")
    paper.add_argument(
        "--as", dest="paper_kind", type=PaperKind, choices=list(PaperKind), help="staff (default) or sargam"
    )
    paper.add_argument(
        "--paper",
        dest="paper_size",
        type=PaperSize,
        choices=list(PaperSize),
        help="default: that of your locale",
    )
    paper.add_argument("--bars", type=_bars, metavar="N-M", help="only these bars, as printed")
    paper.add_argument("--hands", type=Hands, choices=list(Hands), default=Hands.BOTH, help="default both")
    paper.add_argument(
        "--names",
        type=LabelStyle,
        choices=list(LabelStyle),
        default=LabelStyle.NONE,
        help="what stands under the notes of a staff (default none)",
    )
    paper.add_argument("--no-fingers", action="store_true", help="without fingering")


def _add_devanagari(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--devanagari", action="store_true", help="sargam text in Devanagari in place of Latin letters"
    )


E = TypeVar("E", Mode, Level, Hands)


def _one_of(kind: type[E]) -> Callable[[str], E]:
    def read(text: str) -> E:
        try:
            return kind(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text} is not one of {', '.join(kind)}") from None

    return read


def _names(kind: type[E]) -> str:
    return "|".join(kind)


def _percent(text: str) -> int:
    match = re.fullmatch(r"(\d{1,3}) ?%?", text)
    if match is None or not SLOWEST_PERCENT <= int(match[1]) <= FASTEST_PERCENT:
        raise argparse.ArgumentTypeError(f"{text} is not within {SLOWEST_PERCENT} to {FASTEST_PERCENT}")
    return int(match[1])


def _bars(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,6})(?:[-–](\d{1,6}))?", text)
    if match is None or int(match[2] or match[1]) < int(match[1]):
        raise argparse.ArgumentTypeError(f"{text} is not a range of bars such as 5-8")
    return int(match[1]), int(match[2] or match[1])


def _count(text: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,5}", text):
        raise argparse.ArgumentTypeError(f"{text} is not a count")
    return int(text)
