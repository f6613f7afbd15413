"""The calibration screen in its window, the real matcher behind it; beats come as fast as a test likes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.device_offset import DevicePair, OffsetSource
from sargam_desktop.domain.settings import Settings
from sargam_desktop.ui.keyboard.computer_keys import COMPUTER_KEYBOARD
from sargam_desktop.ui.theme.theme_controller import ThemeController
from tests.ui.calibration_scenes import MS, PIANO, SYNTH, CalibrationRoom

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
INTERVAL_US = 600 * MS
HOUR_US = 3_600_000_000


@pytest.fixture
def room(qtbot: QtBot, theme: ThemeController, tmp_path: Path) -> Iterator[CalibrationRoom]:
    room = CalibrationRoom(theme, str(tmp_path / "data"), Settings(output_name=SYNTH))
    qtbot.addWidget(room.window)
    with qtbot.waitActive(room.window):
        room.window.show()
        room.window.activateWindow()
    room.window.show_screen("settings")
    qtbot.waitUntil(lambda: room.desk.has_sound)
    room.flow.open()
    yield room
    room.close()


def words_on(view: QWidget) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


class Beats:
    """Beats and taps that are all in the future, where the real clicks do not come."""

    def __init__(self, qtbot: QtBot, room: CalibrationRoom, seed: int = 1) -> None:
        self._qtbot = qtbot
        self._room = room
        self._chance = Random(seed)
        self._now_us = room.program.clock.now_us() + HOUR_US

    def tap_along(self, count: int, offset_ms: float, spread_ms: float, source: str = PIANO) -> None:
        """Let beats and taps happen, in order, until they are enough or the round is over."""
        for _ in range(count):
            if not self._is_tapping():
                return
            self._now_us += INTERVAL_US
            tap_us = self._now_us + round(MS * self._chance.gauss(offset_ms, spread_ms))
            self._room.controller.take_beat(self._now_us)
            with self._qtbot.waitSignal(self._room.bridge.published):
                self._room.press(tap_us, source)

    def _is_tapping(self) -> bool:
        return "Tap with each click." in self._room.said() or "Tap with each flash." in self._room.said()


@pytest.fixture
def beats(qtbot: QtBot, room: CalibrationRoom) -> Beats:
    return Beats(qtbot, room)


@pytest.mark.parametrize("offset_ms", [-150, 150])
def test_a_delay_is_found_within_5_ms_at_a_spread_of_25_by_tapping_on_as_the_screen_asks(
    room: CalibrationRoom, beats: Beats, offset_ms: int
) -> None:
    room.button("Start").click()
    beats.tap_along(30, offset_ms, 24)
    assert any(words.endswith("more taps bring it to ±5 ms.") for words in room.said())
    room.button("Tap on for ±5 ms").click()
    beats.tap_along(200, offset_ms, 24)
    assert "give or take 5 ms" in " ".join(room.said())
    room.button("Apply").click()
    found = room.settings.offset_for(DevicePair(PIANO, SYNTH))
    assert abs(found - offset_ms * MS) <= 5 * MS


def test_unsteady_taps_are_refused_with_the_reason_and_what_to_do(
    room: CalibrationRoom, beats: Beats
) -> None:
    room.button("Start").click()
    beats.tap_along(40, 20, 50)
    said = " ".join(room.said())
    assert "limit 30. Not applied." in said
    assert "Tap again, a little slower." in said
    assert "Apply" not in room.buttons()
    assert "Again" in room.buttons()


def test_what_was_measured_is_kept_with_its_devices_and_how_it_was_found(
    room: CalibrationRoom, beats: Beats
) -> None:
    room.button("Start").click()
    beats.tap_along(24, 42, 8)
    room.button("Apply").click()
    (kept,) = room.settings.offsets
    assert (kept.devices, kept.source, kept.taps) == (DevicePair(PIANO, SYNTH), OffsetSource.CLICK, 24)
    assert kept.spread_us is not None
    assert kept.spread_us < 15 * MS


def test_after_applying_the_settings_show_where_the_delay_stands(room: CalibrationRoom, beats: Beats) -> None:
    room.button("Start").click()
    beats.tap_along(24, 42, 8)
    room.button("Apply").click()
    assert room.window.current_screen() == "settings"
    assert "Delay of player and keyboard" in words_on(room.window.view("settings"))


def test_cancelling_changes_nothing(room: CalibrationRoom, beats: Beats) -> None:
    room.button("Start").click()
    beats.tap_along(24, 42, 8)
    QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Escape)
    assert (room.settings.offsets, room.window.current_screen()) == ((), "settings")


def test_the_count_and_the_strays_are_told_while_tapping(room: CalibrationRoom, beats: Beats) -> None:
    room.button("Start").click()
    beats.tap_along(17, 10, 5)
    assert "17 of 24" in room.said()


def test_a_press_on_another_device_does_not_count_and_is_told(room: CalibrationRoom, beats: Beats) -> None:
    room.button("Start").click()
    beats.tap_along(5, 10, 5)
    beats.tap_along(1, 10, 5, source="Organ")
    assert "5 of 24" in room.said()
    assert f"Only {PIANO} is measured" in room.said()


def test_taps_on_the_space_bar_after_the_last_beat_press_no_button(
    room: CalibrationRoom, beats: Beats
) -> None:
    room.button("Start").click()
    beats.tap_along(24, 42, 8)
    for _ in range(3):
        QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Space)
    assert (room.settings.offsets, room.window.current_screen()) == ((), "calibration")
    QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Return)
    assert len(room.settings.offsets) == 1


def test_letters_and_the_space_bar_are_taps_of_the_computer_keyboard(
    qtbot: QtBot, room: CalibrationRoom
) -> None:
    QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_F):
        with qtbot.waitSignal(room.bridge.published) as told:
            QTest.keyClick(room.window.focusWidget(), key)
        assert told.args is not None
        assert told.args[0].played.source == COMPUTER_KEYBOARD


def test_without_a_sound_output_the_click_says_so_and_offers_the_flash(
    qtbot: QtBot, room: CalibrationRoom
) -> None:
    room.rig.midi.outputs.clear()
    qtbot.waitUntil(lambda: "Measure by flash" in room.buttons())
    assert any(words.startswith("No click can be heard") for words in room.said())
    room.button("Measure by flash").click()
    assert any(words.startswith("Start, then tap with each flash") for words in room.said())
    assert "Start" in room.buttons()


def test_an_output_that_is_unplugged_ends_a_round_of_clicks(
    qtbot: QtBot, room: CalibrationRoom, beats: Beats
) -> None:
    room.button("Start").click()
    beats.tap_along(5, 10, 5)
    room.rig.midi.outputs.clear()
    qtbot.waitUntil(lambda: "Measure by flash" in room.buttons())
    assert "0 of 24" in room.said()


def test_the_program_is_ready_for_play_only_while_somebody_taps(
    qtbot: QtBot, room: CalibrationRoom, beats: Beats
) -> None:
    states: list[bool] = []
    room.controller.tapping_changed.connect(states.append)
    room.button("Start").click()
    beats.tap_along(24, 10, 5)
    room.button("By flash").click()
    with qtbot.waitSignal(room.window.screen_left):
        room.button("Cancel").click()
    assert states == [True, False]


def test_every_control_is_reached_by_tab(room: CalibrationRoom, beats: Beats) -> None:
    room.button("Start").click()
    beats.tap_along(24, 40, 22)
    reached = []
    for _ in range(6):
        QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Tab)
        widget = room.window.focusWidget()
        reached.append(widget.text() if isinstance(widget, QAbstractButton) else "picture")
    assert reached == ["Cancel", "Again", "Tap on for ±5 ms", "Apply", "By click", "picture"]


def test_enter_on_a_focused_button_presses_that_button_and_not_the_primary_one(
    room: CalibrationRoom, beats: Beats
) -> None:
    room.button("Start").click()
    beats.tap_along(24, 42, 8)
    room.button("Cancel").setFocus()
    QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Return)
    assert (room.settings.offsets, room.window.current_screen()) == ((), "settings")


def test_enter_on_again_begins_a_new_round_while_somebody_taps(room: CalibrationRoom, beats: Beats) -> None:
    room.button("Start").click()
    beats.tap_along(5, 42, 8)
    room.button("Again").setFocus()
    QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Return)
    assert "0 of 24" in room.said()


def test_too_little_play_is_told_and_taps_are_offered(qtbot: QtBot, room: CalibrationRoom) -> None:
    room.button("By playing").click()
    qtbot.waitUntil(lambda: "0 timed notes, 50 are needed." in room.said())
    room.button("Measure by click").click()
    assert "Start" in room.buttons()


def test_an_output_that_fails_ends_the_round_and_is_told(
    qtbot: QtBot, room: CalibrationRoom, beats: Beats
) -> None:
    room.button("Start").click()
    beats.tap_along(5, 10, 5)
    room.controller.click_failed.emit()
    qtbot.waitUntil(lambda: "Start" in room.buttons())
    assert "0 of 24" in room.said()


def test_control_d_opens_the_screen_from_elsewhere(room: CalibrationRoom) -> None:
    QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Escape)
    assert room.window.current_screen() == "settings"
    QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert room.window.current_screen() == "calibration"
