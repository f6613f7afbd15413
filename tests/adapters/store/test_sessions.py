from __future__ import annotations

import dataclasses

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.adapters.store.store_errors import RefusedError
from sargam_desktop.domain.errors import UnknownItemError
from sargam_desktop.domain.session import SessionState
from sargam_desktop.tutor.ports import Changed
from tests.adapters.store.examples import make_events, make_record, make_result, make_score, make_song
from tests.adapters.store.places import Place


def test_a_session_comes_back_with_settings_result_and_everything_played(store: Store) -> None:
    record, events = make_record(), make_events()
    assert store.sessions.begin(record, make_score()) == Changed(sessions=True)
    store.sessions.append(record.session_id, events[:2])
    store.sessions.append(record.session_id, events[2:])
    ended = dataclasses.replace(
        record, state=SessionState.FINISHED, played_us=9_000_000, result=make_result()
    )
    assert store.sessions.finish(ended) == Changed(sessions=True)
    assert store.sessions.load_session(record.session_id) == ended
    assert store.sessions.load_take(record.session_id) == (make_score(), events)


def test_the_figures_of_a_result_can_be_asked_for_with_sql(store: Store, place: Place) -> None:
    record = make_record()
    store.sessions.begin(record, make_score())
    store.sessions.finish(dataclasses.replace(record, state=SessionState.STOPPED, result=make_result()))
    question = "SELECT overall, grade, accuracy, expected, wrong, points, judge_version, state FROM session"
    assert place.ask(question) == [(59, "C", 70.0, 9, 2, 62, "judge-v1", "stopped")]


def test_sessions_are_listed_newest_first_in_pages_and_by_song(store: Store) -> None:
    records = [make_record(i, song_id="a" if i % 2 else None) for i in range(1, 6)]
    for record in records:
        store.sessions.begin(record, make_score())
    newest_first = records[::-1]
    assert store.sessions.list_sessions() == newest_first
    assert store.sessions.list_sessions(limit=2, offset=1) == newest_first[1:3]
    assert store.sessions.list_sessions(song_id="a") == newest_first[::2]


def test_the_beginning_of_an_id_is_enough_when_it_is_unambiguous(store: Store) -> None:
    one, other = make_record(0x12345678), make_record(0x12AB0000)
    store.sessions.begin(one, make_score())
    store.sessions.begin(other, make_score())
    assert store.sessions.load_session("123") == one
    with pytest.raises(UnknownItemError, match="More than one session begins with “12”"):
        store.sessions.load_session("12")


@pytest.mark.parametrize("session_id", ["", "%", "_", "nope"])
def test_an_unknown_session_is_an_error(store: Store, session_id: str) -> None:
    store.sessions.begin(make_record(), make_score())
    with pytest.raises(UnknownItemError, match="There is no session"):
        store.sessions.load_take(session_id)


def test_playing_or_ending_a_session_that_did_not_begin_is_an_error(store: Store) -> None:
    with pytest.raises(UnknownItemError):
        store.sessions.append("nope", make_events())
    with pytest.raises(UnknownItemError):
        store.sessions.finish(make_record())


def test_a_session_that_begins_twice_keeps_what_it_has(store: Store) -> None:
    record = make_record()
    store.sessions.begin(record, make_score())
    store.sessions.append(record.session_id, make_events())
    with pytest.raises(RefusedError):
        store.sessions.begin(record, make_score(pitch=72))
    assert store.sessions.load_take(record.session_id) == (make_score(), make_events())


def test_the_history_outlives_a_new_version_of_the_song(store: Store) -> None:
    song, record = make_song(pitch=60), make_record()
    store.songs.save_songs([song])
    store.sessions.begin(record, store.songs.load_song(song.info.song_id).score)
    store.songs.save_songs([make_song(pitch=72, version=2)])
    assert store.sessions.load_take(record.session_id) == (song.score, [])


def test_a_score_that_another_program_removed_is_written_again(store: Store, place: Place) -> None:
    store.songs.save_songs([make_song(pitch=60)])
    score = store.songs.load_song("ode-to-joy").score
    other = place.open()
    other.songs.save_songs([make_song(pitch=72, version=2)])
    other.close()
    store.sessions.begin(make_record(), score)
    assert store.sessions.load_take(make_record().session_id)[0] == score
