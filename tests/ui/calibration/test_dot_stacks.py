from __future__ import annotations

from sargam_desktop.domain.calibration import Calibration
from sargam_desktop.ui.calibration.dot_stacks import reach_us, stack_dots

MS = 1000


def test_taps_in_one_column_lie_upon_one_another_and_none_is_hidden() -> None:
    dots = stack_dots([10 * MS, 11 * MS, -30 * MS, 10 * MS], px_per_us=0.002, dot_px=10)
    assert [dot.level for dot in dots] == [0, 1, 0, 2]
    assert len(set(dots)) == 4


def test_early_taps_lie_left_of_late_ones() -> None:
    early, on_time, late = stack_dots([-60 * MS, 0, 60 * MS], px_per_us=0.002, dot_px=10)
    assert (early.x, on_time.x, late.x) == (-120, 0, 120)


def test_the_axis_reaches_further_for_a_long_delay() -> None:
    reaches = [reach_us(Calibration((0, far * MS), 0, 0)) for far in (20, -120, 280)]
    assert reaches == [100 * MS, 200 * MS, 400 * MS]
