"""The guide beside the real engine: steps of tempo and help, and the mistake limit."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.guidance import Guidance
from sargam_desktop.domain.hints import HintChoice, HintLevel
from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.tutor.passage_guide import (
    GoalReached,
    HintsStepped,
    PassageGuide,
    PassageRestarted,
    TempoStepped,
)
from sargam_desktop.tutor.practice import rehearse
from tests.tutor.passage_learner import FIFTHS, LOOP, PassageLearner, clean, clumsy

PASS_S = 4.8 / 0.6  # two bars of four beats at 100 beats a minute, at 60 %


def guide(
    *,
    has_ladder: bool = False,
    goal_percent: int = 100,
    mistake_limit: int | None = None,
    hints: HintChoice = HintChoice.FULL,
) -> PassageGuide:
    new = PassageGuide()
    new.choose(Guidance(has_ladder, goal_percent, mistake_limit, hints))
    return new


def test_three_clean_passes_raise_the_tempo_and_not_sooner() -> None:
    learner = PassageLearner(guide(has_ladder=True))
    learner.play(2.9 * PASS_S)
    assert learner.steps == []
    learner.play(0.2 * PASS_S)
    assert learner.steps == [TempoStepped(60, 64, 100)]


def test_two_poor_passes_lower_it() -> None:
    learner = PassageLearner(guide(has_ladder=True))
    learner.play(2.2 * PASS_S, clumsy)
    assert learner.steps == [TempoStepped(60, 55, 100)]


def test_a_pass_whose_last_note_is_missed_after_the_fold_counts_too() -> None:
    notes = [note._replace(onset_beat=11.95) if i == 11 else note for i, note in enumerate(FIFTHS.notes)]
    learner = PassageLearner(guide(has_ladder=True), score=replace(FIFTHS, notes=tuple(notes)))
    learner.play(2.2 * PASS_S, lambda count, pitch: None if count % 8 in (2, 4, 7) else pitch)
    assert learner.steps == [TempoStepped(60, 55, 100)]


def test_a_pass_that_is_neither_begins_the_count_anew() -> None:
    learner = PassageLearner(guide(has_ladder=True))
    learner.play(2 * PASS_S - 0.1)
    learner.play(PASS_S, lambda count, pitch: None if count % 8 == 3 else pitch)
    learner.play(3 * PASS_S)
    assert learner.steps == []
    learner.play(0.2)
    assert learner.steps == [TempoStepped(60, 64, 100)]


def test_the_ladder_climbs_to_its_goal_tells_it_once_and_stays() -> None:
    learner = PassageLearner(guide(has_ladder=True, goal_percent=66))
    learner.play(16 * PASS_S)
    assert learner.steps == [TempoStepped(60, 64, 66), TempoStepped(64, 66, 66), GoalReached(66)]


def test_a_session_that_climbed_is_judged_again_to_the_same_verdicts() -> None:
    learner = PassageLearner(guide(has_ladder=True, mistake_limit=5))
    learner.play(7 * PASS_S)
    learner.play(3 * PASS_S, clumsy)
    learner.stop()
    kinds = {type(step) for step in learner.steps}
    assert kinds == {TempoStepped, PassageRestarted}
    record = SessionRecord("take", None, "Fifths", datetime.now(UTC), LOOP, SessionState.RUNNING)
    outcomes, taken = rehearse(record, FIFTHS, learner.events)
    assert (outcomes, taken) == (learner.outcomes, learner.events)


def test_without_a_ladder_nothing_moves() -> None:
    learner = PassageLearner(guide())
    learner.play(7 * PASS_S)
    assert learner.steps == []


@pytest.mark.parametrize("mode", [Mode.WAIT, Mode.FOLLOW])
def test_where_the_clock_does_not_set_the_tempo_the_ladder_rests(mode: Mode) -> None:
    new = guide(has_ladder=True)
    new.practise(FIFTHS, replace(LOOP, mode=mode))
    assert not new.is_climbing


def test_a_jump_into_the_middle_is_no_pass() -> None:
    learner = PassageLearner(guide(has_ladder=True))
    for _ in range(4):
        learner.play(0.7 * PASS_S)
        learner.jump(1)
    assert learner.steps == []


def test_fading_hints_go_one_level_down_after_three_clean_passes_and_back_after_two_poor_ones() -> None:
    learner = PassageLearner(guide(hints=HintChoice.AUTO))
    learner.play(3.2 * PASS_S)
    learner.play(2.6 * PASS_S, clumsy)
    assert learner.steps == [
        HintsStepped(HintLevel.FULL, HintLevel.NEXT_KEY),
        HintsStepped(HintLevel.NEXT_KEY, HintLevel.FULL),
    ]


def test_with_ladder_and_fading_hints_one_thing_changes_at_a_time() -> None:
    learner = PassageLearner(guide(has_ladder=True, goal_percent=64, hints=HintChoice.AUTO))
    learner.play(10 * PASS_S)
    learner.play(5 * PASS_S, clumsy)
    assert [type(step) for step in learner.steps] == [
        TempoStepped, GoalReached, HintsStepped, HintsStepped, TempoStepped,
    ]  # fmt: skip


def test_the_mistake_limit_begins_the_passage_again_and_counts_a_poor_pass() -> None:
    new = guide(has_ladder=True, mistake_limit=2)
    learner = PassageLearner(new)
    learner.play(0.55 * PASS_S, lambda count, pitch: pitch if count else None)
    assert learner.steps == []
    learner.play(0.15 * PASS_S, clumsy)
    assert learner.steps == [PassageRestarted(2)]
    assert new.run.poor == 1


def test_a_wrong_note_in_place_of_a_missed_one_is_one_mistake() -> None:
    learner = PassageLearner(guide(mistake_limit=2))
    learner.play(0.9 * PASS_S, lambda count, pitch: pitch + 1 if count == 2 else pitch)
    assert learner.steps == []


def test_in_a_recital_nothing_interferes() -> None:
    learner = PassageLearner(guide(has_ladder=True, mistake_limit=1, hints=HintChoice.RECITAL))
    learner.play(3 * PASS_S, clumsy)
    assert learner.steps == []


def test_clean_passes_of_the_same_passage_count_on_in_the_next_session() -> None:
    new = guide(has_ladder=True)
    learner = PassageLearner(new)
    learner.play(2.2 * PASS_S)
    learner.stop()
    learner = PassageLearner(new)
    learner.play(1.2 * PASS_S, clean)
    assert learner.steps == [TempoStepped(60, 64, 100)]


def test_another_passage_begins_its_own_count() -> None:
    new = guide(has_ladder=True)
    PassageLearner(new).play(2.2 * PASS_S)
    assert new.run.clean == 2
    new.practise(FIFTHS, replace(LOOP, last_bar=1))
    assert new.run.clean == 0


def test_what_a_restart_itself_leaves_unplayed_does_not_restart_again() -> None:
    new = guide(mistake_limit=1)
    new.practise(FIFTHS, LOOP)
    missed = [
        NoteJudged(Result.MISSED, 0, 64 + place, None, note_index=4 + place, hand=Hand.RIGHT)
        for place in range(3)
    ]
    assert new.take(missed) == [PassageRestarted(1)]
