"""Adapters: one line of sargam text as vibhags of matras of sounds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from sargam_desktop.adapters.importers.sargam_text_errors import (
    SargamTextError,
    quoted,
    read_number,
)
from sargam_desktop.adapters.importers.sargam_text_sounds import (
    Sound,
    SoundKind,
    Swara,
    WrittenVibhag,
    share_out,
)
from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE
from sargam_desktop.domain.sargam.swara_script import SPELLINGS

_NAMES: Final = "|".join(sorted(map(re.escape, SPELLINGS), key=len, reverse=True))
_FRACTION: Final = "[0-9]{1,40}(?:/[0-9]{1,40})?"
_TOKEN: Final = re.compile(
    rf"""
      (?P<space>\s+)
    | (?P<vibhag>\|\|?)
    | (?P<swara>(?P<below>\.{{0,9}})(?P<name>{_NAMES})(?P<dots>['’′\u0307\u0323]{{0,9}})
        (?P<finger>[1-5१-५])?(?:~(?P<ring>{_FRACTION}))?)
    | (?P<prolonged>[-–—ऽ])
    | (?P<silent>_)
    | (?P<comma>,)
    | (?P<bracket>[\[\]{{}}])
    | =(?P<share>{_FRACTION})
    | <(?P<loud>[0-9]{{1,3}})>
    | <laya\s+(?P<laya>[0-9./]{{1,81}})>
    """,
    re.VERBOSE,
)
_BELOW: Final = "\u0323"
_DEVANAGARI_ONE: Final = "१"
_LOUDEST: Final = 127
_EXPECTED: Final = "a swara, -, _ or |"


class LineReader:
    """Reads lines of one voice; loudness holds from line to line."""

    def __init__(self, velocity: int) -> None:
        self._velocity = velocity

    def read(self, text: str, line: int, first_column: int) -> list[WrittenVibhag]:
        """Read a line.

        Args:
            text: The line without its label.
            line: Its number.
            first_column: The column of its first character.

        Raises:
            SargamTextError: It is not as the grammar says.
        """
        state = _LineState(line, first_column - 1, self._velocity)
        for match in _tokens(unicodedata.normalize("NFD", text), line, first_column):
            state.take(match)
        self._velocity = state.velocity
        return state.finish(len(text))


def _tokens(text: str, line: int, first_column: int) -> Iterator[re.Match[str]]:
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            found = re.match(r"\S+", text[position : position + 40])
            hint = " (S and P are capitals)" if text[position] in "sp" else ""
            message = f"expected {_EXPECTED}, found {quoted(found[0] if found else '')}{hint}"
            raise SargamTextError(line, first_column + position, message)
        yield match
        position = match.end()


class _LineState:
    """What has been read of a line."""

    def __init__(self, line: int, offset: int, velocity: int) -> None:
        self.velocity = velocity
        self._line, self._offset = line, offset
        self._vibhags: list[WrittenVibhag] = []
        self._matras: list[list[Sound]] = []
        self._parts: list[list[Sound]] = [[]]
        self._kan: list[Swara] = []
        self._open: list[Swara] | None = None
        self._opened = ""
        self._laya: Fraction | None = None
        self._is_sign_allowed = True

    def take(self, match: re.Match[str]) -> None:
        """Take the next token."""
        column = self._offset + match.start() + 1
        match match.lastgroup:
            case "space":
                self._end_matra(column)
            case "vibhag":
                self._end_vibhag(match[0], column)
            case "swara":
                self._take_swara(_read_swara(match, self.velocity, self._line, column))
            case "prolonged" | "silent":
                kind = SoundKind(match.lastgroup)
                self._add(Sound(kind, column))
            case "bracket":
                self._take_bracket(match[0], column)
            case "comma":
                self._take_comma(column)
            case "share":
                self._take_share(match["share"], column)
            case _:
                self._take_mark(match, column)

    def finish(self, length: int) -> list[WrittenVibhag]:
        """Return the vibhags; the sign after the last may be left out."""
        column = self._offset + length + 1
        self._end_matra(column)
        if self._kan or self._laya is not None or self._open is not None:
            raise self._error(column, "expected a swara, found the end of the line")
        if self._matras:
            self._vibhags.append(WrittenVibhag(self._matras, "", column))
        return self._vibhags

    def _error(self, column: int, message: str) -> SargamTextError:
        return SargamTextError(self._line, column, message)

    def _take_swara(self, swara: Swara) -> None:
        if self._open is not None:
            self._open.append(swara)
        else:
            self._add(Sound(SoundKind.STRUCK, swara.column, [swara]))

    def _add(self, sound: Sound) -> None:
        if self._open is not None:
            raise self._error(sound.column, f"expected a swara or {_CLOSING[self._opened]}")
        sound.kan, self._kan = self._kan, []
        sound.laya, self._laya = self._laya, None
        self._parts[-1].append(sound)

    def _take_bracket(self, bracket: str, column: int) -> None:
        if bracket in _CLOSING:
            if self._open is not None or (bracket == "{" and self._kan):
                raise self._error(column, f"expected a swara, found {bracket}")
            self._open, self._opened = [], bracket
            return
        if not self._open or bracket != _CLOSING[self._opened]:
            raise self._error(column, f"expected a swara, found {bracket}")
        swaras, self._open = self._open, None
        if bracket == "}":
            self._kan = swaras
        else:
            self._add(Sound(SoundKind.STRUCK, swaras[0].column, swaras))

    def _take_comma(self, column: int) -> None:
        if self._open is not None or not self._parts[-1]:
            raise self._error(column, "expected a swara, found ,")
        self._parts.append([])

    def _take_share(self, text: str, column: int) -> None:
        share = read_number(text)
        if self._open is not None or not self._parts[-1] or self._parts[-1][-1].share is not None:
            raise self._error(column, "expected a swara before the = of a share")
        if share is None or not 0 < share <= 1:
            raise self._error(column, f"expected a share between 0 and 1, found {quoted(text)}")
        self._parts[-1][-1].share = share

    def _take_mark(self, match: re.Match[str], column: int) -> None:
        if match["laya"] is not None:
            laya = read_number(match["laya"])
            if laya is None or laya <= 0 or self._open is not None:
                raise self._error(column, f"expected a tempo such as <laya 60>, found {quoted(match[0])}")
            self._laya = laya
            return
        loudness = int(match["loud"])
        if not 1 <= loudness <= _LOUDEST:
            raise self._error(column, f"expected a loudness from 1 to {_LOUDEST}, found {match[0]}")
        self.velocity = loudness

    def _end_matra(self, column: int) -> None:
        if self._open is not None or self._kan or self._parts == [[]]:
            return
        if not self._parts[-1]:
            raise self._error(column, "expected a swara after the comma")
        self._matras.append(share_out(self._parts, self._line))
        self._parts = [[]]

    def _end_vibhag(self, sign: str, column: int) -> None:
        self._end_matra(column)
        if self._open is not None or self._kan or self._laya is not None:
            raise self._error(column, f"expected a swara, found {sign}")
        if not self._matras:
            if self._vibhags:
                raise self._error(column, f"expected a swara, found {sign}")
            return
        self._vibhags.append(WrittenVibhag(self._matras, sign, column))
        self._matras = []


_CLOSING: Final = {"[": "]", "{": "}"}


def _read_swara(match: re.Match[str], velocity: int, line: int, column: int) -> Swara:
    dots = match["dots"]
    octave = len(dots) - 2 * dots.count(_BELOW) - len(match["below"])
    finger, ring = match["finger"], None
    if match["ring"]:
        ring = read_number(match["ring"])
        if ring is None:
            raise SargamTextError(line, column, f"expected a number of matras after ~, found {match['ring']}")
    step = SPELLINGS[match["name"]] + octave * PITCHES_PER_OCTAVE
    return Swara(step, velocity, _finger(finger), ring, column)


def _finger(digit: str | None) -> int | None:
    if digit is None:
        return None
    return int(digit) if digit.isascii() else ord(digit) - ord(_DEVANAGARI_ONE) + 1
