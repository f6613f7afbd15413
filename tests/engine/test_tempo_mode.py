from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.judgement import WINDOWS, Level, Result
from sargam_desktop.domain.performance import NoteOff, NoteOn, PedalMoved
from sargam_desktop.domain.score import Hands, Score
from sargam_desktop.engine.commands import StopSession
from tests.engine.scenes import (
    MS,
    ended,
    engine_of,
    hits,
    judged,
    performances,
    press,
    rest_settings,
    run,
    score_of,
    scores,
    verdicts,
)


@pytest.mark.parametrize(
    ("level", "at_ms", "verdict"),
    [
        (Level.BEGINNER, 1120, "correct"),
        (Level.BEGINNER, 880, "correct"),
        (Level.BEGINNER, 1250, "late"),
        (Level.BEGINNER, 750, "early"),
        (Level.STEADY, 1080, "correct"),
        (Level.STEADY, 920, "correct"),
        (Level.STEADY, 1080.001, "late"),
        (Level.STEADY, 919.999, "early"),
        (Level.STEADY, 1180, "late"),
        (Level.STEADY, 820, "early"),
        (Level.PRECISE, 1045, "correct"),
        (Level.PRECISE, 1046, "late"),
        (Level.PRECISE, 880, "early"),
    ],
)
def test_the_edge_of_a_window_belongs_to_the_window(level: Level, at_ms: float, verdict: str) -> None:
    engine = engine_of(score_of((1.0, 60)), rest_settings(level=level))
    assert verdicts(run(engine, [press(60, at_ms)], 5000)) == [verdict]


@pytest.mark.parametrize("at_ms", [819.999, 1180.001])
def test_beyond_the_outer_window_the_note_is_missed_and_the_press_is_extra(at_ms: float) -> None:
    outcomes = run(engine_of(score_of((1.0, 60))), [press(60, at_ms)], 5000)
    assert sorted(verdicts(outcomes)) == ["missed", "wrong_note"]
    wrong = next(note for note in judged(outcomes) if note.result is Result.WRONG_NOTE)
    assert wrong.expected_pitch is None
    assert ended(outcomes).result.extras == 1


def test_deviation_is_signed_and_late_is_positive() -> None:
    outcomes = run(engine_of(score_of((1.0, 60), (2.0, 62))), [press(60, 958), press(62, 2142)], 5000)
    assert [note.timing_diff_us for note in judged(outcomes)] == [-42 * MS, 142 * MS]


def test_points_are_ten_for_correct_and_six_for_early_or_late() -> None:
    score = score_of((1.0, 60), (2.0, 62), (3.0, 64))
    outcomes = run(engine_of(score), [press(60, 1000), press(62, 2150), press(70, 3000)], 6000)
    assert [note.score_delta for note in judged(outcomes)] == [10, 6, 0, 0]
    assert ended(outcomes).result.score == 16


def test_the_middle_between_two_onsets_of_a_pitch_belongs_to_neither() -> None:
    score = score_of((1.0, 60), (1.2, 60))
    outcomes = run(engine_of(score), [press(60, 1100)], 5000)
    assert verdicts(outcomes) == ["missed", "wrong_note", "missed"]


def test_a_tie_between_wrong_neighbours_goes_to_the_earlier_note() -> None:
    score = score_of((1.0, 60), (1.2, 64))
    outcomes = run(engine_of(score), [press(62, 1100)], 1100)
    assert judged(outcomes)[0].expected_pitch == 60


@pytest.mark.parametrize(("at_ms", "note_index"), [(1090, 0), (1110, 1)])
def test_a_window_takes_at_most_45_percent_of_the_gap_to_the_same_pitch(at_ms: int, note_index: int) -> None:
    score = score_of((1.0, 60), (1.2, 60))
    outcomes = run(engine_of(score), [press(60, at_ms)], 5000)
    assert [note.note_index for note in hits(outcomes)] == [note_index]


def test_a_wrong_note_names_the_nearest_expected_note_which_stays_playable() -> None:
    outcomes = run(engine_of(score_of((1.0, 65))), [press(64, 980), press(65, 1020)], 5000)
    wrong, right = judged(outcomes)
    assert (wrong.result, wrong.expected_pitch, wrong.played_pitch) == (Result.WRONG_NOTE, 65, 64)
    assert wrong.timing_diff_us is None
    assert right.result is Result.CORRECT


def test_a_wrong_note_is_measured_by_time_first_then_by_distance() -> None:
    score = score_of((1.0, 60), (1.0, 72), (1.1, 67))
    outcomes = run(engine_of(score), [press(71, 1010)], 1010)
    assert judged(outcomes)[0].expected_pitch == 72


def test_a_wrong_note_instead_of_a_missed_one_counts_once() -> None:
    replaced = ended(run(engine_of(score_of((1.0, 65))), [press(64, 1000)], 5000)).result
    assert (replaced.expected, replaced.extras, replaced.accuracy) == (1, 0, 0.0)
    beside = ended(run(engine_of(score_of((1.0, 65))), [press(64, 990), press(65, 1000)], 5000)).result
    assert (beside.expected, beside.extras, beside.accuracy) == (1, 1, 50.0)
    twice = ended(run(engine_of(score_of((1.0, 65))), [press(64, 990), press(66, 1000)], 5000)).result
    assert (twice.expected, twice.extras) == (1, 1)


def test_a_missed_note_is_told_when_its_window_closes_not_at_the_end() -> None:
    engine = engine_of(score_of((1.0, 60), (9.0, 62)))
    missed = judged(run(engine, [], 1300))
    assert [(note.result, note.at_us) for note in missed] == [(Result.MISSED, 1180 * MS)]
    assert not engine.is_over


def test_a_press_that_is_held_up_on_its_way_still_finds_its_window() -> None:
    engine = engine_of(score_of((1.0, 60)))
    outcomes = run(engine, [], 1195)  # the window closed 15 ms ago, the press is still on its way
    outcomes += engine.handle(press(60, 1179))
    assert verdicts(outcomes) == ["late"]


def test_chord_notes_are_judged_one_by_one_and_a_rolled_chord_is_named() -> None:
    score = score_of((1.0, 60), (1.0, 64), (1.0, 67))
    together = judged(run(engine_of(score), [press(60, 990), press(64, 1000), press(67, 1070)], 5000))
    rolled = judged(run(engine_of(score), [press(60, 950), press(64, 1010), press(67, 1090)], 5000))
    assert [note.roll_us for note in together] == [None, None, None]
    assert [note.roll_us for note in rolled] == [None, None, 140 * MS]
    assert [note.result for note in rolled] == [Result.CORRECT, Result.CORRECT, Result.LATE]


def test_a_unison_of_both_hands_is_one_key_press() -> None:
    score = score_of((1.0, 60), (1.0, 60), (2.0, 62))
    outcomes = run(engine_of(score), [press(60, 1000), press(62, 2000)], 5000)
    assert verdicts(outcomes) == ["correct", "correct"]


def test_calibration_is_subtracted_before_judging() -> None:
    settings = rest_settings(offset_us=150 * MS)
    outcomes = run(
        engine_of(score_of((1.0, 60), (2.0, 62)), settings), [press(60, 1150), press(62, 2330)], 6000
    )
    assert [(note.result, note.timing_diff_us) for note in judged(outcomes)] == [
        (Result.CORRECT, 0),
        (Result.LATE, 180 * MS),
    ]


def test_speed_stretches_the_song_and_never_the_windows() -> None:
    engine = engine_of(score_of((1.0, 60)), rest_settings(speed_percent=50))
    assert verdicts(run(engine, [press(60, 2180)], 9000)) == ["late"]
    engine = engine_of(score_of((1.0, 60)), rest_settings(speed_percent=50))
    assert verdicts(run(engine, [press(60, 2181)], 9000)) == ["missed", "wrong_note"]


def test_only_the_notes_of_the_chosen_hand_are_expected() -> None:
    score = score_of((1.0, 48), (1.0, 72), (2.0, 50))
    outcomes = run(engine_of(score, rest_settings(hands=Hands.RIGHT)), [press(72, 1000)], 9000)
    assert verdicts(outcomes) == ["correct"]


def test_the_pedal_is_never_a_press() -> None:
    engine = engine_of(score_of((1.0, 60)))
    assert verdicts(run(engine, [PedalMoved(127, 1000 * MS)], 5000)) == ["missed"]


def test_no_grade_is_given_below_eight_judged_notes() -> None:
    score = score_of(*((float(i), 60 + i) for i in range(7)))
    result = ended(run(engine_of(score), [press(60 + i, i * 1000) for i in range(7)], 20_000)).result
    assert (result.overall, result.grade) == (100, None)


def test_stopping_before_the_end_judges_only_what_was_reached() -> None:
    score = score_of((1.0, 60), (2.0, 62), (9.0, 64))
    outcomes = run(engine_of(score), [press(60, 1000), StopSession(2100 * MS)])
    assert verdicts(outcomes) == ["correct", "missed"]
    assert ended(outcomes).is_complete is False
    assert ended(outcomes).result.expected == 2


@given(score=scores(), played=performances(), level=st.sampled_from(Level), speed=st.integers(25, 200))
def test_no_press_is_lost_or_judged_twice_and_every_note_is_decided_once(
    score: Score, played: list[NoteOn | NoteOff], level: Level, speed: int
) -> None:
    engine = engine_of(score, rest_settings(level=level, speed_percent=speed), open_until_us=20_000_000)
    outcomes = run(engine, played, 10_000_000)
    notes = judged(outcomes)
    pressed = [(event.pitch, event.at_us) for event in played if isinstance(event, NoteOn)]
    answered = [(n.played_pitch, n.at_us) for n in notes if n.played_pitch is not None]
    decided = [n.note_index for n in notes if n.result is not Result.WRONG_NOTE]
    assert answered == pressed
    assert sorted(decided, key=str) == sorted(range(len(score.notes)), key=str)
    assert engine.is_over


@given(score=scores(), played=performances(), ticks=st.lists(st.integers(0, 13_000), max_size=40))
def test_ticks_in_between_change_nothing(
    score: Score, played: list[NoteOn | NoteOff], ticks: list[int]
) -> None:
    plain = run(engine_of(score), played, 10_000_000)
    engine = engine_of(score)
    ticked = run(engine, [])
    moments = sorted(
        [*((e.at_us, 1, e) for e in played), *((t * MS, 0, None) for t in ticks)], key=lambda m: m[:2]
    )
    for at_us, _, event in moments:
        ticked += engine.advance(at_us) if event is None else engine.handle(event)
    ticked += engine.advance(10_000_000_000)
    assert judged(ticked) == judged(plain)


@given(score=scores(), level=st.sampled_from(Level), speed=st.integers(25, 200))
def test_windows_of_one_pitch_never_overlap(score: Score, level: Level, speed: int) -> None:
    onsets: dict[int, list[float]] = {}
    for note in score.notes:
        onsets.setdefault(note.pitch, []).append(score.tempo_map.us_at(note.onset_beat) * 100 / speed)
    for times in onsets.values():
        for earlier, later in pairwise(times):
            side = WINDOWS[level].clip(int(later - earlier))
            assert earlier + side.outer_us < later - side.outer_us


def test_a_missed_note_is_told_in_time_though_its_neighbour_comes_within_its_window() -> None:
    engine = engine_of(score_of((1.0, 60), (1.2, 60)))
    outcomes = run(engine, [], 1121)
    assert [(note.result, note.at_us) for note in judged(outcomes)] == [(Result.MISSED, 1090 * MS)]
