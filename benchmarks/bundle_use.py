"""The bundle (`make build`): its size, its memory, and its start beside a bare window bundled likewise.

The start is measured as in `start_time`, in two bundles of their own (benchmarks/bundles.spec), which hold
what dist/sargam holds. The memory is that of dist/sargam itself with a song open: the window's process, and
the processes that sound and engrave.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median
from time import perf_counter_ns
from typing import Final

from benchmarks.figures import Figure
from benchmarks.stage import Stage

_ROOT: Final = Path(__file__).parent.parent
_PROGRAM: Final = _ROOT / "dist" / "sargam" / "sargam"
_BUNDLES: Final = _ROOT / "build" / "bench-bundles"
_BUNDLER: Final = _ROOT / ".venv-build" / "bin" / "pyinstaller"
_SONG: Final = _ROOT / "resources" / "songs" / "minuet-in-g.musicxml"
_RUNS: Final = 11
_QUICK_RUNS: Final = 3
_SETTLED_S: Final = 10.0
_PATIENCE_S: Final = 60.0
_MB: Final = 1024.0
#: A client of JACK shares the server's memory, some 130 MB, which is not the program's.
_QUIET: Final = {"JACK_DEFAULT_SERVER": "sargam-bench-no-server", "SARGAM_SOUND": "null"}


def measure(stage: Stage) -> list[Figure]:
    """Return size, starts and memory; nothing where there is no bundle."""
    if not _PROGRAM.exists() or not _BUNDLER.exists():
        print("there is no bundle to measure: `make build` makes it")
        return []
    _build_bundles(stage)
    size = sum(path.stat().st_size for path in _PROGRAM.parent.rglob("*") if not path.is_symlink())
    return [
        Figure("installed bundle", size / 1e6, "MB", 320.0),
        *_starts(_QUICK_RUNS if stage.is_quick else _RUNS),
        *_memory(),
    ]


def _build_bundles(stage: Stage) -> None:
    work = ["--distpath", str(_BUNDLES), "--workpath", str(stage.folder / "pyinstaller")]
    subprocess.run(
        [str(_BUNDLER), "--noconfirm", "--log-level", "ERROR", *work, "benchmarks/bundles.spec"],
        cwd=_ROOT,
        check=True,
    )


def _starts(runs: int) -> Iterator[Figure]:
    _start("started_program")  # fills the store, and warms the disk
    bare, painted, songs = [], [], []
    for _ in range(runs):
        bare.append(_start("bare_window")[0])
        first, shown = _start("started_program")
        painted.append(first)
        songs.append(shown)
    window = median(bare)
    yield Figure("bundled bare PySide6 window", window, "s")
    yield Figure("bundle: first painted window", median(painted), "s")
    yield Figure("bundle: songs shown", median(songs), "s")
    yield Figure("first painted window / bare window, both bundled", median(painted) / window, "×", 2.0)
    yield Figure("songs shown / bare window, both bundled", median(songs) / window, "×", 4.0)


def _start(name: str) -> list[float]:
    begun_ns = perf_counter_ns()
    done = subprocess.run(
        [str(_BUNDLES / name / name)], stdout=subprocess.PIPE, timeout=_PATIENCE_S, text=True, check=True
    )
    return [(int(word) - begun_ns) / 1e9 for word in done.stdout.split()]


def _memory() -> Iterator[Figure]:
    """Open a song as a file manager does, and look once all has settled."""
    program = subprocess.Popen([str(_PROGRAM), str(_SONG)], env=os.environ | _QUIET)
    try:
        time.sleep(_SETTLED_S)
        own = _held(program.pid)
        beside = [_held(pid) for pid in _children(program.pid)]
    finally:
        program.terminate()
        program.wait()
    yield Figure("bundle with a song open: window's process, resident", own["Rss"] / _MB, "MB", 250.0)
    yield Figure("bundle with a song open: window's process, proportional", own["Pss"] / _MB, "MB", 250.0)
    yield Figure(
        f"its {len(beside)} other processes, proportional", sum(e["Pss"] for e in beside) / _MB, "MB"
    )


def _held(pid: int) -> Mapping[str, int]:
    """Return the kilobytes that a process holds, by kind."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
    return {name: int(rest.split()[0]) for name, _, rest in (line.partition(":") for line in lines)}


def _children(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text(encoding="ascii").split()]
