from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.errors import StoreError
from sargam_desktop.tutor.server_choice import ServerReport
from sargam_desktop.ui.background import Background
from sargam_desktop.ui.server_flow import ServerFlow
from sargam_desktop.ui.settings.server_section import ServerSection
from sargam_desktop.ui.theme.theme_controller import ThemeController

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
URL = "postgresql://desk:p%40ss@server/school"


class Choice:
    """A desk on which one server can be reached."""

    is_fixed = False

    def __init__(self) -> None:
        self.place: str | None = None
        self.chosen: list[str] = []

    def try_out(self, url: str) -> ServerReport:
        if url != URL:
            raise StoreError("The server does not answer (desk@server/school)", "Check the network")
        return ServerReport("desk@server/school", 12, is_old=False, is_secure=True, is_guarded=True)

    def choose(self, url: str) -> None:
        self.chosen.append(url)
        self.place = "desk@server/school"

    def leave(self) -> None:
        self.place = None


@pytest.fixture
def choice() -> Choice:
    return Choice()


@pytest.fixture
def section(qtbot: QtBot, theme: ThemeController, choice: Choice) -> ServerSection:
    section = ServerSection(theme)
    qtbot.addWidget(section)
    section.show()
    ServerFlow(section, choice, Background(section))
    return section


def field(section: ServerSection, name: str) -> QLineEdit:
    return next(each for each in section.findChildren(QLineEdit) if name in each.accessibleName())


def press(section: ServerSection, name: str) -> None:
    QTest.keyClick(
        next(each for each in section.findChildren(QAbstractButton) if each.text() == name), Qt.Key.Key_Space
    )


def says(qtbot: QtBot, section: ServerSection, words: str) -> None:
    def check() -> None:
        assert any(words in label.text() for label in section.findChildren(QLabel) if label.isVisible())

    qtbot.waitUntil(check)


def test_a_server_is_tried_and_chosen_by_keyboard_and_no_password_is_shown(
    qtbot: QtBot, section: ServerSection, choice: Choice
) -> None:
    says(qtbot, section, "kept on this computer")
    field(section, "Address").setText(URL)
    QTest.keyClick(field(section, "Address"), Qt.Key.Key_Return)
    says(qtbot, section, "Learners there: 12.")
    assert field(section, "Address").text() == "postgresql://desk@server/school"
    assert field(section, "Password").echoMode() is QLineEdit.EchoMode.Password
    assert choice.chosen == []
    press(section, "Use this server")
    says(qtbot, section, "From the next start on, desk@server/school keeps your data.")
    says(qtbot, section, "kept on desk@server/school")
    assert choice.chosen == [URL]
    press(section, "Use this computer")
    says(qtbot, section, "From the next start on, this computer keeps your data.")
    assert not any("p@ss" in label.text() for label in section.findChildren(QLabel))


def test_a_server_that_is_not_reached_is_not_chosen(
    qtbot: QtBot, section: ServerSection, choice: Choice
) -> None:
    field(section, "Address").setText("postgresql://desk@elsewhere/school")
    press(section, "Use this server")
    says(qtbot, section, "The server does not answer")
    assert choice.chosen == []
