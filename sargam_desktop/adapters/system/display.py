"""Adapters, system: whether there is a screen to open a window on."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_X11_SOCKETS: Final = Path("/tmp/.X11-unix")  # noqa: S108 (the place that X11 itself defines)
_FIRST_X11_PORT: Final = 6000
_TIMEOUT_S: Final = 2.0


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether a window can be opened.

    Qt ends the process when it cannot reach the display that is named, so it is tried first.
    """
    if sys.platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM"):
        return True
    return bool(environment.get("WAYLAND_DISPLAY")) or _answers(environment.get("DISPLAY", ""))


def _answers(display: str) -> bool:
    host, _, number = display.partition(":")
    screen = number.partition(".")[0]
    if not screen.isdigit():
        return False
    try:
        if host in ("", "unix"):
            _connect_locally(f"X{screen}")
        else:
            socket.create_connection((host, _FIRST_X11_PORT + int(screen)), _TIMEOUT_S).close()
    except OSError:
        return False
    return True


def _connect_locally(name: str) -> None:
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(_TIMEOUT_S)
        try:
            probe.connect(str(_X11_SOCKETS / name))
        except OSError:
            if sys.platform != "linux":
                raise
            probe.connect(f"\0{_X11_SOCKETS / name}")
