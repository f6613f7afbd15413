"""Adapters: the events of one MIDI track, as columns.

An event begins where the one before it ends, so a track has to be walked through. For every
byte NumPy works out beforehand where the next event would begin if one began there; the walk
is then one look-up an event, ten times as fast as reading them one by one. What is rare (meta
events, system-exclusive data, damage) is read by the walk itself.
Source: Standard MIDI Files 1.0, MIDI Association RP-001.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    _Bytes = NDArray[np.uint8]

#: Events in one file; a file with more takes too much memory.
MOST_EVENTS: Final = 3_000_000
#: Meta events and the like, which are read one by one.
_MOST_OTHERS: Final = 300_000
#: Bytes worked out at a time, so that memory does not grow with the file.
_BLOCK: Final = 1 << 18
#: Bytes read beyond an event's beginning; nothing shorter needs more.
_MARGIN: Final = 16
_LONGEST_EVENT: Final = 3
_STATUS: Final = 0x80
_SYSTEM: Final = 0xF0
_SYSEX: Final = frozenset({0xF0, 0xF7})
_META: Final = 0xFF
_END_OF_TRACK: Final = 0x2F
#: Kinds that are kept: name of the track, tempo, metre, key.
_READ_KINDS: Final = frozenset({0x03, 0x51, 0x58, 0x59})
#: Data bytes of system messages, which do not belong into a file.
_SYSTEM_DATA: Final = {0xF1: 1, 0xF2: 2, 0xF3: 1}
#: Most bytes of a variable-length number.
_LONGEST_NUMBER: Final = 4


class TooManyEventsError(Exception):
    """A file has more events than it may; the text says of which, empty for `MOST_EVENTS` of all."""


class MetaEvent(NamedTuple):
    """A meta event; `place` is its index among the events of its track."""

    place: int
    kind: int
    data: bytes


class TrackEvents(NamedTuple):
    """The events of one track in their order.

    Attributes:
        ticks: int64, when each event is.
        statuses: uint8, status byte of channel events, running status filled in; 0 for all others.
        first: uint8, first data byte of channel events.
        second: uint8, second data byte of those that have two, else meaningless.
        metas: The meta events.
        is_whole: It was read to its end of track, or to its last byte.
        has_more: Bytes stand behind its end of track.
        is_cut: Its last event lacks bytes.
    """

    ticks: NDArray[np.int64]
    statuses: _Bytes
    first: _Bytes
    second: _Bytes
    metas: list[MetaEvent]
    is_whole: bool
    has_more: bool
    is_cut: bool


def read_events(track: bytes, most_events: int = MOST_EVENTS) -> TrackEvents:
    """Read a track as far as it holds MIDI events.

    Raises:
        TooManyEventsError: There are more than `most_events`.
    """
    walk = _Walk(track, most_events)
    walk.go()
    starts = np.frombuffer(walk.starts, dtype=np.int32)
    padded = np.frombuffer(track + bytes(_MARGIN), dtype=np.uint8)
    ticks, lengths = _deltas(padded, starts)
    places = starts + lengths
    statuses, has_status = _fill_statuses(padded[places], walk.others)
    places += has_status
    return TrackEvents(
        ticks=ticks,
        statuses=statuses,
        first=padded[places],
        second=padded[places + 1],
        metas=walk.metas,
        is_whole=walk.is_whole,
        has_more=walk.has_more,
        is_cut=walk.is_cut,
    )


class _Walk:
    """Goes from event to event.

    Attributes:
        starts: Where each event begins, int32.
        others: Places among `starts` of all that are no channel events.
    """

    def __init__(self, track: bytes, most_events: int) -> None:
        self._track = track
        self._padded = np.frombuffer(track + bytes(_MARGIN), dtype=np.uint8)
        self._most_events = most_events
        self._position = 0
        #: Data bytes of the running status, 0 where there is none.
        self._running = 0
        self.starts = array("i")
        self.others = array("i")
        self.metas: list[MetaEvent] = []
        self.is_whole = not track
        self.has_more = False
        self.is_cut = False

    def go(self) -> None:
        """Walk to the end of the track, or to the first byte that is no event."""
        size = len(self._track)
        is_going = size > 0
        while is_going and self._position < size:
            block = self._position // _BLOCK * _BLOCK
            following = _following(self._padded, block, min(block + _BLOCK, size))
            is_going = self._walk_block(following, block, min(block + _BLOCK, size))
        self.is_whole = self.is_whole or (is_going and self._position == size)

    def _walk_block(self, following: memoryview, start: int, end: int) -> bool:
        """Walk to the end of a block; tell whether to go on."""
        while self._position < end:
            if self._running or self._has_status():
                self._follow(following, start, end)
            if self._position < end and not self._read_other():
                return False
        return True

    def _has_status(self) -> bool:
        """Tell whether the next event bears its own status, that of a channel event."""
        _, place = self._read_number(self._position)
        return place < len(self._track) and _STATUS <= self._track[place] < _SYSTEM

    def _follow(self, following: memoryview, start: int, end: int) -> None:
        """Take channel events, one look-up each; an event's index holds its place and the running status."""
        index = 2 * (self._position - start) + max(0, self._running - 1)
        limit = 2 * (end - start)
        found: list[int] = []
        append = found.append
        while index < limit:
            after = following[index]
            if after < 0:
                break
            append(index)
            index = after
        if found:
            self._running = 1 + (index & 1)
            self._position = start + (index >> 1)
            self.starts.frombytes(((np.array(found, dtype=np.int32) >> 1) + np.int32(start)).tobytes())
        if len(self.starts) > self._most_events:
            raise TooManyEventsError

    def _read_other(self) -> bool:
        """Read one event that is no whole channel event; tell whether to go on."""
        track, begin = self._track, self._position
        _, place = self._read_number(begin)
        if place >= len(track):
            self.is_cut = True
            return False
        status = track[place]
        if status < _SYSTEM:
            self.is_cut = len(track) - place < _LONGEST_EVENT
            return False
        end = self._end_of_other(status, place + 1)
        if end > len(track):
            self.is_cut = True
            return False
        self._add(begin)
        self._position = end
        return status != _META or self._take_meta(place + 1, end)

    def _end_of_other(self, status: int, place: int) -> int:
        if status == _META:
            place += 1
        elif status not in _SYSEX:
            return place + _SYSTEM_DATA.get(status, 0)
        length, place = self._read_number(place)
        return place + length

    def _take_meta(self, place: int, end: int) -> bool:
        kind = self._track[place]
        length, start = self._read_number(place + 1)
        if kind in _READ_KINDS:
            self.metas.append(MetaEvent(len(self.starts) - 1, kind, self._track[start : start + length]))
        self.is_whole = kind == _END_OF_TRACK
        self.has_more = self.is_whole and end < len(self._track)
        return not self.is_whole and end <= len(self._track)

    def _add(self, begin: int) -> None:
        if len(self.others) >= _MOST_OTHERS:
            raise TooManyEventsError(f"{_MOST_OTHERS:,} events beside its notes")
        if len(self.starts) >= self._most_events:
            raise TooManyEventsError
        self.others.append(len(self.starts))
        self.starts.append(begin)

    def _read_number(self, position: int) -> tuple[int, int]:
        """Return a variable-length number and the place behind it, which may lie behind the track."""
        number = 0
        for byte in self._track[position : position + _LONGEST_NUMBER]:
            number = number << 7 | byte & 0x7F
            position += 1
            if byte < _STATUS:
                return number, position
        return number, max(position, len(self._track) + 1)


def _following(padded: _Bytes, start: int, end: int) -> memoryview:
    """Return for each byte, and each size of the running status, where a channel event there would end.

    Returns:
        int32 at 2 · (place - start) + (data bytes of the running status - 1): the same for the
        event that follows; -1 where there is no whole channel event.
    """
    block = padded[start : end + _MARGIN]
    size = end - start
    places = np.arange(size, dtype=np.int32)
    data_at = places + _number_lengths(block, size)
    status, byte, after = block[data_at], block[data_at + 1], block[data_at + 2]
    is_data, is_next_data = byte < _STATUS, after < _STATUS
    upper = status >> 4
    has_one = (upper == 0xC) | (upper == 0xD)  # noqa: PLR2004 (program change, channel pressure)
    is_own = (status >= _STATUS) & (status < _SYSTEM) & is_data & (has_one | is_next_data)
    behind_own = 2 * (data_at + 3 - has_one) + ~has_one
    is_running = status < _STATUS
    has_number = block[places + _LONGEST_NUMBER - 1] < _STATUS
    has_number |= data_at - places < _LONGEST_NUMBER
    table = np.empty((size, 2), dtype=np.int32)
    table[:, 0] = np.where(is_own, behind_own, np.where(is_running, 2 * (data_at + 1), -1))
    table[:, 1] = np.where(is_own, behind_own, np.where(is_running & is_data, 2 * (data_at + 2) + 1, -1))
    last = 2 * (len(padded) - _MARGIN - start) + 1
    table[(table > last) | ~has_number[:, np.newaxis]] = -1
    return table.reshape(-1).data


def _number_lengths(block: _Bytes, size: int) -> NDArray[np.int32]:
    """Return the length of the variable-length number at each of the first `size` bytes, at most 4."""
    goes_on = block >= _STATUS
    first, second, third = goes_on[:size], goes_on[1 : size + 1], goes_on[2 : size + 2]
    two = first & second
    return 1 + first.astype(np.int32) + two + (two & third)


def _deltas(padded: _Bytes, starts: NDArray[np.int32]) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
    """Return the tick of each event and the length of the number before it."""
    byte = padded[starts].astype(np.int64)
    deltas, lengths = byte & 0x7F, np.ones(len(starts), dtype=np.int32)
    long = np.flatnonzero(byte >= _STATUS)
    for offset in range(1, _LONGEST_NUMBER):
        if not len(long):
            break
        byte = padded[starts[long] + offset].astype(np.int64)
        deltas[long] = deltas[long] << 7 | byte & 0x7F
        lengths[long] += 1
        long = long[byte >= _STATUS]
    return np.cumsum(deltas), lengths


def _fill_statuses(read: _Bytes, others: array[int]) -> tuple[_Bytes, NDArray[np.bool_]]:
    """Return the status of each event, and whether it bears its own.

    Args:
        read: The byte where the status of each event would be.
        others: Places of events that are no channel events.
    """
    has_own = read >= _STATUS
    is_channel = np.ones(len(read), dtype=np.bool_)
    is_channel[np.frombuffer(others, dtype=np.int32)] = False
    sources = np.where(has_own & is_channel, np.arange(len(read), dtype=np.int32), 0)
    statuses = read[np.maximum.accumulate(sources)] if len(read) else read
    return np.where(is_channel, statuses, 0).astype(np.uint8), has_own
