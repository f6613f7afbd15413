"""Adapters: the chunks of a MIDI file, checked before mido builds an object for each event.

Mido needs about 7 µs and 250 bytes an event and gives up at a malformed key signature. This
pass counts notes and events, finds where a file was cut, leaves out chunks that are no
tracks, and masks the meta events that nobody here reads or that are malformed.
Source: Standard MIDI Files 1.0, MIDI Association RP-001.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.importers.file_content import MOST_NOTES, damaged, with_too_many_notes
from sargam_desktop.domain.errors import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sargam_desktop.adapters.importers.file_content import FileContent

MOST_EVENTS: Final = 4 * MOST_NOTES

_FILE_HEADER: Final = struct.Struct(">4sIHHH")
_CHUNK_HEADER: Final = struct.Struct(">4sI")
_STATUS: Final = 0x80
_NOTE_ON: Final = 0x90
_SYSTEM: Final = 0xF0
_META: Final = 0xFF
#: Status bytes that a file cannot hold.
_UNDEFINED: Final = frozenset(range(0xF1, 0xFF)) - {0xF7}
#: Most bytes of a variable-length number.
_LONGEST_NUMBER: Final = 4
#: Data bytes by the upper half of the status byte.
_DATA_BYTES: Final = {0x8: 2, 0x9: 2, 0xA: 2, 0xB: 2, 0xC: 1, 0xD: 1, 0xE: 2}

_TRACK_NAME: Final = 0x03
_END_OF_TRACK: Final = 0x2F
_TEMPO: Final = 0x51
_METRE: Final = 0x58
_KEY: Final = 0x59
_MASKED: Final = 0x7F
_META_LENGTHS: Final = {_END_OF_TRACK: 0, _TEMPO: 3, _METRE: 4, _KEY: 2}
_SHORTEST_BEAT_EXPONENT: Final = 6
_KEYS: Final = frozenset(range(8)) | frozenset(range(0xF9, 0x100))


def check_chunks(content: FileContent) -> bytes:
    """Return the file with its header and tracks only, every event whole and readable.

    Raises:
        UnreadableFileError: It is cut off or damaged, or has too many notes or events.
    """
    data = _without_riff(content)
    if len(data) < _FILE_HEADER.size:
        raise damaged(content.name, "it ends too early")
    _, size, kind, declared, division = _FILE_HEADER.unpack_from(data)
    walk = _TrackWalk(content.name)
    tracks = [walk.check(track) for track in _tracks(content.name, data[_CHUNK_HEADER.size + size :])]
    if len(tracks) < declared:
        raise damaged(content.name, "it ends too early")
    chunks = [_CHUNK_HEADER.pack(b"MTrk", len(track)) + track for track in tracks]
    return _FILE_HEADER.pack(b"MThd", 6, kind, len(tracks), division) + b"".join(chunks)


def is_midi(data: bytes) -> bool:
    """Tell whether the bytes begin as a MIDI file does, bare or wrapped in RIFF."""
    return data.startswith(b"MThd") or (data.startswith(b"RIFF") and data[8:12] == b"RMID")


def _without_riff(content: FileContent) -> memoryview:
    if not is_midi(content.data):
        raise UnreadableFileError(f"{content.name} is not a MIDI file", "Choose a .mid file")
    start = content.data.find(b"MThd")
    return memoryview(content.data)[start:] if start >= 0 else memoryview(b"")


def _tracks(name: str, data: memoryview) -> Iterator[bytes]:
    """Yield the body of each track."""
    position = 0
    while position + _CHUNK_HEADER.size <= len(data):
        kind, size = _CHUNK_HEADER.unpack_from(data, position)
        position += _CHUNK_HEADER.size
        if kind == b"MTrk":
            if position + size > len(data):
                raise damaged(name, "it ends too early")
            yield bytes(data[position : position + size])
        position += size


class _TrackWalk:
    """Walks through the events of the tracks of one file and counts them."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._notes = 0
        self._events = 0

    def check(self, track: bytes) -> bytes:
        """Return the track with meta events masked."""
        body = bytearray(track)
        try:
            self._walk(body)
        except IndexError as error:
            raise damaged(self._name, "it ends too early") from error
        return bytes(body)

    def _walk(self, body: bytearray) -> None:
        position, running, end = 0, 0, len(body)
        while position < end:
            self._count_event()
            _, position = _read_number(body, position)
            status = body[position]
            if status >= _STATUS:
                position += 1
            else:
                status = running
            if status < _STATUS or status in _UNDEFINED:
                raise damaged(self._name, "it holds bytes that are no MIDI events")
            if status < _SYSTEM:
                position = self._pass_channel_event(body, position, status)
            else:
                position = _pass_long_event(body, position, status)
            if status != _META:
                running = status if status < _SYSTEM else 0
        if position > end:
            raise IndexError

    def _count_event(self) -> None:
        self._events += 1
        if self._events > MOST_EVENTS:
            raise UnreadableFileError(
                f"{self._name} has more than {MOST_EVENTS:,} events", "Choose a shorter piece"
            )

    def _pass_channel_event(self, body: bytearray, position: int, status: int) -> int:
        count = _DATA_BYTES[status >> 4]
        if body[position] >= _STATUS or body[position + count - 1] >= _STATUS:
            raise damaged(self._name, "it holds bytes that are no MIDI events")
        if status & 0xF0 == _NOTE_ON and body[position + 1]:
            self._notes += 1
            if self._notes > MOST_NOTES:
                raise with_too_many_notes(self._name)
        return position + count


def _read_number(body: bytearray, position: int) -> tuple[int, int]:
    """Return a variable-length number and the position behind it."""
    number = 0
    for index in range(position, position + _LONGEST_NUMBER):
        number = number << 7 | body[index] & 0x7F
        if body[index] < _STATUS:
            return number, index + 1
    raise IndexError


def _pass_long_event(body: bytearray, position: int, status: int) -> int:
    """Return the position behind a meta or system-exclusive event; mask what mido stumbles over."""
    if status != _META:
        length, position = _read_number(body, position)
        return position + length
    length, start = _read_number(body, position + 1)
    if not _is_read(body[position], bytes(body[start : start + length])):
        body[position] = _MASKED
    return start + length


def _is_read(kind: int, data: bytes) -> bool:
    """Tell whether a meta event is of a kind that is read, and well-formed."""
    if kind == _TRACK_NAME:
        return True
    if _META_LENGTHS.get(kind) != len(data):
        return False
    if kind == _TEMPO:
        return any(data)
    if kind == _METRE:
        return data[0] > 0 and data[1] <= _SHORTEST_BEAT_EXPONENT
    return kind != _KEY or (data[0] in _KEYS and data[1] <= 1)
