from __future__ import annotations

from pathlib import Path
from random import Random
from statistics import mean, stdev

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sargam_desktop.domain.calibration import (
    FEWEST_ONSETS,
    FEWEST_TAPS,
    FINE_MARGIN_US,
    MOST_TAPS,
    Calibration,
    CalibrationVerdict,
    calibrate,
    calibrate_from_onsets,
)

PAGE = (Path(__file__).parents[2] / "docs/calibration.md").read_text("utf-8")
MS = 1000
INTERVAL_US = 600 * MS

seeds = st.integers(0, 100_000)
offsets_ms = st.integers(-150, 150)


def beats(count: int, interval_us: int = INTERVAL_US) -> list[int]:
    return [2000 * MS + i * interval_us for i in range(count)]


def taps_to(beats_us: list[int], offset_ms: float, spread_ms: float, seed: int) -> list[int]:
    chance = Random(seed)
    return [beat + round(MS * chance.gauss(offset_ms, spread_ms)) for beat in beats_us]


def taps_of_exact_spread(beats_us: list[int], offset_ms: float, spread_ms: float, seed: int) -> list[int]:
    """Tap with deviations whose own mean and standard deviation are exactly the given ones."""
    chance = Random(seed)
    drawn = [chance.gauss(0, 1) for _ in beats_us]
    centre, width = mean(drawn), stdev(drawn)
    return [
        beat + round(MS * (offset_ms + spread_ms * (x - centre) / width))
        for beat, x in zip(beats_us, drawn, strict=True)
    ]


def error_ms(measured: Calibration, offset_ms: float) -> float:
    return abs(measured.median_us / MS - offset_ms)


@pytest.mark.parametrize("offset_ms", [-150, -40, 0, 150])
@pytest.mark.parametrize(("count", "spread_ms"), [(24, 10), (40, 15), (64, 20), (104, 25)])
def test_with_the_taps_that_the_page_names_nineteen_of_twenty_measurements_hold_five_ms(
    offset_ms: int, count: int, spread_ms: int
) -> None:
    errors = [
        error_ms(calibrate(beats(count), taps_to(beats(count), offset_ms, spread_ms, seed)), offset_ms)
        for seed in range(100)
    ]
    assert sum(error <= 5 for error in errors) >= 92


@given(offset_ms=offsets_ms, spread_ms=st.integers(0, 25), seed=seeds)
def test_an_offset_is_found_within_five_ms_by_enough_taps(offset_ms: int, spread_ms: int, seed: int) -> None:
    measured = calibrate(beats(240), taps_to(beats(240), offset_ms, spread_ms, seed))
    assert error_ms(measured, offset_ms) <= 5
    assert measured.verdict is CalibrationVerdict.STEADY


def test_the_margin_holds_in_nineteen_of_twenty_measurements() -> None:
    held = 0
    for seed in range(400):
        measured = calibrate(beats(30), taps_to(beats(30), 80, 20, seed))
        held += abs(measured.median_us - 80 * MS) <= (measured.margin_us or 0)
    assert 0.92 <= held / 400 <= 0.97


@pytest.mark.parametrize("spread_ms", [10, 15, 20, 25, 30])
def test_the_page_names_the_number_of_taps_that_hold_five_ms(spread_ms: int) -> None:
    def margin_us(count: int) -> int:
        return Calibration((0,) * count, 0, spread_ms * MS).margin_us or 0

    count = next(n for n in range(FEWEST_TAPS, 1000) if margin_us(n) <= FINE_MARGIN_US)
    assert f"| {spread_ms} ms | {count} |" in PAGE


def test_a_steady_learner_reaches_a_fine_margin_with_the_fewest_taps() -> None:
    margin_us = calibrate(beats(24), taps_of_exact_spread(beats(24), 60, 12, seed=1)).margin_us
    assert margin_us is not None
    assert margin_us <= FINE_MARGIN_US


@given(offset_ms=offsets_ms, spread_ms=st.floats(30.1, 80), seed=seeds)
def test_a_spread_above_thirty_ms_is_refused(offset_ms: int, spread_ms: float, seed: int) -> None:
    taps = taps_of_exact_spread(beats(60), offset_ms, spread_ms, seed)
    assume(
        all(abs(tap - beat - offset_ms * MS) < 150 * MS for tap, beat in zip(taps, beats(60), strict=True))
    )
    assert calibrate(beats(60), taps).verdict is CalibrationVerdict.UNSTEADY


@given(seed=seeds)
def test_aimless_tapping_is_never_taken_for_steady(seed: int) -> None:
    chance = Random(seed)
    taps = [chance.randint(0, 60 * INTERVAL_US) for _ in range(80)]
    assert calibrate(beats(60), taps).verdict is not CalibrationVerdict.STEADY


@pytest.mark.parametrize(("spread_ms", "verdict"), [(29.9, "steady"), (30.1, "unsteady")])
def test_thirty_ms_of_spread_are_the_limit(spread_ms: float, verdict: str) -> None:
    assert calibrate(beats(24), taps_of_exact_spread(beats(24), 40, spread_ms, seed=3)).verdict == verdict


@given(offset_ms=offsets_ms, seed=seeds)
def test_missed_beats_and_doubled_taps_do_not_matter(offset_ms: int, seed: int) -> None:
    chance = Random(seed)
    kept = [beat for beat in beats(60) if chance.random() > 0.2]
    taps = taps_to(kept, offset_ms, 20, seed)
    doubles = [tap + chance.randint(25, 350) * MS for tap in taps if chance.random() < 0.2]
    measured = calibrate(beats(60), taps + doubles)
    clean = calibrate(beats(60), taps)
    assert abs(measured.median_us - clean.median_us) <= 1 * MS
    assert measured.verdict is CalibrationVerdict.STEADY


def test_doubled_taps_and_taps_between_the_beats_are_counted_as_strays() -> None:
    taps = [*beats(30), 2060 * MS, 2300 * MS, 9_000_000 * MS]
    measured = calibrate(beats(30), taps)
    assert (len(measured.deviations_us), measured.stray_taps) == (30, 3)
    assert (measured.median_us, measured.spread_us) == (0, 0)


@pytest.mark.parametrize(("stray_ms", "strays"), [(85, 0), (95, 1)])
def test_on_quick_beats_a_tap_more_than_45_percent_of_their_interval_away_is_a_stray(
    stray_ms: int, strays: int
) -> None:
    quick = beats(40, 200 * MS)
    assert calibrate(quick, [*quick[:-1], quick[-1] + stray_ms * MS]).stray_taps == strays


@pytest.mark.parametrize("offset_ms", [-150, 150])
def test_a_long_delay_to_quick_beats_is_not_cut_off_at_their_middle(offset_ms: int) -> None:
    quick = beats(200, 360 * MS)
    measured = calibrate(quick, taps_to(quick, offset_ms, 20, seed=5))
    assert len(measured.deviations_us) == len(quick)
    assert error_ms(measured, offset_ms) <= 5


def test_one_wild_tap_does_not_move_the_median() -> None:
    taps = taps_to(beats(40), 120, 10, seed=2)
    wild = [taps[0] + 100 * MS, *taps[1:]]
    assert abs(calibrate(beats(40), wild).median_us - calibrate(beats(40), taps).median_us) < 1 * MS


def test_fewer_than_24_taps_are_too_few_however_steady() -> None:
    assert calibrate(beats(40), beats(23)).verdict is CalibrationVerdict.TOO_FEW
    assert calibrate(beats(40), beats(24)).verdict is CalibrationVerdict.STEADY


def test_no_taps_at_all_are_too_few() -> None:
    measured = calibrate(beats(10), [])
    assert (measured.verdict, measured.median_us, measured.margin_us) == (CalibrationVerdict.TOO_FEW, 0, None)


@given(offset_ms=offsets_ms, seed=seeds)
def test_the_order_in_which_taps_arrive_does_not_matter(offset_ms: int, seed: int) -> None:
    taps = taps_to(beats(40), offset_ms, 25, seed)
    shuffled = Random(seed).sample(taps, len(taps))
    assert calibrate(beats(40), shuffled) == calibrate(beats(40), taps)


def test_stray_taps_are_kept_with_their_deviation_from_the_nearest_beat() -> None:
    taps = taps_to(beats(30), 10, 0, 1)
    measured = calibrate(beats(30), [*taps, taps[3] + 40 * MS, taps[7] + 250 * MS])
    assert measured.strays_us == (50 * MS, 260 * MS)
    assert (measured.stray_taps, len(measured.deviations_us)) == (2, 30)


@given(st.floats(1, 30), seeds)
def test_with_as_many_more_taps_as_it_asks_for_a_round_of_the_same_spread_is_fine(
    spread_ms: float, seed: int
) -> None:
    first = calibrate(beats(24), taps_of_exact_spread(beats(24), 40, spread_ms, seed))
    count = 24 + first.more_taps
    assume(count > 24)
    longer = calibrate(beats(count), taps_of_exact_spread(beats(count), 40, spread_ms, seed))
    assert (first.is_fine, longer.is_fine) == (False, True)


def test_played_onsets_show_a_delay_from_fifty_on() -> None:
    onsets = taps_of_exact_spread([0] * FEWEST_ONSETS, 60, 20, 2)
    assert calibrate_from_onsets(onsets[:-1]).verdict is CalibrationVerdict.TOO_FEW
    measured = calibrate_from_onsets(onsets)
    assert measured.verdict is CalibrationVerdict.STEADY
    assert error_ms(measured, 60) * MS <= (measured.margin_us or 0)


def test_of_many_played_onsets_the_newest_count() -> None:
    measured = calibrate_from_onsets([20 * MS] * MOST_TAPS + [90 * MS] * 1000)
    assert (measured.median_us, len(measured.deviations_us)) == (20 * MS, MOST_TAPS)


def test_uneven_playing_shows_no_delay() -> None:
    onsets = [40 * MS * (-1) ** i for i in range(100)]
    assert calibrate_from_onsets(onsets).verdict is CalibrationVerdict.UNSTEADY


@pytest.mark.parametrize("wrong", [[], [5], [1, 1, 2], [3, 2, 1]])
def test_beats_that_are_no_beats_are_refused(wrong: list[int]) -> None:
    with pytest.raises(ValueError, match="two beats"):
        calibrate(wrong, [1, 2])
