"""UI layer: the running application: what each screen shows, and what its wishes do."""

from __future__ import annotations

import logging
from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.engine.ports import InputDevices
from sargam_desktop.tutor.ports import Changed
from sargam_desktop.ui.background import Background
from sargam_desktop.ui.calibration_flow import CalibrationFlow
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.devices_in_use import DevicesInUse
from sargam_desktop.ui.engine_bridge import EngineBridge
from sargam_desktop.ui.fault_flow import FaultFlow
from sargam_desktop.ui.fault_watch import FaultWatch
from sargam_desktop.ui.language import speak, spoken
from sargam_desktop.ui.language_flow import LanguageFlow
from sargam_desktop.ui.later_flows import LaterFlows
from sargam_desktop.ui.learners_flow import LearnersFlow
from sargam_desktop.ui.lessons_flow import LessonsFlow
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.opening import Firsts, Opening
from sargam_desktop.ui.replay_flow import ReplayFlow
from sargam_desktop.ui.results_flow import ResultsFlow
from sargam_desktop.ui.settings_flow import SettingsFlow
from sargam_desktop.ui.songs_flow import SongsFlow
from sargam_desktop.ui.theme.application_style import apply_theme
from sargam_desktop.ui.theme.focus_ring import install_focus_ring
from sargam_desktop.ui.theme.icons import IconLoader
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.navigation_entries import navigation_entry
from sargam_desktop.ui.window.screen import (
    CALIBRATION,
    CLASSES,
    DOCTOR,
    HISTORY,
    LEARNERS,
    LESSON,
    LESSONS,
    PRACTICE,
    PROGRESS,
    REPLAY,
    RESULTS,
    SETTINGS,
    SONGS,
    TODAY,
    Screen,
)
from sargam_desktop.ui.window.window_place import WindowPlace

if TYPE_CHECKING:
    # Whatever the window itself does not need is loaded when it is needed: the window is there sooner.
    from sargam_desktop.domain.session import SessionRecord
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.domain.song import Song
    from sargam_desktop.tutor.song_tutorial import TutorialStep
    from sargam_desktop.ui.backstage import Backstage, DoctorDesk
    from sargam_desktop.ui.doctor_flow import DoctorFlow
    from sargam_desktop.ui.notation_flow import NotationFlow
    from sargam_desktop.ui.practice_controller import PracticeController
    from sargam_desktop.ui.practice_paper import PracticePaper
    from sargam_desktop.ui.today_flow import WaysOut
    from sargam_desktop.ui.views.songs_view import SongsView

_log = logging.getLogger(__name__)


class Application(LaterFlows):
    """Builds the screens when they are first needed and joins them with the program behind.

    Thread: GUI.

    Signals:
        started: Somebody plays, the first songs are shown and the threads behind the window run.

    Attributes:
        window: The window.
        learners: Says whether the window ends because somebody else plays.
        language: Says whether it ends to speak another language.
    """

    started = Signal()

    def __init__(self, app: QApplication, backstage: Backstage, language: str | None = None) -> None:
        """Build the window, in a language that is known already or in that of the last time."""
        super().__init__(app)
        self._backstage = backstage
        learner = backstage.machine_settings.load()
        speak(app, language or learner.language, backstage)
        self._theme = ThemeController(IconLoader(backstage.resources / "icons"), learner.theme)
        apply_theme(app, self._theme)
        self._focus_ring = install_focus_ring(app, self._theme)
        self._bridge = EngineBridge()
        self._background = Background(self)
        self._desk: DoctorDesk | None = None
        self._controller: PracticeController | None = None
        self._notation: NotationFlow | None = None
        self._paper: PracticePaper | None = None
        self._in_use = DevicesInUse(self)
        self._faults = FaultWatch(self)
        self.window = MainWindow(self._theme, self._screens())
        self._trouble = FaultFlow(self.window, backstage, self._background, self._faults, self._theme)
        self.learners = LearnersFlow(self.window, backstage, self._background, lambda: self._desk)
        self._settings = SettingsFlow(self.window, backstage, self._background, learner, lambda: self._desk)
        self._replay = ReplayFlow(self.window, backstage, self._background, self._open_desk, self._learner)
        self._songs_flow = SongsFlow(self.window, backstage, self._background, self._open_desk, self._learner)
        practice, arranged = self._practice_controller, self._songs_flow.loader
        window, background = self.window, self._background
        self._results = ResultsFlow(window, backstage, background, practice, self._replay, arranged)
        self._results.follow_coach(lambda: self._today)
        self._calibration = CalibrationFlow(window, backstage, background, self._in_use, self._learner)
        self._lessons = LessonsFlow(window, backstage, self._open_desk, practice, self._in_use, self._learner)
        self.language = LanguageFlow(window, self.learners, self._is_playing, self._settings.keep)
        self._place = WindowPlace(backstage.window_file)
        self._place.restore(self.window)
        firsts = Firsts(lambda: self._today, self._songs_flow)
        self._opening = Opening(self.window, self.learners, learner.first_screen, firsts)
        self._connect(app)
        self._opening.open()

    @cached_property
    def _doctor(self) -> DoctorFlow:
        from sargam_desktop.ui.doctor_flow import DoctorFlow

        return DoctorFlow(
            self.window, self._backstage, self._settings, self._open_desk, self._calibration.open
        )

    def _ways_out(self) -> WaysOut:
        from sargam_desktop.ui.today_flow import WaysOut

        load = self._songs_flow.loader
        begin = self._opening.begin
        lesson = self._lessons.open_lesson
        return WaysOut(self._practice_controller, load, lesson, self._is_playing, begin)

    # ---- start and end

    def end(self) -> None:
        """Keep what was played and end all threads."""
        self._place.keep(self.window)
        if self._controller is not None:
            self._controller.leave()
        self._replay.end()
        self._songs_flow.end()
        for beside in (self._notation, self._paper):
            if beside is not None:
                beside.end()
        self._lessons.end()
        self._end_later_flows()
        if "_doctor" in vars(self):
            self._doctor.end()
        self._settings.end()
        self._background.finish()
        if self._desk is not None and not self._desk.stop():
            _log.error("not everything could be written before the end")

    @Slot()
    def _start_the_rest(self) -> None:
        from sargam_desktop.ui.start_trouble import tell_of_settings

        self._open_desk()
        _ = self._doctor  # its key works from now on
        tell_of_settings(self.window, self._backstage.settings_file.trouble)
        self._background.run(self._backstage.prepare, self._take_prepared, self._opening.tell_trouble)
        self.started.emit()

    def _take_prepared(self, interrupted: int) -> None:
        self._reload(Changed(songs=True, lessons=True, sessions=True))
        self._songs_flow.work_out_grades()
        self._songs_flow.follow_learner(self._learner())
        if self._learner().notation.has_staff:
            from sargam_desktop.ui.notation_flow import warm_up_staff

            warm_up_staff(self._backstage, self._background)
        self._trouble.look_back(interrupted)
        self._data.begin()

    # ---- building

    def _screens(self) -> list[Screen]:
        return [
            Screen(TODAY, lambda: self._today.build(self._theme), navigation_entry(TODAY)),
            Screen(LESSONS, lambda: self._lessons.build_lessons(self._theme), navigation_entry(LESSONS)),
            Screen(SONGS, self._build_songs, navigation_entry(SONGS)),
            Screen(PROGRESS, lambda: self._progress.build(self._theme), navigation_entry(PROGRESS)),
            Screen(HISTORY, lambda: self._results.build_history(self._theme), navigation_entry(HISTORY)),
            Screen(SETTINGS, self._build_settings, navigation_entry(SETTINGS)),
            Screen(CLASSES, self._build_classes, navigation_entry(CLASSES), is_offered=False),
            Screen(LEARNERS, lambda: self.learners.build(self._theme)),
            Screen(CALIBRATION, self._build_calibration),
            Screen(DOCTOR, lambda: self._doctor.build(self._theme)),
            Screen(LESSON, lambda: self._lessons.build_lesson(self._theme, self._bridge)),
            Screen(PRACTICE, self._build_practice),
            Screen(RESULTS, lambda: self._results.build_results(self._theme)),
            Screen(REPLAY, lambda: self._replay.build(self._theme)),
        ]

    def _build_songs(self) -> QWidget:
        view = self._songs_flow.build(self._theme)
        view.start_requested.connect(self.start_song)
        view.step_requested.connect(self.start_song)
        view.file_open_requested.connect(self.open_file)
        view.song_chosen.connect(self._results.show_takes)
        view.session_requested.connect(self._results.open_session)
        view.keyboard_requested.connect(self._settings.show)
        view.reload_requested.connect(self._opening.begin)
        view.watch_requested.connect(self._settings.watch_folder)
        view.show_devices(self._settings.devices)
        if self._songs_flow.is_begun:
            QTimer.singleShot(0, self, self._fill_songs)
        return view

    @Slot()
    def _fill_songs(self) -> None:
        self._songs_flow.reload()
        if self._backstage.reception.present is not None:
            self._results.reload()

    def _build_settings(self) -> QWidget:
        view = self._settings.build(self._theme)
        view.measure_requested.connect(self._calibration.open)
        view.doctor_requested.connect(self._doctor.open)
        self._songs_flow.watch.attend(view)
        self._data.attend(view.data, self._theme)
        return view

    def _build_calibration(self) -> QWidget:
        return self._calibration.build(self._theme, self._open_desk(), self._bridge)

    def _build_practice(self) -> QWidget:
        from sargam_desktop.ui.notation_flow import NotationFlow
        from sargam_desktop.ui.out_of_sight import OutOfSight
        from sargam_desktop.ui.passage_finder import PassageFinder
        from sargam_desktop.ui.practice_controller import PracticeController
        from sargam_desktop.ui.practice_paper import PracticePaper
        from sargam_desktop.ui.views.practice_view import PracticeView

        desk, backstage = self._open_desk(), self._backstage
        view = PracticeView(self._theme, desk.matcher.deliver, backstage.clock.now_us)
        finder = PassageFinder(backstage.bare_history, self._background)
        controller = PracticeController(view, desk, backstage.clock, self._learner(), self._in_use, finder)
        controller.session_over.connect(self._show_session_over)
        controller.left.connect(self._leave_practice)
        controller.playing_changed.connect(backstage.set_playing)
        controller.learner_changed.connect(self._settings.keep)
        view.devices_requested.connect(self._doctor.open)
        view.keys_requested.connect(self.window.toggle_keys)
        self._bridge.published.connect(controller.take_published)
        self._bridge.devices_changed.connect(controller.take_devices)
        self._bridge.faulted.connect(controller.take_fault)
        controller.take_devices(self._settings.devices)
        controller.follow_learner(self._learner())
        self._controller = controller
        self._notation = NotationFlow(view, backstage, self._settings)
        self._paper = PracticePaper(self.window, view, controller, backstage, self._learner, self._theme)
        OutOfSight(self.window, controller)
        return view

    def _open_desk(self) -> DoctorDesk:
        if self._desk is None:
            self._desk = self._backstage.open_desk(self._bridge, self._learner())
            self._calibration.attend(self._desk)
        return self._desk

    def _connect(self, app: QApplication) -> None:
        self._bridge.devices_changed.connect(self._settings.take_devices)
        self._bridge.devices_changed.connect(self._show_devices)
        self._bridge.devices_changed.connect(self._in_use.take_devices)
        self._bridge.published.connect(self._in_use.take_published)
        self._calibration.offsets_changed.connect(self._settings.set_offsets)
        self._settings.changed.connect(self._follow_learner)
        self._settings.changed.connect(self.language.follow)
        self.learners.settings_found.connect(self._settings.take)
        self._opening.stands.connect(self._start_the_rest)
        self._opening.troubled.connect(self._offer_rescue)
        self.window.screen_left.connect(self._keep_way_to_session)
        self._bridge.store_changed.connect(self._reload)
        self._bridge.store_failed.connect(self._tell)
        self._bridge.silenced.connect(self._tell)
        self._bridge.link_changed.connect(self.window.show_link)
        self._bridge.faulted.connect(self._trouble.tell_fault)
        self._faults.troubled.connect(self._tell)
        self._faults.quit_requested.connect(self.window.close)
        self.window.files_dropped.connect(self._songs_flow.import_files)
        self.window.screen_shown.connect(self._refresh_history)
        self.window.closed.connect(app.quit)

    # ---- playing

    @Slot(str)
    @Slot(str, object)
    def start_song(self, song_id: str, step: TutorialStep | None = None) -> None:
        """Show a song of the library on the practice screen, in the key and range that were chosen."""
        self._background.run(
            self._songs_flow.loader(song_id),
            lambda arranged: self._practise(arranged.song, step, is_in_library=True),
            self._tell,
        )

    @Slot(str)
    def open_file(self, path: str) -> None:
        """Show a file of the learner's on the practice screen."""
        show = partial(self._practise, is_in_library=False)
        self._background.run(partial(self._backstage.open_song, path), show, self._tell)

    def _practise(self, song: Song, step: TutorialStep | None = None, *, is_in_library: bool) -> None:
        self.window.show_screen(PRACTICE)
        if self._controller is not None:
            self._controller.open_song(song, is_in_library=is_in_library)
            if step is not None:
                self._controller.study(step)

    @Slot(object)
    def _show_session_over(self, record: SessionRecord) -> None:
        """Show a take in the lesson that it was played for, else its results."""
        if not self._lessons.take_session_over(record):
            self._results.show_session_over(record)

    @Slot()
    def _leave_practice(self) -> None:
        if not self._lessons.take_left() and not self._today.take_left():
            self.window.show_screen(SONGS)

    def _is_playing(self) -> bool:
        return self._controller is not None and self._controller.is_in_session

    def _practice_controller(self) -> PracticeController:
        self.window.view(PRACTICE)
        if self._controller is None:
            raise RuntimeError("the practice screen builds its controller")
        return self._controller

    # ---- settings and devices

    def _learner(self) -> Settings:
        return self._settings.settings

    @Slot(object)
    def _follow_learner(self, settings: Settings) -> None:
        """Let everything be as the learner has chosen."""
        self._theme.set_choice(settings.theme)
        self._songs_flow.follow_learner(settings)
        if self._desk is not None:
            self._desk.follow_settings(settings)
        if self._controller is not None:
            self._controller.follow_learner(settings)

    @Slot(str)
    def _keep_way_to_session(self, left: str) -> None:
        """Let Esc lead back to a paused session after the delay was measured."""
        if left == CALIBRATION and self._controller is not None and self._controller.is_in_session:
            self.window.keep_way_back(PRACTICE)

    @Slot(object)
    def _show_devices(self, devices: InputDevices) -> None:
        if self.window.is_built(SONGS):
            cast("SongsView", self.window.view(SONGS)).show_devices(devices)
        self._today.show_devices(devices)

    @Slot(str)
    def _refresh_history(self, name: str) -> None:
        """Read again what the screen shows when it appears."""
        if name in (HISTORY, PROGRESS):
            self._reload(Changed(sessions=True))

    # ---- the store has changed

    @Slot(object)
    def _reload(self, changed: Changed) -> None:
        if changed.songs:
            self._songs_flow.reload()
            self._today.forget_songs()
        if changed.lessons and self.window.current_screen() == LESSONS:
            self._lessons.reload()
        if changed.sessions:
            self._results.reload()
            if self.window.is_built(PROGRESS):
                self._progress.reload()
            self._today.reload()

    # ---- trouble

    @Slot(object)
    def _tell(self, error: SargamError) -> None:
        self.window.notify(str(spoken(error)), tone=Tone.BAD)

    @Slot()
    def _offer_rescue(self) -> None:
        self._data.offer_rescue()
