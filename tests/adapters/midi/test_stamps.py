import math
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.adapters.midi.stamps import BELIEVED_NS, IntervalComparer, StampCorrector

MS = 1_000_000

gaps_ns = st.integers(0, 2_000 * MS)
lateness_ns = st.integers(0, 12 * MS)
messages = st.lists(st.tuples(gaps_ns, lateness_ns), max_size=60)


def corrected(arrivals: list[tuple[int, int]], drift_ppm: int = 0) -> list[tuple[int, int, int]]:
    """Return (truth, stamp, corrected) for messages of (gap before, lateness of the callback)."""
    corrector = StampCorrector()
    truth = stamp = 0
    results: list[tuple[int, int, int]] = []
    for gap_ns, late_ns in arrivals:
        truth += gap_ns
        stamp = max(stamp, truth + late_ns)
        delta_s = gap_ns * (1 + drift_ppm * 1e-6) / 1e9 if results else 0.0
        results.append((truth, stamp, corrector.correct(stamp, delta_s)))
    return results


@given(messages, st.integers(-500, 500))
def test_a_correction_lies_between_the_truth_and_the_stamp(arrivals: list[tuple[int, int]], ppm: int) -> None:
    for truth, stamp, result in corrected(arrivals, ppm):
        assert truth - 1 <= result <= stamp


@given(messages, st.integers(-500, 500))
def test_no_stamp_is_moved_further_than_a_callback_can_be_late(
    arrivals: list[tuple[int, int]], ppm: int
) -> None:
    for _, stamp, result in corrected(arrivals, ppm):
        assert stamp - result < BELIEVED_NS


@given(st.lists(st.tuples(st.integers(0, 100 * MS), st.floats(allow_nan=True, allow_infinity=True))))
def test_time_never_runs_backwards_whatever_the_driver_says(deltas: list[tuple[int, float]]) -> None:
    corrector = StampCorrector()
    stamp = previous = 0
    for gap_ns, delta_s in deltas:
        stamp += gap_ns
        result = corrector.correct(stamp, delta_s)
        assert previous <= result <= stamp
        previous = result


def test_a_callback_held_up_by_painting_is_set_right() -> None:
    results = corrected([(0, 0), (100 * MS, 3 * MS)])
    truth, _, result = results[1]
    assert result - truth < MS // 5


def test_a_chord_delivered_late_as_a_whole_keeps_its_real_spread() -> None:
    chord = [(2 * MS, 3 * MS), (MS, 2 * MS), (MS, MS)]
    results = [result for _, _, result in corrected([(0, 0), *chord])]
    spread = [b - a for a, b in pairwise(results[1:])]
    assert all(abs(gap - MS) < MS // 100 for gap in spread)


def test_a_delta_counted_from_an_ignored_clock_byte_is_not_believed() -> None:
    corrector = StampCorrector()
    corrector.correct(0, 0.0)
    assert corrector.correct(500 * MS, 0.0002) == 500 * MS


def test_a_driver_clock_that_drifts_for_an_hour_does_not_carry_the_stamps_away() -> None:
    results = corrected([(500 * MS, 0)] * 7200, drift_ppm=-400)
    assert max(stamp - result for _, stamp, result in results) < MS // 100


def test_a_delta_that_is_no_number_leaves_the_stamp() -> None:
    corrector = StampCorrector()
    corrector.correct(0, 0.0)
    assert corrector.correct(MS, math.nan) == MS


def compared(lateness_ms: list[float], gap_ms: float = 300.0, *, unseen_ms: float = 0.0) -> IntervalComparer:
    """Compare messages of a driver that counts from a message `unseen_ms` before each of them."""
    comparer = IntervalComparer()
    for place, late_ms in enumerate(lateness_ms):
        delta_ms = unseen_ms or (gap_ms if place else 0.0)
        comparer.compare(round((1000 + place * gap_ms + late_ms) * MS), delta_ms / 1000)
    return comparer


def test_callbacks_that_are_all_equally_late_have_no_jitter() -> None:
    assert compared([3.0] * 40).measure() == (0, 0, 39, 0)


def test_the_jitter_is_as_large_as_callbacks_are_unevenly_late() -> None:
    chance = Random(3)
    jitter = compared([chance.uniform(0, 2) for _ in range(101)]).measure()
    assert jitter is not None
    assert 400 <= jitter.median_us <= 800
    assert 1_300 <= jitter.p95_us <= 2_000


def test_what_the_driver_counts_from_a_message_never_seen_is_left_out_and_told() -> None:
    comparer = compared([0.0] * 60, unseen_ms=40.0)
    assert comparer.measure() is None
    for place in range(60):
        comparer.compare((100_000 + place * 300) * MS, 0.3)
    assert comparer.measure() == (0, 0, 59, 41)


@pytest.mark.parametrize(("late_ms", "is_told"), [(19.0, True), (21.0, False)])
def test_twenty_ms_are_the_most_that_is_taken_for_jitter(late_ms: float, is_told: bool) -> None:
    assert (compared([0.0, late_ms] * 30).measure() is not None) is is_told


def test_long_pauses_say_nothing_because_clocks_drift() -> None:
    assert compared([0.0] * 60, gap_ms=2_500.0).measure() is None


def test_only_the_last_hundred_intervals_count() -> None:
    jitter = compared([0.0, 5.0] * 60 + [0.0] * 101).measure()
    assert jitter == (0, 0, 100, 0)
