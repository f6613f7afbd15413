from __future__ import annotations

from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from sargam_desktop.engine.chords import group_chords
from sargam_desktop.engine.expected_notes import PracticeRange, expect_notes, range_of
from tests.engine.scenes import score_of

SCORE = score_of((0.0, 48), (0.0, 72), (4.0, 50), (4.0, 74), (8.0, 76), bars=3)


def expected_pitches(
    score: Score, hands: Hands, first: int | None = None, last: int | None = None
) -> list[int]:
    return [note.pitch for note in expect_notes(score, hands, range_of(score, first, last))]


def test_the_chosen_hands_and_bars_are_expected() -> None:
    assert expected_pitches(SCORE, Hands.BOTH) == [48, 72, 50, 74, 76]
    assert expected_pitches(SCORE, Hands.LEFT) == [48, 50]
    assert expected_pitches(SCORE, Hands.RIGHT, 1, 1) == [74]
    assert expected_pitches(SCORE, Hands.BOTH, 2) == [76]


def test_bars_beyond_the_score_are_clamped_to_it() -> None:
    assert range_of(SCORE, -5, 99) == PracticeRange(0.0, 12.0)
    assert range_of(SCORE, 2, 0) == PracticeRange(8.0, 12.0)


def test_a_unison_of_both_hands_is_one_key_press_for_both_and_for_each_hand() -> None:
    unison = tuple(ScoreNote(1.0, 1.0, 60, hand) for hand in (Hand.LEFT, Hand.RIGHT))
    score = Score(unison, (Bar(1, 0.0, 4.0),))
    assert [expected_pitches(score, hands) for hands in Hands] == [[60], [60], [60]]


def test_notes_before_the_first_bar_line_and_behind_the_last_are_expected() -> None:
    notes = tuple(ScoreNote(onset, 1.0, 60, Hand.RIGHT) for onset in (-0.5, 1.0, 4.0))
    assert len(expected_pitches(Score(notes, (Bar(1, 0.0, 4.0),)), Hands.BOTH)) == 3


def test_notes_are_ordered_by_their_time_on_the_tempo_map_and_then_by_pitch() -> None:
    notes = (ScoreNote(1.0, 1.0, 64, Hand.RIGHT), ScoreNote(1.0, 1.0, 60, Hand.RIGHT))
    score = Score(notes, (Bar(1, 0.0, 4.0),), TempoMap((TempoChange(0.0, 120.0),)))
    expected = expect_notes(score, Hands.BOTH, range_of(score, None, None))
    assert [(note.note_index, note.score_us, note.pitch) for note in expected] == [
        (1, 500_000, 60),
        (0, 500_000, 64),
    ]


def test_a_chord_spans_at_most_30_ms_from_its_first_note() -> None:
    score = score_of((1.0, 60), (1.02, 64), (1.03, 67), (1.031, 69), (2.0, 60))
    chords = group_chords(expect_notes(score, Hands.BOTH, range_of(score, None, None)))
    assert [[note.pitch for note in chord] for chord in chords] == [[60, 64, 67], [69], [60]]
