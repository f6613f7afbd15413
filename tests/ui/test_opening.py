"""What the window opens with; stand-ins for the learners and for both first screens."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.errors import SargamError, StoreError
from sargam_desktop.domain.settings import FirstScreen
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.opening import Firsts, Opening
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.screen import SONGS, TODAY, Screen

if TYPE_CHECKING:
    from sargam_desktop.ui.learners_flow import LearnersFlow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
DAMAGED = StoreError("The database is damaged", "Restore a backup")


class Learners(QObject):
    """Lets in at once, or asks first, or finds the store broken."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_asking = False
        self.trouble: SargamError | None = None

    def begin(
        self, read: Callable[[], Any], take: Callable[[Any], None], failed: Callable[[SargamError], None]
    ) -> None:
        if self.trouble is not None:
            failed(self.trouble)
        elif not self.is_asking:
            take(read())


class Scene:
    """A window that opens."""

    def __init__(self, theme: ThemeController, first_screen: FirstScreen) -> None:
        self.shown: list[object] = []
        self.learners = Learners()
        today = SimpleNamespace(
            is_begun=True,
            read_first=lambda: "day",
            show_first=self.shown.append,
            show_trouble=self.shown.append,
        )
        songs = SimpleNamespace(
            is_begun=True,
            read=lambda: SimpleNamespace(songs=["ode"]),
            show=lambda shelved: self.shown.append(shelved.songs),
            show_trouble=self.shown.append,
        )
        screens = [Screen(name, QWidget, NavigationEntry(name, name, "songs")) for name in (TODAY, SONGS)]
        self.window = MainWindow(theme, screens)
        firsts = cast("Firsts", SimpleNamespace(today=lambda: today, songs=songs))
        self.opening = Opening(self.window, cast("LearnersFlow", self.learners), first_screen, firsts)

    def open(self, qtbot: QtBot) -> None:
        qtbot.addWidget(self.window)
        self.opening.open()
        self.window.show()
        qtbot.waitUntil(lambda: bool(self.window.current_screen()))


@pytest.fixture
def scene(theme: ThemeController) -> Scene:
    return Scene(theme, FirstScreen.TODAY)


def test_the_window_opens_with_today_and_builds_no_songs(qtbot: QtBot, scene: Scene) -> None:
    with qtbot.waitSignal(scene.opening.stands):
        scene.open(qtbot)
    assert scene.window.current_screen() == TODAY
    assert scene.shown == ["day"]
    assert not scene.window.is_built(SONGS)


def test_who_chose_so_sees_the_songs_first_and_no_today_is_built(
    qtbot: QtBot, theme: ThemeController
) -> None:
    scene = Scene(theme, FirstScreen.SONGS)
    scene.open(qtbot)
    assert scene.window.current_screen() == SONGS
    assert scene.shown == [["ode"]]
    assert not scene.window.is_built(TODAY)


def test_nothing_is_read_before_somebody_has_said_who_plays(qtbot: QtBot, scene: Scene) -> None:
    scene.learners.is_asking = True
    scene.open(qtbot)
    assert scene.shown == []
    scene.learners.is_asking = False
    scene.learners.entered.emit()
    assert scene.shown == ["day"]


def test_a_store_that_cannot_be_read_is_told_on_today_and_tried_again(qtbot: QtBot, scene: Scene) -> None:
    scene.learners.trouble = DAMAGED
    scene.open(qtbot)
    assert scene.shown == [DAMAGED]
    scene.learners.trouble = None
    with qtbot.waitSignal(scene.opening.stands):
        scene.opening.begin()
    assert scene.shown == [DAMAGED, "day"]
