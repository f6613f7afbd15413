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
_START: Final = b"MThd"
_TRACK: Final = b"MTrk"
_END_OF_TRACK: Final = b"\xff\x2f\0"
#: Bytes that some systems put before a file: a byte order mark, or a header of their own.
_MOST_BYTES_BEFORE: Final = 1024
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
    data = _from_start(content, findings)
    if len(data) < _FILE_HEADER.size:
        raise damaged(content.name, "it ends too early")
    _, size, kind, declared, division = _FILE_HEADER.unpack_from(data)
    found = _tracks(data, _first_chunk(data, size, findings), findings)
    tracks = list(islice(found, _MOST_TRACKS + 1))
    if len(tracks) > _MOST_TRACKS:
        raise UnreadableFileError(
            f"{content.name} has more than {_MOST_TRACKS:,} tracks", "Choose another file"
        )
    if not tracks:
        raise damaged(content.name, "it ends too early")
    if len(tracks) < declared:
        findings.add(FindingKind.CUT_OFF)
    elif len(tracks) > declared or kind > _PATTERNS:
        findings.add(FindingKind.HEADERS_PUT_RIGHT)
    return MidiChunks(kind == _PATTERNS, division, tracks)


def is_midi(data: bytes) -> bool:
    """Tell whether the bytes begin as a MIDI file does, bare or wrapped in RIFF."""
    return data.startswith(_START) or _is_riff(data)


def is_midi_behind_other_bytes(data: bytes) -> bool:
    """Tell whether a MIDI file begins a little behind the beginning."""
    return data.find(_START + b"\0\0\0", 0, _MOST_BYTES_BEFORE) > 0


def _is_riff(data: bytes) -> bool:
    return data.startswith(b"RIFF") and data[8:12] == b"RMID"


def _from_start(content: FileContent, findings: Findings) -> bytes:
    """Return the file without what stands before it."""
    data = content.data
    if not is_midi(data) and not is_midi_behind_other_bytes(data):
        raise UnreadableFileError(f"{content.name} is not a MIDI file", "Choose a .mid file")
    start = data.find(_START)
    if start > 0 and not _is_riff(data):
        findings.add(FindingKind.BYTES_LEFT_OUT)
    return data[start:] if start >= 0 else b""


def _first_chunk(data: bytes, size: int, findings: Findings) -> int:
    """Return where the first chunk behind a header of `size` bytes begins; a wrong size is put right."""
    position = _CHUNK_HEADER.size + size
    found = data.find(_TRACK)
    is_right = size >= _FILE_HEADER.size - _CHUNK_HEADER.size and _is_name(data[position : position + 4])
    if is_right or found < 0:
        return position
    findings.add(FindingKind.HEADERS_PUT_RIGHT)
    return found


def _is_name(name: bytes) -> bool:
    """Tell whether a chunk may be called so."""
    return name.isalpha() and name.isascii()


def _tracks(data: bytes, position: int, findings: Findings) -> Iterator[bytes]:
    """Yield the body of each track; chunks of another kind are passed over."""
    while position + _CHUNK_HEADER.size <= len(data):
        kind, size = _CHUNK_HEADER.unpack_from(data, position)
        if kind == _START or not _is_name(kind):
            findings.add(FindingKind.BYTES_LEFT_OUT)
            position = -1 if kind == _START else data.find(_TRACK, position)
            if position < 0:
                return
            continue
        position += _CHUNK_HEADER.size
        end = position + size
        if kind == _TRACK:
            end = _true_end(data, position, end, findings)
            yield data[position:end]
            if end > len(data):
                findings.add(FindingKind.CUT_OFF)
        position = end


def _true_end(data: bytes, start: int, end: int, findings: Findings) -> int:
    """Return where a track ends that says `end`: there, if a chunk begins there, else before the next track.

    The end of track among the events decides what is read of it.
    """
    is_ended = data[max(start, end - len(_END_OF_TRACK)) : end] == _END_OF_TRACK
    if end == len(data) or is_ended or _is_name(data[end : end + len(_TRACK)]):
        return end
    following = data.find(_TRACK, start)
    if following >= 0 or end < len(data):
        findings.add(FindingKind.HEADERS_PUT_RIGHT)
    if following >= 0:
        return following
    return max(end, len(data))
