"""Adapters: the parts of a MusicXML score that a pianist plays, and their hands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.adapters.importers.file_content import (
    MOST_BARS,
    damaged,
    with_too_many_bars,
    without_notes,
)
from sargam_desktop.adapters.importers.hand_names import Part, assign_hands, hand_named, is_piano
from sargam_desktop.adapters.importers.musicxml_head import marks_small_notes_as_cues
from sargam_desktop.adapters.importers.musicxml_measures import Frame, PartReader
from sargam_desktop.adapters.importers.musicxml_tree import text_of
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.import_report import FindingKind, HandSource
from sargam_desktop.domain.score import Hand

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from sargam_desktop.adapters.importers.findings import Findings
    from sargam_desktop.adapters.importers.musicxml_notes import WrittenNote

_GRAND_STAFF: Final = 2
_HANDS: Final = 2
_MOST_PARTS: Final = 1000


class WrittenPart(NamedTuple):
    """One part.

    Attributes:
        name: Its name, may be empty.
        staves: How many staves it has.
        first_clef: Sign of its first clef, may be empty.
        key: Sharps or flats and minor at the beginning.
        measures: Its notes, measure by measure.
    """

    name: str
    staves: int
    first_clef: str
    key: tuple[int, bool]
    measures: list[list[WrittenNote]]

    @property
    def pitches(self) -> list[int]:
        """The pitch of every written note."""
        return [note.pitch for measure in self.measures for note in measure]

    def notes_of(self, index: int) -> list[WrittenNote]:
        """Return the notes of a measure; none where the part has ended before it."""
        return self.measures[index] if index < len(self.measures) else []


class WrittenScore(NamedTuple):
    """All parts, and what they share.

    Attributes:
        frames: One for each measure.
        parts: At least one has a note.
    """

    frames: list[Frame]
    parts: list[WrittenPart]


def read_written_score(name: str, root: Element, findings: Findings) -> WrittenScore:
    """Read all parts of a score; its tree is used up.

    Raises:
        UnreadableFileError: A measure is damaged, or nothing is to be played.
    """
    if len(root.findall("part")) > _MOST_PARTS:
        raise UnreadableFileError(f"{name} has more than {_MOST_PARTS:,} parts", "Choose another file")
    names = {part.get("id", ""): text_of(part, "part-name") for part in root.iterfind("part-list/score-part")}
    frames: list[Frame] = []
    reader = partial(PartReader, findings, plays_cues=marks_small_notes_as_cues(root))
    parts = [
        _read_part(name, _PartHead(names.get(part.get("id", ""), ""), part), frames, reader())
        for part in root.iterfind("part")
    ]
    if not any(part.pitches for part in parts):
        raise without_notes(name)
    return WrittenScore(frames, parts)


class _PartHead(NamedTuple):
    name: str
    element: Element


def _read_part(file_name: str, part: _PartHead, frames: list[Frame], reader: PartReader) -> WrittenPart:
    measures = []
    for index, measure in enumerate(part.element.iterfind("measure")):
        if index == MOST_BARS:
            raise with_too_many_bars(file_name)
        label = measure.get("number", "")
        if index == len(frames):
            frames.append(Frame(label, is_implicit=measure.get("implicit") == "yes"))
        try:
            measures.append(reader.read(measure, frames[index]))
        except ValueError as error:
            raise damaged(file_name, f"bar {label or index + 1} cannot be read") from error
        measure.clear()
    return WrittenPart(part.name, reader.staves, reader.first_clef, reader.key or (0, False), measures)


def piano_parts(parts: list[WrittenPart], findings: Findings) -> list[tuple[WrittenPart, Hand | None]]:
    """Return the parts to be played, each with its hand; None where its staves say it.

    A part with a grand staff is the piano, rather one that is called so, and so are two parts
    that are called so; what else there is accompanies it.
    """
    sounding = [part for part in parts if part.pitches]
    pianos = _find_pianos(sounding)
    if len(sounding) > len(pianos) > 0:
        findings.add(FindingKind.PARTS_LEFT_OUT, len(sounding) - len(pianos))
    if len(pianos) == 1:
        findings.take_hands_from(HandSource.STAVES, pianos[0].staves)
        return [(pianos[0], None)]
    sounding = pianos or sounding
    if len(sounding) == 1:
        findings.take_hands_from(HandSource.ONE_STAFF, 1)
        return [(sounding[0], _hand_of_single_staff(sounding[0]))]
    findings.take_hands_from(HandSource.PARTS, len(sounding))
    heights = [Part(part.name, sum(part.pitches) / len(part.pitches)) for part in sounding]
    return list(zip(sounding, assign_hands(heights), strict=True))


def _find_pianos(parts: list[WrittenPart]) -> list[WrittenPart]:
    """Return the part on a grand staff, else the two parts that are called a piano, else none."""
    grand = [part for part in parts if part.staves >= _GRAND_STAFF]
    named = [part for part in parts if is_piano(part.name)]
    if grand:
        return [next((part for part in grand if part in named), grand[0])]
    return named if len(named) == _HANDS else []


def _hand_of_single_staff(part: WrittenPart) -> Hand:
    return hand_named(part.name) or (Hand.LEFT if part.first_clef == "F" else Hand.RIGHT)
