from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import TypeVar, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.profile import ProfileDraft
from sargam_desktop.domain.school import AssignmentKind, Goal, GoalKind
from sargam_desktop.tutor.school import School
from sargam_desktop.tutor.school_giving import draft_of_song
from sargam_desktop.tutor.teachers import Teachers
from sargam_desktop.ui.backstage import Backstage
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.school.give_dialog import GiveDialog
from sargam_desktop.ui.school.members_dialog import MembersDialog
from sargam_desktop.ui.school.small_dialogs import ClassNameDialog, ConfirmDialog
from sargam_desktop.ui.school_flow import SchoolFlow
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.classes_view import ClassesView
from sargam_desktop.ui.window.screen import CLASSES, SONGS, Screen
from tests.adapters.store.examples import make_song

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
LONG_NAME = "रविशंकर विश्वनाथ चिदंबरम कृष्णमूर्ति"
D = TypeVar("D", bound=QDialog)


class Scene:
    """The window of Meera, who teaches, on a store with Asha and a learner of a long name."""

    def __init__(self, theme: ThemeController, folder: Path) -> None:
        self.store = Store(folder, "meera")
        for learner_id, name in (("meera", "Meera"), ("asha", "Asha"), ("ravi", LONG_NAME)):
            self.store.learners.add(learner_id, ProfileDraft(name), None, NOW)
        self.store.learners.save_role("meera", is_teacher=True)
        self.song = make_song()
        self.store.songs.save_songs([self.song])
        self.school = School(self.store.school, Teachers(self.store.learners, "meera"), NOW.astimezone)
        library = SimpleNamespace(
            list_songs=self.store.songs.list_songs, load_song=self.store.songs.load_song
        )
        course = SimpleNamespace(list_modules=list)
        backstage = SimpleNamespace(school=self.school, bare_library=library, course=course)
        entries = [NavigationEntry(SONGS, "Songs", "songs"), NavigationEntry(CLASSES, "Classes", "school")]
        screens = [
            Screen(SONGS, QWidget, entries[0]),
            Screen(CLASSES, lambda: self.flow.build(theme), entries[1]),
        ]
        self.window = MainWindow(theme, screens)
        self.flow = SchoolFlow(self.window, cast("Backstage", backstage))
        self.window.resize(1280, 800)
        self.window.show_screen(SONGS)

    @property
    def view(self) -> ClassesView:
        return cast("ClassesView", self.window.view(CLASSES))

    def said(self) -> str:
        return " ".join(label.text() for label in self.window.findChildren(QLabel))

    def open_class(self, qtbot: QtBot) -> str:
        """Show a class in which both learn, with two bars of a song given."""
        class_id = self.school.create_class("Monday").class_id
        self.school.add_learners(class_id, ["asha", "ravi"])
        goal = Goal(GoalKind.ACCURACY, 90, tempo_percent=80)
        self.school.give(class_id, draft_of_song(self.song, goal, None))
        self.window.show_screen(CLASSES)
        qtbot.waitUntil(lambda: self.view.page.grid.current_member is not None)
        return class_id


@pytest.fixture
def scene(qtbot: QtBot, theme: ThemeController, tmp_path: Path) -> Iterator[Scene]:
    scene = Scene(theme, tmp_path)
    qtbot.addWidget(scene.window)
    yield scene
    scene.flow.end()
    scene.store.close()


def dialog_of(scene: Scene, qtbot: QtBot, kind: type[D]) -> D:
    qtbot.waitUntil(lambda: bool(scene.window.findChildren(kind)))
    return scene.window.findChildren(kind)[-1]


def test_a_class_is_made_filled_and_given_a_song_from_the_keyboard(qtbot: QtBot, scene: Scene) -> None:
    scene.window.show_screen(CLASSES)
    scene.view.create_requested.emit()
    name = dialog_of(scene, qtbot, ClassNameDialog)
    QTest.keyClick(name.name, Qt.Key.Key_Return)
    assert "The name is empty" in scene.said()
    name.name.setText("Monday")
    QTest.keyClick(name.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: scene.view.current_class is not None)
    scene.view.page.learners.click()
    members = dialog_of(scene, qtbot, MembersDialog)
    QTest.keyClicks(members.words, "ash")
    QTest.keyClick(members.people, Qt.Key.Key_Space)
    QTest.keyClick(members.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Nothing was given yet" in scene.said() and "1 learner" in scene.said())
    scene.view.page.give.click()
    give = dialog_of(scene, qtbot, GiveDialog)
    QTest.keyClicks(give.picker.words, "ode")
    QTest.keyClick(give.picker.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: scene.view.page.grid.current_assignment is not None)
    assignment = scene.view.page.grid.current_assignment
    assert assignment is not None
    assert (assignment.draft.kind, assignment.draft.goal) == (
        AssignmentKind.SONG,
        Goal(GoalKind.ACCURACY, 90),
    )
    assert [member.learner_id for member in scene.school.overview(assignment.class_id).members] == ["asha"]


def test_enter_opens_what_a_learner_played_and_esc_leads_back_to_the_class(
    qtbot: QtBot, scene: Scene
) -> None:
    scene.open_class(qtbot)
    grid = scene.view.page.grid
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.current_member is not None
    assert grid.current_member.name == LONG_NAME
    assert f"{LONG_NAME}: Not begun" in scene.said()
    QTest.keyClick(grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: scene.view.shown_learner == "ravi")
    QTest.keyClick(scene.view.learner, Qt.Key.Key_Escape)
    assert scene.view.shown_learner is None
    assert scene.window.current_screen() == CLASSES


def test_what_was_given_stands_in_the_fields_when_it_is_changed(qtbot: QtBot, scene: Scene) -> None:
    class_id = scene.open_class(qtbot)
    [before] = scene.school.overview(class_id).assignments
    scene.view.page.change_requested.emit(before)
    dialog = dialog_of(scene, qtbot, GiveDialog)
    assert (dialog.tempo.value(), dialog.percent.value(), dialog.due.day()) == (80, 90, None)
    dialog.tempo.setValue(100)
    dialog.accept()
    qtbot.waitUntil(lambda: scene.school.overview(class_id).assignments[0].draft.goal.tempo_percent == 100)


def test_bars_that_the_song_does_not_have_are_refused_in_the_dialog(qtbot: QtBot, scene: Scene) -> None:
    class_id = scene.open_class(qtbot)
    scene.view.page.give.click()
    dialog = dialog_of(scene, qtbot, GiveDialog)
    dialog.kind.set_value(AssignmentKind.PASSAGE.value)
    dialog.first.setValue(0)
    dialog.last.setValue(1)
    dialog.accept()
    qtbot.waitUntil(lambda: "This song has no bars 0-1" in scene.said())
    assert len(scene.school.overview(class_id).assignments) == 1


def test_what_is_withdrawn_is_asked_for_once_more(qtbot: QtBot, scene: Scene) -> None:
    class_id = scene.open_class(qtbot)
    [given] = scene.school.overview(class_id).assignments
    scene.view.page.withdrawal_requested.emit(given)
    dialog_of(scene, qtbot, ConfirmDialog).accept()
    qtbot.waitUntil(lambda: scene.school.overview(class_id).assignments == [])
    qtbot.waitUntil(lambda: "Nothing was given yet" in scene.said())


def test_who_no_longer_teaches_is_told_so_and_sees_no_results(qtbot: QtBot, scene: Scene) -> None:
    scene.store.learners.save_role("meera", is_teacher=False)
    scene.window.show_screen(CLASSES)
    qtbot.waitUntil(lambda: "Classes are for teachers" in scene.said())
