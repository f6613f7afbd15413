"""Adapters, system: what the connection doctor has to know of the computer."""

from __future__ import annotations

import getpass
import os
import platform
import socket
import sys
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from sargam_desktop import __version__
from sargam_desktop.tutor.doctor.observations import HostSeen

_SEQUENCER: Final = Path("/dev/snd/seq")
#: Distributions whose version says which library runs, by the name to show.
_LIBRARIES: Final = {
    "Qt for Python": "PySide6-Essentials",
    "python-rtmidi": "python-rtmidi",
    "miniaudio": "miniaudio",
}
_UNKNOWN: Final = "not known"


def see_host(sequencer: Path = _SEQUENCER) -> HostSeen:
    """Look at the computer. Thread: any; reads a few small files.

    Args:
        sequencer: ALSA's sequencer.
    """
    is_linux = sys.platform == "linux"
    return HostSeen(
        sys.platform,
        not is_linux or sequencer.exists(),
        not is_linux or os.access(sequencer, os.R_OK | os.W_OK),
        _realtime_limit() if is_linux else None,
        _versions(),
        private_words(),
    )


def private_words() -> tuple[str, ...]:
    """Return the names of user and computer."""
    words = [Path.home().name, socket.gethostname(), socket.gethostname().partition(".")[0]]
    with suppress(OSError, KeyError, ImportError):  # a container may know no user by this number
        words.append(getpass.getuser())
    words += _full_name()
    return tuple(sorted({word for word in words if word}, key=lambda word: (-len(word), word)))


def _full_name() -> list[str]:
    """Return the user's own name and its parts, where the system knows it."""
    try:
        import pwd
    except ImportError:  # Windows
        return []
    try:
        name = pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0].strip()
    except KeyError:
        return []
    return [name, *name.split()] if name else []


def _realtime_limit() -> int | None:
    try:
        import resource

        soft, _hard = resource.getrlimit(resource.RLIMIT_RTPRIO)
    except (ImportError, AttributeError, OSError):
        return None
    return soft


def _versions() -> tuple[tuple[str, str], ...]:
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    libraries = ((name, _version_of(package)) for name, package in _LIBRARIES.items())
    return (("Sargam", __version__), ("System", system), ("Python", platform.python_version()), *libraries)


def _version_of(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return _UNKNOWN
