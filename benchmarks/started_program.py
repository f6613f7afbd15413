"""Benchmarks: the program as it starts; prints when its window was painted, and when the songs were on it.

`python -m benchmarks.started_program` prints two times of the monotonic clock in nanoseconds and ends.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from time import perf_counter_ns

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMainWindow

from sargam_desktop import bootstrap
from sargam_desktop.domain.song import SongInfo
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.views.songs_view import SongsView


class _Watch:
    """Notes the window's first painting and the first one after the songs have come. Thread: GUI."""

    def __init__(self) -> None:
        self._is_painted = False
        self._has_songs = False

    def install(self) -> None:
        """Listen to the window's class and to the view's."""
        show_songs = SongsView.show_songs
        watch = self

        def paint(window: MainWindow, event: QPaintEvent) -> None:
            QMainWindow.paintEvent(window, event)
            watch.note_first_painting()

        def take_event(window: MainWindow, event: QEvent) -> bool:
            is_taken = QMainWindow.event(window, event)
            if event.type() is QEvent.Type.UpdateRequest:
                watch.note_songs(window)
            return is_taken

        def take_songs(view: SongsView, songs: Sequence[SongInfo]) -> None:
            show_songs(view, songs)
            watch.expect_songs(songs)

        MainWindow.paintEvent = paint  # type: ignore[method-assign, assignment]
        MainWindow.event = take_event  # type: ignore[method-assign, assignment]
        SongsView.show_songs = take_songs  # type: ignore[method-assign, assignment]

    def note_first_painting(self) -> None:
        """Stamp when the event that paints is done."""
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, _stamp)

    def expect_songs(self, songs: Sequence[SongInfo]) -> None:
        """From now on a painting shows songs."""
        self._has_songs = self._has_songs or bool(songs)

    def note_songs(self, window: MainWindow) -> None:
        """Stamp, and end the program, once."""
        if self._is_painted and self._has_songs:
            self._has_songs = False
            _stamp()
            window.close()


def _stamp() -> None:
    print(perf_counter_ns(), flush=True)


if __name__ == "__main__":
    _Watch().install()
    sys.exit(bootstrap.main([]))
