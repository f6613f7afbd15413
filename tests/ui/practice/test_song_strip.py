import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.judgement import Result
from sargam_desktop.ui.practice.song_strip import SongStrip
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import PracticeState, reduce
from sargam_desktop.ui.theme.theme_controller import ThemeController
from tests.ui.practice_scenes import judged, moved, score, state

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PIECE = score(8)
LEFT = Qt.MouseButton.LeftButton
HANDLE_Y = 28


@pytest.fixture
def strip(qtbot: QtBot, theme: ThemeController) -> SongStrip:
    widget = SongStrip(theme, PracticeSetup(PIECE))
    qtbot.addWidget(widget)
    widget.resize(848, 78)
    widget.show()
    widget.show_state(state(piece=PIECE))
    return widget


def bar_x(bar: float) -> int:
    """Return the pixel of a bar line: each of the 8 bars is 100 px wide, the margin 24."""
    return round(24 + 100 * bar)


def colours(strip: SongStrip, bar: int, rows: range) -> set[str]:
    image = strip.grab().toImage()
    columns = range(bar_x(bar) + 2, bar_x(bar + 1) - 2)
    return {QColor(image.pixel(x, y)).name().upper() for x in columns for y in rows}


def played(*results: Result) -> PracticeState:
    now = state(piece=PIECE)
    for index, result in enumerate(results):
        now = reduce(now, judged(PIECE, index, result))
    return now


def test_a_click_asks_for_the_bar_under_it(qtbot: QtBot, strip: SongStrip) -> None:
    with qtbot.waitSignal(strip.seek_requested) as asked:
        QTest.mouseClick(strip, LEFT, pos=QPoint(bar_x(3.5), HANDLE_Y))
    assert asked.args == [3]


def test_dragging_a_handle_makes_a_loop_of_whole_bars(qtbot: QtBot, strip: SongStrip) -> None:
    QTest.mousePress(strip, LEFT, pos=QPoint(bar_x(0) + 4, HANDLE_Y))
    QTest.mouseMove(strip, QPoint(bar_x(2) + 20, HANDLE_Y))
    assert strip.loop == (2, 7)
    with qtbot.waitSignal(strip.loop_requested) as asked:
        QTest.mouseRelease(strip, LEFT, pos=QPoint(bar_x(2) + 20, HANDLE_Y))
    assert asked.args == [(2, 7)]


def test_a_handle_does_not_pass_the_other_one(strip: SongStrip) -> None:
    strip.set_loop((2, 3))
    QTest.mousePress(strip, LEFT, pos=QPoint(bar_x(4) - 4, HANDLE_Y))
    QTest.mouseMove(strip, QPoint(bar_x(0), HANDLE_Y))
    assert strip.loop == (2, 2)


def test_a_loop_over_everything_is_no_loop(qtbot: QtBot, strip: SongStrip) -> None:
    strip.set_loop((1, 7))
    with qtbot.waitSignal(strip.loop_requested) as asked:
        QTest.keyClick(strip, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [None]


def test_arrow_keys_move_by_a_bar_and_the_ends_of_the_loop(qtbot: QtBot, strip: SongStrip) -> None:
    strip.set_beat(8.0)
    with qtbot.waitSignal(strip.seek_requested) as asked:
        QTest.keyClick(strip, Qt.Key.Key_Right)
    assert asked.args == [3]
    with qtbot.waitSignal(strip.loop_requested) as asked:
        QTest.keyClick(strip, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert asked.args == [(0, 6)]


def test_small_notes_take_the_colours_of_their_verdicts(strip: SongStrip, theme: ThemeController) -> None:
    strip.show_state(played(Result.CORRECT, Result.LATE))
    shown = colours(strip, 0, range(8, 48))
    assert {theme.tokens["verdict.correct"], theme.tokens["verdict.late"]} <= shown


def test_a_new_lap_clears_the_verdicts_and_keeps_the_heat(strip: SongStrip, theme: ThemeController) -> None:
    before = played(Result.CORRECT)
    strip.show_state(before)
    strip.show_state(reduce(before, moved(0.0, lap=1)))
    assert theme.tokens["verdict.correct"] not in colours(strip, 0, range(8, 48))
    assert theme.tokens["heat.4"] in colours(strip, 0, range(50, 64))


def test_heat_tells_good_bars_from_weak_ones_and_from_those_not_played(
    strip: SongStrip, theme: ThemeController
) -> None:
    strip.show_state(played(Result.MISSED, Result.MISSED))
    assert theme.tokens["verdict.wrong"] in colours(strip, 0, range(50, 64))
    untouched = colours(strip, 1, range(50, 64))
    assert not untouched & {theme.tokens[role] for role in ("heat.4", "heat.3", "verdict.wrong")}


def test_the_playhead_stands_at_the_beat(strip: SongStrip, theme: ThemeController) -> None:
    strip.set_beat(10.0)
    assert strip.bar == 2
    assert QColor(strip.grab().toImage().pixel(bar_x(2.5), 40)).name().upper() == theme.tokens["accent.base"]


def test_screen_readers_hear_bars_and_loop(strip: SongStrip) -> None:
    assert strip.accessibleDescription() == "8 bars"
    strip.set_loop((2, 4))
    assert strip.accessibleDescription() == "8 bars, bars 3 to 5 repeat"


def test_resizing_keeps_the_verdicts(strip: SongStrip, theme: ThemeController) -> None:
    strip.show_state(played(Result.CORRECT))
    strip.resize(1448, 78)
    image = strip.grab().toImage()
    shown = {QColor(image.pixel(x, y)).name().upper() for x in range(26, 190) for y in range(8, 48)}
    assert theme.tokens["verdict.correct"] in shown
