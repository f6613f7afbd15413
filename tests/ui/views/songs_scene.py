"""The Songs screen with a few songs, for its tests."""

import pytest
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.songs_view import SongsView
from tests.ui.sample_takes import SONGS


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


def table_of(view: SongsView) -> QTableView:
    return view.findChildren(QTableView)[0]


def titles(view: SongsView) -> list[str]:
    model = table_of(view).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def button_of(view: QWidget, text: str) -> QPushButton:
    return next(button for button in view.findChildren(Button) if button.text() == text)


def said(view: QWidget) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
