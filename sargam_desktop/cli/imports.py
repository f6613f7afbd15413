"""Command line: `sargam import` and `sargam songs export`."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from sargam_desktop.cli.services import Services
from sargam_desktop.cli.speech import said, say, told_paragraph
from sargam_desktop.domain.errors import SargamError, UnreadableFileError
from sargam_desktop.domain.import_report import ImportOutcome, ImportReport, ImportState
from sargam_desktop.tutor.importing import PIANO_KEYS, ImportProgress


def import_songs(services: Services, paths: Sequence[str], folder: str | None, *, as_json: bool) -> None:
    """Import files and folders, and tell of each what became of it.

    Raises:
        UnreadableFileError: There was nothing to import.
        SargamError: Not every file could be imported; those that could are in the library.
    """
    services.library.list_songs()  # the shipped songs are there, so a copy of one is known
    keys = _keys_of(services)
    outcomes: list[ImportOutcome] = []
    for step in services.importing.import_files(paths, folder, keys):
        if step.outcome is not None:
            outcomes.append(step.outcome)
            _tell(step, step.outcome, as_json=as_json)
    if as_json:
        print(json.dumps([_fields(outcome) for outcome in outcomes], ensure_ascii=False, indent=2))
    _check_all(outcomes)


def export_original(services: Services, song_id: str, path: str) -> None:
    """Write the file that a song was imported from.

    Raises:
        UnknownItemError: There is no such song, or it was not imported.
        UnwritableFileError: The file cannot be written.
    """
    original = services.importing.export_original(song_id)
    services.write_original(path, original.data)
    size = f"{len(original.data):,}"
    print(say("{file}: {title}, {count} bytes").format(file=path, title=original.name, count=size))


def _keys_of(services: Services) -> tuple[int, int]:
    settings = services.settings
    lowest, highest = PIANO_KEYS
    return (
        lowest if settings.lowest_key is None else settings.lowest_key,
        highest if settings.highest_key is None else settings.highest_key,
    )


def _tell(step: ImportProgress, outcome: ImportOutcome, *, as_json: bool) -> None:
    if outcome.state is ImportState.REFUSED:
        if step.total > 1:  # the reason of a single file is what the command fails with
            print(f"sargam: {told_paragraph(outcome.reason)}", file=sys.stderr)
    elif not as_json:
        print(f"({step.done}/{step.total}) {_name(outcome)}: {_told_message(outcome)}", flush=True)


def _check_all(outcomes: Sequence[ImportOutcome]) -> None:
    if not outcomes:
        raise UnreadableFileError("There are no song files", "Choose .mid, .musicxml or .mxl files")
    refused = sum(outcome.state is ImportState.REFUSED for outcome in outcomes)
    if refused and len(outcomes) > 1:
        raise SargamError(f"{refused} of {len(outcomes)} files could not be imported")
    if refused:
        raise UnreadableFileError(outcomes[0].reason.removesuffix("."))


def _message(outcome: ImportOutcome) -> str:
    if outcome.report is not None:
        return outcome.report.english()
    return f"already in the library as “{outcome.song.title}”" if outcome.song else outcome.reason


def _told_message(outcome: ImportOutcome) -> str:
    """Say what became of a file in the language of the command line."""
    if outcome.report is not None:
        return "; ".join(said(wording, "Import") for wording in outcome.report.wordings())
    if outcome.song is None:
        return told_paragraph(outcome.reason)
    return say("already in the library as “{title}”").format(title=outcome.song.title)


def _name(outcome: ImportOutcome) -> str:
    name = PurePath(outcome.path).name
    return "".join(letter if letter.isprintable() else "�" for letter in name)


def _fields(outcome: ImportOutcome) -> dict[str, Any]:
    return {
        "file": outcome.path,
        "state": outcome.state.value,
        "songId": outcome.song.song_id if outcome.song else None,
        "title": outcome.song.title if outcome.song else None,
        "message": _message(outcome),
        "report": None if outcome.report is None else _report_fields(outcome.report),
    }


def _report_fields(report: ImportReport) -> dict[str, Any]:
    return {
        "notes": report.note_count,
        "hands": {"by": report.hand_source.value, "count": report.hand_source_count},
        "findings": [
            {"kind": found.kind.value, "count": found.count, "detail": found.detail}
            for found in report.findings
        ],
    }
