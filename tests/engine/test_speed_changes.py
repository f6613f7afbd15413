"""A change of speed while notes are awaited: onsets ahead move, those behind stay."""

from __future__ import annotations

from sargam_desktop.domain.judgement import Result
from sargam_desktop.engine.commands import ChangeSpeed
from tests.engine.scenes import MS, engine_of, judged, press, rest_settings, run, score_of


def test_a_change_of_speed_keeps_the_position() -> None:
    engine = engine_of(score_of((9.0, 60)))
    run(engine, [ChangeSpeed(50, 2000 * MS), ChangeSpeed(200, 4000 * MS)], 5000)
    assert [engine.snapshot(at * MS).score_us // MS for at in (5000, 5500)] == [5000, 6000]


def test_speed_stays_within_25_and_200_percent() -> None:
    engine = engine_of(score_of((9.0, 60)))
    run(engine, [ChangeSpeed(1, 0)])
    assert engine.snapshot(0).speed_percent == 25
    engine.handle(ChangeSpeed(1000, 1))
    assert engine.snapshot(1).speed_percent == 200


def test_an_onset_ahead_moves_with_the_speed_though_its_window_is_open() -> None:
    engine = engine_of(score_of((1.0, 60)))
    outcomes = run(engine, [ChangeSpeed(50, 900 * MS), press(60, 1120)], 4000)
    assert [(note.result, note.timing_diff_us) for note in judged(outcomes)] == [(Result.CORRECT, 20 * MS)]


def test_an_onset_behind_stays_where_it_was() -> None:
    engine = engine_of(score_of((1.0, 60)))
    outcomes = run(engine, [ChangeSpeed(50, 1050 * MS), press(60, 1150)], 4000)
    assert [(note.result, note.timing_diff_us) for note in judged(outcomes)] == [(Result.LATE, 150 * MS)]


def test_a_note_that_was_missed_stays_missed_when_slower_speed_widens_its_window() -> None:
    engine = engine_of(score_of((1.0, 60), (1.2, 60)))
    outcomes = run(engine, [ChangeSpeed(50, 1100 * MS), press(60, 1120), press(60, 1300)], 4000)
    assert [(note.note_index, note.result) for note in judged(outcomes)] == [
        (0, Result.MISSED),
        (None, Result.WRONG_NOTE),
        (1, Result.CORRECT),
    ]


def test_the_note_after_one_that_was_played_early_stays_playable_at_the_new_speed() -> None:
    engine = engine_of(score_of((0.25, 60), (0.35, 60)), rest_settings(speed_percent=25))
    outcomes = run(engine, [press(60, 850), ChangeSpeed(200, 860 * MS), press(60, 927.5)], 4000)
    assert [(note.result, note.timing_diff_us) for note in judged(outcomes)] == [
        (Result.EARLY, -150 * MS),
        (Result.CORRECT, 0),
    ]
