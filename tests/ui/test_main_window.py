from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.navigation import Navigation
from sargam_desktop.ui.components.navigation_items import NavigationButton, NavigationEntry
from sargam_desktop.ui.components.toast import Toast
from sargam_desktop.ui.main_window import MainWindow, NotifyAction
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.dropped_files import music_paths
from sargam_desktop.ui.window.key_map import KeyHint
from sargam_desktop.ui.window.key_map_panel import KeyMapPanel
from sargam_desktop.ui.window.screen import HISTORY, PRACTICE, SETTINGS, SONGS, Screen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CONTROL = Qt.KeyboardModifier.ControlModifier
COPY = Qt.DropAction.CopyAction


class ToldScreen(QWidget):
    """A screen that tells a key of its own."""

    def key_map(self) -> tuple[KeyHint, ...]:
        return (KeyHint("X", "Turn the page"),)


class Builder:
    """Builds screens and remembers which."""

    def __init__(self) -> None:
        self.built: list[str] = []

    def screen(self, name: str, *, has_entry: bool = True) -> Screen:
        def build() -> QWidget:
            self.built.append(name)
            return ToldScreen()

        return Screen(name, build, NavigationEntry(name, name.title(), "songs") if has_entry else None)


@pytest.fixture
def builder() -> Builder:
    return Builder()


@pytest.fixture
def window(qtbot: QtBot, theme: ThemeController, builder: Builder) -> MainWindow:
    screens = [builder.screen(name) for name in (SONGS, HISTORY, SETTINGS)]
    window = MainWindow(theme, [*screens, builder.screen(PRACTICE, has_entry=False)])
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_screen(SONGS)
    return window


def _drag(path: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    return data


def _accepts(window: MainWindow, data: QMimeData) -> bool:
    event = QDragEnterEvent(
        QPoint(5, 5), COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    window.dragEnterEvent(event)
    return event.isAccepted()


def test_only_the_screen_that_is_shown_is_built(window: MainWindow, builder: Builder) -> None:
    assert builder.built == [SONGS]
    window.show_screen(HISTORY)
    window.show_screen(SONGS)
    assert builder.built == [SONGS, HISTORY]


def test_the_window_can_appear_before_its_first_screen_is_built(
    qtbot: QtBot, theme: ThemeController, builder: Builder
) -> None:
    window = MainWindow(theme, [builder.screen(SONGS)])
    qtbot.addWidget(window)
    window.show_screen_after_paint(SONGS)
    window.show()
    assert builder.built == []
    qtbot.waitUntil(lambda: window.current_screen() == SONGS)


def test_control_and_a_digit_go_to_a_screen(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert window.current_screen() == HISTORY
    QTest.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    assert window.current_screen() == SETTINGS


def test_a_screen_that_is_not_offered_has_neither_a_way_nor_a_key(window: MainWindow) -> None:
    window.offer(HISTORY, is_offered=False)
    way = window.findChildren(NavigationButton)[1]
    assert not way.isVisible()
    QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert window.current_screen() == SONGS
    window.offer(HISTORY, is_offered=True)
    assert way.isVisible()
    QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert window.current_screen() == HISTORY


def test_the_navigation_marks_the_screen_however_it_was_reached(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert window.findChildren(Navigation)[0].current() == HISTORY


def test_practice_takes_the_whole_window(window: MainWindow) -> None:
    window.show_screen(PRACTICE)
    assert not window.findChildren(Navigation)[0].isVisible()
    assert window.view(PRACTICE).width() == window.width()


def test_esc_goes_back_to_the_screen_before(window: MainWindow) -> None:
    window.show_screen(HISTORY)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.current_screen() == SONGS


def test_going_back_from_practice_leads_to_where_it_was_started(window: MainWindow) -> None:
    window.show_screen(HISTORY)
    window.show_screen(PRACTICE)
    window.go_back()
    assert window.current_screen() == HISTORY


def test_esc_still_leads_somewhere_after_a_screen_that_took_the_whole_window(window: MainWindow) -> None:
    window.show_screen(HISTORY)
    window.show_screen(PRACTICE)
    window.go_back()
    window.go_back()
    assert window.current_screen() == SONGS


def test_leaving_a_screen_is_told_before_the_next_one_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignals([window.screen_left, window.screen_shown], order="strict"):
        window.show_screen(PRACTICE)


def test_f1_shows_the_keys_of_the_screen_until_it_is_pressed_again(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    panel = window.findChildren(KeyMapPanel)[0]
    said = [label.text() for label in panel.findChildren(QLabel)]
    assert panel.isVisible()
    assert {"Turn the page", "These keys"} <= set(said)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert not panel.isVisible()


def test_esc_closes_the_keys_and_stays_on_the_screen(window: MainWindow) -> None:
    window.show_screen(HISTORY)
    QTest.keyClick(window, Qt.Key.Key_F1)
    panel = window.findChildren(KeyMapPanel)[0]
    QTest.keyClick(panel.findChildren(Button)[0], Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.current_screen() == HISTORY


def test_a_message_offers_one_action(window: MainWindow) -> None:
    done: list[str] = []
    window.notify("Take 3 saved.", NotifyAction("Results", lambda: done.append("shown")))
    toast = window.findChildren(Toast)[0]
    assert toast.message().text == "Take 3 saved."
    QTest.mouseClick(toast.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    assert done == ["shown"]


def test_a_dropped_midi_file_is_handed_on(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = str(tmp_path / "Own Tune.MID")
    assert _accepts(window, _drag(path))
    data = _drag(path)
    drop = QDropEvent(QPointF(5, 5), COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(window.files_dropped) as told:
        window.dropEvent(drop)
    assert told.args == [[path]]


def test_dropped_folders_and_files_are_handed_on_together(window: MainWindow, tmp_path: Path) -> None:
    data = QMimeData()
    files = [tmp_path, tmp_path / "a.mid", tmp_path / "letter.txt"]
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    assert _accepts(window, data)
    assert music_paths(data) == [str(tmp_path), str(tmp_path / "a.mid")]


@pytest.mark.parametrize("url", ["file:///tmp/letter.txt", "https://example.org/tune.mid"])
def test_other_files_and_far_places_are_not_accepted(window: MainWindow, url: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl(url)])
    assert not _accepts(window, data)


def test_nothing_can_be_dropped_into_the_middle_of_practice(window: MainWindow, tmp_path: Path) -> None:
    window.show_screen(PRACTICE)
    assert not _accepts(window, _drag(str(tmp_path / "tune.mid")))


def test_a_narrow_window_has_a_rail(window: MainWindow) -> None:
    window.resize(960, 540)
    assert window.findChildren(Navigation)[0].is_rail()
    window.resize(1440, 900)
    assert not window.findChildren(Navigation)[0].is_rail()


def test_the_window_can_be_as_small_as_half_a_full_hd_screen(window: MainWindow) -> None:
    window.resize(400, 300)
    assert (window.width(), window.height()) == (960, 540)


def test_esc_goes_back_to_what_waits_to_be_gone_on_with_once(window: MainWindow) -> None:
    window.show_screen(PRACTICE)
    window.screen_left.connect(window.keep_way_back, Qt.ConnectionType.SingleShotConnection)
    window.show_screen(SETTINGS)
    window.go_back()
    assert window.current_screen() == PRACTICE
    window.go_back()
    assert window.current_screen() == SONGS


def test_the_table_of_keys_is_told_when_it_appears(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.keys_shown):
        window.toggle_keys()


def test_in_a_low_window_the_arrows_scroll_the_table_of_keys(qtbot: QtBot, theme: ThemeController) -> None:
    panel_of = QWidget()
    qtbot.addWidget(panel_of)
    panel_of.resize(700, 300)
    panel_of.show()
    panel = KeyMapPanel(theme, panel_of)
    panel.show_keys([KeyHint("X", "Turn the page")] * 30)
    QTest.keyClick(panel, Qt.Key.Key_PageDown)
    assert panel.findChildren(QScrollArea)[0].verticalScrollBar().value() > 0
