from __future__ import annotations

from dataclasses import replace

import pytest

from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.learner.skill import FLAWLESS
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.engine.commands import ChangeSpeed, StartSession, StopSession
from sargam_desktop.tutor.coach.evidence import SessionEvidence, evidence_of
from sargam_desktop.tutor.practice import new_record, rehearse
from tests.engine.scenes import press, rest_settings, score_of
from tests.tutor.coach.practice_piece import SETTINGS, judged_play, usual_learner

FOUR = score_of((1.0, 60), (2.0, 62), (3.0, 64), (4.0, 65))


def told(*events: object, mode: Mode = Mode.TEMPO) -> SessionEvidence:
    record = new_record("song", "Song", rest_settings(mode))
    outcomes, taken = rehearse(record, FOUR, [StartSession(0), *events])  # type: ignore[list-item]
    return evidence_of(record, FOUR, outcomes, taken)


def test_each_expected_note_is_told_once_with_its_bar_hand_result_and_time() -> None:
    evidence = told(press(60, 1000), press(62, 2100), press(65, 4000))
    assert [
        (note.note_index, note.bar_index, note.result, note.timing_diff_ms) for note in evidence.notes
    ] == [
        (0, 0, Result.CORRECT, 0.0),
        (1, 0, Result.LATE, 100.0),
        (2, 0, Result.MISSED, None),
        (3, 1, Result.CORRECT, 0.0),
    ]


def test_a_wrong_key_is_told_and_its_note_is_not_clean() -> None:
    evidence = told(press(61, 1950), press(62, 2000), press(90, 2500))
    note = next(note for note in evidence.notes if note.note_index == 1)
    assert (note.is_hit, note.is_clean, note.wrong_presses) == (True, False, 1)
    assert [(each.pitch, each.note_index) for each in evidence.wrong] == [(61, 1), (90, None)]
    assert evidence.extras == 2


def test_a_key_knows_how_long_it_was_held() -> None:
    judged = judged_play(VirtualLearner(FLAWLESS), 1)
    evidence = evidence_of(judged.record, judged.score, judged.outcomes, judged.events)
    note = next(note for note in evidence.notes if note.note_index == 0)
    assert note.held_ms == pytest.approx(270)  # 90 % of an eighth at 100 quarter notes a minute
    assert evidence_of(judged.record, judged.score, judged.outcomes).notes[0].held_ms is None


def test_the_speed_is_the_one_at_which_the_note_was_decided() -> None:
    evidence = told(press(60, 1000), ChangeSpeed(50, 1500_000), StopSession(9_000_000))
    assert [note.speed_percent for note in evidence.notes] == [100, 50, 50, 50]


@pytest.mark.parametrize("mode", list(Mode))
def test_its_accuracy_is_that_of_the_judge(mode: Mode) -> None:
    settings = replace(SETTINGS, mode=mode)
    judged = judged_play(usual_learner(wrong_share=0.1, correction_share=0.5), 7, settings)
    ended = judged.outcomes[-1]
    evidence = evidence_of(judged.record, judged.score, judged.outcomes, judged.events)
    assert evidence.accuracy == pytest.approx(ended.result.accuracy)  # type: ignore[union-attr]
