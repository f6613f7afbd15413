"""UI layer: from the Today screen into practice, lessons and drills, and back to a plan that answers."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from PySide6.QtCore import QObject, Slot

from sargam_desktop.ui.background import Background
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.window.screen import LESSONS, PRACTICE, RESULTS, SETTINGS, SONGS, TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.domain.school import AssignmentDraft
    from sargam_desktop.domain.session import SessionSettings
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.domain.song import SongInfo
    from sargam_desktop.engine.ports import InputDevices
    from sargam_desktop.tutor.arrangement import ArrangedSong
    from sargam_desktop.tutor.coach.day_plan import PlanOfDay
    from sargam_desktop.tutor.coach.plan import PlanItem
    from sargam_desktop.tutor.coach.remark import Remark
    from sargam_desktop.tutor.continuing import LeftOff
    from sargam_desktop.tutor.progress import Standing
    from sargam_desktop.tutor.school import GivenStanding
    from sargam_desktop.ui.backstage import Backstage
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.practice_controller import PracticeController
    from sargam_desktop.ui.theme.theme_controller import ThemeController
    from sargam_desktop.ui.views.today_view import TodayView

_log = logging.getLogger(__name__)

_USUAL_GOAL_MINUTES: Final = 20


class _Day(NamedTuple):
    """What Today shows beside the plan: how the learner stands, and where to go on or to begin."""

    standing: Standing
    left: LeftOff | None
    first_piece: SongInfo | None


class WaysOut(NamedTuple):
    """Where Today leads to.

    Attributes:
        practice: Returns the practice screen's controller.
        load_song: Returns what reads a song as the learner wants to play it.
        open_lesson: Goes into a lesson at a step.
        is_playing: Tells whether a session runs or is paused.
        begin_again: Opens the store as at the start, where it could not be read.
    """

    practice: Callable[[], PracticeController]
    load_song: Callable[[str], Callable[[], ArrangedSong]]
    open_lesson: Callable[[str, int], None]
    is_playing: Callable[[], bool]
    begin_again: Callable[[], None]


class TodayFlow(QObject):
    """Shows the day and does what the learner wants of it.

    Thread: GUI.

    Args:
        window: Where the screen is.
        backstage: The program behind the window.
        learner: Returns the learner's settings.
        ways: Where it leads to.

    Attributes:
        is_begun: False while the window opens with Today and nothing was shown or told there.
    """

    def __init__(
        self, window: MainWindow, backstage: Backstage, learner: Callable[[], Settings], ways: WaysOut
    ) -> None:
        super().__init__(window)
        self._window = window
        self._backstage = backstage
        self._learner = learner
        self._ways = ways
        self._background = Background(self)
        self._coaching = Background(self, is_in_order=True)  # a plan may take a while; nothing waits for it
        self._left: LeftOff | None = None
        self._is_under_way = False
        self._is_ending = False
        self.is_begun = True
        self._devices: InputDevices | None = None
        window.screen_shown.connect(self._take_shown)

    def build(self, theme: ThemeController) -> QWidget:
        """Return the Today screen."""
        from sargam_desktop.ui.views.today_view import TodayView

        view = TodayView(theme)
        view.start_requested.connect(self.start)
        view.minutes_chosen.connect(self._choose_minutes)
        view.continue_requested.connect(self._go_on)
        view.reload_requested.connect(self._ways.begin_again)
        view.song_requested.connect(self._play_first)
        view.songs_requested.connect(partial(self._window.show_screen, SONGS))
        view.lessons_requested.connect(partial(self._window.show_screen, LESSONS))
        view.keyboard_requested.connect(partial(self._window.show_screen, SETTINGS))
        view.given.start_requested.connect(self._start_given)
        if self._devices is not None:
            view.show_devices(self._devices)
        return view

    def end(self) -> None:
        """Take no more sessions in."""
        self._is_ending = True
        self._background.finish()
        self._coaching.finish()

    @Slot(object)
    def show_devices(self, devices: InputDevices) -> None:
        """Tell which keyboard is connected."""
        self._devices = devices
        if self._window.is_built(TODAY):
            self._view.show_devices(devices)

    @Slot()
    def reload(self) -> None:
        """Read the day, then let the plan answer to what was played."""
        if self.is_begun and self._window.current_screen() == TODAY:
            self._background.run(self._reading(), self._show_day, self.show_trouble)
            self._background.run(self._read_given, self._view.given.show_given, self._notify)
            self._plan(self._view.minutes)

    def _read_given(self) -> list[GivenStanding]:
        """Thread: pool."""
        return self._backstage.school.list_given()

    def forget_songs(self) -> None:
        """Let the coach, once it was asked for a plan, read songs anew: some have changed or gone."""
        if not self._window.is_built(TODAY):
            return
        backstage = self._backstage
        self._coaching.run(lambda: _forget(backstage), lambda _: None, self._notify)

    def take_left(self) -> bool:
        """Come back from practice that was begun here; tell whether it was."""
        if self._is_under_way:
            self._is_under_way = False
            self._window.show_screen(TODAY)
            return True
        return False

    def ask_for_remark(self, session_id: str, told: Callable[[Remark | None], None]) -> None:
        """Let the coach take a session in, and say what it finds in its song; not while somebody plays."""
        backstage, is_cancelled = self._backstage, self._is_interrupted

        def find() -> Remark | None:
            return backstage.daily_coach.remark(session_id, is_cancelled)

        self._coaching.run(find, told, _log_trouble)

    # ---- the first screen

    def read_first(self) -> Standing:
        """Return what stands on the first screen at once; nothing is written. Thread: pool."""
        plan = self._backstage.settings_file.load().streak_plan
        return self._backstage.progress.standing(plan, is_kept=False)

    def show_first(self, standing: Standing) -> None:
        """Show what `read_first` returned; `reload` shows the rest in its place."""
        self.is_begun = True
        self._show_standing(standing)

    def show_trouble(self, error: SargamError) -> None:
        """Say why the store cannot be read, or not be written."""
        self.is_begun = True
        self._view.show_trouble(str(error))

    # ---- reading

    def _reading(self) -> Callable[[], _Day]:
        from sargam_desktop.tutor.continuing import find_left_off
        from sargam_desktop.tutor.first_piece import first_piece

        backstage, learner = self._backstage, self._learner()

        def read() -> _Day:
            standing = backstage.progress.standing(learner.streak_plan)
            left = find_left_off(backstage.bare_history, backstage.bare_library.load_song)
            if standing.has_practised:
                return _Day(standing, left, None)
            songs, marks = backstage.song_shelf.read()
            offered = (song for song in songs if song.song_id not in marks.hidden)
            return _Day(standing, left, first_piece(offered, learner.key_range))

        return read

    def _show_day(self, day: _Day) -> None:
        self._left = day.left
        self._show_standing(day.standing)
        self._view.show_left_off(day.left, datetime.now().astimezone())
        self._view.show_first_piece(day.first_piece)

    def _show_standing(self, standing: Standing) -> None:
        profile, now = self._backstage.reception.present, datetime.now().astimezone()
        name = "" if profile is None else profile.name
        goal = _USUAL_GOAL_MINUTES if profile is None else profile.draft.goal_minutes
        self._view.show_standing(standing, now, self._learner(), name, goal)

    def _plan(self, minutes: int) -> None:
        backstage = self._backstage
        is_cancelled = self._is_interrupted

        def answer() -> PlanOfDay:
            return backstage.daily_coach.answer(minutes, is_cancelled)

        self._coaching.run(answer, self._show_plan, self.show_trouble)

    def _is_interrupted(self) -> bool:
        """Tell, from any thread, whether somebody plays, whom the work would disturb."""
        return self._is_ending or self._ways.is_playing()

    def _show_plan(self, shown: PlanOfDay) -> None:
        self._view.show_plan(shown)

    @property
    def _view(self) -> TodayView:
        return cast("TodayView", self._window.view(TODAY))

    # ---- wishes

    @Slot(int)
    def _choose_minutes(self, minutes: int) -> None:
        self._plan(minutes)

    @Slot(object)
    def start(self, item: PlanItem) -> None:
        """Do an item of the plan: everything is set as it says, and the learner begins."""
        from sargam_desktop.tutor.coach.plan import DrillStart, LessonStart

        self._is_under_way = True
        match item.start:
            case LessonStart():
                self._ways.open_lesson(item.start.lesson_id, item.start.step)
            case DrillStart():
                drill = item.start.drill
                self._window.show_screen(PRACTICE)
                self._ways.practice().open_step(drill.song, drill.settings)
            case _:
                self._open_song(item.start.song_id, item.start.settings)

    @Slot(bool)
    def _go_on(self, is_from_start: bool) -> None:
        left = self._left
        if left is not None:
            self._is_under_way = True
            asked = partial(left.settings, is_from_start=is_from_start)
            self._open_song(left.song.info.song_id, asked)

    @Slot(str)
    def _play_first(self, song_id: str) -> None:
        """Show the first piece, which waits for whoever plays it."""
        from sargam_desktop.domain.judgement import Mode

        self._is_under_way = True
        self._open_song(song_id, lambda usual: replace(usual, mode=Mode.WAIT))

    @Slot(object)
    def _start_given(self, draft: AssignmentDraft) -> None:
        """Do what a teacher gave: bars, hands and tempo are set as its goal asks."""
        from sargam_desktop.domain.school import AssignmentKind
        from sargam_desktop.tutor.school_giving import settings_of

        self._is_under_way = True
        if draft.kind is AssignmentKind.LESSON:
            self._ways.open_lesson(draft.item_id, 0)
        else:
            self._open_song(draft.item_id, partial(settings_of, draft))

    def _open_song(self, song_id: str, asked: Callable[[SessionSettings], SessionSettings]) -> None:
        def show(arranged: ArrangedSong) -> None:
            self._window.show_screen(PRACTICE)
            controller = self._ways.practice()
            controller.open_song(arranged.song, is_in_library=True)
            controller.set_up(asked(controller.settings))

        self._background.run(self._ways.load_song(song_id), show, self._notify)

    @Slot(str)
    def _take_shown(self, name: str) -> None:
        if name == TODAY:
            self._is_under_way = False
            self.reload()
        elif name not in (PRACTICE, RESULTS):
            self._is_under_way = False

    def _notify(self, error: SargamError) -> None:
        self._window.notify(str(error), tone=Tone.BAD)


def _log_trouble(error: SargamError) -> None:
    _log.info("the coach has nothing to say: %s", error)


def _forget(backstage: Backstage) -> None:
    """Load the coach, which the window does without at first, on the thread on which it works."""
    backstage.daily_coach.forget_songs()
