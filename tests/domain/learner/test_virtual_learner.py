from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.learner.faults import FaultKind
from sargam_desktop.domain.learner.memory import Passage
from sargam_desktop.domain.learner.notes_to_play import notes_to_play
from sargam_desktop.domain.learner.skill import FLAWLESS, IN_TIME, PATIENT, PRACTISING, Skill
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Hand, Score
from tests.domain.learner.readings import line, two_hands, with_shares
from tests.engine.scenes import score_of, scores

HASTY = replace(PRACTISING, wrong_share=0.1, doubled_share=0.2, late_share=0.3, rolled_share=0.5)
skills = st.sampled_from([FLAWLESS, IN_TIME, PATIENT, PRACTISING, HASTY])
seeds = st.integers(0, 10_000)
SONG = notes_to_play(two_hands(60))


@pytest.mark.parametrize("skill", [IN_TIME, PRACTISING])
def test_the_same_seed_plays_the_same_and_another_seed_something_else(skill: Skill) -> None:
    learner = VirtualLearner(skill)
    assert learner.perform(SONG, 7) == learner.perform(SONG, 7)
    assert learner.perform(SONG, 7) != learner.perform(SONG, 8)


def test_a_flawless_learner_plays_exactly_what_is_written() -> None:
    played = VirtualLearner(FLAWLESS).perform(SONG, 1)
    assert [(p.at_us, p.note_index) for p in played.alignment] == [(n.onset_us, n.note_index) for n in SONG]
    assert [p.pitch for p in played.alignment] == [note.pitch for note in SONG]
    assert played.faults == ()


@given(score=scores(), skill=skills, seed=seeds)
def test_a_key_is_always_let_go_before_it_is_pressed_again(score: Score, skill: Skill, seed: int) -> None:
    events = VirtualLearner(skill).perform(notes_to_play(score), seed).events
    times = [event.at_us for event in events]
    assert times == sorted(times)
    assert min(times, default=0) >= 0
    held: set[int] = set()
    for event in events:
        assert (event.pitch in held) is isinstance(event, NoteOff)
        held ^= {event.pitch}
    assert not held


@given(score=scores(), skill=skills, seed=seeds)
def test_every_press_has_its_true_meaning_in_the_order_of_the_presses(
    score: Score, skill: Skill, seed: int
) -> None:
    played = VirtualLearner(skill).perform(notes_to_play(score), seed)
    presses = [(event.at_us, event.pitch) for event in played.events if isinstance(event, NoteOn)]
    assert presses == [(press.at_us, press.pitch) for press in played.alignment]
    for press in played.alignment:
        if press.note_index is not None:
            assert press.pitch == score.notes[press.note_index].pitch


@given(score=scores(), skill=skills, seed=seeds)
def test_every_note_that_is_written_once_is_played_or_written_down_as_left_out(
    score: Score, skill: Skill, seed: int
) -> None:
    no_skips = replace(skill, skip_share=0.0)
    played = VirtualLearner(no_skips).perform(notes_to_play(score), seed)
    right = {press.note_index for press in played.alignment}
    kinds = (FaultKind.MISSED, FaultKind.WRONG_KEY, FaultKind.OCTAVE_SLIP)
    assert right | {fault.note_index for fault in played.faults_of(*kinds)} >= set(range(len(score.notes)))


def test_in_weak_bars_faults_are_as_much_likelier_as_the_passage_says() -> None:
    learner = VirtualLearner(with_shares(missed_share=0.05), (Passage(10, 19, difficulty=6.0),))
    missed = [fault.bar_index for seed in range(10) for fault in learner.perform(line(240), seed).faults]
    weak = sum(10 <= bar <= 19 for bar in missed)
    assert 4.5 < (weak / 10) / ((len(missed) - weak) / 20) < 7.5


def test_a_hand_can_be_weak_alone() -> None:
    learner = VirtualLearner(with_shares(wrong_share=0.02), (Passage(0, 99, 10.0, Hand.LEFT),))
    pitches = {note.note_index: note.pitch for note in SONG}
    wrong = [fault.note_index for seed in range(20) for fault in learner.perform(SONG, seed).faults]
    left = sum(pitches[index] < 60 for index in wrong)
    assert left > 3 * (len(wrong) - left)


def faults_of_passage(learner: VirtualLearner) -> int:
    return sum(len(learner.perform(line(80), seed).faults) for seed in range(30))


def test_a_passage_improves_with_passes_and_is_forgotten_over_days() -> None:
    fresh = VirtualLearner(with_shares(wrong_share=0.04), (Passage(0, 9, difficulty=5.0),))
    practised = fresh.after_practice(2, 5, passes=8)
    rested = practised.after_days(10)
    rates = [faults_of_passage(learner) for learner in (practised, rested, fresh)]
    assert rates[0] < 0.6 * rates[1] < 0.6 * rates[2]


def test_practice_of_other_bars_leaves_a_passage_as_it_is() -> None:
    learner = VirtualLearner(IN_TIME, (Passage(4, 7), Passage(8, 11)))
    practised = learner.after_practice(0, 4, passes=3)
    assert practised.passages == (Passage(4, 7).after_passes(3), Passage(8, 11))


def test_an_empty_score_is_no_trouble() -> None:
    assert VirtualLearner(PRACTISING).perform(notes_to_play(score_of(bars=2)), 1).events == ()
