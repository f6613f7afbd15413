"""UI layer: what leads to results and away from them: past takes, their results, playing them again."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Slot

from sargam_desktop.domain.errors import SargamError, ServerAwayError
from sargam_desktop.domain.session import SessionType
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.main_window import NotifyAction
from sargam_desktop.ui.window.screen import HISTORY, LESSONS, PRACTICE, RESULTS, SONGS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sargam_desktop.domain.score import Score
    from sargam_desktop.domain.session import SessionRecord
    from sargam_desktop.tutor.arrangement import ArrangedSong
    from sargam_desktop.tutor.coach.plan import PlanItem
    from sargam_desktop.tutor.coach.remark import Remark
    from sargam_desktop.tutor.session_choice import SessionChoice
    from sargam_desktop.tutor.song_tally import SongTallies
    from sargam_desktop.ui.background import Background
    from sargam_desktop.ui.backstage import Backstage
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.practice_controller import PracticeController
    from sargam_desktop.ui.replay_flow import ReplayFlow
    from sargam_desktop.ui.theme.theme_controller import ThemeController
    from sargam_desktop.ui.today_flow import TodayFlow
    from sargam_desktop.ui.views.songs_view import SongsView

_log = logging.getLogger(__name__)

#: More takes of one song than anybody plays.
_ALL_TAKES: Final = 1_000_000


class ResultsFlow(QObject):
    """Shows results and history, and goes on from there.

    Thread: GUI.

    Args:
        window: Where the screens are.
        backstage: The program behind the window.
        background: Where the store is read.
        practice: Builds the practice screen at its first call and returns its controller.
        replay: Where takes are watched and exported.
        arranged: Returns what reads a song by its id, in the key and range that the learner chose.
    """

    def __init__(
        self,
        window: MainWindow,
        backstage: Backstage,
        background: Background,
        practice: Callable[[], PracticeController],
        replay: ReplayFlow,
        arranged: Callable[[str], Callable[[], ArrangedSong]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._backstage = backstage
        self._background = background
        self._practice = practice
        self._replay = replay
        self._arranged = arranged
        self._shown: tuple[SessionRecord, Score] | None = None
        self._wanted_takes = ""
        self._today: Callable[[], TodayFlow] | None = None

    def follow_coach(self, today: Callable[[], TodayFlow]) -> None:
        """Let the coach say something on what was played, and set up what it proposes."""
        self._today = today

    # ---- building

    def build_history(self, theme: ThemeController) -> QWidget:
        """Return the History screen."""
        from sargam_desktop.ui.views.history_view import HistoryView

        view = HistoryView(theme, self._fetch_takes)
        view.replay_requested.connect(self._replay.open)
        view.export_requested.connect(self._replay.export)
        view.session_requested.connect(self.open_session)
        view.songs_requested.connect(partial(self._window.show_screen, SONGS))
        return view

    def build_results(self, theme: ThemeController) -> QWidget:
        """Return the Results screen."""
        from sargam_desktop.ui.views.results_view import ResultsView

        view = ResultsView(theme)
        view.back.connect(self._window.go_back)
        view.play_again.connect(self._play_again)
        view.passage_requested.connect(self._practise_passage)
        view.replay_requested.connect(self._watch_shown)
        view.export_requested.connect(self._export_shown)
        view.remark_followed.connect(self._follow_remark)
        return view

    # ---- showing

    @Slot(object)
    def show_session_over(self, record: SessionRecord) -> None:
        """Show the results of the session that has just ended."""
        song = self._practice().song
        if song is not None:
            self._show_result((record, song.score))

    @Slot(str)
    def open_session(self, session_id: str) -> None:
        """Show the results of a past session."""
        self._background.run(
            partial(self._backstage.bare_history.load, session_id), self._show_result, self._tell
        )

    @Slot(str)
    def show_takes(self, song_id: str) -> None:
        """Show the takes of a song beside it, and how far its steps are by all of them."""
        self._wanted_takes = song_id

        def read() -> list[SessionRecord] | None:
            if song_id != self._wanted_takes:  # the learner has gone on to another song meanwhile
                return None
            # Loads the history, too: the first songs are painted without it.
            return self._backstage.bare_history.list_sessions(_ALL_TAKES, 0, song_id)

        def show(takes: list[SessionRecord] | None) -> None:
            if takes is not None:
                self._songs.show_takes(song_id, takes)

        self._background.run(read, show, self._tell_unread)

    @Slot()
    def reload(self) -> None:
        """Read again what the screens tell of past sessions."""
        self._ask_about_shown()
        if self._window.is_built(SONGS):
            self._background.run(self._tally, self._take_tallies, self._take_unread)
        else:
            self._reload_history()

    def _tally(self) -> SongTallies:
        """Count what was played. Thread: pool; the store may be opened by this."""
        return self._backstage.bare_history.tally_songs()

    def _fetch_takes(
        self,
        choice: SessionChoice,
        limit: int,
        offset: int,
        done: Callable[[Sequence[SessionRecord]], None],
        failed: Callable[[SargamError], None],
    ) -> None:
        find = partial(self._backstage.bare_history.find_sessions, choice, limit, offset)
        self._background.run(find, done, failed)

    @property
    def _songs(self) -> SongsView:
        return cast("SongsView", self._window.view(SONGS))

    def _show_result(self, shown: tuple[SessionRecord, Score]) -> None:
        from sargam_desktop.ui.views.results_view import ResultsView

        self._shown = shown
        cast("ResultsView", self._window.view(RESULTS)).show_result(*shown)
        self._window.show_screen(RESULTS)
        self._ask_about_shown()

    def _ask_about_shown(self) -> None:
        """Ask how the tempo of the take moved, and the coach; just ended, it may not be written yet."""
        if self._shown is None or self._window.current_screen() != RESULTS:
            return
        record, _ = self._shown
        find = partial(self._backstage.bare_history.tempo_course, record.session_id)
        self._background.run(find, partial(self._show_tempo, record.session_id), _log_trouble)
        if self._today is not None and record.song_id is not None:
            self._today().ask_for_remark(record.session_id, partial(self._show_remark, record.session_id))

    def _show_remark(self, session_id: str, remark: Remark | None) -> None:
        from sargam_desktop.ui.views.results_view import ResultsView

        is_there = self._shown is not None and self._shown[0].session_id == session_id
        if is_there and self._window.current_screen() == RESULTS:
            cast("ResultsView", self._window.view(RESULTS)).show_remark(remark)

    @Slot(object)
    def _follow_remark(self, item: PlanItem) -> None:
        if self._today is not None:
            self._today().start(item)

    def _show_tempo(self, session_id: str, course: Sequence[int]) -> None:
        from sargam_desktop.ui.views.results_view import ResultsView

        if self._shown is not None and self._shown[0].session_id == session_id:
            cast("ResultsView", self._window.view(RESULTS)).show_tempo(course)

    def _take_tallies(self, tallies: SongTallies) -> None:
        self._songs.show_tallies(tallies)
        self._songs.ask_for_takes()
        self._reload_history()

    def _reload_history(self) -> None:
        if self._window.current_screen() == HISTORY:
            from sargam_desktop.ui.views.history_view import HistoryView

            cast("HistoryView", self._window.view(HISTORY)).reload()

    # ---- going on

    @Slot()
    def _play_again(self) -> None:
        self._with_song_of_result(lambda controller: controller.restart())

    @Slot(int, int, int)
    def _practise_passage(self, first_bar: int, last_bar: int, percent: int) -> None:
        self._with_song_of_result(
            lambda controller: controller.practise_passage(first_bar, last_bar, percent)
        )

    @Slot(int)
    def _watch_shown(self, bar_index: int) -> None:
        if self._shown is not None:
            self._replay.open(self._shown[0], None if bar_index < 0 else bar_index)

    @Slot()
    def _export_shown(self) -> None:
        if self._shown is not None:
            self._replay.export(self._shown[0])

    def _with_song_of_result(self, go_on: Callable[[PracticeController], None]) -> None:
        """Show the song of the result on the practice screen, then `go_on` there."""
        if self._shown is None:
            return
        record, _ = self._shown
        controller = self._practice()
        if controller.has_played(record):
            self._window.show_screen(PRACTICE)
            go_on(controller)
        elif record.settings.session_type is SessionType.LESSON:
            self._window.notify(
                self.tr("{title} is a step of a lesson.").format(title=record.title),
                NotifyAction(self.tr("Open Lessons"), partial(self._window.show_screen, LESSONS)),
                Tone.INFO,
            )
        elif record.song_id is None:
            self._window.notify(
                self.tr("{title} is not in the library. Open its file again to practise it.").format(
                    title=record.title
                ),
                tone=Tone.INFO,
            )
        else:

            def show(arranged: ArrangedSong) -> None:
                self._window.show_screen(PRACTICE)
                controller.open_song(arranged.song, is_in_library=True)
                go_on(controller)

            self._background.run(self._arranged(record.song_id), show, self._tell)

    def _tell(self, error: SargamError) -> None:
        self._window.notify(str(error), tone=Tone.BAD)

    def _take_unread(self, error: SargamError) -> None:
        """Let the History screen say for itself why it is empty."""
        self._tell_unread(error)
        self._reload_history()

    def _tell_unread(self, error: SargamError) -> None:
        """Tell why nothing of the past can be read; of a silent server the window's foot tells already."""
        if not isinstance(error, ServerAwayError):
            self._tell(error)


def _log_trouble(error: SargamError) -> None:
    _log.info("the tempo of a take is not known: %s", error)
