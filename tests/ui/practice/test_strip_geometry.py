import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.ui.practice.strip_geometry import MOST_NOTES, StripGeometry
from tests.ui.practice_scenes import long_score, score

GEOMETRY = StripGeometry(score(8), 24, 800)


@given(st.integers(0, 7), st.floats(0.02, 0.98))
def test_a_point_inside_a_bar_belongs_to_it(bar: int, share: float) -> None:
    left, right = GEOMETRY.bar_edges(bar)
    assert GEOMETRY.bar_at(left + share * (right - left)) == bar


def test_points_beside_the_strip_belong_to_its_ends() -> None:
    assert (GEOMETRY.bar_at(-50), GEOMETRY.bar_at(5000)) == (0, 7)


@pytest.mark.parametrize(("x", "line"), [(24, 0), (70, 0), (80, 1), (824, 8), (780, 8)])
def test_a_handle_snaps_to_the_nearest_bar_line(x: float, line: int) -> None:
    assert GEOMETRY.bar_line_near(x) == line


@pytest.mark.parametrize("bars", [1, 8, 300, 5000])
def test_heat_cells_hold_every_bar_once_and_cover_the_strip(bars: int) -> None:
    geometry = StripGeometry(score(bars), 24, 800)
    held = [bar for cell in geometry.cells for bar in cell.bars]
    assert held == list(range(bars))
    assert sum(cell.width for cell in geometry.cells) == pytest.approx(800)
    assert len(geometry.cells) <= 200
    assert all(bar in geometry.cell_of(bar).bars for bar in range(0, bars, 7))


@pytest.mark.parametrize("bars", [8, 100, 5000])
def test_bar_numbers_thin_out_in_long_songs(bars: int) -> None:
    geometry = StripGeometry(score(bars), 24, 800)
    edges = [geometry.bar_edges(bar)[0] for bar in geometry.numbered_bars]
    assert len(edges) <= 22
    assert all(b - a >= 30 for a, b in itertools.pairwise(edges))


@pytest.mark.parametrize("count", [100, 100_000])
def test_a_long_song_is_drawn_with_a_bounded_number_of_notes(count: int) -> None:
    shown = StripGeometry(long_score(count), 24, 800).shown_notes
    assert len(shown) <= MOST_NOTES
    assert shown[0] == 0
    assert StripGeometry(long_score(count), 24, 800).is_shown(0)


def test_high_notes_lie_higher() -> None:
    assert GEOMETRY.note_share(48) == 0.0
    assert GEOMETRY.note_share(69) == 1.0
