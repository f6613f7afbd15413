"""A virtual learner taps to what the window really clicks and flashes, through the real matcher."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.device_offset import DevicePair, OffsetSource
from sargam_desktop.domain.settings import Settings
from sargam_desktop.ui import calibration_controller
from sargam_desktop.ui.theme.theme_controller import ThemeController
from tests.journeys.window import Window
from tests.ui.calibration_scenes import MS, PIANO, SYNTH, CalibrationRoom, Tapper
from tests.ui.conftest import theme

__all__ = ["theme"]
pytestmark = [
    pytest.mark.journey,
    pytest.mark.qt_log_ignore("propagateSizeHints"),
    pytest.mark.timeout(180),
]
#: Quick, to save time; still more than twice the delays that are to be found.
INTERVAL_US = 350 * MS
ROUND_WITHIN_MS = 60_000


@pytest.fixture
def room(
    qtbot: QtBot, theme: ThemeController, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[CalibrationRoom]:
    monkeypatch.setattr(calibration_controller, "CLICK_INTERVAL_US", INTERVAL_US)
    room = CalibrationRoom(theme, str(tmp_path / "data"), Settings(output_name=SYNTH))
    qtbot.addWidget(room.window)
    with qtbot.waitExposed(room.window):
        room.window.show()
    room.window.show_screen("settings")
    qtbot.waitUntil(lambda: room.desk.has_sound)
    room.flow.open()
    yield room
    room.close()


def test_a_press_150_ms_ahead_of_real_clicks_becomes_a_delay_of_minus_150_ms(
    qtbot: QtBot, room: CalibrationRoom
) -> None:
    tapper = Tapper(room, offset_ms=-150, spread_ms=8)
    room.button("Start").click()
    qtbot.waitUntil(lambda: "Apply" in room.buttons(), timeout=ROUND_WITHIN_MS)
    room.button("Apply").click()
    assert abs(room.settings.offset_for(DevicePair(PIANO, SYNTH)) + 150 * MS) <= 5 * MS
    assert len(room.rig.midi.sent) >= 24
    assert len(tapper.beats_us) >= 24


def test_a_press_150_ms_after_real_flashes_becomes_a_delay_of_150_ms(
    qtbot: QtBot, room: CalibrationRoom
) -> None:
    room.button("By flash").click()
    tapper = Tapper(room, offset_ms=150, spread_ms=8)
    room.button("Start").click()
    qtbot.waitUntil(lambda: "Apply" in room.buttons(), timeout=ROUND_WITHIN_MS)
    room.button("Apply").click()
    (kept,) = room.settings.offsets
    assert abs(kept.offset_us - 150 * MS) <= 5 * MS
    assert (kept.source, kept.taps) == (OffsetSource.FLASH, 24)
    assert len(tapper.beats_us) >= 24
    assert room.rig.midi.sent == []


def test_a_hand_that_spreads_over_45_ms_is_refused(qtbot: QtBot, room: CalibrationRoom) -> None:
    Tapper(room, offset_ms=30, spread_ms=45).setParent(room.window)
    room.button("Start").click()
    qtbot.waitUntil(lambda: "limit 30" in " ".join(room.said()), timeout=ROUND_WITHIN_MS)
    assert "Apply" not in room.buttons()


def test_leaving_the_screen_stops_the_clicks(qtbot: QtBot, room: CalibrationRoom) -> None:
    Tapper(room, offset_ms=0, spread_ms=5).setParent(room.window)
    room.button("Start").click()
    qtbot.waitUntil(lambda: len(room.rig.midi.sent) > 2)
    room.window.show_screen("settings")
    qtbot.wait(50)
    count = len(room.rig.midi.sent)
    qtbot.wait(3 * INTERVAL_US // MS)
    assert len(room.rig.midi.sent) == count


@pytest.mark.display
def test_in_the_whole_program_keys_alone_lead_through_the_flash_and_back(screen: str, tmp_path: Path) -> None:
    with Window(screen, tmp_path / "log", JACK_DEFAULT_SERVER="sargam-tests-have-none") as window:
        window.wait_until_ready()
        window.press("Ctrl+D")
        window.wait_for_screen("calibration")
        window.wait_for_words("Computer keyboard, sound through Sargam's piano")
        window.wait_for_words("No click can be heard")
        window.press("Return")
        window.wait_for_words("Start, then tap with each flash")
        window.press("Return")
        window.wait_for_words("Tap with each flash.")
        window.press("Space", "F", "Escape")
        window.wait_for_screen("settings")
        window.close()
