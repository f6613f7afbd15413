from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QScrollArea,
)
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.import_report import ImportOutcome, ImportState
from sargam_desktop.engine.ports import DeviceState, InputDevice, InputDevices
from sargam_desktop.ui.components.device_chip import DeviceChip
from sargam_desktop.ui.components.segmented_control import SegmentedControl
from sargam_desktop.ui.songs.take_row import TakeRow
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.songs_view import SongsView
from tests.ui.sample_takes import SONGS, result, take
from tests.ui.views.songs_scene import button_of, said, table_of, titles, view

__all__ = ["view"]  # a fixture
# Windows of the offscreen platform say so when they are shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|does not support (raise|grabbing)")


def test_all_songs_are_shown_and_counted(view: SongsView) -> None:
    assert titles(view) == [song.title for song in SONGS]
    assert view.subtitle() == "6 songs"


def test_the_first_song_is_chosen_and_described(view: SongsView) -> None:
    assert {"Ode to Joy", "Ludwig van Beethoven, 1824 · Classical"} <= set(said(view))


def test_another_song_is_shown_from_its_title_on_and_the_same_one_where_it_was(view: SongsView) -> None:
    bar = view.findChildren(QScrollArea)[-1].verticalScrollBar()
    bar.setRange(0, 400)
    bar.setValue(300)
    view.choose_song("ode-to-joy")
    assert bar.value() == 300
    view.choose_song("sakura")
    assert bar.value() == 0


def test_typing_in_the_search_narrows_the_list(view: SongsView) -> None:
    QTest.keyClicks(view.findChildren(QLineEdit)[0], "dvorak")
    assert titles(view) == ["Humoresque"]
    assert view.subtitle() == "1 of 6 songs shown"


def test_control_z_asks_for_the_removed_song_though_no_song_is_left_in_the_list(
    qtbot: QtBot, view: SongsView
) -> None:
    QTest.keyClicks(view.findChildren(QLineEdit)[0], "xyzxyz")
    button = button_of(view, "Show all songs")
    button.setFocus()
    with qtbot.waitSignal(view.undo_requested):
        QTest.keyClick(button, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_a_song_of_nobody_known_leaves_no_empty_line_below_its_title(view: SongsView) -> None:
    view.show_songs([replace(SONGS[0], composer="", year="", style="")])
    words = said(view)
    assert words[words.index(SONGS[0].title) + 1] == "Both hands · 16 bars · 128 notes"


def test_a_report_names_each_file_once(view: SongsView) -> None:
    reasons = {"a.mid": "a.mid is empty. Choose another file.", "b.mid": "There is no room left."}
    outcomes = [
        ImportOutcome(f"/tunes/{name}", ImportState.REFUSED, reason=reason)
        for name, reason in reasons.items()
    ]
    view.import_card.show_report(outcomes)
    assert "a.mid is empty. Choose another file.\nb.mid: There is no room left." in said(view)


def test_control_f_goes_to_the_search(view: SongsView) -> None:
    QTest.keyClick(table_of(view), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_enter_in_the_search_starts_the_first_match(qtbot: QtBot, view: SongsView) -> None:
    field = view.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "sak")
    with qtbot.waitSignal(view.start_requested) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["sakura"]


def test_down_in_the_search_goes_on_in_the_list(view: SongsView) -> None:
    QTest.keyClick(view.findChildren(QLineEdit)[0], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is table_of(view)


def test_enter_in_the_list_starts_the_current_song(qtbot: QtBot, view: SongsView) -> None:
    QTest.keyClick(table_of(view), Qt.Key.Key_Down)
    with qtbot.waitSignal(view.start_requested) as told:
        QTest.keyClick(table_of(view), Qt.Key.Key_Return)
    assert told.args == ["raghupati"]


def test_a_double_click_starts_a_song(qtbot: QtBot, view: SongsView) -> None:
    place = table_of(view).visualRect(table_of(view).model().index(2, 0)).center()
    viewport = table_of(view).viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(view.start_requested) as told:
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["sakura"]


def test_the_start_button_starts_the_described_song(qtbot: QtBot, view: SongsView) -> None:
    with qtbot.waitSignal(view.start_requested) as told:
        QTest.mouseClick(button_of(view, "Start"), Qt.MouseButton.LeftButton)
    assert told.args == ["ode-to-joy"]


def test_moving_in_the_list_asks_for_the_takes_of_each_song(qtbot: QtBot, view: SongsView) -> None:
    with qtbot.waitSignal(view.song_chosen) as told:
        QTest.keyClick(table_of(view), Qt.Key.Key_Down)
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
    assert "Nothing found for “zzz”" in said(view)
    QTest.mouseClick(button_of(view, "Show all songs"), Qt.MouseButton.LeftButton)
    assert len(titles(view)) == len(SONGS)


def test_an_empty_library_offers_to_open_a_file(view: SongsView) -> None:
    view.show_songs([])
    assert "No songs yet" in said(view)
    assert not button_of(view, "Start").isVisible()


def test_trouble_says_what_to_do_and_can_be_tried_again(qtbot: QtBot, view: SongsView) -> None:
    view.show_trouble("The disk is full. Free some room.")
    assert "The disk is full. Free some room." in said(view)
    with qtbot.waitSignal(view.reload_requested):
        QTest.mouseClick(button_of(view, "Try again"), Qt.MouseButton.LeftButton)


def test_loading_is_said_only_after_a_while(qtbot: QtBot, theme: ThemeController) -> None:
    view = SongsView(theme)
    qtbot.addWidget(view)
    view.show()
    assert "Loading songs…" not in said(view)
    qtbot.waitUntil(lambda: "Loading songs…" in said(view))


def test_the_chosen_order_sorts_the_list(view: SongsView) -> None:
    order = view.findChildren(SegmentedControl)[0]
    title = next(button for button in order.findChildren(QAbstractButton) if button.text() == "A–Z")
    QTest.mouseClick(title, Qt.MouseButton.LeftButton)
    assert titles(view) == sorted(titles(view))


def test_reading_the_songs_again_keeps_the_current_one(view: SongsView) -> None:
    table_of(view).selectRow(3)
    view.show_songs(list(reversed(SONGS)))
    assert table_of(view).currentIndex().data() == "Minuet in G"


def test_songs_are_compared_with_the_learners_keys(view: SongsView) -> None:
    view.show_keyboard_range(36, 96)
    assert view.subtitle() == "6 songs · 5 fit your 61 keys"


def test_a_file_of_ones_own_is_opened_with_the_system_dialog(
    qtbot: QtBot, view: SongsView, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = str(tmp_path / "own.mid")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    with qtbot.waitSignal(view.file_open_requested) as told:
        QTest.mouseClick(button_of(view, "Open file"), Qt.MouseButton.LeftButton)
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
    table_of(view).setFocus()
    names = []
    for _ in range(26):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName() or getattr(focused, "text", str)())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == [
        "Songs",
        "Watch a folder…",
        "Favourite",
        "Key",
        "Listen: Listen",
        "Play: Right hand, slowly",
        "Play: Left hand, slowly",
        "Play: Together, slowly",
        "Play: Up to tempo",
        "Play: From memory",
        "Show Ode to Joy in swaras",
        "Export Ode to Joy",
        "Hide this song",
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
