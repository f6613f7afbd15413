from __future__ import annotations

from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.tutor.coach.significance import (
    binomial_tail,
    false_discovery,
    middle_of,
    upper_tail,
)


def test_the_normal_tail_is_that_of_the_tables() -> None:
    assert upper_tail(1.6449) == pytest.approx(0.05, abs=1e-4)
    assert upper_tail(-1.96) == pytest.approx(0.975, abs=1e-4)


@given(st.integers(0, 12), st.floats(0.05, 0.95))
def test_the_binomial_tail_is_the_sum_of_its_terms(successes: int, chance: float) -> None:
    terms = [comb(12, k) * chance**k * (1 - chance) ** (12 - k) for k in range(successes, 13)]
    assert binomial_tail(successes, 12, chance) == pytest.approx(sum(terms) - terms[0] / 2)


def test_false_discoveries_are_those_of_benjamini_and_hochberg() -> None:
    assert false_discovery([0.01, 0.04, 0.03, 0.5]) == pytest.approx([0.04, 0.16 / 3, 0.16 / 3, 0.5])
    assert false_discovery([]) == []


@given(st.lists(st.floats(0, 1), min_size=1, max_size=30))
def test_a_smaller_p_is_never_less_credible(p_values: list[float]) -> None:
    q_values = [q for _, q in sorted(zip(p_values, false_discovery(p_values), strict=True))]
    assert q_values == sorted(q_values)
    assert all(q >= p - 1e-12 for p, q in zip(sorted(p_values), q_values, strict=True))


def test_the_median_of_bins_is_robust_against_a_few_far_off() -> None:
    middle = middle_of({-1: 10, 0: 20, 1: 10, 50: 2}, 4.0)
    assert middle.median == pytest.approx(0.2)
    assert (middle.size, middle.sd < 12) == (42, True)
    assert middle_of({}, 4.0).size == 0
