"""Adapters, notation: another clef where notes that were moved would stand far from their staff."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import fmean
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element

from sargam_desktop.adapters.notation.written_notes import pitch_of

#: A bass clef gives way where notes are higher on average, two ledger lines above; a treble clef where lower.
_TOO_HIGH: Final = 64
_TOO_LOW: Final = 55
_BASS: Final = ("F", "4")
_TREBLE: Final = ("G", "2")


class _Stretch(NamedTuple):
    """What a clef holds for."""

    clef: Element
    pitches: list[int]


def suit_clefs(parts: Iterable[Element]) -> None:
    """Change bass and treble clefs for each other where the notes up to the next clef ask for it."""
    for part in parts:
        for stretch in _stretches(part):
            own = (stretch.clef.findtext("sign"), stretch.clef.findtext("line"))
            if not stretch.pitches or stretch.clef.find("clef-octave-change") is not None:
                continue
            mean = fmean(stretch.pitches)
            if own == _BASS and mean > _TOO_HIGH:
                _write(stretch.clef, *_TREBLE)
            elif own == _TREBLE and mean < _TOO_LOW:
                _write(stretch.clef, *_BASS)


def _stretches(part: Element) -> list[_Stretch]:
    """Return the clefs of a part with the notes on their staff up to the next one."""
    found: list[_Stretch] = []
    in_force: dict[str, _Stretch] = {}
    for child in part.iterfind("measure/*"):
        if child.tag == "attributes":
            for clef in child.iterfind("clef"):
                found.append(_Stretch(clef, []))
                in_force[clef.get("number", "1")] = found[-1]
        elif child.tag == "note":
            stretch, pitch = in_force.get(child.findtext("staff") or "1"), pitch_of(child)
            if stretch is not None and pitch is not None:
                stretch.pitches.append(pitch)
    return found


def _write(clef: Element, sign: str, line: str) -> None:
    for name, text in (("sign", sign), ("line", line)):
        element = clef.find(name)
        if element is not None:
            element.text = text
