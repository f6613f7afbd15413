from __future__ import annotations

import pytest

from sargam_desktop.domain.calibration import Calibration, calibrate_from_onsets
from sargam_desktop.domain.device_offset import DevicePair, OffsetSource
from sargam_desktop.ui.calibration.calibration_wording import (
    advice_text,
    devices_text,
    figures_text,
    verdict_text,
)
from sargam_desktop.ui.calibration.shown_round import MainAction, Phase, ShownRound

MS = 1000
PIANO = DevicePair("Keystation 61", "Synth")


def measured(taps: int, median_ms: float, spread_ms: float) -> Calibration:
    return Calibration((0,) * taps, round(median_ms * MS), round(spread_ms * MS))


def shown(calibration: Calibration, way: OffsetSource = OffsetSource.CLICK) -> ShownRound:
    return ShownRound(PIANO, way, Phase.MEASURED, calibration)


def test_a_delay_is_told_with_its_margin_and_spread() -> None:
    assert figures_text(measured(60, 42, 19)) == "Delay +42 ms, give or take 5 ms, spread 19 ms"
    assert figures_text(measured(30, -8, 4)) == "Delay −8 ms, give or take 2 ms, spread 4 ms"


def test_a_margin_just_above_5_ms_does_not_read_as_5_when_more_taps_are_asked_for() -> None:
    nearly = measured(60, 42, 20)
    assert nearly.margin_us is not None
    assert 5_000 < nearly.margin_us < 5_500
    assert "give or take 6 ms" in figures_text(nearly)
    assert shown(nearly).can_tap_on


def test_a_spread_just_beyond_the_limit_does_not_read_as_the_limit() -> None:
    assert verdict_text(shown(measured(24, 0, 30.2))) == "Spread 31 ms, limit 30. Not applied."


@pytest.mark.parametrize(
    ("calibration", "way", "action", "advice"),
    [
        (measured(24, 42, 8), OffsetSource.CLICK, MainAction.APPLY, "taken off every press"),
        (measured(24, 42, 22), OffsetSource.FLASH, MainAction.APPLY, "more taps bring it to ±5 ms"),
        (measured(24, 42, 50), OffsetSource.CLICK, MainAction.AGAIN, "a little slower"),
        (calibrate_from_onsets([0] * 12), OffsetSource.PLAYING, MainAction.BY_CLICK, "tap instead"),
        (calibrate_from_onsets([0, 90_000] * 50), OffsetSource.PLAYING, MainAction.BY_CLICK, "Tap instead"),
    ],
)
def test_every_verdict_says_what_to_do_and_has_one_primary_button(
    calibration: Calibration, way: OffsetSource, action: MainAction, advice: str
) -> None:
    each = shown(calibration, way)
    assert each.main_action is action
    assert advice in advice_text(each)


def test_devices_are_named_as_a_pair() -> None:
    assert devices_text(PIANO) == "Keystation 61, sound through Synth"
    assert devices_text(DevicePair("Organ", None)) == "Organ, no sound output"
