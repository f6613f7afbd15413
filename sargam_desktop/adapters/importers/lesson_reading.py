"""Adapters: the lessons of a module, each with what is wrong with it, by line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sargam_desktop.adapters.importers.lesson_file import (
    MODULE_NAME,
    Module,
    lesson_files,
    read_lesson_at,
    read_module,
    read_module_look,
    read_module_rule,
)
from sargam_desktop.adapters.importers.lesson_steps import PlacedStep, check_steps
from sargam_desktop.adapters.importers.toml_settings import broken_at
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.lesson import Lesson


@dataclass(frozen=True, slots=True)
class CheckedLesson:
    """A lesson whose settings can be read.

    Attributes:
        lesson: The lesson.
        where: How its file is named in messages.
        steps: The steps that can be read, each with the line of its heading.
        troubles: What is against the format.
    """

    lesson: Lesson
    where: str
    steps: tuple[PlacedStep, ...]
    troubles: tuple[UnreadableFileError, ...]


def read_checked(
    module_file: Path, only: Path | None = None
) -> Iterator[CheckedLesson | UnreadableFileError]:
    """Yield the lessons of a module, or `only` one of them, and what cannot be read at all."""
    try:
        module = read_module(module_file)
        read_module_rule(module_file)
        read_module_look(module_file)
    except UnreadableFileError as error:
        yield error
        return
    yield from _misnamed(module_file, module)
    for path in lesson_files(module_file):
        if only is None or path.name == only.name:
            yield _read(path, module)


def _read(path: Path, module: Module) -> CheckedLesson | UnreadableFileError:
    where = f"{path.parent.name}/{path.name}"
    try:
        lesson, first_line = read_lesson_at(path, module)
    except UnreadableFileError as error:
        return error
    steps, troubles = check_steps(where, lesson.text, first_line)
    name = f"{lesson.order:02}-{lesson.lesson_id}.md"
    if path.name != name:
        troubles = (broken_at(where, 1, f"by its order and id the file is named {name}"), *troubles)
    return CheckedLesson(lesson, where, steps, troubles)


def _misnamed(module_file: Path, module: Module) -> Iterator[UnreadableFileError]:
    name = f"{module.order:02}-{module.module_id}"
    if module_file.parent.name != name:
        where = f"{module_file.parent.name}/{MODULE_NAME}"
        yield broken_at(where, 1, f"by its order and id the folder is named {name}")
