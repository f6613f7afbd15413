from dataclasses import replace

from sargam_desktop.domain.judgement import WINDOWS, Level, Result
from sargam_desktop.engine.scorekeeper import Scorekeeper
from sargam_desktop.ui.practice_tally import BarTally, Tally
from tests.ui.practice_scenes import judged, score, stray

PIECE = score()
STEADY = WINDOWS[Level.STEADY]


def after(*verdicts: object) -> Tally:
    tally = Tally()
    for verdict in verdicts:
        tally = tally.after(verdict, STEADY)  # type: ignore[arg-type]
    return tally


def test_before_the_first_verdict_there_are_no_figures() -> None:
    assert (Tally().notes_percent, Tally().timing_percent) == (None, None)


def test_notes_are_the_share_of_hits_and_timing_their_mean_points() -> None:
    tally = after(judged(PIECE, 0), judged(PIECE, 1, Result.LATE, 180), judged(PIECE, 2, Result.MISSED))
    assert tally.notes_percent == 67
    assert tally.timing_percent == 70


def test_a_wrong_note_in_place_of_a_missed_one_counts_once() -> None:
    wrong = replace(judged(PIECE, 0, Result.WRONG_NOTE, None), played_pitch=50)
    assert after(wrong, judged(PIECE, 0, Result.MISSED), judged(PIECE, 1)).notes_percent == 50


def test_a_wrong_note_before_a_hit_stays_an_extra() -> None:
    wrong = replace(judged(PIECE, 0, Result.WRONG_NOTE, None), played_pitch=50)
    assert after(wrong, judged(PIECE, 0)).notes_percent == 50
    assert after(stray(50), judged(PIECE, 0)).notes_percent == 50


def test_a_wrong_note_that_is_taken_back_leaves_what_stood_for_a_missed_note() -> None:
    wrong = replace(judged(PIECE, 0, Result.WRONG_NOTE, None), played_pitch=50)
    tally = after(wrong, stray(52), judged(PIECE, 0, Result.MISSED))
    assert (tally.missed, tally.extras) == (1, 1)
    assert tally.without(wrong, STEADY).extras == 1
    assert tally.without(stray(52), STEADY).extras == 0


def test_the_running_figures_are_those_of_the_result() -> None:
    mistakes = [replace(judged(PIECE, 0, Result.WRONG_NOTE, None), played_pitch=pitch) for pitch in (50, 51)]
    verdicts = [*mistakes, judged(PIECE, 0, Result.MISSED), judged(PIECE, 1), stray(40)]
    keeper = Scorekeeper(PIECE, len(PIECE.notes), STEADY)
    for verdict in verdicts:
        keeper.take(verdict, 0.0)
    tally, result = after(*verdicts), keeper.result()
    assert (tally.hits, tally.missed, tally.extras) == (1, result.missed, result.extras)


def test_a_press_again_counts_for_nothing() -> None:
    assert after(judged(PIECE, 0), replace(judged(PIECE, 0), is_again=True)).notes_percent == 100
    assert after(judged(PIECE, 0), replace(judged(PIECE, 0), is_again=True)).hits == 1


def test_a_bar_counts_what_was_right_and_in_time() -> None:
    bar = BarTally().after(Result.CORRECT).after(Result.LATE).after(Result.WRONG_NOTE)
    assert bar.percent == 33
