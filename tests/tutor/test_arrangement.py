from __future__ import annotations

from dataclasses import replace

from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.arrangement import AS_WRITTEN, Arrangement, arrange
from tests.tutor.items import song_of

WIDE = Score(
    (ScoreNote(0.0, 1.0, 30, Hand.LEFT), ScoreNote(0.0, 1.0, 72, Hand.RIGHT)), (Bar(1, 0.0, 4.0),), fifths=1
)


def _song() -> Song:
    song = song_of("wide", "Wide", score=WIDE)
    return replace(song, info=replace(song.info, sa=2, lowest_pitch=30, highest_pitch=72, fifths=1))


def test_as_written_the_song_itself_is_played() -> None:
    song = _song()
    assert arrange(song, AS_WRITTEN, (36, 96)).song is song
    assert arrange(song, Arrangement(is_fitted=True), (21, 108)).song is song
    assert arrange(song, Arrangement(is_fitted=True), None).song is song


def test_a_fitted_song_says_what_was_moved_and_lies_on_the_keys() -> None:
    fitted = arrange(_song(), Arrangement(is_fitted=True), (48, 84))
    assert [said.english() for said in fitted.moves] == ["Left hand +2 octaves"]
    assert (fitted.song.info.lowest_pitch, fitted.song.info.highest_pitch) == (54, 72)
    assert fitted.song.info.song_id == "wide"


def test_in_another_key_sa_and_the_key_signature_move_along() -> None:
    info = arrange(_song(), Arrangement(semitones=-2), None).song.info
    assert (info.sa, info.fifths, info.lowest_pitch) == (0, -1, 28)


def test_a_song_is_transposed_before_it_is_fitted() -> None:
    song = arrange(_song(), Arrangement(5, is_fitted=True), (36, 76)).song
    assert [note.pitch for note in song.score.notes] == [47, 65]


def test_a_transposition_that_leaves_all_pitches_is_not_made() -> None:
    low = replace(WIDE, notes=(ScoreNote(0.0, 1.0, 3, Hand.LEFT),))
    song = song_of("low", "Low", score=low)
    assert arrange(song, Arrangement(semitones=-9), None).song is song
