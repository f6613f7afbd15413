"""Adapters: the tree of a MusicXML file, part by part, and its numbers and texts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element

from sargam_desktop.adapters.importers.file_content import MEBIBYTE, check_size, damaged
from sargam_desktop.adapters.importers.musicxml_parser import parse_xml
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.import_report import FindingKind

if TYPE_CHECKING:
    from sargam_desktop.adapters.importers.file_content import FileContent
    from sargam_desktop.adapters.importers.findings import Findings

MOST_BYTES: Final = 32 * MEBIBYTE
#: Bars in which a part is not written, in a score that is sorted by time; a small file could have billions.
_MOST_MISSING: Final = 200_000
#: Nothing longer is a number of music, and an exponent would cost memory without end.
_NUMBER: Final = re.compile(r"\s*([+-]?\d{1,9}(?:\.\d{1,9})?)\s*")


def parse_tree(content: FileContent, findings: Findings, *, is_whole: bool = False) -> Element:
    """Return the root of a score; one that is sorted by time is sorted by part.

    Args:
        content: The file.
        findings: Where to note another encoding than the declared one.
        is_whole: Keep what only an engraver reads.

    Raises:
        UnreadableFileError: It is too large, no XML, no MusicXML score, or declares entities.
    """
    check_size(content.name, len(content.data), MOST_BYTES)
    root, encoding = parse_xml(content, is_whole=is_whole)
    if encoding is not None:
        findings.add(FindingKind.OTHER_ENCODING, detail=encoding)
    if root.tag == "score-timewise":
        return _sorted_by_part(content.name, root)
    if root.tag != "score-partwise":
        raise UnreadableFileError(f"{content.name} is not a MusicXML score", "Choose another file")
    return root


def _sorted_by_part(name: str, timewise: Element) -> Element:
    """Turn measures of parts into parts of measures."""
    root = Element("score-partwise")
    root.extend(child for child in timewise if child.tag != "measure")
    parts: dict[str, Element] = {}
    measures = timewise.findall("measure")
    timewise.clear()
    missing = 0
    for index, measure in enumerate(measures):
        for part in measure.iterfind("part"):
            part_id = part.get("id", "")
            target = parts.setdefault(part_id, Element("part", {"id": part_id}))
            missing += index - len(target)
            if missing > _MOST_MISSING:
                raise damaged(name, "its parts lack too many bars")
            _fill_up(target, measures[len(target) : index])
            part.tag, part.attrib = "measure", dict(measure.attrib)
            target.append(part)
    root.extend(parts.values())
    return root


def _fill_up(part: Element, measures: Iterable[Element]) -> None:
    """Give a part an empty measure for each in which it is not written."""
    part.extend(Element("measure", dict(measure.attrib)) for measure in measures)


def read_number(text: str | None) -> Fraction:
    """Return the exact value of a decimal number.

    Raises:
        ValueError: It is none, or has more than nine digits before or behind its point.
    """
    match = _NUMBER.fullmatch(text or "")
    if match is None:
        raise ValueError("no number")
    return Fraction(match[1])


def read_positive(text: str | None) -> Fraction | None:
    """Return a number above 0, None for everything else."""
    try:
        number = read_number(text)
    except ValueError:
        return None
    return number if number > 0 else None


def text_of(element: Element, path: str) -> str:
    """Return the text at `path` without surrounding space, empty where there is none."""
    return " ".join((element.findtext(path) or "").split())
