"""UI layer: where the window stood when it was closed, and a place that fits the screen."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

_KEY: Final = "geometry"


class WindowPlace:
    """Remembers size and place of the window in a file of its own.

    Thread: GUI.

    Args:
        file: An INI file; may be missing.
    """

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def restore(self, window: QMainWindow) -> None:
        """Put `window` where it was, or at a size that the screen has room for."""
        known = self._store.value(_KEY)
        if isinstance(known, QByteArray) and window.restoreGeometry(known):
            return
        window.resize(window.size().boundedTo(window.screen().availableSize()))

    def keep(self, window: QMainWindow) -> None:
        """Remember where `window` is."""
        self._store.setValue(_KEY, window.saveGeometry())
