"""UI layer: song files that the system asks the program to open, and the icon that it shows."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtGui import QFileOpenEvent
    from PySide6.QtWidgets import QApplication

    from sargam_desktop.ui.application import Application


class OpenedFiles(QObject):
    """Opens a file once somebody plays and the songs are there; before, it waits.

    It may be named at the start; macOS also names files later, to the program that runs. Several at once:
    the last one is opened.

    Thread: GUI.
    """

    def __init__(
        self, app: QApplication, application: Application, resources: Path, first: str | None = None
    ) -> None:
        """Wait for `application` to have started.

        Args:
            app: What macOS tells.
            application: Opens the file.
            resources: The folder with the program's icon.
            first: The file that was named at the start.
        """
        super().__init__(application)
        self._app = app
        self._application = application
        self._icon = resources / "app" / "sargam.svg"
        self._waiting = first
        self._has_started = False
        application.started.connect(self._start)
        if sys.platform == "darwin":
            app.installEventFilter(self)

    @Slot()
    def _start(self) -> None:
        from PySide6.QtGui import QIcon

        self._has_started = True
        self._app.setWindowIcon(QIcon(str(self._icon)))  # late: the window is there sooner
        self._open_waiting()

    def _open_waiting(self) -> None:
        if self._has_started and self._waiting is not None:
            path, self._waiting = self._waiting, None
            self._application.open_file(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take up the file that macOS names."""
        if event.type() is QEvent.Type.FileOpen:
            self._waiting = cast("QFileOpenEvent", event).file()
            self._open_waiting()
            return True
        return super().eventFilter(watched, event)
