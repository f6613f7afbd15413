from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.judgement import Result
from sargam_desktop.engine.commands import PauseSession, ResumeSession, SessionEvent
from sargam_desktop.ui.replay.heard import Heard
from sargam_desktop.ui.replay_controller import ReplayController
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.replay_view import ReplayView
from tests.engine.scenes import MS, press, rest_settings
from tests.tutor.takes import first_with, replay_of
from tests.ui.replay.replay_scenes import TAKE, TUNE, StillClock, shown

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Scene = tuple[ReplayView, ReplayController, StillClock]


@pytest.fixture
def scene(qtbot: QtBot, theme: ThemeController) -> Iterator[Scene]:
    view, controller, clock = shown(theme)
    qtbot.addWidget(view)
    yield view, controller, clock
    controller.pause()


def key(view: ReplayView, name: str, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(view, Qt.Key[f"Key_{name}"], modifier or Qt.KeyboardModifier.NoModifier)


def test_the_next_mistake_is_brought_into_sight_and_explained(scene: Scene) -> None:
    view, controller, _ = scene
    key(view, "Period")
    assert view.card.isVisible()
    assert view.card.text().splitlines()[:2] == [
        "Late: +142 ms",
        "Limit ±80 ms at level steady. Up to ±180 ms a note counts as early or late.",
    ]
    assert controller.chosen == first_with(TAKE, Result.LATE).number
    assert view.stage.ghost_of(first_with(TAKE, Result.LATE).number) is not None


def test_mistakes_are_stepped_through_forwards_and_back(scene: Scene) -> None:
    view, _, _ = scene
    headings = []
    for name in ("Period", "Period", "Period", "Comma"):
        key(view, name)
        headings.append(view.card.text().splitlines()[0])
    assert headings == ["Late: +142 ms", "Missed: G♯", "Wrong note: A, not G♯", "Missed: G♯"]


def test_the_card_has_room_for_all_its_lines_each_time(scene: Scene) -> None:
    view, _, _ = scene
    for _ in range(3):
        key(view, "Period")
        lines = [line for line in view.card.findChildren(QLabel) if line.isVisible()]
        assert len(lines) >= 4
        assert all(view.card.rect().contains(line.geometry()) for line in lines)
        assert all(line.height() >= line.heightForWidth(line.width()) for line in lines)


def test_after_a_click_on_a_control_the_keys_are_still_the_screens(qtbot: QtBot, scene: Scene) -> None:
    view, _, _ = scene
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    for control in (view.controls.after, view.controls.sound.findChildren(QAbstractButton)[1]):
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)
        assert view.hasFocus()


def test_whoever_goes_to_a_control_with_tab_stays_there(qtbot: QtBot, scene: Scene) -> None:
    view, _, _ = scene
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.focusWidget() is not view


def test_escape_closes_the_card_first_and_leaves_then(qtbot: QtBot, scene: Scene) -> None:
    view, controller, _ = scene
    key(view, "Period")
    key(view, "Escape")
    assert not view.card.isVisible()
    with qtbot.waitSignal(controller.left):
        key(view, "Escape")


def test_a_click_on_a_note_explains_it_and_one_beside_closes_the_card(scene: Scene) -> None:
    view, _, _ = scene
    ghost = view.stage.ghost_of(0)
    assert ghost is not None
    place = ghost.rect.center().toPoint()
    QTest.mouseClick(view.stage, Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y() - 10))
    assert view.card.text().startswith("Correct: 0 ms")
    QTest.mouseClick(view.stage, Qt.MouseButton.LeftButton, pos=QPoint(place.x() + 300, 200))
    assert not view.card.isVisible()


def test_arrow_keys_mark_notes_and_enter_explains_the_marked_one(scene: Scene) -> None:
    view, controller, _ = scene
    key(view, "Up")
    key(view, "Up")
    assert controller.chosen == 1
    assert not view.card.isVisible()
    key(view, "Return")
    assert view.card.text().startswith("Correct: +10 ms")


def test_playing_moves_the_picture_with_the_clock(scene: Scene) -> None:
    view, controller, clock = scene
    key(view, "Space")
    assert controller.is_playing
    clock.at_us += 2300 * MS
    controller.advance()
    assert controller.position_us == 2300 * MS
    assert view.strip.bar == 0
    assert [view.keyboard._looks[64].is_down] == [True]  # noqa: SLF001 - what is painted
    key(view, "Space")
    assert not controller.is_playing


def test_at_half_speed_half_as_much_of_the_take_passes(scene: Scene) -> None:
    _, controller, clock = scene
    controller.change_speed(50)
    controller.toggle()
    clock.at_us += 2000 * MS
    assert controller.position_us == 1000 * MS


def test_the_take_stands_still_at_its_end_and_begins_again(scene: Scene) -> None:
    _, controller, clock = scene
    controller.toggle()
    clock.at_us += 3_600_000 * MS
    controller.advance()
    assert not controller.is_playing
    assert controller.position_us == TAKE.end_us
    controller.toggle()
    assert controller.position_us == 0


def test_a_bar_of_the_strip_is_gone_to(scene: Scene) -> None:
    view, controller, _ = scene
    view.strip.seek_requested.emit(1)
    assert controller.position_us == pytest.approx(4000 * MS, abs=2)
    key(view, "Home")
    assert controller.position_us == 0


def test_the_replay_begins_at_the_bar_that_was_asked_for(qtbot: QtBot, theme: ThemeController) -> None:
    view, controller, _ = shown(theme, bar=1)
    qtbot.addWidget(view)
    assert controller.position_us == pytest.approx(4000 * MS, abs=2)


def test_a_pause_of_the_take_is_passed_over(qtbot: QtBot, theme: ThemeController) -> None:
    events: list[SessionEvent] = [press(60, 0), PauseSession(500 * MS), ResumeSession(60_500 * MS)]
    view, controller, clock = shown(theme, replay_of(TUNE, [*events, press(62, 61_000)]))
    qtbot.addWidget(view)
    controller.toggle()
    clock.at_us += 600 * MS
    controller.advance()
    assert controller.position_us == 60_250 * MS
    controller.pause()


def test_each_pass_of_a_loop_can_be_gone_to(qtbot: QtBot, theme: ThemeController) -> None:
    settings = rest_settings(first_bar=0, last_bar=0, is_looping=True)
    looped = replay_of(TUNE, [press(60, 0), press(60, 4000), press(60, 8100)], settings)
    view, controller, _ = shown(theme, looped)
    qtbot.addWidget(view)
    assert view.controls.passes.count() == 3
    key(view, "Period", Qt.KeyboardModifier.ShiftModifier)
    assert controller.position_us == pytest.approx(4000 * MS, abs=2)
    assert view.controls.passes.currentIndex() == 1
    view.controls.pass_requested.emit(2)
    assert controller.position_us == pytest.approx(8000 * MS, abs=2)


def test_sound_goes_through_its_choices_and_both_keeps_the_order() -> None:
    times = [cue.at_us for cue in Heard.BOTH.cues(TAKE)]
    assert times == sorted(times)
    assert len(times) == len(TAKE.own_cues) + len(TAKE.expected_cues)
    assert Heard.NOTHING.cues(TAKE) == ()


def test_a_screen_that_is_hidden_stands_still(scene: Scene) -> None:
    view, controller, _ = scene
    controller.toggle()
    view.hide()
    assert not controller.is_playing


def test_the_work_of_a_frame_depends_on_what_is_in_sight(qtbot: QtBot, theme: ThemeController) -> None:
    long_take = replay_of(TUNE, [press(60 + i % 12, 9000 + i * 40) for i in range(3000)])
    view, controller, _ = shown(theme, long_take)
    qtbot.addWidget(view)
    view.finish()
    view.grab()
    assert view.stage.ghosts.painted <= 8
    controller.pause()


def test_a_window_of_another_size_is_drawn_to_the_end_while_the_take_stands_still(
    qtbot: QtBot, scene: Scene
) -> None:
    view, _, _ = scene
    qtbot.waitUntil(lambda: not view.stage.tiles.has_work())
    view.resize(1500, 900)
    qtbot.waitUntil(lambda: view.stage.width() == 1500 and not view.stage.tiles.has_work())


def test_export_is_asked_for_with_ctrl_e(qtbot: QtBot, scene: Scene) -> None:
    view, controller, _ = scene
    with qtbot.waitSignal(controller.export_requested) as asked:
        key(view, "E", Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [TAKE]
