"""Adapters: the XML of a score, parsed within limits, and freed of what only an engraver reads if wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, TreeBuilder

from sargam_desktop.adapters.importers.file_content import damaged
from sargam_desktop.domain.errors import UnreadableFileError

if TYPE_CHECKING:
    from sargam_desktop.adapters.importers.file_content import FileContent

EXPORT_AGAIN: Final = "Export it again from your notation program"
_MOST_ELEMENTS: Final = 4_000_000
#: Elements that stay in memory, about 200 bytes each.
_MOST_KEPT: Final = 800_000
_MOST_TEXT: Final = 8 << 20
_DEEPEST: Final = 64
#: Different names of elements and attributes; MusicXML has some 700, and expat keeps each for good.
_MOST_NAMES: Final = 10_000
_BYTES_AT_A_TIME: Final = 1 << 16
#: No tag, comment or declaration is longer: each is in memory as a whole before it is told.
_LONGEST_PIECE: Final = 1 << 20
#: Elements right below a measure stay, known or not: the reader counts those that it skips.
_BELOW_MEASURE: Final = 4

# fmt: off
_WITH_ATTRIBUTES: Final = frozenset([
    "score-part", "part", "measure", "creator", "miscellaneous-field", "tie", "tied", "ending", "repeat",
    "sound", "rootfile", "measure-style", "measure-repeat", "grace",
])
_KEPT: Final = _WITH_ATTRIBUTES | frozenset([
    "score-partwise", "score-timewise", "work", "work-title", "movement-title", "identification", "rights",
    "miscellaneous", "part-list", "part-name", "attributes", "divisions", "key", "fifths", "mode", "time",
    "beats", "beat-type", "staves", "clef", "sign", "transpose", "chromatic", "octave-change", "note",
    "chord", "cue", "rest", "pitch", "step", "alter", "octave", "duration", "staff", "type", "dot",
    "accidental", "time-modification", "actual-notes", "normal-notes", "notations", "technical", "fingering",
    "backup", "forward", "direction", "direction-type", "words", "metronome", "beat-unit", "beat-unit-dot",
    "per-minute", "dynamics", "ppp", "pp", "p", "mp", "mf", "f", "ff", "fff", "segno", "coda", "barline",
    "container", "rootfiles", "encoding", "software",
])
# fmt: on

#: Of a note's many attributes, which tell where it is printed, the one that is heard.
_LOUDNESS: Final = "dynamics"

#: What expat calls bytes that do not fit their encoding (4, 19) and encodings that it does not know (18).
_ENCODING_ERRORS: Final = frozenset({4, 18, 19})
#: Tried one after the other where a file is not in the encoding that it declares.
_OTHER_ENCODINGS: Final = ("utf-8", "windows-1252")


def parse_xml(content: FileContent, *, is_whole: bool = False) -> tuple[Element, str | None]:
    """Return the root of an XML file, and the encoding where it is not the declared one.

    Args:
        content: The file.
        is_whole: Keep all of it; else only what the reader of scores looks at.

    Raises:
        UnreadableFileError: It is no XML, asks for more than any score needs, or declares entities.
    """
    from xml.etree.ElementTree import ParseError

    refusals: list[Exception] = []
    for encoding in (None, *_OTHER_ENCODINGS):
        try:
            return _parse(content, encoding, is_whole=is_whole), encoding
        except ParseError as error:
            refusals.append(error)
            if error.code not in _ENCODING_ERRORS:
                break
        except (ValueError, LookupError) as error:  # an encoding that Python or expat does not know
            refusals.append(error)
    raise _no_xml(content, refusals[0]) from refusals[0]


def _no_xml(content: FileContent, error: Exception) -> UnreadableFileError:
    from xml.etree.ElementTree import ParseError

    if not isinstance(error, ParseError):
        return damaged(content.name, "its encoding is not known")
    line, column = error.position
    return damaged(content.name, f"no XML at line {line}, column {column + 1}")


def _parse(content: FileContent, encoding: str | None, *, is_whole: bool) -> Element:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    builder = _LimitedBuilder(is_whole=is_whole)
    parser = DefusedXMLParser(target=builder, encoding=encoding, forbid_dtd=False)
    try:
        for start in range(0, len(content.data), _BYTES_AT_A_TIME):
            parser.feed(content.data[start : start + _BYTES_AT_A_TIME])
            builder.check_progress(start)
        root: Element = parser.close()
    except DefusedXmlException as error:
        what = f"{content.name} declares XML entities, which are not read"
        raise UnreadableFileError(what, EXPORT_AGAIN) from error
    except _LimitError as error:
        raise damaged(content.name, "its XML is not that of a score") from error
    return root


class _LimitError(Exception):
    """A file asks for more than any score needs."""


class _LimitedBuilder:
    """Builds the tree, and stops where a file asks for more than any score needs."""

    def __init__(self, *, is_whole: bool) -> None:
        self._is_whole = is_whole
        self._builder = TreeBuilder()
        self._names: set[str] = set()
        self._count = 0
        self._count_before = 0
        self._progress_at = 0
        self._kept = 0
        self._text = 0
        self._depth = 0
        self._dropped_at = _DEEPEST

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Open an element."""
        self._count += 1
        self._depth += 1
        self._names.add(tag)
        self._names.update(attributes)
        if self._count > _MOST_ELEMENTS or self._depth > _DEEPEST or len(self._names) > _MOST_NAMES:
            raise _LimitError("too many elements")
        if self._depth > self._dropped_at:
            return
        tag = tag.rpartition("}")[2]
        if self._is_whole or tag in _KEPT or self._depth == 1:
            self._keep(tag, attributes)
        else:
            self._dropped_at = self._depth
            if self._depth == _BELOW_MEASURE:
                self._keep(tag, {})

    def comment(self, _: str) -> None:
        """Pass over a comment."""
        self._count += 1

    def check_progress(self, fed: int) -> None:
        """Refuse a piece that does not end, after `fed` bytes were taken in."""
        if self._count > self._count_before:
            self._count_before, self._progress_at = self._count, fed
        elif fed - self._progress_at > _LONGEST_PIECE:
            raise _LimitError("too long a piece")

    def end(self, tag: str) -> None:
        """Close an element."""
        if self._depth < self._dropped_at or self._depth == self._dropped_at == _BELOW_MEASURE:
            self._builder.end(tag.rpartition("}")[2])
        if self._depth == self._dropped_at:
            self._dropped_at = _DEEPEST
        self._depth -= 1

    def data(self, text: str) -> None:
        """Add text; the space between elements is not kept."""
        self._count += 1
        if self._depth < self._dropped_at and not text.isspace():
            self._text += len(text)
            if self._text > _MOST_TEXT:
                raise _LimitError("too much text")
            self._builder.data(text)

    def close(self) -> Element:
        """Return the root."""
        return self._builder.close()

    def _keep(self, tag: str, attributes: dict[str, str]) -> None:
        self._kept += 1
        if attributes and (self._is_whole or tag in _WITH_ATTRIBUTES):
            self._kept += len(attributes)
            self._text += sum(map(len, attributes.values()))
        elif tag == "note" and _LOUDNESS in attributes:
            self._kept += 1
            attributes = {_LOUDNESS: attributes[_LOUDNESS]}
        else:
            attributes = {}
        if self._kept > _MOST_KEPT or self._text > _MOST_TEXT:
            raise _LimitError("too many elements")
        self._builder.start(tag, attributes)
