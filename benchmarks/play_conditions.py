"""What the interpreter's switch interval and garbage collector do to the verdicts while the window paints.

The same rounds as in `callback_latency`, with the window, under four conditions in turns: the switch
interval of 5 ms that Python has by itself, of 0.5 ms and of 0.1 ms, with the collector frozen and off as
while playing, and once 0.5 ms with the collector on.
"""

from __future__ import annotations

from typing import Final

from benchmarks.figures import Figure, spread_of
from benchmarks.stage import Stage

#: Seconds between switches, and whether the collector is held back.
_CONDITIONS: Final = ((0.005, True), (0.0005, True), (0.0001, True), (0.0005, False))
_ROUNDS: Final = 3
_QUICK_ROUNDS: Final = 1
_PRESSES: Final = 200


def measure(stage: Stage) -> list[Figure]:
    """Return median, 99th percentile and maximum under each condition."""
    times: dict[tuple[float, bool], list[float]] = {condition: [] for condition in _CONDITIONS}
    for number in range(_QUICK_ROUNDS if stage.is_quick else _ROUNDS):
        for condition in _CONDITIONS:
            interval_s, is_held_back = condition
            conditions = f"{interval_s}:{'off' if is_held_back else 'on'}"
            folder = str(stage.folder / "conditions")
            told = stage.run(
                "benchmarks.latency_round", "window", str(_PRESSES), str(number), folder, conditions
            )
            times[condition] += [value / 1000 for value in told["verdict_us"]]
    return [figure for condition, values in times.items() for figure in _figures(condition, values)]


def _figures(condition: tuple[float, bool], values: list[float]) -> list[Figure]:
    interval_s, is_held_back = condition
    name = f"interval {interval_s * 1000:g} ms, collector {'off' if is_held_back else 'on'}"
    spread = spread_of(values)
    return [
        Figure(f"{name}: p50", spread.p50, "ms"),
        Figure(f"{name}: p99", spread.p99, "ms"),
        Figure(f"{name}: max", spread.highest, "ms"),
    ]
