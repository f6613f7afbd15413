import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.ui.notation.sheet_geometry import TILE_PX, SheetGeometry
from sargam_desktop.ui.notation.sheet_places import SheetPlaces
from tests.ui.plain_sheets import BAR_PX, LINE_PX, plain_layout
from tests.ui.practice_scenes import score

PIECE = score(16)
LINE = SheetPlaces(plain_layout(PIECE), PIECE)
PAGES = SheetPlaces(plain_layout(PIECE, bars_per_line=3, lines_per_page=2), PIECE)
AGAIN = SheetPlaces(plain_layout(PIECE, written=[*range(8), *range(8)]), PIECE)

scrolls = st.floats(0, 4000)
sizes = st.tuples(st.integers(60, 2000), st.integers(40, 1200))


def in_line(width: int = 800, height: int = 166) -> SheetGeometry:
    return SheetGeometry(LINE, width, height, is_one_line=True)


def in_pages(width: int = 800, height: int = 400) -> SheetGeometry:
    return SheetGeometry(PAGES, width, height, is_one_line=False)


def test_a_line_that_is_too_high_is_made_smaller_and_a_low_one_stands_in_the_middle() -> None:
    assert in_line(height=60).scale == pytest.approx(0.5)
    assert in_line(height=166).scale == 1.0
    assert in_line(height=166).bar_area(0).y == pytest.approx(20 + (166 - LINE_PX) / 2)


def test_the_present_moment_stays_at_its_place_while_the_line_moves() -> None:
    geometry = in_line()
    for bar, beat in ((4, 17.0), (7, 30.5)):
        scroll = geometry.follow(0.0, bar, beat)
        assert geometry.x_at(bar, beat) - scroll == pytest.approx(0.3 * 800)


def test_with_reduced_motion_the_line_stands_still_and_then_jumps() -> None:
    geometry = in_line()
    assert geometry.follow(0.0, 1, 6.0, is_jumping=True) == 0.0
    jumped = geometry.follow(0.0, 3, 15.5, is_jumping=True)
    assert jumped > 500
    assert geometry.follow(jumped, 4, 17.0, is_jumping=True) == jumped


def test_the_present_line_of_a_page_stays_in_the_upper_third() -> None:
    geometry = in_pages()
    for bar in range(6, 12):
        scroll = geometry.follow(0.0, bar, PIECE.bars[bar].onset_beat)
        area = geometry.bar_area(bar)
        assert 0 <= area.y - scroll <= 400 / 3


@pytest.mark.parametrize("bar", [0, 4])
def test_in_a_low_window_all_of_the_present_line_is_seen(bar: int) -> None:
    geometry = in_pages(height=92)
    area, scroll = geometry.bar_area(bar), geometry.follow(0.0, bar, 0.0)
    assert scroll <= area.y
    assert area.bottom <= scroll + 92


def test_all_bars_of_a_line_ask_for_the_same_offset() -> None:
    geometry = in_pages()
    assert len({geometry.follow(0.0, bar, 0.0) for bar in (6, 7, 8)}) == 1


def test_a_click_between_two_bars_of_other_lines_finds_the_nearer_line() -> None:
    geometry = in_pages()
    upper = geometry.bar_area(1)
    assert geometry.bar_at(upper.x + 50, upper.bottom + 5, present=0) == 1
    assert geometry.bar_at(upper.right + 5000, upper.y, present=0) is None


def test_a_click_on_a_bar_that_is_played_again_means_the_present_pass() -> None:
    geometry = SheetGeometry(AGAIN, 800, 166, is_one_line=True)
    place = geometry.bar_area(3)
    assert geometry.bar_at(place.x + 5, 80, present=1) == 3
    assert geometry.bar_at(place.x + 5, 80, present=9) == 11


def test_the_nearest_bar_line_is_the_one_at_either_end() -> None:
    geometry = in_line()
    assert geometry.bar_line_near(BAR_PX * 2 + 30, 60, present=0) == 2
    assert geometry.bar_line_near(BAR_PX * 3 - 30, 60, present=0) == 3
    assert geometry.bar_line_near(BAR_PX * 16 + 500, 60, present=0) == 16


@given(sizes, scrolls, st.booleans())
def test_tiles_cover_what_is_seen_of_every_page(
    size: tuple[int, int], scroll: float, is_one_line: bool
) -> None:
    places = LINE if is_one_line else PAGES
    geometry = SheetGeometry(places, *size, is_one_line=is_one_line)
    scroll = geometry.clamp(scroll)
    areas = [geometry.tile_area(tile) for tile in geometry.tiles(scroll)]
    assert all(0 < area.width <= TILE_PX + 1e-6 and 0 < area.height <= TILE_PX + 1e-6 for area in areas)
    for bar in geometry.bars_seen(scroll):
        area = geometry.bar_area(bar)
        x = min(max(area.x + 1, scroll + 1), area.right - 0.5) if is_one_line else area.x + 1
        y = area.y + 1 if is_one_line else min(max(area.y + 1, scroll + 1), area.bottom - 0.5)
        if (is_one_line and x < scroll + size[0]) or (not is_one_line and y < scroll + size[1]):
            assert any(a.x <= x <= a.right and a.y <= y <= a.bottom for a in areas)


@given(sizes, st.integers(0, 15), st.floats(0, 4), scrolls, st.booleans())
def test_the_present_moment_is_always_seen(
    size: tuple[int, int], bar: int, offset: float, before: float, is_jumping: bool
) -> None:
    geometry = SheetGeometry(LINE, *size, is_one_line=True)
    beat = PIECE.bars[bar].onset_beat + offset
    scroll = geometry.follow(before, bar, beat, is_jumping=is_jumping)
    assert -1e-6 <= geometry.x_at(bar, beat) - scroll <= size[0] + 1e-6
    assert 0 <= scroll <= geometry.last_scroll


@given(st.integers(0, 15), st.floats(0.01, 0.99), sizes)
def test_every_point_of_a_bar_is_in_it(bar: int, share: float, size: tuple[int, int]) -> None:
    geometry = SheetGeometry(PAGES, *size, is_one_line=False)
    area = geometry.bar_area(bar)
    assert geometry.bar_at(area.x + share * area.width, area.y + area.height / 2, present=bar) == bar
