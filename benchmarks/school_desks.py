"""200 desks of a school end a session at once: is any lost or doubled, and how long does it take?

A real PostgreSQL as it comes: every commit on its disk, 100 connections at most. The desks share a few
processes, all on this machine: their own work and the server's are on the same processors. Each desk has
its own outbox and its own connection, as a program at a school has.

Measured are two ends of a lesson: all desks in the same moment, and all within ten seconds. What the
learner waits for is the end of the session on the desk's own disk; the handing in goes on behind it.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from threading import Event, Thread
from typing import Any, Final, NamedTuple

import psycopg

from benchmarks.desk_crowd import learner_of, make_empty_desk
from benchmarks.figures import Figure
from benchmarks.stage import Stage
from sargam_desktop.adapters.store.server_address import ServerAddress
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.profile import AvatarColour, ProfileDraft
from tests.stoppable_postgres import SchoolServer, running_school

_DESKS: Final = 200
_QUICK_DESKS: Final = 20
_PROCESSES: Final = 4
_SPREADS_S: Final = (0.0, 10.0)
_LEAD_S: Final = 3.0
_REACH_MS: Final = 200.0
_DATABASE: Final = "school"
#: Whether they are of the desks, how many there are, how many differ, and what the days are sums of.
_COUNTS: Final = (
    "SELECT count(*), count(DISTINCT session_id), (SELECT count(*) FROM session_recording),"
    " (SELECT count(DISTINCT md5(events)) FROM session_recording),"
    " (SELECT coalesce(sum(sessions), 0) FROM practice_day) FROM session"
)
_CONNECTIONS: Final = "SELECT count(*) FROM pg_stat_activity WHERE datname = %s AND pid != pg_backend_pid()"


class Lesson(NamedTuple):
    """What the end of a lesson gave.

    Attributes:
        kept_ms: How long each session took onto the desk's disk.
        handed_in_ms: How long each took from there until the server's commit was known.
        most_connections: The most that the server had at once.
        server_ms: Processor time that the server took for each session, connection and all.
        desk_ms: Processor time that a desk took for it.
    """

    kept_ms: list[float]
    handed_in_ms: list[float]
    most_connections: int
    server_ms: float
    desk_ms: float


def measure(stage: Stage) -> list[Figure]:
    """Return what was lost and doubled, and how long handing in took."""
    desks = _QUICK_DESKS if stage.is_quick else _DESKS
    folder = stage.folder / "school"
    folder.mkdir()
    with running_school(is_durable=True) as server:
        url = server.make_database(_DATABASE)
        _enrol(url, desks)
        make_empty_desk(folder)
        figures = []
        for number, spread_s in enumerate(_SPREADS_S, start=1):
            lesson = _end_lesson(server, folder, url, desks, number, spread_s)
            figures += _figures_of(lesson, desks, spread_s)
        return figures + _check(server, len(_SPREADS_S) * desks)


def _enrol(url: str, desks: int) -> None:
    """Let the server know a learner for each desk."""
    from datetime import UTC, datetime

    store = Store(Path("unused"), None, ServerAddress(url))
    for number in range(desks):
        draft = ProfileDraft(f"Learner {number}", AvatarColour.AMBER)
        store.learners.add(learner_of(number), draft, None, datetime.now(UTC))
    store.close()


def _end_lesson(
    server: SchoolServer, folder: Path, url: str, desks: int, lesson: int, spread_s: float
) -> Lesson:
    share = -(-desks // _PROCESSES)
    crowds = [
        _start_crowd(folder, url, first, min(share, desks - first), spread_s, lesson)
        for first in range(0, desks, share)
    ]
    for crowd in crowds:
        _line_of(crowd)  # ready
    over = Event()
    most: list[int] = [0]
    counting = Thread(target=_count_connections, args=(server, over, most))
    counting.start()
    before_s = server.processor_s()
    found = _answers(crowds, time.monotonic() + _LEAD_S)
    time.sleep(_LEAD_S)  # the last connections are closed
    server_ms = 1000 * (server.processor_s() - before_s) / desks
    over.set()
    counting.join()
    return Lesson(
        [each["kept_ms"] for each in found],
        [each["handed_in_ms"] for each in found],
        most[0],
        server_ms,
        sum(each["processor_ms"] for each in found) / desks,
    )


def _start_crowd(
    folder: Path, url: str, first: int, count: int, spread_s: float, lesson: int
) -> subprocess.Popen[str]:
    words = [str(folder), url, str(first), str(count), str(spread_s), str(lesson)]
    command = [sys.executable, "-m", "benchmarks.desk_crowd", *words]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _answers(crowds: list[subprocess.Popen[str]], end_s: float) -> list[dict[str, Any]]:
    import json

    for crowd in crowds:
        assert crowd.stdin is not None
        crowd.stdin.write(f"{end_s}\n")
        crowd.stdin.flush()
    found = [each for crowd in crowds for each in json.loads(_line_of(crowd))]
    for crowd in crowds:
        crowd.communicate()
    return found


def _line_of(crowd: subprocess.Popen[str]) -> str:
    assert crowd.stdout is not None
    line = crowd.stdout.readline()
    if not line:
        raise RuntimeError("a process of desks has failed")
    return line


def _count_connections(server: SchoolServer, over: Event, most: list[int]) -> None:
    with psycopg.connect(server.url(_DATABASE, "school"), autocommit=True) as connection:
        while not over.wait(0.05):
            found = connection.execute(_CONNECTIONS, (_DATABASE,)).fetchone()
            most[0] = max(most[0], found[0] if found else 0)


def _figures_of(lesson: Lesson, desks: int, spread_s: float) -> list[Figure]:
    when = f"{desks} desks within {spread_s:.0f} s" if spread_s else f"{desks} desks in one moment"
    return [
        *_spread(f"{when}: session on the desk's disk", lesson.kept_ms, None),
        *_spread(f"{when}: from there to the server's commit", lesson.handed_in_ms, _REACH_MS),
        Figure(f"{when}: most connections at once", lesson.most_connections, "", 100),
        Figure(f"{when}: processor time of the server for each", lesson.server_ms, "ms"),
        Figure(f"{when}: processor time of a desk for it", lesson.desk_ms, "ms"),
    ]


def _spread(what: str, values: list[float], reach: float | None) -> list[Figure]:
    ordered = sorted(values)
    ranks = {"p50": 0.5, "p95": 0.95}
    figures = [
        Figure(
            f"{what}: {name}",
            ordered[int(share * (len(ordered) - 1))],
            "ms",
            reach if name == "p95" else None,
        )
        for name, share in ranks.items()
    ]
    return [*figures, Figure(f"{what}: max", ordered[-1], "ms")]


def _check(server: SchoolServer, played: int) -> list[Figure]:
    there, different, recordings, contents, summed = map(int, server.ask(_DATABASE, _COUNTS).split("|"))
    return [
        Figure("sessions lost", played - different, "", 0),
        Figure("sessions doubled", there - different + max(0, summed - played), "", 0),
        Figure("recordings that are not what was played", played - recordings + contents - 1, "", 0),
        Figure("sessions that no day counts", played - summed, "", 0),
    ]
