"""MIDI: whether the MIDI systems run, found out without a word on the screen.

libasound and libjack complain on standard error when they find nobody, so each is asked only
when there is somebody to ask, and with standard error closed for that moment.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_ALSA_SEQUENCER: Final = Path("/dev/snd/seq")
_UNIX_SOCKETS: Final = Path("/proc/net/unix")
_STANDARD_ERROR: Final = 2
_LISTENING: Final = b"00010000"


def find_alsa_sequencer() -> str | None:
    """Return an identity of ALSA's sequencer, None where the computer has none."""
    return "sequencer" if _ALSA_SEQUENCER.exists() else None


def find_jack_server(sockets: Path = _UNIX_SOCKETS) -> str | None:
    """Return an identity of the running JACK server, None where none runs.

    A killed server leaves its socket's file behind; the kernel's table of sockets knows who
    listens. The socket's inode tells a server from the one that ran before it.

    Args:
        sockets: The kernel's table; missing on systems without one, where no JACK is looked for.
    """
    server = os.environ.get("JACK_DEFAULT_SERVER") or "default"
    wanted = re.compile(rb"/jack_" + re.escape(server.encode()) + rb"(_\d+)?_0$")
    try:
        table = sockets.read_bytes()
    except OSError:
        return None
    for line in table.splitlines():
        if _LISTENING in line and wanted.search(line):
            return line.split()[6].decode()
    return None


def find_nothing_to_ask() -> str | None:
    """Return the identity of a MIDI system that is part of the operating system."""
    return "system"


@contextmanager
def closed_stderr() -> Iterator[None]:
    """Let C libraries write to nowhere for a moment; standard output is left alone."""
    try:
        kept = os.dup(_STANDARD_ERROR)
    except OSError:  # a windowed program on Windows has none
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, _STANDARD_ERROR)
        yield
    finally:
        os.dup2(kept, _STANDARD_ERROR)
        os.close(nowhere)
        os.close(kept)
