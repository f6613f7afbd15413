import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.components.switch import Switch
from sargam_desktop.ui.theme.motion import SWITCH_MS
from sargam_desktop.ui.theme.theme_controller import ThemeController


def _ground_at_left_and_right(switch: Switch) -> tuple[str, str]:
    image = switch.grab().toImage()
    middle = image.height() // 2
    return image.pixelColor(12, middle).name(), image.pixelColor(26, middle).name()


def test_the_knob_changes_sides(qtbot: QtBot, theme: ThemeController) -> None:
    switch = Switch(theme, "Metronome")
    qtbot.addWidget(switch)
    off_left, off_right = _ground_at_left_and_right(switch)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    on_left, on_right = _ground_at_left_and_right(switch)
    assert off_left == theme.colour("text.muted").name() != off_right
    assert on_right == theme.colour("text.on-accent").name() != on_left


def test_space_switches(qtbot: QtBot, theme: ThemeController) -> None:
    switch = Switch(theme, "Metronome")
    qtbot.addWidget(switch)
    with qtbot.waitSignal(switch.toggled) as told:
        QTest.keyClick(switch, Qt.Key.Key_Space)
    assert told.args == [True]


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_knob_arrives_and_then_rests(qtbot: QtBot, theme: ThemeController) -> None:
    theme.is_motion_reduced = False
    switch = Switch(theme, "Metronome")
    qtbot.addWidget(switch)
    with qtbot.waitExposed(switch):
        switch.show()
    switch.click()
    qtbot.waitUntil(lambda: _ground_at_left_and_right(switch)[1] == theme.colour("text.on-accent").name())
    assert SWITCH_MS < 500
