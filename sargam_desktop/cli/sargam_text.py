"""Command line: `sargam songs show` and `sargam songs export --sargam`."""

from __future__ import annotations

from sargam_desktop.cli.services import Services
from sargam_desktop.cli.speech import say
from sargam_desktop.domain.sargam.sargam_text import write_sargam_text
from sargam_desktop.domain.sargam.swara_script import SwaraScript


def show_sargam_text(services: Services, song: str, *, is_devanagari: bool) -> None:
    """Print a song in swaras.

    Raises:
        UnknownItemError: No song or several songs fit.
        UnwritableFileError: It is too long.
    """
    print(_text(services, song, is_devanagari=is_devanagari), end="")


def export_sargam_text(services: Services, song: str, path: str, *, is_devanagari: bool) -> None:
    """Write a song in swaras to a new file.

    Raises:
        UnknownItemError: No song or several songs fit.
        UnwritableFileError: It is too long, or the file is there already or cannot be written.
    """
    data = _text(services, song, is_devanagari=is_devanagari).encode()
    services.write_original(path, data)
    print(say("{file}: {count} bytes").format(file=path, count=f"{len(data):,}"))


def _text(services: Services, song: str, *, is_devanagari: bool) -> str:
    script = SwaraScript.DEVANAGARI if is_devanagari else SwaraScript.LATIN
    return write_sargam_text(services.library.find_song(song), script)
