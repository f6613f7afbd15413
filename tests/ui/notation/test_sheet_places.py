import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.tutor.notation_sheet import SheetBox
from sargam_desktop.ui.notation.sheet_places import SheetPlaces
from tests.ui.plain_sheets import BAR_PX, LEAD_PX, plain_layout
from tests.ui.practice_scenes import score

PIECE = score(8)
#: Bars 0 to 3 twice, the second time with another ending: 0 1 2 3, 0 1 2 4, 5.
REPEAT = (0, 1, 2, 3, 0, 1, 2, 4)


def places(**how: object) -> SheetPlaces:
    return SheetPlaces(plain_layout(PIECE, **how), PIECE)  # type: ignore[arg-type]


def test_bars_side_by_side_make_a_line() -> None:
    sheet = places(bars_per_line=3)
    assert [line.bars for line in sheet.lines] == [(0, 1, 2), (3, 4, 5), (6, 7)]
    assert [sheet.line_of(bar) for bar in range(8)] == [0, 0, 0, 1, 1, 1, 2, 2]


def test_a_moment_lies_between_its_neighbours_in_its_bar() -> None:
    sheet = places()
    assert sheet.x_at(1, 4.0) == pytest.approx(BAR_PX + LEAD_PX)
    assert sheet.x_at(1, 6.0) == pytest.approx(BAR_PX + LEAD_PX + (BAR_PX - LEAD_PX) / 2)
    assert sheet.x_at(1, 99.0) == pytest.approx(2 * BAR_PX)
    assert sheet.x_at(1, 0.0) == pytest.approx(BAR_PX + LEAD_PX)


def test_a_jump_back_begins_a_pass() -> None:
    sheet = places(written=REPEAT, bars_per_line=3)
    assert [sheet.pass_of(bar) for bar in range(8)] == [0, 0, 0, 0, 1, 1, 1, 1]


def test_a_repeated_bar_shows_the_present_pass_from_its_beginning_on() -> None:
    sheet = places(written=REPEAT)
    assert [sheet.bar_shown(2, present) for present in range(8)] == [2, 2, 2, 2, 6, 6, 6, 6]


def test_what_the_second_pass_leaves_out_keeps_what_was_played_in_the_first() -> None:
    sheet = places(written=REPEAT)
    assert sheet.bar_shown(3, present=7) == 3


def test_a_note_is_shown_in_its_own_pass_only() -> None:
    sheet = places(written=REPEAT)
    first_time, second_time = 0, next(i for i, n in enumerate(PIECE.notes) if n.onset_beat == 16.0)
    assert sheet.layout.heads[first_time] == sheet.layout.heads[second_time]
    assert [sheet.is_shown(first_time, present) for present in (0, 4)] == [True, False]
    assert [sheet.is_shown(second_time, present) for present in (0, 4)] == [False, True]


def test_the_notes_of_an_area_are_those_whose_heads_touch_it() -> None:
    sheet = places()
    bar = sheet.layout.bars[2].box
    found = sheet.notes_in(bar)
    assert [PIECE.notes[note].onset_beat for note in found] == [8.0, 8.0, 8.0, 9.0, 10.0, 11.0]
    assert sheet.notes_in(SheetBox(0, 3, 0, 2, 5)) == []


@given(st.integers(0, 7), st.floats(0, 4), st.floats(0, 4))
def test_later_moments_stand_further_right(bar: int, one: float, other: float) -> None:
    sheet = places(bars_per_line=3)
    first, last = sorted((one, other))
    start = PIECE.bars[bar].onset_beat
    assert sheet.x_at(bar, start + first) <= sheet.x_at(bar, start + last)
