"""Adapters: the head of sargam text, what it says of its piece."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from sargam_desktop.adapters.importers.sargam_text_errors import SargamTextError, quoted
from sargam_desktop.domain.pitch import HIGHEST_PITCH, PITCHES_PER_OCTAVE
from sargam_desktop.domain.sargam.sargam_text import VERSION, default_fifths
from sargam_desktop.domain.swara import madhya_sa

_WORDS: Final = frozenset({"title", "composer", "year", "style", "rights", "tags"})
HEAD_NAMES: Final = _WORDS | {"sargam", "grade", "sa", "key"}
_LETTERS: Final = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_ACCIDENTALS: Final = {"": 0, "#": 1, "♯": 1, "b": -1, "♭": -1}
_SA: Final = re.compile("([A-G])([#♯b♭]?)([0-9])?")
_KEY: Final = re.compile(r"(-?[0-7])(?: (major|minor))?")
_HARDEST: Final = 10
_MOST_WORDS: Final = 10_000


@dataclass(slots=True)
class SargamHead:
    """What the head says.

    Attributes:
        words: Title, composer, year, style, rights and tags, as written.
        grade: 1 to 10, None for none.
        sa: The pitch of the madhya Sa.
        fifths: Key signature, None for that of the major scale on Sa.
        is_minor: The key is minor.
    """

    words: dict[str, str] = field(default_factory=dict)
    grade: int | None = None
    sa: int = madhya_sa(0)
    fifths: int | None = None
    is_minor: bool = False

    @property
    def key(self) -> tuple[int, bool]:
        """Key signature, and whether it is minor."""
        return default_fifths(self.sa) if self.fifths is None else self.fifths, self.is_minor

    @property
    def tags(self) -> tuple[str, ...]:
        """The words to search by."""
        return tuple(tag.strip() for tag in self.words.get("tags", "").split(",") if tag.strip())

    def take(self, name: str, value: str, line: int, column: int) -> None:
        """Take a line of the head.

        Args:
            name: What it is of, one of `HEAD_NAMES`.
            value: What it says.
            line: Its number.
            column: Where the value stands.

        Raises:
            SargamTextError: The value is not what it should be.
        """
        match name:
            case "sargam":
                is_right = self._take_version(value)
                expected = f"version {VERSION}; a newer Sargam reads newer versions"
            case "grade":
                is_right, expected = self._take_grade(value), f"a grade from 1 to {_HARDEST}"
            case "sa":
                is_right, expected = self._take_sa(value), "a key such as C4, F#3 or B♭"
            case "key":
                is_right, expected = self._take_key(value), "sharps or flats such as 2, -3 or 0 minor"
            case _:
                self.words[name] = " ".join(value.split())
                is_right, expected = len(value) <= _MOST_WORDS, f"at most {_MOST_WORDS:,} letters"
        if not is_right:
            raise SargamTextError(line, column, f"expected {expected}, found {quoted(value)}")

    def _take_version(self, value: str) -> bool:
        return value == str(VERSION)

    def _take_grade(self, value: str) -> bool:
        if not re.fullmatch("[0-9]{1,2}", value) or not 1 <= int(value) <= _HARDEST:
            return False
        self.grade = int(value)
        return True

    def _take_sa(self, value: str) -> bool:
        found = _SA.fullmatch(value)
        if found is None:
            return False
        step = _LETTERS[found[1]] + _ACCIDENTALS[found[2]]
        if found[3] is None:
            self.sa = madhya_sa(step % PITCHES_PER_OCTAVE)
        else:
            self.sa = (int(found[3]) + 1) * PITCHES_PER_OCTAVE + step
        return self.sa <= HIGHEST_PITCH

    def _take_key(self, value: str) -> bool:
        found = _KEY.fullmatch(value)
        if found is None:
            return False
        self.fifths, self.is_minor = int(found[1]), found[2] == "minor"
        return True
