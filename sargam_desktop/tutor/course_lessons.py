"""Tutor: the lessons of the course and, after them, those of a folder of the learner's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from sargam_desktop.domain.errors import SargamError, UnreadableFileError
from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.domain.lesson_step import PassRule
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.ports import LessonRepository
from sargam_desktop.tutor.score_files import exercise_id


class ModuleFolder(Protocol):
    """A folder of modules of the learner's own."""

    def read_lessons(self) -> tuple[list[Lesson], list[UnreadableFileError]]:
        """Read all lessons in their order, and what is wrong with those that were left out."""

    def has_module(self, module_id: str) -> bool:
        """Tell whether a module is here."""

    def read_exercise(self, module_id: str, name: str) -> Song:
        """Read an exercise beside the lessons of a module."""

    def read_pass_rule(self, module_id: str) -> PassRule:
        """Read the pass rule of a module."""

    def read_goal(self, module_id: str) -> str:
        """Read what the learner can do after a module; may be empty."""


class ShippedModules(Protocol):
    """The modules that come with the program."""

    def read_exercise(self, module_id: str, name: str) -> Song:
        """Read an exercise beside the lessons of a module."""

    def read_pass_rule(self, module_id: str) -> PassRule:
        """Read the pass rule of a module."""

    def read_goal(self, module_id: str) -> str:
        """Read what the learner can do after a module; may be empty."""


class CourseTexts(Protocol):
    """The course in the language that is spoken."""

    def lesson(self, lesson: Lesson) -> Lesson:
        """Return a lesson of the course as it is told."""

    def goal(self, module_id: str, goal: str) -> str:
        """Return the goal of a module of the course as it is told."""


FindFolder = Callable[[], ModuleFolder | None]


class CourseLessons:
    """All lessons; a `tutor.course.LessonSource`.

    Args:
        stored: The lessons of the course.
        own: Returns the learner's folder, None where there is none.
        texts: The course in another language, None for English.
    """

    def __init__(self, stored: LessonRepository, own: FindFolder, texts: CourseTexts | None = None) -> None:
        self._stored = stored
        self._texts = texts
        self._own = own

    def list_lessons(self) -> list[Lesson]:
        """Return all lessons in their order, those of the learner's folder last."""
        return self.read_all()[0]

    def read_all(self) -> tuple[list[Lesson], list[SargamError]]:
        """Return all lessons, and what is wrong with files of the learner's that were left out."""
        course = self._stored.list_lessons()
        if self._texts is not None:
            course = [self._texts.lesson(lesson) for lesson in course]
        folder = self._own()
        if folder is None:
            return course, []
        own, broken = folder.read_lessons()
        fitting, taken = _fitting(course, own)
        troubles: list[SargamError] = [*broken, *taken]
        if not own and not broken:
            troubles.append(
                UnreadableFileError(
                    "The folder of your own lessons holds none",
                    "A module is a folder with a module.toml; choose another folder in Settings",
                )
            )
        return course + fitting, troubles


class CourseMusic:
    """The music of all lessons; a `tutor.course.LessonMusic`.

    Args:
        load_song: Returns a song of the library.
        shipped: The modules that come with the program.
        own: Returns the learner's folder, None where there is none.
        texts: The course in another language, None for English.
    """

    def __init__(
        self,
        load_song: Callable[[str], Song],
        shipped: ShippedModules,
        own: FindFolder,
        texts: CourseTexts | None = None,
    ) -> None:
        self._texts = texts
        self._load_song = load_song
        self._shipped = shipped
        self._own = own

    def load_song(self, song_id: str) -> Song:
        """Return a song of the library."""
        return self._load_song(song_id)

    def read_exercise(self, module_id: str, name: str) -> Song:
        """Return an exercise that lies beside the lessons of a module; `ScoreFiles` finds it by its id."""
        song = self._modules(module_id).read_exercise(module_id, name)
        return replace(song, info=replace(song.info, song_id=exercise_id(module_id, name)))

    def read_pass_rule(self, module_id: str) -> PassRule:
        """Return the pass rule of a module."""
        return self._modules(module_id).read_pass_rule(module_id)

    def read_goal(self, module_id: str) -> str:
        """Return what the learner can do after a module; may be empty."""
        modules = self._modules(module_id)
        goal = modules.read_goal(module_id)
        if self._texts is None or modules is not self._shipped:
            return goal
        return self._texts.goal(module_id, goal)

    def _modules(self, module_id: str) -> ShippedModules:
        folder = self._own()
        return folder if folder is not None and folder.has_module(module_id) else self._shipped


def _fitting(course: Sequence[Lesson], own: Sequence[Lesson]) -> tuple[list[Lesson], list[SargamError]]:
    """Return own lessons with places after the course's, and those whose ids are taken as troubles."""
    last = max((lesson.module_order for lesson in course), default=0)
    modules = {lesson.module_id for lesson in course}
    lessons = {lesson.lesson_id for lesson in course}
    fitting: list[Lesson] = []
    troubles: list[SargamError] = []
    for lesson in own:
        if lesson.module_id in modules or lesson.lesson_id in lessons:
            taken = lesson.module_id if lesson.module_id in modules else lesson.lesson_id
            what = f"{lesson.module_title}, “{lesson.title}”: the id {taken} is taken already"
            troubles.append(UnreadableFileError(what, "Choose another id"))
        else:
            lessons.add(lesson.lesson_id)
            fitting.append(replace(lesson, module_order=last + lesson.module_order))
    return fitting, troubles
