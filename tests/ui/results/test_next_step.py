from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.ui.results.next_step import StepKind, next_step, suggested_speed
from tests.ui.sample_takes import few_notes, result, take, wait_settings

WEAK = {4: 4, 5: 7, 6: 8, 7: 5}


@pytest.mark.parametrize(
    ("quality", "speed", "suggested"),
    [(69, 100, 70), (70, 100, 85), (40, 70, 45), (75, 70, 55), (10, 25, 25)],
)
def test_a_passage_below_70_comes_back_at_70_percent_of_its_speed_else_at_85(
    quality: int, speed: int, suggested: int
) -> None:
    assert suggested_speed(quality, speed) == suggested


@given(quality=st.integers(0, 100), speed=st.integers(25, 200))
def test_a_weak_passage_never_comes_back_faster(quality: int, speed: int) -> None:
    assert 25 <= suggested_speed(quality, speed) <= speed


def test_the_weakest_passage_and_the_hand_that_holds_it_back_come_next() -> None:
    step = next_step(take(taken=result(WEAK)))
    assert (step.kind, step.first_bar, step.last_bar) == (StepKind.PASSAGE, 4, 7)
    assert step.hand is Hand.LEFT
    assert step.quality_percent == 63
    assert step.speed_percent == 70


def test_the_deviation_of_that_hand_is_part_of_the_evidence() -> None:
    step = next_step(take(taken=result(WEAK)))
    assert step.median_us is not None
    assert 100_000 < step.median_us < 180_000


def test_a_clean_take_below_full_speed_comes_back_a_little_faster() -> None:
    slow = take(taken=result(), settings=SessionSettings(speed_percent=70, first_bar=4, last_bar=7))
    step = next_step(slow)
    assert (step.kind, step.first_bar, step.last_bar, step.speed_percent) == (StepKind.FASTER, 4, 7, 80)


def test_faster_ends_at_full_speed() -> None:
    assert next_step(take(taken=result(), settings=SessionSettings(speed_percent=95))).speed_percent == 100
    assert next_step(take(taken=result())).kind is StepKind.AGAIN


def test_wait_mode_keeps_its_speed() -> None:
    untimed = result({2: 6}, hands=(Hand.RIGHT,), is_timed=False)
    step = next_step(take(taken=untimed, settings=wait_settings()))
    assert (step.kind, step.speed_percent, step.median_us) == (StepKind.PASSAGE, 100, None)


def test_in_wait_mode_notes_that_came_before_their_time_are_right_notes_and_nothing_to_practise() -> None:
    rushed = result({}, hands=(Hand.RIGHT,), is_timed=False)
    bars = tuple(replace(bar, correct=1, hits=8, median_us=-288_000) for bar in rushed.bars)
    step = next_step(take(taken=replace(rushed, bars=bars), settings=wait_settings()))
    assert step.kind is StepKind.AGAIN


def test_in_wait_mode_a_weak_passage_is_not_said_to_be_early() -> None:
    rushed = result({}, hands=(Hand.RIGHT,), is_timed=False)
    bars = tuple(replace(bar, correct=1, hits=8, extras=8, median_us=-288_000) for bar in rushed.bars)
    step = next_step(take(taken=replace(rushed, bars=bars), settings=wait_settings()))
    assert (step.quality_percent, step.median_us) == (50, None)


def test_a_take_that_was_never_judged_is_played_again() -> None:
    assert next_step(take()).kind is StepKind.AGAIN
    assert next_step(take(taken=few_notes(0))).kind is StepKind.AGAIN
