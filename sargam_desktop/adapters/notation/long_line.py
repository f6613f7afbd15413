"""Adapters, notation: one line of a long score, broken into pages that stand side by side.

Verovio's time grows with the square of the bars in a line: 96 take 0.3 seconds, 384 take two.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import inf
from typing import Final
from xml.etree.ElementTree import Element

from sargam_desktop.adapters.notation.sheet_places import SheetPlaces, dropped
from sargam_desktop.tutor.notation import StaffStrip

#: Bars of a page; a line of half as many more stays whole.
_BARS: Final = 48


def break_line(parts: Iterable[Element]) -> bool:
    """Write page breaks into a long score, and none but these; tell whether there are some."""
    has_breaks = False
    for part in parts:
        measures = part.findall("measure")
        has_breaks |= len(measures) > _BARS * 3 // 2
        for index, measure in enumerate(measures):
            for sign in measure.findall("print"):
                measure.remove(sign)
            if has_breaks and index and not index % _BARS and len(measures) - index > _BARS // 2:
                measure.insert(0, Element("print", {"new-page": "yes"}))
    return has_breaks


def level_pages(
    places: SheetPlaces, sides: list[tuple[float, float]], strips: list[StaffStrip]
) -> tuple[list[tuple[float, float]], list[StaffStrip]]:
    """Bring the staves of all pages to one height; change the places, return the new sides and pieces."""
    tops = dict.fromkeys(range(len(sides)), inf)
    for measure in places.measures.values():
        tops[measure.box.page] = min(tops[measure.box.page], measure.box.top_px)
    lowest = max(top for top in tops.values() if top < inf)
    # By whole pixels: signs stay as sharp as they are.
    drops = {page: float(round(lowest - top)) if top < inf else 0.0 for page, top in tops.items()}
    places.drop(drops)
    height = max(height + drops[page] for page, (_, height) in enumerate(sides))
    moved = [strip._replace(box=dropped(strip.box, drops)) for strip in strips]
    return [(width, height) for width, _ in sides], moved
