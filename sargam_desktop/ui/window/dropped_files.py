"""UI layer: which dropped files the program can open."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData

#: How the names of music files end.
ENDINGS: Final = (".mid", ".midi", ".kar", ".rmi", ".musicxml", ".mxl", ".xml", ".sargam")


def music_paths(dropped: QMimeData) -> list[str]:
    """Return the paths of the dropped files that may hold music, and of dropped folders."""
    paths = [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]
    return [path for path in paths if path.lower().endswith(ENDINGS) or Path(path).is_dir()]
