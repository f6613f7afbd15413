import math
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.adapters.midi.stamps import BELIEVED_NS, StampCorrector

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
