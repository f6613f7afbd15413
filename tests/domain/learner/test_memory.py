from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.learner.memory import FIRST_HALF_LIFE_DAYS, KNOWN_FACTOR, Memory, Passage

passes = st.integers(1, 50)
days = st.floats(0.1, 30)


def test_a_passage_is_at_first_as_hard_as_it_says() -> None:
    assert Passage(0, 3, difficulty=4.0).fault_factor == 4.0


@given(passes=passes, more=passes)
def test_every_pass_brings_a_passage_nearer_to_known(passes: int, more: int) -> None:
    some = Passage(0, 3).after_passes(passes)
    assert KNOWN_FACTOR <= some.after_passes(more).fault_factor < some.fault_factor < 4.0


@given(passes=passes, days=days, more=days)
def test_every_day_without_practice_takes_some_of_it_away(passes: int, days: float, more: float) -> None:
    rested = Passage(0, 3).after_passes(passes).after_days(days)
    assert rested.fault_factor < rested.after_days(more).fault_factor <= 4.0


def test_half_the_passes_are_lost_after_the_half_life() -> None:
    assert Memory().after_passes(8).after_days(FIRST_HALF_LIFE_DAYS).retained_passes == 4


@given(first=days, then=days)
def test_it_does_not_matter_how_days_of_rest_are_counted(first: float, then: float) -> None:
    practised = Memory().after_passes(5)
    apart, together = practised.after_days(first).after_days(then), practised.after_days(first + then)
    assert apart.retained_passes == pytest.approx(together.retained_passes)
    assert apart.rested_days == pytest.approx(together.rested_days)


def test_practice_on_several_days_lasts_longer_than_as_much_on_one() -> None:
    crammed = spaced = Memory()
    for _ in range(5):
        spaced = spaced.after_passes(2).after_days(2)
    crammed = crammed.after_days(8).after_passes(10).after_days(2)
    month_later = [memory.after_days(30).retained_passes for memory in (crammed, spaced)]
    assert month_later[1] > 2 * month_later[0]


def test_passes_in_a_row_do_not_lengthen_the_half_life() -> None:
    assert Memory().after_passes(3).after_passes(3).half_life_days == FIRST_HALF_LIFE_DAYS
