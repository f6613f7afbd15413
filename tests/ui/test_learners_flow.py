from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.adapters.store.store import NOBODY, Store
from sargam_desktop.adapters.system.desk_note import DeskNote
from sargam_desktop.domain.profile import Profile, ProfileDraft
from sargam_desktop.reception import Reception
from sargam_desktop.tutor.profiles import Profiles
from sargam_desktop.tutor.teachers import Teachers
from sargam_desktop.ui.background import Background
from sargam_desktop.ui.backstage import Backstage, Desk
from sargam_desktop.ui.components.navigation_items import NavigationButton, NavigationEntry
from sargam_desktop.ui.learners.profile_dialog import ProfileDialog
from sargam_desktop.ui.learners.remove_dialog import RemoveDialog
from sargam_desktop.ui.learners_flow import LearnersFlow
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.learners_view import LearnersView
from sargam_desktop.ui.window.screen import CLASSES, LEARNERS, SONGS, Screen
from tests.fakes.sign_in import CountingGuard, Vault, WallClock

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Scene:
    """A window on a store with learners, and a desk whose disk may be full."""

    def __init__(self, theme: ThemeController, folder: Path) -> None:
        self.store = Store(folder, NOBODY)
        self.is_full = False
        self.left: list[bool] = []
        self.reception = Reception(lambda: self.store, folder, lambda: None)
        self.profiles = Profiles(self.store.learners, CountingGuard(), Vault(), DeskNote(folder), WallClock())
        self.reception.profiles = self.profiles
        entry = NavigationEntry(SONGS, "Songs", "songs", "Ctrl 1")
        classes = Screen(CLASSES, QWidget, NavigationEntry(CLASSES, "Classes", "school"), is_offered=False)
        screens = [Screen(SONGS, QWidget, entry), classes, Screen(LEARNERS, lambda: self.flow.build(theme))]
        self.window = MainWindow(theme, screens)
        self.background = Background(self.window)
        settings = SimpleNamespace(load=lambda: "settings")
        backstage = SimpleNamespace(
            reception=self.reception,
            settings_file=settings,
            teachers=Teachers(self.store.learners, self.store.learners.ensure_first()),
        )
        desk = cast("Desk", SimpleNamespace(flush=lambda: not self.is_full))
        self.flow = LearnersFlow(self.window, cast("Backstage", backstage), self.background, lambda: desk)
        self.window.show_screen(SONGS)

    def add(self, name: str, passphrase: str = "") -> Profile:
        return self.profiles.sign_up(ProfileDraft(name), passphrase)

    @property
    def view(self) -> LearnersView:
        return cast("LearnersView", self.window.view(LEARNERS))

    @property
    def dialog(self) -> QDialog | None:
        found = self.window.findChildren(QDialog)
        return found[-1] if found else None

    def offers_classes(self) -> bool:
        ways = self.window.findChildren(NavigationButton)
        return any(way.accessibleName() == "Classes" and not way.isHidden() for way in ways)

    def present_name(self) -> str | None:
        present = self.reception.present
        return None if present is None else present.name

    def said(self) -> str:
        labels = (self.window, *self.window.findChildren(QDialog))
        return " ".join(label.text() for each in labels for label in each.findChildren(QLabel))


def _never(_answer: object) -> None:
    pytest.fail("somebody was let in")


@pytest.fixture
def scene(qtbot: QtBot, theme: ThemeController, tmp_path: Path) -> Iterator[Scene]:
    scene = Scene(theme, tmp_path)
    qtbot.addWidget(scene.window)
    yield scene
    scene.background.finish()
    scene.store.close()


def test_who_is_alone_and_unguarded_plays_without_a_question(qtbot: QtBot, scene: Scene) -> None:
    found: list[object] = []
    with qtbot.waitSignal(scene.flow.settings_found):
        scene.flow.begin(lambda: "songs", found.append, found.append)
    assert found == ["songs"]
    assert scene.window.current_screen() == SONGS


def test_nothing_else_is_shown_until_a_passphrase_is_right(qtbot: QtBot, scene: Scene) -> None:
    scene.add("Asha"), scene.add("Ravi", "secret")
    scene.flow.begin(lambda: "songs", _never, _never)
    qtbot.waitUntil(lambda: scene.view.count == 2)
    scene.window.show_screen(SONGS)
    assert scene.window.current_screen() == LEARNERS
    QTest.keyClick(scene.view.focusWidget(), Qt.Key.Key_Down)
    scene.view.passphrase.setText("guess")
    QTest.keyClick(scene.view.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not right" in scene.said())
    assert scene.present_name() is None
    scene.view.passphrase.setText("secret")
    with qtbot.waitSignal(scene.flow.entered):
        QTest.keyClick(scene.view.passphrase, Qt.Key.Key_Return)
    assert scene.present_name() == "Ravi"
    scene.window.show_screen(SONGS)
    assert scene.window.current_screen() == SONGS


def test_enter_asks_for_a_passphrase_before_one_is_counted_as_wrong(qtbot: QtBot, scene: Scene) -> None:
    ravi = scene.add("Ravi", "secret")
    scene.flow.ask()
    qtbot.waitUntil(lambda: scene.view.count == 1)
    for _ in range(4):
        QTest.keyClick(scene.view, Qt.Key.Key_Return)
    scene.background.finish()
    assert scene.profiles.sign_in(ravi.learner_id, "secret").name == "Ravi"


def test_a_learner_is_added_and_removed_by_keyboard(qtbot: QtBot, scene: Scene) -> None:
    asha = scene.add("Asha")
    scene.reception.let_in(asha)
    scene.flow.open()
    qtbot.waitUntil(lambda: scene.view.count == 1)
    scene.view.add_requested.emit()
    dialog = scene.dialog
    assert isinstance(dialog, ProfileDialog)
    dialog.accept()
    assert "The name is empty" in scene.said()
    dialog.name.setText("मीरा")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: scene.view.count == 2)
    meera = scene.profiles.find("मीरा")
    scene.view.removal_requested.emit(meera.learner_id)
    qtbot.waitUntil(lambda: isinstance(scene.dialog, RemoveDialog))
    removal = cast("RemoveDialog", scene.dialog)
    removal.accept()
    assert "This is another name" in scene.said()
    removal.name.setText("मीरा")
    removal.accept()
    qtbot.waitUntil(lambda: scene.view.count == 1)
    assert scene.profiles.list_profiles() == [asha]


def test_the_first_learner_becomes_a_teacher_in_their_profile_and_finds_classes(
    qtbot: QtBot, scene: Scene
) -> None:
    asha = scene.add("Asha")
    scene.reception.let_in(asha)
    scene.flow.show_present()
    assert not scene.offers_classes()
    scene.flow.open()
    scene.view.edit_requested.emit(asha.learner_id)
    qtbot.waitUntil(lambda: scene.dialog is not None)
    dialog = cast("ProfileDialog", scene.dialog)
    QTest.keyClick(dialog.teaches, Qt.Key.Key_Space)
    dialog.accept()
    qtbot.waitUntil(scene.offers_classes)
    assert scene.profiles.load(asha.learner_id).is_teacher


def test_a_learner_is_not_asked_whether_they_teach(qtbot: QtBot, scene: Scene) -> None:
    ravi = [scene.add("Asha"), scene.add("Ravi")][1]
    scene.reception.let_in(ravi)
    scene.flow.open()
    scene.view.edit_requested.emit(ravi.learner_id)
    qtbot.waitUntil(lambda: scene.dialog is not None)
    dialog = cast("ProfileDialog", scene.dialog)
    assert dialog.teaches.parent() is None
    dialog.accept()
    qtbot.waitUntil(lambda: scene.dialog is None)
    assert not scene.profiles.load(ravi.learner_id).is_teacher


def test_the_window_begins_anew_only_when_all_that_was_played_is_written(
    qtbot: QtBot, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    asha, ravi = scene.add("Asha"), scene.add("Ravi")
    quits: list[bool] = []
    monkeypatch.setattr(QCoreApplication, "quit", lambda: quits.append(True))
    scene.reception.let_in(asha)
    scene.flow.open()
    qtbot.waitUntil(lambda: scene.view.count == 2)
    scene.is_full = True
    scene.view.entry_requested.emit(ravi.learner_id, "", False)
    qtbot.waitUntil(lambda: "not written yet" in scene.said())
    assert (quits, scene.flow.is_switching) == ([], False)
    scene.is_full = False
    scene.view.entry_requested.emit(ravi.learner_id, "", False)
    qtbot.waitUntil(lambda: quits == [True])
    assert scene.flow.next_learner is not None
    assert scene.flow.next_learner.name == "Ravi"
    assert QApplication.instance() is not None
