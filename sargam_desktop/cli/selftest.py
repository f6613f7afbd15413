"""Command line: `sargam selftest`; what it does is joined in `sargam_desktop.selftest`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - argparse gives no public name

SELFTEST: Final = "selftest"


def add_selftest(commands: Commands) -> None:
    """Describe the command."""
    text = "test this installation: window, MIDI, judging, store, sound and notation"
    commands.add_parser(
        SELFTEST,
        help=text,
        description=f"{text[0].upper()}{text[1:]}. It takes half a minute and leaves your data alone.",
        epilog="Exit code: 0 nothing is wrong (what could not be tried here is named), 1 something is.",
    )
