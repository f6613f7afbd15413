"""From the list of lessons into a lesson, onto the practice screen and back, with the virtual learner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.lesson_progress import LessonState
from sargam_desktop.domain.lesson_step import PLAYED_KINDS, StepKind
from sargam_desktop.domain.session import SessionRecord, SessionSettings, SessionState
from sargam_desktop.domain.settings import Settings
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.tutor.course import Course, StepPiece
from sargam_desktop.tutor.demo import demo_performance
from sargam_desktop.tutor.practice import ended_record, new_record, rehearse
from sargam_desktop.ui.backstage import Backstage
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.devices_in_use import DevicesInUse
from sargam_desktop.ui.engine_bridge import EngineBridge
from sargam_desktop.ui.lessons_flow import LessonsFlow
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.practice_controller import PracticeController
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.lesson_view import LessonView
from sargam_desktop.ui.views.lessons_view import LessonsView
from sargam_desktop.ui.views.practice_view import PracticeView
from sargam_desktop.ui.window.screen import LESSON, LESSONS, PRACTICE, Screen
from tests.ui.lesson_scenes import own_lessons, shipped_course, shipped_notation
from tests.ui.practice_desk import Desk, bridge, desk

__all__ = ["bridge", "desk"]  # fixtures
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PATIENCE_MS = 20_000
LEARNER = Settings(count_in_bars=0, has_metronome=False)


class Stage:
    """The program behind the window, with the learner's progress on disk."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.store = Store(folder)
        self.course = shipped_course(self.store.progress)
        self.lessons = own_lessons()
        self.clock = desk.clock
        self.step_notation = shipped_notation(self.store)

    def set_playing(self, is_playing: bool) -> None: ...


class Scene:
    """A window with lessons and practice."""

    def __init__(
        self, qtbot: QtBot, theme: ThemeController, desk: Desk, bridge: EngineBridge, folder: Path
    ) -> None:
        self.theme, self.desk, self.bridge = theme, desk, bridge
        self.stage = Stage(desk, folder)
        screens = [
            Screen(
                LESSONS,
                lambda: self.flow.build_lessons(theme),
                NavigationEntry(LESSONS, "Lessons", "lessons", "Ctrl 2"),
            ),
            Screen(LESSON, lambda: self.flow.build_lesson(theme, bridge)),
            Screen(PRACTICE, self._build_practice),
        ]
        self.window = MainWindow(theme, screens)
        in_use = DevicesInUse(self.window)
        backstage = cast("Backstage", self.stage)
        self.flow = LessonsFlow(self.window, backstage, lambda: desk, self._practice, in_use, lambda: LEARNER)
        self.window.resize(1280, 800)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.window.show_screen(LESSONS)

    def _build_practice(self) -> PracticeView:
        view = PracticeView(self.theme, self.desk.matcher.deliver, self.desk.clock.now_us)
        self.practice = PracticeController(view, self.desk, self.desk.clock, LEARNER)
        self.practice.session_over.connect(self.flow.take_session_over)
        self.practice.left.connect(self.flow.take_left)
        self.bridge.published.connect(self.practice.take_published)
        return view

    def _practice(self) -> PracticeController:
        self.window.view(PRACTICE)
        return self.practice

    @property
    def lessons(self) -> LessonsView:
        return cast("LessonsView", self.window.view(LESSONS))

    @property
    def lesson(self) -> LessonView:
        return cast("LessonView", self.window.view(LESSON))

    def said(self) -> str:
        return "\n".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.lesson, key)

    def end(self) -> None:
        self.flow.end()
        self.stage.store.close()


@pytest.fixture
def scene(
    qtbot: QtBot, theme: ThemeController, desk: Desk, bridge: EngineBridge, tmp_path: Path
) -> Iterator[Scene]:
    scene = Scene(qtbot, theme, desk, bridge, tmp_path)
    qtbot.addWidget(scene.window)
    qtbot.waitUntil(lambda: bool(scene.lessons.current_lesson()))
    yield scene
    scene.end()


def played(piece: StepPiece, *, is_complete: bool = True) -> SessionRecord:
    """Let the virtual learner play a step, in virtual time."""
    record = new_record(None, piece.title, piece.settings)
    events = demo_performance(piece.song.score, piece.settings, 1)
    outcomes, _ = rehearse(record, piece.song.score, [StartSession(0), *events])
    record = ended_record(record, outcomes[-1])  # type: ignore[arg-type] # the last one is the end
    return record if is_complete else replace(record, state=SessionState.STOPPED)


def play_step(scene: Scene, qtbot: QtBot, lesson_id: str, number: int) -> None:
    """Go onto the practice screen, play there, and come back."""
    qtbot.waitUntil(lambda: scene.lesson.card.offer.primary is not None)
    press_until(qtbot, scene, PRACTICE)
    opened = scene.stage.course.open(lesson_id)
    piece = scene.stage.course.piece_of(opened.lesson, opened.steps[number], scene.practice.settings)
    assert scene.practice.settings.is_rhythm_only == (opened.steps[number].kind is StepKind.RHYTHM)
    assert scene.flow.take_session_over(played(replace(piece, settings=scene.practice.settings)))
    assert scene.window.current_screen() == LESSON


def press_until(qtbot: QtBot, scene: Scene, screen: str) -> None:
    """Press Enter until the music of the step is there and the screen comes."""

    def look() -> bool:
        if scene.window.current_screen() == LESSON:
            scene.press(Qt.Key.Key_Return)
        return scene.window.current_screen() == screen

    qtbot.waitUntil(look, timeout=PATIENCE_MS)


def hear_step(scene: Scene) -> None:
    """Hear the music of a step at once: how it sounds in real time is tested elsewhere."""
    controller = scene.flow._controller  # noqa: SLF001 - there is no other way to make time pass
    assert controller is not None
    controller._take_heard(True)  # noqa: SLF001


def wait_for_words(qtbot: QtBot, scene: Scene, words: str) -> None:
    qtbot.waitUntil(lambda: words in scene.said(), timeout=PATIENCE_MS)


def walk(scene: Scene, qtbot: QtBot, lesson_id: str) -> None:
    steps = scene.stage.course.open(lesson_id).steps
    for number, step in enumerate(steps):
        wait_for_words(qtbot, scene, f"Step {number + 1} of {len(steps)}")
        if step.kind in PLAYED_KINDS:
            play_step(scene, qtbot, lesson_id, number)
        elif step.kind is StepKind.QUIZ:
            right = next(place for place, answer in enumerate(step.answers) if answer.is_right)
            scene.press(Qt.Key(Qt.Key.Key_1 + right))
        elif step.kind is StepKind.LISTEN:
            hear_step(scene)
        scene.press(Qt.Key.Key_Right)


def test_the_virtual_learner_goes_through_a_lesson_and_is_led_to_the_next_one(
    qtbot: QtBot, scene: Scene
) -> None:
    scene.flow.open_lesson("steady-pulse")
    qtbot.waitUntil(lambda: scene.window.current_screen() == LESSON, timeout=PATIENCE_MS)
    walk(scene, qtbot, "steady-pulse")
    qtbot.waitUntil(lambda: "Next: 1.1" in scene.lesson.end.text())
    assert "Lesson completed" in scene.lesson.end.text()
    scene.press(Qt.Key.Key_Return)
    wait_for_words(qtbot, scene, "Step 1 of 7")
    assert not scene.lesson.is_at_end


def skip_but_one_of_every_other_module(course: Course) -> list[str]:
    """Mark lessons as known, and return the others; tests of the use cases walk through all of them."""
    kept = [module.lessons[-1].lesson.lesson_id for module in course.list_modules()[::2]]
    for module in course.list_modules():
        for entry in module.lessons:
            if entry.lesson.lesson_id not in kept:
                course.keep(course.open(entry.lesson.lesson_id).progress.as_known(datetime.now(UTC)))
    return kept


@pytest.mark.timeout(120)
def test_the_virtual_learner_is_led_in_the_window_from_module_to_module_to_the_end_of_the_course(
    qtbot: QtBot, scene: Scene
) -> None:
    lessons = skip_but_one_of_every_other_module(scene.stage.course)
    scene.flow.open_lesson(lessons[0])
    for place, lesson_id in enumerate(lessons):
        qtbot.waitUntil(lambda: scene.window.current_screen() == LESSON and not scene.lesson.is_at_end)
        walk(scene, qtbot, lesson_id)
        qtbot.waitUntil(lambda: scene.lesson.is_at_end)
        assert "Lesson completed" in scene.lesson.end.text(), lesson_id
        ending = "Next: " if place < len(lessons) - 1 else "the last lesson of the course"
        wait_for_words(qtbot, scene, ending)
        scene.press(Qt.Key.Key_Return)
    assert all(module.completed == len(module.lessons) for module in scene.stage.course.list_modules())


def test_progress_survives_a_restart_at_the_step_where_it_was_left(
    qtbot: QtBot, scene: Scene, tmp_path: Path
) -> None:
    scene.flow.open_lesson("c-d-e")
    qtbot.waitUntil(lambda: scene.window.current_screen() == LESSON, timeout=PATIENCE_MS)
    scene.press(Qt.Key.Key_Return, Qt.Key.Key_Right)
    scene.flow.end()
    again = Store(tmp_path)
    opened = shipped_course(again.progress).open("c-d-e")
    again.close()
    assert opened.progress.at_step == 2
    assert [step.is_done for step in opened.progress.steps[:3]] == [True, False, False]
    assert opened.progress.spent_us > 0


def test_a_take_is_told_in_figures_beside_the_rule_and_the_next_step_is_offered(
    qtbot: QtBot, scene: Scene
) -> None:
    scene.flow.open_lesson("c-d-e", 3)
    qtbot.waitUntil(lambda: "Step 4 of" in scene.said())
    play_step(scene, qtbot, "c-d-e", 3)
    assert "of the notes (needed 90)" in scene.lesson.card.result()
    assert scene.stage.course.open("c-d-e").progress is not None
    assert "Step 4 of" in scene.said()


def test_the_lesson_comes_back_when_the_learner_leaves_the_practice_screen(
    qtbot: QtBot, scene: Scene
) -> None:
    scene.flow.open_lesson("c-d-e", 3)
    qtbot.waitUntil(lambda: scene.window.current_screen() == LESSON, timeout=PATIENCE_MS)
    press_until(qtbot, scene, PRACTICE)
    scene.practice.leave()
    assert scene.window.current_screen() == LESSON


def test_only_the_bars_of_the_step_are_played(qtbot: QtBot, scene: Scene) -> None:
    scene.flow.open_lesson("first-whole-song", 5)
    qtbot.waitUntil(lambda: scene.window.current_screen() == LESSON, timeout=PATIENCE_MS)
    press_until(qtbot, scene, PRACTICE)
    shown = {button.text() for button in scene.window.findChildren(QAbstractButton) if button.isVisible()}
    assert "Bars 1–2" in shown


def test_another_tempo_than_the_step_asks_for_is_a_try_no_more(qtbot: QtBot, scene: Scene) -> None:
    scene.flow.open_lesson("c-d-e", 3)
    qtbot.waitUntil(lambda: scene.window.current_screen() == LESSON, timeout=PATIENCE_MS)
    press_until(qtbot, scene, PRACTICE)
    scene.practice.change_speed(50)
    opened = scene.stage.course.open("c-d-e")
    piece = scene.stage.course.piece_of(opened.lesson, opened.steps[3], scene.practice.settings)
    scene.flow.take_session_over(played(piece))
    assert "counts as a try" in scene.lesson.card.result()


def test_the_course_is_shown_at_the_lesson_that_was_left(qtbot: QtBot, scene: Scene) -> None:
    assert scene.lessons.current_lesson() == "groups-of-two-and-three"
    scene.flow.open_lesson("finger-numbers")
    qtbot.waitUntil(lambda: scene.window.current_screen() == LESSON, timeout=PATIENCE_MS)
    scene.press(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    wait_for_words(qtbot, scene, "Lesson 1.5 · ")
    assert scene.lessons.current_lesson() == "finger-numbers"


def test_a_lesson_is_known_when_its_test_is_passed(qtbot: QtBot, scene: Scene) -> None:
    scene.lessons.choose_lesson("steady-pulse")
    scene.lessons.test_requested.emit("steady-pulse")
    qtbot.waitUntil(lambda: scene.window.current_screen() == PRACTICE, timeout=PATIENCE_MS)
    opened = scene.stage.course.open("steady-pulse")
    assert opened.check_step is not None
    piece = scene.stage.course.piece_of(
        opened.lesson, opened.steps[opened.check_step], scene.practice.settings
    )
    scene.flow.take_session_over(played(piece))
    assert scene.window.current_screen() == LESSONS

    def state() -> LessonState:
        return scene.stage.course.open("steady-pulse").progress.state

    qtbot.waitUntil(lambda: state() is LessonState.COMPLETED)
    qtbot.waitUntil(lambda: scene.lessons.current_lesson() == "groups-of-two-and-three")
    assert scene.stage.course.open("steady-pulse").progress.at_step == 0
    assert "marked as completed" in scene.said()


def test_a_test_that_is_not_passed_shows_its_figures_and_leaves_the_lesson_open(
    qtbot: QtBot, scene: Scene
) -> None:
    scene.lessons.test_requested.emit("steady-pulse")
    qtbot.waitUntil(lambda: scene.window.current_screen() == PRACTICE, timeout=PATIENCE_MS)
    opened = scene.stage.course.open("steady-pulse")
    step = opened.steps[opened.check_step or 0]
    piece = scene.stage.course.piece_of(opened.lesson, step, scene.practice.settings)
    scene.flow.take_session_over(played(piece, is_complete=False))
    assert "Not yet:" in scene.said()
    qtbot.waitUntil(lambda: scene.stage.course.open("steady-pulse").progress.attempts == 1)
    assert scene.stage.course.open("steady-pulse").progress.state is not LessonState.COMPLETED


def test_a_session_of_a_song_is_none_of_the_lessons_business(scene: Scene) -> None:
    assert not scene.flow.take_session_over(new_record("ode-to-joy", "Ode to Joy", SessionSettings()))
    assert not scene.flow.take_left()
