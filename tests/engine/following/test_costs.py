from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.engine.following import costs


def test_two_hands_a_little_apart_cost_nothing() -> None:
    assert costs.chord_cost(25_000, has_graces=False) == 0.0


@given(st.integers(0, 10**9), st.floats(1.0, 1e8))
def test_no_timing_is_better_than_the_expected_one(elapsed_us: int, expected_us: float) -> None:
    assert costs.timing_cost(elapsed_us, expected_us) >= 0.0


def test_a_pause_costs_the_same_however_long() -> None:
    assert costs.timing_cost(60_000_000, 500_000) == costs.timing_cost(600_000_000, 500_000)


def test_leaving_more_notes_behind_costs_more() -> None:
    for of_excuses in costs.SKIP_COSTS:
        assert of_excuses[0] == 0.0
        assert list(of_excuses) == sorted(of_excuses)


def test_a_wrong_note_in_the_meantime_excuses_one_that_was_left_behind() -> None:
    assert costs.SKIP_COSTS[1][1] < costs.SKIP_COSTS[0][1]


def test_a_jump_costs_more_the_farther_it_goes_either_way() -> None:
    assert costs.distance_cost(0) < costs.distance_cost(1) < costs.distance_cost(4)
    assert costs.distance_cost(-4) == costs.distance_cost(4)


def test_a_late_note_of_a_chord_costs_less_than_a_wrong_one() -> None:
    assert costs.late_cost(200_000) < costs.NEIGHBOUR
