from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from statistics import mean, stdev

import pytest

from sargam_desktop.domain.learner.faults import Fault, FaultKind
from sargam_desktop.domain.learner.fingers import FAR_MS
from sargam_desktop.domain.learner.notes_to_play import notes_to_play
from sargam_desktop.domain.learner.skill import FLAWLESS, HandTiming
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from tests.domain.learner.readings import line, two_hands, with_shares
from tests.engine.scenes import score_of

LONG = line(4000)
BY_NOTE = {
    "wrong_share": FaultKind.WRONG_KEY,
    "octave_share": FaultKind.OCTAVE_SLIP,
    "missed_share": FaultKind.MISSED,
    "doubled_share": FaultKind.DOUBLED,
    "early_share": FaultKind.EARLY,
    "late_share": FaultKind.LATE,
}


def test_each_slip_comes_about_as_often_as_chosen() -> None:
    shares = dict(zip(BY_NOTE, (0.08, 0.03, 0.06, 0.04, 0.05, 0.07), strict=True))
    played = VirtualLearner(with_shares(**shares)).perform(LONG, 3)
    for name, kind in BY_NOTE.items():
        assert abs(len(played.faults_of(kind)) / len(LONG) - shares[name]) < 0.013


@pytest.mark.parametrize(("name", "kind"), BY_NOTE.items())
def test_a_share_brings_no_other_fault(name: str, kind: FaultKind) -> None:
    played = VirtualLearner(with_shares(**{name: 0.2})).perform(LONG[:200], 1)
    assert {fault.kind for fault in played.faults} == {kind}


def test_each_hand_has_its_own_bias_and_spread() -> None:
    notes = notes_to_play(two_hands(1000))
    skill = replace(FLAWLESS, left=HandTiming(20, 30), right=HandTiming(-15, 12))
    played = VirtualLearner(skill).perform(notes, 5)
    due_us = {note.note_index: note.onset_us for note in notes}
    for is_left, (bias_ms, spread_ms) in ((True, skill.left), (False, skill.right)):
        late_ms = [
            (p.at_us - due_us[p.meant_index]) / 1000 for p in played.alignment if (p.pitch < 60) is is_left
        ]
        assert abs(mean(late_ms) - bias_ms) < 3
        assert abs(stdev(late_ms) - spread_ms) < 3


def pressed(fault: Fault) -> int:
    assert fault.played_pitch is not None
    return fault.played_pitch


def test_wrong_keys_are_neighbours_and_octaves_on_the_keyboard() -> None:
    ends = notes_to_play(score_of(*((i * 1.0, pitch) for i, pitch in enumerate([0, 127, 60] * 20))))
    pitches = {note.note_index: note.pitch for note in ends}
    played = VirtualLearner(with_shares(wrong_share=0.5, octave_share=0.5)).perform(ends, 1)
    for fault in played.faults:
        distance = abs(pressed(fault) - pitches[fault.note_index])
        assert 0 <= pressed(fault) <= 127
        assert distance == 12 if fault.kind is FaultKind.OCTAVE_SLIP else distance in (1, 2)


def test_a_wrong_key_is_never_one_that_is_asked_for_nearby() -> None:
    crowded = notes_to_play(score_of(*((0.2 * i, 60 + i % 5) for i in range(200))))
    played = VirtualLearner(with_shares(wrong_share=1.0)).perform(crowded, 1)
    assert {pressed(fault) for fault in played.faults} <= {58, 59, 65, 66}


def test_a_late_note_is_as_late_as_written_down() -> None:
    due_us = {note.note_index: note.onset_us for note in LONG}
    played = VirtualLearner(with_shares(late_share=0.3, early_share=0.3)).perform(LONG[1:200], 2)
    at_us = {press.note_index: press.at_us for press in played.alignment}
    for fault in played.faults:
        assert at_us[fault.note_index] == fault.at_us == due_us[fault.note_index] + fault.size_us
        assert FAR_MS[0] <= abs(fault.size_us) / 1000 <= FAR_MS[1]
        assert (fault.size_us > 0) is (fault.kind is FaultKind.LATE)


def test_a_doubled_note_sounds_twice_and_only_the_first_is_the_note() -> None:
    played = VirtualLearner(with_shares(doubled_share=0.2)).perform(LONG[:100], 2)
    for fault in played.faults:
        first, second = (p for p in played.alignment if p.meant_index == fault.note_index)
        assert (first.note_index, second.note_index) == (fault.note_index, None)
        assert second.at_us - first.at_us == fault.size_us


def test_a_rolled_chord_runs_upwards_over_the_time_written_down() -> None:
    chords = notes_to_play(score_of(*((2.0 * i, p) for i in range(20) for p in (48, 64, 67, 72))))
    played = VirtualLearner(with_shares(rolled_share=1.0)).perform(chords, 1)
    assert len(played.faults) == 20
    for i, fault in enumerate(played.faults[1:], 1):
        rolled = [press for press in played.alignment if press.meant_index in range(4 * i, 4 * i + 4)]
        assert [press.pitch for press in rolled] == [48, 64, 67, 72]
        assert rolled[-1].at_us - rolled[0].at_us == fault.size_us
        assert rolled[0].at_us == fault.at_us


def test_a_wrong_key_that_is_noticed_is_put_right_and_everything_comes_later() -> None:
    notes = line(50)
    played = VirtualLearner(with_shares(wrong_share=0.1, correction_share=1.0)).perform(notes, 4)
    assert [p.note_index for p in played.alignment if p.note_index is not None] == list(range(50))
    pauses_us = sum(fault.size_us for fault in played.faults)
    assert played.faults
    assert played.alignment[-1].at_us == notes[-1].onset_us + pauses_us


def test_an_unsteady_hand_keeps_the_order_of_quick_notes() -> None:
    quick = notes_to_play(score_of(*((0.06 * i, 60 + i % 12) for i in range(300))))
    skill = replace(FLAWLESS, right=HandTiming(0, 60))
    assert [p.note_index for p in VirtualLearner(skill).perform(quick, 1).alignment] == list(range(300))


def test_a_key_that_is_soon_asked_for_again_is_not_doubled() -> None:
    drumming = notes_to_play(score_of(*((0.5 * i, 60) for i in range(50)), (40.0, 72)))
    played = VirtualLearner(with_shares(doubled_share=1.0)).perform(drumming, 1)
    assert [fault.note_index for fault in played.faults] == [49, 50]


def test_one_key_is_never_struck_faster_than_it_comes_up() -> None:
    drumming = notes_to_play(score_of(*((0.04 * i, 60) for i in range(300))))
    played = VirtualLearner(with_shares(late_share=0.5)).perform(drumming, 1)
    times_us = [press.at_us for press in played.alignment]
    assert min(after - before for before, after in pairwise(times_us)) == 20_000
