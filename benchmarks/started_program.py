"""Benchmarks: the program as it starts; prints when its window was painted, and when Today was on it.

`python -m benchmarks.started_program` prints two times of the monotonic clock in nanoseconds and ends.
"""

from __future__ import annotations

import sys
from time import perf_counter_ns

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QPaintEvent

from sargam_desktop import launch
from sargam_desktop.__main__ import main
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.window.screen import TODAY


class _Watch:
    """Notes the window's first painting and the first one with the learner's day. Thread: GUI."""

    def __init__(self) -> None:
        self._is_painted = False
        self._has_day = False

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
                watch.note_day(window)
            return is_taken

        MainWindow.paintEvent = paint  # type: ignore[method-assign, assignment]
        MainWindow.event = take_event  # type: ignore[method-assign, assignment]

    def note_first_painting(self) -> None:
        """Stamp when the event that paints is done."""
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, _stamp)

    def note_day(self, window: MainWindow) -> None:
        """Stamp, and end the program, when Today has been painted with the minutes of the day."""
        is_there = window.current_screen() == TODAY and window.is_built(TODAY)
        if not self._has_day and is_there and window.view(TODAY).subtitle():  # type: ignore[attr-defined]
            self._has_day = True
            _stamp()
            window.close()


def _stamp() -> None:
    print(perf_counter_ns(), flush=True)


if __name__ == "__main__":
    if sys.argv[1:]:  # bundled, the program starts its other processes with this one's file
        sys.exit(main())
    _Watch().install()
    sys.exit(launch.main([]))
