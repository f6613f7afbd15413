"""UI layer: which files the program can open, dropped on the window or chosen in a dialog."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData

#: How the names of music files end.
_ENDINGS: Final = (".mid", ".midi", ".kar", ".rmi", ".musicxml", ".mxl", ".xml", ".sargam")


def music_paths(dropped: QMimeData) -> list[str]:
    """Return the paths of the dropped files that may hold music, and of dropped folders."""
    paths = [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]
    return [path for path in paths if path.lower().endswith(_ENDINGS) or Path(path).is_dir()]


def kinds_of_files() -> str:
    """Return what a dialog of the system is to show."""
    name = QCoreApplication.translate("Files", "MIDI, MusicXML and sargam text")
    return f"{name} ({' '.join(f'*{ending}' for ending in _ENDINGS)})"
