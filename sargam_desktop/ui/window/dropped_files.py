"""UI layer: which dropped files the program can open."""

from typing import Final

from PySide6.QtCore import QMimeData

_ENDINGS: Final = (".mid", ".midi", ".musicxml", ".mxl", ".xml")


def music_path(dropped: QMimeData) -> str | None:
    """Return the path of the one dropped file if it may hold music, else None."""
    urls = dropped.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = urls[0].toLocalFile()
    return path if path.lower().endswith(_ENDINGS) else None
