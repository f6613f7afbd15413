"""Follow mode (docs/judge.md): the position, the verdicts and their revisions go with the player."""

from __future__ import annotations

from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.feedback import (
    AccompanimentPlayed,
    FeedbackRevised,
    HintShown,
    MetronomeClicked,
    StatsUpdated,
    TransportChanged,
    TransportState,
)
from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.engine.commands import (
    StopSession,
)
from tests.engine.follow_scenes import TUNE, jumps, played, position_s, tune
from tests.engine.scenes import (
    MS,
    ended,
    engine_of,
    judged,
    press,
    rest_settings,
    run,
    score_of,
    settled,
    verdicts,
)

# ---- tempo


def test_a_player_at_any_steady_tempo_is_right_throughout() -> None:
    for every_ms in (250, 700, 1000, 2600):
        assert set(verdicts(run(tune(), played(TUNE, 3000, every_ms), 90_000))) == {"correct"}


def test_slowing_down_bit_by_bit_is_no_fault() -> None:
    at_ms, every_ms, notes = 0.0, 400.0, []
    for pitch in TUNE:
        notes.append(press(pitch, at_ms))
        at_ms, every_ms = at_ms + every_ms, every_ms * 1.05
    assert set(verdicts(run(tune(), notes, 60_000))) == {"correct"}


def test_a_note_beside_the_players_own_beat_is_early_or_late_by_so_much() -> None:
    notes = played(TUNE[:8], 0, 500)
    notes[6] = press(TUNE[6], 6 * 500 + 180)
    sixth = judged(run(tune(), notes))[6]
    assert (sixth.result, sixth.timing_diff_us, sixth.limit_us) == (Result.LATE, 180_000, 150_000)


def test_one_note_out_of_place_is_one_fault_and_the_next_is_in_time_again() -> None:
    notes = played(TUNE, 0, 500)
    notes[8] = press(TUNE[8], 8 * 500 + 240)
    assert [n.note_index for n in judged(run(tune(), notes, 60_000)) if n.result is not Result.CORRECT] == [8]


def test_a_third_of_a_slow_beat_is_still_in_time() -> None:
    notes = played(TUNE[:8], 0, 2000)
    notes[6] = press(TUNE[6], 6 * 2000 + 590)
    sixth = judged(run(tune(), notes))[6]
    assert (sixth.result, sixth.limit_us) == (Result.CORRECT, 600_000)


def test_whoever_pauses_is_not_late() -> None:
    notes = [*played(TUNE[:6], 0, 500), *played(TUNE[6:9], 12_000, 500)]
    outcomes = run(tune(), notes)
    assert set(verdicts(outcomes)) == {"correct"}
    assert judged(outcomes)[6].timing_diff_us is None


def test_the_first_note_may_come_whenever_the_player_likes() -> None:
    first = judged(run(tune(), [press(60, 47_000)]))[0]
    assert (first.result, first.timing_diff_us) == (Result.CORRECT, None)


# ---- wrong, missed, doubled


def test_one_skipped_note_is_the_only_one_that_is_missed() -> None:
    notes = [*TUNE[:5], *TUNE[6:]]
    outcomes = run(tune(), played(notes), 60_000)
    missed = [n.note_index for n in settled(outcomes) if n.result is Result.MISSED]
    assert missed == [5]
    assert len(settled(outcomes)) == 16


def test_a_missed_note_is_told_when_it_can_no_longer_come_and_not_at_the_end() -> None:
    engine = tune()
    outcomes = run(engine, played([*TUNE[:2], *TUNE[3:13]]))
    assert "missed" in verdicts(outcomes)
    assert not engine.is_over


def test_a_wrong_note_names_the_nearest_key_that_is_due_and_blocks_nothing() -> None:
    outcomes = run(tune(), played([60, 62, 63, 64, 65]))
    assert verdicts(outcomes) == ["correct", "correct", "wrong_note", "correct", "correct"]
    assert judged(outcomes)[2].expected_pitch == 64


def test_a_wrong_note_in_place_of_one_that_is_left_out_counts_once() -> None:
    result = ended(run(tune(), played([*TUNE[:5], 70, *TUNE[6:]]), 60_000)).result
    assert (result.missed, result.wrong, result.extras, result.expected) == (1, 1, 0, 16)


def test_a_key_struck_twice_is_an_extra_that_stands_for_nothing() -> None:
    outcomes = run(tune(), [*played(TUNE[:4]), press(65, 3120), *played(TUNE[4:8], 4000)])
    assert verdicts(outcomes).count("wrong_note") == 1
    assert judged(outcomes)[4].expected_pitch is None


# ---- chords and ornaments

CHORDS = score_of((0, 60), (0, 64), (0, 67), (1, 59), (1, 62), (1, 67), (2, 60), (2, 64), (2, 67))


def test_a_rolled_chord_is_right() -> None:
    notes = [press(60, 0), press(64, 110), press(67, 230), press(59, 1000), press(62, 1010), press(67, 1020)]
    outcomes = run(engine_of(CHORDS, rest_settings(Mode.FOLLOW)), notes)
    assert verdicts(outcomes) == ["correct"] * 6


def test_a_chord_note_that_stays_out_is_missed_and_the_rest_is_right() -> None:
    notes = [press(60, 0), press(67, 10), press(59, 1000), press(62, 1010), press(67, 1020)]
    last = [press(60, 2000), press(64, 2005), press(67, 2010)]
    result = ended(run(engine_of(CHORDS, rest_settings(Mode.FOLLOW)), [*notes, *last], 20_000)).result
    assert (result.correct, result.missed, result.wrong) == (8, 1, 0)


def graced(is_played: bool) -> list[NoteOn]:
    grace = [press(66, 960)] if is_played else []
    return [press(60, 0), *grace, press(67, 1040), press(64, 2000), press(60, 3000)]


@given(is_played=st.booleans())
def test_an_ornament_may_be_played_or_left_out(is_played: bool) -> None:
    notes = (
        ScoreNote(0.0, 1.0, 60, Hand.RIGHT),
        ScoreNote(1.0, 0.1, 66, Hand.RIGHT, is_grace=True),
        ScoreNote(1.0, 1.0, 67, Hand.RIGHT),
        ScoreNote(2.0, 1.0, 64, Hand.RIGHT),
        ScoreNote(3.0, 1.0, 60, Hand.RIGHT),
    )
    engine = engine_of(Score(notes, (Bar(1, 0.0, 4.0),)), rest_settings(Mode.FOLLOW))
    result = ended(run(engine, graced(is_played), 30_000)).result
    assert (result.missed, result.wrong, result.progress_percent) == (0, 0, 100.0)


# ---- jumps


def test_beginning_a_bar_again_three_times_is_told_as_that_and_costs_nothing() -> None:
    again = [*TUNE[:6], *TUNE[4:7], *TUNE[4:8], *TUNE[4:]]
    outcomes = run(tune(), played(again), 90_000)
    result = ended(outcomes).result
    assert [(jump.to_bar, jump.times) for jump in result.jumps] == [(1, 3)]
    assert (result.missed, result.extras) == (0, 0)


def test_skipping_bars_is_told_as_that_and_the_notes_between_are_not_missed() -> None:
    outcomes = run(tune(), played([*TUNE[:3], *TUNE[12:]]), 90_000)
    assert jumps(outcomes) == [(0, 3)]
    assert "missed" not in verdicts(outcomes)


def test_three_chords_that_are_left_out_are_missed_and_four_are_skipped() -> None:
    left_out = ended(run(tune(), played([*TUNE[:4], *TUNE[7:]]), 90_000)).result
    assert (left_out.missed, left_out.jumps) == (3, ())
    skipped = ended(run(tune(), played([*TUNE[:4], *TUNE[8:]]), 90_000)).result
    assert (skipped.missed, len(skipped.jumps)) == (0, 1)


def test_each_run_through_a_bar_is_a_lap_of_its_own() -> None:
    outcomes = run(tune(), played([*TUNE[:8], *TUNE[4:8]]))
    second = [n.lap for n in settled(outcomes) if n.note_index == 4]
    assert second == [0, 1]


def test_a_verdict_that_turns_out_wrong_after_a_jump_is_revised_by_its_number() -> None:
    outcomes = run(tune(), played([*TUNE[:9], *TUNE[1:4], *TUNE[4:10]], every_ms=500))
    revised = [o for o in outcomes if isinstance(o, FeedbackRevised) and o.after.result != o.before.result]
    for outcome in revised:
        assert judged(outcomes)[outcome.number - 1].at_us == outcome.before.at_us == outcome.after.at_us
    hits = [n.note_index for n in settled(outcomes) if n.result is not Result.WRONG_NOTE]
    assert hits == [*range(9), *range(1, 10)]


def test_every_tentative_verdict_is_settled_within_eight_notes() -> None:
    outcomes = run(tune(), played([*TUNE[:9], *TUNE[1:4], *TUNE[4:]], every_ms=500), 30_000)
    numbers = [i for i, n in enumerate(judged(outcomes), start=1) if n.is_tentative]
    settled_ones = [o for o in outcomes if isinstance(o, FeedbackRevised) and not o.after.is_tentative]
    assert set(numbers) <= {o.number for o in settled_ones}


@given(st.lists(st.sampled_from(TUNE), min_size=1, max_size=60))
def test_the_running_score_is_the_sum_of_all_points_given_and_taken_back(pitches: list[int]) -> None:
    outcomes = run(tune(), [*played(pitches, 0, 300), StopSession(60_000 * MS)])
    points = sum(n.score_delta for n in settled(outcomes))
    last = [o for o in outcomes if isinstance(o, StatsUpdated)][-1]
    assert ended(outcomes).result.score == points == last.current_score


@given(st.lists(st.tuples(st.sampled_from(TUNE), st.integers(200, 900)), min_size=1, max_size=60))
def test_the_figures_of_the_result_are_those_of_the_last_words(presses: list[tuple[int, int]]) -> None:
    times_ms = [*accumulate(gap_ms for _, gap_ms in presses)]
    notes = [press(pitch, at_ms) for (pitch, _), at_ms in zip(presses, times_ms, strict=True)]
    outcomes = run(tune(), [*notes, StopSession(times_ms[-1] * MS)])
    result, words = ended(outcomes).result, [note for note in settled(outcomes) if not note.is_again]
    expected = [note for note in words if note.result is not Result.WRONG_NOTE]
    diffs = [note.timing_diff_us for note in expected if note.timing_diff_us is not None]
    right = [note for note in expected if note.result is Result.CORRECT]
    assert sum(bar.expected for bar in result.bars) == result.expected == len(expected)
    assert sum(bar.correct for bar in result.bars) == result.correct == len(right)
    assert sorted(diff_us for _, diff_us in result.deviations_us) == sorted(diffs)


# ---- the position


def test_the_position_runs_at_the_players_tempo_and_waits_at_the_next_note() -> None:
    engine = tune()
    run(engine, played(TUNE[:6], 0, 2000))
    assert position_s(engine, 11_000) == 5.5
    engine.advance(20_000 * MS)
    snapshot = engine.snapshot(20_000 * MS)
    assert (snapshot.state, snapshot.score_us, snapshot.speed_percent) == (
        TransportState.WAITING,
        6_000_000,
        50,
    )


def test_the_position_goes_with_the_player_to_the_bar_that_is_begun_again() -> None:
    engine = tune()
    run(engine, played([*TUNE[:8], *TUNE[4:6]]))
    assert position_s(engine, 9000) == 5.0


def test_a_note_that_comes_early_is_glided_to_and_never_jumped_back_from() -> None:
    engine = tune()
    run(engine, played(TUNE[:5]))
    before = engine.snapshot(4880 * MS).score_us_at(4880 * MS)
    engine.handle(press(TUNE[5], 4880))
    snapshot = engine.snapshot(4880 * MS)
    assert snapshot.score_us == 5_000_000
    painted = [snapshot.score_us_at((4880 + ms) * MS) for ms in range(0, 600, 10)]
    assert abs(painted[0] - before) <= 1
    assert painted == sorted(painted)
    assert max(b - a for a, b in pairwise(painted)) < 20 * MS


def test_while_it_waits_the_metronome_is_silent() -> None:
    outcomes = run(tune(has_metronome=True), played(TUNE[:3], 0, 1000), 60_000)
    clicks = [o.at_us for o in outcomes if isinstance(o, MetronomeClicked)]
    assert max(clicks) <= 3_000 * MS


def test_the_other_hand_sounds_with_the_note_that_the_player_plays() -> None:
    score = score_of(*((i, pitch) for i, pitch in enumerate(TUNE)), *((i, 48) for i in range(16)))
    engine = engine_of(score, rest_settings(Mode.FOLLOW, hands=Hands.RIGHT, is_other_hand_played=True))
    outcomes = run(engine, played(TUNE[:6], 0, 1400), 7000)
    begun = [o.at_us // MS for o in outcomes if isinstance(o, AccompanimentPlayed) and o.pressed]
    assert begun == [0, 1400, 2800, 4200, 5600, 7000]


def test_after_a_jump_the_other_hand_plays_from_there() -> None:
    score = score_of(*((i, pitch) for i, pitch in enumerate(TUNE)), *((i, 40 + i // 4) for i in range(16)))
    engine = engine_of(score, rest_settings(Mode.FOLLOW, hands=Hands.RIGHT, is_other_hand_played=True))
    outcomes = run(engine, played([*TUNE[:8], *TUNE[:2]]), 9000)
    begun = [o.pressed[0][0] for o in outcomes if isinstance(o, AccompanimentPlayed) and o.pressed]
    assert begun == [40] * 4 + [41] * 4 + [40]


def test_after_ten_seconds_of_waiting_the_key_is_shown() -> None:
    outcomes = run(tune(), played(TUNE[:2]), 30_000)
    assert [o.note_indices for o in outcomes if isinstance(o, HintShown)] == [(2,)]


def test_what_comes_next_is_always_told() -> None:
    outcomes = run(tune(), played(TUNE[:3]))
    told = [o.waiting_for for o in outcomes if isinstance(o, TransportChanged)]
    assert told[0] == (0,)
    assert told[-1] == (3,)
