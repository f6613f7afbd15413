import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.practice.speed_control import SpeedControl, percent_of_bpm, stepped_percent
from sargam_desktop.ui.theme.theme_controller import ThemeController

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.parametrize(
    ("percent", "steps", "expected"),
    [(70, 1, 75), (70, -1, 65), (73, 1, 75), (73, -1, 70), (25, -1, 25), (200, 1, 200), (198, 1, 200)],
)
def test_steps_land_on_multiples_of_five_within_the_limits(percent: int, steps: int, expected: int) -> None:
    assert stepped_percent(percent, steps) == expected


@pytest.mark.parametrize(("bpm", "percent"), [(60, 50), (120, 100), (7, 25), (999, 200)])
def test_beats_a_minute_become_percent_within_the_limits(bpm: float, percent: int) -> None:
    assert percent_of_bpm(bpm, 120.0) == percent


@pytest.fixture
def speed(qtbot: QtBot, theme: ThemeController) -> SpeedControl:
    control = SpeedControl(theme)
    qtbot.addWidget(control)
    control.set_speed(70, 96.0)
    with qtbot.waitActive(control):
        control.show()
        control.activateWindow()
    return control


def button(speed: SpeedControl, name: str) -> QAbstractButton:
    return next(b for b in speed.findChildren(QAbstractButton) if b.accessibleName().startswith(name))


def test_it_tells_percent_and_tempo(speed: SpeedControl) -> None:
    assert button(speed, "Speed").accessibleName() == "Speed 70 %, 67 BPM"


@pytest.mark.parametrize(("name", "percent"), [("Slower", 65), ("Faster", 75)])
def test_the_buttons_step(qtbot: QtBot, speed: SpeedControl, name: str, percent: int) -> None:
    with qtbot.waitSignal(speed.speed_requested) as asked:
        QTest.mouseClick(button(speed, name), Qt.MouseButton.LeftButton)
    assert asked.args == [percent]


def test_a_tempo_can_be_typed(qtbot: QtBot, speed: SpeedControl) -> None:
    QTest.mouseClick(button(speed, "Speed"), Qt.MouseButton.LeftButton)
    field = speed.findChild(QLineEdit)
    assert field is not None
    assert field.text() == "67"
    with qtbot.waitSignal(speed.speed_requested) as asked:
        QTest.keyClicks(field, "48")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked.args == [50]
    assert not field.isVisible()


def test_escape_leaves_the_tempo_as_it_was(qtbot: QtBot, speed: SpeedControl) -> None:
    QTest.mouseClick(button(speed, "Speed"), Qt.MouseButton.LeftButton)
    field = speed.findChild(QLineEdit)
    assert field is not None
    with qtbot.assertNotEmitted(speed.speed_requested):
        QTest.keyClicks(field, "48")
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
