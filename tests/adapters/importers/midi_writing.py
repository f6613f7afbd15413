"""Writes MIDI files for the tests, with mido, apart from the program's own reader."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from typing import Any, NamedTuple

import mido

from sargam_desktop.adapters.importers.file_content import FileContent
from sargam_desktop.adapters.importers.findings import Findings
from sargam_desktop.adapters.importers.midi_file import read_midi_song
from sargam_desktop.domain.import_report import Finding, FindingKind
from sargam_desktop.domain.score import ScoreNote
from sargam_desktop.domain.song import Song

PPQN = 480


class Key(NamedTuple):
    """A note in ticks."""

    onset: int
    pitch: int
    length: int = PPQN
    channel: int = 0
    velocity: int = 64


def track_of(
    keys: Sequence[Key] = (), name: str = "", extra: Sequence[tuple[int, Any]] = ()
) -> mido.MidiTrack:
    """Return a track of notes, and of `extra` messages at ticks; releases come before strokes."""
    events = [(tick, 0, message) for tick, message in extra]
    for key in keys:
        common = {"note": key.pitch, "channel": key.channel}
        events.append((key.onset, 2, mido.Message("note_on", velocity=key.velocity, **common)))
        events.append((key.onset + key.length, 1, mido.Message("note_off", **common)))
    track = mido.MidiTrack([mido.MetaMessage("track_name", name=name)] if name else [])
    now = 0
    for tick, _, message in sorted(events, key=lambda event: event[:2]):
        track.append(message.copy(time=tick - now))
        now = tick
    return track


def midi_bytes(*tracks: mido.MidiTrack, kind: int = 1, ppqn: int = PPQN) -> bytes:
    """Return the bytes of a file."""
    file = io.BytesIO()
    mido.MidiFile(type=kind, ticks_per_beat=ppqn, tracks=list(tracks)).save(file=file)
    return file.getvalue()


def raw_midi(body: bytes, division: int = PPQN, declared: int | None = None, tracks: int = 1) -> bytes:
    """Return a file of one track from its events as bytes; `declared` is the length that it claims."""
    length = len(body) if declared is None else declared
    header = b"MThd" + struct.pack(">IHHH", 6, 0, tracks, division & 0xFFFF)
    return header + b"MTrk" + struct.pack(">I", length) + body


def read_song(data: bytes, name: str = "take one.mid") -> Song:
    """Read bytes as the song of a file called `name`."""
    return read_midi_song(FileContent(name, data))


def findings_in(data: bytes) -> tuple[Finding, ...]:
    """Read bytes and return what is noted of them."""
    findings = Findings()
    read_midi_song(FileContent("take one.mid", data), findings)
    return findings.as_tuple()


def kinds_found(data: bytes) -> set[FindingKind]:
    """Read bytes and return the kinds of what is noted of them."""
    return {finding.kind for finding in findings_in(data)}


def read_notes(*tracks: mido.MidiTrack) -> tuple[ScoreNote, ...]:
    """Write tracks, read them back, and return the notes."""
    return read_song(midi_bytes(*tracks)).score.notes
