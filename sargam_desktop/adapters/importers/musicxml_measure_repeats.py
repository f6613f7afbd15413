"""Adapters: bars that only say "as before" (the sign like a per cent sign), filled with what they repeat."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.importers.musicxml_tree import read_positive

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from sargam_desktop.adapters.importers.musicxml_notes import WrittenNote

#: Bars that one sign repeats; more are not printed.
_LONGEST: Final = 8
#: Staves of one part that may have signs of their own.
_MOST_STAVES: Final = 16
#: Notes of one part; no score comes near, and a small file could ask for billions.
_MOST_COPIED: Final = 100_000
_EVERY_STAFF: Final = 0


class MeasureRepeats:
    """Keeps the last measures of a part, and knows which staves repeat them."""

    def __init__(self) -> None:
        self._past: deque[list[WrittenNote]] = deque(maxlen=_LONGEST)
        #: How many measures back the repeated one lies, by staff.
        self._distances: dict[int, int] = {}
        self._copied = 0

    def read(self, attributes: Element) -> None:
        """Take the signs that begin or end with this measure."""
        for style in attributes.iterfind("measure-style"):
            sign = style.find("measure-repeat")
            staff = int(read_positive(style.get("number")) or _EVERY_STAFF)
            if sign is None or staff > _MOST_STAVES:
                continue
            if sign.get("type") == "stop":
                self._distances.pop(staff, None)
            else:
                self._distances[staff] = int(read_positive(sign.text) or 1)

    def complete(self, notes: list[WrittenNote]) -> list[WrittenNote]:
        """Return the notes of a measure with those that it repeats; a staff with notes repeats nothing.

        Raises:
            ValueError: More would be repeated than any score has.
        """
        written = {note.staff for note in notes}
        repeated = [
            note
            for staff, distance in self._distances.items()
            for note in self._before(staff, distance)
            if note.staff not in written
        ]
        self._copied += len(repeated)
        if self._copied > _MOST_COPIED:
            raise ValueError("too many notes repeated")
        self._past.append(notes + repeated)
        return self._past[-1]

    def _before(self, staff: int, distance: int) -> Iterator[WrittenNote]:
        if distance <= len(self._past):
            for note in self._past[-distance]:
                if staff in {_EVERY_STAFF, note.staff}:
                    yield note._replace(source="")
