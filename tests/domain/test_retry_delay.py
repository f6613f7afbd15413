from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.retry_delay import delay_before, turn_after

_chances = st.floats(0, 1)


def test_a_silent_server_is_asked_ever_less_often_down_to_once_a_minute() -> None:
    assert [round(delay_before(tries, 0.5)) for tries in range(1, 9)] == [1, 2, 4, 8, 16, 32, 60, 60]


def test_a_full_server_is_asked_again_within_moments() -> None:
    assert turn_after(1, 0.5) == 0.1
    assert turn_after(20, 0.5) == 1


@given(tries=st.integers(1, 10_000), one=_chances, other=_chances)
def test_desks_that_lost_the_server_together_come_back_apart_but_not_far(
    tries: int, one: float, other: float
) -> None:
    delays = sorted((delay_before(tries, one), delay_before(tries, other)))
    assert delays[0] >= 0.7
    assert delays[1] <= 75
    assert delays[1] <= 2 * delays[0]
