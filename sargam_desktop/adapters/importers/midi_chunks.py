"""Adapters: the header and the tracks of a MIDI file, as bytes; wrong lengths are put right.

Source: Standard MIDI Files 1.0, MIDI Association RP-001.
"""

from __future__ import annotations

import struct
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.adapters.importers.file_content import damaged
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.import_report import FindingKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sargam_desktop.adapters.importers.file_content import FileContent
    from sargam_desktop.adapters.importers.findings import Findings

_FILE_HEADER: Final = struct.Struct(">4sIHHh")
_CHUNK_HEADER: Final = struct.Struct(">4sI")
_TRACK: Final = b"MTrk"
_PATTERNS: Final = 2
_MOST_TRACKS: Final = 1000


class MidiChunks(NamedTuple):
    """A MIDI file before its events are read.

    Attributes:
        has_patterns: Its tracks are separate pieces (type 2).
        division: Ticks a quarter note; below 0 it counts film frames.
        tracks: The events of each track.
    """

    has_patterns: bool
    division: int
    tracks: list[bytes]


def split_chunks(content: FileContent, findings: Findings) -> MidiChunks:
    """Return the header and the tracks; of a file that is cut off what there is.

    Raises:
        UnreadableFileError: It is no MIDI file, or has no track.
    """
    data = _without_riff(content)
    if len(data) < _FILE_HEADER.size:
        raise damaged(content.name, "it ends too early")
    _, size, kind, declared, division = _FILE_HEADER.unpack_from(data)
    found = _tracks(data, _CHUNK_HEADER.size + min(size, len(data)), findings)
    tracks = list(islice(found, _MOST_TRACKS + 1))
    if len(tracks) > _MOST_TRACKS:
        raise UnreadableFileError(
            f"{content.name} has more than {_MOST_TRACKS:,} tracks", "Choose another file"
        )
    if not tracks:
        raise damaged(content.name, "it ends too early")
    if len(tracks) < declared:
        findings.add(FindingKind.CUT_OFF)
    return MidiChunks(kind == _PATTERNS, division, tracks)


def is_midi(data: bytes) -> bool:
    """Tell whether the bytes begin as a MIDI file does, bare or wrapped in RIFF."""
    return data.startswith(b"MThd") or (data.startswith(b"RIFF") and data[8:12] == b"RMID")


def _without_riff(content: FileContent) -> bytes:
    if not is_midi(content.data):
        raise UnreadableFileError(f"{content.name} is not a MIDI file", "Choose a .mid file")
    start = content.data.find(b"MThd")
    return content.data[start:] if start >= 0 else b""


def _tracks(data: bytes, position: int, findings: Findings) -> Iterator[bytes]:
    """Yield the body of each track; chunks of another kind are passed over."""
    while position + _CHUNK_HEADER.size <= len(data):
        kind, size = _CHUNK_HEADER.unpack_from(data, position)
        position += _CHUNK_HEADER.size
        end = position + size
        if kind == _TRACK:
            end = _true_end(data, position, end)
            yield data[position:end]
            if end > len(data):
                findings.add(FindingKind.CUT_OFF)
        position = end


def _true_end(data: bytes, start: int, end: int) -> int:
    """Return where a track ends that says `end`: there, if a chunk begins there, else before the next track.

    The end of track among the events decides what is read of it.
    """
    follows = data[end : end + len(_TRACK)]
    if end == len(data) or (follows.isalpha() and follows.isascii()):
        return end
    following = data.find(_TRACK, start)
    if following >= 0:
        return following
    return max(end, len(data))
