"""Benchmarks: how long the window's methods take, frame by frame."""

from __future__ import annotations

from time import perf_counter_ns
from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget


def time_method(owner: type, name: str) -> list[float]:
    """Time every call of a method from now on; returns the list that fills with microseconds."""
    times: list[float] = []
    method = getattr(owner, name)

    def timed(*arguments: Any) -> Any:  # noqa: ANN401 - whatever the method takes
        begun_ns = perf_counter_ns()
        result = method(*arguments)
        times.append((perf_counter_ns() - begun_ns) / 1000)
        return result

    setattr(owner, name, timed)
    return times


def time_frames(window: type[QWidget]) -> list[float]:
    """Time every frame of windows of a class: all painting, and handing the picture to the screen."""
    times: list[float] = []
    event_of = window.event

    def event(self: QWidget, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.UpdateRequest:
            return event_of(self, event)
        begun_ns = perf_counter_ns()
        result = event_of(self, event)
        times.append((perf_counter_ns() - begun_ns) / 1000)
        return result

    window.event = event  # type: ignore[method-assign]
    return times


class BlitWindow(QWidget):
    """A window that copies one picture of its own size in every frame.

    Thread: GUI.
    """

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self.resize(width, height)
        self._picture = QPixmap(width, height)
        self._picture.fill(QColor("#1d2733"))
        self._frames = QTimer(self)
        self._frames.timeout.connect(self.update)

    def start(self, interval_ms: int) -> None:
        """Paint every so often."""
        self._frames.start(interval_ms)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's
        """Copy the picture."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()
