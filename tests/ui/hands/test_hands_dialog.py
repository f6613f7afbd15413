from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.hand_choice import ALL_LEFT, ALL_RIGHT, HandChoice
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.hands.hands_dialog import HandsDialog
from sargam_desktop.ui.hands.hands_edit import HandsEdit
from sargam_desktop.ui.hands.hands_geometry import RULER_PX
from sargam_desktop.ui.hands.hands_picture import HandsPicture
from sargam_desktop.ui.hands.spins import BarSpin, KeySpin
from sargam_desktop.ui.theme.theme_controller import ThemeController

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|does not support (raise|grabbing)")
#: A pick-up bar, and bars 1 to 39 played twice.
NUMBERS = (0, *range(1, 40), *range(1, 40))
BARS = tuple(Bar(number, 4.0 * at, 4.0) for at, number in enumerate(NUMBERS))
SCORE = Score(
    tuple(ScoreNote(bar.onset_beat, 4.0, pitch, Hand.RIGHT) for bar in BARS for pitch in (48, 60, 72)), BARS
)
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(qtbot: QtBot, theme: ThemeController) -> Iterator[HandsDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 760)
    window.show()
    dialog = HandsDialog(theme, "My tune", HandsEdit(SCORE, (HandChoice(5, 60),)), window)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    yield dialog
    window.close()


@pytest.fixture
def picture(dialog: HandsDialog) -> HandsPicture:
    return dialog.findChildren(HandsPicture)[0]


def said(dialog: HandsDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def press(dialog: HandsDialog, name: str) -> None:
    button = next(button for button in dialog.findChildren(Button) if button.text() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_keys(widget: QWidget, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = SHIFT) -> None:
    for key in keys:
        QTest.keyClick(widget, key, modifiers)


NONE = Qt.KeyboardModifier.NoModifier


def test_bars_are_chosen_and_given_to_hands_with_keys_alone(
    qtbot: QtBot, dialog: HandsDialog, picture: HandsPicture
) -> None:
    assert picture.hasFocus()
    type_keys(picture, Qt.Key.Key_Right, Qt.Key.Key_Right, modifiers=NONE)
    type_keys(picture, Qt.Key.Key_Right)
    assert "Bars 2 to 3: as imported" in said(dialog)
    with qtbot.waitSignal(dialog.choices_changed) as told:
        type_keys(picture, Qt.Key.Key_L, modifiers=NONE)
    assert told.args[0] == (HandChoice(2, ALL_LEFT), HandChoice(3, ALL_LEFT), HandChoice(5, 60))
    with qtbot.waitSignal(dialog.choices_changed) as told:
        type_keys(picture, Qt.Key.Key_R, modifiers=NONE)
    assert told.args[0][0] == HandChoice(2, ALL_RIGHT)
    with qtbot.waitSignal(dialog.choices_changed) as told:
        type_keys(picture, Qt.Key.Key_PageUp, Qt.Key.Key_Up, modifiers=NONE)
    assert picture.accessibleDescription() == "Bars 2 to 3: right hand from C♯4 up"
    with qtbot.waitSignal(dialog.choices_changed) as told:
        type_keys(picture, Qt.Key.Key_G, modifiers=NONE)
    assert told.args[0] == (HandChoice(5, 60),)
    type_keys(picture, Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert "Bars 2 to 3: right hand from C♯4 up" in said(dialog)


def test_all_bars_are_selected_and_the_ends_are_reached_with_keys(
    dialog: HandsDialog, picture: HandsPicture
) -> None:
    type_keys(picture, Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert "Bars 0 to 39: not all the same" in said(dialog)
    type_keys(picture, Qt.Key.Key_End, modifiers=NONE)
    assert picture.place.scrolled_px == picture.place.farthest_px > 0
    type_keys(picture, Qt.Key.Key_Left)
    assert "Bars 38 to 39: as imported" in said(dialog)
    type_keys(picture, Qt.Key.Key_Home, modifiers=NONE)
    assert picture.place.scrolled_px == 0


def _at(picture: HandsPicture, bar: int, pitch: int | None) -> QPoint:
    left, right = picture.place.bar_edges(bar)
    place = picture.place
    y = RULER_PX / 2 if pitch is None else place.top_of(pitch) + place.row_px / 2
    return QPoint(round((left + right) / 2), round(y))


def test_bars_are_selected_by_dragging_over_them(dialog: HandsDialog, picture: HandsPicture) -> None:
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=_at(picture, 4, None))
    QTest.mouseMove(picture, _at(picture, 2, None))
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=_at(picture, 2, None))
    assert "Bars 2 to 4: as imported" in said(dialog)
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, SHIFT, _at(picture, 5, 80))
    assert "Bars 4 to 5: not all the same" in said(dialog)


def test_the_line_is_dragged_in_the_selected_bars_as_one_step(
    dialog: HandsDialog, picture: HandsPicture
) -> None:
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=_at(picture, 2, 60))
    assert "Bar 2: as imported" in said(dialog)
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=_at(picture, 2, 60))
    for pitch in (63, 66, 69):
        QTest.mouseMove(picture, _at(picture, 2, pitch))
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=_at(picture, 2, 69))
    assert "Bar 2: right hand from A4 up" in said(dialog)
    press(dialog, "Undo")
    assert "Bar 2: as imported" in said(dialog)
    press(dialog, "Redo")
    assert "Bar 2: right hand from A4 up" in said(dialog)


def test_a_press_on_a_key_parts_the_hands_there(dialog: HandsDialog, picture: HandsPicture) -> None:
    key = QPoint(10, _at(picture, 0, 64).y())
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=key)
    assert "Bar 0: right hand from E4 up" in said(dialog)


def test_bars_and_keys_are_typed_by_their_names(dialog: HandsDialog) -> None:
    first, last = dialog.findChildren(BarSpin)
    last.setFocus()
    last.selectAll()
    QTest.keyClicks(last, "3")
    QTest.keyClick(last, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert (first.text(), last.text()) == ("0", "3")
    key = dialog.findChildren(KeySpin)[0]
    key.setFocus()
    key.selectAll()
    QTest.keyClicks(key, "f#4")
    QTest.keyClick(key, Qt.Key.Key_Return)
    assert "Bars 0 to 3: right hand from F♯4 up" in said(dialog)


def test_a_bar_that_is_played_twice_is_found_by_its_number_near_by(dialog: HandsDialog) -> None:
    first = dialog.findChildren(BarSpin)[0]
    first.setValue(70)
    assert first.text() == "31"
    assert first.valueFromText("39") == 78
    assert first.valueFromText("2") == 41
    assert first.valueFromText("no bar") == 70


def test_buttons_do_the_same_and_tell_what_cannot_be_done(dialog: HandsDialog) -> None:
    back = next(button for button in dialog.findChildren(Button) if button.text() == "As imported")
    assert not back.isEnabled()
    press(dialog, "All bars")
    press(dialog, "All left")
    assert "Bars 0 to 39: all left hand" in said(dialog)
    assert "79 bars corrected" in said(dialog)
    press(dialog, "As imported")
    assert "Nothing corrected" in said(dialog)


def test_the_selected_bars_are_heard_by_hand(
    qtbot: QtBot, dialog: HandsDialog, picture: HandsPicture
) -> None:
    type_keys(picture, Qt.Key.Key_L, modifiers=NONE)
    with qtbot.waitSignal(dialog.hear_requested) as told:
        type_keys(picture, Qt.Key.Key_Space, modifiers=NONE)
    assert len(told.args[0].notes) == 3
    dialog.show_heard(1.0)
    with qtbot.waitSignal(dialog.hear_requested) as told:
        press(dialog, "Stop")
    assert told.args == [None]
    dialog.show_heard(None)
    right = next(each for each in dialog.findChildren(QWidget) if getattr(each, "text", str)() == "Right")
    QTest.mouseClick(right, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.hear_requested) as told:
        press(dialog, "Listen")
    assert not told.args[0].notes


def test_a_long_song_is_scrolled_with_wheel_bar_and_keys(dialog: HandsDialog, picture: HandsPicture) -> None:
    bar = next(each for each in dialog.findChildren(QScrollBar) if each.isVisible())
    bar.setValue(500)
    assert picture.place.scrolled_px == 500
    picture.scroll_to(-100)
    assert bar.value() == 0


def test_tab_reaches_every_control(picture: HandsPicture) -> None:
    assert picture.hasFocus()
    names = []
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName() or getattr(focused, "text", str)())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == [
        "Notes by hand",
        "First bar",
        "Last bar",
        "All bars",
        "Right hand from this key up",
        "All right",
        "All left",
        "Both hands",
        "Listen",
        "Done",
        "Notes by hand",
        "First bar",
    ]
