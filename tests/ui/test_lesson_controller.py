"""The screen of a lesson, its controller and the real matcher thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.errors import NotationError
from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.domain.lesson_progress import LessonState, begin_lesson
from sargam_desktop.domain.lesson_step import PassRule
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.settings import Settings
from sargam_desktop.tutor.course import Course, OpenLesson, StepPiece
from sargam_desktop.ui.engine_bridge import EngineBridge
from sargam_desktop.ui.lesson.lesson_visit import LessonVisit
from sargam_desktop.ui.lesson.step_offer import Act, Offer
from sargam_desktop.ui.lesson_controller import LessonController, StaffRequest
from sargam_desktop.ui.notation.swara_picture import SwaraPicture
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.lesson_view import LessonView
from tests.ui.lesson_scenes import shipped_course, steps_of
from tests.ui.practice_desk import Desk, bridge, desk

__all__ = ["bridge", "desk"]  # fixtures
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TEXT = """\
## Read this: text
keys = ["C4", "E4"]

Two keys, *a third* apart.

## Hear it: listen
song = "hot-cross-buns"
bars = "1"
bpm = 200

Three notes.

## Which is higher?: quiz

Which one?

- [ ] C
- [x] E
- [ ] Neither

E lies further right.

## Play it: wait
song = "hot-cross-buns"
bars = "1-2"
hands = "right"

## As you like: free
minutes = 5

Play.
"""


class Scene:
    """A lesson of five steps on the screen."""

    def __init__(self, theme: ThemeController, desk: Desk, bridge: EngineBridge, qtbot: QtBot) -> None:
        self.course: Course = shipped_course()
        self.view = LessonView(theme, desk.matcher.deliver, desk.clock.now_us)
        qtbot.addWidget(self.view)
        self.controller = LessonController(self.view, desk, desk.clock, Settings)
        bridge.published.connect(self.controller.take_published)
        self.kept: list[LessonVisit] = []
        self.wanted: list[StepPiece] = []
        self.controller.changed.connect(self.kept.append)
        self.controller.piece_wanted.connect(self._answer)
        self.controller.play_wanted.connect(self.wanted.append)
        self.staffs: list[StaffRequest] = []
        self.controller.staff_wanted.connect(self.staffs.append)
        lesson = Lesson("five", 1, "meet-the-keyboard", "Meet", 1, 1, "Five steps", "See all.", 5, TEXT)
        steps = steps_of(lesson)
        self.opened = OpenLesson(lesson, steps, begin_lesson("five", 1, len(steps)))
        self.view.resize(1200, 760)
        with qtbot.waitActive(self.view):
            self.view.show()
            self.view.activateWindow()

    def _answer(self, visit: LessonVisit) -> None:
        piece = self.course.piece_of(visit.opened.lesson, visit.step, SessionSettings())
        self.controller.take_piece(visit, visit.step, piece)

    @property
    def visit(self) -> LessonVisit:
        return self.kept[-1]

    def enter(self, step: int | None = None) -> None:
        self.controller.enter(self.opened, PassRule(), step)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.view, key)

    def said(self) -> str:
        return "\n".join(label.text() for label in self.view.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def scene(qtbot: QtBot, theme: ThemeController, desk: Desk, bridge: EngineBridge) -> Iterator[Scene]:
    scene = Scene(theme, desk, bridge, qtbot)
    yield scene
    scene.controller.pause()


def test_reading_on_ticks_a_step_off_and_each_step_is_kept_where_it_was_left(scene: Scene) -> None:
    scene.enter()
    scene.press(Qt.Key.Key_Return)
    progress = scene.visit.progress
    assert (progress.at_step, progress.steps[0].is_done) == (1, True)
    assert "Step 2 of 5 · Listen" in scene.said()
    scene.press(Qt.Key.Key_Left)
    assert scene.visit.progress.at_step == 0


def test_the_time_in_a_lesson_is_counted_but_not_while_it_is_out_of_sight(qtbot: QtBot, scene: Scene) -> None:
    scene.enter()
    qtbot.wait(120)
    scene.controller.pause()
    spent_us = scene.visit.progress.spent_us
    assert spent_us >= 100_000
    qtbot.wait(300)
    scene.controller.resume()
    scene.controller.pause()
    assert scene.visit.progress.spent_us - spent_us < 200_000


def test_a_program_that_ends_while_another_screen_is_in_sight_adds_no_time_to_the_lesson(
    qtbot: QtBot, scene: Scene
) -> None:
    scene.enter()
    scene.controller.pause()
    spent_us = scene.visit.progress.spent_us
    qtbot.wait(50)
    scene.controller.pause()  # as the end of the program does, whatever is in sight
    assert scene.visit.progress.spent_us == spent_us


def test_listening_plays_to_the_end_ticks_off_and_leaves_nothing_in_the_history(
    qtbot: QtBot, scene: Scene, desk: Desk
) -> None:
    scene.enter(1)
    assert "Nothing sounds: there is no sound output" in scene.said()
    scene.press(Qt.Key.Key_Space)
    assert scene.view.card.primary.text() == "Stop"
    qtbot.waitUntil(lambda: scene.visit.progress.steps[1].is_done, timeout=20_000)
    assert scene.view.card.primary.text() == "Next step"
    assert desk.records() == []


def test_listening_that_is_broken_off_is_not_ticked_off(qtbot: QtBot, scene: Scene, desk: Desk) -> None:
    scene.enter(1)
    scene.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: desk.matcher.position is not None)
    scene.press(Qt.Key.Key_Space)
    assert scene.view.card.primary.text() == "Listen"
    assert not scene.visit.progress.steps[1].is_done


def test_a_question_is_answered_by_numbers_and_a_wrong_answer_may_be_followed_by_another(
    scene: Scene,
) -> None:
    scene.enter(2)
    scene.press(Qt.Key.Key_1)
    assert scene.view.card.answers.verdict() == "Not this one. Try another."
    assert not scene.visit.progress.steps[2].is_done
    scene.press(Qt.Key.Key_1)  # it is out of the choice
    scene.press(Qt.Key.Key_2)
    known = scene.visit.progress.steps[2]
    assert (known.is_done, known.attempts, known.passes) == (True, 2, 1)
    assert scene.view.card.answers.verdict() == "Right."
    assert scene.view.card.primary.text() == "Next step"


def test_a_step_is_played_as_it_says(scene: Scene) -> None:
    scene.enter(3)
    assert "Ticked off with 90 % of the notes." in scene.said()
    scene.press(Qt.Key.Key_Return)
    (piece,) = scene.wanted
    assert piece.title == "Five steps: Play it"
    assert (piece.settings.first_bar, piece.settings.last_bar) == (0, 1)


def test_in_free_playing_letter_keys_sound_and_digits_are_notes_again(
    qtbot: QtBot, scene: Scene, bridge: EngineBridge
) -> None:
    heard: list[int] = []
    bridge.published.connect(
        lambda news: heard.append(news.played.pitch) if isinstance(news.played, NoteOn) else None
    )
    scene.enter(4)
    assert "0:00 of about 5 min" in scene.said()
    scene.press(Qt.Key.Key_Q, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: heard == [60, 61])
    assert scene.visit.progress.at_step == 4


def test_at_the_end_the_open_steps_are_named_and_the_first_of_them_is_offered(scene: Scene) -> None:
    scene.enter(4)
    scene.press(Qt.Key.Key_Return)
    assert "4 of 5 steps are still open." in scene.view.end.text()
    scene.press(Qt.Key.Key_Return)
    assert scene.visit.progress.at_step == 0


def test_a_completed_lesson_offers_the_next_one(qtbot: QtBot, scene: Scene) -> None:
    done = scene.opened.progress.as_known(datetime.now(UTC))
    scene.opened = replace(scene.opened, progress=done)
    scene.enter(4)
    with qtbot.waitSignal(scene.controller.next_wanted):
        scene.press(Qt.Key.Key_Return)
    following = scene.course.list_modules()[0].lessons[1]
    scene.controller.show_next("five", following)
    assert "Next: 1.2 C, D, E." in scene.view.end.text()
    with qtbot.waitSignal(scene.controller.lesson_wanted) as wanted:
        scene.press(Qt.Key.Key_Return)
    assert wanted.args == ["c-d-e"]
    assert done.state is LessonState.COMPLETED


def test_music_that_is_not_there_is_told_and_the_lesson_goes_on(scene: Scene) -> None:
    scene.controller.piece_wanted.disconnect()
    scene.enter(1)
    visit = scene.visit
    scene.controller.take_piece_trouble(visit, visit.step, "There is no song “x”.")
    assert "There is no song" in scene.said()
    assert scene.view.card.offer == Offer(Act.NEXT)
    scene.press(Qt.Key.Key_Return)
    assert scene.visit.progress.at_step == 2


def test_an_answer_that_comes_late_changes_nothing(scene: Scene) -> None:
    scene.controller.piece_wanted.disconnect()
    scene.enter(1)
    visit, step = scene.visit, scene.visit.step
    scene.press(Qt.Key.Key_Right)
    piece = scene.course.piece_of(visit.opened.lesson, step, SessionSettings())
    scene.controller.take_piece(visit, step, piece)
    scene.press(Qt.Key.Key_Space)
    assert "Step 3 of 5" in scene.said()
    assert scene.view.card.primary.isHidden()


def test_the_notes_of_a_step_are_asked_for_on_a_staff_and_said_in_words(qtbot: QtBot, scene: Scene) -> None:
    scene.enter(3)
    qtbot.waitUntil(lambda: len(scene.staffs) == 1)
    scene.controller.take_staff(scene.staffs[0], QImage(300, 120, QImage.Format.Format_ARGB32_Premultiplied))
    staff = scene.view.card.staff
    assert (staff.isVisible(), staff.has_drawing) == (True, True)
    assert staff.accessibleName() == "Staff. Notes: E4, D4, C4"
    assert "Hot Cross Buns, bars 1 to 2" in scene.said()


def test_what_is_heard_is_shown_on_a_staff_above_the_keys(qtbot: QtBot, scene: Scene) -> None:
    scene.enter(1)
    qtbot.waitUntil(lambda: len(scene.staffs) == 1)
    card = scene.view.card
    assert (card.staff.isVisible(), card.board.isVisible()) == (True, True)


def test_where_there_can_be_no_staff_the_notes_are_shown_without_one_and_it_says_why(
    qtbot: QtBot, scene: Scene
) -> None:
    scene.enter(3)
    qtbot.waitUntil(lambda: len(scene.staffs) == 1)
    error = NotationError("This score cannot be engraved")
    scene.controller.take_staff_trouble(scene.staffs[0], error)
    assert "This score cannot be engraved. The notes stand without a staff" in scene.said()
    assert scene.view.card.staff.isHidden()
    scene.press(Qt.Key.Key_Return)
    assert len(scene.wanted) == 1


def test_a_staff_that_comes_when_the_learner_has_gone_on_is_not_shown(qtbot: QtBot, scene: Scene) -> None:
    scene.enter(3)
    qtbot.waitUntil(lambda: len(scene.staffs) == 1)
    scene.press(Qt.Key.Key_Right)
    image = QImage(300, 120, QImage.Format.Format_ARGB32_Premultiplied)
    scene.controller.take_staff(scene.staffs[0], image)
    scene.controller.take_staff_trouble(scene.staffs[0], NotationError("Too late"))
    assert scene.view.card.staff.isHidden()
    assert "Too late" not in scene.said()


def test_swaras_stand_in_place_of_the_staff_where_the_module_says_so(scene: Scene) -> None:
    scene.controller.piece_wanted.disconnect()
    scene.enter(3)
    visit = scene.visit
    piece = scene.course.piece_of(visit.opened.lesson, visit.step, SessionSettings())
    scene.controller.take_piece(visit, visit.step, piece, is_in_swaras=True)
    (swaras,) = scene.view.findChildren(SwaraPicture)
    assert (swaras.isVisible(), scene.view.card.staff.isVisible()) == (True, False)
    assert swaras.accessibleName() == "Notes: G, R, S"
