from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot

from sargam_desktop.adapters.system.clock import MonotonicClock
from sargam_desktop.ui.calibration.flash_lamp import FlashLamp
from sargam_desktop.ui.theme.theme_controller import ThemeController

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
INTERVAL_US = 40_000
PAINTING_US = 30_000


class SlowLamp(FlashLamp):
    """A lamp on a screen whose frames take their time, by a clock that a test sets forward."""

    def __init__(self, theme: ThemeController) -> None:
        self._clock = MonotonicClock()
        self.spent_us = 0
        self.painted_us: list[int] = []
        super().__init__(theme, self.now_us)

    def now_us(self) -> int:
        return self._clock.now_us() + self.spent_us

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        super().paintEvent(event)
        self.spent_us += PAINTING_US
        self.painted_us.append(self.now_us())


@pytest.fixture
def lamp(qtbot: QtBot, theme: ThemeController) -> Iterator[SlowLamp]:
    lamp = SlowLamp(theme)
    qtbot.addWidget(lamp)
    with qtbot.waitExposed(lamp):
        lamp.show()
    yield lamp
    lamp.stop()


def test_a_flash_counts_from_when_it_was_painted_not_from_when_it_was_due(
    qtbot: QtBot, lamp: SlowLamp
) -> None:
    due_us = lamp.now_us() + INTERVAL_US
    with qtbot.waitSignal(lamp.flashed) as told:
        lamp.start(due_us, 3_600_000_000)
    assert told.args is not None
    assert told.args[0] >= due_us + PAINTING_US
    assert told.args[0] >= lamp.painted_us[-1]


def test_a_lamp_that_nobody_can_see_tells_no_flash(qtbot: QtBot, lamp: SlowLamp) -> None:
    lamp.hide()
    with qtbot.assertNotEmitted(lamp.flashed, wait=200):
        lamp.start(lamp.now_us(), INTERVAL_US)


def test_flashes_keep_their_pace_and_end_when_told(qtbot: QtBot, lamp: SlowLamp) -> None:
    flashes: list[int] = []
    lamp.flashed.connect(flashes.append)
    lamp.start(lamp.now_us(), INTERVAL_US)
    qtbot.waitUntil(lambda: len(flashes) >= 4)
    lamp.stop()
    count = len(flashes)
    qtbot.wait(150)
    assert len(flashes) == count
    assert flashes == sorted(flashes)
