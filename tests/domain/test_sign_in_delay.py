from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from sargam_desktop.domain.sign_in_delay import (
    LONGEST_DELAY_S,
    Attempts,
    delay_after,
    one_more,
    settled,
    wait_before,
)

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_two_slips_cost_no_time_and_then_the_delay_doubles_up_to_a_quarter_of_an_hour() -> None:
    seconds = [delay_after(failures).total_seconds() for failures in range(14)]
    assert seconds == [0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]
    assert delay_after(10**9).total_seconds() == LONGEST_DELAY_S


def test_the_wait_passes() -> None:
    attempts = Attempts(3, NOW + timedelta(seconds=5))
    assert wait_before(attempts, NOW + timedelta(seconds=2)) == timedelta(seconds=3)
    assert wait_before(attempts, NOW + timedelta(seconds=5)) == timedelta()


@pytest.mark.parametrize("back", [timedelta(days=365), timedelta(days=1)])
def test_a_clock_set_back_locks_nobody_out_for_longer_than_the_delay(back: timedelta) -> None:
    attempts = Attempts()
    for _ in range(4):
        attempts = one_more(attempts, NOW)
    earlier = NOW - back
    attempts = settled(attempts, earlier)
    assert wait_before(attempts, earlier) == timedelta(seconds=10)
    assert wait_before(attempts, earlier + timedelta(seconds=10)) == timedelta()
