"""Benchmark of the store: the program that is killed while it writes, and the one that looks afterwards."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from itertools import count
from pathlib import Path
from random import Random
from typing import Any, Final, NamedTuple
from uuid import UUID

from benchmarks.years_sessions import Take, play_take
from sargam_desktop.adapters.store.keeping import StoreKeeping
from sargam_desktop.adapters.store.session_writer import SessionWriter
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.errors import SargamError, StoreError
from sargam_desktop.tutor.history import History

_WRITE_EVERY_S: Final = 0.01
_PATIENCE_S: Final = 1.0
_CHUNK: Final = 60

Say = Callable[[dict[str, Any]], None]


class Mark(NamedTuple):
    """What of a session was said to be on disk.

    Attributes:
        events: So many of its events.
        is_finished: Its end, too.
    """

    events: int
    is_finished: bool


@cache
def the_take() -> Take:
    """Return the take that all sessions are of."""
    return play_take(Random(1), datetime(2026, 1, 1, tzinfo=UTC))


def warm_up(folder: Path) -> None:
    """Play the take and load all that writes, so that no killed program spends its time on that."""
    folder.mkdir(parents=True)
    store = Store(folder)
    writer = SessionWriter(store.sessions, lambda _: None, lambda _: None)
    writer.start()
    _write_one(writer, "warm", lambda _: None)
    writer.close(_PATIENCE_S)
    store.close()


def write_sessions(folder: Path, seed: int, say: Say) -> None:
    """Write sessions without end; say of each what is on disk, and the first trouble."""
    logging.disable()
    chance = Random(seed)
    try:
        writer = _open(folder, say)
        for _ in count():
            _write_one(writer, str(UUID(int=chance.getrandbits(128), version=4)), say)
    except StoreError as error:
        say({"trouble": str(error)})


def first_mark(folder: Path, say: Say) -> None:
    """Write one session, and end."""
    logging.disable()
    try:
        _write_one(_open(folder, say), "only-one", say)
    except StoreError as error:
        say({"trouble": str(error)})


def check(folder: Path, marks: Mapping[str, Mark]) -> dict[str, Any]:
    """Look at what the killed programs left, finish it as the next start does, and look again.

    Args:
        folder: The data folder.
        marks: Of each session that was said to be on disk.

    Returns:
        ``lost``: sessions that lack something; ``unsound``: checks that found a fault.
    """
    logging.disable()
    keeping = StoreKeeping(folder, folder / "settings.json")
    try:
        store = Store(folder)
    except StoreError:  # killed, or out of room, before there was anything
        return {"lost": len(marks), "unsound": 0}
    lost = _lacking(store, marks)
    unsound = bool(keeping.check().troubles)
    with suppress(StoreError):  # where the disk is full
        History(store.sessions).finish_interrupted()
    lost |= _lacking(store, marks)
    store.close()
    return {"lost": len(lost), "unsound": unsound + bool(keeping.check().troubles)}


def _lacking(store: Store, marks: Mapping[str, Mark]) -> set[str]:
    return {session_id for session_id, mark in marks.items() if not _is_whole(store, session_id, mark)}


def _is_whole(store: Store, session_id: str, mark: Mark) -> bool:
    take = the_take()
    try:
        record = store.sessions.load_session(session_id)
        _, kept = store.sessions.load_take(session_id)
    except SargamError:
        return False
    has_end = record == replace(take.finished, session_id=session_id)
    return kept[: mark.events] == list(take.events[: mark.events]) and (has_end or not mark.is_finished)


def _open(folder: Path, say: Say) -> SessionWriter:
    store = Store(folder)
    writer = SessionWriter(
        store.sessions, lambda _: None, lambda error: say({"trouble": str(error)}), _WRITE_EVERY_S
    )
    writer.start()
    return writer


def _write_one(writer: SessionWriter, session_id: str, say: Say) -> None:
    begun, score, events, finished = the_take()
    writer.begin(replace(begun, session_id=session_id), score)
    for first in range(0, len(events), _CHUNK):
        writer.append(session_id, events[first : first + _CHUNK])
        _say_when_written(writer, session_id, min(first + _CHUNK, len(events)), say, is_finished=False)
    writer.finish(replace(finished, session_id=session_id))
    _say_when_written(writer, session_id, len(events), say, is_finished=True)


def _say_when_written(
    writer: SessionWriter, session_id: str, events: int, say: Say, *, is_finished: bool
) -> None:
    if writer.flush(_PATIENCE_S):
        say({"session": session_id, "events": events, "is_finished": is_finished})
