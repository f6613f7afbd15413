import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.theme.theme_controller import ThemeController

# Windows of the offscreen platform say so when they are shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
HANDS = (Segment("left", "Left"), Segment("both", "Both"), Segment("right", "Right"))


@pytest.fixture
def hands(qtbot: QtBot, theme: ThemeController) -> SegmentedControl:
    control = SegmentedControl(theme, HANDS, "Hands")
    qtbot.addWidget(control)
    with qtbot.waitActive(control):
        control.show()
        control.activateWindow()
    return control


def _button(control: SegmentedControl, text: str) -> QAbstractButton:
    return next(button for button in control.findChildren(QAbstractButton) if button.text() == text)


def test_the_first_segment_is_selected_at_the_beginning(hands: SegmentedControl) -> None:
    assert hands.value() == "left"


def test_a_click_chooses_a_segment(qtbot: QtBot, hands: SegmentedControl) -> None:
    with qtbot.waitSignal(hands.chosen) as told:
        QTest.mouseClick(_button(hands, "Both"), Qt.MouseButton.LeftButton)
    assert told.args == ["both"]
    assert hands.value() == "both"


def test_setting_the_value_tells_nobody(qtbot: QtBot, hands: SegmentedControl) -> None:
    with qtbot.assertNotEmitted(hands.chosen):
        hands.set_value("right")
    assert hands.value() == "right"


def test_an_arrow_key_chooses_the_next_segment(qtbot: QtBot, hands: SegmentedControl) -> None:
    _button(hands, "Left").setFocus()
    with qtbot.waitSignal(hands.chosen) as told:
        QTest.keyClick(_button(hands, "Left"), Qt.Key.Key_Right)
    assert told.args == ["both"]


def test_tab_stops_once_at_the_selected_segment(qtbot: QtBot, theme: ThemeController) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    first, second = SegmentedControl(theme, HANDS), SegmentedControl(theme, HANDS)
    row.addWidget(first)
    row.addWidget(second)
    qtbot.addWidget(window)
    first.set_value("both")
    second.set_value("right")
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    _button(first, "Both").setFocus()
    QTest.keyClick(_button(first, "Both"), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is _button(second, "Right")


def test_the_shortcut_goes_round_and_leaves_out_what_cannot_be_chosen(
    qtbot: QtBot, hands: SegmentedControl
) -> None:
    hands.set_segment_enabled("both", False, "This song has one hand")
    with qtbot.waitSignals([hands.chosen, hands.chosen]):
        hands.choose_next()
        hands.choose_next()
    assert hands.value() == "left"


def test_a_segment_that_cannot_be_chosen_says_why(hands: SegmentedControl) -> None:
    hands.set_segment_enabled("both", False, "This song has one hand")
    assert _button(hands, "Both").toolTip() == "This song has one hand"


def test_an_unknown_value_fails_at_once(hands: SegmentedControl) -> None:
    with pytest.raises(KeyError):
        hands.set_value("feet")


def test_choosing_does_not_make_the_control_wider(hands: SegmentedControl) -> None:
    widths = set()
    for segment in HANDS:
        hands.set_value(segment.value)
        widths.add(hands.sizeHint().width())
    assert len(widths) == 1
