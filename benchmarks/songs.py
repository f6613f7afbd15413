"""Benchmarks: songs of any length, all equally dense."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sargam_desktop.adapters.importers.song_assembly import SongDescription, assemble_song
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.song import Song
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap

_BPM: Final = 140.0
_BAR_BEATS: Final = 4
_NOTES_PER_BEAT: Final = 5
_MELODY: Final = (60, 62, 64, 65, 67, 69, 71, 72, 74, 76, 77, 79)
_BASS: Final = (48, 43, 45, 41)


def make_song(note_count: int) -> Song:
    """Return a song with four notes a beat in the right hand and one in the left: about 12 a second."""
    beats = -(-note_count // _NOTES_PER_BEAT)
    notes = tuple(note for beat in range(beats) for note in _notes_of(beat))[:note_count]
    return _song_of(notes, beats)


def make_chord_song(chord_count: int, notes_per_chord: int) -> Song:
    """Return a song of chords, four a beat, each note on a key of its own."""
    chords = ((place / 4, place % 3) for place in range(chord_count))
    notes = tuple(
        ScoreNote(onset, 0.2, 40 + shift + 4 * key, Hand.LEFT if key < notes_per_chord // 2 else Hand.RIGHT)
        for onset, shift in chords
        for key in range(notes_per_chord)
    )
    return _song_of(notes, -(-chord_count // 4))


def _notes_of(beat: int) -> Iterator[ScoreNote]:
    yield ScoreNote(float(beat), 0.9, _BASS[beat // _BAR_BEATS % len(_BASS)], Hand.LEFT)
    for part in range(4):
        pitch = _MELODY[(beat * 5 + part * 2) % len(_MELODY)]
        yield ScoreNote(beat + part / 4, 0.22, pitch, Hand.RIGHT)


def _song_of(notes: tuple[ScoreNote, ...], beats: int) -> Song:
    bars = tuple(
        Bar(number + 1, float(number * _BAR_BEATS), float(_BAR_BEATS))
        for number in range(max(1, -(-beats // _BAR_BEATS)))
    )
    score = Score(notes, bars, TempoMap((TempoChange(0.0, _BPM),)))
    return assemble_song(SongDescription(f"made-{len(notes)}", f"{len(notes)} notes"), score)
