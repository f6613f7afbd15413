from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.passage import PassagePass
from sargam_desktop.domain.session import FASTEST_PERCENT, SLOWEST_PERCENT
from sargam_desktop.domain.tempo_ladder import (
    LadderStart,
    StartReason,
    starting_tempo,
    tempo_above,
    tempo_below,
)

TEMPOS = st.integers(SLOWEST_PERCENT, FASTEST_PERCENT)


def clean(percent: int) -> PassagePass:
    return PassagePass(percent, 8, 8, 8)


def poor(percent: int) -> PassagePass:
    return PassagePass(percent, 8, 2, 2)


PASSES = st.lists(st.builds(lambda good, tempo: clean(tempo) if good else poor(tempo), st.booleans(), TEMPOS))


def climb(percent: int, goal: int) -> list[int]:
    rungs = [percent]
    while (percent := tempo_above(percent, goal)) != rungs[-1]:
        rungs.append(percent)
    return rungs


def test_the_ladder_from_60_to_100_has_ten_rungs() -> None:
    assert climb(60, 100) == [60, 64, 68, 72, 76, 81, 86, 91, 96, 100]


def test_a_step_down_is_8_percent_of_the_tempo() -> None:
    assert [tempo_below(percent) for percent in (100, 60, 26, 25)] == [92, 55, 25, 25]


@given(TEMPOS, TEMPOS)
def test_a_step_up_never_passes_the_goal_and_always_comes_nearer(percent: int, goal: int) -> None:
    risen = tempo_above(percent, goal)
    assert risen == percent if percent >= goal else percent < risen <= goal


@given(TEMPOS)
def test_a_step_down_never_goes_below_25_and_always_lower(percent: int) -> None:
    fallen = tempo_below(percent)
    assert fallen >= SLOWEST_PERCENT
    assert fallen < percent or percent == SLOWEST_PERCENT


@given(PASSES, TEMPOS)
def test_a_start_is_never_above_the_goal_or_below_25(passes: list[PassagePass], goal: int) -> None:
    assert SLOWEST_PERCENT <= starting_tempo(passes, goal).percent <= goal


@given(PASSES, TEMPOS)
def test_a_start_is_never_more_than_one_step_above_the_last_tempo(
    passes: list[PassagePass], goal: int
) -> None:
    if passes:
        last = passes[-1].speed_percent
        assert starting_tempo(passes, goal).percent <= tempo_above(last, FASTEST_PERCENT)


def test_a_passage_that_was_never_played_starts_at_60() -> None:
    assert starting_tempo([], 100) == LadderStart(60, StartReason.NEW, 60)


def test_three_clean_passes_start_one_step_above_them() -> None:
    passes = [poor(80), clean(70), clean(70), clean(70)]
    assert starting_tempo(passes, 100) == LadderStart(74, StartReason.MASTERED, 70)


def test_the_fastest_clean_tempo_counts_where_the_last_one_was_too_fast() -> None:
    passes = [clean(60), clean(64), poor(68), poor(68)]
    assert starting_tempo(passes, 100) == LadderStart(64, StartReason.CLEAN, 64)


def test_a_tempo_that_was_clean_once_and_poor_later_does_not_count() -> None:
    assert starting_tempo([clean(68), poor(68)], 100) == LadderStart(63, StartReason.NOT_YET_CLEAN, 68)


def test_a_clean_tempo_above_the_last_one_is_left_alone() -> None:
    assert starting_tempo([clean(90), poor(50)], 100).percent == 46
