from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.errors import UnknownItemError
from sargam_desktop.domain.hand_choice import HandChoice
from sargam_desktop.domain.music_identity import music_hash
from sargam_desktop.tutor.arrangement import AS_WRITTEN, Arrangement
from sargam_desktop.tutor.ports import OriginalFile
from sargam_desktop.tutor.song_shelf import SongMarks
from tests.adapters.store.examples import make_record, make_song
from tests.adapters.store.places import Place

FILE = OriginalFile("own.mid", b"MThd and more")


def _import(store: Store, song_id: str = "own-tune", pitch: int = 65) -> None:
    song = make_song(song_id, pitch, grade=None)
    store.imports.keep(song, music_hash(song.score), FILE, "Exam")


def test_a_new_store_has_no_marks(store: Store) -> None:
    assert store.marks.load_marks() == SongMarks()


def test_a_star_stays_until_it_is_taken_away(store: Store, place: Place) -> None:
    store.marks.mark_favourite("ode-to-joy", is_favourite=True)
    again = place.open()
    assert again.marks.load_marks().favourites == {"ode-to-joy"}
    again.marks.mark_favourite("ode-to-joy", is_favourite=False)
    assert again.marks.load_marks().favourites == frozenset()
    again.close()


def test_a_hidden_song_keeps_its_star(store: Store) -> None:
    store.marks.mark_favourite("ode-to-joy", is_favourite=True)
    store.marks.mark_hidden(["ode-to-joy", "sakura"], is_hidden=True)
    assert store.marks.load_marks().hidden == {"ode-to-joy", "sakura"}
    store.marks.mark_hidden(["ode-to-joy"], is_hidden=False)
    assert store.marks.load_marks() == SongMarks(frozenset({"ode-to-joy"}), frozenset({"sakura"}))


def test_the_key_of_a_song_its_fit_and_that_it_was_heard_outlive_the_program(
    store: Store, place: Place
) -> None:
    store.marks.keep_arrangement("ode-to-joy", Arrangement(-3, is_fitted=True))
    store.marks.keep_arrangement("sakura", Arrangement(2))
    store.marks.keep_arrangement("sakura", AS_WRITTEN)
    store.marks.mark_heard("sakura")
    again = place.open()
    marks = again.marks.load_marks()
    assert marks.arrangements == (("ode-to-joy", Arrangement(-3, is_fitted=True)),)
    assert marks.heard == {"sakura"}
    again.close()


def test_key_and_fit_go_with_a_removed_song_and_come_back_with_it(store: Store) -> None:
    _import(store)
    store.marks.keep_arrangement("own-tune", Arrangement(4))
    store.marks.mark_heard("own-tune")
    before = store.marks.load_marks()
    removed = store.marks.take_out("own-tune")
    marks = store.marks.load_marks()
    assert (marks.arrangements, marks.heard) == ((), frozenset())
    store.marks.put_back(removed)
    assert store.marks.load_marks() == before


def test_only_songs_without_a_grade_are_to_be_graded_and_once_for_each_version(store: Store) -> None:
    store.songs.save_songs([make_song("graded", grade=3), make_song("own", 61, grade=None)])
    assert store.marks.list_ungraded(1) == ["own"]
    store.marks.keep_grade("own", 1, 4)
    assert store.marks.list_ungraded(1) == []
    assert store.marks.list_ungraded(2) == ["own"]
    assert store.marks.load_marks().grades == (("own", 4),)


def test_a_worked_out_grade_goes_with_the_score(store: Store, place: Place) -> None:
    store.songs.save_songs([make_song(grade=None)])
    store.marks.keep_grade("ode-to-joy", 1, 4)
    store.songs.save_songs([make_song(pitch=70, grade=None)])
    assert store.marks.load_marks().grades == ()
    assert place.ask("SELECT count(*) FROM score_difficulty") == [(0,)]


def test_grading_a_song_that_was_just_removed_changes_nothing(store: Store) -> None:
    assert not store.marks.keep_grade("gone", 1, 4).songs


def test_a_song_is_described_anew(store: Store) -> None:
    store.songs.save_songs([make_song()])
    info = replace(make_song().info, title="An die Freude", tags=("hymn", "भजन"), grade=None)
    assert store.marks.save_info(info).songs
    assert store.songs.load_song("ode-to-joy").info == info


def test_a_song_that_is_put_back_is_whole_again(store: Store, place: Place) -> None:
    _import(store)
    before = store.songs.load_song("own-tune")
    store.imports.save_hands(before, [HandChoice(0, 60)])
    removed = store.marks.take_out("own-tune")
    assert store.songs.list_songs() == []
    assert place.ask("SELECT count(*) FROM score") == [(0,)]
    assert store.imports.find_same_file(FILE.data) is None
    store.marks.put_back(removed)
    assert store.songs.load_song("own-tune") == before
    assert store.imports.load_original("own-tune") == FILE
    assert store.marks.load_marks().folders == (("own-tune", "Exam"),)
    assert store.imports.load_hands("own-tune") == (HandChoice(0, 60),)
    assert store.imports.find_music(music_hash(before.score)) == before.info


def test_what_was_played_on_a_removed_song_stays_in_the_history(store: Store) -> None:
    _import(store)
    score = store.songs.load_song("own-tune").score
    record = make_record(song_id="own-tune")
    store.sessions.begin(record, score)
    store.marks.take_out("own-tune")
    assert store.sessions.load_take(record.session_id)[0] == score


@pytest.mark.parametrize("song_id", ["ode-to-joy", "nope"])
def test_only_songs_of_ones_own_are_deleted(store: Store, song_id: str) -> None:
    store.songs.save_songs([make_song()])
    with pytest.raises(UnknownItemError):
        store.marks.take_out(song_id)
    assert len(store.songs.list_songs()) == 1


def test_correcting_the_hands_leaves_what_the_learner_called_the_song(store: Store) -> None:
    _import(store)
    read_again = store.songs.load_song("own-tune")
    store.marks.save_info(replace(read_again.info, title="My tune"))
    store.imports.save_hands(read_again, [HandChoice(0, 128)])
    assert store.songs.load_song("own-tune").info.title == "My tune"


def test_the_time_of_the_import_survives_the_way_out_and_back(store: Store) -> None:
    _import(store)
    removed = store.marks.take_out("own-tune")
    assert removed.imported_at is not None
    assert removed.imported_at <= datetime.now(UTC)
    store.marks.put_back(removed)
    assert store.marks.take_out("own-tune").imported_at == removed.imported_at


def test_songs_are_put_into_folders_all_or_none(store: Store) -> None:
    _import(store)
    _import(store, "other-tune", 66)
    assert store.marks.move({"own-tune": "Carols", "other-tune": ""}).songs
    assert store.marks.load_marks().folders == (("own-tune", "Carols"),)
    with pytest.raises(UnknownItemError):
        store.marks.move({"own-tune": "Exam", "ode-to-joy": "Exam"})
    assert store.marks.load_marks().folders == (("own-tune", "Carols"),)
