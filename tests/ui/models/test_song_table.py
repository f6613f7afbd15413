from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from sargam_desktop.tutor.song_catalogue import SongChoice, SongOrder
from sargam_desktop.tutor.song_shelf import SongMarks
from sargam_desktop.tutor.song_tally import tallies_of
from sargam_desktop.ui.models.cell_roles import CellRole
from sargam_desktop.ui.models.song_table import SongColumn, SongTableModel
from sargam_desktop.ui.models.song_wording import KeySpan
from tests.ui.sample_takes import NOW, SONGS, result, take


@pytest.fixture
def songs() -> SongTableModel:
    model = SongTableModel()
    model.set_songs(SONGS, SongMarks(frozenset({"sakura"}), grades=(("free-tune", 4),)))
    return model


def _titles(shown: SongTableModel) -> list[str]:
    return [shown.index(row, 0).data() for row in range(shown.rowCount())]


@pytest.mark.parametrize("is_python", [False, True])
def test_the_model_keeps_qts_rules(
    songs: SongTableModel, qtmodeltester: ModelTester, is_python: bool
) -> None:
    songs.choose(SongChoice("traditional"))
    qtmodeltester.check(songs, force_py=is_python)  # type: ignore[no-untyped-call]  # pytest-qt ships none


def test_the_first_order_is_the_librarys_own(songs: SongTableModel) -> None:
    assert _titles(songs) == [song.title for song in SONGS]


def test_a_search_keeps_the_chosen_order(songs: SongTableModel) -> None:
    songs.choose(SongChoice("traditional", order=SongOrder.TITLE))
    assert _titles(songs) == ["Raghupati Raghav", "Sakura"]


def test_songs_that_come_later_meet_the_choice_and_the_takes_that_are_known(songs: SongTableModel) -> None:
    songs.choose(SongChoice(order=SongOrder.RECENT))
    songs.set_tallies(tallies_of([take(taken=result(), info=SONGS[3])]))
    songs.set_songs(list(reversed(SONGS)))
    assert _titles(songs)[0] == "Minuet in G"
    assert songs.row_of("minuet-in-g") == 0


def test_a_song_that_is_not_shown_has_no_row(songs: SongTableModel) -> None:
    songs.choose(SongChoice("sakura"))
    assert songs.row_of("ode-to-joy") is None
    assert songs.row_of("nope") is None


def test_the_best_grade_and_what_is_known_appear_in_the_row(songs: SongTableModel) -> None:
    songs.set_tallies(tallies_of([take(taken=result(), info=SONGS[2])]))
    row = songs.row_of("sakura")
    assert row is not None
    best, known = (songs.index(row, column) for column in (SongColumn.BEST, SongColumn.MASTERY))
    assert (best.data(), best.data(CellRole.IS_GRADE)) == ("A+", True)
    assert known.data() == f"{known.data(CellRole.PERCENT)} % known"
    other = songs.index(songs.row_of("ode-to-joy") or 0, SongColumn.MASTERY)
    assert (other.data(), other.data(CellRole.PERCENT)) == ("Not started", 0)


def test_when_a_song_was_played_last_is_told_in_its_row(songs: SongTableModel) -> None:
    songs.set_tallies(tallies_of([take(taken=result(), hours_ago=0)]))
    assert songs.index(0, SongColumn.LAST_PLAYED).data().startswith("Today")
    assert NOW - songs.standing_of("ode-to-joy").last_played_at <= timedelta(0)  # type: ignore[operator]


def test_a_favourite_has_a_star_and_says_so(songs: SongTableModel) -> None:
    star, none = (songs.index(row, SongColumn.FAVOURITE) for row in (2, 0))
    assert star.data(CellRole.SIGN).icon == "star"
    assert star.data(Qt.ItemDataRole.AccessibleTextRole) == "Favourite"
    assert none.data(CellRole.SIGN) is None


def test_a_worked_out_difficulty_is_shown_where_nobody_graded(songs: SongTableModel) -> None:
    place = songs.index(songs.row_of("free-tune") or 0, SongColumn.DIFFICULTY)
    assert (place.data(), place.data(CellRole.LEVEL)) == ("Easy", 2)


def test_a_song_that_does_not_fit_names_the_missing_keys(songs: SongTableModel) -> None:
    songs.set_span(KeySpan(36, 96))
    place = songs.index(4, SongColumn.FITS)
    assert place.data(CellRole.SIGN).icon == "warning"
    assert place.data(Qt.ItemDataRole.ToolTipRole) == "Missing on your keyboard: C♯7–E7"
    assert songs.catalogue.count_fitting() == len(SONGS) - 1


def test_screen_readers_hear_composer_and_title(songs: SongTableModel) -> None:
    spoken = songs.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ode to Joy, Ludwig van Beethoven · Classical"


def test_a_title_stands_out_whether_a_composer_is_known_or_not(songs: SongTableModel) -> None:
    titles = [songs.index(row, SongColumn.TITLE) for row in range(songs.rowCount())]
    assert all(title.data(CellRole.IS_NAME) for title in titles)
