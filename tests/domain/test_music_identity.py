from __future__ import annotations

import dataclasses

from sargam_desktop.domain.music_identity import music_hash
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap


def score(*notes: ScoreNote) -> Score:
    return Score(notes, (Bar(1, 0.0, 4.0),))


def note(onset_beat: float, pitch: int, hand: Hand = Hand.RIGHT) -> ScoreNote:
    return ScoreNote(onset_beat, 1.0, pitch, hand)


TUNE = score(note(0, 60), note(1 / 3, 62), note(1, 64))


def test_length_loudness_hand_finger_and_tempo_make_no_other_music() -> None:
    notes = [each._replace(duration_beat=0.1, velocity=20, hand=Hand.LEFT, finger=3) for each in TUNE.notes]
    other = dataclasses.replace(TUNE, notes=tuple(notes), tempo_map=TempoMap((TempoChange(0.0, 66.0),)))
    assert music_hash(other) == music_hash(TUNE)


def test_silence_before_the_first_note_and_rounded_tuplets_make_no_other_music() -> None:
    later = score(note(4, 60), note(4.333, 62), note(5, 64))
    assert music_hash(later) == music_hash(TUNE)


def test_ornaments_and_a_key_struck_by_both_hands_make_no_other_music() -> None:
    ornament = ScoreNote(0, 0.1, 65, Hand.RIGHT, is_grace=True)
    other = score(note(0, 60), note(0, 60, Hand.LEFT), ornament, *TUNE.notes[1:])
    assert music_hash(other) == music_hash(TUNE)


def test_another_key_or_another_beat_is_other_music() -> None:
    hashes = {
        music_hash(TUNE),
        music_hash(score(note(0, 60), note(1 / 3, 62), note(1, 65))),
        music_hash(score(note(0, 60), note(0.5, 62), note(1, 64))),
        music_hash(score(note(0, 60), note(1 / 3, 62))),
        music_hash(score()),
    }
    assert len(hashes) == 5
