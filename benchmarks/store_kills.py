"""`kill -9` at random moments while sessions are written: is anything lost that the store had taken?

Two programs write sessions into one store as fast as they can, through the writer of the live desk, and
say what the store has told them to be on disk. Both are killed at a random moment, at first while the
store is still being made. Then `sargam db check` has to find nothing, each session that was said to be on
disk has to be there with all of its notes, and the next start has to finish what was cut off. Every fifth
store lies on a disk that fills up, where one can be mounted; in the end somebody writes who may only read.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, Final, NamedTuple

from benchmarks.figures import Figure
from benchmarks.killed_writer import Mark, Say, check, first_mark, warm_up, write_sessions
from benchmarks.stage import Stage

_ROUNDS: Final = 500
_QUICK_ROUNDS: Final = 10
_ROUNDS_A_STORE: Final = 10
_WRITERS: Final = 2
_LATEST_S: Final = 0.6
_FULL_DISK_MB: Final = 1
_NOBODY: Final = 65534


class Findings(NamedTuple):
    """What was found over all rounds.

    Attributes:
        kills: Programs that were killed.
        on_disk: Sessions that were said to be on disk, in whole or in part.
        lost: Those of them that lack something.
        unsound: Checks that found a fault.
        refused: Writers that were told that the disk is full.
    """

    kills: int = 0
    on_disk: int = 0
    lost: int = 0
    unsound: int = 0
    refused: int = 0


def measure(stage: Stage) -> list[Figure]:
    """Return what was lost in all rounds."""
    found = kill_writers(stage.folder / "kills", _QUICK_ROUNDS if stage.is_quick else _ROUNDS)
    figures = [
        Figure("programs killed", found.kills, ""),
        Figure("sessions on disk by then", found.on_disk, ""),
        Figure("writers on a full disk", found.refused, ""),
        Figure("sessions lost, or notes of them", found.lost, "", 0),
        Figure("checks that found a fault", found.unsound, "", 0),
    ]
    if os.geteuid() == 0:  # who may write everywhere can become somebody who may not
        told = write_as_reader(stage.folder / "kills" / "warm")
        figures.append(Figure("writers who may only read and were not told so", 1 - len(told), "", 0))
    return figures


def kill_writers(folder: Path, rounds: int, seed: int = 1) -> Findings:
    """Kill two writers in each round; the store is a new one every ten rounds, the fifth on a full disk."""
    warm_up(folder / "warm")
    chance = Random(seed)
    found = Findings()
    for number in range(0, rounds, _ROUNDS_A_STORE):
        place = folder / str(number)
        place.mkdir(parents=True)
        is_small = number // _ROUNDS_A_STORE % 5 == 1
        with _small_disk(place) if is_small else nullcontext():
            marks: dict[str, Mark] = {}
            for _ in range(min(_ROUNDS_A_STORE, rounds - number)):
                found = _add(found, _round(place, marks, chance))
        shutil.rmtree(place, ignore_errors=True)
    return found


def write_as_reader(folder: Path) -> list[str]:
    """Let somebody write a session who may only read the folder; return what they were told."""
    for above in (folder, *folder.parents[:2]):
        above.chmod(0o755)  # the stage's folders are its own user's only
    folder.chmod(0o555)
    said = _finished(_begun(partial(_as_nobody, folder)))
    folder.chmod(0o755)
    return [line["trouble"] for line in said if "trouble" in line]


def _as_nobody(folder: Path, say: Say) -> None:
    os.setuid(_NOBODY)
    first_mark(folder, say)


def _round(folder: Path, marks: dict[str, Mark], chance: Random) -> Findings:
    """Start writers, kill them at a random moment, and look at the store."""
    seeds = [chance.randrange(1 << 30) for _ in range(_WRITERS)]
    writers = [_begun(partial(write_sessions, folder, seed)) for seed in seeds]
    time.sleep(chance.uniform(0, _LATEST_S))
    for process_id, _ in writers:
        os.kill(process_id, signal.SIGKILL)
    told_by = [_finished(writer) for writer in writers]
    said = [line for lines in told_by for line in lines]
    for line in said:
        if "session" in line:
            marks[line["session"]] = Mark(line["events"], line["is_finished"])
    (told,) = _finished(_begun(lambda say: say(check(folder, marks))))
    refused = sum(any("trouble" in line for line in lines) for lines in told_by)
    on_disk = len({line["session"] for line in said if "session" in line})
    return Findings(_WRITERS, on_disk, told["lost"], told["unsound"], refused)


def _add(first: Findings, second: Findings) -> Findings:
    return Findings(*(a + b for a, b in zip(first, second, strict=True)))


# ---- processes: forked, so that a round takes no time for imports; the database is never open here


def _begun(act: Callable[[Say], None]) -> tuple[int, int]:
    """Run `act` in a process of its own; return its id, and where what it says can be read."""
    reader, writer = os.pipe()
    process_id = os.fork()
    if process_id:
        os.close(writer)
        return process_id, reader
    os.close(reader)
    try:
        act(partial(_say, writer))
    except BaseException:  # noqa: BLE001 (the end of a process; whoever waits for it misses its answer)
        traceback.print_exc()
    finally:
        os._exit(0)  # nothing of the parent's is cleared up twice


def _say(writer: int, line: dict[str, Any]) -> None:
    os.write(writer, json.dumps(line).encode() + b"\n")


def _finished(process: tuple[int, int]) -> list[dict[str, Any]]:
    """Wait for the end of a process; return what it said in whole lines."""
    process_id, reader = process
    with os.fdopen(reader) as lines:
        said = [json.loads(line) for line in lines if line.endswith("\n")]
    os.waitpid(process_id, 0)
    return said


@contextmanager
def _small_disk(folder: Path) -> Iterator[None]:
    """Mount a disk that two writers soon fill; where that is not allowed, the usual one stays."""
    command = [_program("mount"), "-t", "tmpfs", "-o", f"size={_FULL_DISK_MB}m", "none", str(folder)]
    is_mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    try:
        yield
    finally:
        if is_mounted:
            subprocess.run([_program("umount"), "--lazy", str(folder)], check=False)


def _program(name: str) -> str:
    return shutil.which(name) or name
