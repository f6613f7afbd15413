"""UI layer: what leads through the library: reading it, importing, listening, keeping and removing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, QTimer, Slot

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.tutor.ports import Changed
from sargam_desktop.ui.background import Background
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.import_flow import ImportFlow
from sargam_desktop.ui.main_window import NotifyAction
from sargam_desktop.ui.watch_flow import WatchFlow
from sargam_desktop.ui.window.screen import PRACTICE, SONGS

if TYPE_CHECKING:
    # The window is there sooner when this is loaded when it is needed, and not before.
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.tutor.arrangement import ArrangedSong, Arrangement
    from sargam_desktop.tutor.difficulty import Difficulty
    from sargam_desktop.tutor.song_search import SongSearch
    from sargam_desktop.tutor.song_shelf import RemovedSong, ShelvedSongs, SongEdit, SongShelf
    from sargam_desktop.tutor.song_tutorial import TutorialPlan
    from sargam_desktop.ui.backstage import Backstage, Desk
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.song_listening import SongListening
    from sargam_desktop.ui.song_tools import SongTools
    from sargam_desktop.ui.theme.theme_controller import ThemeController
    from sargam_desktop.ui.views.songs_view import SongsView

#: Whoever runs through the list with the arrow keys has no score read for every row.
_SCORE_AFTER_MS: Final = 120
#: So many songs are searched without anything made ready for it.
_FEW_SONGS: Final = 500


class SongsFlow(QObject):
    """Shows the library and does what the learner wants with its songs.

    Thread: GUI.

    Args:
        window: Where the screens are.
        backstage: The program behind the window.
        background: Where the store is read and written.
        desk: Returns the running threads.
        learner: Returns the learner's settings.

    Attributes:
        watch: The folder whose songs come in by themselves.
        is_begun: False while the window opens with Songs and nothing was shown or told there.
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
        # Of two choices the later one has to stand in the store.
        self._arrangement_keeper = Background(self, is_in_order=True)
        self._desk = desk
        self._learner = learner
        self._imports = ImportFlow(window, backstage, background, self._keys)
        self._imports.settled.connect(self._settle)
        self.watch: Final = WatchFlow(window, backstage, self._keys, self._is_busy)
        self.watch.settled.connect(self._settle)
        self.is_begun, self._has_songs = True, False
        self._tools: SongTools | None = None
        self._is_grading_owed = False
        self._removed: list[RemovedSong] = []
        self._listening: SongListening | None = None
        self._wanted = ""
        self._score_timer = QTimer(self)
        self._score_timer.setSingleShot(True)
        self._score_timer.setInterval(_SCORE_AFTER_MS)
        self._score_timer.timeout.connect(self._read_score)
        window.screen_left.connect(self._leave)
        window.screen_shown.connect(self._go_on_grading)

    def build(self, theme: ThemeController) -> SongsView:
        """Return the Songs screen; starting and opening a song is for the caller to connect."""
        from sargam_desktop.ui.song_paper_flow import SongSource
        from sargam_desktop.ui.song_tools import SongTools
        from sargam_desktop.ui.views.songs_view import SongsView

        view = SongsView(theme)
        learner = self._learner()
        view.show_keyboard_range(learner.lowest_key, learner.highest_key)
        view.song_chosen.connect(self._want_score)
        view.listen_requested.connect(self.listen)
        view.favourite_requested.connect(self._turn_star)
        source = SongSource(self.loader, self._learner)
        self._tools = SongTools(self._window, self._backstage, self._desk, source, theme)
        self._tools.changed.connect(self._settle_hands)
        self._tools.opening.connect(self._fall_silent)
        self._tools.serve(view)
        view.folders_requested.connect(self._move)
        view.edit_requested.connect(self._edit)
        view.arrangement_requested.connect(self._keep_arrangement)
        view.remove_requested.connect(self._remove)
        view.undo_requested.connect(self.undo)
        view.import_requested.connect(self.import_files)
        view.import_cancelled.connect(self._cancel_import)
        view.watch_report_requested.connect(self.watch.show_report)
        view.show_watch(self.watch.state)
        self.watch.state_changed.connect(view.show_watch)
        return view

    def follow_learner(self, learner: Settings) -> None:
        """Compare the songs with the learner's keys, and watch the folder that they chose."""
        if self._window.is_built(SONGS):
            self._view.show_keyboard_range(learner.lowest_key, learner.highest_key)
        self.watch.follow(learner.watched_folder)

    def end(self) -> None:
        """Stop what is heard and what is imported."""
        self._score_timer.stop()
        self._fall_silent()
        self._imports.cancel()
        self._arrangement_keeper.finish()
        self.watch.end()
        if self._tools is not None:
            self._tools.end()

    # ---- the library

    @Slot()
    def reload(self) -> None:
        """Read all songs again, where they are shown."""
        if self.is_begun and self._window.is_built(SONGS):
            self._background.run(self.read, self.show, self.show_trouble)

    def read(self) -> ShelvedSongs:
        """Return all songs and their marks. Thread: any; the store may be opened by this."""
        return self._backstage.song_shelf.read()

    def show(self, shelved: ShelvedSongs) -> None:
        """Show songs as they were read, and make the search ready where there are many."""
        self.is_begun = self._has_songs = True
        self._view.show_songs(*shelved)
        if len(shelved.songs) > _FEW_SONGS:
            catalogue = self._view.catalogue
            self._background.run(partial(_search_of, shelved), catalogue.set_search, self._tell)

    @Slot()
    def work_out_grades(self) -> None:
        """Grade in the background what nobody has graded."""
        self._change(self._grade)

    def _grade(self, shelf: SongShelf) -> Changed:
        """Grade until somebody plays; the rest is owed. Thread: any."""
        changed = shelf.work_out_grades(self._is_practising)
        self._is_grading_owed = self._is_practising()
        return changed

    def _is_practising(self) -> bool:
        return self._window.current_screen() == PRACTICE

    @Slot(str)
    def _go_on_grading(self, screen: str) -> None:
        if screen == SONGS and self._is_grading_owed:
            self._is_grading_owed = False
            self.work_out_grades()

    def _change(self, act: Callable[[SongShelf], Changed]) -> None:
        """Do something with the songs in the background, and show what came of it."""
        self._background.run(lambda: act(self._backstage.song_shelf), self._take_changed, self._tell)

    def _take_changed(self, changed: Changed) -> None:
        if changed.songs:
            self.reload()

    # ---- one song

    @Slot(str)
    def _want_score(self, song_id: str) -> None:
        if self._listening is not None and song_id != self._listening.song_id:
            self._listening.stop()
        self._wanted = song_id
        self._score_timer.start()

    @Slot()
    def _read_score(self) -> None:
        load = self.loader(self._wanted)

        def read() -> tuple[ArrangedSong, Difficulty, TutorialPlan]:
            from sargam_desktop.tutor.difficulty import estimate_difficulty
            from sargam_desktop.tutor.song_tutorial import plan_of

            arranged = load()
            return arranged, estimate_difficulty(arranged.song.score), plan_of(arranged.song.score)

        self._background.run(read, lambda found: self._view.show_score(*found), self._tell)

    def loader(self, song_id: str) -> Callable[[], ArrangedSong]:
        """Return what reads a song as the learner wants to play it. Thread: any, for what is returned."""
        chosen = self._view.arrangement_of(song_id) if self._has_songs else None
        learner = self._learner()
        low, high = learner.lowest_key, learner.highest_key
        keys = None if low is None or high is None else (low, high)

        def load() -> ArrangedSong:
            from sargam_desktop.tutor.arrangement import arrange

            arrangement = self._backstage.song_shelf.arrangement_of(song_id) if chosen is None else chosen
            return arrange(self._backstage.bare_library.load_song(song_id), arrangement, keys)

        return load

    @Slot(str)
    def listen(self, song_id: str) -> None:
        """Play a song; where it is heard already, stop."""
        listening = self._listener()
        if listening.song_id == song_id:
            listening.stop()
        elif not self._desk().has_sound:
            text = self.tr("Nothing can sound: choose a sound output in the settings.")
            self._window.notify(text, tone=Tone.INFO)
        else:
            self._background.run(self.loader(song_id), self._play, self._tell)

    def _play(self, arranged: ArrangedSong) -> None:
        if self._window.current_screen() == SONGS:
            self._listener().play(arranged.song)

    def _listener(self) -> SongListening:
        if self._listening is None:
            from sargam_desktop.ui.song_listening import SongListening

            self._listening = SongListening(self._desk, self._backstage.clock, self)
            self._listening.moved.connect(self._view.show_heard)
            self._listening.heard.connect(self._note_heard)
        return self._listening

    @Slot(str)
    def _note_heard(self, song_id: str) -> None:
        if song_id not in self._view.catalogue.marks.heard:
            self._change(lambda shelf: shelf.note_heard(song_id))

    @Slot(str)
    def _leave(self, screen: str) -> None:
        if screen == SONGS:
            self._fall_silent()

    @Slot(str)
    def _turn_star(self, song_id: str) -> None:
        is_favourite = song_id not in self._view.catalogue.marks.favourites
        self._change(lambda shelf: shelf.star(song_id, is_favourite=is_favourite))

    @Slot(str, object)
    def _keep_arrangement(self, song_id: str, arrangement: Arrangement) -> None:
        """Keep the key and the fit of a song; the screen shows them already."""
        keep = partial(self._backstage.song_shelf.arrange, song_id, arrangement)
        self._arrangement_keeper.run(keep, lambda _done: None, self._tell)

    @Slot(str, object)
    def _edit(self, song_id: str, edit: SongEdit) -> None:
        def change(shelf: SongShelf) -> Changed:
            changed = shelf.edit(song_id, edit)
            if edit.grade is None:
                shelf.work_out_grades()
            return changed

        self._change(change)

    @Slot(object)
    def _move(self, folders: Mapping[str, str]) -> None:
        """Put songs into folders, and offer to put them back."""
        catalogue = self._view.catalogue
        before = {song_id: catalogue.folder_of(song_id) or "" for song_id in folders}
        self._change(lambda shelf: shelf.put_into_folders(folders))
        count = len(folders)
        text = self.tr("1 song moved") if count == 1 else self.tr("{count} songs moved")
        take_back = NotifyAction(self.tr("Undo"), partial(self._put_back, before))
        self._window.notify(text.format(count=count), take_back)

    def _put_back(self, before: Mapping[str, str]) -> None:
        self._window.end_notice()
        self._change(lambda shelf: shelf.put_into_folders(before))

    @Slot()
    def _fall_silent(self) -> None:
        if self._listening is not None:
            self._listening.stop()

    @Slot(object)
    def _settle_hands(self, _changed: Changed) -> None:
        """Show a song whose hands were chosen, graded anew."""
        self._settle()

    # ---- removing

    @Slot(str)
    def _remove(self, song_id: str) -> None:
        if song_id in self._view.catalogue.marks.hidden:
            self._change(lambda shelf: shelf.show_again([song_id]))
        else:
            self._background.run(
                lambda: self._backstage.song_shelf.remove(song_id), self._take_removed, self._tell
            )

    def _take_removed(self, removed: RemovedSong) -> None:
        self._removed.append(removed)
        is_own = removed.original is not None
        text = self.tr("{title} removed") if is_own else self.tr("{title} hidden")
        action = NotifyAction(self.tr("Undo"), self.undo)
        self._window.notify(text.format(title=removed.song.info.title), action, Tone.INFO)
        self.reload()

    @Slot()
    def undo(self) -> None:
        """Bring the song back that was removed last."""
        if not self._removed:
            return
        removed = self._removed.pop()

        def take(shelved: ShelvedSongs) -> None:
            self.show(shelved)
            self._view.choose_song(removed.song.info.song_id)

        def restore() -> ShelvedSongs:
            self._backstage.song_shelf.restore(removed)
            self._backstage.song_shelf.work_out_grades()  # a worked-out grade went with the score
            return self.read()

        self._window.end_notice()
        self._background.run(restore, take, self._tell)

    # ---- files of the learner's own

    @Slot(object)
    def import_files(self, paths: Sequence[str]) -> None:
        """Take files and folders into the library, one import at a time."""
        if self._imports.is_importing or self.watch.is_importing:
            self._window.notify(self.tr("An import is under way. Wait for its end."), tone=Tone.INFO)
        else:
            self._imports.begin(paths)

    def _keys(self) -> tuple[int, int]:
        from sargam_desktop.tutor.importing import PIANO_KEYS

        learner = self._learner()
        if learner.lowest_key is None or learner.highest_key is None:
            return PIANO_KEYS
        return learner.lowest_key, learner.highest_key

    def _is_busy(self) -> bool:
        is_heard = self._listening is not None and bool(self._listening.song_id)
        has_tool_open = self._tools is not None and self._tools.is_open
        return is_heard or has_tool_open or self._imports.is_importing

    @Slot()
    @Slot(object)
    def _settle(self, known_already: Sequence[str] = ()) -> None:
        """Show what has come in, graded; a song that was imported again is hidden no longer."""

        def settle(shelf: SongShelf) -> Changed:
            hidden = shelf.read().marks.hidden if known_already else frozenset()
            shelf.show_again([song_id for song_id in known_already if song_id in hidden])
            self._grade(shelf)
            return Changed(songs=True)

        self._change(settle)

    @Slot()
    def _cancel_import(self) -> None:
        self._imports.cancel()
        self.watch.cancel()

    # ---- inside

    @property
    def _view(self) -> SongsView:
        return cast("SongsView", self._window.view(SONGS))

    def _tell(self, error: SargamError) -> None:
        self._window.notify(str(error), tone=Tone.BAD)

    def show_trouble(self, error: SargamError) -> None:
        """Say in place of the songs why there are none."""
        self.is_begun = True
        self._view.show_trouble(str(error))


def _search_of(shelved: ShelvedSongs) -> SongSearch:
    """Return a search of songs. Thread: any."""
    from sargam_desktop.tutor.song_search import SongSearch

    return SongSearch(shelved.songs)
