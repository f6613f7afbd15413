"""Adapters, notation: a drawn page cut into pieces, so that no more is painted than is seen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil, floor
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element, SubElement, tostring

from sargam_desktop.adapters.notation.sheet_places import (
    GROUP,
    USE,
    groups_of,
    numbers_in,
    numbers_of,
    origin_of,
)
from sargam_desktop.adapters.notation.svg_cleaning import SVG, XLINK, CleanDrawing
from sargam_desktop.tutor.notation import StaffStrip
from sargam_desktop.tutor.notation_sheet import SheetBox

#: A piece of a long line is about so wide.
_STRIP_PX: Final = 1000
#: How far a sign of the music font reaches at most from its place: left, up and down, right.
_SIGN_LEFT: Final = 150
_SIGN_HEIGHT: Final = 1200
_SIGN_RIGHT: Final = 1300
#: Letters are at most so wide, in sizes of their font.
_LETTER: Final = 0.8
_ROOM: Final = 40
_LOOKS: Final = frozenset({"fill", "stroke", "stroke-width", "transform"})
_HREF: Final = f"{{{XLINK}}}href"


class Extent(NamedTuple):
    """What a sign covers at most, in the units of the drawing."""

    left: float
    top: float
    right: float
    foot: float


class _Piece(NamedTuple):
    """Signs that are drawn together."""

    elements: list[Element]
    extent: Extent


def cut_strips(drawing: CleanDrawing, page: int, *, is_one_line: bool) -> Iterator[StaffStrip]:
    """Yield the pieces of a page: its lines, or bars of its one line."""
    signs = {sign.get("id", ""): sign for sign in drawing.root.iterfind(f"{{{SVG}}}defs/*")}
    for system in groups_of(drawing.body, "system"):
        pieces = [_Piece([child], extent) for child in system if (extent := _extent_of(child))]
        if not pieces:
            continue
        width = _STRIP_PX / drawing.scale if is_one_line else float("inf")
        for piece in _joined(pieces, width):
            yield _draw(piece, drawing, page, signs)


def _joined(pieces: list[_Piece], width: float) -> Iterator[_Piece]:
    """Join neighbours until they are about as wide as `width`."""
    # What reaches over many bars, as a bracket does, is drawn where it begins.
    pieces.sort(key=lambda piece: piece.extent.left)
    joined, left = [pieces[0]], pieces[0].extent.left
    for piece in pieces[1:]:
        if piece.extent.left - left > width:
            yield _join(joined)
            joined, left = [], piece.extent.left
        joined.append(piece)
    yield _join(joined)


def _join(pieces: Iterable[_Piece]) -> _Piece:
    pieces = list(pieces)
    return _Piece([each for piece in pieces for each in piece.elements], _around(p.extent for p in pieces))


def _draw(piece: _Piece, drawing: CleanDrawing, page: int, signs: dict[str, Element]) -> StaffStrip:
    scale, (dx, dy) = drawing.scale, origin_of(drawing)
    left, top = floor((piece.extent.left + dx) * scale), floor((piece.extent.top + dy) * scale)
    right, foot = ceil((piece.extent.right + dx) * scale), ceil((piece.extent.foot + dy) * scale)
    left, top = max(0, left), max(0, top)
    right, foot = min(ceil(drawing.width_px), right), min(ceil(drawing.height_px), foot)
    size = {"width": str(right - left), "height": str(foot - top)}
    root = Element(f"{{{SVG}}}svg", size | {"viewBox": f"0 0 {right - left} {foot - top}"})
    root.attrib["fill"] = drawing.root.attrib["fill"]
    body = Element(GROUP, drawing.body.attrib)
    body.set("transform", f"translate({-left}, {-top}) scale({scale:.6g}) translate({dx:g}, {dy:g})")
    body.extend(piece.elements)
    _leave_out_names(body)
    used = dict.fromkeys(use.get(_HREF, "").removeprefix("#") for use in body.iter(USE))
    SubElement(root, f"{{{SVG}}}defs").extend(signs[name] for name in used if name in signs)
    root.append(body)
    box = SheetBox(page, left, top, right - left, foot - top)
    return StaffStrip(box, tostring(root, encoding="unicode"))


def _leave_out_names(body: Element) -> None:
    """Leave out what only we read; it is a quarter of the drawing."""
    for group in body.iter(GROUP):
        kept = {name: value for name, value in group.attrib.items() if name in _LOOKS}
        group.attrib.clear()
        group.attrib.update(kept)


def _extent_of(element: Element) -> Extent | None:
    """Return what an element covers, None where nothing of it is drawn."""
    found = [extent for each in element.iter() if (extent := _own_extent(each))]
    return _around(found) if found else None


def _around(extents: Iterable[Extent]) -> Extent:
    lefts, tops, rights, feet = zip(*extents, strict=True)
    return Extent(min(lefts), min(tops), max(rights), max(feet))


def _own_extent(element: Element) -> Extent | None:
    tag = element.tag.rpartition("}")[2]
    if tag == "use":
        x, y, scale_x, scale_y = numbers_of(element)
        height = _SIGN_HEIGHT * scale_y
        return Extent(x - _SIGN_LEFT * scale_x, y - height, x + _SIGN_RIGHT * scale_x, y + height)
    if tag in ("path", "polygon", "polyline"):
        return _extent_of_points(numbers_in(element.get("d") or element.get("points") or ""))
    if tag == "rect":
        x, y, width, height = (float(element.get(name, "0")) for name in ("x", "y", "width", "height"))
        return Extent(x - _ROOM, y - _ROOM, x + width + 2 * _ROOM, y + height + _ROOM)
    if tag in ("ellipse", "circle"):
        x, y = (float(element.get(name, "0")) for name in ("cx", "cy"))
        return Extent(x - _ROOM, y - _ROOM, x + _ROOM, y + _ROOM)
    return _extent_of_text(element) if tag == "text" else None


def _extent_of_points(numbers: list[float]) -> Extent | None:
    if not numbers:
        return None
    xs, ys = numbers[::2], numbers[1::2]
    return Extent(min(xs) - _ROOM, min(ys) - _ROOM, max(xs) + _ROOM, max(ys) + _ROOM)


def _extent_of_text(text: Element) -> Extent:
    """Return the room for words; they may begin, end or be centred at their place."""
    x, y = float(text.get("x", "0")), float(text.get("y", "0"))
    runs = list(text) or [text]
    size = max(float(run.get("font-size", "400px").removesuffix("px")) for run in runs)
    width = sum(len(run.text or "") for run in runs) * size * _LETTER
    left = 0.0 if text.get("text-anchor", "start") == "start" else width
    return Extent(x - left - _ROOM, y - size, x + width + 2 * _ROOM, y + size / 2)
