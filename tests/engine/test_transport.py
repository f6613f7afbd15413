"""The one position of a session: it never jumps but for a jump, and stands still in a pause."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.feedback import Outcome, PositionSnapshot, TransportChanged, TransportState
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Score
from sargam_desktop.engine.commands import (
    ChangeLoop,
    ChangeSpeed,
    Command,
    PauseSession,
    ResumeSession,
    SeekTo,
    SessionEvent,
    SkipChord,
    StartSession,
)
from sargam_desktop.engine.session_engine import SessionEngine
from sargam_desktop.engine.transport import Loop, Transport
from tests.engine.scenes import (
    MS,
    commands,
    engine_of,
    in_order,
    performances,
    press,
    rest_settings,
    run,
    score_of,
    scores,
)

#: Position and run clock are whole microseconds; each sum of two roundings may differ by one.
ROUNDING_US = 2


def position_ms(engine: SessionEngine, at_ms: int) -> float:
    return engine.snapshot(at_ms * MS).score_us / MS


def positions(outcomes: list[Outcome]) -> list[PositionSnapshot]:
    return [outcome.position for outcome in outcomes if isinstance(outcome, TransportChanged)]


def test_a_pause_freezes_the_position_and_going_on_takes_it_up_again() -> None:
    engine = engine_of(score_of((9.0, 60)))
    run(engine, [PauseSession(1500 * MS)], 5000)
    assert position_ms(engine, 5000) == 1500
    engine.handle(ResumeSession(8000 * MS))
    assert position_ms(engine, 8500) == 2000


def test_the_run_clock_stands_still_in_a_pause() -> None:
    transport = Transport(0, 0, 100)
    transport.start(1000)
    transport.pause(3000)
    assert (transport.run_us(3000), transport.run_us(9000)) == (2000, 2000)
    transport.resume(10_000)
    assert transport.run_us(10_500) == 2500


def test_a_second_pause_and_a_second_start_change_nothing() -> None:
    engine = engine_of(score_of((9.0, 60)))
    events: list[SessionEvent] = [PauseSession(1000 * MS), PauseSession(2000 * MS), StartSession(2500 * MS)]
    run(engine, [*events, ResumeSession(3000 * MS), ResumeSession(3500 * MS)], 4000)
    assert position_ms(engine, 4000) == 2000


def test_a_jump_in_a_pause_stays_paused_at_the_new_place() -> None:
    engine = engine_of(score_of((9.0, 60)))
    run(engine, [PauseSession(1000 * MS), SeekTo(1, 2000 * MS)], 3000)
    assert (position_ms(engine, 3000), engine.snapshot(3000 * MS).state) == (4000, TransportState.PAUSED)
    engine.handle(ResumeSession(5000 * MS))
    assert position_ms(engine, 5250) == 4250


def test_a_jump_out_of_the_loop_lands_on_the_loops_first_bar_line() -> None:
    engine = engine_of(score_of((9.0, 60)), rest_settings(first_bar=1, last_bar=1, is_looping=True))
    run(engine, [SeekTo(0, 1000 * MS)], 1000)
    assert position_ms(engine, 1000) == 4000


def test_each_jump_and_each_fold_begins_a_lap() -> None:
    engine = engine_of(score_of((9.0, 60)), rest_settings(first_bar=0, last_bar=0, is_looping=True))
    run(engine, [SeekTo(0, 1000 * MS)], 5500)
    assert engine.snapshot(5500 * MS).lap == 2


def test_commands_before_the_start_move_nothing() -> None:
    engine = engine_of(score_of((9.0, 60)))
    events: list[Command] = [
        SeekTo(1, 0),
        ChangeLoop((1, 1), 0),
        PauseSession(0),
        ResumeSession(0),
        SkipChord(0),
    ]
    assert [engine.handle(event) for event in events] == [[]] * 5
    run(engine, [], 1000)
    assert position_ms(engine, 1000) == 1000


def test_a_loop_whose_end_is_passed_folds_back_by_its_length() -> None:
    transport = Transport(0, 0, 100)
    transport.change_loop(Loop(500, 2500))
    transport.start(0)
    transport.begin_lap()
    assert (transport.score_us(2600), transport.unrolled_us(2600), transport.lap) == (600, 2600, 1)


def test_painters_extrapolate_through_the_end_of_a_loop() -> None:
    snapshot = PositionSnapshot(TransportState.PLAYING, 3000, 0, 100, None, (1000, 4000))
    assert [snapshot.score_us_at(at) for at in (0, 999, 1000, 1500, 4000, 4100)] == [
        3000, 3999, 1000, 1500, 1000, 1100,
    ]  # fmt: skip


def test_painters_hold_at_the_onset_that_is_waited_for() -> None:
    snapshot = PositionSnapshot(TransportState.PLAYING, 3000, 0, 50, limit_us=3200)
    assert [snapshot.score_us_at(at) for at in (200, 400, 9000)] == [3100, 3200, 3200]


def test_painters_hold_where_a_pause_froze_the_position() -> None:
    assert PositionSnapshot(TransportState.PAUSED, 3000, 0).score_us_at(9000) == 3000


def test_the_fold_of_a_loop_tells_painters_the_chord_that_is_waited_for_next() -> None:
    settings = rest_settings(Mode.WAIT, first_bar=0, last_bar=0, is_looping=True)
    outcomes = run(engine_of(score_of((1.0, 60), (9.0, 62)), settings), [press(60, 1000)], 4200)
    assert [(p.limit_us, p.lap) for p in positions(outcomes)][-2:] == [(None, 0), (1000 * MS, 1)]


@given(score=scores(), mode=st.sampled_from(Mode), given_commands=commands())
def test_the_position_jumps_only_by_a_jump(score: Score, mode: Mode, given_commands: list[Command]) -> None:
    engine = engine_of(score, rest_settings(mode, count_in_bars=1))
    run(engine, [])
    for command in given_commands:
        engine.advance(command.at_us)
        before = engine.snapshot(command.at_us)
        outcomes = engine.handle(command)
        after = engine.snapshot(command.at_us)
        if after.lap == before.lap and not isinstance(command, SkipChord) and not engine.is_over:
            assert after.score_us == before.score_us, (command, outcomes)


@given(score=scores(), mode=st.sampled_from(Mode), given_commands=commands(), played=performances())
def test_what_painters_extrapolate_is_where_the_transport_is(
    score: Score, mode: Mode, given_commands: list[Command], played: list[NoteOn | NoteOff]
) -> None:
    engine = engine_of(score, rest_settings(mode, count_in_bars=1))
    latest = positions(run(engine, []))[-1]
    moments = in_order([*given_commands, *played])
    for event in moments:
        for probe_us in (engine.now_us + (event.at_us - engine.now_us) // 2, event.at_us):
            latest = [latest, *positions(engine.advance(probe_us))][-1]
            there = engine.snapshot(max(probe_us, engine.now_us))
            extrapolated = latest.score_us_at(there.at_us)
            assert abs(extrapolated - there.score_us_at(there.at_us)) <= ROUNDING_US
        latest = [latest, *positions(engine.handle(event))][-1]


@given(score=scores(), given_commands=commands(), mode=st.sampled_from(Mode))
def test_between_two_changes_the_position_runs_at_the_speed_and_never_back(
    score: Score, given_commands: list[Command], mode: Mode
) -> None:
    outcomes = run(engine_of(score, rest_settings(mode)), given_commands, 15_000)
    for before, after in pairwise(positions(outcomes)):
        assert after.at_us >= before.at_us
        if before.lap == after.lap and before.state is TransportState.PLAYING:
            ran_us = (after.at_us - before.at_us) * before.speed_percent // 100
            assert abs(after.score_us - before.score_us - ran_us) <= ROUNDING_US or mode is Mode.WAIT
            assert after.score_us >= before.score_us - ROUNDING_US


def test_speed_and_pause_together_keep_one_position() -> None:
    engine = engine_of(score_of((9.0, 60)))
    slow, fast = ChangeSpeed(50, 1000 * MS), ChangeSpeed(200, 3000 * MS)
    run(engine, [slow, PauseSession(2000 * MS), fast, ResumeSession(4000 * MS)], 4500)
    assert position_ms(engine, 4500) == 2500
