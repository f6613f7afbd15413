"""From RtMidi's callback to the verdict, with the real window painting and without any window.

A plain thread plays a song like a human, 12 notes a second, each a little early or late, by calling the
callback that the program gave to RtMidi. The time runs from the callback's entry to the moment at which
the matcher thread publishes the verdict. With the window: the practice screen at 1920 x 1080 with the
song playing, 60 frames a second, on an X server. Without: the same threads and nothing else. Both run in
turns, each round in a process of its own, so that whatever else the machine does falls on both.

The same rounds tell how long a verdict takes from its publication to the window's thread.
"""

from __future__ import annotations

from benchmarks.figures import Figure, spread_figures, spread_of
from benchmarks.stage import Stage

_ROUNDS = 4
_PRESSES = 250
_QUICK_ROUNDS = 1
_QUICK_PRESSES = 150


def measure(stage: Stage) -> list[Figure]:
    """Return the spreads of both and the ratio of their medians."""
    rounds, presses = (_QUICK_ROUNDS, _QUICK_PRESSES) if stage.is_quick else (_ROUNDS, _PRESSES)
    times: dict[str, list[float]] = {"window": [], "bare": [], "delivery": []}
    for number in range(rounds):
        for kind in ("window", "bare"):
            folder = str(stage.folder / f"latency-{kind}")
            told = stage.run("benchmarks.latency_round", kind, str(presses), str(number), folder)
            times[kind] += told["verdict_us"]
            times["delivery"] += told.get("window_us", ())
    in_ms = {kind: [value / 1000 for value in values] for kind, values in times.items()}
    ratio = spread_of(in_ms["window"]).p50 / spread_of(in_ms["bare"]).p50
    return [
        *spread_figures("callback → verdict, window painting", in_ms["window"], "ms", (0.15, 1.0, None, 5.0)),
        *spread_figures("callback → verdict, no window", in_ms["bare"], "ms"),
        Figure("p50 with window / without", ratio, "×", 1.5),
        *spread_figures("verdict → signal in the window's thread", in_ms["delivery"], "ms"),
    ]
