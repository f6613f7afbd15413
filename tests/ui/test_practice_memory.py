"""Playing from memory, and the steps of a song's tutorial, on the practice screen with the real threads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.feedback import TransportState
from sargam_desktop.domain.guidance import Guidance
from sargam_desktop.domain.hints import HintChoice
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.domain.settings import Settings
from sargam_desktop.tutor.song_tutorial import StepKind, TutorialStep
from sargam_desktop.ui.engine_bridge import EngineBridge
from sargam_desktop.ui.practice_controller import PracticeController
from sargam_desktop.ui.views.practice_view import PracticeView
from tests.ui.practice_desk import Desk, bridge, desk, view
from tests.ui.practice_scenes import song

__all__ = ["bridge", "desk", "view"]  # fixtures

LEARNER = Settings(count_in_bars=0, has_metronome=False, is_computer_keyboard_on=False)
BY_HEART = TutorialStep(StepKind.FROM_MEMORY, Hands.BOTH, 100)

Open = Callable[[Settings], PracticeController]


@pytest.fixture
def open_song(view: PracticeView, desk: Desk, bridge: EngineBridge) -> Open:
    def open_screen(learner: Settings) -> PracticeController:
        controller = PracticeController(view, desk, desk.clock, learner)
        bridge.published.connect(controller.take_published)
        controller.open_song(song(), is_in_library=True)
        return controller

    return open_screen


def play(qtbot: QtBot, controller: PracticeController, view: PracticeView) -> None:
    controller.play()
    qtbot.waitUntil(lambda: view.state.position.state is TransportState.PLAYING)


def stopped(qtbot: QtBot, controller: PracticeController, desk: Desk) -> SessionRecord:
    controller.stop()
    qtbot.waitUntil(lambda: desk.records()[0].state is SessionState.STOPPED)
    return desk.records()[0]


def said_on_stage(view: PracticeView) -> str:
    return view.parts.hidden_notes.text


def chip(view: PracticeView) -> str:
    return view.parts.header.guide.text()


def test_the_step_from_memory_hides_the_notes_says_so_and_is_kept_with_the_take(
    qtbot: QtBot, open_song: Open, view: PracticeView, desk: Desk
) -> None:
    controller = open_song(LEARNER)
    controller.study(BY_HEART)
    assert said_on_stage(view).startswith("From memory: the notes are hidden.\nP shows them;")
    assert chip(view) == "From memory"
    play(qtbot, controller, view)
    assert stopped(qtbot, controller, desk).is_from_memory


def test_hidden_notes_light_no_key_and_have_no_names_whatever_the_hints(
    open_song: Open, view: PracticeView
) -> None:
    controller = open_song(replace(LEARNER, hints=HintChoice.FULL))
    shown = view.parts.keyboard.grab().toImage()
    controller.study(BY_HEART)
    assert view.parts.keyboard.grab().toImage() != shown
    assert chip(view) == "From memory"
    controller.study(replace(BY_HEART, kind=StepKind.TO_TEMPO))
    assert view.parts.keyboard.grab().toImage() == shown
    assert said_on_stage(view) == ""


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_stage_and_strip_are_the_same_for_any_notes_while_these_are_hidden(
    qtbot: QtBot, open_song: Open, view: PracticeView
) -> None:
    view.resize(1280, 800)
    with qtbot.waitExposed(view):
        view.show()
    controller = open_song(LEARNER)
    one = song()
    pitches = [note.pitch for note in reversed(one.score.notes)]
    turned = [note._replace(pitch=pitch) for note, pitch in zip(one.score.notes, pitches, strict=True)]
    other = replace(one, score=replace(one.score, notes=tuple(sorted(turned))))
    seen, hidden = [], []
    for each in (one, other):
        controller.open_song(each, is_in_library=True)
        seen.append(_pictures(view))
        controller.study(BY_HEART)
        hidden.append(_pictures(view))
        controller.peek()
        assert _pictures(view) == seen[-1]
    assert hidden[0] == hidden[1]
    assert [a != b for a, b in zip(*seen, strict=True)] == [True, True]


def _pictures(view: PracticeView) -> list[QImage]:
    view.finish()
    view.parts.hidden_notes.hide()
    return [part.grab().toImage() for part in (view.parts.stage, view.parts.strip)]


def test_a_look_at_the_notes_ends_the_claim_of_this_take_and_not_of_the_next(
    qtbot: QtBot, open_song: Open, view: PracticeView, desk: Desk
) -> None:
    controller = open_song(LEARNER)
    controller.study(BY_HEART)
    play(qtbot, controller, view)
    QTest.keyClick(view, Qt.Key.Key_P)
    assert said_on_stage(view) == ""
    assert "this take does not count as from memory" in view.parts.fallboard.text()
    assert chip(view) == "From memory: notes seen"
    QTest.keyClick(view, Qt.Key.Key_P)
    assert said_on_stage(view).endswith("You saw them in this take: it does not count as from memory.")
    assert not stopped(qtbot, controller, desk).is_from_memory
    assert said_on_stage(view).startswith("From memory: the notes are hidden.")
    play(qtbot, controller, view)
    assert stopped(qtbot, controller, desk).is_from_memory


def test_notes_that_are_hidden_in_the_middle_of_a_take_do_not_make_it_one_from_memory(
    qtbot: QtBot, open_song: Open, view: PracticeView, desk: Desk
) -> None:
    controller = open_song(LEARNER)
    play(qtbot, controller, view)
    QTest.keyClick(view, Qt.Key.Key_B)
    assert said_on_stage(view).endswith("it does not count as from memory.")
    assert not stopped(qtbot, controller, desk).is_from_memory


def test_notes_shown_again_by_the_switch_end_the_claim_too(
    qtbot: QtBot, open_song: Open, view: PracticeView, desk: Desk
) -> None:
    controller = open_song(LEARNER)
    controller.change_guidance(Guidance(is_from_memory=True))
    play(qtbot, controller, view)
    controller.change_guidance(Guidance())
    assert not stopped(qtbot, controller, desk).is_from_memory


def test_before_the_take_a_learner_may_look_and_the_take_hides_the_notes_again(
    qtbot: QtBot, open_song: Open, view: PracticeView, desk: Desk
) -> None:
    controller = open_song(LEARNER)
    controller.study(BY_HEART)
    controller.peek()
    assert said_on_stage(view) == ""
    play(qtbot, controller, view)
    assert said_on_stage(view) != ""
    assert stopped(qtbot, controller, desk).is_from_memory


def test_another_song_is_shown_with_its_notes(open_song: Open, view: PracticeView) -> None:
    controller = open_song(LEARNER)
    controller.study(BY_HEART)
    controller.open_song(song(), is_in_library=True)
    assert said_on_stage(view) == ""
    assert chip(view) == "Practice help"


def test_a_step_sets_mode_hands_and_tempo_and_leaves_the_learners_own_choices_alone(
    open_song: Open, view: PracticeView
) -> None:
    kept: list[Settings] = []
    controller = open_song(replace(LEARNER, mode=Mode.WAIT, count_in_bars=1))
    controller.learner_changed.connect(kept.append)
    controller.study(TutorialStep(StepKind.LEFT_SLOW, Hands.LEFT, 60))
    settings = view.state.setup.settings
    assert (settings.mode, settings.hands, settings.speed_percent) == (Mode.TEMPO, Hands.LEFT, 60)
    assert settings.count_in_bars == 1
    assert kept == []
    controller.open_song(song(), is_in_library=True)
    assert view.state.setup.settings.mode is Mode.WAIT


def test_a_step_keeps_its_tempo_when_the_ladder_is_on(open_song: Open, view: PracticeView) -> None:
    controller = open_song(replace(LEARNER, has_ladder=True))
    assert view.state.setup.settings.speed_percent == 60
    controller.study(TutorialStep(StepKind.TO_TEMPO, Hands.RIGHT, 100))
    assert view.state.setup.settings.speed_percent == 100
