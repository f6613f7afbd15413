"""From a note sent by another process to its verdict, beside a bare callback that only stamps.

The other process plays through JACK (dummy driver, 48 kHz, 128 frames: a period of 2.7 ms). In turns it
sends a note to the program, whose real window shows the song while it plays, and a note to an RtMidi
input of the same process whose callback does nothing but stamp: the floor that no program in Python with
a window can beat. Both stamps are on the monotonic clock, which the processes share.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path
from time import perf_counter_ns
from typing import Any

from benchmarks.figures import Figure, spread_figures, spread_of
from benchmarks.stage import Stage, answer

_PRESSES = 1000
_QUICK_PRESSES = 150
_HALF_GAP_NS = 40_000_000


def measure(stage: Stage) -> list[Figure]:
    """Return both spreads and the ratio of their medians."""
    presses = _QUICK_PRESSES if stage.is_quick else _PRESSES
    told = stage.run("benchmarks.sent_latency", str(presses), str(stage.folder / "sent"))
    ratio = spread_of(told["verdict_ms"]).p50 / spread_of(told["bare_ms"]).p50
    return [
        *spread_figures("sent → verdict, window painting", told["verdict_ms"], "ms"),
        *spread_figures("sent → bare callback", told["bare_ms"], "ms"),
        Figure("p50 sent → verdict / bare callback", ratio, "×", 1.3),
        Figure("notes lost", presses - len(told["verdict_ms"]), "", 0),
    ]


class _BareInput:
    """An RtMidi input whose callback only stamps."""

    def __init__(self) -> None:
        import rtmidi

        self.stamps: list[tuple[int, int]] = []
        self._client = rtmidi.MidiIn(rtapi=rtmidi.API_UNIX_JACK, name="sargam-bench-bare")
        ports = self._client.get_ports()
        self._client.set_callback(self._stamp)
        self._client.open_port(next(i for i, name in enumerate(ports) if name.endswith(":bare")))

    def _stamp(self, event: Any, _data: object) -> None:  # noqa: ANN401 - rtmidi has no types
        now_ns = perf_counter_ns()
        if event[0][0] == 0x90:  # noqa: PLR2004 - a press
            self.stamps.append((event[0][2], now_ns))


def _play(presses: int, folder: Path) -> dict[str, list[float]]:
    from benchmarks.jack_window import JackWindow
    from benchmarks.midi_sender import Sending
    from benchmarks.songs import make_song

    window, bare = JackWindow(folder), _BareInput()
    song = make_song(presses + 100)
    window.program.open_song(song)
    start_us = window.program.play()
    chance = random.Random(1)
    sendings = []
    for number, note in enumerate(song.score.notes[:presses]):
        velocity = 1 + number % 127
        at_ns = (start_us + song.score.tempo_map.us_at(note.onset_beat)) * 1000 + chance.randrange(10**7)
        on, off = f"90{note.pitch:02x}{velocity:02x}", f"80{note.pitch:02x}00"
        sendings += [
            Sending(at_ns, "played", on),
            Sending(at_ns + _HALF_GAP_NS, "played", off),
            Sending(at_ns + _HALF_GAP_NS + chance.randrange(10**7), "bare", on),
        ]
    sendings.sort()
    sent = window.send(sendings)
    window.program.run_for(0.3)
    log = window.program.bridge.log
    verdicts = [(verdict.note.velocity, verdict.at_ns) for verdict in log.verdicts]
    window.close()
    stamped = list(zip(sendings, sent, strict=True))
    played = [(_velocity(s), at) for s, at in stamped if s.port == "played" and s.messages[0] == "9"]
    floor = [(_velocity(s), at) for s, at in stamped if s.port == "bare"]
    return {"verdict_ms": _delays_ms(played, verdicts), "bare_ms": _delays_ms(floor, bare.stamps)}


def _velocity(sending: Any) -> int:  # noqa: ANN401 - a `Sending`
    return int(sending.messages[4:6], 16)


def _delays_ms(sent: list[tuple[int, int]], heard: list[tuple[int, int]]) -> list[float]:
    """Return the milliseconds from each sent note to its arrival; lost notes are left out."""
    delays, place = [], 0
    for velocity, at_ns in sent:
        if place < len(heard) and heard[place][0] == velocity:
            delays.append((heard[place][1] - at_ns) / 1e6)
            place += 1
    return delays


if __name__ == "__main__":
    answer(_play(int(sys.argv[1]), Path(sys.argv[2])))
