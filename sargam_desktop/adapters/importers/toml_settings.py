"""Adapters: settings in TOML inside the text files of the course, each asked for by name."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import Final, TypeVar

from sargam_desktop.domain.errors import UnreadableFileError

T = TypeVar("T")

_ERROR_LINE: Final = re.compile(r"at line (\d+)")


def broken_at(where: str, line: int, problem: str) -> UnreadableFileError:
    """Return the error for a line of a file."""
    return UnreadableFileError(f"{where}, line {line}: {problem}", "Correct the file")


class TomlSettings:
    """Settings, checked one by one; what is asked for and what is wrong is told by line.

    Args:
        where: How the file is named in messages.
        text: The settings in TOML.
        lines_before: Lines of the file before them.

    Raises:
        UnreadableFileError: The text is no TOML.
    """

    def __init__(self, where: str, text: str, lines_before: int) -> None:
        self._where = where
        self._lines = text.splitlines()
        self._lines_before = lines_before
        try:
            self._values: dict[str, object] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            found = _ERROR_LINE.search(str(error))
            line = int(found[1]) if found else len(self._lines)
            raise broken_at(where, line + lines_before, _syntax_problem(error)) from error

    @property
    def names(self) -> list[str]:
        """The names that are there, in the order of the file."""
        return list(self._values)

    def has(self, name: str) -> bool:
        """Tell whether a setting is there."""
        return name in self._values

    def text(self, name: str) -> str:
        """Return a text that is not empty."""
        value = self._value(name)
        if not isinstance(value, str) or not value.strip():
            raise self.broken(name, "is no text in quotation marks")
        return value.strip()

    def number(self, name: str, most: int | None = None) -> int:
        """Return a whole number above 0, up to `most`."""
        return self._whole(name, self._value(name), most)

    def flag(self, name: str) -> bool:
        """Return whether something is so."""
        value = self._value(name)
        if not isinstance(value, bool):
            raise self.broken(name, "is neither true nor false")
        return value

    def beats_per_minute(self, name: str) -> float:
        """Return a tempo."""
        value = self._value(name)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 1 <= value <= _MOST_BPM:
            raise self.broken(name, f"is no number from 1 to {_MOST_BPM}")
        return float(value)

    def choice(self, name: str, choices: Mapping[str, T]) -> T:
        """Return what one of some words stands for."""
        value = self._value(name)
        if not isinstance(value, str) or value not in choices:
            raise self.broken(name, f"is none of {', '.join(choices)}")
        return choices[value]

    def texts(self, name: str) -> list[str]:
        """Return a list of texts."""
        value = self._value(name)
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.broken(name, 'is no list of texts such as ["C4", "E4"]')
        return [str(item) for item in value]

    def figures(self, name: str, known: Mapping[str, int]) -> dict[str, int]:
        """Return a table of whole numbers from 1 up, each of them up to what `known` says."""
        value = self._value(name)
        if not isinstance(value, dict):
            raise self.broken(name, f"is no table of {', '.join(known)}")
        for figure in value:
            if figure not in known:
                raise self.broken(figure, f"is none of {', '.join(known)}", within=name)
        return {figure: self._whole(figure, each, known[figure], name) for figure, each in value.items()}

    def broken(self, name: str, problem: str, within: str = "") -> UnreadableFileError:
        """Return the error for a setting, or for a figure `within` a table; what is missing is of line 1."""
        line = self._line_of(name) or (self._line_of(within) if within else None) or 1
        return broken_at(self._where, line + self._lines_before, f"{name} {problem}")

    def _line_of(self, name: str) -> int | None:
        """Return the line on which a setting or a table begins, from 1."""
        begins = re.compile(rf"\s*({re.escape(name)}\s*=|\[{re.escape(name)}\])")
        return next((number for number, line in enumerate(self._lines, 1) if begins.match(line)), None)

    def _whole(self, name: str, value: object, most: int | None, within: str = "") -> int:
        if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
            raise self.broken(name, "is no whole number above 0", within)
        if most is not None and value > most:
            raise self.broken(name, f"is above {most}", within)
        return value

    def _value(self, name: str) -> object:
        if name not in self._values:
            raise self.broken(name, "is missing")
        return self._values[name]


_MOST_BPM: Final = 1000


def _syntax_problem(error: tomllib.TOMLDecodeError) -> str:
    is_twice = "overwrite" in str(error)
    return "the same name stands twice" if is_twice else "is not written as name = value"
