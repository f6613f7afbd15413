import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.song import Song
from sargam_desktop.domain.wording import Wording
from sargam_desktop.engine.ports import DeviceState, InputDevice, InputDevices
from sargam_desktop.tutor.arrangement import ArrangedSong, Arrangement
from sargam_desktop.tutor.difficulty import estimate_difficulty
from sargam_desktop.tutor.song_shelf import SongEdit, SongMarks
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.device_chip import DeviceChip
from sargam_desktop.ui.components.filter_chip import FilterChip
from sargam_desktop.ui.components.segmented_control import SegmentedControl
from sargam_desktop.ui.songs.edit_dialog import EditDialog
from sargam_desktop.ui.songs.take_row import TakeRow
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.songs_view import SongsView
from tests.ui.sample_takes import ODE, SONGS, result, score, take, wait_settings

# Windows of the offscreen platform say so when they are shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|does not support (raise|grabbing)")


@pytest.fixture
def view(qtbot: QtBot, theme: ThemeController) -> SongsView:
    view = SongsView(theme)
    qtbot.addWidget(view)
    view.resize(1200, 800)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.show_songs(SONGS)
    return view


def _table(view: SongsView) -> QTableView:
    return view.findChildren(QTableView)[0]


def _titles(view: SongsView) -> list[str]:
    model = _table(view).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _button(view: QWidget, text: str) -> QPushButton:
    return next(button for button in view.findChildren(Button) if button.text() == text)


def _said(view: QWidget) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def test_all_songs_are_shown_and_counted(view: SongsView) -> None:
    assert _titles(view) == [song.title for song in SONGS]
    assert view.subtitle() == "6 songs"


def test_the_first_song_is_chosen_and_described(view: SongsView) -> None:
    assert {"Ode to Joy", "Ludwig van Beethoven, 1824 · Classical"} <= set(_said(view))


def test_typing_in_the_search_narrows_the_list(view: SongsView) -> None:
    QTest.keyClicks(view.findChildren(QLineEdit)[0], "dvorak")
    assert _titles(view) == ["Humoresque"]
    assert view.subtitle() == "1 of 6 songs shown"


def test_control_f_goes_to_the_search(view: SongsView) -> None:
    QTest.keyClick(_table(view), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_enter_in_the_search_starts_the_first_match(qtbot: QtBot, view: SongsView) -> None:
    field = view.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "sak")
    with qtbot.waitSignal(view.start_requested) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["sakura"]


def test_down_in_the_search_goes_on_in_the_list(view: SongsView) -> None:
    QTest.keyClick(view.findChildren(QLineEdit)[0], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is _table(view)


def test_enter_in_the_list_starts_the_current_song(qtbot: QtBot, view: SongsView) -> None:
    QTest.keyClick(_table(view), Qt.Key.Key_Down)
    with qtbot.waitSignal(view.start_requested) as told:
        QTest.keyClick(_table(view), Qt.Key.Key_Return)
    assert told.args == ["raghupati"]


def test_a_double_click_starts_a_song(qtbot: QtBot, view: SongsView) -> None:
    place = _table(view).visualRect(_table(view).model().index(2, 0)).center()
    viewport = _table(view).viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(view.start_requested) as told:
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["sakura"]


def test_the_start_button_starts_the_described_song(qtbot: QtBot, view: SongsView) -> None:
    with qtbot.waitSignal(view.start_requested) as told:
        QTest.mouseClick(_button(view, "Start"), Qt.MouseButton.LeftButton)
    assert told.args == ["ode-to-joy"]


def test_moving_in_the_list_asks_for_the_takes_of_each_song(qtbot: QtBot, view: SongsView) -> None:
    with qtbot.waitSignal(view.song_chosen) as told:
        QTest.keyClick(_table(view), Qt.Key.Key_Down)
    assert told.args == ["raghupati"]


def test_a_take_of_the_song_opens_its_results(qtbot: QtBot, view: SongsView) -> None:
    view.show_takes("ode-to-joy", [take("take-7", result())])
    row = view.findChildren(TakeRow)[0]
    with qtbot.waitSignal(view.session_requested) as told:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert told.args == ["take-7"]


def test_takes_that_come_too_late_for_another_song_are_ignored(view: SongsView) -> None:
    view.show_takes("sakura", [take("take-7", result())])
    assert not view.findChildren(TakeRow)


def test_a_search_without_a_match_says_so_and_offers_the_way_back(view: SongsView) -> None:
    view.findChildren(QLineEdit)[0].setText("zzz")
    assert "Nothing found for “zzz”" in _said(view)
    QTest.mouseClick(_button(view, "Show all songs"), Qt.MouseButton.LeftButton)
    assert len(_titles(view)) == len(SONGS)


def test_an_empty_library_offers_to_open_a_file(view: SongsView) -> None:
    view.show_songs([])
    assert "No songs yet" in _said(view)
    assert not _button(view, "Start").isVisible()


def test_trouble_says_what_to_do_and_can_be_tried_again(qtbot: QtBot, view: SongsView) -> None:
    view.show_trouble("The disk is full. Free some room.")
    assert "The disk is full. Free some room." in _said(view)
    with qtbot.waitSignal(view.reload_requested):
        QTest.mouseClick(_button(view, "Try again"), Qt.MouseButton.LeftButton)


def test_loading_is_said_only_after_a_while(qtbot: QtBot, theme: ThemeController) -> None:
    view = SongsView(theme)
    qtbot.addWidget(view)
    view.show()
    assert "Loading songs…" not in _said(view)
    qtbot.waitUntil(lambda: "Loading songs…" in _said(view))


def test_the_chosen_order_sorts_the_list(view: SongsView) -> None:
    order = view.findChildren(SegmentedControl)[0]
    title = next(button for button in order.findChildren(QAbstractButton) if button.text() == "A–Z")
    QTest.mouseClick(title, Qt.MouseButton.LeftButton)
    assert _titles(view) == sorted(_titles(view))


def test_reading_the_songs_again_keeps_the_current_one(view: SongsView) -> None:
    _table(view).selectRow(3)
    view.show_songs(list(reversed(SONGS)))
    assert _table(view).currentIndex().data() == "Minuet in G"


def test_songs_are_compared_with_the_learners_keys(view: SongsView) -> None:
    view.show_keyboard_range(36, 96)
    assert view.subtitle() == "6 songs · 5 fit your 61 keys"


def test_a_file_of_ones_own_is_opened_with_the_system_dialog(
    qtbot: QtBot, view: SongsView, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = str(tmp_path / "own.mid")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    with qtbot.waitSignal(view.file_open_requested) as told:
        QTest.mouseClick(_button(view, "Open file"), Qt.MouseButton.LeftButton)
    assert told.args == [path]


def test_a_cancelled_dialog_opens_nothing(
    qtbot: QtBot, view: SongsView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    with qtbot.assertNotEmitted(view.file_open_requested):
        view.choose_file()


def test_the_connected_keyboard_is_named(view: SongsView) -> None:
    view.show_devices(InputDevices((InputDevice("Keystation 61", DeviceState.CONNECTED),)))
    assert view.findChildren(DeviceChip)[0].text() == "Keystation 61"


def test_tab_reaches_every_control_and_comes_round(view: SongsView) -> None:
    _table(view).setFocus()
    names = []
    for _ in range(23):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName() or getattr(focused, "text", str)())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == [
        "Songs",
        "Favourite",
        "Key",
        "Listen: Listen",
        "Play: Right hand, slowly",
        "Play: Left hand, slowly",
        "Play: Together, slowly",
        "Play: Up to tempo",
        "Play: From memory",
        "Hide",
        "Start Ode to Joy",
        "Listen to Ode to Joy",
        "Open file",
        "Import",
        "Looking for a keyboard",
        "Search songs",
        "Popular",
        "Difficulty",
        "Style",
        "Hands",
        "Progress",
        "Favourites",
        "Songs",
    ]


def test_one_song_is_counted_as_one(view: SongsView) -> None:
    view.show_songs(SONGS[:1])
    assert view.subtitle() == "1 song"


def test_the_takes_of_the_current_song_can_be_asked_for_again(qtbot: QtBot, view: SongsView) -> None:
    with qtbot.waitSignal(view.song_chosen) as asked:
        view.ask_for_takes()
    assert asked.args == [SONGS[0].song_id]


def _choose_in_menu(view: SongsView, chip: str, words: str) -> None:
    button = next(each for each in view.findChildren(FilterChip) if each.text().startswith(chip))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = next(each for each in view.findChildren(QMenu, "choices") if each.isVisible())
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_filters_narrow_the_list_and_can_be_taken_away(view: SongsView) -> None:
    _choose_in_menu(view, "Style", "Classical")
    assert _titles(view) == ["Ode to Joy", "Minuet in G", "Humoresque"]
    _choose_in_menu(view, "Difficulty", "Expert")
    assert _titles(view) == ["Humoresque"]
    _choose_in_menu(view, "Expert", "Medium")
    assert _titles(view) == ["Minuet in G", "Humoresque"]
    QTest.mouseClick(_button(view, "Clear"), Qt.MouseButton.LeftButton)
    assert len(_titles(view)) == len(SONGS)


def test_filters_without_a_song_offer_the_way_back(view: SongsView) -> None:
    _choose_in_menu(view, "Progress", "Mastered")
    assert "No song fits these filters" in _said(view)
    QTest.mouseClick(_button(view, "Show all songs"), Qt.MouseButton.LeftButton)
    assert len(_titles(view)) == len(SONGS)


def test_songs_that_do_not_fit_can_be_left_out(view: SongsView) -> None:
    chip = next(each for each in view.findChildren(FilterChip) if each.text() == "Fits my keyboard")
    assert not chip.isEnabled()
    view.show_keyboard_range(36, 96)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert "Humoresque" not in _titles(view)
    view.show_keyboard_range(None, None)
    assert "Humoresque" in _titles(view)


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_F, "favourite_requested"),
        (Qt.Key.Key_Space, "listen_requested"),
        (Qt.Key.Key_Delete, "remove_requested"),
    ],
)
def test_one_key_does_something_with_the_current_song(
    qtbot: QtBot, view: SongsView, key: Qt.Key, signal: str
) -> None:
    _table(view).setFocus()
    with qtbot.waitSignal(getattr(view, signal)) as told:
        QTest.keyClick(_table(view), key)
    assert told.args == ["ode-to-joy"]


def test_letters_in_the_search_do_nothing_with_songs(qtbot: QtBot, view: SongsView) -> None:
    with qtbot.assertNotEmitted(view.favourite_requested):
        QTest.keyClicks(view.findChildren(QLineEdit)[0], "f")


def test_esc_ends_what_is_heard(qtbot: QtBot, view: SongsView) -> None:
    view.show_heard("ode-to-joy", 2.0)
    with qtbot.waitSignal(view.listen_requested) as told:
        QTest.keyClick(view, Qt.Key.Key_Escape)
    assert told.args == ["ode-to-joy"]
    assert _button(view, "Stop").isVisible()
    view.show_heard("ode-to-joy", None)
    assert _button(view, "Listen").isVisible()


def test_a_hidden_song_is_listed_under_hidden_and_can_be_shown_again(qtbot: QtBot, view: SongsView) -> None:
    view.show_songs(SONGS, SongMarks(hidden=frozenset({"sakura"})))
    assert "Sakura" not in _titles(view)
    assert view.subtitle() == "5 songs"
    chip = next(each for each in view.findChildren(FilterChip) if each.text() == "Hidden (1)")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert _titles(view) == ["Sakura"]
    with qtbot.waitSignal(view.remove_requested) as told:
        QTest.mouseClick(_button(view, "Show again"), Qt.MouseButton.LeftButton)
    assert told.args == ["sakura"]
    view.show_songs(SONGS)
    assert len(_titles(view)) == len(SONGS)


def test_a_removed_song_makes_way_for_its_neighbour(view: SongsView) -> None:
    _table(view).selectRow(2)
    view.show_songs([song for song in SONGS if song.song_id != "sakura"])
    assert _table(view).currentIndex().data() == "Minuet in G"


def test_a_song_that_filters_hide_is_shown_when_somebody_asks_for_it(view: SongsView) -> None:
    view.findChildren(QLineEdit)[0].setText("ode")
    view.choose_song("sakura")
    assert _table(view).currentIndex().data() == "Sakura"
    assert "Sakura" in _said(view)


def test_difficulty_is_explained_when_the_score_is_there(view: SongsView) -> None:
    assert {"Easy", "First"} & set(_said(view))
    view.show_score(ArrangedSong(Song(ODE, score())), estimate_difficulty(score()))
    assert any("Moderate speed: " in said or "a second on average" in said for said in _said(view))
    before = _said(view)
    view.show_score(ArrangedSong(Song(SONGS[2], score(2))), estimate_difficulty(score(2)))
    assert _said(view) == before


def test_the_best_result_in_each_mode_is_told(view: SongsView) -> None:
    view.show_sessions([take("a", result()), take("b", result(is_timed=False), settings=wait_settings())])
    said = "\n".join(_said(view))
    assert "played 2 times" in said
    assert "Tempo: A+" in said
    assert "Wait: A+" in said


def test_only_a_song_of_ones_own_can_be_edited(qtbot: QtBot, view: SongsView) -> None:
    assert not _button(view, "Edit").isVisible()
    view.edit_current()
    assert not view.findChildren(EditDialog)
    view.show_songs(SONGS, SongMarks(imported=frozenset({"free-tune"})))
    view.choose_song("free-tune")
    QTest.mouseClick(_button(view, "Edit"), Qt.MouseButton.LeftButton)
    (dialog,) = view.findChildren(EditDialog)
    fields = dialog.findChildren(QLineEdit)
    fields[0].setText("My tune")
    fields[3].setText("slow, evening")
    with qtbot.waitSignal(view.edit_requested) as told:
        QTest.mouseClick(_button(dialog, "Save"), Qt.MouseButton.LeftButton)
    assert told.args == ["free-tune", SongEdit("My tune", "", "", ("slow", " evening"), None)]


def test_a_song_without_a_title_is_not_kept(qtbot: QtBot, view: SongsView) -> None:
    view.show_songs(SONGS, SongMarks(imported=frozenset({"ode-to-joy"})))
    view.edit_current()
    (dialog,) = view.findChildren(EditDialog)
    dialog.findChildren(QLineEdit)[0].setText(" ")
    with qtbot.assertNotEmitted(view.edit_requested):
        dialog.accept()
    assert "Give the song a name" in _said(dialog)


def test_files_are_chosen_for_import(
    qtbot: QtBot, view: SongsView, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    paths = [str(tmp_path / "a.mid"), str(tmp_path / "b.mxl")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    with qtbot.waitSignal(view.import_requested) as told:
        QTest.mouseClick(_button(view, "Import"), Qt.MouseButton.LeftButton)
    assert told.args == [paths]


def test_ten_thousand_songs_do_not_hold_up_the_window(view: SongsView) -> None:
    view.show_songs([replace(ODE, song_id=f"song-{i}", title=f"Song {i}") for i in range(10_000)])
    began = time.process_time()
    for order in view.findChildren(SegmentedControl)[0].findChildren(QAbstractButton):
        QTest.mouseClick(order, Qt.MouseButton.LeftButton)
    _choose_in_menu(view, "Difficulty", "First")
    assert time.process_time() - began < 2.0
    assert len(_titles(view)) == 10_000


def test_a_song_can_be_played_in_another_key(qtbot: QtBot, view: SongsView) -> None:
    keys = next(box for box in view.findChildren(QComboBox) if box.isVisible())
    assert keys.currentText() == "D major"
    keys.setCurrentIndex(keys.findText("C major, −2"))
    with qtbot.waitSignal(view.song_chosen):
        keys.activated.emit(keys.currentIndex())
    assert view.arrangement_of("ode-to-joy") == Arrangement(-2)
    assert view.arrangement_of("sakura") == Arrangement()
    assert keys.currentText() == "C major, −2"


def test_a_song_that_leaves_the_keys_can_be_fitted_and_says_what_moved(view: SongsView) -> None:
    view.show_keyboard_range(36, 96)
    chip = next(each for each in view.findChildren(FilterChip) if each.text() == "Fit to my keys")
    assert not chip.isVisible()
    view.choose_song("humoresque")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert view.arrangement_of("humoresque") == Arrangement(is_fitted=True)
    moves = (Wording("Left hand {octaves} octaves", (("octaves", "+2"),)),)
    view.show_score(ArrangedSong(Song(SONGS[4], score()), moves), estimate_difficulty(score()))
    assert "Left hand +2 octaves" in _said(view)


def _step(view: SongsView, name: str) -> QPushButton:
    return next(each for each in view.findChildren(Button) if each.accessibleName() == f"Play: {name}")


def test_any_step_of_the_tutorial_can_be_started(qtbot: QtBot, view: SongsView) -> None:
    with qtbot.waitSignal(view.step_requested) as told:
        QTest.mouseClick(_step(view, "Left hand, slowly"), Qt.MouseButton.LeftButton)
    song_id, step = told.args
    assert (song_id, step.hands, step.speed_percent) == ("ode-to-joy", Hands.LEFT, 60)


def test_the_first_step_is_to_listen(qtbot: QtBot, view: SongsView) -> None:
    listen = next(each for each in view.findChildren(Button) if each.accessibleName() == "Listen: Listen")
    with qtbot.waitSignal(view.listen_requested) as told:
        QTest.mouseClick(listen, Qt.MouseButton.LeftButton)
    assert told.args == ["ode-to-joy"]


def test_a_step_that_is_passed_has_a_check_and_its_figures(view: SongsView) -> None:
    assert "✓" not in _said(view)
    assert _said(view).count("0 % of bars, 90 needed") == 4
    view.show_sessions([take("a", result())])
    assert _said(view).count("✓") == 5
    assert "100 % of bars, 90 needed" in _said(view)


def test_a_song_for_one_hand_has_no_step_for_the_other(view: SongsView) -> None:
    view.choose_song("free-tune")
    assert not _step(view, "Left hand, slowly").isVisible()
    assert _step(view, "Right hand, slowly").isVisible()


def test_the_phrases_are_told_when_the_score_is_there(view: SongsView) -> None:
    view.show_score(ArrangedSong(Song(ODE, score())), estimate_difficulty(score()))
    assert "Phrases: A A A A" in _said(view)
