"""What a staff costs that goes with the music and is coloured by what was played.

A plain thread plays a shipped song, as in `callback_latency`, about ten notes a second, into the real
window at 1920 x 1080: with falling notes only, and with the staff above them, in turns, each round in a
process of its own. The time runs from RtMidi's callback to the verdict.

Timed are also the `paintEvent` of the staff and the preparation of a frame while it plays.
"""

from __future__ import annotations

from typing import Final

from benchmarks.figures import Figure, spread_figures, spread_of
from benchmarks.stage import Stage

_ROUNDS: Final = 3
_PRESSES: Final = 250
_QUICK_PRESSES: Final = 120
_KINDS: Final = ("falling", "staff")


def measure(stage: Stage) -> list[Figure]:
    """Return the spreads of both, the ratio of their medians, and the cost of a frame."""
    rounds, presses = (1, _QUICK_PRESSES) if stage.is_quick else (_ROUNDS, _PRESSES)
    times: dict[str, list[float]] = {kind: [] for kind in (*_KINDS, "paint", "advance")}
    for number in range(rounds):
        for kind in _KINDS if number % 2 == 0 else _KINDS[::-1]:
            folder = str(stage.folder / f"notation-{kind}")
            told = stage.run("benchmarks.notation_round", kind, str(presses), str(number), folder)
            times[kind] += told["verdict_us"]
            if kind == "staff":
                times["paint"] += told["paint_us"]
                times["advance"] += told["advance_us"]
    in_ms = {kind: [value / 1000 for value in values] for kind, values in times.items()}
    ratio = spread_of(in_ms["staff"]).p50 / spread_of(in_ms["falling"]).p50
    paint, advance = spread_of(in_ms["paint"]), spread_of(in_ms["advance"])
    return [
        *spread_figures("callback → verdict, falling notes", in_ms["falling"], "ms"),
        *spread_figures("callback → verdict, staff above them", in_ms["staff"], "ms"),
        Figure("p50 with staff / without", ratio, "×", 1.2),
        Figure("staff's paintEvent p50", paint.p50, "ms", 1.0),
        Figure("staff's paintEvent p99", paint.p99, "ms"),
        Figure("preparing a frame with staff p50", advance.p50, "ms"),
        Figure("preparing a frame with staff p99", advance.p99, "ms"),
    ]
