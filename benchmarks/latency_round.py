"""Benchmarks: one round of presses at RtMidi's callback, with the window or without; a process of its own.

`python -m benchmarks.latency_round window|bare PRESSES SEED FOLDER [CONDITIONS]` answers the microseconds
from the callback's entry to the verdict of each press, and with the window those from verdict to window.
CONDITIONS, such as 0.005:on, sets the seconds of the switch interval and the garbage collector.
"""

from __future__ import annotations

import gc
import random
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from benchmarks.keys import CallbackKeys, Press
from benchmarks.songs import make_song
from benchmarks.stage import answer
from benchmarks.verdict_log import VerdictLog
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.song import Song
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.live_desk import LiveDesk

#: How unevenly the player plays.
_SPREAD_MS: Final = 25
_AFTERPLAY_S: Final = 0.3


def human_presses(song: Song, count: int, start_us: int, seed: int) -> list[Press]:
    """Return presses of the first notes of a song, each a little early or late."""
    chance = random.Random(seed)
    us_at = song.score.tempo_map.us_at
    presses = [
        Press(
            (start_us + us_at(note.onset_beat)) * 1000 + round(chance.gauss(0, _SPREAD_MS / 2) * 1e6),
            note.pitch,
            1 + number % 127,
        )
        for number, note in enumerate(song.score.notes[:count])
    ]
    return sorted(presses)


def delays_us(keys: CallbackKeys, log: VerdictLog, presses: list[Press]) -> list[float]:
    """Return the microseconds from each callback to its verdict; all presses must have one."""
    assert len(log.verdicts) == len(presses), f"{len(presses) - len(log.verdicts)} presses have no verdict"
    pairs = zip(keys.called_ns, log.verdicts, presses, strict=True)
    assert all(v.note.velocity == press.velocity for _, v, press in pairs)
    return [(v.at_ns - called) / 1000 for called, v in zip(keys.called_ns, log.verdicts, strict=True)]


def play_with_window(count: int, seed: int, folder: Path, conditions: str = "") -> dict[str, list[float]]:
    """Play into the real window."""
    from benchmarks.open_program import OpenProgram, WatchedProgram

    keys = CallbackKeys()
    program = OpenProgram(WatchedProgram(folder, keys.systems))
    program.wait_until(lambda: keys.is_heard)
    song = make_song(count + 100)
    program.open_song(song)
    presses = human_presses(song, count, program.play(), seed)
    if conditions:
        _set_conditions(conditions)
    program.run_while(lambda: keys.play(presses))
    program.run_for(_AFTERPLAY_S)
    verdicts = delays_us(keys, program.bridge.log, presses)
    window = [delay / 1000 for delay in program.bridge.delays_ns]
    program.close()
    return {"verdict_us": verdicts, "window_us": window}


def play_without_window(count: int, seed: int, folder: Path) -> dict[str, list[float]]:
    """Play into the same threads and none for a window."""
    from benchmarks.open_program import WatchedProgram, music_start_us

    keys, log = CallbackKeys(), VerdictLog()
    program = WatchedProgram(folder, keys.systems)
    with program.live(log.take) as desk:
        desk.watch_ports(lambda _devices: None)
        _wait(lambda: keys.is_heard)
        song = make_song(count + 100)
        desk.practice.begin(None, song.info.title, song.score, SessionSettings())
        desk.matcher.command(StartSession(program.clock.now_us()))
        program.set_playing(True)
        _wait(lambda: _is_moving(desk))
        presses = human_presses(song, count, music_start_us(desk), seed)
        player = threading.Thread(target=keys.play, args=(presses,))
        player.start()
        player.join()
        time.sleep(_AFTERPLAY_S)
        return {"verdict_us": delays_us(keys, log, presses)}


def _is_moving(desk: LiveDesk) -> bool:
    position = desk.matcher.position
    return position is not None and position.is_moving


def _set_conditions(conditions: str) -> None:
    interval, _, collector = conditions.partition(":")
    sys.setswitchinterval(float(interval))
    if collector == "on":
        gc.enable()
        gc.unfreeze()


def _wait(condition: Callable[[], bool]) -> None:
    while not condition():
        time.sleep(0.01)


def main(arguments: list[str]) -> None:
    """Play one round."""
    kind, count, seed, folder, *conditions = arguments
    if kind == "window":
        answer(play_with_window(int(count), int(seed), Path(folder), *conditions))
    else:
        answer(play_without_window(int(count), int(seed), Path(folder)))


if __name__ == "__main__":
    main(sys.argv[1:])
