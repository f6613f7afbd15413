"""Command line: `sargam render`."""

from __future__ import annotations

import argparse
from dataclasses import replace

from sargam_desktop.cli.practice import choose_piece
from sargam_desktop.cli.services import Services
from sargam_desktop.cli.speech import say
from sargam_desktop.domain.errors import UnknownItemError
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionType
from sargam_desktop.domain.soundfont import SoundfontChoice
from sargam_desktop.tutor.rendition import play_through


def render_song(services: Services, arguments: argparse.Namespace) -> None:
    """Write a song as a sound file.

    Raises:
        UnknownItemError: There is no such song, or no such sound in the soundfont.
        UnreadableFileError: The soundfont cannot be used.
        UnwritableFileError: The file cannot be written.
    """
    piece = choose_piece(services, arguments)
    settings = replace(
        piece.settings,
        session_type=SessionType.LISTEN,
        hands=arguments.hands or Hands.BOTH,
        has_metronome=arguments.metronome,
        count_in_bars=arguments.count_in,
    )
    soundfont = _choose_soundfont(services, arguments)
    outcomes = play_through(piece.score, settings)
    services.write_rendition(arguments.out, outcomes, soundfont)
    seconds = outcomes[-1].at_us / 1e6 if outcomes else 0.0
    length = say("{file}: {title}, {seconds} seconds")
    print(length.format(file=arguments.out, title=piece.title, seconds=f"{seconds:.1f}"))


def _choose_soundfont(services: Services, arguments: argparse.Namespace) -> SoundfontChoice | None:
    if arguments.soundfont is None and arguments.sound is None:
        return None
    if arguments.soundfont is None:
        raise UnknownItemError("--sound names a sound of a soundfont", "Give --soundfont FILE too")
    contents = services.look_into_soundfont(arguments.soundfont)
    if arguments.sound is None:
        return SoundfontChoice(arguments.soundfont)
    asked = arguments.sound.casefold()
    for preset in contents.presets:
        if asked in preset.name.casefold():
            return SoundfontChoice(arguments.soundfont, preset.code)
    names = ", ".join(preset.name for preset in contents.presets[:8])
    raise UnknownItemError(f"There is no sound {arguments.sound} in it", f"It begins with: {names}")
