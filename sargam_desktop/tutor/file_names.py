"""Tutor: names of files that every system takes."""

from __future__ import annotations

import unicodedata
from typing import Final

_FORBIDDEN: Final = frozenset('<>:"/\\|?*')
_LONGEST_BYTES: Final = 200
_NAMELESS: Final = "Song"
#: Windows keeps these for devices, whatever stands behind the first dot.
_DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)


def file_name(title: str, suffix: str) -> str:
    """Return a name for the file of something called `title`, for example "Ode to Joy.mid".

    Args:
        title: In any script; what no system takes in a name is left out.
        suffix: Begins with a dot; may be empty.
    """
    shown = "".join(" " if _is_forbidden(letter) else letter for letter in title)
    stem = " ".join(shown.split()).encode()[:_LONGEST_BYTES].decode(errors="ignore").strip(" .")
    if stem.partition(".")[0].strip().lower() in _DEVICES:
        stem = f"_{stem}"
    return (stem or _NAMELESS) + suffix


def _is_forbidden(letter: str) -> bool:
    return letter in _FORBIDDEN or unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"}
