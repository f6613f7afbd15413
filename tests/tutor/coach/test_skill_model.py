from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.learner.memory import Passage
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.learner.weaknesses import WeakBlackKeys
from sargam_desktop.domain.score import Hands
from sargam_desktop.tutor.coach.evidence import SessionEvidence
from sargam_desktop.tutor.coach.forecast import PassageToPlay, Prediction
from sargam_desktop.tutor.coach.skill_model import SkillForecast, learn
from sargam_desktop.tutor.coach.skill_state import SkillState
from tests.tutor.coach.practice_piece import (
    SETTINGS,
    SONG,
    START,
    USUAL,
    evidence_from,
    practice_piece,
    usual_learner,
)

WHOLE = PassageToPlay(SONG, (0, 31))
LATER = START + timedelta(days=6)
#: Bars of the piece: one with black keys only, one without any.
BLACK, WHITE = PassageToPlay(SONG, (5, 5), Hands.RIGHT), PassageToPlay(SONG, (6, 6), Hands.RIGHT)


@cache
def after(learner: VirtualLearner, sessions: int = 3) -> SkillState:
    state = SkillState()
    for number in range(sessions):
        state = learn(state, evidence_from(learner, number), practice_piece())
    return state


def foreseen(state: SkillState, passage: PassageToPlay = WHOLE) -> Prediction:
    return SkillForecast(state).predict(passage, practice_piece(), LATER)


@pytest.mark.parametrize("wrong_share", [0.01, 0.2])
def test_after_three_sessions_the_next_one_is_foreseen(wrong_share: float) -> None:
    learner = usual_learner(wrong_share=wrong_share)
    accuracy = evidence_from(learner, 50).accuracy
    assert 100 * foreseen(after(learner)).accuracy == pytest.approx(accuracy, abs=4)


def test_what_was_played_makes_it_surer() -> None:
    assert foreseen(SkillState()).sd > 3 * foreseen(after(usual_learner())).sd
    base = [after(usual_learner(), sessions).beliefs["base"].variance for sessions in (1, 3)]
    assert base[1] < base[0]


def test_what_is_weak_is_foreseen_to_go_worse() -> None:
    state = after(VirtualLearner(USUAL, weaknesses=(WeakBlackKeys(0.4),)))
    assert foreseen(state, BLACK).accuracy < foreseen(state, WHITE).accuracy - 0.1


def test_bars_that_are_hard_by_themselves_are_foreseen_to_go_worse() -> None:
    state = after(VirtualLearner(USUAL, (Passage(15, 16, 20.0),)))
    hard, alike = PassageToPlay(SONG, (15, 15)), PassageToPlay(SONG, (7, 7))
    assert foreseen(state, hard).accuracy < foreseen(state, alike).accuracy - 0.03


def test_slower_is_foreseen_to_go_better() -> None:
    state = after(usual_learner(wrong_share=0.1))
    by_tempo = [foreseen(state, WHOLE._replace(tempo_percent=percent)).accuracy for percent in (50, 100, 150)]
    assert by_tempo == sorted(by_tempo, reverse=True)
    assert by_tempo[0] - by_tempo[2] > 0.03


def test_it_gets_vaguer_and_practice_fades_while_nobody_plays() -> None:
    forecast = SkillForecast(after(usual_learner()))
    soon = forecast.predict(WHOLE, practice_piece(), LATER)
    after_months = forecast.predict(WHOLE, practice_piece(), LATER + timedelta(days=120))
    assert after_months.sd > soon.sd
    assert after_months.accuracy < soon.accuracy


def test_the_state_comes_back_from_its_json_form_and_foresees_the_same() -> None:
    state = after(usual_learner())
    again = SkillState.from_json(json.loads(json.dumps(state.as_json())))
    assert foreseen(again).accuracy == pytest.approx(foreseen(state).accuracy, abs=1e-4)
    assert SkillState.from_json(again.as_json()) == again
    assert SkillState.from_json({"version": 0}) == SkillState()


def test_the_order_of_the_notes_in_a_session_makes_no_difference() -> None:
    evidence = evidence_from(usual_learner(), 3)
    turned = replace(evidence, notes=evidence.notes[::-1])
    one, other = (foreseen(learn(SkillState(), each, practice_piece())) for each in (evidence, turned))
    assert one.accuracy == pytest.approx(other.accuracy)


def test_a_clock_set_back_makes_nothing_surer_or_newer() -> None:
    state = after(usual_learner())
    early = replace(evidence_from(usual_learner(), 9), started_at=START - timedelta(days=365))
    back = learn(state, early, practice_piece())
    assert min(belief.day for belief in back.beliefs.values()) >= min(b.day for b in state.beliefs.values())
    assert 0 < foreseen(back).accuracy < 1


def test_a_session_that_says_nothing_of_keys_changes_nothing() -> None:
    evidence = evidence_from(usual_learner(), 3)
    silent: list[SessionEvidence] = [
        replace(evidence, notes=()),
        replace(evidence, settings=replace(SETTINGS, is_rhythm_only=True)),
    ]
    assert all(learn(SkillState(), each, practice_piece()) == SkillState() for each in silent)


def test_in_wait_mode_a_wrong_key_counts_as_a_miss() -> None:
    clumsy = usual_learner(wrong_share=0.2, missed_share=0, correction_share=1.0)
    waiting = replace(SETTINGS, mode=Mode.WAIT)
    state = learn(SkillState(), evidence_from(clumsy, 1, waiting), practice_piece())
    forecast = SkillForecast(state, Mode.WAIT)
    assert forecast.predict(WHOLE, practice_piece(), LATER).accuracy < 0.9


def test_a_passage_without_notes_is_sure_to_go_well() -> None:
    from sargam_desktop.domain.score import Bar, Score

    empty = Score((), (Bar(1, 0.0, 4.0),))
    assert SkillForecast(SkillState()).predict(PassageToPlay("x", (0, 0)), empty, LATER) == Prediction(
        1.0, 0.0
    )


def test_the_chance_of_a_goal_follows_from_mean_and_spread() -> None:
    assert Prediction(0.85, 0.05).chance_of(0.85) == pytest.approx(0.5)
    assert Prediction(0.85, 0.05).chance_of(0.80) == pytest.approx(0.841, abs=0.001)
    assert (Prediction(0.9, 0.0).chance_of(0.9), Prediction(0.9, 0.0).chance_of(0.91)) == (1.0, 0.0)
