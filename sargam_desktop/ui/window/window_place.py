"""UI layer: where the window stood when it was closed, and a place that fits the screen."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtWidgets import QMainWindow

_KEY: Final = "geometry"
#: What title bar and borders may add to the window.
_FRAME: Final = QSize(16, 48)


class WindowPlace:
    """Remembers size and place of the window in a file of its own.

    Thread: GUI.

    Args:
        file: An INI file; may be missing.
    """

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def restore(self, window: QMainWindow) -> None:
        """Put `window` where it was; maximise it where the screen has no room for it and its frame."""
        known = self._store.value(_KEY)
        if isinstance(known, QByteArray) and window.restoreGeometry(known):
            return
        room, wanted = window.screen().availableSize(), window.size()
        window.resize(wanted.boundedTo(room))
        if wanted + _FRAME != (wanted + _FRAME).boundedTo(room):
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)

    def keep(self, window: QMainWindow) -> None:
        """Remember where `window` is."""
        self._store.setValue(_KEY, window.saveGeometry())
        self._store.sync()
