"""Adapters: the XML of a MusicXML file, parsed within limits of size, depth and number."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, TreeBuilder

from sargam_desktop.adapters.importers.file_content import MEBIBYTE, check_size, damaged
from sargam_desktop.domain.errors import UnreadableFileError

if TYPE_CHECKING:
    from sargam_desktop.adapters.importers.file_content import FileContent

MOST_BYTES: Final = 32 * MEBIBYTE
_MOST_ELEMENTS: Final = 1_500_000
_DEEPEST: Final = 64
_EXPORT_AGAIN: Final = "Export it again from your notation program"
#: Nothing longer is a number of music, and an exponent would cost memory without end.
_NUMBER: Final = re.compile(r"\s*([+-]?\d{1,9}(?:\.\d{1,9})?)\s*")


def parse_tree(content: FileContent) -> Element:
    """Return the root of a partwise score.

    Raises:
        UnreadableFileError: It is too large, no XML, no partwise MusicXML, or declares entities.
    """
    check_size(content.name, len(content.data), MOST_BYTES)
    root = _parse(content)
    if root.tag == "score-timewise":
        raise UnreadableFileError(f"{content.name} is sorted by time instead of by part", _EXPORT_AGAIN)
    if root.tag != "score-partwise":
        raise UnreadableFileError(f"{content.name} is not a MusicXML score", "Choose another file")
    return root


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


class _LimitedBuilder:
    """Builds the tree, and stops where a file asks for more than any score needs."""

    def __init__(self) -> None:
        self._builder = TreeBuilder()
        self._count = 0
        self._depth = 0

    def start(self, tag: str, attributes: dict[str, str]) -> Element:
        """Open an element."""
        self._count += 1
        self._depth += 1
        if self._count > _MOST_ELEMENTS or self._depth > _DEEPEST:
            raise ValueError("too many elements")
        return self._builder.start(tag, attributes)

    def end(self, tag: str) -> Element:
        """Close an element."""
        self._depth -= 1
        return self._builder.end(tag)

    def data(self, text: str) -> None:
        """Add text."""
        self._builder.data(text)

    def close(self) -> Element:
        """Return the root."""
        return self._builder.close()


def _parse(content: FileContent) -> Element:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser, ParseError

    parser = DefusedXMLParser(target=_LimitedBuilder(), forbid_dtd=False)
    try:
        parser.feed(content.data)
        root: Element = parser.close()
    except DefusedXmlException as error:
        what = f"{content.name} declares XML entities, which are not read"
        raise UnreadableFileError(what, _EXPORT_AGAIN) from error
    except ParseError as error:
        line, column = error.position
        raise damaged(content.name, f"no XML at line {line}, column {column + 1}") from error
    except (ValueError, LookupError) as error:
        raise damaged(content.name, "its XML is not that of a score") from error
    return root
