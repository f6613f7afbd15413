import pytest

from sargam_desktop.domain.hints import HintChoice, HintLevel, first_level, less_help, more_help


def test_help_fades_from_full_to_none_in_three_steps() -> None:
    level, seen = HintLevel.FULL, []
    while level is not HintLevel.NONE:
        level = less_help(level)
        seen.append(level)
    assert seen == [HintLevel.NEXT_KEY, HintLevel.AFTER_MISTAKE, HintLevel.NONE]
    assert less_help(HintLevel.NONE) is HintLevel.NONE


@pytest.mark.parametrize("level", list(HintLevel))
def test_help_comes_back_the_way_it_went(level: HintLevel) -> None:
    assert level is HintLevel.NONE or more_help(less_help(level)) is level
    assert more_help(HintLevel.FULL) is HintLevel.FULL


def test_fading_hints_begin_full_and_a_recital_has_none() -> None:
    assert first_level(HintChoice.AUTO) is HintLevel.FULL
    assert first_level(HintChoice.RECITAL) is HintLevel.NONE
    assert first_level(HintChoice.AFTER_MISTAKE) is HintLevel.AFTER_MISTAKE
