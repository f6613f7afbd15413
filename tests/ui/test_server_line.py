from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sargam_desktop.tutor.server_link import ServerLink
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.screen import PRACTICE, SONGS
from sargam_desktop.ui.window.server_line import ServerLine

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def line(qtbot: QtBot, theme: ThemeController) -> ServerLine:
    line = ServerLine(theme)
    qtbot.addWidget(line)
    return line


def test_the_line_says_what_is_kept_while_the_server_is_away_and_goes_when_it_is_back(
    line: ServerLine,
) -> None:
    tried: list[bool] = []
    line.show_link(ServerLink(is_away=True, waiting=3), lambda: tried.append(True))
    assert line.isVisible()
    assert line.accessibleName() == (
        "The school's server does not answer. What you play is kept at this desk and handed in when it "
        "answers again (3 sessions waiting)."
    )
    button = line.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert tried == [True]
    line.show_link(ServerLink(), lambda: None)
    assert not line.isVisible()


def test_nobody_who_plays_is_disturbed_by_the_line(line: ServerLine) -> None:
    line.take_screen(PRACTICE)
    line.show_link(ServerLink(is_away=True, waiting=1), lambda: None)
    assert not line.isVisible()
    line.take_screen(SONGS)
    assert line.isVisible()
    assert "(1 session waiting)" in line.text()


def test_what_is_handed_in_in_a_moment_is_not_told(line: ServerLine) -> None:
    line.show_link(ServerLink(waiting=1), lambda: None)
    assert not line.isVisible()
    line.show_link(ServerLink(), lambda: None)
    line.show_link(ServerLink(waiting=2, refused=2), lambda: None)
    assert line.text().startswith("The school's server does not take 2 of the sessions")
