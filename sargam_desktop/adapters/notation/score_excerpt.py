"""Adapters, notation: what of a MusicXML score is engraved: its bars, its staves, names under its notes.

The score is changed, not drawn anew: whatever is not left out stays as its author wrote it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple
from xml.etree.ElementTree import Element, ParseError, tostring

from sargam_desktop.adapters.notation.note_names import write_names
from sargam_desktop.adapters.notation.staff_removal import remove_staff
from sargam_desktop.domain.errors import NotationError
from sargam_desktop.domain.score import Hands

if TYPE_CHECKING:
    from sargam_desktop.tutor.notation import Excerpt

_TWO_HANDS: Final = 2
#: The staff of a hand where a score has two: the upper one is the right hand's.
_PLACES: Final = {Hands.RIGHT: (0,), Hands.LEFT: (1,), Hands.BOTH: (0, 1)}


class Staff(NamedTuple):
    """A staff of a score.

    Attributes:
        part: Its part, as an index.
        number: Its number within the part, from 1.
    """

    part: int
    number: int


class ScoreExcerpt(NamedTuple):
    """What is left of a score.

    Attributes:
        music_xml: The score, all bars still in it.
        measures: Places of the first and last measure to be shown, from 1; None for all.
        staves: How many staves there are.
        has_breaks: It says itself where a long line is broken.
    """

    music_xml: str
    measures: tuple[int, int] | None
    staves: int
    has_breaks: bool = False


def cut_excerpt(music_xml: str, excerpt: Excerpt) -> ScoreExcerpt:
    """Leave out of a score what is not to be shown.

    Raises:
        NotationError: It is no MusicXML score that is sorted by part, or has no such bars.
    """
    return cut_tree(parse_score(music_xml), excerpt)


def cut_tree(root: Element, excerpt: Excerpt) -> ScoreExcerpt:
    """Leave out of a score what is not to be shown; the tree is changed.

    Raises:
        NotationError: It has no such bars.
    """
    parts = root.findall("part")
    measures = _find_measures(parts[0], excerpt.bars)
    _leave_out_tempo_figures(root)
    _leave_out_part_names(root)
    if not excerpt.has_fingers:
        _leave_out_fingers(root)
    if measures is not None and measures[0] == measures[1]:
        _leave_out_numbers(parts)
    if excerpt.names:
        write_names(parts, excerpt.names)
    staves = _choose_staves(parts, excerpt.hands, measures)
    _keep_staves(root, parts, staves)
    return ScoreExcerpt(tostring(root, encoding="unicode"), measures, len(staves))


def parse_score(music_xml: str) -> Element:
    """Return a score that has bars.

    Raises:
        NotationError: It is no MusicXML score that is sorted by part.
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root: Element = fromstring(music_xml.encode())
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise NotationError("This score cannot be engraved: it is no MusicXML") from error
    if root.tag != "score-partwise" or root.find("part/measure") is None:
        raise NotationError("This score cannot be engraved: it is no MusicXML with bars, sorted by part")
    return root


def _find_measures(part: Element, bars: tuple[int, int] | None) -> tuple[int, int] | None:
    """Return the places of bars that are named by their printed numbers."""
    if bars is None:
        return None
    numbers = [measure.get("number", "") for measure in part.iterfind("measure")]
    try:
        first = numbers.index(str(bars[0]))
        last = numbers.index(str(bars[1]), first)
    except ValueError as error:
        raise NotationError(f"This score has no bars {bars[0]}-{bars[1]}") from error
    return first + 1, last + 1


def _leave_out_tempo_figures(root: Element) -> None:
    """Leave out tempo figures: what counts is the tempo of the session, which is said elsewhere."""
    for measure in root.iterfind("part/measure"):
        for direction in measure.findall("direction"):
            for kind in direction.findall("direction-type"):
                if kind.find("metronome") is not None:
                    direction.remove(kind)
            if direction.find("direction-type") is None:
                measure.remove(direction)


def _leave_out_part_names(root: Element) -> None:
    """Leave out the words before the first line: there is one instrument, and they take up room."""
    for part in root.iterfind("part-list/score-part"):
        for name in ("part-name", "part-abbreviation", "part-name-display", "part-abbreviation-display"):
            for element in part.findall(name):
                element.set("print-object", "no")
                element.text = ""


def _leave_out_fingers(root: Element) -> None:
    for technical in root.iterfind("part/measure/note/notations/technical"):
        for fingering in technical.findall("fingering"):
            technical.remove(fingering)


def _leave_out_numbers(parts: list[Element]) -> None:
    """Leave out the numbers of bars: one bar alone needs none."""
    for part in parts:
        for measure in part.iterfind("measure"):
            measure.attrib.pop("number", None)


def _choose_staves(parts: list[Element], hands: Hands, measures: tuple[int, int] | None) -> list[Staff]:
    """Return the staves to show: those of the hands that have notes in these bars."""
    staves = list(_staves_of(parts))
    wanted = staves
    if len(staves) == _TWO_HANDS:
        wanted = [staves[place] for place in _PLACES[hands]]
    sounding = _sounding_staves(parts, measures)
    return [staff for staff in wanted if staff in sounding] or wanted


def _staves_of(parts: list[Element]) -> Iterator[Staff]:
    for index, part in enumerate(parts):
        counts = [int(each.text or "1") for each in part.iterfind("measure/attributes/staves")]
        for number in range(1, max(counts, default=1) + 1):
            yield Staff(index, number)


def _sounding_staves(parts: list[Element], measures: tuple[int, int] | None) -> set[Staff]:
    first, last = measures or (1, None)
    return {
        Staff(index, staff_number(note))
        for index, part in enumerate(parts)
        for measure in part.findall("measure")[first - 1 : last]
        for note in measure.iterfind("note")
        if note.find("rest") is None
    }


def staff_number(element: Element) -> int:
    """Return the staff on which a note or a direction stands."""
    return int(element.findtext("staff") or "1")


def leave_out_parts(root: Element, is_shown: Callable[[Element], bool]) -> None:
    """Leave out whole parts; one is left in any case."""
    parts = root.findall("part")
    if any(is_shown(part) for part in parts):
        for part in parts:
            if not is_shown(part):
                root.remove(part)
                _remove_from_list(root, part.get("id", ""))


def _keep_staves(root: Element, parts: list[Element], kept: list[Staff]) -> None:
    for index, part in enumerate(parts):
        numbers = {staff.number for staff in kept if staff.part == index}
        if not numbers:
            root.remove(part)
            _remove_from_list(root, part.get("id", ""))
            continue
        for staff in reversed(list(_staves_of([part]))):
            if staff.number not in numbers:
                remove_staff(part, staff.number)


def _remove_from_list(root: Element, part_id: str) -> None:
    parts = root.find("part-list")
    if parts is None:
        return
    for entry in list(parts):
        if entry.tag == "part-group" or (entry.tag == "score-part" and entry.get("id") == part_id):
            parts.remove(entry)
