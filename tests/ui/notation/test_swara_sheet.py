from __future__ import annotations

from sargam_desktop.domain.sargam.swara_rows import SwaraRows, swara_rows
from sargam_desktop.domain.sargam.taal import Taal
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.ui.notation.swara_sheet import MARGIN_PX, SwaraSheet, bar_px, bars_between, lines_between

BARS = tuple(Bar(number, 4.0 * (number - 1), 4.0) for number in range(1, 7))
#: The right hand plays everywhere, the left hand three keys at the beginning only.
NOTES = (
    *(ScoreNote(0.0, 4.0, pitch, Hand.LEFT) for pitch in (48, 52, 55)),
    *(ScoreNote(4.0 * bar, 4.0, 60, Hand.RIGHT) for bar in range(6)),
)


def sheet() -> SwaraSheet:
    return SwaraSheet(swara_rows(Score(NOTES, BARS), Hands.BOTH, range(6)))


def test_a_row_takes_room_only_in_lines_in_which_it_sounds() -> None:
    first, *others = sheet().lines(400, round)
    assert [row.hand for row in first.rows] == [Hand.RIGHT, Hand.LEFT]
    assert all([row.hand for row in line.rows] == [Hand.RIGHT] for line in others)
    assert first.height > 2 * others[0].height


def test_a_wide_window_needs_fewer_lines_and_larger_text_more() -> None:
    assert len(sheet().lines(4000, round)) == 1
    assert len(sheet().lines(700, lambda px: round(1.5 * px))) > len(sheet().lines(700, round)) > 1


def test_no_bar_is_cut_at_the_widest_width_that_is_asked_for() -> None:
    widest = sheet().widest_px(round)
    assert len(sheet().lines(widest, round)) == len(BARS)
    assert widest < 300


def test_only_the_lines_in_sight_are_looked_at() -> None:
    lines = sheet().lines(sheet().widest_px(round), round)
    second = lines[1]
    assert lines_between(lines, second.top + 1, second.top + 2) == [second]
    assert lines_between(lines, 0, 100_000) == lines


def test_an_avartan_is_not_broken_where_a_line_has_room_for_it() -> None:
    rows = swara_rows(Score(NOTES, BARS), Hands.BOTH, range(6), Taal("", (4, 4)))
    sheet = SwaraSheet(rows)
    three = 3 * (sheet.widest_px(round) - 2 * MARGIN_PX - sheet.names_px(round))
    beside = 2 * MARGIN_PX + sheet.names_px(round)
    assert [line.first for line in sheet.lines(three + beside, round)] == [0, 2, 4]
    assert [line.first for line in sheet.lines(three // 3 + beside, round)] == [0, 1, 2, 3, 4, 5]


def test_a_sheet_without_bars_has_no_lines() -> None:
    assert SwaraSheet(SwaraRows((), ())).lines(400, round) == []


def test_of_a_long_line_only_the_bars_in_sight_are_looked_at() -> None:
    (line,) = sheet().lines(None, round)
    assert bars_between(line, line.edges[2] + 1, line.edges[3] - 1) == range(2, 3)
    assert bars_between(line, -100, line.edges[-1] + 100) == range(6)


def test_avartans_stand_in_columns_although_a_matra_is_divided_in_one_of_them_only() -> None:
    halves = (ScoreNote(0.0, 0.5, 60, Hand.RIGHT), ScoreNote(0.5, 0.5, 62, Hand.RIGHT))
    score = Score((*halves, *(ScoreNote(4.0 * bar, 4.0, 60, Hand.RIGHT) for bar in range(1, 6))), BARS)
    with_taal = SwaraSheet(swara_rows(score, Hands.BOTH, range(6), Taal("", (4, 4))))
    columns = {tuple(line.edges) for line in with_taal.lines(2 * with_taal.widest_px(round), round)}
    assert len(columns) == 1
    assert len({bar_px(bar, round) for bar in SwaraSheet(swara_rows(score, Hands.BOTH, range(6))).bars}) == 2
