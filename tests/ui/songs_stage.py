"""The Songs screen in a window, over a real store, for tests of what leads through the library."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.adapters.exporters.score_midi import midi_of_song
from sargam_desktop.adapters.exporters.whole_file import write_whole
from sargam_desktop.adapters.importers.notation_file import read_notation
from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.adapters.importers.song_folders import SongFolders
from sargam_desktop.adapters.notation.process_engraver import ProcessEngraver
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.settings import Settings
from sargam_desktop.tutor.importing import Importing
from sargam_desktop.tutor.library import Library
from sargam_desktop.tutor.score_files import ScoreFiles
from sargam_desktop.tutor.song_export import SongExport
from sargam_desktop.tutor.song_notation import SongNotation
from sargam_desktop.tutor.song_shelf import SongShelf
from sargam_desktop.tutor.watched_folder import WatchedFolder
from sargam_desktop.ui.background import Background
from sargam_desktop.ui.backstage import Backstage, Desk
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.songs_flow import SongsFlow
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.songs_view import SongsView
from sargam_desktop.ui.window.screen import PRACTICE, SONGS, Screen
from tests.ui.replay.replay_scenes import StillClock

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
        self.song_export = SongExport(self.shipped, self.store.imports, midi_of_song, write_whole)
        self.song_notation = SongNotation(
            ScoreFiles(self.shipped, self.store.imports, lambda: None, read_notation), ProcessEngraver()
        )
        self.folders = SongFolders()
        self.clock = StillClock()
        self.sound = HeardSound()
        self.has_sound = True
        self.looked_at: list[str] = []

    def watch_folder(self, folder: str) -> WatchedFolder:
        self.looked_at.append(folder)
        return WatchedFolder(folder, self.folders, self.importing, self.store.imports)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    (tmp_path / "data").mkdir()
    stage = Stage(tmp_path / "data")
    yield stage
    stage.song_notation.close()
    stage.store.close()


@pytest.fixture
def flow(qtbot: QtBot, theme: ThemeController, stage: Stage) -> Iterator[SongsFlow]:
    flows: list[SongsFlow] = []
    entry = NavigationEntry(SONGS, "Songs", "songs", "Ctrl 1")
    screens = [Screen(SONGS, lambda: flows[0].build(theme), entry), Screen(PRACTICE, QWidget)]
    window = MainWindow(theme, screens)
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
    yield flow
    flow.end()
    background.finish()


@pytest.fixture
def window(flow: SongsFlow) -> MainWindow:
    return cast("MainWindow", flow.parent())


def view_of(window: MainWindow) -> SongsView:
    return cast("SongsView", window.view(SONGS))


def ids(window: MainWindow) -> set[str]:
    catalogue = view_of(window).catalogue
    return {song.song_id for song in catalogue.songs} - catalogue.marks.hidden


def said(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def own_file(folder: Path, name: str = "canon-in-d") -> Path:
    """Copy a shipped song without its grade, as most files of a learner's are."""
    copy = folder / "my canon.musicxml"
    text = (RESOURCES / "songs" / f"{name}.musicxml").read_text(encoding="utf-8")
    copy.write_text(re.sub(r".*sargam-grade.*\n", "", text), encoding="utf-8")
    return copy


def grade_of(window: MainWindow, song_id: str) -> int | None:
    catalogue = view_of(window).catalogue
    place = catalogue.place_of(song_id)
    return None if place is None else catalogue.grades[place]


def wait_for(qtbot: QtBot, look: Callable[[], bool]) -> None:
    qtbot.waitUntil(look, timeout=20_000)
