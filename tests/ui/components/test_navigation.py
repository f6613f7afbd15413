import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.components.navigation import RAIL_WIDTH, SIDE_WIDTH, Navigation
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.theme.theme_controller import ThemeController

ENTRIES = (NavigationEntry("today", "Today", "home", "Ctrl 1"), NavigationEntry("songs", "Songs", "songs"))


@pytest.fixture
def navigation(qtbot: QtBot, theme: ThemeController) -> Navigation:
    navigation = Navigation(theme, ENTRIES, [NavigationEntry("free", "Free play", "keyboard")])
    qtbot.addWidget(navigation)
    return navigation


def _button(navigation: Navigation, name: str) -> QAbstractButton:
    buttons = navigation.findChildren(QAbstractButton)
    return next(button for button in buttons if button.accessibleName() == name)


def test_a_press_chooses_a_screen(qtbot: QtBot, navigation: Navigation) -> None:
    with qtbot.waitSignal(navigation.chosen) as told:
        QTest.mouseClick(_button(navigation, "Songs"), Qt.MouseButton.LeftButton)
    assert told.args == ["songs"]
    assert navigation.current() == "songs"


def test_marking_a_screen_tells_nobody(qtbot: QtBot, navigation: Navigation) -> None:
    with qtbot.assertNotEmitted(navigation.chosen):
        navigation.set_current("free")
    assert navigation.current() == "free"


@pytest.mark.parametrize(("window_width", "width"), [(1359, RAIL_WIDTH), (1360, SIDE_WIDTH)])
def test_a_narrow_window_gets_a_rail(navigation: Navigation, window_width: int, width: int) -> None:
    navigation.adapt_to(window_width)
    assert navigation.width() == width


def test_in_the_rail_the_words_are_tooltips(navigation: Navigation) -> None:
    navigation.set_rail(is_rail=True)
    assert _button(navigation, "Today").toolTip() == "Today (Ctrl 1)"


def test_the_words_come_back_with_the_room(navigation: Navigation) -> None:
    navigation.adapt_to(1280)
    navigation.adapt_to(1440)
    assert not navigation.is_rail()
    assert navigation.width() == SIDE_WIDTH


def test_larger_words_get_more_room(navigation: Navigation, theme: ThemeController) -> None:
    theme.set_text_scale(1.5)
    assert navigation.width() > SIDE_WIDTH


def test_the_learner_can_be_changed(qtbot: QtBot, navigation: Navigation) -> None:
    navigation.set_learner("Asha")
    with qtbot.waitSignal(navigation.learner_pressed):
        QTest.mouseClick(_button(navigation, "Asha, switch learner"), Qt.MouseButton.LeftButton)
