"""Adapters: the text files of the course, their settings in TOML; the format is in docs/content.md."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.adapters.importers.file_content import MEBIBYTE, read_content
from sargam_desktop.adapters.importers.toml_settings import TomlSettings, broken_at
from sargam_desktop.domain.lesson import Lesson, ModuleLook
from sargam_desktop.domain.lesson_step import PassRule

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MODULE_NAME: Final = "module.toml"
_MOST_MODULES: Final = 200
_MOST_LESSONS: Final = 500
_MOST_BYTES: Final = MEBIBYTE
_FENCE: Final = "+++"
_LESSON_SETTINGS: Final = ("id", "version", "title", "module", "order", "goal", "minutes")
#: Whether music stands in swaras.
_NOTATIONS: Final = {"staff": False, "swaras": True}


class Module(NamedTuple):
    """A module of the course.

    Attributes:
        module_id: Stable slug.
        title: Its title.
        order: Its place in the course, from 1.
        goal: What the learner can do after it; may be empty.
    """

    module_id: str
    title: str
    order: int
    goal: str


def module_files(folder: Path) -> list[Path]:
    """Return the ``module.toml`` of each module in a folder, in the order of their folders."""
    return sorted(islice(folder.glob(f"*/{MODULE_NAME}"), _MOST_MODULES))


def lesson_files(module_file: Path) -> Iterator[Path]:
    """Yield the lessons beside a ``module.toml``, in the order of their names."""
    yield from sorted(islice(module_file.parent.glob("*.md"), _MOST_LESSONS))


def read_module(path: Path) -> Module:
    """Read a ``module.toml``.

    Raises:
        UnreadableFileError: It cannot be read; names file and line.
    """
    settings = TomlSettings(_name_of(path), _read_text(path), lines_before=0)
    goal = settings.text("goal") if settings.has("goal") else ""
    return Module(settings.text("id"), settings.text("title"), settings.number("order"), goal)


def read_module_rule(path: Path) -> PassRule:
    """Read the pass rule of a ``module.toml``; what it leaves out is the usual.

    Raises:
        UnreadableFileError: It cannot be read; names file and line.
    """
    settings = TomlSettings(_name_of(path), _read_text(path), lines_before=0)
    if not settings.has("pass"):
        return PassRule()
    figures = settings.figures("pass", {"notes": 100, "timing": 100, "times": 10})
    return PassRule(figures.get("notes", 90), figures.get("timing", 80), figures.get("times", 1))


def read_module_look(path: Path) -> ModuleLook:
    """Read from a ``module.toml`` how its music is shown: on a staff without names, if it says nothing.

    Raises:
        UnreadableFileError: It cannot be read; names file and line.
    """
    settings = TomlSettings(_name_of(path), _read_text(path), lines_before=0)
    has_names = settings.has("names") and settings.flag("names")
    is_in_swaras = settings.has("notation") and settings.choice("notation", _NOTATIONS)
    return ModuleLook(has_names, is_in_swaras)


def read_lesson(path: Path, module: Module) -> Lesson:
    """Read a lesson of `module`.

    Raises:
        UnreadableFileError: It cannot be read or belongs to another module; names file and line.
    """
    return read_lesson_at(path, module)[0]


def read_lesson_at(path: Path, module: Module) -> tuple[Lesson, int]:
    """Read a lesson as `read_lesson` does; return it and the line that its text begins with."""
    front, text, first_line = _split(path, _read_text(path))
    settings = TomlSettings(_name_of(path), front, lines_before=1)
    for name in settings.names:
        if name not in _LESSON_SETTINGS:
            raise settings.broken(name, f"is none of {', '.join(_LESSON_SETTINGS)}")
    if settings.text("module") != module.module_id:
        raise settings.broken("module", f"is not {module.module_id}")
    lesson = Lesson(
        lesson_id=settings.text("id"),
        version=settings.number("version"),
        module_id=module.module_id,
        module_title=module.title,
        module_order=module.order,
        order=settings.number("order"),
        title=settings.text("title"),
        goal=settings.text("goal"),
        minutes=settings.number("minutes"),
        text=text,
    )
    return lesson, first_line


def _read_text(path: Path) -> str:
    data = read_content(str(path), _MOST_BYTES).data
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise broken_at(_name_of(path), data.count(b"\n", 0, error.start) + 1, "is not UTF-8") from error


def _split(path: Path, text: str) -> tuple[str, str, int]:
    """Return settings and text of a lesson, and the line that the text begins with."""
    lines = text.split("\n")
    fences = [index for index, line in enumerate(lines) if line.rstrip() == _FENCE][:2]
    if fences[:1] != [0]:
        raise broken_at(_name_of(path), 1, f"a lesson begins with a line {_FENCE}")
    if len(fences) == 1:
        raise broken_at(_name_of(path), len(lines), f"the settings end with a line {_FENCE}")
    body = "\n".join(lines[fences[1] + 1 :])
    blank = len(body) - len(body.lstrip())
    first_line = fences[1] + 2 + body.count("\n", 0, blank)
    return "\n".join(lines[1 : fences[1]]), body.strip() + "\n", first_line


def _name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"
