"""Adapters: a MIDI file as plain values in ticks, decoded by mido."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sargam_desktop.adapters.importers.file_content import MEBIBYTE, check_size, damaged
from sargam_desktop.adapters.importers.midi_chunks import check_chunks
from sargam_desktop.domain.tempo_map import US_PER_MINUTE, TempoChange, TempoMap

if TYPE_CHECKING:
    from sargam_desktop.adapters.importers.file_content import FileContent

MOST_BYTES: Final = 64 * MEBIBYTE
#: What the standard says where a file has no tempo.
MIDI_DEFAULT_BPM: Final = 120.0

_SUSTAIN_PEDAL: Final = 64
_PATTERNS: Final = 2
_DROP_FRAME_RATE: Final = 29
_SECONDS_PER_BEAT: Final = 60 / MIDI_DEFAULT_BPM

_logger = logging.getLogger(__name__)


class KeyEvent(NamedTuple):
    """A key went down, or up where velocity is 0."""

    tick: int
    track: int
    channel: int
    pitch: int
    velocity: int


class PedalEvent(NamedTuple):
    """The sustain pedal moved to `value` (0-127)."""

    tick: int
    track: int
    channel: int
    value: int


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
        events: Keys and pedal track by track, in the order of the file.
        tempos: Ticks and quarter notes a minute, in the order of the file.
        metres: Metre changes, in the order of the file.
        key: Sharps or flats and minor, at the beginning.
        names: Names of the tracks, by their number.
        end_tick: The last event of all.
    """

    ticks_per_beat: float
    is_in_frames: bool
    events: list[KeyEvent | PedalEvent] = field(default_factory=list)
    tempos: list[tuple[int, float]] = field(default_factory=list)
    metres: list[MetreChange] = field(default_factory=list)
    key: tuple[int, bool] | None = None
    names: dict[int, str] = field(default_factory=dict)
    end_tick: int = 0

    @property
    def keys(self) -> Iterator[KeyEvent]:
        """The events of keys alone."""
        return (event for event in self.events if isinstance(event, KeyEvent))

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


def read_tracks(content: FileContent) -> MidiTracks:
    """Decode a MIDI file of type 0, 1 or 2 (of which the first pattern with notes is read).

    Raises:
        UnreadableFileError: It is too large, cut off or damaged, or has too many notes.
    """
    check_size(content.name, len(content.data), MOST_BYTES)
    midi = _decode(content)
    ticks_per_beat = _ticks_per_beat(midi.ticks_per_beat)
    if ticks_per_beat <= 0:
        raise damaged(content.name, "its division of time is zero")
    tracks = MidiTracks(ticks_per_beat, is_in_frames=midi.ticks_per_beat < 0)
    for number, track in enumerate(midi.tracks):
        _read_track(tracks, number, track)
        track.clear()
        if midi.type == _PATTERNS and any(True for _ in tracks.keys):
            _logger.warning("%s holds separate patterns; the first with notes is read", content.name)
            break
    return tracks


def _decode(content: FileContent) -> Any:  # noqa: ANN401 - mido has no types
    import mido

    checked = check_chunks(content)
    try:
        return mido.MidiFile(file=io.BytesIO(checked), clip=True)
    except (OSError, EOFError, ValueError, LookupError, TypeError) as error:
        raise damaged(content.name, "it holds bytes that are no MIDI events") from error


def _ticks_per_beat(division: int) -> float:
    """Return ticks of a beat for the header's signed 16-bit division.

    A negative one is minus the frames a second in its upper byte, ticks a frame in its lower.
    """
    if division >= 0:
        return division
    frames = -(division >> 8)
    rate = 30_000 / 1001 if frames == _DROP_FRAME_RATE else frames
    return rate * (division & 0xFF) * _SECONDS_PER_BEAT


def _read_track(tracks: MidiTracks, number: int, messages: list[Any]) -> None:
    tick = 0
    for message in messages:
        tick += message.time
        if message.is_meta:
            _read_meta(tracks, number, tick, message)
        elif message.type in {"note_on", "note_off"}:
            velocity = message.velocity if message.type == "note_on" else 0
            tracks.events.append(KeyEvent(tick, number, message.channel, message.note, velocity))
        elif message.type == "control_change" and message.control == _SUSTAIN_PEDAL:
            tracks.events.append(PedalEvent(tick, number, message.channel, message.value))
    tracks.end_tick = max(tracks.end_tick, tick)


def _read_meta(tracks: MidiTracks, number: int, tick: int, message: Any) -> None:  # noqa: ANN401
    if message.type == "set_tempo":
        tracks.tempos.append((tick, US_PER_MINUTE / message.tempo))
    elif message.type == "time_signature":
        tracks.metres.append(MetreChange(tick, message.numerator, message.denominator))
    elif message.type == "key_signature" and tracks.key is None:
        tracks.key = _fifths_of(message.key)
    elif message.type == "track_name":
        tracks.names.setdefault(number, _readable(message.name))


def _readable(name: str) -> str:
    """Mido takes every name as Latin-1; most files of today write UTF-8."""
    return name.encode("latin-1").decode("utf-8", "replace")


def _fifths_of(key: str) -> tuple[int, bool]:
    """Return sharps or flats of a key named as mido does (``F#m``), and whether it is minor."""
    is_minor = key.endswith("m")
    letter, accidental = key[0], key[1:].removesuffix("m")
    fifths = "FCGDAEB".index(letter) - 1 + 7 * (accidental.count("#") - accidental.count("b"))
    return (fifths - 3 if is_minor else fifths), is_minor
