"""Launch: runs the program, as a window or as one command, and tells what ends it."""

from __future__ import annotations

import gc
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sargam_desktop.bootstrap import Program
from sargam_desktop.domain.errors import SargamError

if TYPE_CHECKING:
    import argparse

_log = logging.getLogger(__name__)

_DEMO_SONG: Final = "ode-to-joy"
_OPTIONS_WITH_VALUE: Final = ("--data-dir", "--learner")


def main(arguments: list[str] | None = None) -> int:
    """Run the program and return its exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    # Without a word nothing is to be parsed: the window is there sooner.
    words, file = _split_file(words) if words else (words, None)
    parsed = _parse(words) if words else None
    try:
        if parsed is not None and parsed.command == "selftest":
            from sargam_desktop.selftest import run_selftest

            return run_selftest()
        program = _build_program(parsed)
        if parsed is None or parsed.command is None:
            return open_window(program, file)
        return run_command_line(program, parsed)
    except SargamError as error:
        print(f"sargam: {error}", file=sys.stderr)  # noqa: T201 (before there is a window or a command)
        if parsed is None or parsed.command is None:
            tell_on_screen(error)
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception:  # noqa: BLE001 - the border of the program: no traceback reaches a user
        _log.exception("the program ended by a fault")
        message = "Sargam ended by a fault. The log says more: see `log` in the data folder."
        print(f"sargam: {message}", file=sys.stderr)  # noqa: T201 (as above)
        return 1


def _build_program(parsed: argparse.Namespace | None) -> Program:
    if parsed is None:
        return Program(None)
    if not parsed.safe:
        return Program(parsed.data_dir)
    from sargam_desktop.safe_mode import SafeProgram

    return SafeProgram(parsed.data_dir)


def _split_file(words: list[str]) -> tuple[list[str], str | None]:
    """Return the words without the song file that the window is to open, and that file.

    It stands where a command would, and last; a file manager calls the program so.
    """
    from sargam_desktop.adapters.importers.song_folders import ENDINGS

    rest = iter(words)
    for word in rest:
        if word in _OPTIONS_WITH_VALUE:
            next(rest, None)
        elif not word.startswith("-"):
            is_file = word is words[-1] and Path(word).suffix.lower() in ENDINGS
            return (words[:-1], word) if is_file else (words, None)
    return words, None


def _parse(words: list[str]) -> argparse.Namespace:
    from sargam_desktop.adapters.system.paths import resources_folder
    from sargam_desktop.adapters.system.translations import read_catalogue
    from sargam_desktop.cli.arguments import build_parser
    from sargam_desktop.cli.speech import asked_language, speak

    language = asked_language(words)
    speak(language, read_catalogue(resources_folder(), language))
    return build_parser().parse_args(words)


def run_command_line(program: Program, parsed: argparse.Namespace) -> int:
    """Run one command."""
    from sargam_desktop.cli.commands import run_command
    from sargam_desktop.cli.speech import spoken_language

    program.language = spoken_language()
    code = run_command(program, parsed)
    if "store" in vars(program) and parsed.command != "db" and program.waiting_desk is not None:
        from sargam_desktop.cli.outbox import hand_in_rest

        hand_in_rest(program.waiting_desk)
    return code


def open_window(program: Program, file: str | None = None) -> int:
    """Open the window, at the song in `file`; without a display say so and play the demo in the terminal."""
    from sargam_desktop.adapters.system.display import has_display

    if not has_display():
        if file is not None:
            advice = f"In the terminal it goes like this: sargam practice {file}"
            raise SargamError("There is no display, so the window cannot open", advice)
        return play_in_terminal(program)
    gc.disable()  # what is loaded now stays; later the window collects garbage (ui/garbage_rounds)
    try:
        from sargam_desktop.ui.event_loop import run_application
    except ImportError as error:
        # A library of the system that Qt needs (libEGL, libxkbcommon) is not installed.
        raise SargamError(
            f"The window cannot open: {error}",
            "Install what is missing; `make run` names the packages",
        ) from error
    program.run_record.begin()
    code = run_application(program, file)
    program.run_record.end()  # not reached by a fault: the next start tells of it
    return code


def tell_on_screen(error: SargamError) -> None:
    """Tell why the window cannot open, where there is a display to tell it on."""
    from sargam_desktop.adapters.system.display import has_display

    if has_display():
        from sargam_desktop.ui.start_trouble import show_start_trouble

        show_start_trouble(str(error))


def play_in_terminal(program: Program) -> int:
    """Let the virtual learner play through the real engine."""
    from sargam_desktop.cli.practice import play_demo

    print("There is no display, so the window cannot open. A virtual learner plays instead.")  # noqa: T201
    play_demo(program, _DEMO_SONG)
    return 0
