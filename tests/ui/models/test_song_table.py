from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from sargam_desktop.ui.models.cell_roles import CellRole
from sargam_desktop.ui.models.song_table import SongColumn, SongFilter, SongOrder, SongTableModel
from sargam_desktop.ui.models.song_wording import KeySpan
from tests.ui.sample_takes import NOW, SONGS, result, take


@pytest.fixture
def songs() -> SongTableModel:
    model = SongTableModel()
    model.set_songs(SONGS)
    return model


def _titles(shown: SongFilter) -> list[str]:
    return [shown.index(row, 0).data() for row in range(shown.rowCount())]


@pytest.mark.parametrize("is_python", [False, True])
def test_the_model_keeps_qts_rules(
    songs: SongTableModel, qtmodeltester: ModelTester, is_python: bool
) -> None:
    qtmodeltester.check(songs, force_py=is_python)  # type: ignore[no-untyped-call]  # pytest-qt ships none


@pytest.mark.parametrize("is_python", [False, True])
def test_the_search_keeps_qts_rules(
    songs: SongTableModel, qtmodeltester: ModelTester, is_python: bool
) -> None:
    shown = SongFilter(songs)
    shown.set_query("traditional")
    qtmodeltester.check(shown, force_py=is_python)  # type: ignore[no-untyped-call]  # pytest-qt ships none


def test_the_first_order_is_the_librarys_own(songs: SongTableModel) -> None:
    assert _titles(SongFilter(songs)) == [song.title for song in SONGS]


def test_a_search_keeps_the_chosen_order(songs: SongTableModel) -> None:
    shown = SongFilter(songs)
    shown.set_order(SongOrder.TITLE)
    shown.set_query("traditional")
    assert _titles(shown) == ["Raghupati Raghav", "Sakura"]


def test_sorted_by_difficulty_the_ungraded_come_last(songs: SongTableModel) -> None:
    shown = SongFilter(songs)
    shown.set_order(SongOrder.DIFFICULTY)
    assert _titles(shown)[0] == "Raghupati Raghav"
    assert _titles(shown)[-1] == "A Tune of One's Own"


def test_sorted_by_recent_the_song_played_last_comes_first(songs: SongTableModel) -> None:
    songs.set_last_played({"sakura": NOW, "ode-to-joy": NOW - timedelta(days=1)})
    shown = SongFilter(songs)
    shown.set_order(SongOrder.RECENT)
    assert _titles(shown)[:3] == ["Sakura", "Ode to Joy", "Raghupati Raghav"]


def test_the_best_grade_appears_in_its_row(songs: SongTableModel) -> None:
    songs.set_best({"sakura": take(taken=result())})
    best = songs.index(2, SongColumn.BEST)
    assert best.data() == "A+"
    assert best.data(CellRole.IS_GRADE)
    assert songs.index(0, SongColumn.BEST).data() == "–"


def test_a_song_that_does_not_fit_names_the_missing_keys(songs: SongTableModel) -> None:
    songs.set_span(KeySpan(36, 96))
    place = songs.index(4, SongColumn.FITS)
    assert place.data(CellRole.SIGN).icon == "warning"
    assert place.data(Qt.ItemDataRole.ToolTipRole) == "Missing on your keyboard: C♯7–E7"
    assert songs.count_fitting() == len(SONGS) - 1


def test_screen_readers_hear_composer_and_title(songs: SongTableModel) -> None:
    spoken = songs.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ode to Joy, Ludwig van Beethoven · Classical"
