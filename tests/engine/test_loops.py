"""Loops in tempo mode, and what happens when they change while playing."""

from __future__ import annotations

from typing import Any

import pytest

from sargam_desktop.domain.feedback import Outcome, TransportState
from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.score import Score
from sargam_desktop.engine.commands import ChangeLoop, PauseSession, ResumeSession, SessionEvent, StopSession
from sargam_desktop.engine.session_engine import SessionEngine
from tests.engine.scenes import MS, ended, engine_of, judged, press, rest_settings, run, score_of, verdicts


def looping_engine(score: Score, last_bar: int = 0, **changes: Any) -> SessionEngine:  # noqa: ANN401 - settings
    return engine_of(score, rest_settings(first_bar=0, last_bar=last_bar, is_looping=True, **changes))


def laps(outcomes: list[Outcome]) -> list[tuple[int, str]]:
    return [(note.lap, note.result.value) for note in judged(outcomes)]


def test_each_lap_asks_for_its_notes_again() -> None:
    engine = looping_engine(score_of((1.0, 60), (2.0, 62)))
    outcomes = run(engine, [press(60, 1000), press(62, 6000), press(60, 9000)], 9000)
    assert laps(outcomes) == [
        (0, "correct"), (0, "missed"), (1, "missed"), (1, "correct"), (2, "correct"),
    ]  # fmt: skip


def test_every_lap_counts_in_the_result_but_progress_counts_each_note_once() -> None:
    engine = looping_engine(score_of((1.0, 60), (2.0, 62)))
    events: list[SessionEvent] = [press(60, 1000), press(60, 5000), press(60, 9000), StopSession(9500 * MS)]
    result = ended(run(engine, events)).result
    assert (result.expected, result.correct, result.missed) == (5, 3, 2)
    assert result.progress_percent == 100.0


def test_a_note_at_the_loops_start_that_comes_50_ms_before_the_fold_counts_for_the_next_lap() -> None:
    engine = looping_engine(score_of((0.0, 60), (1.0, 62)))
    outcomes = run(engine, [press(60, 0), press(62, 1000), press(60, 3950)], 4500)
    last = judged(outcomes)[-1]
    assert (last.lap, last.result, last.timing_diff_us) == (1, Result.CORRECT, -50 * MS)


def test_the_last_note_of_a_loop_that_comes_after_the_fold_counts_for_its_own_lap() -> None:
    engine = looping_engine(score_of((1.0, 60), (3.9, 62)))
    outcomes = run(engine, [press(60, 1000), press(62, 4050)], 4500)
    last = judged(outcomes)[-1]
    assert (last.lap, last.result, last.timing_diff_us) == (0, Result.LATE, 150 * MS)


@pytest.mark.parametrize(
    ("at_ms", "lap", "verdict"),
    [(3945, 0, "correct"), (3955, 1, "correct"), (4010, 1, "correct")],
)
def test_windows_of_one_pitch_do_not_overlap_across_the_fold(at_ms: int, lap: int, verdict: str) -> None:
    engine = looping_engine(score_of((0.0, 60), (3.9, 60)))
    outcomes = run(engine, [press(60, 0), press(60, at_ms)], 4900)
    hit = next(note for note in judged(outcomes) if note.at_us == at_ms * MS)
    assert (hit.lap, hit.result) == (lap, verdict)


def test_the_middle_between_the_last_and_the_first_note_of_a_pitch_belongs_to_neither_lap() -> None:
    engine = looping_engine(score_of((0.0, 60), (3.9, 60)))
    outcomes = run(engine, [press(60, 0), press(60, 3950)], 4900)
    assert [note.result for note in judged(outcomes) if note.at_us == 3950 * MS] == [Result.WRONG_NOTE]


def test_a_loop_set_around_the_position_does_not_move_it() -> None:
    engine = engine_of(score_of((1.0, 60), (5.0, 62), (9.0, 64)))
    run(engine, [ChangeLoop((0, 0), 1500 * MS)], 1500)
    assert engine.snapshot(1500 * MS).score_us == 1500 * MS
    engine.advance(4200 * MS)
    assert engine.snapshot(4200 * MS).score_us == 200 * MS


def test_a_loop_set_elsewhere_starts_at_its_first_bar_line() -> None:
    engine = engine_of(score_of((1.0, 60), (5.0, 62), (9.0, 64)))
    outcomes = run(engine, [ChangeLoop((2, 2), 500 * MS), press(64, 1500)], 1600)
    assert laps(outcomes) == [(1, "correct")]
    assert engine.snapshot(1600 * MS).score_us == 9100 * MS


def test_a_loop_that_ends_lets_the_song_run_on_to_its_end() -> None:
    engine = looping_engine(score_of((1.0, 60), (5.0, 62)))
    outcomes = run(
        engine, [press(60, 1000), press(60, 5000), ChangeLoop(None, 6000 * MS), press(62, 9000)], 13_000
    )
    assert laps(outcomes) == [(0, "correct"), (1, "correct"), (1, "correct")]
    assert ended(outcomes).is_complete


def test_a_note_played_early_keeps_its_verdict_when_the_loop_changes_before_its_onset() -> None:
    engine = engine_of(score_of((1.0, 60), (5.0, 62)))
    events: list[SessionEvent] = [press(60, 950), ChangeLoop((0, 1), 960 * MS), press(60, 1000)]
    assert verdicts(run(engine, events, 4000)) == ["correct", "wrong_note"]


def test_a_note_behind_a_loop_is_still_expected_though_the_loops_first_note_was_played_early() -> None:
    engine = looping_engine(score_of((0.0, 60), (4.0, 60)))
    events: list[SessionEvent] = [press(60, 0), press(60, 3950), ChangeLoop(None, 3960 * MS), press(60, 4010)]
    notes = judged(run(engine, events, 9000))
    assert [(note.note_index, note.result) for note in notes] == [(0, Result.CORRECT)] * 2 + [
        (1, Result.CORRECT)
    ]


def test_wait_mode_waits_behind_a_loop_that_ended_before_its_fold() -> None:
    engine = looping_engine(score_of((0.0, 60), (4.0, 62), bars=2), mode=Mode.WAIT)
    outcomes = run(engine, [press(60, 0), ChangeLoop(None, 3000 * MS), press(62, 4500)], 9000)
    assert verdicts(outcomes) == ["correct", "correct"]
    assert ended(outcomes).is_complete


def test_a_window_is_wide_again_when_a_new_loop_leaves_its_neighbour_out() -> None:
    engine = engine_of(score_of((3.9, 60), (4.1, 60), (5.0, 62)))
    outcomes = run(engine, [ChangeLoop((0, 0), 3950 * MS), press(60, 4050)], 4200)
    assert [note.result for note in judged(outcomes)] == [Result.LATE]


def test_a_loop_chosen_during_the_count_in_keeps_the_count_in() -> None:
    engine = engine_of(score_of((0.0, 60), (5.0, 62)), rest_settings(count_in_bars=1))
    run(engine, [ChangeLoop((0, 0), 2000 * MS)], 2100)
    snapshot = engine.snapshot(2100 * MS)
    assert (snapshot.state, snapshot.score_us) == (TransportState.COUNTING_IN, -1900 * MS)


def test_a_pause_inside_a_loop_keeps_lap_and_position() -> None:
    engine = looping_engine(score_of((1.0, 60)))
    outcomes = run(engine, [PauseSession(4500 * MS), ResumeSession(60_000 * MS), press(60, 60_500)], 60_500)
    assert laps(outcomes) == [(0, "missed"), (1, "correct")]


def test_notes_judged_far_ahead_of_the_position_are_not_asked_for_again_by_a_new_loop() -> None:
    score = score_of(*((i * 0.075, 60) for i in range(53)), bars=2)
    engine = engine_of(score, rest_settings(offset_us=-500 * MS))
    outcomes = run(engine, [ChangeLoop((0, 0), 2000 * MS), StopSession(3990 * MS)])
    assert sorted(note.note_index or 0 for note in judged(outcomes) if note.lap == 0) == list(range(53))
