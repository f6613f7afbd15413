import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.components.empty_state import EmptyState
from sargam_desktop.ui.components.error_state import ErrorState
from sargam_desktop.ui.components.labelled_control import LabelledControl
from sargam_desktop.ui.components.long_work import SHOW_AFTER_MS, LongWork
from sargam_desktop.ui.components.switch import Switch
from sargam_desktop.ui.theme.theme_controller import ThemeController


def _press(widget: QWidget, text: str) -> None:
    button = next(button for button in widget.findChildren(QPushButton) if button.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_empty_screen_offers_the_first_step(qtbot: QtBot, theme: ThemeController) -> None:
    empty = EmptyState(theme, "No takes yet", "Play any song once.", "Choose a song")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.action_pressed):
        _press(empty, "Choose a song")


def test_an_error_offers_an_action_and_a_way_round(qtbot: QtBot, theme: ThemeController) -> None:
    error = ErrorState(theme, "Try again", "Computer keys")
    qtbot.addWidget(error)
    with qtbot.waitSignal(error.action_pressed):
        _press(error, "Try again")
    with qtbot.waitSignal(error.way_round_pressed):
        _press(error, "Computer keys")


def test_an_error_says_what_happened_and_what_to_do(qtbot: QtBot, theme: ThemeController) -> None:
    error = ErrorState(theme, "Try again")
    qtbot.addWidget(error)
    error.set_error("The keyboard is in use", "Close the other program.")
    words = [label.text() for label in error.findChildren(QLabel)]
    assert words == ["The keyboard is in use", "Close the other program."]


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_work_that_takes_long_shows_itself(qtbot: QtBot, theme: ThemeController) -> None:
    work = LongWork(theme)
    qtbot.addWidget(work)
    work.begin("Reading Minuet in G.mxl")
    assert not work.isVisible()
    qtbot.waitUntil(work.isVisible)
    work.finish()
    assert not work.isVisible()


def test_work_that_is_over_soon_is_never_shown(qtbot: QtBot, theme: ThemeController) -> None:
    work = LongWork(theme)
    qtbot.addWidget(work)
    work.begin("Reading Minuet in G.mxl")
    work.finish()
    qtbot.wait(SHOW_AFTER_MS + 50)
    assert not work.isVisible()


def test_work_can_be_cancelled(qtbot: QtBot, theme: ThemeController) -> None:
    work = LongWork(theme)
    qtbot.addWidget(work)
    with qtbot.waitSignal(work.cancel_pressed):
        _press(work, "Cancel")


def test_a_control_takes_its_name_and_key_from_its_label(qtbot: QtBot, theme: ThemeController) -> None:
    switch = Switch(theme, "")
    labelled = LabelledControl(theme, "Metronome", switch, icon="metronome", key="K")
    qtbot.addWidget(labelled)
    assert switch.accessibleName() == "Metronome"
    assert switch.accessibleDescription() == "K"
