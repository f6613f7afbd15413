"""Songs as MIDI files, read back by our importer and by mido."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import mido
import pytest

from sargam_desktop.adapters.exporters.score_midi import midi_of_song
from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.song import Song
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from tests.ui.sample_takes import ODE

RESOURCES = Path(__file__).parents[3] / "resources"
BARS = (Bar(0, 0.0, 1.0, 3, 4), Bar(1, 1.0, 3.0, 3, 4), Bar(2, 4.0, 3.0, 6, 8))


def song_of(*notes: ScoreNote, bars: tuple[Bar, ...] = BARS, tempo_map: TempoMap | None = None) -> Song:
    return Song(ODE, Score(notes, bars, tempo_map or TempoMap(), fifths=-3, is_minor=True))


def read_again(song: Song) -> Score:
    return SongFileReader().examine("song.mid", midi_of_song(song)).song.score


def as_mido(song: Song) -> mido.MidiFile:
    return mido.MidiFile(file=BytesIO(midi_of_song(song)), charset="utf-8")


@pytest.mark.parametrize("song_id", ["happy-farmer", "minuet-in-g", "bhupali-first-study", "ode-to-joy"])
def test_a_shipped_song_comes_back_with_its_notes_hands_bars_and_loudness(song_id: str) -> None:
    (song,) = ResourceFolder(RESOURCES).read_songs([song_id])
    found = read_again(song)
    assert [note[:5] for note in found.notes] == [note[:5] for note in song.score.notes]
    assert [bar.onset_beat for bar in found.bars] == [bar.onset_beat for bar in song.score.bars]
    assert found.tempo_map.bpm_at(0.0) == pytest.approx(song.score.tempo_map.bpm_at(0.0), abs=0.01)
    assert (found.fifths, found.is_minor) == (song.score.fifths, song.score.is_minor)


def test_a_pick_up_bar_and_a_change_of_metre_keep_their_bar_lines() -> None:
    right = ScoreNote(0.0, 7.0, 60, Hand.RIGHT)
    metres = [m for m in as_mido(song_of(right)).tracks[0] if m.type == "time_signature"]
    assert [(m.numerator, m.denominator) for m in metres] == [(1, 4), (3, 4), (6, 8)]
    assert [bar.onset_beat for bar in read_again(song_of(right)).bars] == [0.0, 1.0, 4.0]


def test_tempo_changes_stand_where_they_were() -> None:
    tempo_map = TempoMap((TempoChange(0.0, 60.0), TempoChange(2.5, 97.3)))
    found = read_again(song_of(ScoreNote(0.0, 7.0, 60, Hand.RIGHT), tempo_map=tempo_map)).tempo_map.changes
    assert [change.onset_beat for change in found] == [0.0, 2.5]
    assert [change.bpm for change in found] == pytest.approx([60.0, 97.3], abs=0.001)


def test_sevens_and_triplets_fall_on_whole_ticks() -> None:
    notes = [ScoreNote((7 + at) / 7, 1 / 7, 60 + at, Hand.RIGHT) for at in range(7)]
    notes += [ScoreNote((6 + at) / 3, 1 / 3, 50 + at, Hand.LEFT) for at in range(3)]
    assert [note.onset_beat for note in read_again(song_of(*notes)).notes] == [n.onset_beat for n in notes]


def test_a_key_that_is_struck_while_it_is_down_is_struck_again() -> None:
    song = song_of(ScoreNote(0.0, 4.0, 60, Hand.RIGHT), ScoreNote(1.0, 1.0, 60, Hand.RIGHT))
    keys = [(m.type, m.time // 10_080) for m in as_mido(song).tracks[1] if not m.is_meta]
    assert keys == [("note_on", 0), ("note_off", 1), ("note_on", 0), ("note_off", 1)]


def test_a_grace_note_sounds_before_its_main_note() -> None:
    grace = ScoreNote(2.0, 0.125, 62, Hand.RIGHT, is_grace=True)
    found = read_again(song_of(ScoreNote(2.0, 1.0, 60, Hand.RIGHT), grace))
    assert [(note.onset_beat, note.pitch) for note in found.notes] == [(1.875, 62), (2.0, 60)]


def test_other_programs_find_the_title_in_any_script_and_a_track_for_each_hand_that_plays() -> None:
    song = song_of(ScoreNote(0.0, 1.0, 48, Hand.LEFT))
    file = as_mido(replace(song, info=replace(ODE, title="रघुपति")))
    assert (file.type, [track.name for track in file.tracks]) == (1, ["रघुपति", "Left hand"])
    assert read_again(song).hands == {Hand.LEFT}
