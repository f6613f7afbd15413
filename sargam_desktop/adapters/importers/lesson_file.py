"""Adapters: the text files of the course, their settings in TOML; the format is in docs/content.md."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.adapters.importers.file_content import MEBIBYTE, read_content
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.lesson import Lesson

if TYPE_CHECKING:
    from pathlib import Path

_MOST_BYTES: Final = MEBIBYTE
_FENCE: Final = "+++"
_ERROR_LINE: Final = re.compile(r"at line (\d+)")


class Module(NamedTuple):
    """A module of the course.

    Attributes:
        module_id: Stable slug.
        title: Its title.
        order: Its place in the course, from 1.
    """

    module_id: str
    title: str
    order: int


def read_module(path: Path) -> Module:
    """Read a ``module.toml``.

    Raises:
        UnreadableFileError: It cannot be read; names file and line.
    """
    settings = _Settings(path, _read_text(path), lines_before=0)
    return Module(settings.text("id"), settings.text("title"), settings.number("order"))


def read_lesson(path: Path, module: Module) -> Lesson:
    """Read a lesson of `module`.

    Raises:
        UnreadableFileError: It cannot be read or belongs to another module; names file and line.
    """
    front, text = _split(path, _read_text(path))
    settings = _Settings(path, front, lines_before=1)
    if settings.text("module") != module.module_id:
        raise settings.broken("module", f"is not {module.module_id}")
    return Lesson(
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


class _Settings:
    """The settings of one file, each asked for by name.

    Args:
        path: The file.
        text: The settings in TOML.
        lines_before: Lines of the file before them.
    """

    def __init__(self, path: Path, text: str, lines_before: int) -> None:
        self._path = path
        self._lines = text.splitlines()
        self._lines_before = lines_before
        try:
            self._values: dict[str, object] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            found = _ERROR_LINE.search(str(error))
            line = int(found[1]) if found else len(self._lines)
            raise _broken(path, line + lines_before, "is not written as name = value") from error

    def text(self, name: str) -> str:
        """Return a text that is not empty."""
        value = self._value(name)
        if not isinstance(value, str) or not value.strip():
            raise self.broken(name, "is no text")
        return value.strip()

    def number(self, name: str) -> int:
        """Return a whole number above 0."""
        value = self._value(name)
        if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
            raise self.broken(name, "is no whole number above 0")
        return value

    def _value(self, name: str) -> object:
        if name not in self._values:
            raise self.broken(name, "is missing")
        return self._values[name]

    def broken(self, name: str, problem: str) -> UnreadableFileError:
        """Return the error for a setting; a missing one belongs to the first line."""
        starts = (index for index, line in enumerate(self._lines) if re.match(rf"\s*{name}\s*=", line))
        return _broken(self._path, next(starts, 0) + 1 + self._lines_before, f"{name} {problem}")


def _read_text(path: Path) -> str:
    data = read_content(str(path), _MOST_BYTES).data
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise _broken(path, data.count(b"\n", 0, error.start) + 1, "is not UTF-8") from error


def _split(path: Path, text: str) -> tuple[str, str]:
    """Return settings and text of a lesson."""
    lines = text.split("\n")
    fences = [index for index, line in enumerate(lines) if line.rstrip() == _FENCE][:2]
    if fences[:1] != [0]:
        raise _broken(path, 1, f"a lesson begins with a line {_FENCE}")
    if len(fences) == 1:
        raise _broken(path, len(lines), f"the settings end with a line {_FENCE}")
    return "\n".join(lines[1 : fences[1]]), "\n".join(lines[fences[1] + 1 :]).strip() + "\n"


def _broken(path: Path, line: int, problem: str) -> UnreadableFileError:
    return UnreadableFileError(f"{path.parent.name}/{path.name}, line {line}: {problem}", "Correct the file")
