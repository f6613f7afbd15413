from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.theme.focus_ring import FocusRing, install_focus_ring
from sargam_desktop.ui.theme.theme_controller import ThemeController

# Windows of the offscreen platform say so when they are shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def ring(qapp: QApplication, theme: ThemeController) -> Iterator[FocusRing]:
    ring = install_focus_ring(qapp, theme)
    yield ring
    ring.setParent(None)
    ring.deleteLater()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(400, 120)
    row = QHBoxLayout(window)
    row.setContentsMargins(30, 30, 30, 30)
    for word in ("One", "Two"):
        row.addWidget(QPushButton(word))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_moving_with_tab_shows_the_ring_two_pixels_away(window: QWidget, ring: FocusRing) -> None:
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert ring.isVisible()
    assert ring.geometry() == _focused().geometry().adjusted(-4, -4, 4, 4)


def test_the_ring_follows_a_widget_that_moves(window: QWidget, ring: FocusRing) -> None:
    QTest.keyClick(window, Qt.Key.Key_Tab)
    _focused().move(10, 20)
    assert ring.geometry().topLeft() == _focused().geometry().adjusted(-4, -4, 0, 0).topLeft()


def test_a_click_on_a_button_shows_no_ring(window: QWidget, ring: FocusRing) -> None:
    button = window.findChildren(QPushButton)[1]
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring.isVisible()


def test_a_field_shows_the_ring_however_it_got_the_focus(window: QWidget, ring: FocusRing) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring.isVisible()


def test_the_ring_does_not_catch_clicks(ring: FocusRing) -> None:
    assert ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_a_list_that_scrolls_cuts_the_ring_off(window: QWidget, ring: FocusRing) -> None:
    area = QScrollArea(window)
    area.setGeometry(0, 0, 100, 40)
    field = QLineEdit()
    field.setFixedSize(60, 200)
    area.setWidget(field)
    area.show()
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    assert ring.mask().boundingRect().translated(ring.pos()).bottom() <= 40
