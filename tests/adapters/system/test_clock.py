from __future__ import annotations

from time import perf_counter_ns

from sargam_desktop.adapters.system.clock import MonotonicClock


def test_the_clock_counts_microseconds_of_the_clock_that_stamps_notes() -> None:
    before, now, after = perf_counter_ns(), MonotonicClock().now_us(), perf_counter_ns()
    assert before // 1000 <= now <= after // 1000
