"""The memory that the program holds: started, with a song playing, and with a song of 1,000,000 notes.

Measured is the resident set of the process, in processes of their own, beside a bare PySide6 window's.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.machine import resident_mb
from benchmarks.stage import Stage, answer

_SIZES = {"with a song of 1,000 notes playing": 1_000, "with a song of 1,000,000 notes playing": 1_000_000}


def measure(stage: Stage) -> list[Figure]:
    """Return the megabytes."""
    folder = str(stage.folder / "memory")
    figures = [
        Figure("bare PySide6 window", stage.run("benchmarks.memory_use", "window", folder), "MB"),
        Figure("sargam, Today shown", stage.run("benchmarks.memory_use", "0", folder), "MB"),
    ]
    for what, size in _SIZES.items():
        figures.append(Figure(f"sargam, {what}", stage.run("benchmarks.memory_use", str(size), folder), "MB"))
    return figures


def _bare_window() -> float:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication([])
    window = QWidget()
    window.resize(1920, 1080)
    window.show()
    QTimer.singleShot(1000, app.quit)
    app.exec()
    return resident_mb()


def _program(note_count: int, folder: Path) -> float:
    from benchmarks.open_program import OpenProgram, WatchedProgram
    from benchmarks.songs import make_song

    # A client of JACK shares the server's memory, some 130 MB, which is not the program's.
    os.environ["JACK_DEFAULT_SERVER"] = "sargam-bench-no-server"
    program = OpenProgram(WatchedProgram(folder))
    if note_count:
        program.open_song(make_song(note_count))
        program.play()
        program.run_for(8.0)
    held = resident_mb()
    program.close()
    return held


if __name__ == "__main__":
    size = sys.argv[1]
    answer(_bare_window() if size == "window" else _program(int(size), Path(sys.argv[2])))
