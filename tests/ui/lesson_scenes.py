"""The real course without a database, and the program behind the window of lessons."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from sargam_desktop.adapters.importers.lesson_steps import read_steps
from sargam_desktop.adapters.importers.notation_file import read_notation
from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.adapters.notation.process_engraver import ProcessEngraver
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.domain.lesson_progress import LessonProgress
from sargam_desktop.domain.lesson_step import LessonStep, PassRule
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.course import Course, ProgressRepository
from sargam_desktop.tutor.course_lessons import CourseLessons
from sargam_desktop.tutor.ports import Changed
from sargam_desktop.tutor.score_files import ScoreFiles
from sargam_desktop.tutor.step_notation import StepNotation

RESOURCES = Path(__file__).parents[2] / "resources"


@cache
def shipped_lessons() -> tuple[Lesson, ...]:
    return tuple(ResourceFolder(RESOURCES).read_lessons())


class ShippedLessons:
    """The lessons that come with the program."""

    def list_lessons(self) -> list[Lesson]:
        return list(shipped_lessons())

    def versions(self) -> dict[str, int]:
        return {lesson.lesson_id: lesson.version for lesson in shipped_lessons()}

    def save_lessons(self, lessons: object) -> Changed:
        raise AssertionError(lessons)


class StoredProgress:
    """How far the learner is, in memory."""

    def __init__(self) -> None:
        self.rows: dict[str, LessonProgress] = {}

    def list_progress(self) -> dict[str, LessonProgress]:
        return dict(self.rows)

    def save_progress(self, progress: LessonProgress) -> Changed:
        self.rows[progress.lesson_id] = progress
        return Changed(lessons=True)


class ShippedMusic:
    """The music that comes with the program."""

    def __init__(self) -> None:
        self._folder = ResourceFolder(RESOURCES)

    def load_song(self, song_id: str) -> Song:
        return self._folder.read_songs([song_id])[0]

    def read_exercise(self, module_id: str, name: str) -> Song:
        return self._folder.read_exercise(module_id, name)

    def read_pass_rule(self, module_id: str) -> PassRule:
        return self._folder.read_pass_rule(module_id)

    def read_goal(self, module_id: str) -> str:
        return self._folder.read_goal(module_id)


def steps_of(lesson: Lesson) -> tuple[LessonStep, ...]:
    return read_steps(lesson.lesson_id, lesson.text)


def shipped_course(progress: ProgressRepository | None = None) -> Course:
    """Return the course, of which nothing is begun or what `progress` says."""
    return Course(own_lessons(), progress or StoredProgress(), ShippedMusic(), steps_of)


def shipped_notation(store: Store) -> StepNotation:
    """Return what engraves the course, with a process of its own."""
    files = ScoreFiles(ResourceFolder(RESOURCES), store.imports, lambda: None, read_notation)
    return StepNotation(files, ProcessEngraver())


def own_lessons() -> CourseLessons:
    return CourseLessons(ShippedLessons(), lambda: None)
