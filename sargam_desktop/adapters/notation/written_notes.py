"""Adapters, notation: the notes of a MusicXML part in the order in which they sound."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element

_STEPS: Final = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_OCTAVE: Final = 12


class PlacedElement(NamedTuple):
    """A child of a measure at its place.

    Attributes:
        onset: From the bar line, in the divisions of the score.
        element: A note, or whatever else stands there.
    """

    onset: Fraction
    element: Element


def in_order(measure: Element) -> list[PlacedElement]:
    """Return the children of a measure by onset; those at one onset as they are written."""
    placed = list(_place(measure))
    placed.sort(key=lambda each: each.onset)
    return placed


def _place(measure: Element) -> Iterator[PlacedElement]:
    place = onset = Fraction(0)
    for child in measure:
        length = Fraction((child.findtext("duration") or "0").strip())
        if child.tag in ("backup", "forward"):
            place += length if child.tag == "forward" else -length
            continue
        if child.find("chord") is None:
            onset = place
            place += length
        yield PlacedElement(onset, child)


def pitch_of(note: Element) -> int | None:
    """Return the key number that is written, None for a rest or a note without pitch."""
    step = _STEPS.get((note.findtext("pitch/step") or "").strip())
    if step is None:
        return None
    octave = int(note.findtext("pitch/octave") or "4")
    return (octave + 1) * _OCTAVE + step + alter_of(note)


def alter_of(note: Element) -> int:
    """Return the semitones by which the step is altered, parts of one rounded away."""
    return round(float(note.findtext("pitch/alter") or "0"))


def is_tied_back(note: Element) -> bool:
    """Tell whether a note continues the one before it."""
    return any(tie.get("type") == "stop" for tie in note.iterfind("tie"))


def find_tie_heads(parts: Iterable[Element]) -> dict[str, str]:
    """Return by the id of each tied note that continues another the id of the first of them."""
    heads: dict[str, str] = {}
    for part in parts:
        tied_on: dict[tuple[int, str], str] = {}
        for measure in part.iterfind("measure"):
            for note in measure.iterfind("note"):
                _follow_tie(note, tied_on, heads)
    return heads


def _follow_tie(note: Element, tied_on: dict[tuple[int, str], str], heads: dict[str, str]) -> None:
    types = {tie.get("type") for tie in note.iterfind("tie")}
    pitch = pitch_of(note) if types else None
    if pitch is None:
        return
    own, key = note.get("id", ""), (pitch, note.findtext("staff") or "1")
    first = tied_on.pop(key, None) if "stop" in types else None
    if first is not None:
        heads[own] = first
    if "start" in types:
        tied_on[key] = first or own
