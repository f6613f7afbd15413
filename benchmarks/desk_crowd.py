"""Benchmark of a school: some of its desks, as threads of one process, each with a store of its own.

    python -m benchmarks.desk_crowd FOLDER URL FIRST COUNT SPREAD_S

Every desk has a session that is still played. Once all are ready, a line on standard input says when the
lesson ends, on the clock of the machine; then each desk ends its session within SPREAD_S and hands it in.
"""

from __future__ import annotations

import pickle
import shutil
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random
from threading import Event, Thread
from typing import Any, Final, NamedTuple
from uuid import UUID

from benchmarks.killed_writer import the_take
from benchmarks.stage import answer
from benchmarks.years_sessions import Take
from sargam_desktop.adapters.store.hand_in_thread import HandInThread
from sargam_desktop.adapters.store.outbox import Outbox
from sargam_desktop.adapters.store.server_address import ServerAddress
from sargam_desktop.adapters.store.server_database import open_server
from sargam_desktop.adapters.store.server_watch import ServerWatch, watch_server
from sargam_desktop.domain.session import SessionRecord

#: A desk that nobody has used, to be copied.
EMPTY: Final = "desk"
_TAKE: Final = "take.pickle"
_LOOK_EVERY_S: Final = 0.01
#: The threads of the desks close their connections within this time.
_REST_S: Final = 2.0
_LEARNER: Final = (
    "INSERT INTO learner (learner_id, name, colour, goal_minutes, created_at)"
    " VALUES (?, '', 'amber', 20, '2026-01-01 00:00:00.000000')"
)


class Desk(NamedTuple):
    """A desk whose learner plays.

    Attributes:
        number: Which one.
        outbox: Its store.
        link: Hands in what waits there, as in a program.
        finished: The session as it will have ended.
    """

    number: int
    outbox: Outbox
    link: HandInThread
    finished: SessionRecord


def learner_of(number: int) -> str:
    """Return the id of the learner at a desk."""
    return str(UUID(int=(1 << 100) + number))


def session_of(number: int, lesson: int) -> str:
    """Return the id of the session that is played at a desk."""
    return str(UUID(int=(lesson << 100) + (1 << 99) + number))


def make_empty_desk(folder: Path) -> None:
    """Make what every desk is copied from, and the take that is played at each."""
    (folder / EMPTY).mkdir()
    Outbox(folder / EMPTY).close()
    (folder / _TAKE).write_bytes(pickle.dumps(tuple(the_take())))


@cache
def _take_of(folder: Path) -> Take:
    return Take(*pickle.loads((folder / _TAKE).read_bytes()))  # noqa: S301 (our own, of a minute ago)


def set_up(folder: Path, url: str, number: int, lesson: int) -> Desk:
    """Return a desk at which a session has been played nearly to its end."""
    place = folder / f"desk-{number}"
    if not place.exists():
        shutil.copytree(folder / EMPTY, place)
    outbox, take = Outbox(place), _take_of(folder)
    with outbox.database.glance() as connection:
        connection.execute(_LEARNER + " ON CONFLICT DO NOTHING", (learner_of(number),))
    begun = replace(take.begun, session_id=session_of(number, lesson))
    sessions = outbox.sessions_of(learner_of(number))
    sessions.begin(begun, take.score)
    sessions.append(begun.session_id, take.events)
    watch = ServerWatch()
    server = watch_server(lambda: open_server(ServerAddress(url)), watch)
    server.warm_up()  # the learner signed in before the lesson …
    server.rest()  # … and for a while has asked the server nothing
    finished = replace(take.finished, session_id=begun.session_id)
    return Desk(number, outbox, HandInThread(outbox, server, watch), finished)


def end_session(desk: Desk, at_s: float) -> dict[str, Any]:
    """End the session of a desk at a moment and hand it in; return how long either took, in milliseconds."""
    time.sleep(max(0.0, at_s - time.monotonic()))
    desk.outbox.sessions_of(learner_of(desk.number)).finish(desk.finished)
    kept_s = time.monotonic()
    confirmed = Event()
    desk.link.start(lambda _link: None, lambda changed: confirmed.set() if changed.sessions else None)
    confirmed.wait()
    while desk.outbox.count()[0]:  # a desk that had lost the server is told first that it is back
        time.sleep(_LOOK_EVERY_S)
    confirmed_s = time.monotonic()
    return {"kept_ms": 1000 * (kept_s - at_s), "handed_in_ms": 1000 * (confirmed_s - kept_s)}


def main(words: Sequence[str]) -> None:
    """Set the desks up, wait for the end of the lesson, and answer what was measured at each."""
    folder, url, lesson = Path(words[0]), words[1], int(words[5])
    desks = [
        set_up(folder, url, number, lesson) for number in range(int(words[2]), int(words[2]) + int(words[3]))
    ]
    print("ready", flush=True)
    end_s, chance, spread_s = float(sys.stdin.readline()), Random(words[2]), float(words[4])
    found: list[dict[str, Any]] = []
    threads = [
        Thread(
            target=lambda desk, at_s: found.append(end_session(desk, at_s)),
            args=(desk, end_s + spread_s * share),
        )
        for desk, share in [(desk, chance.random()) for desk in desks]
    ]
    before_s = time.process_time()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    each_ms = 1000 * (time.process_time() - before_s) / len(desks)
    answer([each | {"processor_ms": each_ms} for each in found])
    time.sleep(_REST_S)


if __name__ == "__main__":
    main(sys.argv[1:])
