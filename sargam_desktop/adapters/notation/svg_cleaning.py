"""Adapters, notation: Verovio's SVG, put so that QtSvg draws all of it.

QtSvg draws no nested `svg`, no text in more than one layer, no font that the drawing brings, and
knows no style sheet by class. So the inner `svg` becomes a scaled group, each text one row of runs with
its own looks, and letters of the music font within words the like of them that any font has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element, SubElement, fromstring, register_namespace, tostring

from sargam_desktop.domain.errors import NotationError
from sargam_desktop.tutor.notation import INK, EngravedStaff

SVG: Final = "http://www.w3.org/2000/svg"
XLINK: Final = "http://www.w3.org/1999/xlink"

#: What Verovio's style sheet says of words, by the class of their group.
_BOLD: Final = frozenset({"ending", "fing", "reh", "tempo"})
_ITALIC: Final = frozenset({"dir", "dynam", "mNum"})

#: Letters of the music font (SMuFL) that stand within words, as any font has them.
_LETTERS: Final = {
    0xE1D3: "\U0001d15e",
    0xE1D5: "♩",
    0xE1D7: "♪",
    0xE1E7: ".",
    0xE260: "♭",
    0xE261: "♮",
    0xE262: "♯",
    0xE520: "p",
    0xE521: "m",
    0xE522: "f",
    0xE523: "r",
    0xE524: "s",
    0xE525: "z",
    0xE526: "n",
    0xE870: "°",
    0xE871: "ø",
    0xE872: "+",
    0xE873: "△",
} | {0xED10 + digit: str(digit) for digit in range(6)}
_PRIVATE: Final = range(0xE000, 0xF900)
#: Verovio leaves room for words in Times; the fonts of interfaces are wider by a quarter.
_WORD_SCALE: Final = 0.8

for _prefix, _uri in (("", SVG), ("xlink", XLINK)):
    register_namespace(_prefix, _uri)


class _Run(NamedTuple):
    """Words with one look."""

    text: str
    looks: dict[str, str]


class CleanDrawing(NamedTuple):
    """A drawing as a tree that QtSvg draws.

    Attributes:
        root: The drawing, its definitions first.
        body: The scaled group in which all is drawn.
        scale: Pixels in a unit of `body`.
        width_px: Its width in device-independent pixels.
        height_px: Its height.
    """

    root: Element
    body: Element
    scale: float
    width_px: float
    height_px: float


def clean_svg(svg: str, text_family: str) -> EngravedStaff:
    """Return a drawing that QtSvg draws, words and figures in the font `text_family`.

    Raises:
        NotationError: Its signs are not in it.
        ValueError: It is no drawing of Verovio's.
    """
    drawing = clean_drawing(svg, text_family)
    text = tostring(drawing.root, encoding="unicode")
    return EngravedStaff(text, drawing.width_px, drawing.height_px)


def clean_drawing(svg: str, text_family: str) -> CleanDrawing:
    """Return the same as a tree; raises as `clean_svg`."""
    root = fromstring(svg)  # noqa: S314 (Verovio's own, not from outside)
    inner = root.find(f"{{{SVG}}}svg")
    if inner is None:
        raise ValueError("the drawing has no inner svg")
    _check_signs(root)
    width, height = (float(root.get(side, "0").removesuffix("px")) for side in ("width", "height"))
    scale = width / float(inner.attrib["viewBox"].split()[2])
    _unnest(root, inner, scale)
    for child in list(root):
        if child.tag in (f"{{{SVG}}}style", f"{{{SVG}}}desc"):
            root.remove(child)
    root.attrib.pop("overflow", None)
    root.set("viewBox", f"0 0 {width:g} {height:g}")
    _rewrite_texts(inner, {"font-family": text_family})
    _move_into_page(inner)
    return CleanDrawing(root, inner, scale, width, height)


def _check_signs(root: Element) -> None:
    """Refuse a drawing whose signs are not in it: Verovio says nothing when it cannot read its font."""
    known = {element.get("id") for element in root.iter()}
    used = {use.get(f"{{{XLINK}}}href", "").removeprefix("#") for use in root.iter(f"{{{SVG}}}use")}
    if not used <= known:
        raise NotationError("No staff can be drawn: the music font is not there", "Install the program again")


def _unnest(root: Element, inner: Element, scale: float) -> None:
    """Turn the inner `svg` into a scaled group in which all is drawn in the ink."""
    inner.tag = f"{{{SVG}}}g"
    inner.attrib.clear()
    inner.attrib.update({"transform": f"scale({scale:.6g})", "fill": INK, "stroke": INK, "stroke-width": "1"})
    # Words are not scaled as lines are: what is inside names its own looks.
    root.attrib["fill"] = INK


def _move_into_page(inner: Element) -> None:
    """Move the names of sections, which are centred on the first bar line, to where they can be read."""
    for group in inner.iter(f"{{{SVG}}}g"):
        frame = group.find(f"{{{SVG}}}rect") if "reh" in group.get("class", "").split() else None
        left = 0.0 if frame is None else float(frame.get("x", "0"))
        if left < 0:
            group.set("transform", f"translate({-left:g}, 0)")


def _rewrite_texts(element: Element, looks: Mapping[str, str]) -> None:
    """Write every text below `element` in one layer; leave out what says nothing."""
    own = {**looks, **_looks_of_class(element.get("class", ""))}
    for child in list(element):
        if child.tag == f"{{{SVG}}}text":
            runs = [run for run in _runs(child, own) if run.text.strip()]
            if not runs:
                element.remove(child)
            else:
                _write_runs(child, runs)
        elif "placeholder" in child.get("class", "").split():
            element.remove(child)
        else:
            _rewrite_texts(child, own)


def _looks_of_class(classes: str) -> dict[str, str]:
    names = set(classes.split())
    bold = {"font-weight": "bold"} if names & _BOLD else {}
    return bold | ({"font-style": "italic"} if names & _ITALIC else {})


def _runs(element: Element, looks: Mapping[str, str]) -> Iterator[_Run]:
    """Yield the words in an element and below it, with the looks that they inherit."""
    own = dict(looks)
    own |= {name: element.attrib[name] for name in ("font-style", "font-weight") if name in element.attrib}
    if "font-size" in element.attrib:
        own["font-size"] = f"{float(element.attrib['font-size'].removesuffix('px')) * _WORD_SCALE:g}px"
    if element.text:
        yield _Run(_spelt_out(element.text), own)
    for child in element:
        yield from _runs(child, own)
        if child.tail and child.tail.strip():
            yield _Run(_spelt_out(child.tail), own)


def _spelt_out(text: str) -> str:
    letters = (_LETTERS.get(ord(letter), "" if ord(letter) in _PRIVATE else letter) for letter in text)
    return "".join(letters)


def _write_runs(text: Element, runs: list[_Run]) -> None:
    place = {name: text.attrib[name] for name in ("x", "y", "text-anchor") if name in text.attrib}
    text.clear()
    text.attrib.update(place | {"stroke": "none", "fill": INK} | runs[0].looks)
    if len(runs) == 1:
        text.text = runs[0].text
        return
    for run in runs:
        SubElement(text, f"{{{SVG}}}tspan", run.looks).text = run.text
