"""Tutor: notation as pages on which every note and bar of a score has its place.

A staff and a page of swaras are both sheets, so whatever follows a player over one follows over the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class SheetBox(NamedTuple):
    """A rectangle on a page; in device-independent pixels from the page's upper left corner.

    Attributes:
        page: Index of the page.
        left_px: Its left edge.
        top_px: Its upper edge.
        width_px: Its width.
        height_px: Its height.
    """

    page: int
    left_px: float
    top_px: float
    width_px: float
    height_px: float


class BeatPlace(NamedTuple):
    """Where a moment of a bar stands.

    Attributes:
        beat: The moment, in quarter notes from the beginning of the score as played.
        x_px: Its place from the page's left edge.
    """

    beat: float
    x_px: float


class SheetBar(NamedTuple):
    """A bar as played; one that is repeated stands where it is written, each time.

    Attributes:
        box: From bar line to bar line, from the top of the line's highest staff to the foot of its lowest.
        places: Where its moments stand, rising by beat and from left to right. The first is the moment of
            its bar line, and stands where its first note does; the last is its end, and stands where the
            next bar's first note does, or at its bar line at the end of a line.
    """

    box: SheetBox
    places: tuple[BeatPlace, ...]


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """Where everything stands.

    Attributes:
        pages: Width and height of each page in device-independent pixels, at least one.
        heads: By index of the score's notes: its head, None for a note that is not shown.
        bars: By index of the score's bars as played.
    """

    pages: tuple[tuple[float, float], ...]
    heads: tuple[SheetBox | None, ...]
    bars: tuple[SheetBar, ...]
