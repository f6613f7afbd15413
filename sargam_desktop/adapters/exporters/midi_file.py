"""Adapters, exporters: a take as a standard MIDI file.

Type 1: tempo and metre in the first track, then one track for what was played and perhaps one for
what was expected. The tempo map follows the speed of the take, so that bars are bars; a tick is
short enough that times are kept to a fraction of a millisecond.
Source: Standard MIDI Files 1.0, MIDI Association RP-001.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

import mido

from sargam_desktop.adapters.exporters.whole_file import write_whole
from sargam_desktop.domain.performance import NoteOff, NoteOn, PlayedEvent
from sargam_desktop.tutor.take_export import MidiTake, TakeTrack, TempoPoint

TICKS_PER_QUARTER: Final = 4800

_US_PER_MINUTE: Final = 60_000_000
_SLOWEST_US: Final = 0xFF_FF_FF
#: The longest wait that a file can hold between two events.
_LONGEST_TICKS: Final = 0x0F_FF_FF_FF
_SUSTAIN: Final = 64
_LOUDEST: Final = 127
_GREATEST_METRE: Final = 255


def write_midi_take(path: Path, take: MidiTake) -> None:
    """Write `take` to `path` in one step: whoever reads it finds all of it, or what was there before.

    Raises:
        UnwritableFileError: The folder does not exist, is read-only or full.
    """
    write_whole(path, midi_of_take(take))


def midi_of_take(take: MidiTake) -> bytes:
    """Return `take` as the bytes of a MIDI file."""
    clock = _TickClock(take.tempos)
    file = mido.MidiFile(type=1, ticks_per_beat=TICKS_PER_QUARTER, charset="utf-8")
    file.tracks = [_conductor(take, clock), *(_track(track, clock) for track in take.tracks)]
    data = BytesIO()
    file.save(file=data)
    return data.getvalue()


class _TickClock:
    """From session time to ticks, under a tempo map of whole microseconds a quarter.

    Args:
        tempos: The first at 0, in order of time.
    """

    def __init__(self, tempos: Sequence[TempoPoint]) -> None:
        self.changes: list[tuple[int, int]] = []  # tick, microseconds a quarter
        self._times_us: list[float] = []
        for tempo in tempos:
            tick = self.tick_of(tempo.at_us) if self.changes else 0
            time_us = self._time_of(tick) if self.changes else 0.0
            quarter_us = min(max(1, round(_US_PER_MINUTE / tempo.bpm)), _SLOWEST_US)
            self.changes.append((tick, quarter_us))
            self._times_us.append(time_us)

    def tick_of(self, at_us: int) -> int:
        """Return the tick that is nearest to a session time."""
        place = max(0, bisect_right(self._times_us, at_us) - 1)
        tick, quarter_us = self.changes[place]
        return tick + max(0, round((at_us - self._times_us[place]) * TICKS_PER_QUARTER / quarter_us))

    def _time_of(self, tick: int) -> float:
        """Return the time of a tick that is not before the last change."""
        start, quarter_us = self.changes[-1]
        return self._times_us[-1] + (tick - start) * quarter_us / TICKS_PER_QUARTER


def _conductor(take: MidiTake, clock: _TickClock) -> mido.MidiTrack:
    numerator, denominator = take.metre
    head = [
        (0, mido.MetaMessage("track_name", name=take.title)),
        (
            0,
            mido.MetaMessage(
                "time_signature", numerator=min(numerator, _GREATEST_METRE), denominator=denominator
            ),
        ),
    ]
    tempos = [(tick, mido.MetaMessage("set_tempo", tempo=quarter_us)) for tick, quarter_us in clock.changes]
    return _laid_out([*head, *tempos])


def _track(track: TakeTrack, clock: _TickClock) -> mido.MidiTrack:
    events = [(clock.tick_of(event.at_us), _message(event)) for event in track.events]
    return _laid_out([(0, mido.MetaMessage("track_name", name=track.name)), *events])


def _message(event: PlayedEvent) -> mido.Message:
    if isinstance(event, NoteOn):
        velocity = min(max(1, event.velocity), _LOUDEST)
        return mido.Message("note_on", note=event.pitch, velocity=velocity, channel=event.channel)
    if isinstance(event, NoteOff):
        return mido.Message("note_off", note=event.pitch, channel=event.channel)
    value = min(max(0, event.value), _LOUDEST)
    return mido.Message("control_change", control=_SUSTAIN, value=value, channel=event.channel)


def _laid_out(timed: Iterable[tuple[int, mido.Message | mido.MetaMessage]]) -> mido.MidiTrack:
    """Return a track of messages at ticks, which rise; each message is given its time."""
    track, now = mido.MidiTrack(), 0
    for tick, message in timed:
        while tick - now > _LONGEST_TICKS:
            track.append(mido.MetaMessage("text", text="", time=_LONGEST_TICKS))
            now += _LONGEST_TICKS
        message.time = tick - now
        track.append(message)
        now = tick
    track.append(mido.MetaMessage("end_of_track", time=0))
    return track
