"""Benchmarks: on what machine, and under what load of others, the figures were taken."""

from __future__ import annotations

import os
import platform
from pathlib import Path


def describe_machine() -> dict[str, str]:
    """Return processor, system, Python and the load averages of the last 1, 5 and 15 minutes."""
    loads = " ".join(f"{load:.2f}" for load in os.getloadavg())
    return {
        "processor": f"{os.cpu_count()} × {_processor()}",
        "system": platform.platform(),
        "python": platform.python_version(),
        "load": loads,
    }


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or "unknown"


def resident_mb() -> float:
    """Return the memory that this process holds now, in megabytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
