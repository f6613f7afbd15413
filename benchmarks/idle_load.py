"""What the program costs the processor while nothing happens: on Songs, and with a song paused.

Measured is the processor time of the whole process, all threads, over ten seconds, with a MIDI keyboard
connected through JACK and without any MIDI system. For comparison: while a song plays.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from time import perf_counter, process_time

from benchmarks.figures import Figure
from benchmarks.stage import Stage, answer

_SECONDS = 10.0
_QUICK_SECONDS = 3.0
_MOST_PERCENT = 1.0
_SETTLE_S = 4.0


def measure(stage: Stage) -> list[Figure]:
    """Return per cent of one core."""
    seconds = str(_QUICK_SECONDS if stage.is_quick else _SECONDS)
    figures = []
    for midi, words in (("none", "no MIDI system"), ("jack", "a keyboard through JACK")):
        told = stage.run("benchmarks.idle_load", midi, seconds, str(stage.folder / f"idle-{midi}"))
        figures += [
            Figure(f"on Today, {words}", told["today"], "%", _MOST_PERCENT),
            Figure(f"song paused, {words}", told["paused"], "%", _MOST_PERCENT),
            Figure(f"song playing, {words}", told["playing"], "%"),
        ]
    return figures


def _rest(midi: str, seconds: float, folder: Path) -> dict[str, float]:
    from benchmarks.jack_window import JackWindow
    from benchmarks.open_program import OpenProgram, WatchedProgram
    from benchmarks.songs import make_song

    if midi == "none":
        os.environ["JACK_DEFAULT_SERVER"] = "sargam-bench-no-server"
        program, window = OpenProgram(WatchedProgram(folder)), None
    else:
        window = JackWindow(folder)
        program = window.program

    def load() -> float:
        program.run_for(_SETTLE_S)
        began_s, used_s = perf_counter(), process_time()
        program.run_for(seconds)
        return 100 * (process_time() - used_s) / (perf_counter() - began_s)

    told = {"today": load()}
    program.open_song(make_song(1000))
    program.play()
    program.run_for(2.0)
    told["playing"] = load()
    program.controller.pause()
    told["paused"] = load()
    program.close() if window is None else window.close()
    return told


if __name__ == "__main__":
    answer(_rest(sys.argv[1], float(sys.argv[2]), Path(sys.argv[3])))
