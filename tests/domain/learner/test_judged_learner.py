"""The virtual learner before the real judge: what is written down is what is judged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.judgement import HITS, Level, Mode, Result
from sargam_desktop.domain.learner.faults import FaultKind, LearnerPerformance
from sargam_desktop.domain.learner.notes_to_play import notes_to_play
from sargam_desktop.domain.learner.skill import Skill
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.tutor.practice import new_record, rehearse
from tests.domain.learner.readings import STEADY, two_hands
from tests.engine.scenes import judged, rest_settings

SONG = two_hands(60)
WRONG_KEYS = (FaultKind.WRONG_KEY, FaultKind.OCTAVE_SLIP)
seeds = st.integers(0, 10_000)
clumsy = replace(
    STEADY, wrong_share=0.06, octave_share=0.04, missed_share=0.07, doubled_share=0.05, early_share=0.06,
    late_share=0.08, rolled_share=0.2,
)  # fmt: skip


def judge(
    skill: Skill, seed: int, mode: Mode = Mode.TEMPO, speed: int = 100
) -> tuple[LearnerPerformance, list[NoteJudged]]:
    settings = rest_settings(mode, Level.STEADY, speed_percent=speed)
    played = VirtualLearner(skill).perform(notes_to_play(SONG, speed_percent=speed), seed)
    record = new_record(None, "Virtual learner", settings)
    outcomes, _ = rehearse(record, SONG, [StartSession(0), *played.events])
    return played, judged(outcomes)


def notes_with(verdicts: list[NoteJudged], result: Result) -> list[int]:
    return sorted(n.note_index for n in verdicts if n.result is result and n.note_index is not None)


def notes_of(played: LearnerPerformance, *kinds: FaultKind) -> list[int]:
    return sorted(fault.note_index for fault in played.faults_of(*kinds))


@given(seed=seeds, speed=st.sampled_from([50, 80, 100]))
def test_missed_early_and_late_notes_are_judged_so_and_no_others(seed: int, speed: int) -> None:
    played, verdicts = judge(clumsy, seed, speed=speed)
    assert notes_with(verdicts, Result.LATE) == notes_of(played, FaultKind.LATE)
    assert notes_with(verdicts, Result.EARLY) == notes_of(played, FaultKind.EARLY)
    assert notes_with(verdicts, Result.MISSED) == notes_of(played, FaultKind.MISSED, *WRONG_KEYS)


@given(seed=seeds)
def test_wrong_and_doubled_keys_are_judged_wrong_at_their_time(seed: int) -> None:
    played, verdicts = judge(clumsy, seed)
    wrong = [(note.at_us, note.played_pitch) for note in verdicts if note.result is Result.WRONG_NOTE]
    faults = played.faults_of(*WRONG_KEYS, FaultKind.DOUBLED)
    assert sorted(wrong) == sorted((fault.at_us, fault.played_pitch) for fault in faults)


@given(seed=seeds)
def test_every_right_press_is_matched_with_the_note_that_it_plays(seed: int) -> None:
    played, verdicts = judge(clumsy, seed)
    truth = {(p.at_us, p.pitch): p.note_index for p in played.alignment if p.note_index is not None}
    hits = {(note.at_us, note.played_pitch): note.note_index for note in verdicts if note.result in HITS}
    assert hits == truth


@given(seed=seeds)
def test_in_wait_mode_wrong_keys_are_judged_wrong_and_nothing_is_missed(seed: int) -> None:
    patient = replace(STEADY, wrong_share=0.1, octave_share=0.03, correction_share=1.0, hesitation_share=0.1)
    played, verdicts = judge(patient, seed, Mode.WAIT)
    results = [note.result for note in verdicts]
    assert results.count(Result.WRONG_NOTE) == len(played.faults_of(*WRONG_KEYS))
    assert sum(result in HITS for result in results) == len(SONG.notes)
    assert Result.MISSED not in results


@pytest.mark.parametrize(
    ("change", "result"),
    [
        (lambda: replace(STEADY, missed_share=1.0), Result.MISSED),
        (lambda: replace(STEADY, late_share=1.0), Result.LATE),
        (lambda: STEADY, Result.CORRECT),
    ],
)
def test_one_fault_alone_gives_one_verdict_alone(change: Callable[[], Skill], result: Result) -> None:
    _, verdicts = judge(change(), seed=1)
    assert {note.result for note in verdicts} == {result}
