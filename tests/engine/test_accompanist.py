"""The other hand: what the program plays while the learner plays one hand."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.feedback import AccompanimentPlayed, Outcome
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.domain.session import SessionType
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from sargam_desktop.engine.commands import (
    ChangeLoop,
    ChangeSpeed,
    PauseSession,
    ResumeSession,
    SeekTo,
    StopSession,
)
from sargam_desktop.engine.session_engine import SessionEngine
from tests.engine.scenes import (
    MS,
    ended,
    engine_of,
    performances,
    press,
    rest_settings,
    run,
    score_of,
    scores,
    verdicts,
)

Sound = tuple[str, int, int]


def right_hand_engine(score: Score, mode: Mode = Mode.TEMPO, **changes: Any) -> SessionEngine:  # noqa: ANN401 - settings
    return engine_of(score, rest_settings(mode, hands=Hands.RIGHT, is_other_hand_played=True, **changes))


def sounds(outcomes: list[Outcome]) -> list[Sound]:
    """Return ("down" or "up", pitch, ms) of each key that the program moves."""
    moved: list[Sound] = []
    for outcome in outcomes:
        if isinstance(outcome, AccompanimentPlayed):
            moved += [("up", pitch, outcome.at_us // MS) for pitch in outcome.released]
            moved += [("down", pitch, outcome.at_us // MS) for pitch, _ in outcome.pressed]
    return moved


def still_down(outcomes: list[Outcome]) -> set[int]:
    down: set[int] = set()
    for kind, pitch, _ in sounds(outcomes):
        if kind == "down":
            down.add(pitch)
        else:
            down.discard(pitch)
    return down


def test_the_other_hand_sounds_at_its_onsets_and_ends_with_its_notes() -> None:
    outcomes = run(right_hand_engine(score_of((0.0, 72), (1.0, 48), (2.0, 50))), [], 9000)
    assert sounds(outcomes) == [("down", 48, 1000), ("up", 48, 2000), ("down", 50, 2000), ("up", 50, 3000)]


def test_the_other_hand_is_silent_when_it_is_switched_off() -> None:
    settings = rest_settings(hands=Hands.RIGHT, is_other_hand_played=False)
    assert sounds(run(engine_of(score_of((0.0, 72), (1.0, 48)), settings), [], 9000)) == []


def test_nothing_is_played_for_a_learner_of_both_hands() -> None:
    settings = rest_settings(hands=Hands.BOTH, is_other_hand_played=True)
    assert sounds(run(engine_of(score_of((0.0, 72), (1.0, 48)), settings), [], 9000)) == []


def test_a_pause_ends_what_sounds_and_going_on_does_not_begin_it_again() -> None:
    engine = right_hand_engine(score_of((1.0, 48), (3.0, 50), (3.9, 72)))
    outcomes = run(engine, [PauseSession(1400 * MS), ResumeSession(9000 * MS)], 11_000)
    assert sounds(outcomes) == [("down", 48, 1000), ("up", 48, 1400), ("down", 50, 10_600)]


def test_a_jump_ends_what_sounds() -> None:
    engine = right_hand_engine(score_of((1.0, 48), (8.0, 72), bars=3))
    assert sounds(run(engine, [SeekTo(2, 1400 * MS)], 3000)) == [("down", 48, 1000), ("up", 48, 1400)]


def test_the_fold_of_a_loop_ends_what_sounds() -> None:
    engine = right_hand_engine(score_of((3.5, 48), (9.0, 72)), first_bar=0, last_bar=0, is_looping=True)
    outcomes = run(engine, [], 8000)
    assert sounds(outcomes) == [("down", 48, 3500), ("up", 48, 4000), ("down", 48, 7500), ("up", 48, 8000)]


def test_playing_the_next_laps_first_note_early_ends_what_sounds_in_this_lap() -> None:
    score = score_of((0.0, 72), (3.0, 48), (9.0, 74))
    engine = right_hand_engine(score, Mode.WAIT, first_bar=0, last_bar=0, is_looping=True)
    outcomes = run(engine, [press(72, 0), press(72, 3950)], 4500)
    assert sounds(outcomes) == [("down", 48, 3000), ("up", 48, 3950)]


def test_the_other_hand_keeps_the_speed() -> None:
    outcomes = run(right_hand_engine(score_of((1.0, 48), (2.0, 72))), [ChangeSpeed(50, 500 * MS)], 9000)
    assert sounds(outcomes) == [("down", 48, 1500), ("up", 48, 3500)]


def test_stopping_ends_what_sounds() -> None:
    outcomes = run(right_hand_engine(score_of((1.0, 48), (8.0, 72))), [StopSession(1500 * MS)])
    assert sounds(outcomes) == [("down", 48, 1000), ("up", 48, 1500)]


@given(
    score=scores(),
    played=performances(),
    mode=st.sampled_from(Mode),
    loop_at_ms=st.integers(0, 9000),
    stop_at_ms=st.integers(0, 12_000),
)
def test_no_key_is_left_sounding_at_the_end(
    score: Score, played: list[NoteOn | NoteOff], mode: Mode, loop_at_ms: int, stop_at_ms: int
) -> None:
    engine = right_hand_engine(score, mode)
    events = [*played, ChangeLoop((0, 0), loop_at_ms * MS), StopSession(stop_at_ms * MS)]
    outcomes = run(engine, sorted(events, key=lambda event: event.at_us))
    assert still_down(outcomes) == set()
    assert engine.is_over


def test_in_a_listening_session_the_program_plays_the_hands_asked_for_and_judges_nothing() -> None:
    score = score_of((0.0, 60), (1.0, 62), (0.0, 48), (1.0, 50))
    for hands, pitches in ((Hands.BOTH, {48, 50, 60, 62}), (Hands.RIGHT, {60, 62}), (Hands.LEFT, {48, 50})):
        settings = rest_settings(session_type=SessionType.LISTEN, hands=hands)
        outcomes = run(engine_of(score, settings), [press(61, 500)], 20_000)
        sounded = {p for o in outcomes if isinstance(o, AccompanimentPlayed) for p, _ in o.pressed}
        assert sounded == pitches
        assert verdicts(outcomes) == []
        assert ended(outcomes).is_complete


def test_an_ornament_sounds_before_the_note_that_it_belongs_to() -> None:
    notes = (ScoreNote(1.0, 0.25, 64, Hand.LEFT, is_grace=True), ScoreNote(1.0, 1.0, 65, Hand.LEFT))
    score = Score(notes, (Bar(1, 0.0, 4.0),), TempoMap((TempoChange(0.0, 60.0),)))
    outcomes = run(engine_of(score, rest_settings(session_type=SessionType.LISTEN)), [], 20_000)
    begun = [
        (o.at_us // MS, o.pressed[0][0]) for o in outcomes if isinstance(o, AccompanimentPlayed) and o.pressed
    ]
    assert begun == [(750, 64), (1000, 65)]
