"""Benchmarks: the program as it starts; prints when its window was painted, and when the songs were on it.

`python -m benchmarks.started_program` prints two times of the monotonic clock in nanoseconds and ends.
"""

from __future__ import annotations

import sys
from time import perf_counter_ns

from PySide6.QtCore import QAbstractItemModel, QEvent, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QTableView

from sargam_desktop import launch
from sargam_desktop.__main__ import main
from sargam_desktop.ui.main_window import MainWindow


class _Watch:
    """Notes the window's first painting and the first one with songs in a table. Thread: GUI."""

    def __init__(self) -> None:
        self._is_painted = False
        self._has_songs = False

    def install(self) -> None:
        """Listen to the window's class; whatever the program loads later stays unloaded."""
        paint_of, event_of = MainWindow.paintEvent, MainWindow.event
        watch = self

        def paint(window: MainWindow, event: QPaintEvent) -> None:
            watch.note_first_painting()  # before the window itself queues what it does after painting
            paint_of(window, event)

        def take_event(window: MainWindow, event: QEvent) -> bool:
            is_taken = event_of(window, event)
            if event.type() is QEvent.Type.UpdateRequest:
                watch.note_songs(window)
            return is_taken

        MainWindow.paintEvent = paint  # type: ignore[method-assign, assignment]
        MainWindow.event = take_event  # type: ignore[method-assign, assignment]

    def note_first_painting(self) -> None:
        """Stamp when the event that paints is done."""
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, _stamp)

    def note_songs(self, window: MainWindow) -> None:
        """Stamp, and end the program, when a table with songs has been painted."""
        tables = window.findChildren(QTableView)
        if not self._has_songs and any(table.isVisible() and _rows(table) for table in tables):
            self._has_songs = True
            _stamp()
            window.close()


def _rows(table: QTableView) -> int:
    model: QAbstractItemModel | None = table.model()
    return 0 if model is None else model.rowCount()


def _stamp() -> None:
    print(perf_counter_ns(), flush=True)


if __name__ == "__main__":
    if sys.argv[1:]:  # bundled, the program starts its other processes with this one's file
        sys.exit(main())
    _Watch().install()
    sys.exit(launch.main([]))
