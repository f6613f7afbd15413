"""Checking and upgrading the data on a server, and taking in those of a computer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.schema import HEAD
from sargam_desktop.adapters.store.server_keeping import ServerKeeping
from sargam_desktop.adapters.store.store import NOBODY, Store
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.profile import ProfileDraft
from sargam_desktop.domain.session import SessionState
from sargam_desktop.tutor.backups import Kept, RestoreManner
from sargam_desktop.tutor.coach.passage_log import Enrolled
from sargam_desktop.tutor.coach.passage_play import PassageId
from tests.adapters.store.examples import (
    MORNING,
    make_events,
    make_record,
    make_result,
    make_score,
    make_song,
)
from tests.adapters.store.places import ServerPlace

ALL_DAYS = date(2026, 1, 1), date(2026, 12, 31)


@pytest.fixture
def keeping(server_place: ServerPlace, folder: Path) -> ServerKeeping:
    return ServerKeeping(server_place.address, folder)


def play(store: Store, number: int) -> None:
    store.sessions.begin(make_record(number), make_score())
    store.sessions.append(make_record(number).session_id, make_events())
    ended = replace(make_record(number), state=SessionState.FINISHED, result=make_result())
    store.sessions.finish(ended)


def test_the_check_counts_and_reads_the_data_of_all_learners(
    keeping: ServerKeeping, server_place: ServerPlace
) -> None:
    store = server_place.open(NOBODY)
    for number, name in enumerate(("asha", "ravi"), 1):
        store.learners.add(name, ProfileDraft(name), None, MORNING)
        store.sign_in(name)
        play(store, number)
    report = keeping.check()
    assert (report.revision, report.is_newest, report.troubles, report.warnings) == (HEAD, True, (), ())
    assert dict(report.counts)[Kept.LEARNERS] == 2
    assert dict(report.counts)[Kept.SESSIONS] == 2
    assert "p%40ss" not in report.path
    server_place.change("UPDATE session_recording SET events = substr(events, 1, 4)")
    assert len(keeping.check().troubles) == 2
    store.close()


def test_an_upgrade_has_nothing_to_do_where_the_newest_revision_is(keeping: ServerKeeping) -> None:
    assert keeping.upgrade() == (HEAD, HEAD)


def test_a_server_is_backed_up_where_it_is(keeping: ServerKeeping) -> None:
    for act in (
        lambda: keeping.back_up("file"),
        lambda: keeping.preview("file"),
        lambda: keeping.restore("file", RestoreManner.ADD),
    ):
        with pytest.raises(StoreError, match="pg_dump"):
            act()


def test_the_learners_of_a_computer_come_to_the_server_once_with_all_that_is_theirs(
    keeping: ServerKeeping, server_place: ServerPlace, folder: Path
) -> None:
    here = Store(folder)
    here.songs.save_songs([make_song()])
    here.learners.save_draft(here.learner_id, ProfileDraft("Asha"))
    here.own_settings.save({"level": "precise", "sa": 2})
    here.marks.mark_favourite("ode-to-joy", is_favourite=True)
    here.coaching.append([Enrolled(PassageId("ode-to-joy", 0, 3), 60, date(2026, 3, 1))])
    play(here, 1)
    here.learners.add("nobody", ProfileDraft(""), None, MORNING)

    assert keeping.take_in() == (("Asha",), ())
    assert keeping.take_in() == ((), ("Asha",))

    there = server_place.open(here.learner_id)
    assert [profile.name for profile in there.learners.list_profiles()] == ["Asha"]
    assert there.songs.load_song("ode-to-joy") == make_song()
    assert there.sessions.list_sessions() == here.sessions.list_sessions()
    assert there.sessions.load_take(make_record(1).session_id) == (make_score(), make_events())
    assert there.own_settings.load() == here.own_settings.load()
    assert there.marks.load_marks() == here.marks.load_marks()
    assert there.days.list_days(*ALL_DAYS) == here.days.list_days(*ALL_DAYS)
    assert there.coaching.read() == here.coaching.read()
    assert there.coaching.waiting() == here.coaching.waiting()
    for store in (here, there):
        store.close()


def test_a_computer_without_data_has_nothing_to_copy(keeping: ServerKeeping, folder: Path) -> None:
    with pytest.raises(StoreError, match="no data on this computer"):
        keeping.take_in()
    assert list(folder.iterdir()) == []
