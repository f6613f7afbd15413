"""The practice screen, its controller and the real matcher thread: sessions under hasty fingers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.feedback import TransportState
from sargam_desktop.domain.judgement import Level
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.domain.settings import Settings
from sargam_desktop.ui.engine_bridge import EngineBridge
from sargam_desktop.ui.practice_controller import PracticeController
from sargam_desktop.ui.views.practice_view import PracticeView
from tests.ui.practice_desk import Desk, bridge, desk, view
from tests.ui.practice_scenes import song

__all__ = ["bridge", "desk", "view"]  # fixtures

LEARNER = Settings(count_in_bars=0, has_metronome=False)


@pytest.fixture
def controller(view: PracticeView, desk: Desk, bridge: EngineBridge) -> PracticeController:
    controller = PracticeController(view, desk, desk.clock, LEARNER)
    bridge.published.connect(controller.take_published)
    bridge.faulted.connect(controller.take_fault)
    controller.open_song(song(), is_in_library=True)
    return controller


def wait_for(qtbot: QtBot, view: PracticeView, state: TransportState) -> None:
    qtbot.waitUntil(lambda: view.state.position.state is state)


def shown_level(view: PracticeView) -> Level:
    return view.state.setup.settings.level


def test_restarting_again_and_again_leaves_one_session_running(
    qtbot: QtBot, controller: PracticeController, view: PracticeView, desk: Desk
) -> None:
    controller.play()
    for _ in range(10):
        controller.restart()
    qtbot.waitUntil(lambda: sum(r.state is SessionState.STOPPED for r in desk.records()) == 10)
    wait_for(qtbot, view, TransportState.PLAYING)
    assert [r.state for r in desk.records()].count(SessionState.RUNNING) == 1


def test_a_restart_in_a_pause_begins_anew(
    qtbot: QtBot, controller: PracticeController, view: PracticeView
) -> None:
    controller.play()
    wait_for(qtbot, view, TransportState.PLAYING)
    controller.pause()
    wait_for(qtbot, view, TransportState.PAUSED)
    take = view.state.take
    controller.restart()
    wait_for(qtbot, view, TransportState.PLAYING)
    assert view.state.take == take + 1


def test_practising_a_passage_ends_the_session_that_still_runs(
    qtbot: QtBot, controller: PracticeController, view: PracticeView, desk: Desk
) -> None:
    controller.play()
    wait_for(qtbot, view, TransportState.PLAYING)
    controller.pause()
    controller.practise_passage(2, 3, 60)
    qtbot.waitUntil(lambda: len(desk.records()) == 2 and view.state.is_running)
    wait_for(qtbot, view, TransportState.PLAYING)
    newest = next(record for record in desk.records() if record.state is SessionState.RUNNING)
    assert (newest.settings.first_bar, newest.settings.last_bar) == (2, 3)
    assert newest.settings.speed_percent == 60


def test_a_level_chosen_while_a_session_runs_is_that_of_the_next_one(
    qtbot: QtBot, controller: PracticeController, view: PracticeView, desk: Desk
) -> None:
    controller.play()
    wait_for(qtbot, view, TransportState.PLAYING)
    controller.follow_learner(replace(LEARNER, level=Level.PRECISE))
    assert shown_level(view) is Level.STEADY
    controller.restart()
    qtbot.waitUntil(lambda: len(desk.records()) == 2)
    assert {record.settings.level for record in desk.records()} == {Level.STEADY, Level.PRECISE}
    assert shown_level(view) is Level.PRECISE


def test_after_a_fault_of_the_session_before_no_session_runs_unseen(
    qtbot: QtBot, controller: PracticeController, view: PracticeView, desk: Desk, bridge: EngineBridge
) -> None:
    controller.play()
    wait_for(qtbot, view, TransportState.PLAYING)
    bridge.tell_fault()
    qtbot.waitUntil(lambda: [record.state for record in desk.records()] == [SessionState.STOPPED])
    assert not view.state.is_running


def test_a_stop_in_the_count_in_shows_no_result(
    qtbot: QtBot, controller: PracticeController, view: PracticeView, desk: Desk
) -> None:
    over: list[SessionRecord] = []
    controller.session_over.connect(over.append)
    controller.follow_learner(replace(LEARNER, count_in_bars=2))
    controller.play()
    wait_for(qtbot, view, TransportState.COUNTING_IN)
    controller.stop()
    qtbot.waitUntil(lambda: [record.state for record in desk.records()] == [SessionState.STOPPED])
    wait_for(qtbot, view, TransportState.STOPPED)
    assert over == []
