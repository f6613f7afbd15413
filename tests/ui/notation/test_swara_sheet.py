from __future__ import annotations

from sargam_desktop.domain.sargam.swara_rows import swara_rows
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.ui.notation.swara_sheet import SwaraSheet, lines_between

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
