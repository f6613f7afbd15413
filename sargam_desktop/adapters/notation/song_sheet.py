"""Adapters, notation: the score of a song engraved as it is played, and the place of each note."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar
from xml.etree.ElementTree import Element

from sargam_desktop.adapters.notation.clef_choice import suit_clefs
from sargam_desktop.adapters.notation.faint_hand import fade_notes
from sargam_desktop.adapters.notation.long_line import break_line, level_pages
from sargam_desktop.adapters.notation.respelling import move_score
from sargam_desktop.adapters.notation.score_excerpt import (
    ScoreExcerpt,
    cut_tree,
    leave_out_parts,
    parse_score,
)
from sargam_desktop.adapters.notation.sheet_places import MEASURE_ID, SheetPlaces
from sargam_desktop.adapters.notation.sheet_strips import cut_strips
from sargam_desktop.adapters.notation.svg_cleaning import clean_drawing, clean_svg
from sargam_desktop.adapters.notation.verovio_page import draw_pages
from sargam_desktop.adapters.notation.written_notes import find_tie_heads
from sargam_desktop.domain.errors import NotationError
from sargam_desktop.domain.score import Hand
from sargam_desktop.tutor.notation import EngravedStaff, StaffSheet, StaffStrip
from sargam_desktop.tutor.notation_sheet import BeatPlace, SheetBar, SheetLayout
from sargam_desktop.tutor.notation_trace import Origins, find_origins

if TYPE_CHECKING:
    from sargam_desktop.adapters.notation.requests import SongRequest
    from sargam_desktop.domain.score import Bar, Score
    from sargam_desktop.tutor.notation_trace import TracedScore

#: Moments that are closer are one.
_CLOSE_BEATS: Final = 1e-4
#: A bar has a width, also where a page is so narrow that its notes leave it.
_CLOSE_PX: Final = 1.0

_Kind = TypeVar("_Kind")


class _Prepared(NamedTuple):
    """A score that is ready to be drawn.

    Attributes:
        score: What is drawn.
        sources: For each note of the song the id of its head, empty where it has none.
        faint: Ids of the notes that are drawn in the fainter ink.
    """

    score: ScoreExcerpt
    sources: tuple[str, ...]
    faint: frozenset[str]


def engrave_song(traced: TracedScore, song: SongRequest) -> list[EngravedStaff]:
    """Draw a song on pages; see `tutor.notation.SongEngraver`.

    Raises:
        NotationError: It cannot be drawn.
    """
    pages = draw_pages(_prepare(traced, song).score, song.layout)
    return [clean_svg(page, song.layout.text_family) for page in pages]


def lay_out_song(traced: TracedScore, song: SongRequest) -> StaffSheet:
    """Draw a song and find its notes and bars; see `tutor.notation.SongEngraver`.

    Raises:
        NotationError: It cannot be drawn.
        ValueError: Only some of its bars are asked for.
    """
    if song.excerpt.bars is not None:
        raise ValueError("a song that is followed is engraved as a whole")
    prepared = _prepare(traced, song)
    places = SheetPlaces()
    sides: list[tuple[float, float]] = []
    strips: list[StaffStrip] = []
    for page, svg in enumerate(draw_pages(prepared.score, song.layout)):
        drawing = clean_drawing(svg, song.layout.text_family)
        places.read(drawing, page)
        if prepared.faint:
            fade_notes(drawing.body, prepared.faint)
        strips.extend(cut_strips(drawing, page, is_one_line=song.layout.is_one_line))
        sides.append((drawing.width_px, drawing.height_px))
    if len(sides) > 1 and song.layout.is_one_line:
        sides, strips = level_pages(places, sides, strips)
    bars = _Bars(traced, places)
    layout = SheetLayout(
        tuple(sides),
        tuple(places.heads.get(source) for source in prepared.sources),
        tuple(map(bars.place, song.score.bars, traced.measures)),
    )
    return StaffSheet(layout, tuple(strips))


def _prepare(traced: TracedScore, song: SongRequest) -> _Prepared:
    origins = find_origins(traced.score, song.score)
    sources = tuple("" if index is None else traced.sources[index] for index in origins.indices)
    root = parse_score(traced.music_xml)
    _leave_out_silent_parts(root, frozenset(traced.sources))
    parts = root.findall("part")
    _complete_measures(parts)
    ties = find_tie_heads(parts)
    moves = _with_tied(_find_moves(traced, song.score, origins), ties)
    move_score(parts, origins.semitones, moves)
    if any(move != 0 for move in moves.values()):
        suit_clefs(parts)
    hands = {source: note.hand for source, note in zip(sources, song.score.notes, strict=True)}
    faint = frozenset(
        source for source, hand in _with_tied(hands, ties).items() if source and hand is song.excerpt.faint
    )
    has_breaks = song.layout.is_one_line and break_line(parts)
    score = cut_tree(root, song.excerpt)._replace(has_breaks=has_breaks)
    return _Prepared(score, sources, faint)


def _find_moves(traced: TracedScore, score: Score, origins: Origins) -> dict[str, int]:
    """Return by id how far each note is moved; what is left out goes with its neighbours in its hand."""
    moved = {
        index: note.pitch - traced.score.notes[index].pitch
        for note, index in zip(score.notes, origins.indices, strict=True)
        if index is not None
    }
    last = dict.fromkeys(Hand, origins.semitones)
    last |= {traced.score.notes[index].hand: moved[index] for index in sorted(moved, reverse=True)}
    moves: dict[str, int] = {}
    for index, (note, source) in enumerate(zip(traced.score.notes, traced.sources, strict=True)):
        last[note.hand] = moved.get(index, last[note.hand])
        moves.setdefault(source, last[note.hand])
    return moves


def _with_tied(of_heads: Mapping[str, _Kind], ties: Mapping[str, str]) -> dict[str, _Kind]:
    """Return what holds for heads also for the notes that are tied to them."""
    return dict(of_heads) | {tied: of_heads[head] for tied, head in ties.items() if head in of_heads}


def _leave_out_silent_parts(root: Element, sources: frozenset[str]) -> None:
    """Leave out the parts of other players."""
    leave_out_parts(
        root, lambda part: any(note.get("id") in sources for note in part.iterfind("measure/note"))
    )


def _complete_measures(parts: list[Element]) -> None:
    """Let each measure be drawn by itself and be found, also where parts end early or rests are joined."""
    longest = max(parts, key=len).findall("measure")
    for part in parts:
        missing = longest[len(part.findall("measure")) :]
        part.extend(Element("measure", {"number": measure.get("number", "")}) for measure in missing)
        for style in part.iterfind("measure/attributes/measure-style"):
            for sign in style.findall("multiple-rest"):
                style.remove(sign)
    for index, measure in enumerate(parts[0].iterfind("measure")):
        measure.set("id", f"{MEASURE_ID}{index}")


class _Bars:
    """Finds the bars as played among the measures as written."""

    def __init__(self, traced: TracedScore, places: SheetPlaces) -> None:
        self._moments = traced.moments
        self._places = places
        self._known: dict[int, list[BeatPlace]] = {}

    def place(self, bar: Bar, measure: int) -> SheetBar:
        """Return where a bar stands.

        Raises:
            NotationError: It is not drawn.
        """
        place = self._places.measures.get(measure)
        if place is None:
            raise NotationError("This score cannot be engraved: not all of its bars are drawn")
        end = place.box.left_px + place.box.width_px
        following = self._places.measures.get(measure + 1)
        if following is not None and (following.box.page, following.line) == (place.box.page, place.line):
            end = self._music(measure + 1)[0].x_px
        first, *others = self._music(measure)
        places = [
            BeatPlace(bar.onset_beat + beat, x)
            for beat, x in (BeatPlace(0, min(first.x_px, end - _CLOSE_PX)), *others)
            if beat < bar.length_beat - _CLOSE_BEATS and x < end
        ]
        return SheetBar(place.box, (*places, BeatPlace(bar.end_beat, end)))

    def _music(self, measure: int) -> list[BeatPlace]:
        """Return the moments of a measure from its bar line on, rising; there is one at least."""
        if measure not in self._known:
            self._known[measure] = self._find_music(measure)
        return self._known[measure]

    def _find_music(self, measure: int) -> list[BeatPlace]:
        place = self._places.measures[measure]
        by_beat: dict[float, float] = {}
        for source, beat in self._moments[measure].items():
            found = self._places.moments.get(source)
            if found is not None:
                by_beat[beat] = min(found.x_px, by_beat.get(beat, found.x_px))
        rising = [BeatPlace(0.0, by_beat.get(0.0, place.music_px))]
        for beat, x in sorted(by_beat.items()):
            if beat > rising[-1].beat + _CLOSE_BEATS and x > rising[-1].x_px:
                rising.append(BeatPlace(beat, x))
        return rising
