from __future__ import annotations

from dataclasses import replace

import pytest

from sargam_desktop.domain.errors import UnknownItemError
from sargam_desktop.tutor.library import Library
from sargam_desktop.tutor.ports import Changed
from tests.fakes.resource_folder import ResourceFolder
from tests.fakes.store import StoredLessons, StoredSongs
from tests.tutor.items import lesson_of, song_of


def library_of(shipped: ResourceFolder) -> Library:
    library = Library(StoredSongs(), StoredLessons(), shipped)
    library.load_shipped()
    return library


def shipped_songs() -> ResourceFolder:
    songs = [
        song_of("ode-to-joy", "Ode to Joy"),
        song_of("ode-to-spring", "Ode to Spring"),
        song_of("alankar-1", "Alankār 1", grade=2),
    ]
    return ResourceFolder(songs, [lesson_of("first-keys")])


def test_shipped_songs_and_lessons_are_loaded_once() -> None:
    shipped = shipped_songs()
    library = Library(StoredSongs(), StoredLessons(), shipped)
    assert library.load_shipped() == Changed(songs=True, lessons=True)
    assert library.load_shipped() == Changed()
    assert shipped.read == ["ode-to-joy", "ode-to-spring", "alankar-1"]
    assert [lesson.lesson_id for lesson in library.list_lessons()] == ["first-keys"]


def test_only_a_song_with_another_version_is_read_again() -> None:
    shipped = shipped_songs()
    library = library_of(shipped)
    shipped.songs[0] = song_of("ode-to-joy", "Ode to Joy, corrected", version=2)
    shipped.lessons[0] = replace(shipped.lessons[0], version=2, title="Keys")
    assert library.load_shipped() == Changed(songs=True, lessons=True)
    assert shipped.read[3:] == ["ode-to-joy"]
    assert library.load_song("ode-to-joy").info.title == "Ode to Joy, corrected"


@pytest.mark.parametrize(
    "words", ["ode-to-joy", "Ode to Joy", "ode TO joy", "ode to j", "ode-to-j", "  ode to joy "]
)
def test_a_song_is_found_by_id_by_title_and_by_the_beginning_of_either(words: str) -> None:
    assert library_of(shipped_songs()).find_song(words).info.song_id == "ode-to-joy"


def test_an_exact_title_wins_over_longer_ones_that_begin_with_it() -> None:
    songs = [song_of("minuet", "Minuet"), song_of("minuet-in-g", "Minuet in G")]
    assert library_of(ResourceFolder(songs)).find_song("minuet").info.song_id == "minuet"


def test_words_that_fit_several_songs_name_them() -> None:
    with pytest.raises(UnknownItemError, match="ode-to-joy, ode-to-spring") as caught:
        library_of(shipped_songs()).find_song("ode")
    assert "Give more of the name" in str(caught.value)


@pytest.mark.parametrize("words", ["", "   ", "für elise"])
def test_words_that_fit_no_song_say_where_the_list_is(words: str) -> None:
    with pytest.raises(UnknownItemError, match="sargam songs"):
        library_of(shipped_songs()).find_song(words)
