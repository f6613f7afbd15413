from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sargam_desktop.tutor.course import Course
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.combo_box import ComboBox
from sargam_desktop.ui.lessons.module_path import path_rows
from sargam_desktop.ui.lessons.row_list import RowList
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.lessons_view import LessonsView
from tests.ui.lesson_scenes import shipped_course

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture
def course() -> Course:
    return shipped_course()


@pytest.fixture
def view(qtbot: QtBot, theme: ThemeController, course: Course) -> LessonsView:
    view = LessonsView(theme)
    qtbot.addWidget(view)
    view.lesson_chosen.connect(lambda lesson_id: show_steps(view, course, lesson_id))
    view.resize(1220, 760)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def show_steps(view: LessonsView, course: Course, lesson_id: str) -> None:
    opened = course.open(lesson_id)
    view.show_lesson(opened, course.module_rule(opened.lesson))


def said(view: LessonsView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def button(view: LessonsView, text: str) -> Button:
    return next(each for each in view.findChildren(Button) if each.text() == text and each.isVisible())


def lists(view: LessonsView) -> dict[str, RowList]:
    return {each.accessibleName(): each for each in view.findChildren(RowList)}


def test_a_new_learner_is_shown_where_the_course_begins_and_why(view: LessonsView, course: Course) -> None:
    view.show_course(course.list_modules())
    assert view.current_lesson() == "groups-of-two-and-three"
    assert "Recommended: the course begins here." in said(view)
    assert "0 of" in view.subtitle()
    assert button(view, "Start").isEnabled()
    assert button(view, "Test it").isVisible()


def test_a_module_tells_what_it_is_for_and_the_path_begins_and_ends_with_it(
    view: LessonsView, course: Course
) -> None:
    modules = course.list_modules()
    view.show_course(modules)
    assert modules[0].goal == "Find any key by its place, name it, and reach it with a named finger."
    assert modules[0].goal in said(view)
    rows = path_rows(modules)
    assert [(row.has_before, row.has_after) for row in rows[:2]] == [(False, True), (True, True)]
    assert not rows[-1].has_after


def test_no_lesson_is_locked_and_enter_starts_the_one_that_is_chosen(
    qtbot: QtBot, view: LessonsView, course: Course
) -> None:
    view.show_course(course.list_modules())
    lessons = lists(view)["Lessons"]
    lessons.choose(lessons.count - 1)
    assert view.current_lesson() == "steady-pulse"
    with qtbot.waitSignal(view.start_requested) as started:
        QTest.keyClick(lessons, Qt.Key.Key_Return)
    assert started.args == ["steady-pulse"]


def test_a_begun_lesson_is_gone_on_with_and_tells_how_far_it_is(view: LessonsView, course: Course) -> None:
    begun = course.open("finger-numbers").progress.after_reading(0, NOW).at(1, 240_000_000)
    course.keep(begun)
    view.show_course(course.list_modules())
    assert view.current_lesson() == "finger-numbers"
    assert "In progress, step 2 of" in said(view)
    assert "4 min spent" in said(view)
    assert "Recommended: you have begun it." in said(view)
    assert button(view, "Go on").isEnabled()


def test_a_lesson_that_is_known_counts_and_needs_no_test(view: LessonsView, course: Course) -> None:
    course.keep(course.open("groups-of-two-and-three").progress.as_known(NOW))
    view.show_course(course.list_modules())
    assert view.current_lesson() == "c-d-e"
    view.choose_lesson("groups-of-two-and-three")
    assert "Known by its test" in said(view)
    assert "Know this already?" not in said(view)
    assert button(view, "Again").isEnabled()
    assert not [each for each in view.findChildren(Button) if each.text() == "Test it" and each.isVisible()]


def test_arrow_keys_lead_from_module_to_module(view: LessonsView, course: Course) -> None:
    view.show_course(course.list_modules())
    lessons = lists(view)["Lessons"]
    lessons.setFocus()
    QTest.keyClick(lessons, Qt.Key.Key_Right)
    assert view.current_lesson() == "c-position-right"
    QTest.keyClick(lessons, Qt.Key.Key_Left)
    assert view.current_lesson() == "groups-of-two-and-three"


def test_in_a_narrow_window_the_path_is_a_chooser(view: LessonsView, course: Course) -> None:
    view.show_course(course.list_modules())
    assert not view.findChildren(ComboBox)[0].isVisible()
    view.resize(900, 600)
    assert view.findChildren(ComboBox)[0].isVisible()
    assert not lists(view)["Modules"].isVisible()


def test_rows_say_to_a_screen_reader_what_they_show(view: LessonsView, course: Course) -> None:
    view.show_course(course.list_modules())
    model = lists(view)["Lessons"].model()
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1.1, Groups of two and three, Not started, Recommended: the course begins here."


def test_a_lesson_that_cannot_be_opened_says_why_and_the_others_can(
    view: LessonsView, course: Course
) -> None:
    view.show_course(course.list_modules())
    view.show_lesson_trouble("groups-of-two-and-three", "x.md, line 7: a step begins with ## Title: kind.")
    assert "line 7" in said(view)
    view.choose_lesson("c-d-e")
    assert "line 7" not in said(view)


def test_broken_files_of_ones_own_are_named_beside_the_course(view: LessonsView, course: Course) -> None:
    troubles = [f"own/0{number}.md, line {number}: broken." for number in range(1, 6)]
    view.show_course(course.list_modules(), troubles)
    assert "own/01.md, line 1: broken." in said(view)
    assert "And 2 more." in said(view)


def test_an_empty_course_and_a_broken_store_are_told_with_a_way_on(qtbot: QtBot, view: LessonsView) -> None:
    assert "The lessons are being read." in said(view)
    view.show_course([])
    with qtbot.waitSignal(view.reload_requested):
        button(view, "Read again").click()
    view.show_trouble("The disk is full.")
    assert "The disk is full." in said(view)
    with qtbot.waitSignal(view.reload_requested):
        button(view, "Try again").click()


def test_what_was_current_stays_so_when_the_course_is_read_again(view: LessonsView, course: Course) -> None:
    view.show_course(course.list_modules())
    view.choose_lesson("steady-pulse")
    course.keep(replace(course.open("c-d-e").progress, spent_us=1))
    view.show_course(course.list_modules())
    assert view.current_lesson() == "steady-pulse"
