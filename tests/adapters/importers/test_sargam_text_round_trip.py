from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import accumulate
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sargam_desktop.adapters.importers.file_content import FileContent
from sargam_desktop.adapters.importers.musicxml import read_shipped_score
from sargam_desktop.adapters.importers.song_assembly import SongDescription, assemble_song
from sargam_desktop.domain.sargam.sargam_text import write_sargam_text
from sargam_desktop.domain.sargam.swara_script import SwaraScript
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.song import Song
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from tests.adapters.importers.sargam_reading import read_song

RESOURCES = Path(__file__).parents[3] / "resources"
SONGS = sorted(RESOURCES.glob("songs/*.musicxml")) + sorted(RESOURCES.glob("modules/*/*.musicxml"))

#: Binary parts, triplets and sevenths, ticks, and whatever a float can be.
BEATS = st.one_of(
    st.integers(0, 96).map(lambda count: count / 8),
    st.fractions(0, 12, max_denominator=21).map(float),
    st.integers(0, 12 * 480).map(lambda ticks: ticks / 480),
    st.floats(0, 12, allow_subnormal=False).filter(lambda beat: beat == 0 or beat > 1e-9),
)
NOTES = st.builds(
    ScoreNote,
    onset_beat=BEATS,
    duration_beat=BEATS,
    pitch=st.one_of(st.integers(58, 66), st.integers(0, 127)),
    hand=st.sampled_from(Hand),
    velocity=st.one_of(st.just(80), st.integers(1, 127)),
    finger=st.one_of(st.none(), st.integers(1, 5)),
    is_grace=st.booleans(),
)
METRES = st.tuples(st.integers(1, 7), st.sampled_from((1, 2, 4, 8, 16)))
LENGTHS = st.one_of(st.none(), st.fractions(Fraction(1, 7), 5, max_denominator=24))


@st.composite
def scores(draw: st.DrawFn) -> Score:
    """Draw a score of which all notes begin within the bars."""
    drawn = draw(st.lists(NOTES, min_size=1, max_size=24))
    unlike = {(note.onset_beat, note.pitch, note.hand): note for note in drawn}
    # Which hand comes first on one key at one time is free, but it is kept.
    notes = sorted(unlike.values(), key=lambda note: (note.onset_beat, note.pitch))
    tempos = draw(st.dictionaries(BEATS, st.floats(10, 400), max_size=4))
    changes = [TempoChange(beat, bpm) for beat, bpm in sorted({0.0: 90.0, **tempos}.items())]
    fifths, is_minor = draw(st.integers(-7, 7)), draw(st.booleans())
    return Score(tuple(notes), draw(bars()), TempoMap(tuple(changes)), fifths, is_minor)


@st.composite
def bars(draw: st.DrawFn) -> tuple[Bar, ...]:
    """Draw bars that hold beat 0 to beat 12, of any metre, length and number."""
    found: list[Bar] = []
    onset = Fraction(0)
    while onset <= 12:
        numerator, denominator = draw(METRES)
        length = draw(LENGTHS) or Fraction(4 * numerator, denominator)
        number = draw(st.one_of(st.just(len(found) + 1), st.integers(0, 99)))
        found.append(Bar(number, float(onset), float(length), numerator, denominator))
        onset += length
    return tuple(found)


def song_of(score: Score, sa: int | None = None) -> Song:
    return assemble_song(SongDescription("drawn", "Drawn", sa=sa), score)


@given(scores(), st.one_of(st.none(), st.integers(0, 11)))
@settings(max_examples=200)
def test_any_score_reads_back_the_same_from_both_scripts(score: Score, sa: int | None) -> None:
    song = song_of(score, sa)
    assert read_song(write_sargam_text(song)).score == score
    assert read_song(write_sargam_text(song, SwaraScript.DEVANAGARI)).score == score


@pytest.mark.parametrize("path", SONGS, ids=lambda path: path.stem)
def test_every_shipped_song_and_exercise_reads_back_the_same(path: Path) -> None:
    song = read_shipped_score(FileContent(str(path), path.read_bytes()))
    for script in SwaraScript:
        again = read_song(write_sargam_text(song, script))
        assert again.score == song.score
        kept = replace(song.info, song_id=again.info.song_id, version=again.info.version, sa=again.info.sa)
        assert again.info == kept
        assert song.info.sa in (None, again.info.sa)


def test_bars_that_were_added_up_as_floats_read_back_the_same() -> None:
    lengths = [1 / 3, 0.1, 1.7, 2 / 7] * 6
    onsets = [0.0, *accumulate(lengths)]
    bars = tuple(
        Bar(1 + i, onset, length) for i, (onset, length) in enumerate(zip(onsets, lengths, strict=False))
    )
    notes = tuple(ScoreNote(bar.onset_beat, bar.length_beat, 60, Hand.RIGHT) for bar in bars)
    score = Score(notes, bars)
    assert read_song(write_sargam_text(song_of(score))).score == score


def test_a_text_that_was_written_is_written_the_same_again() -> None:
    song = read_shipped_score(FileContent("x", (RESOURCES / "songs/fuer-elise.musicxml").read_bytes()))
    text = write_sargam_text(song)
    assert write_sargam_text(read_song(text)) == text
