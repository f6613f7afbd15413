"""Adapters, notation: what one hand plays, drawn in a fainter ink."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from xml.etree.ElementTree import Element

from sargam_desktop.adapters.notation.sheet_places import groups_of
from sargam_desktop.tutor.notation import FAINT_INK, INK

_STAFF_SIGNS: Final = frozenset({"layer", "ledgerLines above", "ledgerLines below"})


def fade_notes(body: Element, faint: frozenset[str]) -> None:
    """Draw notes in the fainter ink, with all that belongs to them alone: beams, rests, slurs, fingers.

    Args:
        body: A page.
        faint: Ids of notes.
    """
    measures = list(groups_of(body, "measure"))
    staves = _faint_staves(measures, faint)
    for measure in measures:
        number = 0
        for child in measure:
            if child.get("class") == "staff":
                number += 1
                _fade_staff(child, faint, is_whole=number in staves)
            elif _is_sign_of(child, faint, staves):
                _tint(child)


def _faint_staves(measures: Iterable[Element], faint: frozenset[str]) -> frozenset[int]:
    """Return the numbers of the staves all of whose notes are faint."""
    found: dict[int, set[bool]] = {}
    for measure in measures:
        staves = (child for child in measure if child.get("class") == "staff")
        for number, staff in enumerate(staves, start=1):
            found.setdefault(number, set()).update(_shades(staff, faint))
    return frozenset(number for number, shades in found.items() if shades == {True})


def _shades(element: Element, faint: frozenset[str]) -> set[bool]:
    """Tell whether there are faint notes and others."""
    return {note.get("id", "") in faint for note in groups_of(element, "note")}


def _fade_staff(staff: Element, faint: frozenset[str], *, is_whole: bool) -> None:
    for child in staff:
        if is_whole and child.get("class") in _STAFF_SIGNS:
            _tint(child)
        elif child.get("class") == "layer":
            _fade(child, faint)


def _fade(element: Element, faint: frozenset[str]) -> None:
    """Tint the largest groups that have faint notes only."""
    shades = _shades(element, faint)
    if shades == {True}:
        _tint(element)
    elif True in shades:
        for child in element:
            _fade(child, faint)


def _is_sign_of(sign: Element, faint: frozenset[str], staves: frozenset[int]) -> bool:
    start = sign.get("data-startid", "").removeprefix("#")
    if start:
        return start in faint
    numbers = {int(number) for number in sign.get("data-staff", "").split() if number.isdigit()}
    return bool(numbers) and numbers <= staves


def _tint(element: Element) -> None:
    element.set("fill", FAINT_INK)
    element.set("stroke", FAINT_INK)
    for child in element.iter():
        if child.get("fill") == INK:
            child.set("fill", FAINT_INK)
