"""Command line: `sargam render`."""

from __future__ import annotations

import argparse
from dataclasses import replace

from sargam_desktop.cli.practice import choose_piece
from sargam_desktop.cli.services import Services
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionType
from sargam_desktop.tutor.rendition import play_through


def render_song(services: Services, arguments: argparse.Namespace) -> None:
    """Write a song as a sound file.

    Raises:
        UnknownItemError: There is no such song.
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
    outcomes = play_through(piece.score, settings)
    services.write_rendition(arguments.out, outcomes)
    seconds = outcomes[-1].at_us / 1e6 if outcomes else 0.0
    print(f"{arguments.out}: {piece.title}, {seconds:.1f} seconds")
