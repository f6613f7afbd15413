"""Adapters, notation: a staff taken out of a part, all that stands on the others left in its place."""

from __future__ import annotations

from fractions import Fraction
from typing import Final
from xml.etree.ElementTree import Element

#: What stands at a place in the bar and belongs to one staff.
_PLACED: Final = frozenset({"note", "direction", "harmony", "figured-bass"})


def remove_staff(part: Element, number: int) -> None:
    """Take staff `number` out of a part; those below it move up by one."""
    for measure in part.iterfind("measure"):
        for attributes in measure.iterfind("attributes"):
            _remove_from_attributes(attributes, number)
        _remove_from_measure(measure, number)


def _remove_from_attributes(attributes: Element, number: int) -> None:
    for child in list(attributes):
        if child.tag == "staves":
            child.text = str(int(child.text or "1") - 1)
        elif child.get("number") is not None or child.tag == "clef":
            _move_up(attributes, child, number)


def _move_up(attributes: Element, child: Element, number: int) -> None:
    own = int(child.get("number", "1"))
    if own == number:
        attributes.remove(child)
    elif own > number:
        child.set("number", str(own - 1))


def _remove_from_measure(measure: Element, number: int) -> None:
    """Write the measure again: what stays stands where it stood, whatever was before it."""
    children = list(measure)
    for child in children:
        measure.remove(child)
    place = written = Fraction(0)
    for child in children:
        if child.tag in ("backup", "forward"):
            place += _length_of(child) * (-1 if child.tag == "backup" else 1)
            continue
        is_chord = child.find("chord") is not None
        length = Fraction(0) if is_chord else _length_of(child)
        if child.tag not in _PLACED or _staff_of(child) != number:
            if not is_chord and child.tag in _PLACED:
                _go_to(measure, place - written)
                written = place + length
            _set_staff(child, number)
            measure.append(child)
        place += length


def _go_to(measure: Element, distance: Fraction) -> None:
    if not distance:
        return
    step = Element("forward" if distance > 0 else "backup")
    duration = Element("duration")
    duration.text = str(float(abs(distance))) if distance.denominator > 1 else str(abs(distance))
    step.append(duration)
    measure.append(step)


def _length_of(element: Element) -> Fraction:
    """Return how far an element moves on; a grace note and a direction do not."""
    return Fraction((element.findtext("duration") or "0").strip())


def _staff_of(element: Element) -> int:
    return int(element.findtext("staff") or "1")


def _set_staff(element: Element, number: int) -> None:
    staff = element.find("staff")
    if staff is not None and int(staff.text or "1") > number:
        staff.text = str(int(staff.text or "1") - 1)
