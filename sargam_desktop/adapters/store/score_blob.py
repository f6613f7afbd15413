"""Adapters, store: a score as one compact block of bytes, and back, exactly.

The form, version 1: a header (`_HEADER`), then the columns of notes, bars and tempo changes
one after the other, little-endian and compressed with zlib. A column holds one field of all
rows; that compresses well and is packed in C. Version 2 has one more column of notes, which
says where an ornament is; a score without one is still written as version 1, so its hash
stays what it was. The form is stored: a new one gets a new version number, and the old ones
stay readable.
"""

from __future__ import annotations

import hashlib
import struct
import sys
import zlib
from array import array
from dataclasses import dataclass
from itertools import repeat
from typing import TYPE_CHECKING, Any, Final

from sargam_desktop.adapters.store.store_errors import RefusedError
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    _Column = array[Any]

_PLAIN: Final = 1
_WITH_GRACES: Final = 2
_MAGIC: Final = b"SGSC"
#: Magic, version, fifths, is_minor, number of notes, of bars, of tempo changes.
_HEADER: Final = struct.Struct("<4sBb?III")

# Type codes of the columns: d float64, B uint8, q int64.
_NOTE_COLUMNS: Final = {_PLAIN: "ddBBBB", _WITH_GRACES: "ddBBBBB"}
_BAR_COLUMNS: Final = "qddqq"
_TEMPO_COLUMNS: Final = "dd"

_HANDS: Final = (Hand.LEFT, Hand.RIGHT)
_HAND_CODES: Final = {hand: code for code, hand in enumerate(_HANDS)}
_NO_FINGER: Final = 0
_FASTEST_LEVEL: Final = 1
#: Rows at a time, so that the thread that judges gets its turn within a millisecond.
_ROWS_AT_A_TIME: Final = 1024


@dataclass(frozen=True, slots=True)
class PackedScore:
    """A score as the store keeps it.

    Attributes:
        hash: SHA-256 of what is in it, as hex digits; equal scores have equal hashes.
        blob: What `unpack_score` takes.
    """

    hash: str
    blob: bytes


def pack_score(score: Score) -> PackedScore:
    """Pack `score`.

    Raises:
        RefusedError: A number in it is out of the range that the form has room for.
    """
    try:
        return _pack(score)
    except (OverflowError, TypeError, struct.error) as error:
        raise RefusedError("This score cannot be kept: a number in it is out of range") from error


def unpack_score(blob: bytes) -> Score:
    """Return the score in `blob`.

    Raises:
        StoreError: The block is damaged, or of a version that is not known here.
    """
    try:
        return _unpack(blob)
    except (ValueError, IndexError, struct.error, zlib.error) as error:
        raise StoreError("A score in the database is damaged", "Restore a backup of sargam.db") from error


def _pack(score: Score) -> PackedScore:
    notes, bars, changes = score.notes, score.bars, score.tempo_map.changes
    version = _WITH_GRACES if any(note.is_grace for note in notes) else _PLAIN
    header = _HEADER.pack(_MAGIC, version, score.fifths, score.is_minor, len(notes), len(bars), len(changes))
    columns = [
        *_note_columns(notes, _NOTE_COLUMNS[version]),
        *_columns(_BAR_COLUMNS, bars),
        *_columns(_TEMPO_COLUMNS, changes),
    ]
    body = b"".join(_in_little_endian(column).tobytes() for column in columns)
    digest = hashlib.sha256(header)
    digest.update(body)
    return PackedScore(digest.hexdigest(), header + zlib.compress(body, _FASTEST_LEVEL))


def _note_columns(notes: Sequence[ScoreNote], codes: str) -> list[_Column]:
    columns = [array(code) for code in codes]
    for rows in _portions(len(notes)):
        onsets, durations, pitches, hands, velocities, fingers, graces = zip(*notes[rows], strict=True)
        hand_codes = [_HAND_CODES[hand] for hand in hands]
        finger_codes = [finger or _NO_FINGER for finger in fingers]
        portion = (onsets, durations, pitches, hand_codes, velocities, finger_codes, graces)
        for column, values in zip(columns, portion, strict=False):
            column.extend(array(column.typecode, values))
    return columns


def _columns(codes: str, rows: Sequence[Bar] | Sequence[TempoChange]) -> list[_Column]:
    return [array(code, values) for code, values in zip(codes, zip(*rows, strict=True), strict=True)]


def _unpack(blob: bytes) -> Score:
    magic, version, fifths, is_minor, *counts = _HEADER.unpack_from(blob)
    if magic != _MAGIC or version not in _NOTE_COLUMNS:
        raise ValueError("not a score of a known version")
    codes = (_NOTE_COLUMNS[version], _BAR_COLUMNS, _TEMPO_COLUMNS)
    body = _decompress(blob, sum(_width(table) * count for table, count in zip(codes, counts, strict=True)))
    tables = []
    for table, count in zip(codes, counts, strict=True):
        tables.append(_read_columns(table, count, body))
        body = body[_width(table) * count :]
    notes, bars, changes = tables
    return Score(
        notes=_notes(notes),
        bars=tuple(map(Bar._make, zip(*bars, strict=True))),
        tempo_map=TempoMap(tuple(map(TempoChange._make, zip(*changes, strict=True)))),
        fifths=fifths,
        is_minor=is_minor,
    )


def _notes(columns: list[_Column]) -> tuple[ScoreNote, ...]:
    notes: list[ScoreNote] = []
    for rows in _portions(len(columns[0])):
        onsets, durations, pitches, hand_codes, velocities, finger_codes, *more = (
            column[rows] for column in columns
        )
        hands = [_HANDS[code] for code in hand_codes]
        fingers = [code or None for code in finger_codes]
        graces = map(bool, more[0]) if more else repeat(False, len(onsets))  # noqa: FBT003 (a value)
        portion = zip(onsets, durations, pitches, hands, velocities, fingers, graces, strict=True)
        notes.extend(map(ScoreNote._make, portion))
    return tuple(notes)


def _decompress(blob: bytes, size: int) -> memoryview:
    """Decompress what follows the header, never to more than `size` bytes."""
    packed = zlib.decompressobj()
    body = packed.decompress(memoryview(blob)[_HEADER.size :], size + 1)
    if len(body) != size or not packed.eof:
        raise ValueError("not as long as its header says")
    return memoryview(body)


def _read_columns(codes: str, count: int, body: memoryview) -> list[_Column]:
    columns, start = [], 0
    for code in codes:
        column = array(code)
        end = start + column.itemsize * count
        column.frombytes(body[start:end])
        columns.append(_in_little_endian(column))
        start = end
    return columns


def _in_little_endian(column: _Column) -> _Column:
    if sys.byteorder == "big":
        column.byteswap()
    return column


def _width(codes: str) -> int:
    return sum(array(code).itemsize for code in codes)


def _portions(count: int) -> Iterator[slice]:
    for start in range(0, count, _ROWS_AT_A_TIME):
        yield slice(start, start + _ROWS_AT_A_TIME)
