"""Command line: from its words to what they do, and to the exit code."""

from __future__ import annotations

import argparse
import logging
import sys
from typing import Final

from sargam_desktop.cli.calibrate import calibrate_from
from sargam_desktop.cli.content import check_lessons
from sargam_desktop.cli.database import keep_data
from sargam_desktop.cli.doctor import examine
from sargam_desktop.cli.export import export_take
from sargam_desktop.cli.history_choice import choice_of
from sargam_desktop.cli.imports import export_original, import_songs
from sargam_desktop.cli.learners import let_in, manage_learners
from sargam_desktop.cli.lists import list_devices, list_history, list_lessons, list_songs
from sargam_desktop.cli.outbox import show_outbox
from sargam_desktop.cli.output import drop_output, flush_output, settle_output
from sargam_desktop.cli.practice import UsageError, practise
from sargam_desktop.cli.progress import show_progress
from sargam_desktop.cli.rejudge import rejudge
from sargam_desktop.cli.render import render_song
from sargam_desktop.cli.sargam_text import export_sargam_text, show_sargam_text
from sargam_desktop.cli.school import keep_school
from sargam_desktop.cli.services import Services
from sargam_desktop.cli.song_files import export_song
from sargam_desktop.cli.speech import say, told, told_sentence
from sargam_desktop.cli.today import show_today
from sargam_desktop.domain.errors import SargamError

_log = logging.getLogger(__name__)

DONE: Final = 0
FAILED: Final = 1
WRONG_USE: Final = 2

_MEASURING: Final = {"calibrate": calibrate_from, "doctor": examine}


def run_command(services: Services, arguments: argparse.Namespace) -> int:
    """Run the command that `arguments` name and return the exit code."""
    settle_output()
    try:
        if arguments.learner is not None:
            let_in(services.reception, arguments.learner)
        _dispatch(services, arguments)
        flush_output()
    except UsageError as error:
        print(f"sargam {arguments.command}: {told_sentence(str(error))}", file=sys.stderr)
        return WRONG_USE
    except SargamError as error:
        print(f"sargam: {told(error)}", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        # The reader of the output is gone (`sargam songs | head`): nobody is left to tell.
        drop_output()
        return DONE
    except OSError as error:
        # The adapters turn every other one into a SargamError.
        _log.exception("the output cannot be written")
        refused = say("The output cannot be written ({reason}).").format(reason=error.strerror)
        print(f"sargam: {refused}", file=sys.stderr)
        drop_output()
        return FAILED
    finally:
        if (trouble := services.settings_file.trouble) is not None:
            print(f"sargam: {told(trouble)}", file=sys.stderr)
    return DONE


def _dispatch(services: Services, arguments: argparse.Namespace) -> None:
    match arguments.command:
        case "import":
            import_songs(services, arguments.paths, arguments.folder, as_json=arguments.json)
        case "learners" | "school":
            keep = manage_learners if arguments.command == "learners" else keep_school
            keep(services, arguments)
        case "content":
            check_lessons(services, arguments.paths)
        case "calibrate" | "doctor":
            _MEASURING[arguments.command](services, arguments)
        case "rejudge":
            rejudge(services, arguments.session, arguments.level, as_events=arguments.events)
        case "practice":
            practise(services, arguments)
        case "progress":
            show_progress(services, arguments)
        case "db":
            _look_after_data(services, arguments)
        case "render":
            render_song(services, arguments)
        case _:
            _list(services, arguments)


def _look_after_data(services: Services, arguments: argparse.Namespace) -> None:
    if arguments.db_command == "outbox":
        show_outbox(services, arguments)
    else:
        keep_data(services, arguments)


def _list(services: Services, arguments: argparse.Namespace) -> None:
    match arguments.command:
        case "songs" if arguments.songs_command == "show":
            show_sargam_text(services, arguments.song, is_devanagari=arguments.devanagari)
        case "songs" if arguments.songs_command == "export" and arguments.sargam is not None:
            export_sargam_text(services, arguments.song, arguments.sargam, is_devanagari=arguments.devanagari)
        case "songs" if arguments.songs_command == "export" and arguments.out is not None:
            export_song(services, arguments)
        case "songs" if arguments.songs_command == "export":
            export_original(services, arguments.song, arguments.file)
        case "today":
            show_today(services, arguments.minutes, as_json=arguments.json)
        case "songs":
            list_songs(services, as_json=arguments.json)
        case "lessons":
            list_lessons(services, as_json=arguments.json)
        case "devices":
            list_devices(services, as_json=arguments.json)
        case "history" if arguments.history_command == "export":
            export_take(services, arguments.session, arguments.midi, has_expected=arguments.expected)
        case _:
            list_history(services, choice_of(arguments), arguments.limit, as_json=arguments.json)
