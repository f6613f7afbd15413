"""Adapters: a MIDI file as columns of keys and pedal moves in ticks, and what its meta events say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from sargam_desktop.adapters.importers.file_content import (
    MEBIBYTE,
    check_size,
    damaged,
    with_too_many_notes,
)
from sargam_desktop.adapters.importers.midi_chunks import split_chunks
from sargam_desktop.adapters.importers.midi_events import (
    MOST_EVENTS,
    TooManyEventsError,
    TrackEvents,
    read_events,
)
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.import_report import FindingKind
from sargam_desktop.domain.tempo_map import US_PER_MINUTE, TempoChange, TempoMap

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from sargam_desktop.adapters.importers.file_content import FileContent
    from sargam_desktop.adapters.importers.findings import Findings
    from sargam_desktop.adapters.importers.midi_chunks import MidiChunks

#: As many as fit into 300 MB with all that is made of them.
MOST_NOTES: Final = 650_000
MOST_BYTES: Final = 32 * MEBIBYTE
#: What the standard says where a file has no tempo.
MIDI_DEFAULT_BPM: Final = 120.0

_NOTE_OFF: Final = 0x8
_NOTE_ON: Final = 0x9
_CONTROL: Final = 0xB
_SUSTAIN_PEDAL: Final = 64
_DROP_FRAME_RATE: Final = 29
_SECONDS_PER_BEAT: Final = 60 / MIDI_DEFAULT_BPM

_TRACK_NAME: Final = 0x03
_TEMPO: Final = 0x51
_METRE: Final = 0x58
_KEY: Final = 0x59
_META_LENGTHS: Final = {_TEMPO: 3, _METRE: 4, _KEY: 2}
_SHORTEST_BEAT_EXPONENT: Final = 6
#: 10,000 beats a minute; nobody means more.
_SHORTEST_BEAT_US: Final = 6000
_MOST_FIFTHS: Final = 7


class Columns(NamedTuple):
    """Events of keys, or of the pedal, one row each, in the order of the file.

    Attributes:
        ticks: int64.
        tracks: int32, number of the track.
        channels: uint8, 0-15.
        numbers: uint8, pitch or controller.
        values: uint8, velocity (0 for a key that went up) or value of the controller.
        order: int64, place among all events of the file.
    """

    ticks: NDArray[np.int64]
    tracks: NDArray[np.int32]
    channels: NDArray[np.uint8]
    numbers: NDArray[np.uint8]
    values: NDArray[np.uint8]
    order: NDArray[np.int64]

    def take(self, rows: slice | NDArray[np.intp]) -> Columns:
        """Return some of the rows, as columns of their own."""
        return Columns(
            self.ticks[rows].copy(),
            self.tracks[rows].copy(),
            self.channels[rows].copy(),
            self.numbers[rows].copy(),
            self.values[rows].copy(),
            self.order[rows].copy(),
        )


class MetreChange(NamedTuple):
    """From `tick` on the metre is numerator/denominator."""

    tick: int
    numerator: int
    denominator: int


@dataclass
class MidiTracks:
    """All that is read of a MIDI file.

    Attributes:
        ticks_per_beat: Ticks of a quarter note; of half a second in a file that counts frames.
        is_in_frames: The file counts film frames, so its tempo says nothing.
        keys: Keys that went down and up.
        pedals: Moves of the sustain pedal.
        tempos: Ticks and quarter notes a minute, in the order of the file.
        metres: Metre changes, in the order of the file.
        key: Sharps or flats and minor, at the beginning.
        names: Names of the tracks, by their number.
        end_tick: The last event of all.
    """

    ticks_per_beat: float
    is_in_frames: bool
    keys: Columns
    pedals: Columns
    tempos: list[tuple[int, float]] = field(default_factory=list)
    metres: list[MetreChange] = field(default_factory=list)
    key: tuple[int, bool] | None = None
    names: dict[int, str] = field(default_factory=dict)
    end_tick: int = 0

    def drop_events(self) -> None:
        """Give the memory of the events back, once they are notes."""
        self.keys = self.keys.take(slice(0))
        self.pedals = self.pedals.take(slice(0))

    def beat_of(self, tick: int) -> float:
        """Return the beat (quarter note) of `tick`."""
        return tick / self.ticks_per_beat

    def tempo_map(self) -> TempoMap:
        """Return the tempo in beats; 120 BPM where the file says nothing."""
        bpm_by_tick = {0: MIDI_DEFAULT_BPM}
        if not self.is_in_frames:
            bpm_by_tick.update(sorted(self.tempos, key=lambda tempo: tempo[0]))
        changes = [TempoChange(self.beat_of(tick), bpm) for tick, bpm in bpm_by_tick.items()]
        return TempoMap(tuple(changes))


def read_tracks(content: FileContent, findings: Findings) -> MidiTracks:
    """Read a MIDI file of type 0, 1 or 2 (of which the first pattern with notes is read).

    What is damaged or cut off is read as far as it goes, and noted.

    Raises:
        UnreadableFileError: It is no MIDI file, too large, or has no whole event of music.
    """
    check_size(content.name, len(content.data), MOST_BYTES)
    chunks = split_chunks(content, findings)
    ticks_per_beat = _ticks_per_beat(chunks.division)
    if ticks_per_beat <= 0:
        raise damaged(content.name, "its division of time is zero")
    reader = _TracksReader(content.name, findings)
    reader.read(chunks)
    keys, pedals = reader.columns(_is_key), reader.columns(_is_pedal)
    tracks = MidiTracks(ticks_per_beat, chunks.division < 0, keys, pedals, end_tick=reader.end_tick)
    senseless = sum(_read_metas(tracks, number, events) for number, events in reader.tracks)
    if senseless:
        findings.add(FindingKind.MARKS_LEFT_OUT, senseless)
    if not tracks.tempos or tracks.is_in_frames:
        findings.add(FindingKind.TEMPO_ASSUMED, detail=f"{MIDI_DEFAULT_BPM:g}")
    return tracks


class _TracksReader:
    """Reads track after track, within what one file may hold.

    Attributes:
        tracks: Number and events of each track that is read.
        end_tick: The last event so far.
    """

    def __init__(self, name: str, findings: Findings) -> None:
        self._name = name
        self._findings = findings
        self._events = 0
        self._notes = 0
        self.tracks: list[tuple[int, TrackEvents]] = []
        self.end_tick = 0

    def read(self, chunks: MidiChunks) -> None:
        """Read the tracks; of separate patterns those up to the first with notes."""
        for number, body in enumerate(chunks.tracks):
            self._read_track(number, body)
            if chunks.has_patterns and self._notes:
                if number + 1 < len(chunks.tracks):
                    self._findings.add(FindingKind.PATTERNS_LEFT_OUT)
                break
        if not self._events and self._findings.has(FindingKind.CUT_OFF):
            raise damaged(self._name, "it ends too early")

    def _read_track(self, number: int, body: bytes) -> None:
        try:
            events = read_events(body, MOST_EVENTS - self._events)
        except TooManyEventsError as error:
            what = f"{self._name} has more than {str(error) or f'{MOST_EVENTS:,} events'}"
            raise UnreadableFileError(what, "Choose a shorter piece") from error
        if events.has_more:
            self._findings.add(FindingKind.BYTES_LEFT_OUT)
        if not events.is_whole:
            self._findings.add(FindingKind.CUT_OFF if events.is_cut else FindingKind.BROKEN_TRACKS)
        self._events += len(events.ticks)
        self._notes += int(np.count_nonzero((events.statuses >> 4 == _NOTE_ON) & (events.second > 0)))
        if self._notes > MOST_NOTES:
            raise with_too_many_notes(self._name, MOST_NOTES)
        if len(events.ticks):
            self.end_tick = max(self.end_tick, int(events.ticks[-1]))
        self.tracks.append((number, events))

    def columns(self, choose: Callable[[TrackEvents], NDArray[np.bool_]]) -> Columns:
        """Return the events of all tracks that `choose` tells."""
        parts = []
        offset = 0
        for number, events in self.tracks:
            rows = np.flatnonzero(choose(events))
            statuses = events.statuses[rows]
            values = np.where(statuses >> 4 == _NOTE_OFF, 0, events.second[rows]).astype(np.uint8)
            tracks = np.full(len(rows), number, dtype=np.int32)
            numbers = events.first[rows]
            channels = (statuses & 0xF).astype(np.uint8)
            parts.append(Columns(events.ticks[rows], tracks, channels, numbers, values, rows + offset))
            offset += len(events.ticks)
        return Columns(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def _is_key(events: TrackEvents) -> NDArray[np.bool_]:
    return np.isin(events.statuses >> 4, (_NOTE_ON, _NOTE_OFF))


def _is_pedal(events: TrackEvents) -> NDArray[np.bool_]:
    return np.isin(events.statuses >> 4, _CONTROL) & np.isin(events.first, _SUSTAIN_PEDAL)


def _ticks_per_beat(division: int) -> float:
    """Return ticks of a beat for the header's signed 16-bit division.

    A negative one is minus the frames a second in its upper byte, ticks a frame in its lower.
    """
    if division >= 0:
        return division
    frames = -(division >> 8)
    rate = 30_000 / 1001 if frames == _DROP_FRAME_RATE else frames
    return rate * (division & 0xFF) * _SECONDS_PER_BEAT


def _read_metas(tracks: MidiTracks, number: int, events: TrackEvents) -> int:
    """Take what the meta events of a track say; return how many of them have no sense."""
    senseless = 0
    for meta in events.metas:
        tick = int(events.ticks[meta.place])
        if meta.kind == _TRACK_NAME:
            tracks.names.setdefault(number, meta.data.decode("utf-8", "replace"))
        elif _META_LENGTHS[meta.kind] != len(meta.data) or not _READERS[meta.kind](tracks, tick, meta.data):
            senseless += 1
    return senseless


def _read_tempo(tracks: MidiTracks, tick: int, data: bytes) -> bool:
    us_per_beat = int.from_bytes(data, "big")
    if us_per_beat < _SHORTEST_BEAT_US:
        return False
    tracks.tempos.append((tick, US_PER_MINUTE / us_per_beat))
    return True


def _read_metre(tracks: MidiTracks, tick: int, data: bytes) -> bool:
    if not data[0] or data[1] > _SHORTEST_BEAT_EXPONENT:
        return False
    tracks.metres.append(MetreChange(tick, data[0], 1 << data[1]))
    return True


def _read_key(tracks: MidiTracks, _: int, data: bytes) -> bool:
    fifths = int.from_bytes(data[:1], "big", signed=True)
    if abs(fifths) > _MOST_FIFTHS or data[1] > 1:
        return False
    tracks.key = tracks.key or (fifths, data[1] == 1)
    return True


_READERS: Final[dict[int, Callable[[MidiTracks, int, bytes], bool]]] = {
    _TEMPO: _read_tempo,
    _METRE: _read_metre,
    _KEY: _read_key,
}
