"""UI layer: from a song to its hands and back: read, corrected, heard, kept, undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sargam_desktop.ui.background import Background
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.main_window import NotifyAction
from sargam_desktop.ui.window.screen import SONGS

if TYPE_CHECKING:
    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.domain.hand_choice import HandChoice
    from sargam_desktop.domain.score import Score
    from sargam_desktop.domain.song import Song, SongInfo
    from sargam_desktop.tutor.importing import SongHands
    from sargam_desktop.tutor.ports import Changed
    from sargam_desktop.ui.backstage import Backstage, Desk
    from sargam_desktop.ui.hands.hands_dialog import HandsDialog
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.song_listening import SongListening
    from sargam_desktop.ui.theme.theme_controller import ThemeController

#: Whoever drags the line has not every key on the way written down.
_KEPT_AFTER_MS: Final = 600


class HandsFlow(QObject):
    """Opens the hands of one song at a time.

    Thread: GUI.

    Signals:
        changed: What was kept has `Changed` the library.
    """

    changed = Signal(object)

    def __init__(
        self, window: MainWindow, backstage: Backstage, desk: Callable[[], Desk], theme: ThemeController
    ) -> None:
        """Show dialogs above `window`, keep in the store of `backstage`, play through `desk`."""
        super().__init__(window)
        self._window = window
        self._backstage = backstage
        self._desk = desk
        self._theme = theme
        self._dialog: HandsDialog | None = None
        self._listening: SongListening | None = None
        self._song: Song | None = None
        self._before: tuple[HandChoice, ...] = ()
        self._kept: tuple[HandChoice, ...] = ()
        self._wanted: tuple[HandChoice, ...] = ()
        # Of two choices the later one has to stand in the store.
        self._background = Background(self, is_in_order=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEPT_AFTER_MS)
        self._timer.timeout.connect(self._keep)

    @property
    def is_open(self) -> bool:
        """Whether the hands of a song are shown."""
        return self._dialog is not None

    def open(self, info: SongInfo) -> None:
        """Show the hands of an imported song."""
        if self._dialog is None:
            read = partial(self._read, info.song_id)
            self._background.run(read, partial(self._show, info.title), self._tell)

    def end(self) -> None:
        """Close what is open; what was chosen last is kept."""
        if self._dialog is not None:
            self._dialog.close()
        self._background.finish()

    def _read(self, song_id: str) -> SongHands:
        """Read a song from its file. Thread: any."""
        return self._backstage.importing.read_hands(song_id)

    def _show(self, title: str, hands: SongHands) -> None:
        from sargam_desktop.ui.hands.hands_dialog import HandsDialog
        from sargam_desktop.ui.hands.hands_edit import HandsEdit
        from sargam_desktop.ui.song_listening import SongListening

        if self._dialog is not None or self._window.current_screen() != SONGS:
            return
        self._song = replace(hands.song, info=replace(hands.song.info, title=title))
        self._before = self._kept = self._wanted = hands.choices
        edit = HandsEdit(hands.song.score, hands.choices)
        self._dialog = dialog = HandsDialog(self._theme, title, edit, self._window)
        self._listening = SongListening(self._desk, self._backstage.clock, dialog)
        self._listening.moved.connect(self._show_heard)
        dialog.choices_changed.connect(self._want)
        dialog.hear_requested.connect(self._hear)
        dialog.finished.connect(self._close)
        dialog.open()

    # ---- while it is open

    @Slot(object)
    def _want(self, choices: tuple[HandChoice, ...]) -> None:
        self._wanted = choices
        self._timer.start()

    @Slot()
    def _keep(self) -> None:
        if self._song is not None and self._wanted != self._kept:
            self._kept = self._wanted
            self._choose(self._song.info.song_id, self._kept)

    def _choose(self, song_id: str, choices: Sequence[HandChoice]) -> None:
        self._background.run(partial(self._write, song_id, choices), self.changed.emit, self._tell)

    def _write(self, song_id: str, choices: Sequence[HandChoice]) -> Changed:
        """Keep choices. Thread: any."""
        return self._backstage.importing.choose_hands(song_id, choices)

    @Slot(object)
    def _hear(self, excerpt: Score | None) -> None:
        if self._song is None or self._listening is None or self._dialog is None:
            return
        if excerpt is None:
            self._listening.stop()
        elif self._desk().has_sound:
            self._listening.play(replace(self._song, score=excerpt))
        else:
            self._dialog.say(self.tr("Nothing can sound: choose a sound output in the settings."))

    @Slot(str, object)
    def _show_heard(self, _song_id: str, beat: float | None) -> None:
        if self._dialog is not None:
            self._dialog.show_heard(beat)

    @Slot()
    def _close(self) -> None:
        if self._listening is not None:
            self._listening.stop()
        self._dialog = self._listening = None
        self._timer.stop()
        self._keep()
        if self._song is not None and self._wanted != self._before:
            info = self._song.info
            text = self.tr("Hands of {title} changed").format(title=info.title)
            take_back = partial(self._take_back, info.song_id, self._before)
            self._window.notify(text, NotifyAction(self.tr("Undo"), take_back))

    def _take_back(self, song_id: str, before: tuple[HandChoice, ...]) -> None:
        self._window.end_notice()
        self._choose(song_id, before)

    def _tell(self, error: SargamError) -> None:
        if self._dialog is None:
            self._window.notify(str(error), tone=Tone.BAD)
        else:
            self._dialog.say(str(error))
