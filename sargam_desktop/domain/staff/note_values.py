"""Domain: lengths as note values: ties, dots and tuplets, beat by beat.

What begins off a beat is tied at the next one, so that every matra is seen; a matra that is divided by
three, five and so on becomes a tuplet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from math import lcm
from typing import Final, NamedTuple

#: Note values with up to one dot, in quarter notes, the longest first; as (name, dots) of MusicXML.
_NAMES: Final = ("breve", "whole", "half", "quarter", "eighth", "16th", "32nd", "64th", "128th", "256th")
_VALUES: Final = sorted(
    (
        (Fraction(8, 2**power) * (Fraction(3, 2) if dots else 1), name, dots)
        for power, name in enumerate(_NAMES)
        for dots in (0, 1)
    ),
    reverse=True,
)
#: A matra is divided into at most so many parts that are no halves of halves.
_MOST_PARTS: Final = 15
_COMPOUND: Final = 3
_LONGEST_COMPOUND_MATRA: Final = Fraction(1, 2)


class NoNoteValueError(Exception):
    """A time that no plain note values show."""


class NoteValue(NamedTuple):
    """One note or rest as written.

    Attributes:
        onset: From the bar line, in quarter notes.
        length: How long it sounds.
        name: Its value, ``quarter``.
        dots: Its dots.
        tuplet: As many are written in the time of how many; None outside of tuplets.
        beat: The index of its beat, for beams.
    """

    onset: Fraction
    length: Fraction
    name: str
    dots: int
    tuplet: tuple[int, int] | None
    beat: int


class BarValues:
    """Writes what lies between two places of a bar as note values.

    Args:
        matra: The length of a matra, in quarter notes.
        matra_count: Matras of the metre.
        cuts: Every place from the bar line at which something begins or ends in this voice.
    """

    def __init__(self, matra: Fraction, matra_count: int, cuts: Iterable[Fraction]) -> None:
        """Find the matras that become tuplets; raises `NoNoteValueError` where one is divided too finely."""
        self._matra = matra
        is_compound = (
            matra <= _LONGEST_COMPOUND_MATRA and matra_count > _COMPOUND and matra_count % _COMPOUND == 0
        )
        self._is_compound = is_compound
        self._beat = matra * _COMPOUND if is_compound else matra
        self._parts: dict[int, int] = {}
        for cut in cuts:
            index = int(cut // matra)
            parts = _odd_part(((cut - index * matra) / matra).denominator)
            if parts > 1:
                self._parts[index] = lcm(self._parts.get(index, 1), parts)
        if any(parts > _MOST_PARTS for parts in self._parts.values()):
            raise NoNoteValueError("a matra is divided too finely")

    def write(self, start: Fraction, end: Fraction) -> Iterator[NoteValue]:
        """Yield the values from `start` to `end`, to be tied.

        Raises:
            NoNoteValueError: They are shorter than any note.
        """
        while start < end:
            index = int(start // self._matra)
            if index in self._parts:
                stop = min(end, (index + 1) * self._matra)
                yield from self._write_tuplet(start, stop, index)
            else:
                tuplets = (tuplet * self._matra for tuplet in self._parts if tuplet > index)
                stop = min(end, *tuplets, end)
                yield from self._write_plain(start, stop)
            start = stop

    def _write_plain(self, start: Fraction, end: Fraction) -> Iterator[NoteValue]:
        while start < end:
            into = start % self._beat
            length, name, dots = self._longest(end - start, self._beat - into, is_on_beat=not into)
            yield NoteValue(start, length, name, dots, None, int(start // self._beat))
            start += length

    def _longest(self, room: Fraction, to_beat: Fraction, *, is_on_beat: bool) -> tuple[Fraction, str, int]:
        """Return the longest value with room; one that begins on a beat may be longer than it."""
        for value in _VALUES:
            length = value[0]
            is_whole = length % self._beat == 0 or (length == room and not self._is_compound)
            if length <= room and (length <= to_beat or (is_on_beat and is_whole)):
                return value
        raise NoNoteValueError("shorter than any note")

    def _write_tuplet(self, start: Fraction, end: Fraction, index: int) -> Iterator[NoteValue]:
        parts = self._parts[index]
        normal = 1 << (parts.bit_length() - 1)
        factor = Fraction(parts, normal)
        while start < end:
            room = (end - start) * factor
            written, name, dots = next((value for value in _VALUES if value[0] <= room), (None, "", 0))
            if written is None:
                raise NoNoteValueError("shorter than any note")
            length = written / factor
            yield NoteValue(start, length, name, dots, (parts, normal), int(start // self._beat))
            start += length


def _odd_part(number: int) -> int:
    while number % 2 == 0:
        number //= 2
    return number
