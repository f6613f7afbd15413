from __future__ import annotations

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.errors import StoreError, UnknownItemError
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.ports import Changed
from tests.adapters.store.examples import make_record, make_song
from tests.adapters.store.places import Place


def test_a_song_comes_back_as_it_was_saved(store: Store, place: Place) -> None:
    song = make_song(sa=2, grade=None)
    assert store.songs.save_songs([song]) == Changed(songs=True)
    assert store.songs.load_song("ode-to-joy") == song
    assert store.songs.list_songs() == [song.info]
    again = place.open()
    assert again.songs.load_song("ode-to-joy") == song
    again.close()


def test_songs_are_listed_by_grade_then_title_with_ungraded_ones_last(store: Store) -> None:
    places = {"d": (None, "Aaa"), "b": (1, "émile"), "a": (1, "Étude"), "c": (2, "Abba"), "e": (1, "Bach")}
    store.songs.save_songs([make_song(i, grade=g, title=t) for i, (g, t) in places.items()])
    assert [info.song_id for info in store.songs.list_songs()] == ["e", "b", "a", "c", "d"]


def test_a_new_version_replaces_the_song_and_its_score(store: Store) -> None:
    store.songs.save_songs([make_song(pitch=60)])
    newer = make_song(pitch=72, version=2)
    store.songs.save_songs([newer])
    assert store.songs.versions() == {"ode-to-joy": 2}
    assert store.songs.load_song("ode-to-joy") == newer


def test_a_score_that_nobody_needs_any_more_leaves_the_database(store: Store, place: Place) -> None:
    store.songs.save_songs([make_song(pitch=60), make_song("twin", pitch=60)])
    record = make_record()
    store.sessions.begin(record, make_song(pitch=62).score)
    store.songs.save_songs([make_song(pitch=64), make_song("twin", pitch=65)])
    assert place.ask("SELECT count(*) FROM score") == [(3,)]
    assert store.sessions.load_take(record.session_id)[0] == make_song(pitch=62).score


def test_an_unknown_song_is_named_in_the_error(store: Store) -> None:
    with pytest.raises(UnknownItemError, match="There is no song “nope”"):
        store.songs.load_song("nope")


def test_when_one_song_cannot_be_kept_none_is(store: Store) -> None:
    impossible = Score((ScoreNote(0.0, 1.0, 999, Hand.LEFT),), (Bar(1, 0.0, 4.0),))
    with pytest.raises(StoreError, match="out of range"):
        store.songs.save_songs([make_song("good"), Song(make_song("bad").info, impossible)])
    assert store.songs.list_songs() == []


def test_saving_nothing_changes_nothing(store: Store) -> None:
    assert store.songs.save_songs([]) == Changed()
