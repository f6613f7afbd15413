"""UI layer: the Songs screen: search, choose, listen, keep, start.

Knows no store: it is shown songs and takes, and says what the learner wants.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.domain.song import SongInfo
from sargam_desktop.engine.ports import InputDevices
from sargam_desktop.tutor.arrangement import AS_WRITTEN, ArrangedSong, Arrangement
from sargam_desktop.tutor.song_catalogue import SongCatalogue, SongChoice
from sargam_desktop.tutor.song_shelf import SongMarks
from sargam_desktop.tutor.song_tutorial import StepKind, TutorialPlan, TutorialStep
from sargam_desktop.ui.models.song_table import SongColumn
from sargam_desktop.ui.models.song_wording import KeySpan, count_text
from sargam_desktop.ui.models.watch_wording import WatchState
from sargam_desktop.ui.songs.song_detail import DetailedSong
from sargam_desktop.ui.songs.song_keys import SongKeys
from sargam_desktop.ui.songs.songs_screen import SongsScreen
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.dropped_files import kinds_of_files
from sargam_desktop.ui.window.key_map import KeyHint

if TYPE_CHECKING:
    from sargam_desktop.tutor.difficulty import Difficulty
    from sargam_desktop.tutor.song_tally import SongTallies
    from sargam_desktop.ui.songs.import_card import ImportCard


class SongsView(SongsScreen):
    """The library.

    Thread: GUI.

    Signals:
        song_chosen: Id of the song that became current; answer with `show_takes` and `show_score`.
        start_requested: Id of the song that the learner wants to play.
        step_requested: Id of a song, and the `TutorialStep` of it that the learner wants to do.
        listen_requested: Id of the song that the learner wants to hear; the one that is heard, to stop.
        favourite_requested: Id of a song whose star is to be turned.
        edit_requested: Id of a song, and the `SongEdit` that the learner wrote.
        folders_requested: Names of folders by the ids of songs that are to be put into them.
        hands_requested: The `SongInfo` of an imported song whose hands are to be corrected.
        sargam_requested: The `SongInfo` of a song that is to be shown in swaras.
        export_requested: The `SongInfo` of a song that is to be written to a file, and whether it is the
            learner's own.
        paper_requested: The `SongInfo` of a song that is to be printed, or saved as PDF.
        remove_requested: Id of a song to be taken out, or of a hidden one to be shown again.
        arrangement_requested: Id of a song, and the `Arrangement` in which it is to be played.
        undo_requested: The learner wants the last removed song back.
        session_requested: Id of the take whose results the learner wants to see.
        file_open_requested: Path of a file of the learner's, to be practised without importing.
        import_requested: Paths of files and folders to be imported.
        import_cancelled: The learner wants the import to stop.
        watch_requested: Path of a folder whose new files are to be imported, empty for none.
        watch_report_requested: The learner wants to see what came out of that folder.
        keyboard_requested: The chip that tells the keyboard's state was pressed.
        reload_requested: After trouble, the learner wants the songs to be read again.
    """

    song_chosen = Signal(str)
    start_requested = Signal(str)
    step_requested = Signal(str, object)
    listen_requested = Signal(str)
    favourite_requested = Signal(str)
    edit_requested = Signal(str, object)
    folders_requested = Signal(object)
    hands_requested = Signal(object)
    sargam_requested = Signal(object)
    export_requested = Signal(object, bool)
    paper_requested = Signal(object)
    remove_requested = Signal(str)
    arrangement_requested = Signal(str, object)
    undo_requested = Signal()
    session_requested = Signal(str)
    file_open_requested = Signal(str)
    import_requested = Signal(object)
    import_cancelled = Signal()
    watch_requested = Signal(str)
    watch_report_requested = Signal()
    keyboard_requested = Signal()
    reload_requested = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin with the loading state, until `show_songs` or `show_trouble`."""
        super().__init__(theme, parent)
        self._span: KeySpan | None = None
        self._heard_id = ""
        self._has_sessions = False
        self._arrangements: dict[str, Arrangement] = {}
        self._connect()

    @property
    def catalogue(self) -> SongCatalogue:
        """All songs that the view was shown."""
        return self._songs.catalogue

    def show_songs(self, songs: Sequence[SongInfo], marks: SongMarks | None = None) -> None:
        """Show the library; the current song stays current if it is still there."""
        current, row = self._table.current_id(), max(self._table.currentIndex().row(), 0)
        self._songs.set_songs(songs, marks)
        there = {song.song_id for song in songs}  # what is gone has chosen nothing when it comes back
        self._arrangements = {k: chosen for k, chosen in self._arrangements.items() if k in there}
        self._filters.show_styles(self.catalogue.styles())
        self._filters.show_folders(self.catalogue.folders(), has_own=bool(self.catalogue.marks.imported))
        self._filters.show_hidden_count(len(songs) - self.catalogue.count_shown())
        self._show_what_matches(current, row)

    def show_tallies(self, tallies: SongTallies) -> None:
        """Show best takes, what is known, and when songs were played, of all past sessions."""
        current = self._table.current_id() if self._has_sessions else ""
        self._has_sessions = True  # the first time nobody has chosen a song yet, and the order may change
        self._songs.set_tallies(tallies)
        self._select(current)
        self._show_current(self._table.current_id())

    def show_takes(self, song_id: str, takes: Sequence[SessionRecord]) -> None:
        """Show all takes of a song, newest first; ignored unless it is still the current one."""
        if song_id == self._table.current_id():
            self._detail.show_takes(takes)
            if (steps := self._songs.take_takes(song_id, takes)) is not None:
                self._detail.show_steps(steps)

    def show_score(self, arranged: ArrangedSong, difficulty: Difficulty, plan: TutorialPlan) -> None:
        """Show the notes of a song, why it is hard and how far each step of it is, if it is still current."""
        song = arranged.song.info
        self._songs.take_plan(song.song_id, plan)
        if song.song_id == self._table.current_id():
            self._detail.show_score(arranged, difficulty, plan.sections)
            self._detail.show_steps(self._songs.steps_of(song))

    def arrangement_of(self, song_id: str) -> Arrangement:
        """Return how the learner wants to play a song."""
        kept = dict(self.catalogue.marks.arrangements).get(song_id, AS_WRITTEN)
        return self._arrangements.get(song_id, kept)

    def show_heard(self, song_id: str, beat: float | None) -> None:
        """Show which place of which song is heard; None when nothing sounds any more."""
        self._heard_id = song_id if beat is not None else ""
        self._detail.show_heard(beat if song_id == self._table.current_id() else None)

    def ask_for_takes(self) -> None:
        """Ask again for the takes of the current song: there may be a new one."""
        if song_id := self._table.current_id():
            self.song_chosen.emit(song_id)

    def choose_song(self, song_id: str) -> None:
        """Make a song current, whatever the list was narrowed to."""
        if self._songs.row_of(song_id) is None:
            self._choice.clear()
        self._select(song_id)
        self._show_current(self._table.current_id())

    def show_trouble(self, message: str) -> None:
        """Say in place of the list why there are no songs, and what to do."""
        self._list.show_trouble(message)
        self._detail.hide()

    def show_devices(self, devices: InputDevices) -> None:
        """Tell which keyboard is connected."""
        self._keyboard.show_devices(devices)

    @Slot(object)
    def show_watch(self, state: WatchState) -> None:
        """Tell which folder is watched."""
        self._hint.watch.show_state(state)

    def show_keyboard_range(self, lowest: int | None, highest: int | None) -> None:
        """Compare the songs with the learner's keyboard; None where its range is not known."""
        current = self._table.current_id()
        self._span = None if lowest is None or highest is None else KeySpan(lowest, highest)
        self._songs.set_span(self._span)
        self._filters.show_range(is_known=self._span is not None)
        self._table.hide_columns(frozenset() if self._span else frozenset({SongColumn.FITS}))
        self._select(current)
        self._show_count()
        self._show_current(self._table.current_id())

    def key_map(self) -> Sequence[KeyHint]:
        """Return the keys of this screen; see `KeyMapped`."""
        return SongKeys().hints()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc end what is heard, before it leads back."""
        if event.key() == Qt.Key.Key_Escape and self._heard_id:
            self.listen_requested.emit(self._heard_id)
        else:
            super().keyPressEvent(event)

    @Slot()
    def choose_file(self) -> None:
        """Let the learner choose a file of their own to practise."""
        title = self.tr("Open a MIDI or MusicXML file")
        path, _ = QFileDialog.getOpenFileName(self, title, "", kinds_of_files())
        if path:
            self.file_open_requested.emit(path)

    @Slot()
    def choose_imports(self) -> None:
        """Let the learner choose files to import."""
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Import songs"), "", kinds_of_files())
        if paths:
            self.import_requested.emit(paths)

    @Slot()
    def edit_current(self) -> None:
        """Let the learner describe the current song in other words, where it is their own."""
        info = self._own_song()
        if info is not None:
            from sargam_desktop.ui.songs.edit_dialog import EditDialog, EditedSong

            keep = partial(self.edit_requested.emit, info.song_id)
            folder = self.catalogue.folder_of(info.song_id) or ""
            EditDialog(self.theme, EditedSong(info, folder, self.catalogue.folders()), keep, self).open()

    @Slot()
    def _move_shown(self) -> None:
        """Let the learner put their own songs among those that are shown into a folder."""
        from sargam_desktop.ui.songs.folder_dialog import FolderDialog

        song_ids = self._songs.own_ids()

        def keep(folder: str) -> None:
            self.folders_requested.emit(dict.fromkeys(song_ids, folder))

        FolderDialog(self.theme, len(song_ids), self.catalogue.folders(), keep, self).open()

    @Slot()
    def _correct_hands(self) -> None:
        if (info := self._own_song()) is not None:
            self.hands_requested.emit(info)

    @Slot()
    def _show_sargam(self) -> None:
        if (info := self._current_song()) is not None:
            self.sargam_requested.emit(info)

    @Slot()
    def _export(self) -> None:
        if (info := self._current_song()) is not None:
            self.export_requested.emit(info, self._own_song() is not None)

    @Slot()
    def _print(self) -> None:
        if (info := self._current_song()) is not None:
            self.paper_requested.emit(info)

    def _current_song(self) -> SongInfo | None:
        place = self.catalogue.place_of(self._table.current_id())
        return None if place is None else self.catalogue.songs[place]

    def _own_song(self) -> SongInfo | None:
        """Return the current song, where it is the learner's own."""
        info = self._current_song()
        return info if info is not None and info.song_id in self.catalogue.marks.imported else None

    def _connect(self) -> None:
        self._choice.changed.connect(self._narrow)
        self._filters.move_requested.connect(self._move_shown)
        self._choice.left_downwards.connect(self._table.setFocus)
        self._choice.return_pressed.connect(self._start)
        self._table.row_chosen.connect(self._show_current)
        self._table.row_opened.connect(self.start_requested)
        self._detail.start_pressed.connect(self._start)
        self._detail.listen_pressed.connect(self._listen)
        self._detail.favourite_pressed.connect(self._turn_star)
        self._detail.hands_pressed.connect(self._correct_hands)
        self._detail.sargam_pressed.connect(self._show_sargam)
        self._detail.export_pressed.connect(self._export)
        self._detail.edit_pressed.connect(self.edit_current)
        self._detail.remove_pressed.connect(self._remove)
        self._detail.step_pressed.connect(self._do_step)
        self._detail.arrangement_changed.connect(self._arrange)
        self._detail.session_requested.connect(self.session_requested)
        self._open.clicked.connect(self.choose_file)
        self._import.clicked.connect(self.choose_imports)
        self._hint.watch.folder_chosen.connect(self.watch_requested)
        self._hint.watch.report_pressed.connect(self.watch_report_requested)
        self._keyboard.pressed.connect(self.keyboard_requested)
        self._list.reload_pressed.connect(self.reload_requested)
        self._list.import_pressed.connect(self.choose_imports)
        self._list.clear_search_pressed.connect(self._choice.clear)
        self.card_made.connect(self._connect_card)
        self._bind_keys()

    @Slot(object)
    def _connect_card(self, card: ImportCard) -> None:
        card.cancel_pressed.connect(self.import_cancelled)
        card.show_pressed.connect(self.choose_song)

    def _bind_keys(self) -> None:
        QShortcut(QKeySequence("Ctrl+F"), self, self._choice.focus_search)
        QShortcut(QKeySequence("Ctrl+O"), self, self.choose_file)
        QShortcut(QKeySequence("Ctrl+I"), self, self.choose_imports)
        QShortcut(QKeySequence("Ctrl+H"), self, self._correct_hands)
        QShortcut(QKeySequence("Ctrl+G"), self, self._show_sargam)
        QShortcut(QKeySequence("Ctrl+S"), self, self._export)
        QShortcut(QKeySequence.StandardKey.Print, self, self._print)
        QShortcut(QKeySequence("Ctrl+E"), self, self.edit_current)
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(self.undo_requested)
        on_row = (
            (Qt.Key.Key_F, self._turn_star),
            (Qt.Key.Key_Space, self._listen),
            (Qt.Key.Key_Delete, self._remove),
        )
        for key, act in on_row:
            shortcut = QShortcut(QKeySequence(key), self._table, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    @Slot()
    def _start(self) -> None:
        self._with_current(self.start_requested.emit)

    @Slot()
    def _listen(self) -> None:
        self._with_current(self.listen_requested.emit)

    @Slot()
    def _turn_star(self) -> None:
        self._with_current(self.favourite_requested.emit)

    @Slot()
    def _remove(self) -> None:
        self._with_current(self.remove_requested.emit)

    def _with_current(self, tell: Callable[[str], None]) -> None:
        if song_id := self._table.current_id():
            tell(song_id)

    @Slot(object)
    def _do_step(self, step: TutorialStep) -> None:
        if step.kind is StepKind.LISTEN:
            self._listen()
        else:
            self.step_requested.emit(self._table.current_id(), step)

    @Slot(object)
    def _arrange(self, arrangement: Arrangement) -> None:
        song_id = self._table.current_id()
        self._arrangements[song_id] = arrangement
        self._show_current(song_id)
        self.arrangement_requested.emit(song_id, arrangement)

    @Slot(object)
    def _narrow(self, choice: SongChoice) -> None:
        is_new_query = choice.query != self._songs.choice.query
        current = "" if is_new_query and choice.query else self._table.current_id()
        self._songs.choose(choice)
        self._show_what_matches(current)

    @Slot(str)
    def _show_current(self, song_id: str) -> None:
        place = self.catalogue.place_of(song_id)
        self._detail.setVisible(place is not None)
        if place is not None:
            marks = self.catalogue.marks
            song = DetailedSong(
                self.catalogue.songs[place],
                self.catalogue.grades[place],
                self._songs.standing_of(song_id),
                is_favourite=song_id in marks.favourites,
                is_own=song_id in marks.imported,
                is_hidden=song_id in marks.hidden,
                folder=self.catalogue.folder_of(song_id) or "",
                arrangement=self.arrangement_of(song_id),
                steps=self._songs.steps_of(self.catalogue.songs[place]),
            )
            self._detail.show_song(song, self._span)
            self.song_chosen.emit(song_id)

    def _show_what_matches(self, current: str, row: int = 0) -> None:
        query = self._songs.choice.query
        self._list.show_matches(self._songs.rowCount(), len(self.catalogue.songs), query)
        self._show_count()
        self._select(current, row)
        self._show_current(self._table.current_id())

    def _select(self, song_id: str, row: int = 0) -> None:
        """Make a song current; where it is not shown, the one in a row. Nothing is told."""
        if not self._songs.rowCount():
            return
        found = self._songs.row_of(song_id)
        self._table.blockSignals(True)
        self._table.select_row(min(row, self._songs.rowCount() - 1) if found is None else found)
        self._table.blockSignals(False)

    def _show_count(self) -> None:
        catalogue = self.catalogue
        shown = (self._songs.rowCount(), catalogue.count_shown()) if catalogue.songs else None
        self._filters.show_own_count(len(self._songs.own_ids()))
        self.set_subtitle(count_text(shown, catalogue.count_fitting(), self._span) if shown else "")
