"""A session that the learner cannot see pauses; a stand-in controller tells what was asked of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.song import Song
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.components.toast import Toast
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.out_of_sight import OutOfSight
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.screen import PRACTICE, SETTINGS, SONGS, Screen
from tests.ui.practice_scenes import song

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Controller(QObject):
    """Has a song and perhaps a session; counts its pauses."""

    def __init__(self) -> None:
        super().__init__()
        self.song: Song | None = song()
        self.is_in_session = True
        self.pauses = 0

    @Slot()
    def pause(self) -> None:
        self.pauses += 1


@pytest.fixture
def controller() -> Controller:
    return Controller()


@pytest.fixture
def window(qtbot: QtBot, theme: ThemeController, controller: Controller) -> MainWindow:
    screens = [Screen(name, QWidget, NavigationEntry(name, name, "songs")) for name in (SONGS, SETTINGS)]
    window = MainWindow(theme, [*screens, Screen(PRACTICE, QWidget)])
    qtbot.addWidget(window)
    window.show()
    OutOfSight(window, controller)
    window.show_screen(SONGS)
    window.show_screen(PRACTICE)
    return window


def test_another_screen_pauses_the_session_and_shows_the_way_back(
    window: MainWindow, controller: Controller
) -> None:
    window.show_screen(SETTINGS)
    assert controller.pauses == 1
    assert "Four Steps is paused." in [said.text() for said in window.findChildren(QLabel)]
    window.go_back()
    assert window.current_screen() == PRACTICE
    assert not window.findChildren(Toast)[0].isVisible()


def test_the_table_of_keys_pauses_the_session(window: MainWindow, controller: Controller) -> None:
    window.toggle_keys()
    assert controller.pauses == 1


def test_without_a_session_nothing_is_said(window: MainWindow, controller: Controller) -> None:
    controller.is_in_session = False
    window.show_screen(SETTINGS)
    assert controller.pauses == 0
    assert not window.findChildren(Toast)
    window.go_back()
    assert window.current_screen() == SONGS
