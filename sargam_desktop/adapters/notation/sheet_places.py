"""Adapters, notation: where the notes, rests and bars of a drawing stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element

from sargam_desktop.adapters.notation.svg_cleaning import SVG, XLINK, CleanDrawing
from sargam_desktop.tutor.notation_sheet import SheetBox

GROUP: Final = f"{{{SVG}}}g"
USE: Final = f"{{{SVG}}}use"
_PATH: Final = f"{{{SVG}}}path"
_HREF: Final = f"{{{XLINK}}}href"
#: The id of a measure is this and its index.
MEASURE_ID: Final = "sm"
NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")
#: Width and height of heads in the music font by code, in thousandths of its size; else as a black one.
_HEADS: Final = {"E0A0": (545, 340), "E0A1": (348, 340), "E0A2": (405, 266), "E0A3": (314, 270)}
_HEAD: Final = (314, 266)
#: Lines of a staff.
_LINES: Final = 5
#: What stands before the notes of a line, and how far such a sign reaches at most.
_HEAD_SIGNS: Final = frozenset({"clef", "keySig", "meterSig"})
_SIGN_WIDTH: Final = 420


class Place(NamedTuple):
    """Where a note or rest begins; in pixels.

    Attributes:
        page: Index of its page.
        x_px: Its left edge.
    """

    page: int
    x_px: float


class MeasurePlace(NamedTuple):
    """Where a measure stands.

    Attributes:
        box: From bar line to bar line, from the highest line of a staff to the lowest.
        line: Number of its line on the page.
        music_px: Where its music begins at the earliest: behind clef, key and metre.
    """

    box: SheetBox
    line: int
    music_px: float


@dataclass(slots=True)
class SheetPlaces:
    """Everything that was found so far.

    Attributes:
        heads: Heads of notes by id.
        moments: Notes and rests by id; a rest for a whole bar, which stands in its middle, is not in it.
        measures: By index of the measure.
    """

    heads: dict[str, SheetBox] = field(default_factory=dict)
    moments: dict[str, Place] = field(default_factory=dict)
    measures: dict[int, MeasurePlace] = field(default_factory=dict)

    def read(self, drawing: CleanDrawing, page: int) -> None:
        """Find what stands on a page."""
        reader = _PageReader(drawing, page)
        for line, system in enumerate(groups_of(drawing.body, "system")):
            for measure in groups_of(system, "measure"):
                self._read_measure(measure, reader, line)

    def drop(self, drops: Mapping[int, float]) -> None:
        """Move all of each page down by so many pixels."""
        self.heads = {own: dropped(box, drops) for own, box in self.heads.items()}
        self.measures = {
            index: measure._replace(box=dropped(measure.box, drops))
            for index, measure in self.measures.items()
        }

    def _read_measure(self, measure: Element, reader: _PageReader, line: int) -> None:
        for group in measure.iter(GROUP):
            kind, own = group.get("class"), group.get("id", "")
            if kind not in ("note", "rest"):
                continue
            use = group.find(f"{GROUP}[@class='notehead']/{USE}" if kind == "note" else USE)
            if use is None:
                continue
            box = reader.box_of(use)
            self.moments[own] = Place(reader.page, box.left_px)
            if kind == "note":
                self.heads[own] = box
        name = measure.get("id", "")
        if name.startswith(MEASURE_ID):
            place = reader.place_of(measure, line)
            if place is not None:
                self.measures[int(name.removeprefix(MEASURE_ID))] = place


class _PageReader:
    """Turns the units of a drawing into pixels."""

    def __init__(self, drawing: CleanDrawing, page: int) -> None:
        self.page = page
        self._scale = drawing.scale
        self._left, self._top = origin_of(drawing)

    def box_of(self, use: Element) -> SheetBox:
        """Return the box of a head."""
        x, y, scale_x, scale_y = numbers_of(use)
        width, height = _HEADS.get(use.get(_HREF, "")[1:5], _HEAD)
        return self._box(x, y - height * scale_y / 2, x + width * scale_x, y + height * scale_y / 2)

    def place_of(self, measure: Element, line: int) -> MeasurePlace | None:
        """Return where a measure stands, by the lines of its staves; None where it has none."""
        staves = [child for child in measure if child.get("class") == "staff"]
        lines = [numbers_in(path.get("d", "")) for staff in staves for path in staff.findall(_PATH)[:_LINES]]
        if not lines:
            return None
        left, right = min(each[0] for each in lines), max(each[2] for each in lines)
        top, foot = min(each[1] for each in lines), max(each[3] for each in lines)
        signs = [
            numbers_of(use)
            for staff in staves
            for child in staff
            if child.get("class") in _HEAD_SIGNS
            for use in child.iter(USE)
        ]
        music = max((x + _SIGN_WIDTH * scale for x, _, scale, _ in signs), default=left)
        box = self._box(left, top, right, foot)
        return MeasurePlace(
            box, line, min((self._left + music) * self._scale, box.left_px + box.width_px / 2)
        )

    def _box(self, left: float, top: float, right: float, foot: float) -> SheetBox:
        scale = self._scale
        return SheetBox(
            self.page,
            (self._left + left) * scale,
            (self._top + top) * scale,
            (right - left) * scale,
            (foot - top) * scale,
        )


def dropped(box: SheetBox, drops: Mapping[int, float]) -> SheetBox:
    """Return a box that is moved down with its page."""
    return box._replace(top_px=box.top_px + drops[box.page])


def groups_of(element: Element, kind: str) -> Iterator[Element]:
    """Yield the groups of a kind below an element."""
    return (group for group in element.iter(GROUP) if group.get("class") == kind)


def origin_of(drawing: CleanDrawing) -> tuple[float, float]:
    """Return the margins of a page in the units of its drawing."""
    margin = next(groups_of(drawing.body, "page-margin"), None)
    if margin is None:
        return 0.0, 0.0
    x, y = numbers_in(margin.get("transform", "0 0"))[:2]
    return x, y


def numbers_of(use: Element) -> tuple[float, float, float, float]:
    """Return where a sign stands and how it is scaled."""
    x, y, *scales = numbers_in(use.get("transform", "0 0"))
    return x, y, *((scales[0], scales[-1]) if scales else (1.0, 1.0))


def numbers_in(text: str) -> list[float]:
    """Return the numbers of a path or a transformation."""
    return [float(each) for each in NUMBER.findall(text)]
