"""Adapters: standard MIDI files as songs, and as recorded performances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sargam_desktop.adapters.importers.file_content import read_content, without_notes
from sargam_desktop.adapters.importers.midi_bars import lay_out_bars
from sargam_desktop.adapters.importers.midi_notes import MidiNote, hands_of, pair_keys
from sargam_desktop.adapters.importers.midi_tracks import (
    MOST_BYTES,
    KeyEvent,
    MidiTracks,
    PedalEvent,
    read_tracks,
)
from sargam_desktop.adapters.importers.song_assembly import (
    SongDescription,
    assemble_song,
    merge_notes,
    own_song_id,
)
from sargam_desktop.domain.performance import NoteOff, NoteOn, PedalMoved, PlayedEvent
from sargam_desktop.domain.score import Score, ScoreNote

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sargam_desktop.adapters.importers.file_content import FileContent
    from sargam_desktop.domain.song import Song


def read_midi_song(content: FileContent) -> Song:
    """Read a MIDI file as a song of the learner's, titled by its file name.

    Raises:
        UnreadableFileError: It is too large, too long, cut off or damaged, or has no notes.
    """
    tracks = read_tracks(content)
    notes = pair_keys(tracks)
    if not notes:
        raise without_notes(content.name)
    description = SongDescription(song_id=own_song_id(content), title=content.stem)
    return assemble_song(description, _score_of(content.name, tracks, notes))


def read_performance(path: str) -> list[PlayedEvent]:
    """Read a recorded take: keys and sustain pedal of all tracks and channels in order of time.

    Returns:
        Events with at_us in microseconds from the beginning of the file, its tempo applied;
        those of one moment stay in the order of the file. Empty where nothing was played.

    Raises:
        UnreadableFileError: It cannot be read, is too large, cut off, damaged or no MIDI file.
    """
    tracks = read_tracks(read_content(path, MOST_BYTES))
    tempo_map = tracks.tempo_map()
    return [
        _played(event, tempo_map.us_at(tracks.beat_of(event.tick)))
        for event in sorted(tracks.events, key=lambda event: event.tick)
    ]


def _played(event: KeyEvent | PedalEvent, at_us: int) -> PlayedEvent:
    if isinstance(event, PedalEvent):
        return PedalMoved(event.value, at_us, event.channel)
    if event.velocity == 0:
        return NoteOff(event.pitch, at_us, event.channel)
    return NoteOn(event.pitch, event.velocity, at_us, event.channel)


def _score_of(name: str, tracks: MidiTracks, notes: Sequence[MidiNote]) -> Score:
    hands = hands_of(notes, tracks.names)
    fifths, is_minor = tracks.key or (0, False)
    return Score(
        notes=merge_notes(
            ScoreNote(
                onset_beat=tracks.beat_of(note.onset),
                duration_beat=tracks.beat_of(note.offset - note.onset),
                pitch=note.pitch,
                hand=hand,
                velocity=note.velocity,
            )
            for note, hand in zip(notes, hands, strict=True)
        ),
        bars=lay_out_bars(name, tracks, max(note.offset for note in notes)),
        tempo_map=tracks.tempo_map(),
        fifths=fifths,
        is_minor=is_minor,
    )
