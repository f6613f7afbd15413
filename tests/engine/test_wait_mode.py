"""Each row of the wait-mode table of docs/judge.md is a named test: a to i."""

from __future__ import annotations

from typing import Any

from hypothesis import given

from sargam_desktop.domain.feedback import (
    AccompanimentPlayed,
    HintShown,
    MetronomeClicked,
    Outcome,
    TransportChanged,
    TransportState,
)
from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.performance import NoteOff, NoteOn, PedalMoved
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.engine.commands import (
    ChangeLoop,
    PauseSession,
    ResumeSession,
    SeekTo,
    SessionEvent,
    SkipChord,
    StopSession,
)
from sargam_desktop.engine.session_engine import SessionEngine
from tests.engine.scenes import (
    MS,
    ended,
    engine_of,
    judged,
    performances,
    press,
    release,
    rest_settings,
    run,
    score_of,
    scores,
    verdicts,
)

WAIT = Mode.WAIT


def waiting_engine(score: Score, **changes: Any) -> SessionEngine:  # noqa: ANN401 - fields of SessionSettings
    return engine_of(score, rest_settings(WAIT, **changes))


def position_s(engine: SessionEngine, at_ms: float) -> float:
    return engine.snapshot(round(at_ms * MS)).score_us / 1e6


def waiting_for(outcomes: list[Outcome]) -> tuple[int, ...]:
    return [outcome for outcome in outcomes if isinstance(outcome, TransportChanged)][-1].waiting_for


def test_a_a_held_key_never_counts_as_a_press() -> None:
    engine = waiting_engine(score_of((1.0, 60), (2.0, 60)))
    run(engine, [press(60, 1000)], 6000)  # held from here on
    assert position_s(engine, 6000) == 2.0


def test_a_the_pedal_never_counts_as_a_press() -> None:
    engine = waiting_engine(score_of((1.0, 60), (2.0, 60)))
    run(engine, [PedalMoved(127, 500 * MS), press(60, 1000), release(60, 1100)], 6000)
    assert position_s(engine, 6000) == 2.0


def test_b_a_repeated_note_needs_a_new_press() -> None:
    engine = waiting_engine(score_of((1.0, 60), (2.0, 60), (3.0, 62)))
    outcomes = run(engine, [press(60, 1000), release(60, 1500), press(60, 2500)], 9000)
    assert verdicts(outcomes) == ["correct", "correct"]
    assert position_s(engine, 9000) == 3.0


def test_c_a_note_of_a_later_chord_does_not_count_for_the_present_one() -> None:
    engine = waiting_engine(score_of((1.0, 60), (2.0, 64)))
    outcomes = run(engine, [press(64, 1500), press(60, 2000)], 9000)
    assert verdicts(outcomes) == ["wrong_note", "correct"]
    assert position_s(engine, 9000) == 2.0


def test_d_a_chord_pressed_within_the_roll_limit_is_complete_though_nothing_is_held() -> None:
    engine = waiting_engine(score_of((1.0, 60), (1.0, 64), (5.0, 67)))
    run(engine, [press(60, 2000), release(60, 2050), press(64, 2250)], 2250)
    assert engine.snapshot(2250 * MS).state is TransportState.PLAYING


def test_d_a_chord_pressed_too_slowly_is_complete_when_all_is_held() -> None:
    engine = waiting_engine(score_of((1.0, 60), (1.0, 64), (5.0, 67)))
    run(engine, [press(60, 2000), press(64, 4000)], 4000)
    assert engine.snapshot(4000 * MS).state is TransportState.PLAYING


def test_d_half_a_chord_let_go_for_longer_than_the_roll_limit_is_needed_again() -> None:
    engine = waiting_engine(score_of((1.0, 60), (1.0, 64), (5.0, 67)))
    outcomes = run(engine, [press(60, 2000), release(60, 2050), press(64, 2251)], 2251)
    assert engine.snapshot(2251 * MS).state is TransportState.WAITING
    assert waiting_for(outcomes) == (0,)
    again = engine.handle(press(60, 3000))
    assert engine.snapshot(3000 * MS).state is TransportState.PLAYING
    assert [(note.is_again, note.score_delta) for note in judged(again)] == [(True, 0)]


def test_e_wrong_notes_are_told_and_neither_block_nor_undo() -> None:
    engine = waiting_engine(score_of((1.0, 60), (1.0, 64), (5.0, 67)))
    outcomes = run(engine, [press(60, 2000), press(61, 2050), press(64, 2100)], 2100)
    assert verdicts(outcomes) == ["correct", "wrong_note", "correct"]
    assert judged(outcomes)[1].expected_pitch == 64
    assert engine.snapshot(2100 * MS).state is TransportState.PLAYING


def test_f_metronome_and_other_hand_stop_while_waiting() -> None:
    score = score_of((0.0, 72), (0.0, 48), (1.0, 50), (2.0, 74), (2.0, 52), (3.0, 53), bars=2)
    engine = waiting_engine(score, hands=Hands.RIGHT, has_metronome=True, is_other_hand_played=True)
    outcomes = run(engine, [press(72, 0), press(74, 7000)], 8500)
    sounds = [
        (o.pressed[0][0], o.at_us // MS) for o in outcomes if isinstance(o, AccompanimentPlayed) and o.pressed
    ]
    clicks = [o.at_us // MS for o in outcomes if isinstance(o, MetronomeClicked)]
    assert sounds == [(48, 0), (50, 1000), (52, 7000), (53, 8000)]
    assert clicks == [0, 1000, 7000, 8000]


def test_f_the_metronome_does_not_fire_in_bursts_after_playing_ahead() -> None:
    engine = waiting_engine(score_of((0.0, 60), (4.0, 62), bars=2), has_metronome=True)
    outcomes = run(engine, [press(60, 0), press(62, 500)], 1600)
    clicks = [o.at_us // MS for o in outcomes if isinstance(o, MetronomeClicked)]
    assert clicks == [0, 500, 1500]


def test_g_a_jump_back_keeps_cursor_judge_and_sound_at_one_position() -> None:
    score = score_of((0.0, 60), (4.0, 62), (8.0, 64), bars=3)
    engine = waiting_engine(score)
    run(engine, [press(60, 0), press(62, 4000)], 8000)
    outcomes = engine.handle(SeekTo(1, 9000 * MS)) + engine.advance(9001 * MS)
    assert position_s(engine, 9500) == 4.0
    assert waiting_for(outcomes) == (1,)
    assert verdicts(engine.handle(press(64, 9600)) + engine.handle(press(62, 9700))) == [
        "wrong_note",
        "correct",
    ]


def test_g_a_loop_waits_for_its_first_chord_again() -> None:
    score = score_of((0.0, 60), (4.0, 62), (8.0, 64), bars=3)
    engine = waiting_engine(score, first_bar=0, last_bar=1, is_looping=True)
    events = [press(60, 0), press(62, 4000), press(60, 8500), press(62, 12_500)]
    outcomes = run(engine, events, 16_400)
    assert verdicts(outcomes) == ["correct"] * 4
    assert [note.lap for note in judged(outcomes)] == [0, 0, 1, 1]
    assert position_s(engine, 16_400) == 7.9


def test_h_after_three_wrong_tries_the_key_is_shown() -> None:
    engine = waiting_engine(score_of((1.0, 60)))
    outcomes = run(engine, [press(61, 1100), press(61, 1200)], 1300)
    assert not [o for o in outcomes if isinstance(o, HintShown)]
    assert [o for o in engine.handle(press(61, 1400)) if isinstance(o, HintShown)] == [HintShown((0,))]


def test_h_after_ten_seconds_the_key_is_shown() -> None:
    engine = waiting_engine(score_of((1.0, 60)))
    assert not [o for o in run(engine, [], 10_999) if isinstance(o, HintShown)]
    assert [o for o in engine.advance(11_000 * MS) if isinstance(o, HintShown)] == [HintShown((0,))]


def test_h_a_pause_does_not_count_towards_the_ten_seconds() -> None:
    engine = waiting_engine(score_of((1.0, 60)))
    outcomes = run(engine, [PauseSession(2000 * MS), ResumeSession(60_000 * MS)], 69_000)
    assert not [o for o in outcomes if isinstance(o, HintShown)]


def test_h_skip_goes_on_and_counts_as_missed() -> None:
    engine = waiting_engine(score_of((1.0, 60), (2.0, 62)))
    outcomes = run(engine, [SkipChord(3000 * MS), press(62, 4100)], 9000)
    assert verdicts(outcomes) == ["missed", "correct"]
    assert ended(outcomes).result.expected == 2


def test_i_the_first_note_after_a_wait_is_neither_early_nor_late() -> None:
    outcomes = run(waiting_engine(score_of((1.0, 60))), [press(60, 5000)], 9000)
    assert [(note.result, note.timing_diff_us) for note in judged(outcomes)] == [(Result.CORRECT, None)]


def test_a_note_before_the_clock_gets_there_counts_with_its_deviation() -> None:
    score = score_of((1.0, 60), (2.0, 62))
    outcomes = run(waiting_engine(score), [press(60, 940), press(62, 1700)], 9000)
    assert [(n.result, n.timing_diff_us) for n in judged(outcomes)] == [
        (Result.CORRECT, -60 * MS),
        (Result.EARLY, -240 * MS),
    ]


def test_the_result_has_no_timing_part() -> None:
    outcomes = run(waiting_engine(score_of((1.0, 60))), [press(60, 700)], 9000)
    assert ended(outcomes).result.timing is None
    assert ended(outcomes).result.overall == 100


def test_chord_notes_of_a_recorded_file_that_lie_a_little_apart_are_one_chord() -> None:
    engine = waiting_engine(score_of((1.0, 60), (1.02, 64), (5.0, 67)))
    run(engine, [press(64, 2000), press(60, 2010)], 2010)
    assert engine.snapshot(2010 * MS).state is TransportState.PLAYING


@given(score=scores(), played=performances())
def test_every_press_gets_one_verdict_and_no_note_two(score: Score, played: list[NoteOn | NoteOff]) -> None:
    engine = engine_of(score, rest_settings(WAIT), open_until_us=60_000_000)
    notes = judged(run(engine, played, 13_000))
    pressed = [(event.pitch, event.at_us) for event in played if isinstance(event, NoteOn)]
    assert [(note.played_pitch, note.at_us) for note in notes] == pressed
    decided = [n.note_index for n in notes if n.result is not Result.WRONG_NOTE and not n.is_again]
    assert len(decided) == len(set(decided))


@given(score=scores())
def test_pressing_what_is_waited_for_always_leads_to_the_end(score: Score) -> None:
    engine = waiting_engine(score)
    outcomes = run(engine, [], 0)
    at_ms = 0
    while not engine.is_over and at_ms < 600_000:
        at_ms += 500
        outcomes += engine.advance(at_ms * MS)
        needed = waiting_for(outcomes)
        for index in needed:
            outcomes += engine.handle(press(score.notes[index].pitch, at_ms))
    result = ended(outcomes).result
    assert (result.expected, result.correct) == (len(score.notes), len(score.notes))


def test_the_same_key_twice_within_a_chords_span_is_a_repeated_note() -> None:
    engine = waiting_engine(score_of((1.0, 60), (1.02, 60), (5.0, 67)))
    outcomes = run(engine, [press(60, 2000), press(60, 3000)], 3000)
    assert [note.note_index for note in judged(outcomes)] == [0, 1]
    assert engine.snapshot(3000 * MS).state is TransportState.PLAYING


def test_a_key_that_was_let_go_is_asked_for_again_when_the_roll_limit_is_over() -> None:
    engine = waiting_engine(score_of((1.0, 60), (1.0, 64), (5.0, 67)))
    outcomes = run(engine, [press(60, 2000), release(60, 2050)], 2250)
    assert waiting_for(outcomes) == (1,)
    assert waiting_for(engine.advance(2251 * MS)) == (0, 1)


def test_skipping_half_a_chord_misses_only_what_was_not_played() -> None:
    engine = waiting_engine(score_of((1.0, 60), (1.0, 64), (5.0, 67)))
    outcomes = run(engine, [press(60, 2000), SkipChord(3000 * MS)], 3000)
    assert [(n.note_index, n.result.value) for n in judged(outcomes)] == [(0, "correct"), (1, "missed")]


def test_stopping_at_a_chord_misses_it_and_forgets_what_follows() -> None:
    engine = waiting_engine(score_of((1.0, 60), (5.0, 67)))
    outcomes = run(engine, [StopSession(3000 * MS)])
    assert [(n.note_index, n.result.value) for n in judged(outcomes)] == [(0, "missed")]


def test_stopping_on_the_way_to_a_chord_misses_nothing() -> None:
    engine = waiting_engine(score_of((1.0, 60)))
    assert verdicts(run(engine, [StopSession(500 * MS)])) == []


def test_a_loop_set_at_the_moment_a_chord_is_complete_does_not_ask_for_it_again() -> None:
    engine = waiting_engine(score_of((1.0, 60), (2.0, 62)))
    outcomes = run(engine, [press(60, 1500), ChangeLoop((0, 0), 1500 * MS)], 9000)
    assert waiting_for(outcomes) == (1,)


def test_wrong_tries_before_the_clock_gets_there_count_towards_the_hint() -> None:
    engine = waiting_engine(score_of((1.0, 60)))
    events = [press(61, 500), press(62, 600), press(61, 1500)]
    assert [o for o in run(engine, events, 1500) if isinstance(o, HintShown)] == [HintShown((0,))]


def test_calibration_is_subtracted_from_notes_that_come_before_the_wait() -> None:
    outcomes = run(waiting_engine(score_of((1.0, 60)), offset_us=50 * MS), [press(60, 970)], 9000)
    assert [note.timing_diff_us for note in judged(outcomes)] == [-80 * MS]
    assert verdicts(outcomes) == ["correct"]


def test_a_key_that_is_let_go_in_a_pause_is_no_longer_held() -> None:
    engine = waiting_engine(score_of((1.0, 60), (1.0, 64), (5.0, 67)))
    events: list[SessionEvent] = [press(60, 2000), PauseSession(2100 * MS), release(60, 3000)]
    outcomes = run(engine, [*events, ResumeSession(9000 * MS), press(64, 9500)], 9500)
    assert waiting_for(outcomes) == (0,)


def test_a_key_pressed_in_a_pause_is_no_fresh_press_when_the_session_goes_on() -> None:
    engine = waiting_engine(score_of((1.0, 60)))
    outcomes = run(engine, [PauseSession(2000 * MS), press(60, 3000), ResumeSession(4000 * MS)], 5000)
    assert verdicts(outcomes) == []
    assert waiting_for(outcomes) == (0,)


def test_a_run_of_ornaments_counts_however_long_it_takes_before_its_chord() -> None:
    graces = [ScoreNote(1.0, 0.1, pitch, Hand.RIGHT, is_grace=True) for pitch in (60, 62, 64, 65, 67)]
    notes = sorted([*graces, ScoreNote(1.0, 1.0, 69, Hand.RIGHT), ScoreNote(2.0, 1.0, 72, Hand.RIGHT)])
    engine = waiting_engine(Score(tuple(notes), (Bar(1, 0.0, 4.0),)))
    run(engine, [*(press(g.pitch, 3000 + 120 * i) for i, g in enumerate(graces)), press(69, 3700)])
    assert position_s(engine, 4000) > 0.5


def test_an_ornament_is_asked_for_once() -> None:
    notes = (
        ScoreNote(1.0, 0.1, 60, Hand.RIGHT, is_grace=True),
        ScoreNote(1.0, 1.0, 62, Hand.RIGHT),
    )
    engine = waiting_engine(Score(notes, (Bar(1, 0.0, 4.0),)))
    outcomes = run(engine, [press(60, 3000), release(60, 3400)])
    assert waiting_for(outcomes) == (1,)
