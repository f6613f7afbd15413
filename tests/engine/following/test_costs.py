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


@given(st.integers(0, 50), st.integers(0, 20))
def test_leaving_more_notes_behind_costs_more(notes: int, excuses: int) -> None:
    assert costs.skip_cost(notes + 1, excuses) >= costs.skip_cost(notes, excuses) >= 0.0


def test_a_late_note_of_a_chord_costs_less_than_a_wrong_one() -> None:
    assert costs.late_cost(200_000) < costs.NEIGHBOUR
