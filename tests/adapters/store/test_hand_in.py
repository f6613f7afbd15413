from __future__ import annotations

import atexit
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from threading import Barrier, Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from sargam_desktop.adapters.store.desk_changes import SETTINGS
from sargam_desktop.adapters.store.file_database import FileDatabase
from sargam_desktop.adapters.store.hand_in import HandIn, Round
from sargam_desktop.adapters.store.outbox import Outbox
from sargam_desktop.adapters.store.school_store import SchoolStore
from sargam_desktop.domain.errors import ServerAwayError, ServerBusyError
from sargam_desktop.domain.session import SessionState
from tests.adapters.store.examples import make_record, make_score
from tests.adapters.store.school import School, desk_of, hand_in, play, recordings_of
from tests.stoppable_postgres import SchoolServer

_KILLED_BEFORE_DELETING = """
import os, signal, sys
from pathlib import Path
from sargam_desktop.adapters.store.hand_in import HandIn
from sargam_desktop.adapters.store.outbox import Outbox
from sargam_desktop.adapters.store.school_store import SchoolStore
from sargam_desktop.adapters.store.server_address import ServerAddress
from sargam_desktop.adapters.store.server_database import open_server
Outbox.remove = lambda self, session_id: os.kill(os.getpid(), signal.SIGKILL)
HandIn(Outbox(Path(sys.argv[1])), open_server(ServerAddress(sys.argv[2]))).run()
"""


@pytest.fixture
def school(school_server: SchoolServer) -> Iterator[School]:
    school = School(school_server)
    yield school
    school.close()


@pytest.fixture
def desk(tmp_path: Path, school: School) -> Iterator[Outbox]:
    outbox = desk_of(tmp_path / "desk", school.learner_id)
    yield outbox
    outbox.close()


def test_a_session_goes_to_the_server_byte_for_byte_and_leaves_the_desk(school: School, desk: Outbox) -> None:
    ids = [play(desk, school.learner_id, number, notes=300) for number in (1, 2)]
    before = recordings_of(desk)
    take = desk.sessions_of(school.learner_id).load_take(ids[0])
    assert hand_in(desk, school).run() == Round(handed_in=2)
    assert school.sessions() == before
    assert desk.list_entries() == []
    store = school.store()
    assert store.sessions.load_take(ids[0]) == take
    assert store.coaching.waiting() == ids
    assert school.ask("SELECT played_us, sessions, finished FROM practice_day") == "10000000|2|2"
    store.close()


def test_a_session_that_is_still_played_stays_at_the_desk(school: School, desk: Outbox) -> None:
    desk.sessions_of(school.learner_id).begin(make_record(1), make_score())
    assert hand_in(desk, school).run() == Round()
    assert [entry.is_running for entry in desk.list_entries()] == [True]


def test_a_desk_that_is_killed_between_commit_and_delete_hands_nothing_in_twice(
    school: School, desk: Outbox, tmp_path: Path
) -> None:
    play(desk, school.learner_id, 1)
    before = recordings_of(desk)
    command = (sys.executable, "-c", _KILLED_BEFORE_DELETING, str(tmp_path / "desk"), school.address.url)
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    assert school.sessions() == before
    assert desk.count() == (1, 0)
    hand_in(desk, school).run()
    assert (school.sessions(), school.day_sessions(), desk.count()) == (before, 1, (0, 0))


def test_two_programs_at_one_desk_hand_each_session_in_once(school: School, desk: Outbox) -> None:
    for number in range(1, 9):
        play(desk, school.learner_id, number)
    before, together = recordings_of(desk), Barrier(2)
    troubles: list[Exception] = []

    def run() -> None:
        work = hand_in(desk, school)
        together.wait()
        try:
            work.run()
        except Exception as error:  # noqa: BLE001 (told to the test)
            troubles.append(error)

    threads = [Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not troubles
    assert (school.sessions(), school.day_sessions(), desk.count()) == (before, 8, (0, 0))


def test_a_server_that_fails_while_sessions_come_in_has_each_once_when_it_is_back(
    school: School, desk: Outbox
) -> None:
    for number in range(1, 13):
        play(desk, school.learner_id, number)
    before, work = recordings_of(desk), hand_in(desk, school)
    stopping = Thread(target=school.server.stop)
    try:
        stopping.start()
        with pytest.raises(ServerAwayError):
            _run_until_away(work)
    finally:
        stopping.join()
        school.server.start()
    assert recordings_of(desk).items() <= before.items()
    play(desk, school.learner_id, 13)
    work.run()
    assert before.items() <= school.sessions().items()
    assert (len(school.sessions()), school.day_sessions(), desk.count()) == (13, 13, (0, 0))


def test_a_session_that_the_server_refuses_stays_at_the_desk_with_the_reason_and_holds_up_no_other(
    school: School, desk: Outbox
) -> None:
    desk_of(desk.database.folder.parent, "gone")
    refused = play(desk, "gone", 1)
    play(desk, school.learner_id, 2)
    assert hand_in(desk, school).run() == Round(handed_in=1, refused=1)
    (entry,) = desk.list_entries()
    assert entry.session_id == refused
    assert entry.reason
    assert desk.count() == (1, 1)


@pytest.mark.parametrize("damage", ["settings = '{}'", "result = x'00'", "started_at = 'never'"])
def test_a_damaged_session_stays_at_the_desk_with_the_reason_and_holds_up_no_other(
    school: School, desk: Outbox, damage: str
) -> None:
    damaged = play(desk, school.learner_id, 1)
    play(desk, school.learner_id, 2)
    with desk.database.glance() as connection:
        connection.execute(f"UPDATE session SET {damage} WHERE session_id = ?", (damaged,))
    assert hand_in(desk, school).run() == Round(handed_in=1, refused=1)
    (entry,) = desk.list_entries()
    assert (entry.session_id, "damaged" in entry.reason) == (damaged, True)
    assert (len(school.sessions()), school.day_sessions()) == (1, 1)


def test_damaged_settings_at_the_desk_hold_up_no_session(school: School, desk: Outbox) -> None:
    play(desk, school.learner_id, 1)
    desk.changes.note(school.learner_id, SETTINGS)
    with desk.database.glance() as connection:
        connection.execute("UPDATE learner SET settings = '{'")
    assert hand_in(desk, school).run() == Round(handed_in=1)


def test_without_room_at_the_server_the_desk_takes_its_turn(tmp_path: Path) -> None:
    desk = desk_of(tmp_path / "desk", "asha")
    (tmp_path / "server").mkdir()
    play(desk, "asha", 1)
    pauses: list[float] = []
    server = _Flaky(tmp_path / "server", [_Fate.BUSY] * 3)
    assert HandIn(desk, server, pause=pauses.append).run() == Round(handed_in=1)
    assert len(pauses) == 3
    assert pauses == sorted(pauses)


class _Fate:
    FINE, AWAY, BUSY, LOST_ANSWER = range(4)


class _Flaky(FileDatabase):
    """A server that fails as it is told: before a transaction, or after its commit."""

    def __init__(self, folder: Path, fates: list[int]) -> None:
        super().__init__(folder)
        self._fates = fates
        with self.glance() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO learner (learner_id, name, colour, goal_minutes, created_at)"
                " VALUES ('asha', 'Asha', 'amber', 20, '2026-01-01 00:00:00.000000')"
            )

    def of(self, learner_id: str) -> FileDatabase:  # noqa: ARG002 (the file is one for all)
        return self

    @contextmanager
    def writing(self, *, is_shared: bool = False) -> Iterator[Session]:  # noqa: ARG002 (as above)
        fate = self._fates.pop() if self._fates else _Fate.FINE
        if fate == _Fate.AWAY:
            raise ServerAwayError
        if fate == _Fate.BUSY:
            raise ServerBusyError
        with super().writing() as session:
            yield session
        if fate == _Fate.LOST_ANSWER:
            raise ServerAwayError


@cache
def _prepared() -> Path:
    """Return a folder with a desk and a server that are made already."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder)
    (folder / "server").mkdir()
    desk_of(folder / "desk", "asha").close()
    _Flaky(folder / "server", []).close()
    return folder


@settings(max_examples=8, deadline=None)
@given(
    fates=st.lists(st.sampled_from([0, _Fate.AWAY, _Fate.BUSY, _Fate.LOST_ANSWER]), max_size=12),
    plays=st.lists(st.integers(0, 2), min_size=1, max_size=4),
)
def test_whatever_fails_in_between_each_session_arrives_once(fates: list[int], plays: list[int]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "copy"
        shutil.copytree(_prepared(), folder)
        desk, server = desk_of(folder / "desk", "asha"), _Flaky(folder / "server", fates)
        work = HandIn(desk, server, pause=lambda _seconds: None)
        played: dict[str, str] = {}
        for count in plays:
            for _ in range(count):
                play(desk, "asha", len(played) + 1)
                played |= recordings_of(desk)
            _run(work)
        for _ in range(len(fates) + 1):
            _run(work)
        assert desk.count() == (0, 0)
        with server.glance() as connection:
            rows = connection.execute("SELECT session_id, events FROM session_recording").fetchall()
            counted = connection.execute("SELECT coalesce(sum(sessions), 0) FROM practice_day").fetchone()
            states = connection.execute("SELECT DISTINCT state FROM session").fetchall()
        assert {session_id: events.hex() for session_id, events in rows} == played
        assert counted == (len(played),)
        assert states in ([], [(SessionState.FINISHED.value,)])
        desk.close()
        server.close()


def _run_until_away(work: HandIn) -> None:
    for _ in range(1000):
        work.run()
        time.sleep(0.01)


def _run(work: HandIn) -> None:
    try:
        work.run()
    except ServerAwayError:
        return


def test_a_damaged_session_of_a_killed_program_holds_up_no_other(
    school: School, desk: Outbox, tmp_path: Path
) -> None:
    play(desk, school.learner_id, 1)
    desk.sessions_of(school.learner_id).begin(make_record(2), make_score())
    with desk.database.glance() as connection:
        connection.execute("UPDATE session SET settings = '{}', instance_id = 'gone' WHERE state = 'running'")
    store = SchoolStore(tmp_path / "desk", school.address)
    assert store.link.run_once() == Round(handed_in=1)
    assert [entry.is_running for entry in desk.list_entries()] == [True]
    store.close()
