from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.score import Hands
from sargam_desktop.tutor.song_catalogue import Progress, SongCatalogue, SongChoice, SongOrder
from sargam_desktop.tutor.song_search import SongSearch
from sargam_desktop.tutor.song_shelf import SongMarks
from sargam_desktop.tutor.song_standing import Standing
from tests.ui.sample_takes import NOW, SONGS

MARKS = SongMarks(frozenset({"sakura"}), frozenset(), frozenset({"free-tune"}), (("free-tune", 5),))
OWN = replace(
    MARKS,
    imported=frozenset({"free-tune", "sakura", "raghupati"}),
    folders=(("sakura", "exam"), ("raghupati", "Carols")),
)


@pytest.fixture
def catalogue() -> SongCatalogue:
    catalogue = SongCatalogue(SONGS, MARKS)
    catalogue.set_standings(
        {
            "minuet-in-g": Standing(7, NOW - timedelta(days=9), {}, 95),
            "sakura": Standing(2, NOW, {}, 40),
        }
    )
    catalogue.set_keys((36, 96))
    return catalogue


def _ids(catalogue: SongCatalogue, choice: SongChoice) -> list[str]:
    return [catalogue.songs[place].song_id for place in catalogue.choose(choice)]


ORDERS = {
    SongOrder.POPULAR: ["minuet-in-g", "sakura", "ode-to-joy", "raghupati", "humoresque", "free-tune"],
    SongOrder.RECENT: ["sakura", "minuet-in-g", "ode-to-joy", "raghupati", "humoresque", "free-tune"],
    SongOrder.MASTERY: ["minuet-in-g", "sakura", "ode-to-joy", "raghupati", "humoresque", "free-tune"],
    SongOrder.DIFFICULTY: ["raghupati", "ode-to-joy", "sakura", "free-tune", "minuet-in-g", "humoresque"],
    SongOrder.TITLE: ["free-tune", "humoresque", "minuet-in-g", "ode-to-joy", "raghupati", "sakura"],
}


@pytest.mark.parametrize("order", SongOrder)
def test_each_order_sorts_and_keeps_the_librarys_own_order_among_equals(
    catalogue: SongCatalogue, order: SongOrder
) -> None:
    assert _ids(catalogue, SongChoice(order=order)) == ORDERS[order]


@pytest.mark.parametrize(
    ("choice", "wanted"),
    [
        (SongChoice(levels=frozenset({2, 5})), {"sakura", "humoresque"}),
        (SongChoice(styles=frozenset({"Folk", "Bhajan"})), {"sakura", "raghupati"}),
        (SongChoice(hands=Hands.RIGHT), {"free-tune"}),
        (SongChoice(progress=Progress.MASTERED), {"minuet-in-g"}),
        (SongChoice(progress=Progress.STARTED), {"sakura"}),
        (SongChoice(progress=Progress.NOT_STARTED, levels=frozenset({2, 5})), {"humoresque"}),
        (SongChoice(is_favourite=True), {"sakura"}),
        (SongChoice(is_fitting=True, styles=frozenset({"Classical"})), {"ode-to-joy", "minuet-in-g"}),
        (SongChoice(is_hidden=True), set()),
    ],
)  # fmt: skip
def test_conditions_narrow_the_list_together(
    catalogue: SongCatalogue, choice: SongChoice, wanted: set[str]
) -> None:
    assert set(_ids(catalogue, choice)) == wanted


def test_words_put_the_likeliest_first_unless_an_order_was_chosen(catalogue: SongCatalogue) -> None:
    assert _ids(catalogue, SongChoice("tune")) == ["free-tune"]
    both = SongChoice("traditional", order=SongOrder.TITLE)
    assert _ids(catalogue, both) == ["raghupati", "sakura"]


def test_hidden_songs_are_only_seen_when_they_are_asked_for() -> None:
    catalogue = SongCatalogue(SONGS, SongMarks(hidden=frozenset({"sakura"})))
    assert "sakura" not in _ids(catalogue, SongChoice())
    assert _ids(catalogue, SongChoice("sakura")) == []
    assert _ids(catalogue, SongChoice(is_hidden=True)) == ["sakura"]
    assert catalogue.count_shown() == len(SONGS) - 1


def test_a_worked_out_grade_stands_in_where_nobody_gave_one(catalogue: SongCatalogue) -> None:
    place = catalogue.place_of("free-tune")
    assert place is not None
    assert (catalogue.grades[place], catalogue.levels[place]) == (5, 3)


def test_while_the_keyboard_is_not_known_every_song_may_fit() -> None:
    catalogue = SongCatalogue(SONGS)
    assert len(catalogue.choose(SongChoice(is_fitting=True))) == len(SONGS)
    assert catalogue.count_fitting() is None


def test_styles_are_listed_by_how_common_they_are(catalogue: SongCatalogue) -> None:
    assert catalogue.styles() == ["Classical", "Bhajan", "Folk"]


def test_a_search_that_was_made_elsewhere_is_used(catalogue: SongCatalogue) -> None:
    renamed = [replace(song, title="Nothing", tags=()) for song in SONGS]
    catalogue.set_search(SongSearch(renamed))
    assert _ids(catalogue, SongChoice("sakura")) == []


@given(
    st.sampled_from(SongOrder),
    st.frozensets(st.integers(0, 5)),
    st.sampled_from(Progress),
    st.booleans(),
)
def test_every_song_is_listed_once_or_not_at_all(
    order: SongOrder, levels: frozenset[int], progress: Progress, is_fitting: bool
) -> None:
    catalogue = SongCatalogue(SONGS, MARKS)
    catalogue.set_keys((40, 90))
    choice = SongChoice(levels=levels, progress=progress, is_fitting=is_fitting, order=order)
    places = catalogue.choose(choice)
    assert len(set(places)) == len(places)
    assert set(places) <= set(catalogue.choose(SongChoice()))


@pytest.mark.parametrize(
    ("folders", "wanted"),
    [
        (set(), {"free-tune", "sakura", "raghupati"}),
        ({"Carols"}, {"raghupati"}),
        ({"exam", ""}, {"sakura", "free-tune"}),
    ],
)
def test_songs_of_ones_own_are_found_by_folder(folders: set[str], wanted: set[str]) -> None:
    catalogue = SongCatalogue(SONGS, OWN)
    assert set(_ids(catalogue, SongChoice(own_folders=frozenset(folders)))) == wanted


def test_folders_are_told_by_name_and_shipped_songs_have_none() -> None:
    catalogue = SongCatalogue(SONGS, OWN)
    assert catalogue.folders() == ["Carols", "exam"]
    told = [catalogue.folder_of(song_id) for song_id in ("sakura", "free-tune", "ode-to-joy")]
    assert told == ["exam", "", None]
