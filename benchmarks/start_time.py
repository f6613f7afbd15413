"""From the start of the process to the first painted window, and to Today on it.

The program starts as `sargam` does, with a store that knows its songs already. Beside it starts a window
of plain PySide6 of the same size. Both run in turns, several times, and the medians are compared. The
clock starts before the process does; "painted" is when the event that painted the window is done.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from statistics import median
from time import perf_counter_ns
from types import MappingProxyType
from typing import Final

from benchmarks.figures import Figure
from benchmarks.stage import Stage

_RUNS: Final = 11
_QUICK_RUNS: Final = 3
_PATIENCE_S: Final = 60.0


def measure(stage: Stage) -> list[Figure]:
    """Return the medians and their ratios."""
    start("benchmarks.started_program")  # fills the store
    runs = _QUICK_RUNS if stage.is_quick else _RUNS
    bare, painted, today = [], [], []
    for _ in range(runs):
        bare.append(start("benchmarks.bare_window")[0])
        first, shown = start("benchmarks.started_program")
        painted.append(first)
        today.append(shown)
    window = median(bare)
    return [
        Figure("bare PySide6 window", window, "s"),
        Figure("sargam: first painted window", median(painted), "s"),
        Figure("sargam: Today shown", median(today), "s"),
        Figure("first painted window / bare window", median(painted) / window, "×", 2.0),
        Figure("Today shown / bare window", median(today) / window, "×", 4.0),
    ]


def start(module: str, environment: Mapping[str, str] = MappingProxyType({})) -> list[float]:
    """Run a module that prints when things happened; return the seconds since its start.

    Args:
        module: Which.
        environment: What is otherwise than here.
    """
    begun_ns = perf_counter_ns()
    done = subprocess.run(
        [sys.executable, "-m", module],
        stdout=subprocess.PIPE,
        env=os.environ | dict(environment),
        timeout=_PATIENCE_S,
        text=True,
        check=True,
    )
    return [(int(word) - begun_ns) / 1e9 for word in done.stdout.split()]
