from __future__ import annotations

import dataclasses
import os
import stat
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import Queue

import pytest

from sargam_desktop.adapters.store import desk_mirror
from sargam_desktop.adapters.store.desk_mirror import DeskMirror
from sargam_desktop.adapters.store.outbox import Outbox
from sargam_desktop.adapters.store.school_store import SchoolStore
from sargam_desktop.domain.errors import ServerAwayError
from sargam_desktop.domain.lesson_progress import begin_lesson
from sargam_desktop.domain.profile import AvatarColour, ProfileDraft
from sargam_desktop.domain.session import SessionState
from sargam_desktop.tutor.server_link import ServerLink
from sargam_desktop.tutor.session_choice import ALL_SESSIONS, SessionChoice
from tests.adapters.store.examples import (
    make_events,
    make_lesson,
    make_record,
    make_result,
    make_score,
    make_song,
)
from tests.adapters.store.school import School
from tests.stoppable_postgres import SchoolServer

_NOW = datetime.now(UTC)
_HASH = "$argon2id$ of a passphrase"
_OLD_HASH = "$argon2id$ of the one before"
_WITHIN_S = 15.0


@pytest.fixture
def school(school_server: SchoolServer) -> Iterator[School]:
    school = School(school_server)
    yield school
    school.close()


@pytest.fixture
def desk(school: School, tmp_path: Path) -> Iterator[SchoolStore]:
    store = SchoolStore(tmp_path, school.address)
    yield store
    store.close()


@pytest.fixture
def away(school: School) -> Iterator[None]:
    """Nothing yet: a test stops the server, and it is started again afterwards."""
    yield
    if not school.server.is_running:
        school.server.start()


def _play(store: SchoolStore, number: int) -> str:
    record = make_record(number)
    store.sessions.begin(record, make_score())
    store.sessions.append(record.session_id, make_events(20))
    ended = dataclasses.replace(record, state=SessionState.FINISHED, result=make_result(), played_us=1)
    store.sessions.finish(ended)
    return record.session_id


@pytest.mark.usefixtures("away")
def test_a_learner_plays_on_when_the_server_goes_in_the_middle_and_it_is_handed_in_when_it_is_back(
    school: School, desk: SchoolStore
) -> None:
    desk.sign_in(school.learner_id)
    links: Queue[ServerLink] = Queue()
    desk.link.start(links.put, lambda _changed: None)
    before = _play(desk, 1)
    record = make_record(2)
    desk.sessions.begin(record, make_score())
    school.server.stop()
    desk.sessions.append(record.session_id, make_events(20))
    ended = dataclasses.replace(record, state=SessionState.FINISHED, result=make_result())
    desk.sessions.finish(ended)
    assert desk.sessions.load_take(record.session_id) == (make_score(), make_events(20))
    _wait_for(links, lambda link: link.is_away and link.waiting >= 1)
    with pytest.raises(ServerAwayError):
        desk.sessions.list_sessions()
    school.server.start()
    desk.link.wake()
    _wait_for(links, lambda link: link == ServerLink())
    assert [each.session_id for each in desk.sessions.list_sessions()] == [record.session_id, before]
    assert set(school.sessions()) == {record.session_id, before}


@pytest.mark.usefixtures("away")
def test_what_is_away_is_told_at_once_after_the_first_question(school: School, desk: SchoolStore) -> None:
    desk.sign_in(school.learner_id)
    school.server.stop()
    for _ in range(2):
        with pytest.raises(ServerAwayError, match="kept at this desk"):
            desk.days.load_ledger()
    desk.own_settings.save({"goal": 3})
    assert desk.own_settings.load() == {"goal": 3}


@pytest.mark.usefixtures("away")
def test_a_learner_who_was_here_comes_in_without_the_server_with_the_passphrase_compared_and_delayed(
    school: School, desk: SchoolStore
) -> None:
    learners = desk.learners
    for name in ("asha", "ravi"):
        learners.add(name, ProfileDraft(name.title(), AvatarColour.AMBER), _OLD_HASH, _NOW)
    assert learners.begin_attempt("asha", _NOW) is not None
    learners.clear_attempts("asha", _NOW)
    learners.save_passphrase("asha", _HASH)
    school.server.stop()
    assert [profile.name for profile in learners.list_profiles()] == ["Asha"]
    attempt = learners.begin_attempt("asha", _NOW)
    assert attempt is not None
    assert attempt.passphrase_hash == _HASH
    for _ in range(8):
        attempt = learners.begin_attempt("asha", _NOW)
    assert attempt is not None
    assert attempt.wait_s > 0
    assert learners.begin_attempt("ravi", _NOW) is None


@pytest.mark.usefixtures("away")
def test_without_the_server_nobody_comes_in_who_was_not_here_for_a_month(
    school: School, desk: SchoolStore
) -> None:
    now = [_NOW]
    mirror = DeskMirror(school.watched(), desk.outbox, lambda: now[0])
    mirror.take(school.learner_id)
    assert mirror.known() == {school.learner_id}
    now[0] = _NOW + timedelta(days=31)
    assert mirror.known() == frozenset()
    now[0] = _NOW - timedelta(days=365)
    assert mirror.known() == frozenset()
    mirror.purge()
    with desk.outbox.database.glance() as connection:
        assert connection.execute("SELECT count(*) FROM learner").fetchone() == (0,)


@pytest.mark.usefixtures("away")
def test_a_new_desk_without_its_server_says_who_could_play(school: School, desk: SchoolStore) -> None:
    school.server.stop()
    with pytest.raises(ServerAwayError, match="signed in at this desk in the last 30 days"):
        desk.learners.list_profiles()


@pytest.mark.usefixtures("away")
def test_songs_and_lessons_that_were_here_are_there_without_the_server(
    school: School, desk: SchoolStore
) -> None:
    school_store = school.store()
    school_store.songs.save_songs([make_song("of-the-school"), make_song("not-played-here")])
    school_store.close()
    desk.songs.save_songs([make_song("shipped")])
    desk.lessons.save_lessons([make_lesson("first")])
    desk.songs.load_song("of-the-school")
    school.server.stop()
    assert {info.song_id for info in desk.songs.list_songs()} == {"shipped", "of-the-school"}
    assert desk.songs.load_song("of-the-school") == make_song("of-the-school")
    assert [lesson.lesson_id for lesson in desk.lessons.list_lessons()] == ["first"]
    desk.songs.save_songs([make_song("shipped", version=2)])
    assert desk.songs.versions()["shipped"] == 2


def test_an_older_program_does_not_bring_older_songs_back_to_the_server(
    school: School, desk: SchoolStore, tmp_path: Path
) -> None:
    desk.songs.save_songs([make_song("shipped", version=2)])
    (tmp_path / "older").mkdir()
    older = SchoolStore(tmp_path / "older", school.address)
    older.songs.save_songs([make_song("shipped", version=1)])
    assert school.ask("SELECT version FROM song") == "2"
    assert older.songs.versions() == {"shipped": 1}
    older.close()


@pytest.mark.usefixtures("away")
def test_settings_and_lessons_go_to_the_server_when_it_is_back_and_what_it_has_is_not_lost(
    school: School, desk: SchoolStore
) -> None:
    desk.sign_in(school.learner_id)
    school.server.stop()
    desk.own_settings.save({"goal": 3, "sa": 62})
    begun = begin_lesson("first", 1, 2).at(1, 5_000_000)
    desk.progress.save_progress(begun)
    assert desk.progress.list_progress() == {"first": begun}
    school.server.start()
    elsewhere = school.store()
    done = begin_lesson("first", 1, 2).after_answer(0, _NOW, is_right=True)
    elsewhere.progress.save_progress(done)
    for _ in range(2):  # the second time changes nothing
        desk.outbox.changes.note(school.learner_id, "progress", "first")
        desk.link.run_once()
    joined = elsewhere.progress.list_progress()["first"]
    assert (joined.spent_us, joined.steps[0].attempts, joined.at_step) == (5_000_000, 1, 1)
    assert elsewhere.own_settings.load() == {"goal": 3, "sa": 62}
    assert desk.outbox.changes.list_all() == []
    elsewhere.close()


def test_a_language_chosen_at_the_desk_outlives_the_next_copy_of_the_learner(
    school: School, desk: SchoolStore
) -> None:
    desk.sign_in(school.learner_id)
    chosen = {"goal": 3, "language": "hi", "label_style": "sargam"}
    desk.own_settings.save(chosen)
    DeskMirror(school.watched(), desk.outbox).take(school.learner_id)
    assert desk.own_settings.load() == chosen
    desk.link.run_once()
    assert school.ask("SELECT language FROM learner") == "hi"


@pytest.mark.usefixtures("away")
def test_the_window_opens_again_for_whoever_plays_without_waiting_for_the_server(
    school: School, desk: SchoolStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.sign_in(school.learner_id)
    monkeypatch.setattr(desk_mirror, "_FRESH_FOR", timedelta())
    school.server.stop()
    desk.sign_in(school.learner_id)
    assert not desk.link.link().is_away  # nobody has asked


def test_sessions_of_both_sides_are_one_history_in_pages(school: School, desk: SchoolStore) -> None:
    desk.sign_in(school.learner_id)
    for number in (1, 3, 4, 6):
        _play(desk, number)
    desk.link.run_once()
    for number in (2, 5, 7):
        _play(desk, number)
    whole = [each.title for each in desk.sessions.list_sessions()]
    by_time = [each.session_id for each in desk.sessions.list_sessions()]
    assert len(whole) == 7
    assert by_time == sorted(by_time, reverse=True)
    pages = [each.session_id for offset in range(0, 8, 2) for each in desk.sessions.list_sessions(2, offset)]
    assert pages == by_time


@pytest.mark.parametrize("choice", [ALL_SESSIONS, SessionChoice(mode=make_record(1).settings.mode)])
def test_a_session_that_the_server_has_and_the_desk_not_yet_deleted_counts_once(
    school: School, desk: SchoolStore, monkeypatch: pytest.MonkeyPatch, choice: SessionChoice
) -> None:
    desk.sign_in(school.learner_id)
    for number in (1, 3, 4, 6):
        _play(desk, number)
    desk.link.run_once()
    with monkeypatch.context() as failing:
        failing.setattr(Outbox, "remove", lambda *_: None)
        for number in (2, 5, 7):
            _play(desk, number)
        desk.link.run_once()
    elsewhere = school.store()
    known = [each.session_id for each in elsewhere.sessions.find_sessions(choice)]
    pages = [desk.sessions.find_sessions(choice, 2, offset) for offset in range(0, 8, 2)]
    assert [each.session_id for page in pages for each in page] == known
    assert len(known) == 7
    tallied, expected = desk.sessions.tally_songs(), elsewhere.sessions.tally_songs()
    assert sum(each.takes for each in tallied.tallies) == sum(each.takes for each in expected.tallies) == 7
    assert tallied.last_played == expected.last_played
    elsewhere.close()


def test_a_session_whose_program_was_killed_is_finished_and_handed_in(
    school: School, desk: SchoolStore, tmp_path: Path
) -> None:
    killed = SchoolStore(tmp_path, school.address)
    killed.sign_in(school.learner_id)
    record = make_record(1)
    killed.sessions.begin(record, make_score())
    killed.sessions.append(record.session_id, make_events(20))
    killed.outbox.instances.release_own()
    assert desk.link.run_once().handed_in == 1
    assert school.ask("SELECT state FROM session") == SessionState.INTERRUPTED.value
    killed.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_nobody_else_on_the_computer_can_read_what_waits(desk: SchoolStore) -> None:
    for path in (desk.outbox.database.folder, desk.outbox.database.path):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


def test_a_desk_that_is_left_alone_keeps_no_connection_of_the_server(
    school: School, desk: SchoolStore
) -> None:
    desk.sign_in(school.learner_id)
    desk.link.run_once()
    connections = (
        f"SELECT count(*) FROM pg_stat_activity WHERE datname = '{school.name}' AND usename = 'desk'"
    )
    assert int(school.ask(connections)) > 0
    desk.link.rest()
    assert school.ask(connections) == "0"
    desk.days.load_ledger()


def _wait_for(links: Queue[ServerLink], is_it: object) -> None:
    assert callable(is_it)
    deadline = time.monotonic() + _WITHIN_S
    while not is_it(links.get(timeout=max(0.1, deadline - time.monotonic()))):
        pass
