"""Benchmarks: a bare PySide6 window; prints when it has been painted, and holds the memory of one.

`python -m benchmarks.bare_window` prints the monotonic clock in nanoseconds and ends.
"""

from time import perf_counter_ns

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class _Window(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("darkcyan"))
        painter.end()
        QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        print(perf_counter_ns(), flush=True)
        self.close()


if __name__ == "__main__":
    app = QApplication([])
    window = _Window()
    window.resize(1440, 900)
    window.show()
    app.exec()
