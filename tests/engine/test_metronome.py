"""The metronome in the music: one click a beat, from the one position."""

from __future__ import annotations

from typing import Any

from sargam_desktop.domain.feedback import MetronomeClicked, Outcome
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Bar, Score
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from sargam_desktop.engine.commands import (
    ChangeLoop,
    ChangeSpeed,
    PauseSession,
    ResumeSession,
    SeekTo,
    SessionEvent,
    SwitchMetronome,
)
from sargam_desktop.engine.metronome import beats_of, clicks_of
from sargam_desktop.engine.session_engine import SessionEngine
from tests.engine.scenes import MS, engine_of, press, rest_settings, run, score_of


def clicking_engine(score: Score, mode: Mode = Mode.TEMPO, **changes: Any) -> SessionEngine:  # noqa: ANN401 - settings
    return engine_of(score, rest_settings(mode, has_metronome=True, **changes))


def clicks(outcomes: list[Outcome]) -> list[int]:
    return [outcome.at_us // MS for outcome in outcomes if isinstance(outcome, MetronomeClicked)]


def test_each_beat_of_the_bar_clicks_once_with_its_place() -> None:
    outcomes = run(clicking_engine(score_of((7.5, 60))), [], 5000)
    beats = [(o.at_us // MS, o.beat_in_bar) for o in outcomes if isinstance(o, MetronomeClicked)]
    assert beats == [(0, 0), (1000, 1), (2000, 2), (3000, 3), (4000, 0), (5000, 1)]


def test_a_silent_metronome_still_counts_in() -> None:
    settings = rest_settings(has_metronome=False, count_in_bars=1)
    assert clicks(run(engine_of(score_of((7.5, 60)), settings), [], 9000)) == [0, 1000, 2000, 3000]


def test_a_silent_metronome_never_wakes_the_session() -> None:
    engine = engine_of(score_of((0.0, 60), bars=100))
    run(engine, [press(60, 0)])
    assert engine.due_us() == 400_000 * MS


def test_a_metronome_that_was_silent_for_hours_begins_with_the_next_beat() -> None:
    engine = engine_of(score_of((0.0, 60), bars=4000))
    outcomes = run(engine, [press(60, 0), SwitchMetronome(is_on=True, at_us=9_999_500 * MS)], 10_001_000)
    assert clicks(outcomes) == [10_000_000, 10_001_000]


def test_a_loop_clicks_on_through_the_fold() -> None:
    engine = clicking_engine(score_of((7.5, 60)), first_bar=0, last_bar=0, is_looping=True)
    outcomes = run(engine, [], 9000)
    assert clicks(outcomes) == [i * 1000 for i in range(10)]
    assert [o.beat_in_bar for o in outcomes if isinstance(o, MetronomeClicked)][3:6] == [3, 0, 1]


def test_a_change_of_speed_moves_the_next_beat_only() -> None:
    outcomes = run(clicking_engine(score_of((7.5, 60))), [ChangeSpeed(50, 1500 * MS)], 4600)
    assert clicks(outcomes) == [0, 1000, 2500, 4500]


def test_a_pause_is_silent_and_nothing_is_made_up_for_after_it() -> None:
    events: list[SessionEvent] = [PauseSession(1500 * MS), ResumeSession(61_500 * MS)]
    assert clicks(run(clicking_engine(score_of((7.5, 60))), events, 63_000)) == [0, 1000, 62_000, 63_000]


def test_a_jump_clicks_at_the_bar_line_it_lands_on_and_makes_up_for_nothing() -> None:
    outcomes = run(clicking_engine(score_of((15.5, 60))), [SeekTo(2, 1300 * MS)], 2400)
    assert clicks(outcomes) == [0, 1000, 1300, 2300]


def test_a_new_loop_around_the_position_repeats_no_click() -> None:
    outcomes = run(clicking_engine(score_of((7.5, 60))), [ChangeLoop((0, 0), 1000 * MS)], 2000)
    assert clicks(outcomes) == [0, 1000, 2000]


def test_a_long_wait_is_silent_and_the_beat_comes_with_the_chord() -> None:
    engine = clicking_engine(score_of((2.0, 60), (7.0, 62)), Mode.WAIT)
    assert clicks(run(engine, [press(60, 30_000)], 31_500)) == [0, 1000, 30_000, 31_000]


def test_time_that_passes_in_one_step_clicks_each_beat_at_its_own_time() -> None:
    outcomes = run(clicking_engine(score_of((7.5, 60))), [], 3000)
    assert clicks(outcomes) == [0, 1000, 2000, 3000]


def test_the_metronome_is_switched_in_the_middle_and_starts_on_the_next_beat() -> None:
    events: list[SessionEvent] = [SwitchMetronome(False, 1500 * MS), SwitchMetronome(True, 3500 * MS)]
    assert clicks(run(clicking_engine(score_of((7.5, 60))), events, 5000)) == [0, 1000, 4000, 5000]


def test_the_beats_follow_the_tempo_map() -> None:
    tempo = TempoMap((TempoChange(0.0, 60.0), TempoChange(2.0, 120.0)))
    score = Score(score_of((7.5, 60)).notes, (Bar(1, 0.0, 4.0), Bar(2, 4.0, 4.0)), tempo)
    assert clicks(run(clicking_engine(score), [], 3500)) == [0, 1000, 2000, 2500, 3000, 3500]


def test_nine_eight_has_three_dotted_beats_and_three_eight_three_eighths() -> None:
    assert [beat for beat, _ in beats_of(Bar(1, 0.0, 4.5, 9, 8))] == [0.0, 1.5, 3.0]
    assert [beat for beat, _ in beats_of(Bar(1, 0.0, 1.5, 3, 8))] == [0.0, 0.5, 1.0]


def test_five_eight_counts_five_eighths_and_accents_the_first() -> None:
    beats = beats_of(Bar(1, 0.0, 2.5, 5, 8))
    assert [(beat, place.beat_in_bar) for beat, place in beats] == [(0.5 * i, i) for i in range(5)]


def test_clicks_between_the_beats_part_each_beat_equally_at_the_speed_that_is_played() -> None:
    engine = clicking_engine(score_of((7.5, 60)), subdivision=2, speed_percent=50)
    outcomes = run(engine, [], 4000)
    parts = [(o.at_us // MS, o.part) for o in outcomes if isinstance(o, MetronomeClicked)]
    assert parts == [(0, 0), (1000, 1), (2000, 0), (3000, 1), (4000, 0)]


def test_a_dotted_beat_is_parted_into_its_eighths() -> None:
    assert [beat for beat, _ in clicks_of(Bar(1, 0.0, 3.0, 6, 8), 3)] == [0.0, 0.5, 1.0, 1.5, 2.0, 2.5]


def test_the_count_in_is_parted_too_and_ends_where_the_music_begins() -> None:
    settings = rest_settings(has_metronome=False, count_in_bars=1, subdivision=2)
    outcomes = run(engine_of(score_of((7.5, 60)), settings), [], 9000)
    assert clicks(outcomes) == [500 * i for i in range(8)]


def test_a_parted_beat_waits_with_the_music() -> None:
    engine = clicking_engine(score_of((2.0, 60), (7.0, 62)), Mode.WAIT, subdivision=2)
    assert clicks(run(engine, [press(60, 30_000)], 31_000)) == [0, 500, 1000, 1500, 30_000, 30_500, 31_000]


def test_a_pick_up_bar_has_the_last_beats_of_its_metre() -> None:
    assert [(beat, place.beat_in_bar) for beat, place in beats_of(Bar(0, 0.0, 1.0, 3, 4))] == [(0.0, 2)]
