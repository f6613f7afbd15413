"""Command line: `sargam songs export --out`."""

from __future__ import annotations

import argparse
import locale
from pathlib import PurePath
from typing import Final

from sargam_desktop.cli.services import Services
from sargam_desktop.cli.speech import say
from sargam_desktop.domain.errors import UnwritableFileError
from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.paper import PaperKind, PaperWish, usual_size
from sargam_desktop.tutor.song_export import ExportKind

_KINDS: Final = {
    ".mid": ExportKind.MIDI,
    ".musicxml": ExportKind.MUSIC_XML,
    ".pdf": ExportKind.PDF,
    ".sargam": ExportKind.SARGAM_LATIN,
}


def export_song(services: Services, arguments: argparse.Namespace) -> None:
    """Write a song to a file, in the form that its ending names.

    Raises:
        UnknownItemError: No song or several songs fit.
        NotationError: It cannot be drawn.
        UnwritableFileError: No such form is known, it cannot hold the song, or the file cannot be written.
    """
    path: str = arguments.out
    kind = _KINDS.get(PurePath(path).suffix.lower())
    if kind is None:
        raise UnwritableFileError(
            f"{path} does not say what is to be written", f"Let it end with {', '.join(_KINDS)}"
        )
    song = services.library.find_song(arguments.song)
    data = _make(services, song, kind, arguments)
    services.write_original(path, data)
    size = f"{len(data):,}"
    print(say("{file}: {title}, {count} bytes").format(file=path, title=song.info.title, count=size))


def _make(services: Services, song: Song, kind: ExportKind, arguments: argparse.Namespace) -> bytes:
    if kind is ExportKind.PDF:
        return services.make_pdf(song, _wish(services, arguments))
    if kind is ExportKind.SARGAM_LATIN and arguments.devanagari:
        kind = ExportKind.SARGAM_DEVANAGARI
    return services.song_export.make(kind, song).data


def _wish(services: Services, arguments: argparse.Namespace) -> PaperWish:
    kind = arguments.paper_kind or PaperKind.STAFF
    style = arguments.names
    if kind is PaperKind.SARGAM:
        style = LabelStyle.SARGAM_DEVANAGARI if arguments.devanagari else LabelStyle.SARGAM_LATIN
    size = arguments.paper_size or usual_size(locale.setlocale(locale.LC_CTYPE, None) or "")
    return PaperWish(
        kind,
        size,
        arguments.bars,
        arguments.hands,
        style,
        services.settings.sa,
        has_fingers=not arguments.no_fingers,
    )
