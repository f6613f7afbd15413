from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.engine.cursor import LoopCursor
from sargam_desktop.engine.transport import Loop

TIMES = [0, 10, 20, 30, 40]


def cursor_at(score_us: int, loop: Loop | None = None, end_us: int = 100) -> LoopCursor[str]:
    cursor = LoopCursor([f"{time} µs" for time in TIMES], TIMES, end_us)
    cursor.place(score_us, 0, 0, loop)
    return cursor


def walk(cursor: LoopCursor[str], steps: int) -> list[tuple[int, int]]:
    """Return (unrolled time, lap) of what comes next."""
    places = []
    for _ in range(steps):
        upcoming = cursor.peek()
        if upcoming is None:
            break
        places.append((upcoming.unrolled_us, upcoming.lap))
        cursor.step()
    return places


def test_without_a_loop_it_goes_from_the_position_to_the_end() -> None:
    assert walk(cursor_at(11), 9) == [(20, 0), (30, 0), (40, 0)]
    assert walk(cursor_at(0, end_us=20), 9) == [(0, 0), (10, 0)]


def test_a_loop_holds_its_start_and_not_its_end() -> None:
    assert walk(cursor_at(20, Loop(10, 30)), 5) == [(20, 0), (30, 1), (40, 1), (50, 2), (60, 2)]


def test_an_empty_loop_has_nothing_to_come() -> None:
    assert cursor_at(12, Loop(11, 19)).peek() is None


def test_what_was_passed_at_this_very_moment_is_not_passed_twice() -> None:
    cursor = cursor_at(10)
    cursor.step()
    cursor.place(10, 0, 0, None)
    cursor.pass_again()
    assert walk(cursor, 1) == [(20, 0)]


def test_a_jump_back_to_the_same_moment_passes_it_again() -> None:
    cursor = cursor_at(10)
    cursor.step()
    cursor.place(10, 0, 1, None)
    cursor.pass_again()
    assert walk(cursor, 1) == [(10, 1)]


@given(
    start=st.integers(0, 3), length=st.integers(1, 5), position=st.integers(0, 39), steps=st.integers(1, 30)
)
def test_unrolled_time_never_falls_and_laps_never_skip(
    start: int, length: int, position: int, steps: int
) -> None:
    loop = Loop(start * 10, (start + length) * 10)
    places = walk(cursor_at(min(position, loop.end_us - 1), loop), steps)
    assert places == sorted(places)
    laps = [lap for _, lap in places]
    assert set(laps) == set(range(min(laps), max(laps) + 1))
