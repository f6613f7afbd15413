"""Adapters, audio: how this program starts itself again, for a process that does one thing."""

from __future__ import annotations

import subprocess
import sys
from typing import Final

#: Windows would open a console for it.
NO_CONSOLE: Final[int] = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def own_program() -> list[str]:
    """Return the command without arguments, in a bundle too."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "sargam_desktop"]
