"""The numbers of judge-v1 as docs/judge.md publishes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.judgement import (
    JUDGE_VERSION,
    ROLL_LIMIT_US,
    TOGETHER_US,
    WINDOWS,
    Level,
    Result,
    Windows,
    judge_timing,
    score_delta,
)

MS = 1000


def test_the_published_windows() -> None:
    assert JUDGE_VERSION == "judge-v1"
    assert {level.value: (w.correct_us // MS, w.outer_us // MS) for level, w in WINDOWS.items()} == {
        "beginner": (120, 250),
        "steady": (80, 180),
        "precise": (45, 120),
    }


def test_the_published_limits_of_a_chord() -> None:
    assert (TOGETHER_US, ROLL_LIMIT_US) == (80 * MS, 250 * MS)


@pytest.mark.parametrize(
    ("diff_us", "result"),
    [
        (0, "correct"), (80_000, "correct"), (-80_000, "correct"), (80_001, "late"), (-80_001, "early"),
        (180_000, "late"), (-180_000, "early"),
    ],
)  # fmt: skip
def test_the_edge_of_the_correct_window_is_correct(diff_us: int, result: str) -> None:
    assert judge_timing(diff_us, WINDOWS[Level.STEADY]).value == result


def test_the_published_points() -> None:
    assert {result.value: score_delta(result) for result in Result} == {
        "correct": 10, "early": 6, "late": 6, "wrong_note": 0, "missed": 0,
    }  # fmt: skip


def test_a_window_takes_at_most_45_percent_of_the_gap() -> None:
    windows = WINDOWS[Level.STEADY]
    assert windows.clip(1_000_000) == windows
    assert windows.clip(400 * MS) == Windows(80 * MS, 180 * MS)
    assert windows.clip(300 * MS) == Windows(80 * MS, 135 * MS)
    assert windows.clip(100 * MS) == Windows(45 * MS, 45 * MS)
    assert windows.clip(0) == Windows(0, 0)


@given(gap_us=st.integers(1, 2_000_000), level=st.sampled_from(Level))
def test_clipped_windows_of_two_neighbours_never_meet(gap_us: int, level: Level) -> None:
    assert 2 * WINDOWS[level].clip(gap_us).outer_us < gap_us
