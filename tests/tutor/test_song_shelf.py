from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.errors import InvalidEditError, UnknownItemError
from sargam_desktop.domain.music_identity import music_hash
from sargam_desktop.tutor.ports import OriginalFile
from sargam_desktop.tutor.song_shelf import SongEdit, SongShelf
from tests.tutor.items import song_of

EDIT = SongEdit("  My   tune ", "Asha", "Bhajan", ("morning", " ", "morning"), 3)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path)
    store.songs.save_songs([song_of("ode", "Ode to Joy")])
    own = song_of("own", "own_tune_final_2", grade=None)
    store.imports.keep(own, music_hash(own.score), OriginalFile("own.mid", b"MThd"), "")
    yield store
    store.close()


@pytest.fixture
def shelf(store: Store) -> SongShelf:
    return SongShelf(store.songs, store.marks)


def test_songs_and_marks_are_read_together(shelf: SongShelf) -> None:
    shelf.star("ode", is_favourite=True)
    read = shelf.read()
    assert [song.song_id for song in read.songs] == ["ode", "own"]
    assert read.marks.favourites == {"ode"}
    assert read.marks.imported == {"own"}


def test_a_song_of_ones_own_is_described_in_other_words(shelf: SongShelf, store: Store) -> None:
    assert shelf.edit("own", EDIT).songs
    info = store.songs.load_song("own").info
    assert (info.title, info.composer, info.style, info.tags, info.grade) == (
        "My tune", "Asha", "Bhajan", ("morning",), 3,
    )  # fmt: skip


def test_a_song_of_ones_own_is_put_into_a_folder_and_taken_out(shelf: SongShelf) -> None:
    shelf.edit("own", replace(EDIT, folder=" For  Monday "))
    assert shelf.read().marks.folders == (("own", "For Monday"),)
    shelf.put_into_folders({"own": " Exam "})
    assert shelf.read().marks.folders == (("own", "Exam"),)
    shelf.put_into_folders({"own": " "})
    assert shelf.read().marks.folders == ()


@pytest.mark.parametrize(
    ("song_id", "edit"),
    [("ode", EDIT), ("own", replace(EDIT, title="  ")), ("own", replace(EDIT, grade=11))],
)
def test_a_shipped_song_an_empty_title_and_an_unknown_grade_are_refused(
    shelf: SongShelf, store: Store, song_id: str, edit: SongEdit
) -> None:
    before = store.songs.list_songs()
    with pytest.raises(InvalidEditError):
        shelf.edit(song_id, edit)
    assert store.songs.list_songs() == before


@pytest.mark.parametrize("song_id", ["ode", "own"])
def test_a_removed_song_comes_back_as_it_was(shelf: SongShelf, song_id: str) -> None:
    shelf.star(song_id, is_favourite=True)
    before = shelf.read()
    removed = shelf.remove(song_id)
    between = shelf.read()
    assert song_id not in {song.song_id for song in between.songs} - between.marks.hidden
    shelf.restore(removed)
    assert shelf.read() == before


def test_a_shipped_song_is_hidden_and_not_deleted(shelf: SongShelf, store: Store) -> None:
    shelf.remove("ode")
    assert store.songs.load_song("ode").info.title == "Ode to Joy"
    assert shelf.read().marks.hidden == {"ode"}
    shelf.show_again(["ode"])
    assert shelf.read().marks.hidden == frozenset()


def test_a_song_that_is_not_there_cannot_be_removed(shelf: SongShelf) -> None:
    with pytest.raises(UnknownItemError):
        shelf.remove("nope")


def test_ungraded_songs_get_a_grade_once(shelf: SongShelf) -> None:
    assert shelf.work_out_grades().songs
    assert shelf.read().marks.grades == (("own", 1),)
    assert not shelf.work_out_grades().songs


def test_grading_ends_when_it_is_told_to(shelf: SongShelf) -> None:
    assert not shelf.work_out_grades(lambda: True).songs
    assert shelf.read().marks.grades == ()
