"""Whole sessions with random performances and commands: nothing lost, nothing judged twice."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.feedback import (
    Outcome,
    SessionEnded,
    SessionStarted,
    StatsUpdated,
    TransportChanged,
    TransportState,
)
from sargam_desktop.domain.judgement import HITS, WINDOWS, Level, Mode, Result
from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionType
from sargam_desktop.engine.commands import (
    Command,
    PauseSession,
    ResumeSession,
    SeekTo,
    SessionEvent,
    StartSession,
    StopSession,
)
from sargam_desktop.engine.session_engine import SessionEngine
from sargam_desktop.engine.session_log import decode_events, encode_events
from sargam_desktop.tutor.event_stream import EventStream
from tests.engine.scenes import (
    MS,
    commands,
    ended,
    engine_of,
    in_order,
    judged,
    performances,
    press,
    rest_settings,
    run,
    score_of,
    scores,
    settled,
    verdicts,
)

END = StopSession(13_000 * MS)
MARGIN_US = 2  # a position is a whole microsecond; what lies nearer to an edge may be on either side


def mixed(played: list[NoteOn | NoteOff], given_commands: list[Command]) -> list[SessionEvent]:
    return in_order([*played, *given_commands, END])


def lines_of(outcomes: list[Outcome]) -> list[str]:
    return list(EventStream(NoteNaming(), WINDOWS[Level.STEADY]).lines(outcomes))


def is_running(engine: SessionEngine) -> bool:
    state = engine.snapshot(engine.now_us).state
    return not engine.is_over and state not in (TransportState.STOPPED, TransportState.PAUSED)


def passed(outcomes: list[Outcome]) -> list[tuple[int, int, int]]:
    """Return (lap, from, to) of each stretch of score time that the position ran over."""
    places = [outcome.position for outcome in outcomes if isinstance(outcome, TransportChanged)]
    stretches = []
    for start, end in pairwise(places):
        if start.state in (TransportState.PLAYING, TransportState.COUNTING_IN):
            ran_us = (end.at_us - start.at_us) * start.speed_percent // 100
            stretches.append((start.lap, start.score_us, start.score_us + ran_us))
    return stretches


def test_a_session_begins_with_its_id_and_the_notes_of_its_range() -> None:
    engine = engine_of(score_of((1.0, 60), (5.0, 62), (6.0, 64)), rest_settings(first_bar=1, last_bar=1))
    assert engine.handle(StartSession(0))[0] == SessionStarted("test", 2)


def test_figures_follow_each_verdict() -> None:
    outcomes = run(engine_of(score_of((1.0, 60), (2.0, 62))), [press(60, 1000), press(61, 2000)], 5000)
    figures = [outcome for outcome in outcomes if isinstance(outcome, StatsUpdated)]
    assert figures == [
        StatsUpdated(1, 1, 10, 50.0),
        StatsUpdated(2, 1, 10, 50.0),
        StatsUpdated(2, 1, 10, 100.0),
    ]


def test_presses_in_a_pause_are_not_judged() -> None:
    events: list[SessionEvent] = [
        PauseSession(900 * MS),
        press(60, 1000),
        ResumeSession(2000 * MS),
        press(60, 2100),
    ]
    assert verdicts(run(engine_of(score_of((1.0, 60))), events, 9000)) == ["correct"]


def test_a_window_stands_still_in_a_pause() -> None:
    events: list[SessionEvent] = [PauseSession(1100 * MS), ResumeSession(60_000 * MS), press(60, 60_080)]
    notes = judged(run(engine_of(score_of((1.0, 60))), events, 90_000))
    assert [(note.result, note.timing_diff_us) for note in notes] == [(Result.LATE, 180 * MS)]


def test_a_free_session_judges_nothing_though_it_has_a_song() -> None:
    engine = engine_of(score_of((1.0, 60)), rest_settings(session_type=SessionType.FREE))
    outcomes = run(engine, [press(60, 1000), press(61, 1500)], 9000)
    assert outcomes[0] == SessionStarted("test", 0)
    assert verdicts(outcomes) == []


def test_a_free_session_does_not_wait() -> None:
    settings = rest_settings(Mode.WAIT, session_type=SessionType.FREE)
    assert ended(run(engine_of(score_of((1.0, 60)), settings), [], 9000)).is_complete


def test_a_jump_misses_what_was_passed_and_forgets_what_lies_ahead() -> None:
    score = score_of((1.0, 60), (1.2, 62), (5.0, 64))
    outcomes = run(engine_of(score), [SeekTo(1, 1100 * MS), press(64, 2100)], 9000)
    assert [(note.note_index, note.result.value) for note in judged(outcomes)] == [
        (0, "missed"),
        (2, "correct"),
    ]


def test_a_passage_that_is_played_again_after_a_jump_back_counts_again() -> None:
    outcomes = run(
        engine_of(score_of((1.0, 60))), [press(60, 1000), SeekTo(0, 2000 * MS), press(60, 3000)], 9000
    )
    assert [(note.lap, note.result.value) for note in judged(outcomes)] == [(0, "correct"), (1, "correct")]
    assert (ended(outcomes).result.expected, ended(outcomes).result.progress_percent) == (2, 100.0)


def test_a_recorded_performance_is_judged_to_its_last_note_after_the_end_of_the_song() -> None:
    engine = engine_of(score_of((1.0, 60)), open_until_us=30_000 * MS)
    outcomes = run(engine, [press(60, 1000), press(61, 30_000)], 40_000)
    assert verdicts(outcomes) == ["correct", "wrong_note"]


def test_events_that_come_in_late_count_from_the_last_moment_on() -> None:
    engine = engine_of(score_of((1.0, 60)))
    run(engine, [press(61, 900)])
    assert engine.stamp(press(60, 800)) == press(60, 900)


def test_nothing_happens_after_the_end() -> None:
    engine = engine_of(score_of((1.0, 60)))
    run(engine, [StopSession(500 * MS)])
    assert engine.handle(press(60, 1000)) == [] == engine.advance(99_000 * MS)
    assert engine.due_us() is None


@given(score=scores(), played=performances(), given_commands=commands(), mode=st.sampled_from(Mode))
def test_every_press_while_the_session_runs_gets_exactly_one_verdict(
    score: Score, played: list[NoteOn | NoteOff], given_commands: list[Command], mode: Mode
) -> None:
    engine = engine_of(score, rest_settings(mode))
    run(engine, [])
    for event in mixed(played, given_commands):
        engine.advance(event.at_us)
        is_due = isinstance(event, NoteOn) and is_running(engine)
        answers = [n for n in judged(engine.handle(event)) if n.played_pitch is not None]
        assert [(n.played_pitch, n.at_us) for n in answers] == ([(event[0], event.at_us)] if is_due else [])


@given(
    score=scores(),
    played=performances(),
    given_commands=commands(),
    mode=st.sampled_from(Mode),
    settings=st.sampled_from([{}, {"offset_us": 40 * MS}, {"offset_us": -40 * MS}, {"is_looping": True}]),
)
def test_every_expected_note_that_was_reached_is_decided_exactly_once_a_lap(
    score: Score,
    played: list[NoteOn | NoteOff],
    given_commands: list[Command],
    mode: Mode,
    settings: dict[str, Any],
) -> None:
    engine = engine_of(score, rest_settings(mode, **settings))
    outcomes = run(engine, mixed(played, given_commands))
    decided = Counter(
        (n.lap, n.note_index)
        for n in settled(outcomes)
        if n.result is not Result.WRONG_NOTE and not n.is_again
    )
    assert set(decided.values()) <= {1}
    if mode is Mode.FOLLOW:
        return  # the position goes with the player, who decides what is reached
    onsets = [score.tempo_map.us_at(note.onset_beat) for note in score.notes]
    reached = {
        (lap, index)
        for lap, start_us, end_us in passed(outcomes)
        for index, onset_us in enumerate(onsets)
        if start_us + MARGIN_US < onset_us < end_us - MARGIN_US
    }
    assert reached <= decided.keys()


@given(score=scores(), played=performances(), given_commands=commands(), mode=st.sampled_from(Mode))
def test_the_result_adds_up_to_the_verdicts(
    score: Score, played: list[NoteOn | NoteOff], given_commands: list[Command], mode: Mode
) -> None:
    outcomes = run(engine_of(score, rest_settings(mode)), mixed(played, given_commands))
    result = ended(outcomes).result
    counted = [note for note in settled(outcomes) if not note.is_again]
    count = Counter(note.result for note in counted)
    counts = (result.correct, result.early, result.late, result.missed, result.wrong)
    kinds = (Result.CORRECT, Result.EARLY, Result.LATE, Result.MISSED, Result.WRONG_NOTE)
    assert counts == tuple(count[kind] for kind in kinds)
    assert result.expected == sum(count[r] for r in HITS) + result.missed
    assert result.score == sum(note.score_delta for note in counted)
    assert sum(bar.expected for bar in result.bars) == result.expected
    assert sum(bar.extras for bar in result.bars) == result.extras <= result.wrong


@given(
    score=scores(),
    played=performances(),
    given_commands=commands(),
    mode=st.sampled_from(Mode),
    ticks=st.lists(st.integers(0, 13_000).map(lambda ms: ms * MS), max_size=40),
)
def test_other_ticks_in_between_change_no_event_line(
    score: Score, played: list[NoteOn | NoteOff], given_commands: list[Command], mode: Mode, ticks: list[int]
) -> None:
    events = mixed(played, given_commands)
    plain = run(engine_of(score, rest_settings(mode)), events)
    engine = engine_of(score, rest_settings(mode))
    ticked = run(engine, [])
    for event in events:
        for tick_us in sorted(ticks):
            ticked += engine.advance(min(tick_us, event.at_us))
        ticked += engine.handle(event)
    assert lines_of(ticked) == lines_of(plain)


@given(
    score=scores(),
    played=performances(),
    given_commands=commands(),
    mode=st.sampled_from(Mode),
    delays=st.lists(st.integers(0, 60), min_size=1, max_size=10),
)
def test_a_live_session_judged_again_from_its_recording_gives_the_same_bytes(
    score: Score,
    played: list[NoteOn | NoteOff],
    given_commands: list[Command],
    mode: Mode,
    delays: list[int],
) -> None:
    live = engine_of(score, rest_settings(mode))
    outcomes: list[Outcome] = []
    recorded: list[SessionEvent] = []
    for i, event in enumerate([StartSession(0), *mixed(played, given_commands)]):
        outcomes += live.advance(event.at_us + delays[i % len(delays)] * MS)  # the event is held up
        if live.is_over:
            break
        recorded.append(live.stamp(event))
        outcomes += live.handle(event)
    again = engine_of(score, rest_settings(mode))
    repeated = [o for event in decode_events(encode_events(recorded)) for o in again.handle(event)]
    while not again.is_over and (due_us := again.due_us()) is not None:
        repeated += again.advance(due_us)
    assert lines_of(repeated) == lines_of(outcomes)


@given(score=scores(), played=performances(), given_commands=commands(), mode=st.sampled_from(Mode))
def test_time_never_runs_backwards_and_a_session_ends_once(
    score: Score, played: list[NoteOn | NoteOff], given_commands: list[Command], mode: Mode
) -> None:
    outcomes = run(engine_of(score, rest_settings(mode)), mixed(played, given_commands))
    assert [isinstance(outcome, SessionEnded) for outcome in outcomes].count(True) == 1
    assert isinstance(outcomes[-1], SessionEnded)
    answered = [n.at_us for n in judged(outcomes) if n.played_pitch is not None]
    assert answered == sorted(answered)
