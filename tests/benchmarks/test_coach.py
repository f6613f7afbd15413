"""The coach's benchmark counts as its page says."""

from __future__ import annotations

import pytest

from benchmarks import coach
from benchmarks.coach_forecast import reliability
from benchmarks.coach_table import CoachFigure, format_coach_table


def test_a_goal_is_reached_from_its_side() -> None:
    assert CoachFigure("found", 90.0, "%", at_least=90).is_reached
    assert CoachFigure("error", 6.1, "points", at_most=6).is_reached is False
    assert CoachFigure("sample", 5.0, "").is_reached is None


def test_the_table_says_value_goal_and_whether_it_is_reached() -> None:
    table = format_coach_table("part", [CoachFigure("error", 6.1, "points", at_most=6, sample="9 sessions")])
    assert table.splitlines()[1].split() == ["error", "6.10", "points", "≤", "6", "NO", "9", "sessions"]


def test_calibration_is_told_by_tenths_of_what_was_foreseen() -> None:
    pairs = [(number / 100, float(number % 2)) for number in range(100)]
    tenths = reliability(pairs)
    assert len(tenths) == 10
    assert tenths[0] == pytest.approx((0.045, 0.5))


def test_an_unknown_part_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        coach.main(["fortunes"])
    assert "there is no part fortunes" in capsys.readouterr().err
