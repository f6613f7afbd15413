from __future__ import annotations

from sargam_desktop.domain.learner.notes_to_play import group_into_chords, notes_to_play
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from tests.engine.scenes import score_of


def test_notes_come_with_time_length_hand_and_bar() -> None:
    first, second = notes_to_play(score_of((0.5, 50), (4.0, 72)))
    assert (first.onset_us, first.duration_us, first.hand, first.bar_index) == (500_000, 1_000_000, "left", 0)
    assert (second.onset_us, second.hand, second.bar_index) == (4_000_000, "right", 1)


def test_speed_and_origin_move_the_notes_in_session_time() -> None:
    (note,) = notes_to_play(score_of((3.0, 60)), origin_beat=-1.0, speed_percent=50)
    assert (note.onset_us, note.duration_us, note.score_us) == (8_000_000, 2_000_000, 3_000_000)


def test_only_the_chosen_notes_are_read() -> None:
    assert [note.pitch for note in notes_to_play(score_of((0, 60), (1, 62), (2, 64)), [0, 2])] == [60, 64]


def test_the_same_key_in_both_hands_is_one_press() -> None:
    unison = (ScoreNote(0, 1, 60, Hand.LEFT), ScoreNote(0, 1, 60, Hand.RIGHT))
    score = Score(unison, (Bar(1, 0.0, 4.0),), TempoMap((TempoChange(0.0, 60.0),)))
    assert len(notes_to_play(score)) == 1


def test_onsets_within_thirty_ms_are_one_chord_at_any_speed() -> None:
    score = score_of((0, 60), (0.03, 64), (0.07, 67), (1, 60), (1.02, 60))
    for speed_percent in (25, 100, 200):
        chords = group_into_chords(notes_to_play(score, speed_percent=speed_percent))
        assert [len(chord.notes) for chord in chords] == [2, 1, 1, 1]


def test_the_room_of_a_chord_is_the_time_to_its_nearest_neighbour() -> None:
    chords = group_into_chords(notes_to_play(score_of((0, 60), (0.5, 62), (2, 64))))
    assert [chord.room_us for chord in chords] == [500_000, 500_000, 1_500_000]
