"""Follow mode with pauses, seeks, loops and at the end of the piece (docs/judge.md)."""

from __future__ import annotations

from sargam_desktop.domain.feedback import (
    TransportState,
)
from sargam_desktop.domain.judgement import Result
from sargam_desktop.engine.commands import (
    ChangeLoop,
    PauseSession,
    ResumeSession,
    SeekTo,
    SessionEvent,
    StopSession,
)
from tests.engine.follow_scenes import TUNE, jumps, played, position_s, tune
from tests.engine.scenes import (
    MS,
    ended,
    judged,
    press,
    run,
    settled,
    verdicts,
)


def test_a_pause_is_no_hesitation() -> None:
    notes = played(TUNE[:4])
    late = played(TUNE[4:8], 64_000)
    events: list[SessionEvent] = [*notes, PauseSession(3500 * MS), ResumeSession(63_500 * MS), *late]
    assert set(verdicts(run(tune(), events))) == {"correct"}


def test_after_a_jump_by_the_bar_strip_the_player_is_expected_there() -> None:
    outcomes = run(tune(), [*played(TUNE[:2]), SeekTo(2, 1500 * MS), *played(TUNE[8:12], 4000)])
    assert set(verdicts(outcomes)) == {"correct"}
    assert jumps(outcomes) == []


def test_a_loop_goes_round_without_being_called_a_restart() -> None:
    engine = tune(first_bar=1, last_bar=1, is_looping=True)
    outcomes = run(engine, played(TUNE[4:8] * 3))
    assert set(verdicts(outcomes)) == {"correct"}
    assert [n.lap for n in judged(outcomes)] == [0] * 4 + [1] * 4 + [2] * 4
    assert jumps(outcomes) == []


def test_in_a_loop_the_position_is_back_at_its_beginning_before_the_player_is() -> None:
    engine = tune(first_bar=1, last_bar=1, is_looping=True)
    run(engine, played(TUNE[4:8]))
    engine.advance(30_000 * MS)
    snapshot = engine.snapshot(30_000 * MS)
    assert (snapshot.state, snapshot.score_us) == (TransportState.WAITING, 4_000_000)


def test_a_note_left_out_at_the_end_of_a_loop_is_missed_in_its_own_lap() -> None:
    engine = tune(first_bar=1, last_bar=1, is_looping=True)
    outcomes = run(engine, [*played(TUNE[4:7]), *played(TUNE[4:8], 8000), StopSession(12_000 * MS)])
    assert [n.lap for n in settled(outcomes) if n.result is not Result.MISSED][-4:] == [1] * 4


def test_a_loop_that_is_set_in_the_middle_of_playing_is_kept_to() -> None:
    loop = ChangeLoop((0, 1), 5500 * MS)
    outcomes = run(tune(), [*played(TUNE[:6]), loop, *played([*TUNE[6:8], *TUNE[:3]], 6000)])
    assert set(verdicts(outcomes)) == {"correct"}
    assert [n.note_index for n in judged(outcomes)][-3:] == [0, 1, 2]


def test_the_player_may_begin_before_the_count_in_is_over() -> None:
    engine = tune(count_in_bars=1)
    outcomes = run(engine, [press(61, 500), *played(TUNE[:4], 1000, 500)])
    assert verdicts(outcomes) == ["correct"] * 4
    assert position_s(engine, 2600) == 3.2


def test_the_session_ends_by_itself_after_the_last_note() -> None:
    outcomes = run(tune(), played(TUNE), 30_000)
    assert ended(outcomes).is_complete


def test_whoever_begins_the_last_bar_again_is_not_cut_off() -> None:
    for last_ms, hits in ((5990, 20), (6010, 16)):
        outcomes = run(tune(), [*played(TUNE, 0, 200), *played(TUNE[12:], last_ms, 200)], 30_000)
        assert ended(outcomes).result.hits == hits


def test_calibration_is_subtracted_from_the_first_note_on() -> None:
    plain = settled(run(tune(), played(TUNE, 0, 500)))
    shifted = settled(run(tune(offset_us=150 * MS), played(TUNE, 150, 500)))
    assert [n.timing_diff_us for n in plain] == [n.timing_diff_us for n in shifted]


def test_after_a_wait_the_position_goes_on_from_where_it_was_painted() -> None:
    engine = tune()
    run(engine, played(TUNE[:5]))
    engine.handle(press(TUNE[5], 4700))
    engine.advance(9000 * MS)
    before = engine.snapshot(9000 * MS)
    engine.handle(press(TUNE[6], 9000))
    after = engine.snapshot(9000 * MS)
    assert after.score_us_at(9000 * MS) == before.score_us_at(9000 * MS + 400 * MS) == 6_000_000
