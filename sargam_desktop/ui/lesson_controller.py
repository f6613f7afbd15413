"""UI layer: what the wishes on the screen of a lesson do to the visit, and what is shown of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.lesson_step import LessonStep, PassRule, StepKind
from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.score import Bar, Score
from sargam_desktop.domain.session import SessionRecord, SessionSettings
from sargam_desktop.domain.settings import Settings
from sargam_desktop.engine.matcher_thread import Published
from sargam_desktop.engine.ports import Clock
from sargam_desktop.tutor.course import CourseLesson, OpenLesson, StepPiece
from sargam_desktop.tutor.naming import naming_of
from sargam_desktop.ui.backstage import Desk
from sargam_desktop.ui.keyboard.key_layout import choose_range, octaves_around
from sargam_desktop.ui.lesson.lesson_text import end_text, take_text, timer_text
from sargam_desktop.ui.lesson.lesson_visit import LessonVisit, TakeShown
from sargam_desktop.ui.lesson.step_offer import Act, Offer, is_heard, offer_for
from sargam_desktop.ui.lesson_player import LessonPlayer
from sargam_desktop.ui.lessons.lesson_wording import is_ticked, number_text
from sargam_desktop.ui.notation.staff_image import StaffWish
from sargam_desktop.ui.practice_setup import PracticeSetup, setup_for
from sargam_desktop.ui.views.lesson_view import LessonView

_TICK_MS: Final = 1_000
_MIDDLE_C: Final = 60


class StaffRequest(NamedTuple):
    """A drawing that the screen asks for.

    Attributes:
        visit: The lesson.
        step: The step whose music it is.
        naming: How the notes are named, where names stand under them.
        wish: How it is drawn.
    """

    visit: LessonVisit
    step: LessonStep
    naming: NoteNaming
    wish: StaffWish


class LessonController(QObject):
    """Stands between the screen of a lesson and the course.

    Thread: GUI.

    Signals:
        changed: The `LessonVisit` after something is to be kept.
        piece_wanted: The `LessonVisit` whose present step has music; answer with `take_piece`.
        staff_wanted: A `StaffRequest`; answer with `take_staff` or `take_staff_trouble`.
        play_wanted: The `StepPiece` that the learner wants to play.
        lesson_wanted: Id of the lesson to go on with.
        next_wanted: Id of the lesson that is completed; answer with `show_next`.
        left: The learner leaves the lesson.
        listening_changed: Whether music plays now.
    """

    changed = Signal(object)
    piece_wanted = Signal(object)
    staff_wanted = Signal(object)
    play_wanted = Signal(object)
    lesson_wanted = Signal(str)
    next_wanted = Signal(str)
    left = Signal()
    listening_changed = Signal(bool)

    def __init__(
        self,
        view: LessonView,
        desk: Desk,
        clock: Clock,
        learner: Callable[[], Settings],
        make_room: Callable[[], None] = lambda: None,
    ) -> None:
        """Wire the screen; show a lesson with `enter`. Before anything sounds, `make_room` is called."""
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._clock = clock
        self._learner = learner
        self._make_room = make_room
        self._visit: LessonVisit | None = None
        self._piece: StepPiece | None = None
        self._next_lesson = ""
        self._plays_at_once = False
        self._free_since_us = 0
        self._player = LessonPlayer(desk, clock, self)
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._show_time)
        self._connect()

    @property
    def is_test(self) -> bool:
        """Whether the learner plays to skip the lesson."""
        return self._visit is not None and self._visit.is_test

    @property
    def visit(self) -> LessonVisit | None:
        """The learner in the lesson, None before the first one."""
        return self._visit

    # ---- from the flow

    def enter(self, opened: OpenLesson, rule: PassRule, step: int | None = None) -> None:
        """Show a lesson, where it was left or at a step."""
        self._visit = LessonVisit(opened, rule, self._clock.now_us())
        self._go_to(self._visit.at if step is None else step)

    def enter_test(self, opened: OpenLesson, rule: PassRule) -> None:
        """Ask for the music of the check step, and for playing it."""
        self._visit = LessonVisit(opened, rule, self._clock.now_us(), is_test=True)
        self._plays_at_once = True
        self.piece_wanted.emit(self._visit)

    def take_piece(
        self, visit: LessonVisit, step: LessonStep, piece: StepPiece, *, is_in_swaras: bool = False
    ) -> None:
        """Show the music of a step, on a staff or in swaras, unless the learner has gone on."""
        if visit is not self._visit or step is not visit.step:
            return
        self._piece = piece
        if self._plays_at_once:
            self._plays_at_once = False
            self.play_wanted.emit(piece)
            return
        self._show_music(step, piece, is_in_swaras=is_in_swaras)
        self._show_offer()

    def take_piece_trouble(self, visit: LessonVisit, step: LessonStep, message: str) -> None:
        """Say why the music of a step is not there; the learner can go on all the same."""
        if visit is self._visit and step is visit.step:
            self._plays_at_once = False
            self._view.card.say(message)
            self._view.card.show_offer(Offer(Act.NEXT), visit)

    def take_staff(self, request: StaffRequest, image: QImage) -> None:
        """Show a drawing that was asked for, unless the learner has gone on."""
        if request.visit is self._visit and request.step is self._visit.step:
            self._view.card.staff.take_image(request.wish, image)

    def take_staff_trouble(self, request: StaffRequest, error: SargamError) -> None:
        """Say why there is no staff, and show the notes without one."""
        visit, piece, card = self._visit, self._piece, self._view.card
        if request.visit is not visit or request.step is not visit.step or piece is None:
            return
        if card.staff.is_awaiting(request.wish):
            card.show_without_staff(piece, self._naming_in(request.step, piece), str(error))

    def take_session(
        self, record: SessionRecord, piece: StepPiece, at_end: SessionSettings
    ) -> TakeShown | None:
        """Take a session that was played for the present step, and tell of it."""
        visit = self._visit
        shown = None if visit is None else visit.take(record, piece, at_end)
        if visit is None or shown is None:
            return None
        self.changed.emit(visit)
        if not visit.is_test:
            self._view.show_visit(visit)
            self._view.card.show_result(take_text(shown), is_good=shown.has_passed)
            self._show_offer()
        return shown

    def show_next(self, lesson_id: str, following: CourseLesson | None) -> None:
        """Offer the lesson to go on with."""
        visit = self._visit
        if visit is None or visit.opened.lesson.lesson_id != lesson_id or not self._view.is_at_end:
            return
        if following is None:
            self._view.end.show_next("", self.tr("That was the last lesson of the course."))
            return
        self._next_lesson = following.lesson.lesson_id
        sentence = self.tr("Next: {number} {title}. {goal}").format(
            number=number_text(following), title=following.lesson.title, goal=following.lesson.goal
        )
        self._view.end.show_next(self.tr("Next lesson"), sentence)

    def pause(self) -> None:
        """The screen goes: nothing sounds on, and the time up to now is kept."""
        self._player.stop()
        self._ticks.stop()
        if self._visit is not None and not self._visit.is_test:
            self._visit.leave(self._clock.now_us())
            self.changed.emit(self._visit)

    def resume(self) -> None:
        """The screen comes back."""
        if self._visit is not None:
            self._visit.come_back(self._clock.now_us())
            if self._visit.step.kind is StepKind.FREE:
                self._ticks.start()

    @Slot(object)
    def take_published(self, published: Published) -> None:
        """Show what sounds and what is played, while the screen is there."""
        if self._view.isVisible() or self._player.is_playing:
            self._player.take_published(published)

    @Slot()
    def take_fault(self) -> None:
        """The engine lost the music."""
        self._player.take_fault()

    # ---- wishes of the screen

    @Slot(int)
    def _go_to(self, step: int) -> None:
        visit = self._visit
        if visit is None:
            return
        self._player.stop()
        self._piece = None
        visit.go_to(step, self._clock.now_us())
        self.changed.emit(visit)
        learner = self._learner()
        self._view.show_step(visit, NoteNaming(learner.label_style, learner.sa or 0))
        if visit.step.music is not None:
            self.piece_wanted.emit(visit)
        self._show_free(visit)
        self._show_offer()

    @Slot(object)
    def _act(self, act: Act) -> None:
        if act is Act.NEXT:
            self._go_on()
        elif act is Act.STOP:
            self._player.stop()
        elif self._piece is not None:
            if act is Act.PLAY:
                self.play_wanted.emit(self._piece)
            else:
                self._listen(self._piece)

    @Slot(int)
    def _answer(self, number: int) -> None:
        visit = self._visit
        if visit is None:
            return
        visit.answer(number)
        self._view.card.answers.show_choice(number, visit.step.explanation)
        self._after_change(visit)

    @Slot()
    def _onwards(self) -> None:
        visit = self._visit
        if visit is None:
            return
        if not visit.is_completed and visit.first_open_step is not None:
            self._go_to(visit.first_open_step)
        elif self._next_lesson:
            self.lesson_wanted.emit(self._next_lesson)

    @Slot()
    def _leave(self) -> None:
        self.left.emit()

    # ---- inside

    def _connect(self) -> None:
        self._view.step_requested.connect(self._go_to)
        self._view.act_requested.connect(self._act)
        self._view.answered.connect(self._answer)
        self._view.onwards_requested.connect(self._onwards)
        self._view.back_requested.connect(self._leave)
        self._view.card.staff.wanted.connect(self._want_staff)
        self._player.happened.connect(self._view.card.board.apply)
        self._player.ended.connect(self._take_heard)

    def _go_on(self) -> None:
        """Tick off what was read, and show the next step or the end."""
        visit = self._visit
        if visit is None:
            return
        visit.read()
        if not visit.is_last:
            self._go_to(visit.at + 1)
            return
        self._player.stop()
        self._ticks.stop()
        visit.stay(self._clock.now_us())
        self.changed.emit(visit)
        self._view.show_visit(visit)
        self._show_end(visit)

    def _show_end(self, visit: LessonVisit) -> None:
        self._next_lesson = ""
        share = visit.progress.steps_done / len(visit.opened.steps)
        if visit.is_completed:
            self._view.show_end(self.tr("Lesson completed"), end_text(visit), 1.0)
            self.next_wanted.emit(visit.opened.lesson.lesson_id)
        else:
            self._view.show_end(self.tr("Not all steps are done"), end_text(visit), share)
            self._view.end.show_next(self.tr("Go to the open step"), "")

    def _listen(self, piece: StepPiece) -> None:
        self._make_room()
        self._player.play(piece)
        self._view.card.board.begin(self._player.position)
        self.listening_changed.emit(True)
        self._show_offer()

    @Slot(bool)
    def _take_heard(self, is_complete: bool) -> None:
        visit = self._visit
        self._view.card.board.end()
        self.listening_changed.emit(False)
        if visit is not None and is_complete:
            visit.hear()
            self._after_change(visit)
        self._show_offer()

    def _after_change(self, visit: LessonVisit) -> None:
        self.changed.emit(visit)
        self._view.show_visit(visit)
        self._show_offer()

    def _show_music(self, step: LessonStep, piece: StepPiece, *, is_in_swaras: bool) -> None:
        """Show what is to be heard or played; what a question asks the ear for is not shown."""
        card, has_sound = self._view.card, self._desk.has_sound
        setup = setup_for(piece.song, piece.settings, self._learner())
        if step.kind is not StepKind.QUIZ or not is_heard(step):
            card.show_notes(piece, self._naming_in(step, piece), is_in_swaras=is_in_swaras)
        if is_heard(step) and (step.kind is not StepKind.QUIZ or not has_sound):
            card.show_heard(setup, octaves_around(piece.pitches))
        if is_heard(step) and not has_sound:
            card.say(self.tr("Nothing sounds: there is no sound output (see Settings). The music is shown."))

    def _naming_in(self, step: LessonStep, piece: StepPiece) -> NoteNaming | None:
        """Return how the notes of a step are named; None where they are what is asked for."""
        if step.kind is StepKind.QUIZ:
            return None
        return naming_of(self._learner(), piece.song.score, piece.song.info.sa)

    @Slot(object)
    def _want_staff(self, wish: StaffWish) -> None:
        """Ask for the drawing of the present step."""
        visit, piece = self._visit, self._piece
        if visit is not None and piece is not None:
            naming = self._naming_in(visit.step, piece) or NoteNaming(LabelStyle.NONE)
            self.staff_wanted.emit(StaffRequest(visit, visit.step, naming, wish))

    def _show_offer(self) -> None:
        visit = self._visit
        if visit is not None and not visit.is_test:
            has_tick = is_ticked(visit.step, visit.known, visit.module_rule)
            is_listening = self._player.is_playing
            offer = offer_for(visit.step, visit.known, has_tick=has_tick, is_listening=is_listening)
            self._view.card.show_offer(offer, visit)

    def _show_free(self, visit: LessonVisit) -> None:
        """Show keys and a clock where the learner plays freely."""
        self._ticks.stop()
        if visit.step.kind is not StepKind.FREE:
            return
        learner = self._learner()
        setup = PracticeSetup(
            Score((), (Bar(1, 0.0, 4.0),)), naming=NoteNaming(learner.label_style, learner.sa or 0)
        )
        lowest, highest = learner.lowest_key, learner.highest_key
        own = None if lowest is None or highest is None else (lowest, highest)
        self._view.card.show_free(setup, choose_range((_MIDDLE_C, _MIDDLE_C), own))
        self._free_since_us = self._clock.now_us()
        self._show_time()
        self._ticks.start()

    @Slot()
    def _show_time(self) -> None:
        if self._visit is not None:
            spent_us = self._clock.now_us() - self._free_since_us
            self._view.card.show_time(timer_text(spent_us, self._visit.step.minutes))
