"""Tutor: a take as the tracks of a MIDI file: what was played at its real times, and its tempo."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from sargam_desktop.domain.performance import NoteOff, NoteOn, PedalMoved, PlayedEvent
from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.tempo_map import TempoMap
from sargam_desktop.tutor.replay import Replay
from sargam_desktop.tutor.replay_layout import expected_notes

PLAYED: Final = "Played"
EXPECTED: Final = "Expected"
#: A position in whole microseconds misses the onset of a tempo by less than this.
_ROUNDING_BEAT: Final = 1e-5
_CHANNELS: Final = {Hand.RIGHT: 0, Hand.LEFT: 1}


class TempoPoint(NamedTuple):
    """From a session time on, the tempo is so many quarter notes a minute."""

    at_us: int
    bpm: float


class TakeTrack(NamedTuple):
    """A track: its name, and its keys and pedal in order of session time."""

    name: str
    events: tuple[PlayedEvent, ...]


@dataclass(frozen=True)
class MidiTake:
    """A take, ready to be written.

    Attributes:
        title: Title of the piece.
        metre: Upper and lower figure of the metre where the take begins.
        tempos: Tempo over session time; the first at 0.
        tracks: What was played, then perhaps what was expected.
    """

    title: str
    metre: tuple[int, int]
    tempos: tuple[TempoPoint, ...]
    tracks: tuple[TakeTrack, ...]


def midi_take(replay: Replay, *, has_expected: bool = True) -> MidiTake:
    """Return a take for a file; `has_expected` adds what should have been played as a second track."""
    tracks = [TakeTrack(PLAYED, tuple(_played(replay)))]
    if has_expected:
        tracks.append(TakeTrack(EXPECTED, tuple(sorted(_expected(replay), key=_order))))
    score = replay.score
    bar = score.bars[score.bar_index_at(replay.beat_at(0))]
    return MidiTake(
        replay.record.title, (bar.numerator, bar.denominator), tuple(_tempos(replay)), tuple(tracks)
    )


def _played(replay: Replay) -> Iterator[PlayedEvent]:
    """Yield what was played; keys that are still down at the end are let go."""
    down: dict[tuple[int, int, str], NoteOn] = {}
    for event in replay.events:
        if isinstance(event, PedalMoved):
            yield event
        elif isinstance(event, NoteOn | NoteOff):
            key = (event.pitch, event.channel, event.source)
            if isinstance(event, NoteOn) and key in down:
                yield NoteOff(event.pitch, event.at_us, event.channel)
            down.pop(key, None)
            if isinstance(event, NoteOn):
                down[key] = event
            yield event
    yield from (NoteOff(note.pitch, replay.end_us, note.channel) for note in down.values())


def _expected(replay: Replay) -> Iterator[PlayedEvent]:
    for note, due_us, end_us in expected_notes(replay.score, replay.line, replay.notes):
        channel = _CHANNELS[note.hand]
        yield NoteOn(note.pitch, note.velocity, due_us, channel)
        yield NoteOff(note.pitch, end_us, channel)


def _order(event: PlayedEvent) -> tuple[int, bool]:
    """Releases come before presses of the same moment."""
    return event.at_us, isinstance(event, NoteOn)


def _tempos(replay: Replay) -> Iterator[TempoPoint]:
    """Yield the tempo wherever it changes; while the music stands still it stays as it was."""
    tempo_map, before = replay.score.tempo_map, 0.0
    start_bpm = tempo_map.bpm_at(replay.beat_at(0) + _ROUNDING_BEAT)
    for at_us, bpm in _moving_tempos(replay, tempo_map):
        if not before and at_us > 0:
            yield TempoPoint(0, bpm)
        elif bpm != before:
            yield TempoPoint(at_us, bpm)
        before = bpm
    if not before:
        yield TempoPoint(0, start_bpm)


def _moving_tempos(replay: Replay, tempo_map: TempoMap) -> Iterator[TempoPoint]:
    snapshots = replay.line.snapshots
    ends_us = [*(snapshot.at_us for snapshot in snapshots[1:]), replay.end_us]
    changes_us = [tempo_map.us_at(change.onset_beat) for change in tempo_map.changes]
    for snapshot, end_us in zip(snapshots, ends_us, strict=True):
        if not snapshot.is_moving or end_us <= snapshot.at_us:
            continue
        percent, start_us = snapshot.speed_percent, snapshot.score_us
        reach_us = start_us + (end_us - snapshot.at_us) * percent // 100
        first_bpm = tempo_map.bpm_at(tempo_map.beat_at(start_us) + _ROUNDING_BEAT)
        yield TempoPoint(snapshot.at_us, first_bpm * percent / 100)
        for place in range(bisect_right(changes_us, start_us), bisect_left(changes_us, reach_us)):
            at_us = snapshot.at_us + (changes_us[place] - start_us) * 100 // percent
            yield TempoPoint(at_us, tempo_map.changes[place].bpm * percent / 100)
