"""UI layer: the watched folder in the window: what it is, what came out of it, that it has gone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Signal, Slot

from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.folder_watch import FolderWatch, LookResult
from sargam_desktop.ui.main_window import NotifyAction
from sargam_desktop.ui.models.watch_wording import WatchState, gone_text
from sargam_desktop.ui.window.screen import HISTORY, LESSONS, SETTINGS, SONGS, TODAY

if TYPE_CHECKING:
    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.domain.import_report import ImportOutcome
    from sargam_desktop.tutor.importing import ImportProgress
    from sargam_desktop.ui.backstage import Backstage
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.views.settings_view import SettingsView
    from sargam_desktop.ui.views.songs_view import SongsView

#: On these screens nothing is played that an import could disturb, and a message covers nothing.
_QUIET_SCREENS: Final = frozenset({TODAY, SONGS, LESSONS, HISTORY, SETTINGS})
#: From so many files on, the Songs screen shows how far it is, as for an import that was asked for.
_MANY_FILES: Final = 10


class WatchFlow(QObject):
    """Imports what appears in the learner's folder, and tells of it once.

    Thread: GUI.

    Signals:
        settled: Songs may have come in: read the library again.
        state_changed: The `WatchState` that is to be shown.
    """

    settled = Signal()
    state_changed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        backstage: Backstage,
        keys: Callable[[], tuple[int, int]],
        is_busy: Callable[[], bool],
    ) -> None:
        """Begin with no folder.

        Args:
            window: Where it is told.
            backstage: The program behind the window.
            keys: Returns the learner's lowest and highest key.
            is_busy: Whether songs are heard, or imported otherwise.
        """
        super().__init__(window)
        self._window = window
        self._is_busy = is_busy
        self._outcomes: list[ImportOutcome] = []
        self._told: list[ImportOutcome] = []
        self._has_card = False
        self._trouble = ""
        self._state = WatchState()
        self._watch = FolderWatch(backstage.watch_folder, keys, self._may_look, self)
        self._watch.stepped.connect(self._take_step)
        self._watch.looked.connect(self._take_look)
        self._watch.failed.connect(self._fail)
        self._watch.left_behind.connect(self.settled)
        window.screen_shown.connect(self._keep_quiet)

    @property
    def is_importing(self) -> bool:
        """Whether songs come in just now."""
        return self._watch.is_importing

    @property
    def state(self) -> WatchState:
        """What is watched."""
        return self._state

    def attend(self, settings: SettingsView) -> None:
        """Show on the Settings screen how it is, now and from now on."""
        settings.show_watch(self._state)
        settings.watch_report_requested.connect(self.show_report)
        self.state_changed.connect(settings.show_watch)

    def follow(self, folder: str | None) -> None:
        """Watch a folder, or none; the same one is gone on with."""
        if folder != self._watch.folder:
            self._tell_what_is_in()
            self._watch.follow(folder)
            self._show(WatchState(folder, has_report=bool(self._told)))

    def cancel(self) -> None:
        """Leave out what has been found and is not yet in, where the card shows it."""
        if self._has_card:
            self._watch.pass_over()

    def end(self) -> None:
        """Watch no more."""
        self._watch.end()

    @Slot()
    def show_report(self) -> None:
        """Show on the Songs screen what came out of the folder last."""
        self._window.end_notice()
        self._window.show_screen(SONGS)
        self._songs.import_card.show_report(self._told)
        self._songs.import_card.setFocus()

    def _may_look(self) -> bool:
        return self._window.current_screen() in _QUIET_SCREENS and not self._is_busy()

    @Slot(str)
    def _keep_quiet(self, screen: str) -> None:
        if screen not in _QUIET_SCREENS:
            self._watch.interrupt()

    @Slot(object)
    def _take_step(self, step: ImportProgress) -> None:
        if step.outcome is None and step.total > _MANY_FILES:
            self._has_card = True
            self._songs.import_card.begin()
        elif step.outcome is not None:
            self._outcomes.append(step.outcome)
        if self._has_card:
            self._songs.import_card.take_progress(step)

    @Slot(object)
    def _take_look(self, result: LookResult) -> None:
        self._trouble = ""
        if self._window.current_screen() not in _QUIET_SCREENS:
            return  # the next look is answered when nobody plays
        self._tell_whether_there(is_there=result.is_there)
        if not result.is_broken_off:
            self._tell_what_is_in(was_cancelled=result.is_passed_over)

    def _tell_what_is_in(self, *, was_cancelled: bool = True) -> None:
        """Tell what came out of the folder, if anything was begun."""
        if not self._outcomes and not self._has_card:
            return
        self._told, self._outcomes = self._outcomes, []
        has_card, self._has_card = self._has_card, False
        if has_card:
            self._songs.import_card.show_report(self._told, was_cancelled=was_cancelled)
        if not has_card or self._window.current_screen() != SONGS:
            # The window is there sooner when this is loaded when there is news.
            from sargam_desktop.ui.models.watch_news import news_text, news_tone

            text, tone = news_text(self._state.folder or "", self._told), news_tone(self._told)
            self._window.notify(text, NotifyAction(self.tr("Report"), self.show_report), tone)
        self._show(self._state._replace(has_report=True))
        self.settled.emit()

    def _tell_whether_there(self, *, is_there: bool) -> None:
        if is_there == self._state.is_there:
            return
        self._show(self._state._replace(is_there=is_there))
        if not is_there:
            self._window.notify(gone_text(self._state.folder or ""), tone=Tone.INFO)

    @Slot(object)
    def _fail(self, error: SargamError) -> None:
        """Tell of trouble with the store once, however often it comes."""
        self._tell_what_is_in()
        if str(error) != self._trouble:
            self._trouble = str(error)
            self._window.notify(str(error), tone=Tone.BAD)

    def _show(self, state: WatchState) -> None:
        self._state = state
        self.state_changed.emit(state)

    @property
    def _songs(self) -> SongsView:
        return cast("SongsView", self._window.view(SONGS))
