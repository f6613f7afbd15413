"""Figures of a session: bars, extras, deviations and progress."""

from __future__ import annotations

from sargam_desktop.domain.feedback import FeedbackRevised, NoteJudged
from sargam_desktop.domain.grading import BarResult
from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.engine.commands import SkipChord
from sargam_desktop.engine.scorekeeper import Scorekeeper
from tests.engine.scenes import MS, ended, engine_of, press, rest_settings, run, score_of


def test_each_bar_and_hand_has_its_own_figures() -> None:
    score = score_of((0.0, 48), (0.0, 60), (1.0, 62), (4.0, 64))
    events = [press(60, 0), press(48, 20), press(62, 1100), press(64, 3960)]
    assert ended(run(engine_of(score), events, 9000)).result.bars == (
        BarResult(0, Hand.LEFT, 1, 1, 0, 20 * MS, 1),
        BarResult(0, Hand.RIGHT, 2, 1, 0, 0, 2),
        BarResult(1, Hand.RIGHT, 1, 1, 0, -40 * MS, 1),
    )


def test_a_wrong_note_near_nothing_counts_where_and_on_which_side_it_was_played() -> None:
    score = score_of((0.0, 60), (7.0, 62))
    result = ended(run(engine_of(score), [press(60, 0), press(40, 5000), press(62, 7000)], 9000)).result
    assert BarResult(1, Hand.LEFT, 0, 0, 1) in result.bars


def test_of_a_hand_that_plays_alone_every_wrong_note_is_its_own() -> None:
    engine = engine_of(score_of((0.0, 48), (0.0, 60), (7.0, 62)), rest_settings(hands=Hands.RIGHT))
    result = ended(run(engine, [press(60, 0), press(40, 5000), press(62, 7000)], 9000)).result
    assert BarResult(1, Hand.RIGHT, 1, 1, 1, 0, 1) in result.bars
    assert {bar.hand for bar in result.bars} == {Hand.RIGHT}


def test_a_wrong_note_counts_in_the_bar_of_the_note_that_it_was_meant_for() -> None:
    result = ended(
        run(engine_of(score_of((0.0, 60), (4.0, 64))), [press(60, 0), press(65, 3950), press(64, 4010)], 9000)
    )
    assert BarResult(1, Hand.RIGHT, 1, 1, 1, 10 * MS, 1) in result.result.bars


def test_timing_is_the_mean_over_the_hits() -> None:
    score = score_of((0.0, 60), (1.0, 62), (2.0, 64))
    result = ended(run(engine_of(score), [press(60, 0), press(62, 1130)], 9000)).result
    assert result.timing == 85.0
    assert result.deviations_us == ((Hand.RIGHT, 0), (Hand.RIGHT, 130 * MS))


def test_timing_is_measured_by_the_windows_of_the_level_though_a_neighbour_narrows_them() -> None:
    score = score_of((1.0, 60), (1.3, 60))
    result = ended(run(engine_of(score), [press(60, 1130), press(60, 1300)], 9000)).result
    assert (result.late, result.timing) == (1, 85.0)


def test_a_session_in_which_nothing_was_played_has_zero_for_everything() -> None:
    result = ended(run(engine_of(score_of((0.0, 60))), [], 9000)).result
    assert (result.overall, result.accuracy, result.timing, result.score) == (0, 0.0, 0.0, 0)


def test_a_wrong_note_before_a_skip_replaces_the_skipped_note() -> None:
    engine = engine_of(score_of((1.0, 60)), rest_settings(Mode.WAIT))
    result = ended(run(engine, [press(61, 2000), SkipChord(3000 * MS)], 9000)).result
    assert (result.wrong, result.extras, result.accuracy) == (1, 0, 0.0)


def test_progress_is_100_where_there_is_nothing_to_play() -> None:
    assert ended(run(engine_of(score_of(bars=1)), [], 9000)).result.progress_percent == 100.0


def test_of_two_wrong_notes_near_nothing_the_one_that_is_revised_is_taken_off_its_bar() -> None:
    keeper = Scorekeeper(score_of((0.0, 60), (4.0, 64)), 2, None)
    first, second = (NoteJudged(Result.WRONG_NOTE, at_ms * MS, None, 72) for at_ms in (500, 4500))
    keeper.take(first, 0.5)
    keeper.take(second, 4.5)
    hit = NoteJudged(Result.CORRECT, first.at_us, 60, 72, note_index=0, hand=Hand.RIGHT)
    keeper.take(FeedbackRevised(1, first, hit, 5000 * MS), 5.0)
    assert keeper.result().bars == (
        BarResult(0, Hand.RIGHT, 1, 1, 0, hits=1),
        BarResult(1, Hand.RIGHT, 0, 0, 1),
    )
