"""Adapters, notation: what the process that engraves is asked and what it answers, as messages.

Notes and drawings go as bytes: neither side is held up by reading thousands of figures as text.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import chain
from typing import Any, Final, NamedTuple

from sargam_desktop.adapters.notation.frames import Frame
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.tutor.notation import EngravedStaff, Excerpt, StaffLayout, StaffSheet, StaffStrip
from sargam_desktop.tutor.notation_sheet import BeatPlace, SheetBar, SheetBox, SheetLayout
from sargam_desktop.tutor.ports import OriginalFile

_IS_LEFT: Final = 1
_IS_GRACE: Final = 2
#: Figures of a box.
_BOX: Final = 5
_NOWHERE: Final = (-1.0, 0.0, 0.0, 0.0, 0.0)


class Task(StrEnum):
    """What is asked for."""

    EXCERPT = "excerpt"
    SHEET = "sheet"
    PAGES = "pages"
    WARM_UP = "warm_up"


class SongRequest(NamedTuple):
    """A song that is to be engraved; see `tutor.notation.SongEngraver`."""

    original: OriginalFile
    score: Score
    excerpt: Excerpt
    layout: StaffLayout


def pack_excerpt(music_xml: bytes, excerpt: Excerpt, layout: StaffLayout) -> Frame:
    """Ask for one drawing of a score."""
    return Frame({"task": Task.EXCERPT, "excerpt": excerpt, "layout": layout}, music_xml)


def pack_song(task: Task, request: SongRequest) -> Frame:
    """Ask for a song."""
    notes, bars = request.score.notes, request.score.bars
    onsets = array("d", request.score.onsets_beat)
    pitches = array("B", [note.pitch for note in notes])
    kinds = array("B", [_IS_LEFT * (note.hand is Hand.LEFT) + _IS_GRACE * note.is_grace for note in notes])
    places = array("d", chain.from_iterable((bar.onset_beat, bar.length_beat) for bar in bars))
    blocks = [request.original.data, *(each.tobytes() for each in (onsets, pitches, kinds, places))]
    message = {
        "task": task,
        "excerpt": request.excerpt,
        "layout": request.layout,
        "name": request.original.name,
        "fifths": request.score.fifths,
        "sizes": [len(block) for block in blocks],
    }
    return Frame(message, b"".join(blocks))


def read_excerpt(message: dict[str, Any]) -> Excerpt:
    """Return what of a score is asked for."""
    bars, hands, names, has_fingers, faint = message["excerpt"]
    return Excerpt(
        None if bars is None else (bars[0], bars[1]),
        Hands(hands),
        tuple(names),
        has_fingers,
        None if faint is None else Hand(faint),
    )


def read_layout(message: dict[str, Any]) -> StaffLayout:
    """Return how it is asked for."""
    return StaffLayout(*message["layout"])


def read_song(frame: Frame) -> SongRequest:
    """Return the song that is asked for; of its score only what tells where its notes are."""
    message = frame.message
    data, onsets, pitches, kinds, places = _blocks(frame.data, message["sizes"])
    notes = zip(array("d", onsets), pitches, kinds, strict=True)
    score = Score(
        tuple(
            ScoreNote(
                onset, 0, pitch, Hand.LEFT if kind & _IS_LEFT else Hand.RIGHT, is_grace=bool(kind & _IS_GRACE)
            )
            for onset, pitch, kind in notes
        ),
        tuple(Bar(0, onset, length) for onset, length in _rows(array("d", places), 2)),
        fifths=message["fifths"],
    )
    return SongRequest(
        OriginalFile(message["name"], data), score, read_excerpt(message), read_layout(message)
    )


def pack_staves(staves: Sequence[EngravedStaff]) -> Frame:
    """Answer with drawings."""
    drawings = [staff.svg.encode() for staff in staves]
    sides = [(staff.width_px, staff.height_px) for staff in staves]
    return Frame({"sizes": [len(each) for each in drawings], "sides": sides}, b"".join(drawings))


def unpack_staves(frame: Frame) -> tuple[EngravedStaff, ...]:
    """Return the drawings of an answer."""
    drawings = _blocks(frame.data, frame.message["sizes"])
    sides = frame.message["sides"]
    return tuple(EngravedStaff(svg.decode(), *pair) for svg, pair in zip(drawings, sides, strict=True))


def pack_sheet(sheet: StaffSheet) -> Frame:
    """Answer with a sheet."""
    layout = sheet.layout
    places = [bar.places for bar in layout.bars]
    figures = [
        chain.from_iterable(_NOWHERE if head is None else head for head in layout.heads),
        chain.from_iterable(bar.box for bar in layout.bars),
        (len(each) for each in places),
        chain.from_iterable(chain.from_iterable(places)),
    ]
    blocks = [array("d", each).tobytes() for each in figures]
    blocks += [strip.svg.encode() for strip in sheet.strips]
    message = {
        "pages": layout.pages,
        "strips": [strip.box for strip in sheet.strips],
        "sizes": [len(block) for block in blocks],
    }
    return Frame(message, b"".join(blocks))


def unpack_sheet(frame: Frame) -> StaffSheet:
    """Return the sheet of an answer."""
    heads, boxes, counts, places, *drawings = _blocks(frame.data, frame.message["sizes"])
    layout = SheetLayout(
        tuple((width, height) for width, height in frame.message["pages"]),
        tuple(None if box.page < 0 else box for box in _boxes(heads)),
        tuple(_bars(_boxes(boxes), array("d", counts), array("d", places))),
    )
    strips = zip(frame.message["strips"], drawings, strict=True)
    return StaffSheet(layout, tuple(StaffStrip(SheetBox(*box), svg.decode()) for box, svg in strips))


def _blocks(data: bytes, sizes: Iterable[int]) -> list[bytes]:
    blocks, start = [], 0
    for size in sizes:
        blocks.append(data[start : start + size])
        start += size
    return blocks


def _rows(figures: array[float], width: int) -> Iterator[array[float]]:
    return (figures[start : start + width] for start in range(0, len(figures), width))


def _boxes(data: bytes) -> Iterator[SheetBox]:
    for page, *sides in _rows(array("d", data), _BOX):
        yield SheetBox(int(page), *sides)


def _bars(boxes: Iterable[SheetBox], counts: Iterable[float], places: array[float]) -> Iterator[SheetBar]:
    start = 0
    for box, count in zip(boxes, counts, strict=True):
        end = start + 2 * int(count)
        yield SheetBar(box, tuple(BeatPlace(beat, x) for beat, x in _rows(places[start:end], 2)))
        start = end
