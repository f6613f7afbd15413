from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.errors import StoreError
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.components.toast import Toast
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.start_trouble import cut_off_sentence, tell_of_settings
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.screen import SONGS, Screen


@pytest.mark.parametrize(
    ("interrupted", "said"),
    [
        (0, ""),
        (1, "A session that was cut off is kept in the history."),
        (3, "3 sessions that were cut off are kept in the history."),
    ],
)
def test_it_is_told_how_many_sessions_were_cut_off(interrupted: int, said: str) -> None:
    assert cut_off_sentence(interrupted) == said


def test_damaged_settings_are_told(qtbot: QtBot, theme: ThemeController) -> None:
    window = MainWindow(theme, [Screen(SONGS, QWidget, NavigationEntry(SONGS, "Songs", "songs", "Ctrl 1"))])
    qtbot.addWidget(window)
    tell_of_settings(window, StoreError("The settings file is damaged"))
    (toast,) = window.findChildren(Toast)
    assert "damaged" in toast.message().text
