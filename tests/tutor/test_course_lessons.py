"""Lessons of the learner's own beside those of the course."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.lesson_folder import LessonFolder
from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.tutor.course_lessons import CourseLessons
from sargam_desktop.tutor.ports import Changed

RESOURCES = Path(__file__).parents[2] / "resources"


class ShippedLessons:
    """A course of one lesson."""

    def list_lessons(self) -> list[Lesson]:
        return [
            Lesson("first", 1, "start", "Start", 1, 1, "First", "Begin.", 5, "## Hello: text\n\nHello.\n")
        ]

    def versions(self) -> dict[str, int]:
        return {"first": 1}

    def save_lessons(self, lessons: object) -> Changed:
        raise AssertionError(lessons)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    name = "01-meet-the-keyboard"
    return Path(shutil.copytree(RESOURCES / "modules" / name, tmp_path / name)).parent


def lessons_with(folder: Path) -> CourseLessons:
    return CourseLessons(ShippedLessons(), lambda: LessonFolder(folder, "Choose it again"))


def test_modules_of_ones_own_come_after_those_of_the_course(own: Path) -> None:
    lessons, troubles = lessons_with(own).read_all()
    assert troubles == []
    assert [lesson.module_order for lesson in lessons] == [1] + [2] * 6


def test_a_broken_lesson_is_named_by_file_and_line_and_the_rest_still_loads(own: Path) -> None:
    broken = own / "01-meet-the-keyboard" / "02-c-d-e.md"
    broken.write_text(broken.read_text(encoding="utf-8").replace(": wait", ": wiat", 1), encoding="utf-8")
    lessons, troubles = lessons_with(own).read_all()
    assert "c-d-e" not in {lesson.lesson_id for lesson in lessons}
    assert len(lessons) == 6
    assert "01-meet-the-keyboard/02-c-d-e.md, line " in str(troubles[0])


def test_an_id_of_the_course_is_not_taken_over(own: Path) -> None:
    lesson = own / "01-meet-the-keyboard" / "02-c-d-e.md"
    lesson.write_text(lesson.read_text(encoding="utf-8").replace('id = "c-d-e"', 'id = "first"'))
    lesson.rename(lesson.with_name("02-first.md"))
    lessons, troubles = lessons_with(own).read_all()
    assert [lesson.title for lesson in lessons if lesson.lesson_id == "first"] == ["First"]
    assert "the id first is taken" in str(troubles[0])


def test_a_folder_without_lessons_is_told(tmp_path: Path) -> None:
    lessons, troubles = lessons_with(tmp_path / "gone").read_all()
    assert len(lessons) == 1
    assert "module.toml" in str(troubles[0])
