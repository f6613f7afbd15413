"""UI layer: what leads to the replay of a take, and a take's way into a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.window.screen import REPLAY
from sargam_desktop.ui.work_watch import WorkCancelledError, WorkWatch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sargam_desktop.domain.session import SessionRecord
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.tutor.replay import Replay
    from sargam_desktop.ui.background import Background
    from sargam_desktop.ui.backstage import Backstage, Desk
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.replay.replay_picture import ReplayPicture
    from sargam_desktop.ui.replay_controller import ReplayController
    from sargam_desktop.ui.theme.theme_controller import ThemeController
    from sargam_desktop.ui.views.replay_view import ReplayView

_LOOK_EVERY_MS: Final = 100


class ReplayFlow(QObject):
    """Opens takes to be watched, and exports them.

    Thread: GUI.

    Args:
        window: Where the screens are.
        backstage: The program behind the window.
        background: Where takes are judged again.
        desk: Returns the running threads, with the sound.
        learner: Returns the learner's settings.
    """

    def __init__(
        self,
        window: MainWindow,
        backstage: Backstage,
        background: Background,
        desk: Callable[[], Desk],
        learner: Callable[[], Settings],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._backstage = backstage
        self._background = background
        self._desk = desk
        self._learner = learner
        self._way_back = ""
        self._watch: WorkWatch | None = None
        self._parts: tuple[ReplayView, ReplayController] | None = None
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_EVERY_MS)
        self._looks.timeout.connect(self._show_progress)
        window.screen_left.connect(self._leave)

    def build(self, theme: ThemeController) -> QWidget:
        """Return the replay screen."""
        from sargam_desktop.ui.replay_controller import ReplayController
        from sargam_desktop.ui.views.replay_view import ReplayView

        view = ReplayView(theme)
        controller = ReplayController(view, self._backstage.clock, self._desk().sound)
        controller.left.connect(self._go_back)
        controller.cancelled.connect(self._go_back)
        controller.export_requested.connect(self._export_replay)
        self._parts = view, controller
        return view

    def open(self, record: SessionRecord, bar_index: int | None = None) -> None:
        """Show a take, from a bar on or from its beginning."""
        view, controller = self._built()
        self._cancel()
        controller.forget()
        self._way_back = self._window.current_screen()
        view.show_preparing(record)
        self._window.show_screen(REPLAY)
        watch = self._watch = WorkWatch()
        self._looks.start()
        self._background.run(
            partial(self._load, self._desk(), record.session_id, watch),
            partial(self._take_picture, watch, bar_index),
            partial(self._take_refusal, watch),
        )

    def end(self) -> None:
        """Stop what is under way, before the program ends."""
        self._cancel()
        if self._parts is not None:
            self._parts[1].pause()

    def export(self, record: SessionRecord) -> None:
        """Ask where a take is to be written, then judge it again and write it."""
        from sargam_desktop.ui.replay.export_dialog import ask_where

        def write(path: str, has_expected: bool) -> None:
            session_id = record.session_id
            work = partial(self._load_and_write, self._desk(), session_id, path, has_expected=has_expected)
            self._run_export(work, path)

        ask_where(self._window, record, write)

    # ---- in the background

    def _load(self, desk: Desk, session_id: str, watch: WorkWatch) -> ReplayPicture:
        from sargam_desktop.ui.replay.replay_picture import load_picture

        desk.flush()  # a take that has just ended may still be on its way to the store
        backstage = self._backstage
        return load_picture(
            backstage.bare_history, backstage.bare_library, self._learner(), session_id, watch
        )

    def _load_and_write(self, desk: Desk, session_id: str, path: str, *, has_expected: bool) -> None:
        from sargam_desktop.tutor.replay_layout import load_replay

        desk.flush()
        self._write(load_replay(self._backstage.bare_history, session_id), path, has_expected=has_expected)

    def _write(self, replay: Replay, path: str, *, has_expected: bool) -> None:
        from sargam_desktop.tutor.take_export import midi_take

        self._backstage.write_take(path, midi_take(replay, has_expected=has_expected))

    # ---- its answers

    def _take_picture(self, watch: WorkWatch, bar_index: int | None, picture: ReplayPicture) -> None:
        if watch is self._watch and not watch.is_cancelled:
            self._end_work()
            self._built()[1].show_take(picture, bar_index)

    def _take_refusal(self, watch: WorkWatch, error: SargamError) -> None:
        if watch is not self._watch:
            return
        self._end_work()
        if not isinstance(error, WorkCancelledError):
            self._go_back()
            self._tell(error)

    @Slot()
    def _show_progress(self) -> None:
        if self._watch is not None:
            self._built()[0].show_progress(self._watch.share)

    @Slot(object)
    def _export_replay(self, replay: Replay) -> None:
        """Write the take that is watched: it is judged already."""
        from sargam_desktop.ui.replay.export_dialog import ask_where

        def write(path: str, has_expected: bool) -> None:
            self._run_export(partial(self._write, replay, path, has_expected=has_expected), path)

        ask_where(self._window, replay.record, write)

    # ---- inside

    def _built(self) -> tuple[ReplayView, ReplayController]:
        self._window.view(REPLAY)
        if self._parts is None:
            raise RuntimeError("the replay screen builds its controller")
        return self._parts

    @Slot()
    def _go_back(self) -> None:
        self._cancel()
        if self._window.current_screen() == REPLAY and self._way_back:
            self._window.show_screen(self._way_back)

    @Slot(str)
    def _leave(self, screen: str) -> None:
        """Let go of the take when another screen comes."""
        if screen == REPLAY and self._parts is not None:
            self._cancel()
            self._parts[1].forget()

    def _cancel(self) -> None:
        if self._watch is not None:
            self._watch.is_cancelled = True
        self._end_work()

    def _end_work(self) -> None:
        self._watch = None
        self._looks.stop()
        if self._parts is not None:
            self._parts[0].work.finish()

    def _run_export(self, work: Callable[[], None], path: str) -> None:
        name = Path(path).name
        self._window.notify(self.tr("Writing {name} …").format(name=name), tone=Tone.INFO)
        written = self.tr("Exported to {name}").format(name=name)
        self._background.run(work, lambda _done: self._window.notify(written), self._tell)

    def _tell(self, error: SargamError) -> None:
        self._window.notify(str(error), tone=Tone.BAD)
