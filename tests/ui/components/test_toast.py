import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.components.toast import Toast, ToastMessage
from sargam_desktop.ui.theme.theme_controller import ThemeController

# Windows of the offscreen platform say so when they are shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
SAVED = ToastMessage("Take 3 saved. Notes 90 %, in time 80 %.", Tone.GOOD, "Replay")
LATE = ToastMessage("Bluetooth sound is about 180 ms late. Use a cable to play in time.", Tone.WARM)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def toast(theme: ThemeController, window: QWidget) -> Toast:
    return Toast(theme, window)


def test_a_toast_lies_in_the_bottom_right_corner(toast: Toast) -> None:
    toast.show_message(SAVED)
    assert toast.isVisible()
    assert toast.geometry().bottomRight() == toast.window().rect().bottomRight()


def test_a_toast_keeps_its_corner_when_the_window_grows(toast: Toast) -> None:
    toast.show_message(SAVED)
    toast.window().resize(1200, 800)
    assert toast.geometry().bottomRight() == toast.window().rect().bottomRight()


def test_the_action_is_told_and_closes_the_toast(qtbot: QtBot, toast: Toast) -> None:
    toast.show_message(SAVED)
    action = toast.findChildren(QPushButton)[0]
    with qtbot.waitSignals([toast.action_pressed, toast.closed]):
        QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_a_new_message_takes_the_place_of_the_old_one(toast: Toast) -> None:
    toast.show_message(SAVED)
    toast.show_message(LATE)
    assert toast.message() is LATE
    assert not toast.findChildren(QPushButton)[0].isVisible()


def test_a_toast_stays_while_the_pointer_rests_on_it(toast: Toast) -> None:
    toast.show_message(SAVED)
    QApplication.sendEvent(toast, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert not toast.is_counting_down()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.is_counting_down()


def test_a_long_message_is_broken_into_lines(toast: Toast) -> None:
    toast.window().resize(400, 600)
    toast.show_message(LATE)
    assert toast.width() <= 400
    assert toast.height() > 100


def test_a_closed_toast_can_be_shown_again(toast: Toast) -> None:
    toast.show_message(SAVED)
    toast.close_toast()
    toast.show_message(LATE)
    assert toast.isVisible()


def test_a_toast_leaves_the_row_at_the_foot_in_sight(toast: Toast) -> None:
    toast.show_message(SAVED)
    before = toast.geometry()
    toast.keep_above(88)
    assert toast.geometry() == before.translated(0, -88)


def test_a_message_that_is_owed_comes_back_after_the_one_that_took_its_place(
    qtbot: QtBot, toast: Toast
) -> None:
    owed = ToastMessage("The settings file is damaged.", Tone.WARM, is_owed=True)
    toast.show_message(owed)
    toast.show_message(LATE)
    toast.close_toast()
    qtbot.waitUntil(lambda: toast.message() is owed and toast.isVisible())
    toast.close_toast()
    qtbot.waitUntil(lambda: not toast.isVisible())
    assert not toast.is_counting_down()
