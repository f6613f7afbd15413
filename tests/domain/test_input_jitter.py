from __future__ import annotations

from sargam_desktop.domain.input_jitter import FEWEST_INTERVALS, measure_jitter


def test_few_messages_say_nothing() -> None:
    assert measure_jitter([100] * (FEWEST_INTERVALS - 1)) is None
    assert measure_jitter([], incomparable=100) is None


def test_early_and_late_count_alike() -> None:
    jitter = measure_jitter([300, -300] * 20, incomparable=3)
    assert jitter == (300, 300, 40, 3)


def test_five_of_a_hundred_may_be_worse_than_the_figure() -> None:
    jitter = measure_jitter([100] * 95 + [9_000] * 5)
    assert jitter is not None
    assert (jitter.median_us, jitter.p95_us < 1_000) == (100, True)
