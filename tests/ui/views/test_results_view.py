import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.heat_grid import HeatGrid
from sargam_desktop.ui.components.ring import Ring
from sargam_desktop.ui.components.status_chip import StatusChip
from sargam_desktop.ui.results.timing_picture import TimingPicture
from sargam_desktop.ui.results.verdicts_card import VerdictRow
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.results_view import ResultsView
from tests.ui.sample_takes import few_notes, result, score, take, wait_settings

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
WEAK = {4: 4, 5: 7, 6: 8, 7: 5}


@pytest.fixture
def view(qtbot: QtBot, theme: ThemeController) -> ResultsView:
    view = ResultsView(theme)
    qtbot.addWidget(view)
    view.resize(1440, 900)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def _show(view: ResultsView, record: SessionRecord) -> None:
    view.show_result(record, score())


def _said(view: QWidget) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def _button(view: QWidget, words: str) -> Button:
    return next(button for button in view.findChildren(Button) if button.text() == words)


def test_the_grade_stands_in_the_ring_with_the_overall_number(view: ResultsView) -> None:
    _show(view, take(taken=result()))
    assert view.findChildren(Ring)[0].accessibleName() == "Grade A+. Overall 99 of 100"


def test_too_few_notes_show_the_number_and_why_there_is_no_grade(view: ResultsView) -> None:
    _show(view, take(taken=few_notes()))
    assert view.findChildren(Ring)[0].accessibleName() == "Overall 100 of 100"
    assert "6 notes judged. A grade needs at least 8." in _said(view)


def test_the_weakest_passage_is_the_main_button_with_its_evidence(view: ResultsView) -> None:
    _show(view, take(taken=result(WEAK)))
    assert _button(view, "Practise bars 5–8 at 70 %").isVisible()
    assert "Next: bars 5–8, left hand" in _said(view)
    evidence = next(text for text in _said(view) if text.startswith("63 % of the notes right and in time"))
    assert evidence.endswith("ms late.")


def test_enter_practises_the_weakest_passage(qtbot: QtBot, view: ResultsView) -> None:
    _show(view, take(taken=result(WEAK)))
    with qtbot.waitSignal(view.passage_requested) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [4, 7, 70]


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot, view: ResultsView) -> None:
    _show(view, take(taken=result(WEAK)))
    _button(view, "Back").setFocus()
    with qtbot.waitSignal(view.back), qtbot.assertNotEmitted(view.passage_requested):
        QTest.keyClick(_button(view, "Back"), Qt.Key.Key_Return)


def test_r_plays_again_and_esc_goes_back(qtbot: QtBot, view: ResultsView) -> None:
    _show(view, take(taken=result(WEAK)))
    with qtbot.waitSignal(view.play_again):
        QTest.keyClick(view, Qt.Key.Key_R)
    with qtbot.waitSignal(view.back):
        QTest.keyClick(view, Qt.Key.Key_Escape)


def test_a_clean_take_at_full_speed_has_play_again_as_its_only_main_button(
    qtbot: QtBot, view: ResultsView
) -> None:
    _show(view, take(taken=result()))
    shown = [button for button in view.findChildren(Button) if button.text() == "Play again"]
    assert [button.isVisible() for button in shown].count(True) == 1
    with qtbot.waitSignal(view.play_again):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_every_bar_can_be_heard_with_its_hands(view: ResultsView) -> None:
    _show(view, take(taken=result(WEAK)))
    grid = view.findChildren(HeatGrid)[0]
    assert grid.spoken_bar(6).startswith("Bar 7: Right 100 %, median")
    assert "Left 0 %" in grid.spoken_bar(6)


def test_bars_that_were_not_reached_are_shown_as_not_played(view: ResultsView) -> None:
    _show(view, take(taken=few_notes()))
    assert view.findChildren(HeatGrid)[0].spoken_bar(9) == "Bar 10: not played"


def test_wait_mode_says_that_it_is_not_timed(view: ResultsView) -> None:
    untimed = result(hands=(Hand.RIGHT,), is_timed=False)
    _show(view, take(taken=untimed, settings=wait_settings()))
    assert any(text.startswith("Wait mode is not timed") for text in _said(view))
    assert not view.findChildren(TimingPicture)[0].isVisible()
    assert "Median" not in _said(view)


def test_the_timing_of_each_hand_is_told_in_words_too(view: ResultsView) -> None:
    _show(view, take(taken=result()))
    spoken = view.findChildren(TimingPicture)[0].accessibleName()
    assert spoken.startswith("Timing. Right: median −")
    assert "Left: median" in spoken


def test_the_rules_open_in_place_and_close_with_esc(qtbot: QtBot, view: ResultsView) -> None:
    _show(view, take(taken=result()))
    QTest.mouseClick(_button(view, "How the grade is made"), Qt.MouseButton.LeftButton)
    assert "Overall is 70 % notes and 30 % timing." in _said(view)
    with qtbot.assertNotEmitted(view.back):
        QTest.keyClick(view, Qt.Key.Key_Escape)
    assert "Overall is 70 % notes and 30 % timing." not in _said(view)


def test_the_verdicts_are_counted(view: ResultsView) -> None:
    _show(view, take(taken=result(WEAK)))
    rows = [row.accessibleName() for row in view.findChildren(VerdictRow) if row.isVisible()]
    assert rows == ["Right: 232", "Early: 0", "Late: 24", "Wrong: 3", "Missed: 0"]


def test_an_interrupted_take_without_result_says_so(view: ResultsView) -> None:
    _show(view, take(state=SessionState.INTERRUPTED))
    assert "Nothing was judged in this take, so there is no result." in _said(view)
    assert "Bar by bar" not in _said(view)
    assert any(chip.text() == "Interrupted" for chip in view.findChildren(StatusChip) if chip.isVisible())


def test_a_long_song_scrolls_to_its_weakest_bar(view: ResultsView) -> None:
    view.show_result(take(taken=result({130: 8}, bar_count=140)), score(140))
    grid = view.findChildren(HeatGrid)[0]
    assert not grid.visibleRegion().boundingRect().isEmpty()
    assert grid.visibleRegion().boundingRect().contains(grid.bar_rect(130).center().toPoint())


@pytest.mark.parametrize("width", [960, 1280, 1920])
def test_the_main_button_is_in_view_at_every_width(view: ResultsView, width: int) -> None:
    view.resize(width, 540)
    _show(view, take(taken=result(WEAK)))
    button = _button(view, "Practise bars 5–8 at 70 %")
    assert button.visibleRegion().boundingRect() == button.rect()


def test_tab_goes_from_the_title_to_the_foot(view: ResultsView) -> None:
    _show(view, take(taken=result(WEAK)))
    _button(view, "Ode to Joy").setFocus()
    names = []
    for _ in range(8):
        focused = view.focusWidget()
        assert focused is not None
        names.append(getattr(focused, "text", focused.accessibleName)())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == [
        "Ode to Joy",
        "Export as MIDI…",
        "Watch the take",
        "How the grade is made",
        "16 bars. Weakest: bars 5–8, left",
        "Back",
        "Play again",
        "Practise bars 5–8 at 70 %",
    ]


def test_a_bar_that_is_clicked_is_where_the_replay_begins(qtbot: QtBot, view: ResultsView) -> None:
    _show(view, take(taken=result(WEAK)))
    grid = view.findChildren(HeatGrid)[0]
    with qtbot.waitSignal(view.replay_requested) as asked:
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.bar_rect(4).center().toPoint())
    assert asked.args == [4]


def test_w_watches_the_take_and_ctrl_e_exports_it(qtbot: QtBot, view: ResultsView) -> None:
    _show(view, take(taken=result(WEAK)))
    with qtbot.waitSignal(view.replay_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_W)
    assert asked.args == [-1]
    with qtbot.waitSignal(view.export_requested):
        QTest.keyClick(view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
