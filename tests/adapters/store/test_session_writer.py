from __future__ import annotations

import dataclasses
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.session_writer import SessionWriter
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.session import SessionState
from sargam_desktop.engine.commands import ChangeSpeed, SessionEvent
from sargam_desktop.tutor.ports import Changed
from tests.adapters.store.disks import files_that_cannot_grow
from tests.adapters.store.examples import ask, make_events, make_record, make_result, make_score
from tests.adapters.store.places import Place

_PATIENCE_S = 30.0
_NOTES_PER_SECOND = 250

_PLAY_UNTIL_KILLED = """
import sys, time
from pathlib import Path
from sargam_desktop.adapters.store.session_writer import SessionWriter
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.performance import NoteOn
from tests.adapters.store.examples import make_record, make_score
store = Store(Path(sys.argv[1]))
writer = SessionWriter(store.sessions, lambda changed: None, lambda error: None)
writer.start()
writer.begin(make_record(), make_score())
for at in range(100_000):
    writer.append(make_record().session_id, [NoteOn(60, 80, at)])
    print(at, flush=True)
    time.sleep(0.004)
"""


class Listener:
    """Keeps what the writer tells, and tests wait for it."""

    def __init__(self) -> None:
        self.changes: list[Changed] = []
        self.troubles: list[StoreError] = []
        self.has_trouble = threading.Event()

    def hear_trouble(self, error: StoreError) -> None:
        self.troubles.append(error)
        self.has_trouble.set()


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def writer(store: Store, listener: Listener) -> Iterator[SessionWriter]:
    writer = SessionWriter(store.sessions, listener.changes.append, listener.hear_trouble, 0.05)
    writer.start()
    yield writer
    writer.close(_PATIENCE_S)


def test_a_session_is_written_from_beginning_to_end(
    writer: SessionWriter, store: Store, listener: Listener
) -> None:
    record = make_record()
    ended = dataclasses.replace(record, state=SessionState.FINISHED, result=make_result())
    writer.begin(record, make_score())
    for event in make_events(50):
        writer.append(record.session_id, [event])
    writer.finish(ended)
    assert writer.flush(_PATIENCE_S)
    assert store.sessions.load_session(record.session_id) == ended
    assert store.sessions.load_take(record.session_id) == (make_score(), make_events(50))
    assert set(listener.changes) == {Changed(sessions=True)}
    assert listener.troubles == []


def test_what_is_played_while_playing_goes_on_reaches_the_database_unasked(
    writer: SessionWriter, store: Store
) -> None:
    record = make_record()
    writer.begin(record, make_score())
    assert writer.flush(_PATIENCE_S)
    writer.append(record.session_id, make_events())
    waiting = threading.Event()
    for _ in range(600):
        if store.sessions.load_take(record.session_id)[1] == make_events():
            return
        waiting.wait(0.05)
    pytest.fail("nothing was written")


def test_events_of_one_moment_are_written_in_one_transaction(
    store: Store, place: Place, listener: Listener
) -> None:
    writer = SessionWriter(store.sessions, listener.changes.append, listener.hear_trouble, 3600.0)
    writer.begin(make_record(), make_score())
    for event in make_events(500):
        writer.append(make_record().session_id, [event])
    writer.start()
    assert writer.close(_PATIENCE_S)
    assert place.ask("SELECT count(*) FROM session_chunk") == [(1,)]


def test_two_sessions_at_once_keep_their_events_apart_and_in_order(
    writer: SessionWriter, store: Store
) -> None:
    played: dict[int, list[SessionEvent]] = {1: [], 2: []}
    for number in played:
        writer.begin(make_record(number), make_score())
    for at in range(200):
        number = 1 + at % 3 % 2
        played[number].append(NoteOn(60, 80, at))
        writer.append(make_record(number).session_id, played[number][-1:])
    assert writer.flush(_PATIENCE_S)
    for number, events in played.items():
        assert store.sessions.load_take(make_record(number).session_id)[1] == events


@pytest.mark.usefixtures("folder")  # whose disk is full
def test_while_the_disk_takes_nothing_everything_is_kept_and_written_later(
    writer: SessionWriter, store: Store, listener: Listener
) -> None:
    record = make_record()
    writer.begin(record, make_score())
    assert writer.flush(_PATIENCE_S)
    with files_that_cannot_grow():
        writer.append(record.session_id, make_events(3))
        assert listener.has_trouble.wait(_PATIENCE_S)
        writer.append(record.session_id, make_events(4))
        assert not writer.flush(0.3)
    assert writer.flush(_PATIENCE_S)
    assert store.sessions.load_take(record.session_id)[1] == make_events(3) + make_events(4)
    assert len(listener.troubles) == 1
    assert "The disk" in listener.troubles[0].what


@pytest.mark.usefixtures("folder")  # whose disk is full
def test_a_whole_session_on_a_full_disk_is_written_in_order_when_there_is_room(
    writer: SessionWriter, store: Store, listener: Listener
) -> None:
    ended = dataclasses.replace(make_record(), state=SessionState.FINISHED, result=make_result())
    with files_that_cannot_grow():
        writer.begin(make_record(), make_score())
        writer.append(ended.session_id, make_events())
        writer.finish(ended)
        assert not writer.flush(0.3)
    assert writer.flush(_PATIENCE_S)
    assert store.sessions.load_session(ended.session_id) == ended
    assert store.sessions.load_take(ended.session_id)[1] == make_events()
    assert len(listener.troubles) == 1


@pytest.mark.usefixtures("folder")  # whose disk is full
def test_trouble_is_told_again_after_it_had_passed(writer: SessionWriter, listener: Listener) -> None:
    writer.begin(make_record(), make_score())
    assert writer.flush(_PATIENCE_S)
    for times in (1, 2):
        listener.has_trouble.clear()
        with files_that_cannot_grow():
            writer.append(make_record().session_id, make_events())
            assert listener.has_trouble.wait(_PATIENCE_S)
        assert writer.flush(_PATIENCE_S)
        assert len(listener.troubles) == times


def test_an_entry_that_can_never_be_written_does_not_hold_up_the_others(
    writer: SessionWriter, store: Store, listener: Listener
) -> None:
    writer.append("nobody", make_events())
    writer.begin(make_record(), make_score())
    writer.append(make_record().session_id, make_events())
    assert writer.flush(_PATIENCE_S)
    assert store.sessions.load_take(make_record().session_id)[1] == make_events()
    assert ["nobody" in error.what for error in listener.troubles] == [True]


def test_a_session_that_got_damaged_does_not_hold_up_the_others(folder: Path, listener: Listener) -> None:
    store = Store(folder)
    writer = SessionWriter(store.sessions, listener.changes.append, listener.hear_trouble)
    writer.start()
    writer.begin(make_record(1), make_score())
    assert writer.flush(_PATIENCE_S)
    with closing(sqlite3.connect(folder / "sargam.db")) as connection, connection:
        connection.execute("UPDATE session SET settings = '{}'")
    writer.append(make_record(1).session_id, [ChangeSpeed(80, 1)])
    writer.begin(make_record(2), make_score())
    assert writer.close(_PATIENCE_S)
    assert len(ask(folder, "SELECT session_id FROM session")) == 2
    (trouble,) = listener.troubles
    assert "damaged" in trouble.what
    store.close()


def test_a_listener_that_fails_does_not_end_the_writing(store: Store) -> None:
    def fail(changed: Changed) -> None:
        raise RuntimeError(changed)

    writer = SessionWriter(store.sessions, fail, fail)  # type: ignore[arg-type]
    writer.start()
    writer.begin(make_record(1), make_score())
    writer.begin(make_record(2), make_score())
    assert writer.close(_PATIENCE_S)
    assert len(store.sessions.list_sessions()) == 2


def test_readers_are_not_held_up_by_the_writer(writer: SessionWriter, store: Store, place: Place) -> None:
    reader = place.open()
    writer.begin(make_record(), make_score())
    assert writer.flush(_PATIENCE_S)
    seen = []
    for at in range(100):
        writer.append(make_record().session_id, [NoteOn(60, 80, at)])
        seen.append(len(reader.sessions.load_take(make_record().session_id)[1]))
    assert writer.flush(_PATIENCE_S)
    assert seen == sorted(seen)
    assert len(store.sessions.load_take(make_record().session_id)[1]) == 100
    reader.close()


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
def test_a_program_killed_while_playing_loses_at_most_its_last_second(store: Store, folder: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", _PLAY_UNTIL_KILLED, folder], stdout=subprocess.PIPE, text=True
    )
    with program:
        assert program.stdout is not None
        played = [program.stdout.readline() for _ in range(4 * _NOTES_PER_SECOND)]
        os.kill(program.pid, signal.SIGKILL)
        played += program.stdout.readlines()
    assert store.sessions.left_running() == [make_record()]
    events = store.sessions.load_take(make_record().session_id)[1]
    assert events == [NoteOn(60, 80, at) for at in range(len(events))]
    assert len(events) >= len(played) - _NOTES_PER_SECOND
