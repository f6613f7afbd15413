"""Adapters: the lessons of the course in another language; the format is in docs/languages.md."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

from sargam_desktop.adapters.importers.file_content import MEBIBYTE, read_content
from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.language import ENGLISH
from sargam_desktop.domain.lesson import Lesson

_log = logging.getLogger(__name__)

_MODULE: Final = re.compile(r"^# (.+)$")
_LESSON: Final = re.compile(r"^## ([\w-]+): (.+)$")
_STEP: Final = re.compile(r"^### (.+)$")
_STEP_OF_LESSON: Final = re.compile(r"^## (.+): ([a-z]+)$")
_SAFE_ID: Final = re.compile(r"[\w-]+")


class TranslatedStep(NamedTuple):
    """A step in another language.

    Attributes:
        title: Its title.
        body: Its text without settings, empty where only the title is translated.
    """

    title: str
    body: str


class TranslatedLesson(NamedTuple):
    """A lesson in another language: title, goal, and its steps in their order."""

    title: str
    goal: str
    steps: tuple[TranslatedStep, ...]


class TranslatedModule(NamedTuple):
    """A module in another language: title, goal, and its lessons by id."""

    title: str
    goal: str
    lessons: dict[str, TranslatedLesson]


class LessonTexts:
    """The course in the language that is spoken; a `tutor.course_lessons.CourseTexts`. Thread: any.

    Args:
        folder: A folder for each language, with a file for each module.
        language: Returns the language that is spoken.
    """

    def __init__(self, folder: Path, language: Callable[[], str]) -> None:
        self._folder = folder
        self._language = language
        self._read: dict[tuple[str, str], TranslatedModule | None] = {}

    def lesson(self, lesson: Lesson) -> Lesson:
        """Return a lesson of the course as it is told; in English where it is not translated."""
        module = self._module(lesson.module_id)
        if module is None:
            return lesson
        named = replace(lesson, module_title=module.title)
        text = module.lessons.get(lesson.lesson_id)
        return named if text is None else told_lesson(named, text)

    def goal(self, module_id: str, goal: str) -> str:
        """Return the goal of a module as it is told."""
        module = self._module(module_id)
        return goal if module is None else module.goal

    def _module(self, module_id: str) -> TranslatedModule | None:
        language = self._language()
        if language == ENGLISH or not _SAFE_ID.fullmatch(module_id):
            return None
        place = (language, module_id)
        if place not in self._read:
            path = self._folder / language / f"{module_id}.md"
            self._read[place] = _read(path) if path.exists() else None
        return self._read[place]


def told_lesson(lesson: Lesson, text: TranslatedLesson) -> Lesson:
    """Return a lesson with the words of its translation; music and rules stay those of the lesson."""
    return replace(lesson, title=text.title, goal=text.goal, text=_merged(lesson.text, text.steps))


def step_count(text: str) -> int:
    """Return how many steps the text of a lesson has."""
    return sum(_STEP_OF_LESSON.match(line) is not None for line in text.splitlines())


def read_module_text(text: str) -> TranslatedModule:
    """Read the translation of a module.

    Raises:
        ValueError: Something is against the format.
    """
    title, goal, lessons = "", "", {}
    for head, lines in _sections(text, re.compile(r"^##? ")):
        if module := _MODULE.match(head):
            title, goal = module[1], _joined(lines)
        elif lesson := _LESSON.match(head):
            lessons[lesson[1]] = _read_lesson(lesson[2], lines)
        else:
            raise ValueError(f"“{head}” is neither # Module nor ## lesson-id: Title")
    if not title:
        raise ValueError("the module has no title")
    return TranslatedModule(title, goal, lessons)


def _read(path: Path) -> TranslatedModule | None:
    try:
        return read_module_text(read_content(str(path), MEBIBYTE).data.decode("utf-8"))
    except (SargamError, ValueError) as error:
        _log.warning("a translated module is left out: %s: %s", path.name, error)
        return None


def _read_lesson(title: str, lines: list[str]) -> TranslatedLesson:
    first = next((place for place, line in enumerate(lines) if _STEP.match(line)), len(lines))
    steps = tuple(
        TranslatedStep(head.removeprefix("### "), "\n".join(body).strip())
        for head, body in _sections("\n".join(lines[first:]), re.compile(r"^### "))
    )
    return TranslatedLesson(title, _joined(lines[:first]), steps)


def _sections(text: str, heading: re.Pattern[str]) -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if heading.match(line):
            found.append((line.rstrip(), []))
        elif found:
            found[-1][1].append(line)
    return found


def _joined(lines: list[str]) -> str:
    return " ".join(line.strip() for line in lines if line.strip())


def _merged(text: str, steps: tuple[TranslatedStep, ...]) -> str:
    """Return the text of a lesson with other words; as it is where the steps are not the same."""
    parts = _sections(text, _STEP_OF_LESSON)
    if len(parts) != len(steps):
        return text
    merged = []
    for (head, lines), step in zip(parts, steps, strict=True):
        kind = head.rsplit(": ", 1)[1]
        blank = next((place for place, line in enumerate(lines) if not line.strip()), len(lines))
        body = ["", step.body, ""] if step.body else lines[blank:]
        merged += [f"## {step.title}: {kind}", *lines[:blank], *body]
    return "\n".join(merged) + "\n"
