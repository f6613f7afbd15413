from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.adapters.importers.song_folders import SongFolders
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.settings import Settings
from sargam_desktop.tutor.arrangement import Arrangement
from sargam_desktop.tutor.importing import Importing
from sargam_desktop.tutor.library import Library
from sargam_desktop.tutor.song_shelf import SongEdit, SongShelf
from sargam_desktop.ui.background import Background
from sargam_desktop.ui.backstage import Backstage, Desk
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.components.toast import Toast
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.songs_flow import SongsFlow
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.songs_view import SongsView
from sargam_desktop.ui.window.screen import SONGS, Screen
from tests.ui.replay.replay_scenes import StillClock

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|does not support (raise|grabbing)")

RESOURCES = Path(__file__).parents[2] / "resources"
SHIPPED = ["ode-to-joy", "sakura", "happy-farmer"]


class HeardSound:
    """Remembers what is struck."""

    def __init__(self) -> None:
        self.struck: list[int] = []

    def press(self, pitch: int, velocity: int) -> None:
        assert velocity
        self.struck.append(pitch)

    def release(self, pitch: int) -> None:
        assert pitch >= 0

    def silence(self) -> None:
        self.struck.append(-1)


class Stage:
    """What the flow asks of the program behind the window, and of its desk; the store is a real one."""

    def __init__(self, folder: Path) -> None:
        self.store = Store(folder)
        self.shipped = ResourceFolder(RESOURCES)
        self.store.songs.save_songs(self.shipped.read_songs(SHIPPED))
        self.song_shelf = SongShelf(self.store.songs, self.store.marks)
        self.bare_library = Library(self.store.songs, self.store.lessons, self.shipped)
        self.importing = Importing(SongFileReader(), SongFolders(), self.store.imports)
        self.clock = StillClock()
        self.sound = HeardSound()
        self.has_sound = True


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    (tmp_path / "data").mkdir()
    stage = Stage(tmp_path / "data")
    yield stage
    stage.store.close()


@pytest.fixture
def window(qtbot: QtBot, theme: ThemeController, stage: Stage) -> Iterator[MainWindow]:
    flows: list[SongsFlow] = []
    entry = NavigationEntry(SONGS, "Songs", "songs", "Ctrl 1")
    window = MainWindow(theme, [Screen(SONGS, lambda: flows[0].build(theme), entry)])
    qtbot.addWidget(window)
    background = Background(window)
    backstage = cast("Backstage", stage)
    flow = SongsFlow(window, backstage, background, lambda: cast("Desk", stage), Settings)
    flows.append(flow)
    window.files_dropped.connect(flow.import_files)
    window.show_screen(SONGS)
    window.show()
    flow.reload()
    view = cast("SongsView", window.view(SONGS))
    qtbot.waitUntil(lambda: len(view.catalogue.songs) == len(SHIPPED))
    yield window
    flow.end()
    background.finish()


def _view(window: MainWindow) -> SongsView:
    return cast("SongsView", window.view(SONGS))


def _ids(window: MainWindow) -> set[str]:
    catalogue = _view(window).catalogue
    return {song.song_id for song in catalogue.songs} - catalogue.marks.hidden


def _said(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def _own_file(folder: Path, name: str = "canon-in-d") -> Path:
    """Copy a shipped song without its grade, as most files of a learner's are."""
    copy = folder / "my canon.musicxml"
    text = (RESOURCES / "songs" / f"{name}.musicxml").read_text(encoding="utf-8")
    copy.write_text(re.sub(r".*sargam-grade.*\n", "", text), encoding="utf-8")
    return copy


def _grade(window: MainWindow, song_id: str) -> int | None:
    catalogue = _view(window).catalogue
    place = catalogue.place_of(song_id)
    return None if place is None else catalogue.grades[place]


def _wait_for(qtbot: QtBot, look: Callable[[], bool]) -> None:
    qtbot.waitUntil(look, timeout=20_000)


def test_a_dropped_folder_is_imported_and_reported(
    qtbot: QtBot, window: MainWindow, stage: Stage, tmp_path: Path
) -> None:
    songs = tmp_path / "songs"
    songs.mkdir()
    _own_file(songs)
    (songs / "letter.mid").write_bytes(b"Dear")
    (songs / "again.musicxml").write_bytes((RESOURCES / "songs" / "sakura.musicxml").read_bytes())
    window.files_dropped.emit([str(songs)])
    _wait_for(qtbot, lambda: "1 imported, 1 already in the library, 1 could not be read" in _said(window))
    assert "letter.mid is neither MIDI nor MusicXML" in _said(window)
    _wait_for(qtbot, lambda: len(_ids(window)) == len(SHIPPED) + 1)
    assert len(stage.store.marks.load_marks().imported) == 1


def test_a_folder_without_music_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.files_dropped.emit([str(tmp_path / "data")])
    _wait_for(qtbot, lambda: "No MIDI or MusicXML files found" in _said(window))


def test_importing_a_hidden_song_again_shows_it(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    _view(window).remove_requested.emit("sakura")
    _wait_for(qtbot, lambda: "sakura" not in _ids(window))
    window.files_dropped.emit([str(_own_file(tmp_path, "sakura"))])
    _wait_for(qtbot, lambda: "sakura" in _ids(window))


@pytest.mark.parametrize("is_own", [False, True])
def test_a_removed_song_comes_back_whole_with_undo(
    qtbot: QtBot, window: MainWindow, stage: Stage, tmp_path: Path, is_own: bool
) -> None:
    song_id = "sakura"
    if is_own:
        window.files_dropped.emit([str(_own_file(tmp_path))])
        _wait_for(qtbot, lambda: len(_ids(window)) == len(SHIPPED) + 1)
        (song_id,) = stage.store.marks.load_marks().imported
        _wait_for(qtbot, lambda: _grade(window, song_id) is not None)
    before, grade = stage.store.songs.load_song(song_id), _grade(window, song_id)
    _view(window).remove_requested.emit(song_id)
    _wait_for(qtbot, lambda: song_id not in _ids(window))
    toast = window.findChildren(Toast)[0]
    assert toast.message().text == f"{before.info.title} {'removed' if is_own else 'hidden'}"
    QTest.mouseClick(toast.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    _wait_for(qtbot, lambda: song_id in _ids(window))
    assert (stage.store.songs.load_song(song_id), _grade(window, song_id)) == (before, grade)


def test_a_star_and_other_words_reach_the_store(
    qtbot: QtBot, window: MainWindow, stage: Stage, tmp_path: Path
) -> None:
    _view(window).favourite_requested.emit("sakura")
    _wait_for(qtbot, lambda: "sakura" in _view(window).catalogue.marks.favourites)
    window.files_dropped.emit([str(_own_file(tmp_path))])
    _wait_for(qtbot, lambda: len(_ids(window)) == len(SHIPPED) + 1)
    (own,) = stage.store.marks.load_marks().imported
    _view(window).edit_requested.emit(own, SongEdit("Canon for Asha", "", "", (), None))
    _wait_for(qtbot, lambda: "Canon for Asha" in {song.title for song in _view(window).catalogue.songs})
    assert _grade(window, own) is not None


def test_a_song_is_heard_until_it_is_stopped(qtbot: QtBot, window: MainWindow, stage: Stage) -> None:
    _view(window).listen_requested.emit("ode-to-joy")
    _wait_for(qtbot, lambda: bool(stage.sound.struck))
    _view(window).listen_requested.emit("ode-to-joy")
    assert stage.sound.struck[-1] == -1


def test_a_song_that_is_heard_to_its_end_has_passed_its_first_step(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    _view(window).listen_requested.emit("ode-to-joy")
    _wait_for(qtbot, lambda: bool(stage.sound.struck))
    assert stage.store.marks.load_marks().heard == frozenset()
    stage.clock.at_us += 3_600_000_000
    _wait_for(qtbot, lambda: "ode-to-joy" in _view(window).catalogue.marks.heard)
    assert stage.store.marks.load_marks().heard == {"ode-to-joy"}


def test_key_and_fit_that_were_chosen_last_are_kept(qtbot: QtBot, window: MainWindow, stage: Stage) -> None:
    for semitones in (1, 2, 3, -4):
        _view(window).arrangement_requested.emit("sakura", Arrangement(semitones))
    _wait_for(qtbot, lambda: stage.store.marks.load_marks().arrangements == (("sakura", Arrangement(-4)),))


def test_without_a_sound_output_listening_says_what_to_do(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    stage.has_sound = False
    _view(window).listen_requested.emit("ode-to-joy")
    _wait_for(qtbot, lambda: "choose a sound output in the settings" in _said(window))


def test_the_score_of_the_chosen_song_is_explained(qtbot: QtBot, window: MainWindow) -> None:
    _view(window).choose_song("happy-farmer")
    _wait_for(qtbot, lambda: "Chords of up to" in _said(window))


def test_an_import_that_is_cancelled_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    songs = tmp_path / "songs"
    songs.mkdir()
    for name in ("canon-in-d", "greensleeves", "kalinka", "alouette"):
        (songs / f"{name}.musicxml").write_bytes((RESOURCES / "songs" / f"{name}.musicxml").read_bytes())
    window.files_dropped.emit([str(songs)])
    _view(window).import_cancelled.emit()
    _wait_for(qtbot, lambda: "stopped; what is in stays" in _said(window))
    assert len(_ids(window)) < len(SHIPPED) + 4


def test_a_second_import_waits_for_the_first(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = str(_own_file(tmp_path))
    window.files_dropped.emit([path])
    window.files_dropped.emit([path])
    assert "An import is under way" in _said(window)
    _wait_for(qtbot, lambda: "1 imported" in _said(window))
