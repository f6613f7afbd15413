"""UI layer: what leads through the lessons: the course, one lesson, playing its steps, and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.ui.background import Background
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.language import spoken
from sargam_desktop.ui.window.screen import LESSON, LESSONS, PRACTICE

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from sargam_desktop.domain.lesson_step import PassRule
    from sargam_desktop.domain.session import SessionRecord, SessionSettings
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.tutor.course import CourseModule, OpenLesson, StepPiece
    from sargam_desktop.tutor.step_notation import StepNotation
    from sargam_desktop.ui.backstage import Backstage, Desk
    from sargam_desktop.ui.devices_in_use import DevicesInUse
    from sargam_desktop.ui.engine_bridge import EngineBridge
    from sargam_desktop.ui.lesson.lesson_visit import LessonVisit, TakeShown
    from sargam_desktop.ui.lesson_controller import LessonController, StaffRequest
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.practice_controller import PracticeController
    from sargam_desktop.ui.theme.theme_controller import ThemeController
    from sargam_desktop.ui.views.lessons_view import LessonsView


class LessonsFlow(QObject):
    """Shows the course and leads through its lessons.

    Thread: GUI.

    Args:
        window: Where the screens are.
        backstage: The program behind the window.
        desk: Returns the running threads.
        practice: Builds the practice screen at its first call and returns its controller.
        in_use: The devices whose delay counts.
        learner: Returns the learner's settings.
    """

    def __init__(
        self,
        window: MainWindow,
        backstage: Backstage,
        desk: Callable[[], Desk],
        practice: Callable[[], PracticeController],
        in_use: DevicesInUse,
        learner: Callable[[], Settings],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._backstage = backstage
        self._background = Background(self)
        # Of two moments of a lesson the later one has to stand in the store.
        self._keeper = Background(self, is_in_order=True)
        # A drawing that takes long holds up the next drawing, and nothing else.
        self._drawings = Background(self, is_in_order=True)
        self._desk = desk
        self._practice = practice
        self._in_use = in_use
        self._learner = learner
        self._controller: LessonController | None = None
        self._notation: StepNotation | None = None
        self._staff_request: StaffRequest | None = None
        self._played: StepPiece | None = None
        self._awaited = ""
        window.screen_shown.connect(self._take_shown)

    # ---- building

    def build_lessons(self, theme: ThemeController) -> QWidget:
        """Return the screen of the course."""
        from sargam_desktop.ui.views.lessons_view import LessonsView

        view = LessonsView(theme)
        view.lesson_chosen.connect(self._show_steps)
        view.start_requested.connect(self.open_lesson)
        view.step_requested.connect(self.open_lesson)
        view.test_requested.connect(self._test)
        view.reload_requested.connect(self.reload)
        return view

    def build_lesson(self, theme: ThemeController, bridge: EngineBridge) -> QWidget:
        """Return the screen of one lesson."""
        from sargam_desktop.ui.lesson_controller import LessonController
        from sargam_desktop.ui.views.lesson_view import LessonView

        desk, clock = self._desk(), self._backstage.clock
        view = LessonView(theme, desk.matcher.deliver, clock.now_us)
        controller = LessonController(view, desk, clock, self._learner, self.end_practice)
        controller.changed.connect(self._keep)
        controller.piece_wanted.connect(self._load_piece)
        controller.staff_wanted.connect(self._engrave)
        controller.play_wanted.connect(self._play)
        controller.left.connect(self._leave_lesson)
        controller.lesson_wanted.connect(self.open_lesson)
        controller.next_wanted.connect(self._find_next)
        controller.listening_changed.connect(self._backstage.set_playing)
        bridge.published.connect(controller.take_published)
        bridge.faulted.connect(controller.take_fault)
        self._window.screen_left.connect(self._take_left)
        self._controller = controller
        return view

    def end(self) -> None:
        """Keep how far the learner is, before the program ends."""
        if self._controller is not None:
            self._controller.pause()
        if self._notation is not None:
            self._notation.close()  # first, so that nobody waits for a drawing
        self._drawings.finish()
        self._background.finish()
        self._keeper.finish()

    # ---- the course

    @Slot()
    def reload(self) -> None:
        """Read the course again."""
        self._background.run(self._read_course, self._show_course, self._show_trouble)

    def _read_course(self) -> tuple[list[CourseModule], list[str]]:
        _, troubles = self._backstage.lessons.read_all()
        return self._backstage.course.list_modules(), [str(spoken(trouble)) for trouble in troubles]

    def _show_course(self, found: tuple[list[CourseModule], list[str]]) -> None:
        self._view.show_course(*found)

    def _show_trouble(self, error: SargamError) -> None:
        self._view.show_trouble(str(error))

    @Slot(str)
    def _show_steps(self, lesson_id: str) -> None:
        def tell(error: SargamError) -> None:
            self._view.show_lesson_trouble(lesson_id, str(error))

        self._background.run(
            partial(self._open, lesson_id), lambda found: self._view.show_lesson(*found), tell
        )

    def _open(self, lesson_id: str) -> tuple[OpenLesson, PassRule]:
        course = self._backstage.course
        opened = course.open(lesson_id)
        return opened, course.module_rule(opened.lesson)

    @property
    def _view(self) -> LessonsView:
        return cast("LessonsView", self._window.view(LESSONS))

    # ---- one lesson

    @Slot(str)
    @Slot(str, int)
    def open_lesson(self, lesson_id: str, step: int | None = None) -> None:
        """Go into a lesson, where it was left or at a step."""
        self._enter(lesson_id, partial(self._show_lesson, step))

    @Slot(str)
    def _test(self, lesson_id: str) -> None:
        """Play the step by which a lesson may be skipped."""
        self._enter(lesson_id, self._begin_test)

    def _enter(self, lesson_id: str, go_on: Callable[[tuple[OpenLesson, PassRule]], None]) -> None:
        self._awaited = lesson_id
        self._played = None

        def take(found: tuple[OpenLesson, PassRule]) -> None:
            if self._awaited == lesson_id:
                go_on(found)

        self._keeper.run(partial(self._open, lesson_id), take, self._tell)

    def _show_lesson(self, step: int | None, found: tuple[OpenLesson, PassRule]) -> None:
        controller = self._built()
        self._window.show_screen(LESSON)
        controller.enter(*found, step)

    def _begin_test(self, found: tuple[OpenLesson, PassRule]) -> None:
        opened, rule = found
        if opened.check_step is None:
            text = self.tr("{title} has no test: nothing is played in it.")
            self._window.notify(text.format(title=opened.lesson.title), tone=Tone.INFO)
            return
        self._built().enter_test(opened, rule)

    def _built(self) -> LessonController:
        self._window.view(LESSON)
        if self._controller is None:
            raise RuntimeError("the screen of a lesson builds its controller")
        return self._controller

    @Slot(object)
    def _keep(self, visit: LessonVisit) -> None:
        keep = partial(self._backstage.course.keep, visit.progress)
        self._keeper.run(keep, lambda _changed: None, self._tell)

    @Slot(object)
    def _load_piece(self, visit: LessonVisit) -> None:
        """Find the music of the present step, off the GUI thread."""
        controller, step = self._built(), visit.step
        usual = self._usual()
        course, notation, lesson = self._backstage.course, self._step_notation, visit.opened.lesson

        def work() -> tuple[StepPiece, bool]:
            return course.piece_of(lesson, step, usual), notation.is_in_swaras(lesson)

        self._background.run(
            work,
            lambda found: controller.take_piece(visit, step, found[0], is_in_swaras=found[1]),
            lambda error: controller.take_piece_trouble(visit, step, str(error)),
        )

    @Slot(object)
    def _engrave(self, request: StaffRequest) -> None:
        """Draw the staff of the present step, off the GUI thread."""
        controller, notation = self._built(), self._step_notation
        self._staff_request = request

        def work() -> QImage | None:
            is_wanted = request is self._staff_request  # a learner in a hurry waits for no step gone by
            return _draw(notation, request) if is_wanted else None

        self._drawings.run(
            work,
            lambda image: None if image is None else controller.take_staff(request, image),
            partial(controller.take_staff_trouble, request),
        )

    @property
    def _step_notation(self) -> StepNotation:
        if self._notation is None:
            self._notation = self._backstage.step_notation
        return self._notation

    def _usual(self) -> SessionSettings:
        from sargam_desktop.domain.session import SessionSettings

        learner = self._learner()
        return SessionSettings(
            level=learner.level,
            is_other_hand_played=learner.is_other_hand_played,
            has_metronome=learner.has_metronome,
            subdivision=learner.subdivision,
            offset_us=learner.offset_for(self._in_use.pair(learner)),
        )

    @Slot()
    def _leave_lesson(self) -> None:
        self._awaited = ""
        self._leave_for_course()

    def _leave_for_course(self) -> None:
        """Show the course where the learner is in it now."""
        visit = None if self._controller is None else self._controller.visit
        if visit is not None:
            self._view.go_on_from(visit.opened.lesson.lesson_id, is_completed=visit.is_completed)
        self._window.show_screen(LESSONS)

    @Slot(str)
    def _take_left(self, screen: str) -> None:
        if screen == LESSON and self._controller is not None:
            self._controller.pause()

    @Slot(str)
    def _take_shown(self, screen: str) -> None:
        if screen == LESSONS:
            # What the lesson has just changed is on its way to the store.
            self._keeper.run(lambda: None, lambda _done: self.reload(), self._tell)
            return
        if screen == LESSON and self._controller is not None:
            self._controller.resume()
        if screen != PRACTICE:
            self._played = None  # a session that is paused no longer belongs to the step

    @Slot(str)
    def _find_next(self, lesson_id: str) -> None:
        """Find the lesson to go on with after one was completed."""
        from sargam_desktop.tutor.course import recommended

        def take(modules: list[CourseModule]) -> None:
            self._built().show_next(lesson_id, recommended(modules))

        self._keeper.run(self._backstage.course.list_modules, take, self._tell)

    # ---- playing a step

    @Slot(object)
    def _play(self, piece: StepPiece) -> None:
        """Open the practice screen on what the step asks for."""
        titled = replace(piece.song, info=replace(piece.song.info, title=piece.title))
        controller = self._practice()
        self._window.show_screen(PRACTICE)
        controller.open_step(titled, piece.settings)
        self._played = piece

    def end_practice(self) -> None:
        """End a session that is paused: the lesson is about to sound."""
        if self._window.is_built(PRACTICE):
            self._practice().end_quietly()

    def take_session_over(self, record: SessionRecord) -> bool:
        """Take the result of a session, if it was played for the lesson."""
        piece, lesson = self._played, self._controller
        if piece is None or lesson is None or record.title != piece.title:
            return False
        self._played = None
        shown = lesson.take_session(record, piece, self._practice().settings)
        if shown is None or not lesson.is_test:
            self._window.show_screen(LESSON)
            return True
        self._leave_for_course()
        self._tell_test(shown)
        return True

    def take_left(self) -> bool:
        """Go back to the lesson when the learner leaves the practice screen without a take."""
        lesson = self._controller
        if self._played is None or lesson is None:
            return False
        self._played = None
        self._window.show_screen(LESSONS if lesson.is_test else LESSON)
        return True

    def _tell_test(self, shown: TakeShown) -> None:
        """Say whether the test has marked the lesson as known."""
        from sargam_desktop.ui.lesson.lesson_text import figures_text

        if shown.has_passed:
            self._window.notify(self.tr("Known: the lesson is marked as completed."))
            return
        text = self.tr("Not yet: {figures}. The lesson shows the way.")
        self._window.notify(text.format(figures=figures_text(shown)), tone=Tone.INFO)

    def _tell(self, error: SargamError) -> None:
        self._window.notify(str(error), tone=Tone.BAD)


def _draw(notation: StepNotation, request: StaffRequest) -> QImage:
    """Return the staff of a step as a picture. Thread: one of Qt's pool."""
    from sargam_desktop.ui.notation.staff_image import draw_staff

    lesson = request.visit.opened.lesson
    staff = notation.engrave(lesson, request.step, request.naming, request.wish.layout)
    return draw_staff(staff, request.wish)
