"""Benchmarks of the whole program: `python -m benchmarks`, or `make bench`.

Prints a table and writes build/bench.json. `--quick` measures for a short while; names of benchmarks
choose some of them. The exit code is 0 even where a figure is not reached: a busy machine decides that too.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from benchmarks import (
    bundle_use,
    callback_latency,
    floods,
    frame_cost,
    idle_load,
    memory_use,
    notation_cost,
    notation_time,
    play_conditions,
    practice_sound,
    press_to_sound,
    school_desks,
    sent_latency,
    start_time,
    store_kills,
    store_years,
)
from benchmarks.figures import Figure
from benchmarks.machine import describe_machine
from benchmarks.stage import Stage, open_stage
from benchmarks.table import format_table, write_figures

_FILE: Final = Path(__file__).parent.parent / "build" / "bench.json"
_PARTS: Final[Mapping[str, Callable[[Stage], list[Figure]]]] = MappingProxyType(
    {
        "start": start_time.measure,
        "callback": callback_latency.measure,
        "sent": sent_latency.measure,
        "floods": floods.measure,
        "frames": frame_cost.measure,
        "notation": notation_cost.measure,
        "memory": memory_use.measure,
        "idle": idle_load.measure,
        "engraving": notation_time.measure,
        "conditions": play_conditions.measure,
        "sound": press_to_sound.measure,
        "practice": practice_sound.measure,
        "kills": store_kills.measure,
        "years": store_years.measure,
        "desks": school_desks.measure,
        "bundle": bundle_use.measure,
    }
)


def main() -> None:
    """Run the chosen benchmarks one after the other."""
    chosen = _parse()
    machine = describe_machine()
    print(" · ".join(f"{name}: {text}" for name, text in machine.items()))
    parts = {}
    with open_stage(is_quick=chosen.quick, minutes=chosen.minutes) as stage:
        for name in chosen.names or _PARTS:
            parts[name] = _PARTS[name](stage)
            print(format_table(name, parts[name]), flush=True)
    machine["load after"] = describe_machine()["load"]
    write_figures(_FILE, machine, parts)
    print(f"load average after: {machine['load after']}; figures: {_FILE.relative_to(Path.cwd())}")


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure the whole program.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(_PARTS))
    parser.add_argument("--quick", action="store_true", help="measure for a short while")
    parser.add_argument("--minutes", type=float, help="practise for so long (part practice)")
    return parser.parse_args()


if __name__ == "__main__":
    main()
