"""From a note sent by another process to the first frame of its sound in JACK, beside a bare synthesiser.

JACK runs with the dummy driver at 48 kHz and 256 frames, a period of 5.3 ms. A keyboard in a process of
its own plays in turns the program, whose window shows a running song, and the same piano behind a bare
callback (`bare_synth`). An ear in another process tells the time of each first frame.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter_ns
from typing import Any, Final

from benchmarks.figures import Figure, spread_figures, spread_of
from benchmarks.stage import Stage, answer
from tests.journeys.jack_server import JackServer

PERIOD_FRAMES: Final = 256
_PERIOD_MS: Final = PERIOD_FRAMES / 48
_PRESSES: Final = 200
_QUICK_PRESSES: Final = 40
_GAP_NS: Final = 350_000_000
_HELD_NS: Final = 30_000_000
_LONGEST_NS: Final = 100_000_000


@contextmanager
def sound_server() -> Iterator[None]:
    """Run a JACK server with long periods beside the stage's own, and name it in the environment."""
    before = os.environ["JACK_DEFAULT_SERVER"]
    server = JackServer(f"{before}-sound", PERIOD_FRAMES)
    os.environ["JACK_DEFAULT_SERVER"] = server.name
    server.start()
    try:
        yield
    finally:
        server.stop()
        os.environ["JACK_DEFAULT_SERVER"] = before


def measure(stage: Stage) -> list[Figure]:
    """Return both spreads, and how they compare."""
    presses = _QUICK_PRESSES if stage.is_quick else _PRESSES
    with sound_server():
        told = stage.run("benchmarks.press_to_sound", str(presses), str(stage.folder / "sound"))
    window, bare = spread_of(told["window_ms"]), spread_of(told["bare_ms"])
    return [
        *spread_figures(
            "press → sound, window painting", told["window_ms"], "ms", (2.2 * _PERIOD_MS, None, None, None)
        ),
        Figure("its p99 - p50", window.p99 - window.p50, "ms", _PERIOD_MS),
        *spread_figures("press → sound, bare synth", told["bare_ms"], "ms"),
        Figure("p50 with window / bare", window.p50 / bare.p50, "×", 1.15),
        Figure("p99 with window / bare", window.p99 / bare.p99, "×", 1.15),
        Figure("presses not heard", told["lost"], "", 0),
        Figure("underruns that JACK told of", told["xruns"], "", 0),
    ]


def _play(presses: int, folder: Path) -> dict[str, Any]:
    from benchmarks.jack_sound import JackEar
    from benchmarks.jack_window import JackWindow
    from benchmarks.midi_sender import Sending
    from benchmarks.songs import make_song

    folder.mkdir(parents=True, exist_ok=True)
    ear = JackEar()
    window = JackWindow(folder, metronome_volume=0, accompaniment_volume=0)
    ear.connect(0)
    bare = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.bare_synth", str(folder), "bare"], stdin=subprocess.PIPE
    )
    ear.connect(1)
    window.program.open_song(make_song(10 * presses + 100))
    window.program.play()
    chance, at_ns = random.Random(1), perf_counter_ns() + 1_000_000_000
    sendings = []
    for number in range(2 * presses):
        port, pitch = ("played", "bare")[number % 2], 60 + number // 2 % 12
        sendings.append(Sending(at_ns, port, f"90{pitch:02x}60"))
        sendings.append(Sending(at_ns + _HELD_NS, port, f"80{pitch:02x}00"))
        at_ns += _GAP_NS + chance.randrange(20_000_000)
    ear.hear()
    sent = window.send(sendings)
    window.program.run_for(0.5)
    heard = ear.hear()
    window.close()
    bare.communicate()
    ear.close()
    delays = [_delays_ms(sent[2 * turn :: 4], heard.onsets_ns[turn]) for turn in (0, 1)]
    lost = 2 * presses - sum(len(each) for each in delays)
    return {"window_ms": delays[0], "bare_ms": delays[1], "lost": lost, "xruns": heard.xruns}


def _delays_ms(sent_ns: list[int], onsets_ns: list[int]) -> list[float]:
    """Return the milliseconds from each press to the first sound after it; those without one are left out."""
    delays: list[float] = []
    place = 0
    for at_ns in sent_ns:
        while place < len(onsets_ns) and onsets_ns[place] < at_ns:
            place += 1
        if place < len(onsets_ns) and onsets_ns[place] - at_ns < _LONGEST_NS:
            delays.append((onsets_ns[place] - at_ns) / 1e6)
    return delays


if __name__ == "__main__":
    answer(_play(int(sys.argv[1]), Path(sys.argv[2])))
