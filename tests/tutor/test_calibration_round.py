from __future__ import annotations

from random import Random

import pytest

from sargam_desktop.domain.calibration import MOST_TAPS, CalibrationVerdict
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.tutor.calibration_round import NOTHING_MEASURED, TapRound

MS = 1000
INTERVAL_US = 600 * MS
START_US = 5_000_000


def press(at_us: float, source: str = "Keystation 61") -> NoteOn:
    return NoteOn(60, 80, round(at_us), source=source)


def tap_along(
    going: TapRound, offset_ms: float, spread_ms: float, seed: int, most: int = MOST_TAPS + 10
) -> TapRound:
    """Let beats come and tap to them, in the order of time, until the round is complete."""
    chance = Random(seed)
    first_us = max(START_US, *going.beats_us, *going.taps_us, 0) + 3 * INTERVAL_US
    beats = [first_us + i * INTERVAL_US for i in range(most)]
    taps = [beat + MS * chance.gauss(offset_ms, spread_ms) for beat in beats]
    happenings = sorted([(at_us, False) for at_us in beats] + [(at_us, True) for at_us in taps])
    for at_us, is_tap in happenings:
        going = going.with_press(press(at_us)) if is_tap else going.with_beat(round(at_us))
        if going.is_complete(going.measure()):
            return going
    return going


@pytest.mark.parametrize("offset_ms", [-150, 0, 150])
def test_a_steady_hand_is_done_after_24_taps(offset_ms: int) -> None:
    measured = tap_along(TapRound(INTERVAL_US), offset_ms, 8, seed=1).measure()
    assert len(measured.deviations_us) == 24
    assert measured.is_fine
    assert abs(measured.median_us - offset_ms * MS) <= 5 * MS


@pytest.mark.parametrize("offset_ms", [-150, 150])
@pytest.mark.parametrize("seed", range(6))
def test_tapping_on_at_a_spread_of_25_ms_finds_the_delay_within_5_ms(offset_ms: int, seed: int) -> None:
    first = tap_along(TapRound(INTERVAL_US), offset_ms, 24, seed)
    measured = first.measure()
    if measured.verdict is CalibrationVerdict.UNSTEADY:
        return  # 24 such taps may by chance spread further than 30 ms
    longer = tap_along(first.going_on(measured), offset_ms, 24, seed + 100).measure()
    assert longer.verdict is CalibrationVerdict.STEADY
    assert abs(longer.median_us - offset_ms * MS) <= 5 * MS
    assert longer.is_fine


def test_a_round_that_becomes_unsteady_ends_rather_than_going_on_for_ever() -> None:
    first = tap_along(TapRound(INTERVAL_US), 0, 20, seed=2)
    longer = tap_along(first.going_on(first.measure()), 0, 60, seed=3)
    assert longer.measure().verdict is CalibrationVerdict.UNSTEADY
    assert len(longer.measure().deviations_us) < MOST_TAPS


def test_the_device_of_the_first_tap_is_measured_and_others_do_not_count() -> None:
    going = TapRound(INTERVAL_US).with_beat(0).with_beat(INTERVAL_US)
    going = going.with_press(press(10 * MS)).with_press(press(20 * MS, "Computer keyboard"))
    assert (going.input_name, going.other_presses) == ("Keystation 61", 1)
    assert going.measure().deviations_us == (10 * MS,)
    assert going.measure().stray_taps == 0


def test_before_two_beats_nothing_is_measured() -> None:
    going = TapRound(INTERVAL_US).with_press(press(0)).with_beat(5)
    assert going.measure() == NOTHING_MEASURED


def test_a_tap_ahead_of_its_beat_waits_for_it_and_is_no_stray() -> None:
    going = TapRound(INTERVAL_US).with_beat(0).with_press(press(-100 * MS)).with_beat(INTERVAL_US)
    early = going.with_press(press(2 * INTERVAL_US - 100 * MS))
    assert (early.measure().deviations_us, early.measure().stray_taps) == ((-100 * MS,), 0)
    assert early.with_beat(2 * INTERVAL_US).measure().deviations_us == (-100 * MS, -100 * MS)


def test_presses_before_the_first_beat_are_no_taps() -> None:
    going = TapRound(INTERVAL_US).with_press(press(0)).with_press(press(50 * MS))
    going = going.with_beat(INTERVAL_US).with_beat(2 * INTERVAL_US)
    assert going.measure() == NOTHING_MEASURED


def test_a_beat_out_of_order_is_dropped() -> None:
    going = TapRound(INTERVAL_US).with_beat(INTERVAL_US).with_beat(0)
    assert going.beats_us == (INTERVAL_US,)
