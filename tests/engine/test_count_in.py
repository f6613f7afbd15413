"""The count-in: whole bars before the music, and the missing part of a pick-up bar."""

from __future__ import annotations

import pytest

from sargam_desktop.domain.feedback import MetronomeClicked, Outcome, TransportState
from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from sargam_desktop.engine.commands import PauseSession, ResumeSession, SeekTo
from sargam_desktop.engine.session_engine import SessionEngine
from tests.engine.scenes import MS, engine_of, judged, press, rest_settings, run, score_of, verdicts


def counting_engine(score: Score, bars: int = 1, mode: Mode = Mode.TEMPO) -> SessionEngine:
    return engine_of(score, rest_settings(mode, count_in_bars=bars, has_metronome=False))


def clicks(outcomes: list[Outcome]) -> list[tuple[int, int, int]]:
    """Return (ms, beat in bar, beats) of each click of the count-in."""
    return [
        (o.at_us // MS, o.beat_in_bar, o.beats)
        for o in outcomes
        if isinstance(o, MetronomeClicked) and o.is_count_in
    ]


def metre_score(numerator: int, denominator: int, pick_up_beat: float = 0.0) -> Score:
    """Return two bars of a metre, after a pick-up of `pick_up_beat` quarter notes, at 60 BPM."""
    full = numerator * 4 / denominator
    bars = [Bar(0, 0.0, pick_up_beat, numerator, denominator)] if pick_up_beat else []
    bars += [Bar(i + 1, pick_up_beat + i * full, full, numerator, denominator) for i in range(2)]
    note = ScoreNote(0.0, 0.5, 60, Hand.RIGHT)
    return Score((note,), tuple(bars), TempoMap((TempoChange(0.0, 60.0),)))


def test_one_bar_counts_four_beats_before_the_music() -> None:
    engine = counting_engine(score_of((0.0, 60)))
    outcomes = run(engine, [press(60, 4000)], 4000)
    assert clicks(outcomes) == [(0, 0, 4), (1000, 1, 4), (2000, 2, 4), (3000, 3, 4)]
    assert [note.timing_diff_us for note in judged(outcomes)] == [0]


def test_two_bars_count_eight_beats() -> None:
    outcomes = run(counting_engine(score_of((0.0, 60)), bars=2), [], 8000)
    assert [(beat, at) for at, beat, _ in clicks(outcomes)] == [(i % 4, i * 1000) for i in range(8)]


def test_a_count_in_of_no_bars_starts_with_the_music() -> None:
    engine = counting_engine(score_of((0.0, 60)), bars=0)
    run(engine, [], 0)
    assert engine.snapshot(0).state is TransportState.PLAYING


def test_before_a_pick_up_the_missing_part_of_its_bar_is_counted_too() -> None:
    outcomes = run(counting_engine(metre_score(4, 4, pick_up_beat=1.0)), [press(60, 7000)], 7000)
    assert [beat for _, beat, _ in clicks(outcomes)] == [0, 1, 2, 3, 0, 1, 2]
    assert [note.timing_diff_us for note in judged(outcomes)] == [0]


def test_six_eight_counts_two_dotted_beats() -> None:
    assert clicks(run(counting_engine(metre_score(6, 8)), [], 3000)) == [(0, 0, 2), (1500, 1, 2)]


@pytest.mark.parametrize(
    ("metre", "pick_up_beat", "places"),
    [
        ((6, 8), 0.5, [0, 1, 0, 1]),
        ((6, 8), 1.0, [0, 1, 0, 1]),
        ((6, 8), 1.5, [0, 1, 0]),
        ((4, 4), 0.5, [0, 1, 2, 3, 0, 1, 2, 3]),
        ((4, 4), 1.5, [0, 1, 2, 3, 0, 1, 2]),
        ((3, 4), 2.0, [0, 1, 2, 0]),
    ],
)
def test_every_beat_before_a_pick_up_is_counted(
    metre: tuple[int, int], pick_up_beat: float, places: list[int]
) -> None:
    outcomes = run(counting_engine(metre_score(*metre, pick_up_beat=pick_up_beat)), [], 9000)
    assert [beat for _, beat, _ in clicks(outcomes)] == places


def test_a_slower_session_counts_in_slower() -> None:
    engine = engine_of(score_of((0.0, 60)), rest_settings(count_in_bars=1, speed_percent=50))
    assert [at for at, _, _ in clicks(run(engine, [], 8000))] == [0, 2000, 4000, 6000]


def test_the_count_in_before_a_later_bar_leads_to_that_bar() -> None:
    engine = engine_of(score_of((4.0, 60), bars=2), rest_settings(count_in_bars=1, first_bar=1))
    outcomes = run(engine, [press(60, 4000)], 4000)
    assert verdicts(outcomes) == ["correct"]
    assert len(clicks(outcomes)) == 4


def test_keys_tried_during_the_count_in_are_not_judged() -> None:
    engine = counting_engine(score_of((0.0, 60)))
    assert verdicts(run(engine, [press(60, 1000), press(61, 3500), press(60, 4000)], 4100)) == ["correct"]


def test_the_first_note_may_come_a_little_before_the_count_in_ends() -> None:
    engine = counting_engine(score_of((0.0, 60)))
    outcomes = run(engine, [press(60, 3850)], 5000)
    assert [(n.result, n.timing_diff_us) for n in judged(outcomes)] == [(Result.EARLY, -150 * MS)]


def test_notes_that_the_count_in_runs_over_are_not_expected() -> None:
    engine = engine_of(score_of((3.0, 59), (4.0, 60), bars=2), rest_settings(count_in_bars=1, first_bar=1))
    assert verdicts(run(engine, [press(60, 4000)], 9000)) == ["correct"]


def test_wait_mode_does_not_judge_keys_tried_during_the_count_in_either() -> None:
    engine = counting_engine(score_of((0.0, 60)), mode=Mode.WAIT)
    run(engine, [press(60, 1000), press(61, 1500)], 2000)
    assert engine.snapshot(2000 * MS).state is TransportState.COUNTING_IN
    outcomes = engine.advance(4000 * MS) + engine.handle(press(60, 6000))
    assert verdicts(outcomes) == ["correct"]


def test_wait_mode_takes_the_first_note_a_little_before_the_count_in_ends() -> None:
    engine = counting_engine(score_of((0.0, 60), (1.0, 62)), mode=Mode.WAIT)
    outcomes = run(engine, [press(60, 3850)], 3850)
    assert [(n.result, n.timing_diff_us) for n in judged(outcomes)] == [(Result.EARLY, -150 * MS)]
    assert engine.snapshot(3850 * MS).score_us == 0


def test_a_pause_in_the_count_in_goes_on_counting() -> None:
    engine = counting_engine(score_of((0.0, 60)))
    outcomes = run(engine, [PauseSession(1500 * MS), ResumeSession(9500 * MS)], 12_000)
    assert [at for at, _, _ in clicks(outcomes)] == [0, 1000, 10_000, 11_000]


def test_a_jump_during_the_count_in_begins_at_once() -> None:
    engine = counting_engine(score_of((0.0, 60), (4.0, 62)))
    outcomes = run(engine, [SeekTo(1, 500 * MS), press(62, 500)], 600)
    assert verdicts(outcomes) == ["correct"]
