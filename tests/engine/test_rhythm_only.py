"""Rhythm exercises (docs/judge.md): any key will do, only the time counts."""

from __future__ import annotations

from sargam_desktop.domain.score import Score
from sargam_desktop.engine.session_engine import SessionEngine
from tests.engine.scenes import ended, engine_of, judged, press, rest_settings, run, score_of, verdicts

RHYTHM = score_of((1.0, 60), (1.5, 64), (2.0, 60), (2.0, 67))


def engine(score: Score = RHYTHM) -> SessionEngine:
    return engine_of(score, rest_settings(is_rhythm_only=True))


def test_any_key_in_time_is_right() -> None:
    outcomes = run(engine(), [press(48, 1000), press(48, 1520), press(90, 1990)], 20_000)
    assert verdicts(outcomes) == ["correct"] * 3
    assert ended(outcomes).result.overall == 100


def test_beside_the_beat_is_early_or_late() -> None:
    outcomes = run(engine(), [press(50, 880), press(50, 1620), press(50, 2000)], 20_000)
    assert [note.timing_diff_us for note in judged(outcomes)] == [-120_000, 120_000, 0]
    assert verdicts(outcomes) == ["early", "late", "correct"]


def test_a_written_chord_asks_for_one_press_and_a_played_one_counts_once() -> None:
    outcomes = run(engine(), [press(50, 1000), press(50, 1500), press(50, 2000), press(53, 2030)], 20_000)
    result = ended(outcomes).result
    assert (result.expected, result.correct, result.extras) == (3, 3, 0)


def test_a_tap_too_many_is_an_extra_and_one_too_few_is_missed() -> None:
    outcomes = run(engine(), [press(50, 1000), press(50, 1250), press(50, 2000)], 20_000)
    result = ended(outcomes).result
    assert (result.correct, result.missed, result.wrong) == (2, 1, 1)
