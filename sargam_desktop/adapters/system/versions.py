"""Adapters, system: which versions of what the program runs on."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from sargam_desktop import __version__

#: The distributions that faults are asked about first.
_PARTS: Final = ("PySide6_Essentials", "python-rtmidi", "SQLAlchemy", "numpy", "verovio", "miniaudio")


def name_versions() -> tuple[str, ...]:
    """Return a line each for the program, the system, Python and the parts that matter most."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    own = [f"Sargam {__version__}", f"{system}, Python {platform.python_version()}"]
    return (*own, *(f"{name} {_version_of(name)}" for name in _PARTS))


def _version_of(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "(unknown)"
