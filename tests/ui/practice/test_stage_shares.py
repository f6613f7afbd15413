import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.notation_choice import NotationChoice, NotationView
from sargam_desktop.ui.practice.stage_shares import StageShares, share_stage

BOTH = NotationChoice(NotationView.BOTH)
#: Room above the keys in the smallest window, and in one of 1080 pixels.
SMALL, LARGE = 400, 635


def test_falling_notes_have_all_the_room_until_notation_is_wanted() -> None:
    assert share_stage(NotationChoice(), LARGE, has_notation=True) == StageShares(0, has_stage=True)


def test_notation_alone_stands_in_the_place_of_the_falling_notes() -> None:
    alone = NotationChoice(NotationView.NOTATION)
    assert share_stage(alone, LARGE, has_notation=True) == StageShares(LARGE, has_stage=False)


@pytest.mark.parametrize("view", [NotationView.BOTH, NotationView.NOTATION])
def test_where_there_is_no_notation_the_notes_fall_below_the_reason(view: NotationView) -> None:
    shares = share_stage(NotationChoice(view), LARGE, has_notation=False)
    assert shares.has_stage
    assert 40 < shares.notation_px < 100


def test_the_smallest_window_has_both() -> None:
    assert share_stage(BOTH, SMALL, has_notation=True, line_px=246) == StageShares(166, has_stage=True)


def test_a_high_line_has_its_height_where_the_stage_has_enough() -> None:
    assert share_stage(BOTH, LARGE, has_notation=True, line_px=246).notation_px == 246


def test_in_a_low_window_the_stage_shrinks_first_and_then_the_notation_hides() -> None:
    heights = [share_stage(BOTH, room, has_notation=True).notation_px for room in (400, 346, 300, 280)]
    assert heights == [166, 166, 120, 0]


def test_zoom_makes_the_strip_higher_as_long_as_the_stage_keeps_its_least() -> None:
    large = BOTH._replace(zoom_percent=250)
    assert share_stage(large, LARGE, has_notation=True).notation_px == 415
    assert share_stage(large, SMALL, has_notation=True).notation_px == 220


@given(
    st.integers(0, 2000),
    st.floats(0, 1000),
    st.booleans(),
    st.integers(50, 250),
    st.sampled_from(NotationView),
)
def test_no_share_is_larger_than_the_room(
    room: int, line: float, has_pages: bool, zoom: int, view: NotationView
) -> None:
    choice = NotationChoice(view, has_pages=has_pages, zoom_percent=zoom)
    shares = share_stage(choice, room, has_notation=True, line_px=line)
    assert 0 <= shares.notation_px <= room
    assert shares.has_stage or shares.notation_px == room
