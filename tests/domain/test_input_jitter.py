from __future__ import annotations

from sargam_desktop.domain.input_jitter import FEWEST_INTERVALS, measure_jitter


def test_few_messages_say_nothing() -> None:
    assert measure_jitter([100] * (FEWEST_INTERVALS - 1)) is None
    assert measure_jitter([], incomparable=100) is None


def test_early_and_late_count_alike() -> None:
    jitter = measure_jitter([300, -300] * 20, incomparable=3)
    assert jitter == (300, 300, 40, 3)


def test_five_of_a_hundred_may_be_worse_than_the_figure() -> None:
    five_are_worse = measure_jitter([100] * 95 + [9_000] * 5)
    six_are_worse = measure_jitter([100] * 94 + [9_000] * 6)
    assert five_are_worse is not None
    assert six_are_worse is not None
    assert (five_are_worse.median_us, five_are_worse.p95_us < 1_000) == (100, True)
    assert six_are_worse.p95_us == 9_000
