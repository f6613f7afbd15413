from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.learner.faults import FaultKind, LearnerPerformance
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from tests.domain.learner.readings import line, with_shares

NOTES = line(400)
BAR_OF = {note.note_index: note.bar_index for note in NOTES}
seeds = st.integers(0, 1000)


def played_with(seed: int, **shares: float) -> LearnerPerformance:
    return VirtualLearner(with_shares(**shares)).perform(NOTES, seed)


@given(seed=seeds)
def test_the_order_of_the_notes_is_the_one_that_the_faults_tell(seed: int) -> None:
    played = played_with(seed, restart_share=0.05, skip_share=0.03, hesitation_share=0.05)
    jumps = {fault.at_us: fault for fault in played.faults_of(FaultKind.RESTARTED, FaultKind.SKIPPED)}
    assert len(jumps) > 3
    for before, after in pairwise(played.alignment):
        jump = jumps.pop(after.at_us, None)
        assert after.note_index == (before.meant_index + 1 if jump is None else jump.note_index)
        if jump is not None:
            assert BAR_OF[before.meant_index] == jump.bar_index
            assert BAR_OF[after.meant_index] == jump.to_bar_index
    assert not jumps


@given(seed=seeds)
def test_a_restart_begins_the_same_bar_at_its_first_note_at_most_three_times(seed: int) -> None:
    played = played_with(seed, restart_share=0.3)
    restarts = played.faults_of(FaultKind.RESTARTED)
    assert all(fault.to_bar_index == fault.bar_index for fault in restarts)
    assert all(fault.note_index == 8 * fault.bar_index for fault in restarts)
    assert max(p.attempt for p in played.alignment) <= 3
    assert {press.note_index for press in played.alignment} == set(range(400))


def test_attempts_count_how_often_a_note_came_before() -> None:
    played = played_with(2, restart_share=0.1)
    seen: dict[int, int] = {}
    for press in played.alignment:
        assert press.attempt == seen.get(press.meant_index, 0)
        seen[press.meant_index] = press.attempt + 1


@given(seed=seeds)
def test_a_skip_goes_on_one_or_two_bars_later_and_leaves_notes_out(seed: int) -> None:
    played = played_with(seed, skip_share=0.05)
    skips = played.faults_of(FaultKind.SKIPPED)
    assert all((fault.to_bar_index or 0) - fault.bar_index in (1, 2) for fault in skips)
    assert len(played.alignment) < 400


@pytest.mark.parametrize("share", ["hesitation_share", "restart_share"])
def test_hesitations_and_restarts_come_about_as_often_as_chosen(share: str) -> None:
    performances = [played_with(seed, **{share: 0.03}) for seed in range(10)]
    chords = sum(len(played.alignment) for played in performances)
    assert abs(sum(len(played.faults) for played in performances) / chords - 0.03) < 0.009


def test_after_a_hesitation_everything_comes_later_by_its_size() -> None:
    played = played_with(5, hesitation_share=0.05)
    pauses = {fault.note_index: fault.size_us for fault in played.faults}
    assert pauses
    for before, after in pairwise(played.alignment):
        assert after.at_us - before.at_us == 500_000 + pauses.get(after.meant_index, 0)


def test_at_half_the_tempo_everything_takes_twice_as_long() -> None:
    played = played_with(1, tempo_percent=50.0)
    assert [press.at_us for press in played.alignment] == [2 * note.onset_us for note in NOTES]


def test_a_sagging_tempo_gets_slower_by_as_much_a_minute_as_chosen() -> None:
    times_us = [press.at_us for press in played_with(1, sag_percent_per_minute=10).alignment]
    gaps_us = {at_us // 60_000_000: after - at_us for at_us, after in pairwise(times_us)}
    assert 545_000 < gaps_us[0] <= 550_000
    assert 595_000 < gaps_us[1] <= 600_000


def test_a_drifting_tempo_wanders_and_is_pulled_home() -> None:
    times_us = [press.at_us for press in played_with(1, drift_percent=3.0).alignment]
    gaps_us = [after - at_us for at_us, after in pairwise(times_us)]
    assert min(gaps_us) < 480_000
    assert max(gaps_us) > 520_000
    assert max(abs(after - before) for before, after in pairwise(gaps_us)) < 60_000
    assert 150_000_000 < times_us[-1] < 260_000_000


def test_a_jump_takes_the_pause_that_is_written_down() -> None:
    played = played_with(3, restart_share=0.05, skip_share=0.05)
    pauses_us = {fault.at_us: fault.size_us for fault in played.faults}
    for before, after in pairwise(played.alignment):
        assert after.at_us - before.at_us == 500_000 + pauses_us.get(after.at_us, 0)
    assert 200_000 <= min(pauses_us.values()) <= max(pauses_us.values()) <= 1_500_000
