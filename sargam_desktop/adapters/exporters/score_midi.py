"""Adapters, exporters: a song as a standard MIDI file, for other programs.

Type 1: title, tempo, metre and key in the first track, then a track for each hand that plays.
Repeats are written out as they are played, and kan swaras and other grace notes sound before their
main note, as when the program plays them. A bar that is shorter than its metre, as a pick-up, gets
a metre of its own length, so that bar lines stay where they are.
Source: Standard MIDI Files 1.0, MIDI Association RP-001.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.song import Song
from sargam_desktop.domain.tempo_map import US_PER_MINUTE

#: Parts of a beat in 2, 3, 4, 5, 6, 7, 8, 9, 16 and 32 fall on whole ticks.
TICKS_PER_QUARTER: Final = 10_080

_SLOWEST_US: Final = 0xFF_FF_FF
_GREATEST_FIGURE: Final = 255
_SHORTEST_EXPONENT: Final = 6
_LONGEST_TICKS: Final = 0x0F_FF_FF_FF
_TOLD_EVERY: Final = 500
_TRACKS: Final = ((Hand.RIGHT, "Right hand", 0), (Hand.LEFT, "Left hand", 1))
_TITLE: Final = 0x03
_END: Final = 0x2F
_TEMPO: Final = 0x51
_METRE: Final = 0x58
_KEY: Final = 0x59


class _Timed(NamedTuple):
    """Bytes of an event; of one moment, those of lower rank come first."""

    tick: int
    rank: int
    data: bytes


def midi_of_song(song: Song, tell: Callable[[float], None] = lambda _share: None) -> bytes:
    """Return a song as the bytes of a MIDI file.

    Args:
        song: The song.
        tell: Told now and then which share of the work is done, 0 to 1; what it raises ends the work.
    """
    score = song.score
    tracks = [_track(song.info.title, _conductor(score))]
    for hand, name, channel in _TRACKS:
        if hand in score.hands:
            tracks.append(_track(name, _keys(score, hand, channel, tell)))
    head = b"MThd" + b"".join(n.to_bytes(size) for n, size in _head_fields(len(tracks)))
    return head + b"".join(tracks)


def _head_fields(track_count: int) -> tuple[tuple[int, int], ...]:
    return ((6, 4), (1, 2), (track_count, 2), (TICKS_PER_QUARTER, 2))


def _tick(score: Score, beat: float) -> int:
    """Return the tick of a beat; the first bar line is at 0, and so is what would sound before it."""
    return max(0, round((beat - score.start_beat) * TICKS_PER_QUARTER))


def _conductor(score: Score) -> Iterator[_Timed]:
    key = score.fifths.to_bytes(1, signed=True) + bytes([score.is_minor])
    yield _Timed(0, 0, _meta(_KEY, key))
    before: bytes | None = None
    for bar in score.bars:
        metre = _metre(bar)
        if metre is not None and metre != before:
            yield _Timed(_tick(score, bar.onset_beat), 0, _meta(_METRE, metre))
            before = metre
    start_bpm = score.tempo_map.bpm_at(score.start_beat)
    yield _Timed(0, 1, _tempo(start_bpm))
    for change in score.tempo_map.changes:
        if change.onset_beat > score.start_beat:
            yield _Timed(_tick(score, change.onset_beat), 1, _tempo(change.bpm))


def _tempo(bpm: float) -> bytes:
    return _meta(_TEMPO, min(max(1, round(US_PER_MINUTE / bpm)), _SLOWEST_US).to_bytes(3))


def _metre(bar: Bar) -> bytes | None:
    """Return the metre of a bar as it is long, None where no metre says it."""
    for exponent in range(bar.denominator.bit_length() - 1, _SHORTEST_EXPONENT + 1):
        figure = bar.length_beat * 2**exponent / 4
        if figure == round(figure) and 1 <= figure <= _GREATEST_FIGURE:
            return bytes([round(figure), exponent, 24, 8])
    return None


def _keys(score: Score, hand: Hand, channel: int, tell: Callable[[float], None]) -> Iterator[_Timed]:
    """Yield the keys of a hand; one that is struck while it is down is let go before."""
    by_pitch: dict[int, list[tuple[int, int, ScoreNote]]] = {}
    for index, note in enumerate(score.notes):
        if not index % _TOLD_EVERY:
            tell(index / len(score.notes))
        if note.hand is hand:
            start = note.onset_beat - note.duration_beat * note.is_grace
            first, last = _tick(score, start), _tick(score, start + note.duration_beat)
            by_pitch.setdefault(note.pitch, []).append((first, max(last, first + 1), note))
    for pitch, struck in by_pitch.items():
        struck.sort(key=lambda each: each[:2])
        again = [each[0] for each in struck[1:]] + [struck[-1][1]]
        for (start, end, note), next_start in zip(struck, again, strict=True):
            stop = min(end, next_start)
            if stop > start:  # else the same key is struck again at once
                yield _Timed(start, 1, bytes([0x90 | channel, pitch, note.velocity]))
                yield _Timed(stop, 0, bytes([0x80 | channel, pitch, 64]))


def _track(name: str, events: Iterable[_Timed]) -> bytes:
    body, now = bytearray(b"\0" + _meta(_TITLE, name.encode())), 0
    for event in sorted(events):
        body += _length(event.tick - now) + event.data
        now = event.tick
    body += b"\0" + _meta(_END, b"")
    return b"MTrk" + len(body).to_bytes(4) + body


def _meta(kind: int, data: bytes) -> bytes:
    return bytes([0xFF, kind]) + _length(len(data)) + data


def _length(number: int) -> bytes:
    """Return a number in groups of seven bits, as the standard has it."""
    number = min(number, _LONGEST_TICKS)
    groups = [number & 0x7F]
    while number := number >> 7:
        groups.append(number & 0x7F | 0x80)
    return bytes(reversed(groups))
